"""Who has reported for a period, who has not, and who was late: as a table, and as a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from jointoffice.assessment.reporting import Expected, Reporting, Tally
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.days import day_text
from jointoffice.scenes.projects import party_name
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import COMMA, Names, tongue

STANDINGS = {
    Reporting.OVERDUE: Names("overdue", "逾期未填报"),
    Reporting.DUE: Names("not reported yet", "尚未填报"),
    Reporting.LATE: Names("reported late", "逾期填报"),
    Reporting.IN_TIME: Names("reported in time", "按时填报"),
}
"""Those who have not reported come first."""

PERIOD_STATES = {"open": Names("open", "填报中"), "locked": Names("locked", "已锁定")}
MISSING = (Reporting.OVERDUE, Reporting.DUE)

_HEAD = Names(
    "{party} has not reported on {n} of {owed} projects for {period}.",
    "{party}{period}应填报{owed}个项目，尚有{n}个未填报。",
)
_DUE = Names("Due day: {due}.", "填报期限：{due}。")
_NAMED = Names("Missing: {names}.", "未填报项目：{names}。")
NAMED_MAX = 40
"""Projects that a text names one by one."""


@dataclass(frozen=True, slots=True)
class ReportLine:
    """`report_key` is empty where there is no report."""

    project: str
    title: str
    lang: str
    party: str
    party_name: str
    code: str
    standing: str
    came: str
    report_key: str


@dataclass(frozen=True, slots=True)
class TallyLine:
    party: str
    name: str
    owed: int
    in_time: int
    late: int
    missing: int

    @property
    def reported(self) -> int:
        return self.in_time + self.late


def needed(expected: Iterable[Expected]) -> set[str]:
    """The references whose titles the lines show."""
    return {one for e in expected for one in (f"project:{e.project}", f"party:{e.party}")}


def in_order(expected: Iterable[Expected]) -> list[Expected]:
    """Overdue first, then what is not there yet, then late, then in time."""
    order = list(STANDINGS)
    return sorted(expected, key=lambda one: order.index(one.standing))


def report_lines(
    expected: Iterable[Expected], period: str, speech: Speech
) -> Iterator[ReportLine]:
    for one in expected:
        title = _project(one.project, speech)
        came = "" if one.came is None else one.came.isoformat()
        yield ReportLine(
            one.project,
            title,
            tongue(title),
            one.party,
            party_name(one.party, speech),
            one.standing.value,
            STANDINGS[one.standing].text(speech.language),
            day_text(came, speech.language),
            f"{one.project}/{one.party}/{period}" if came else "",
        )


def standing_choices(chosen: Reporting | None, language: Language) -> list[tuple[str, str, bool]]:
    """Code, label, whether it is the one chosen."""
    return [(one.value, names.text(language), one is chosen) for one, names in STANDINGS.items()]


def tally_lines(tallies: Iterable[Tally], speech: Speech) -> Iterator[TallyLine]:
    for one in tallies:
        name = party_name(one.party, speech)
        yield TallyLine(one.party, name, one.owed, one.in_time, one.late, one.missing)


def not_reported_text(
    party: PartyId, expected: Sequence[Expected], period: str, due: str, speech: Speech
) -> str:
    """A reminder for a party, without greeting; empty where it owes nothing more.

    `speech` has the titles that `needed` names.
    """
    own = [one for one in expected if one.party == party]
    missing = [one for one in own if one.standing in MISSING]
    if not missing:
        return ""
    language = speech.language
    head = _HEAD.text(language).format(
        party=party_name(party, speech),
        n=len(missing),
        owed=len(own),
        period=day_text(period, language),
    )
    due_words = _DUE.text(language).format(due=day_text(due, language)) if due else ""
    names = [_project(one.project, speech) for one in missing[:NAMED_MAX]]
    if len(missing) > NAMED_MAX:
        names.append("…")
    named = _NAMED.text(language).format(names=COMMA.text(language).join(names))
    return Names(" ", "").text(language).join(filter(None, (head, due_words, named)))


def _project(key: str, speech: Speech) -> str:
    return reference_title(f"project:{key}", speech.kinds, speech.titles, speech.language)
