"""The matters raised to the joint office: whose turn it is, who looks after each, the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from jointoffice.assessment.matters import (
    CONFERENCE_AFTER_DAYS,
    OFFICE_AFTER_DAYS,
    Level,
    days_overdue,
    level_of,
)
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.cells import Line
from jointoffice.scenes.days import day_text
from jointoffice.scenes.projects import party_name
from jointoffice.scenes.states import ShownState, shown_state, worst
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import Names, tongue

FIELDS = ("text", "about", "raised_by", "raised", "report", "due", "state", "answer", "answered")

LEVELS = {
    Level.CONFERENCE: Names("For the joint conference", "提请联席会议协调"),
    Level.OFFICE: Names("For the joint office", "提请联合办公室协调"),
    Level.TEAM: Names("For the special team", "提请专项工作组协调"),
    Level.OWNERS: Names("With the owners", "责任人办理中"),
    Level.ENDED: Names("Answered", "已答复"),
}
"""The highest first."""

_WHEN = {
    Level.CONFERENCE: Names(
        f"more than {CONFERENCE_AFTER_DAYS} days overdue", f"逾期超过{CONFERENCE_AFTER_DAYS}天"
    ),
    Level.OFFICE: Names(
        f"more than {OFFICE_AFTER_DAYS} days overdue", f"逾期超过{OFFICE_AFTER_DAYS}天"
    ),
    Level.TEAM: Names("overdue", "已逾期"),
    Level.OWNERS: Names("not overdue", "未逾期"),
    Level.ENDED: Names("nothing is due any more", "不再有期限"),
}
_OVERDUE = Names("{} days overdue", "逾期{}天")
_ONE_DAY = Names("1 day overdue", "逾期1天")


@dataclass(frozen=True, slots=True)
class Named:
    """The lead whom a side named; `name` is empty where it named none, `of_project` where the
    project's lead stands in."""

    party: str
    name: str
    key: str
    of_project: bool


@dataclass(frozen=True, slots=True)
class Owning:
    """Who looks after a matter for a party, as the register has it."""

    party: PartyId
    name: str
    key: str


@dataclass(frozen=True, slots=True)
class MatterLine:
    key: str
    text: str
    lang: str
    about: Pieces
    raised_by: str
    raised: str
    due: str
    overdue: str
    work: str
    state_code: str
    mark: ShownState | None
    answer: str
    answer_lang: str
    answered: str
    owners: tuple[Named, ...]
    report_key: str


@dataclass(frozen=True, slots=True)
class MatterGroup:
    level: str
    label: str
    when: str
    matters: tuple[MatterLine, ...]


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """What a report raises: its text, the project, and who reported it."""

    report: str
    text: str
    lang: str
    project: str
    title: str
    who: str


Leads = Mapping[str, Sequence[Owning]]
"""`kind:key` → the leads that parties named for it."""


def needed(lines: Iterable[Line], sides: Iterable[PartyId]) -> set[str]:
    """The references whose titles are shown."""
    wanted = {f"party:{side}" for side in sides}
    for line in lines:
        wanted |= {line.text("about"), line.text("raised_by")} - {""}
    return wanted


def matter_groups(
    lines: Sequence[Line], leads: Leads, sides: Sequence[PartyId], today: date, speech: Speech
) -> Iterator[MatterGroup]:
    """By whose turn it is, the highest level first; levels without matters are left out."""
    for level, names in LEVELS.items():
        some = [
            one for one in lines if level_of(one.text("state"), one.text("due"), today) is level
        ]
        if some:
            yield MatterGroup(
                level.value,
                names.text(speech.language),
                _WHEN[level].text(speech.language),
                tuple(
                    _line(one, _named(one, leads, sides, speech), today, speech) for one in some
                ),
            )


def problem_line(report: str, text: str, speech: Speech) -> ProblemLine:
    """Of a report's key, `p1/tianfu/2025-04`, and the problem in it."""
    project, party, _ = report.split("/", 2)
    title = reference_title(f"project:{project}", speech.kinds, speech.titles, speech.language)
    return ProblemLine(
        report, text, tongue(text), project, title, party_name(PartyId(party), speech)
    )


def _line(line: Line, owners: tuple[Named, ...], today: date, speech: Speech) -> MatterLine:
    language, state, due = speech.language, line.text("state"), line.text("due")
    has_ended = level_of(state, due, today) is Level.ENDED
    settled = ("state", "answer") if has_ended else ("due", "state")
    mark = worst([line.cells[name].state for name in settled if name in line.cells])
    text, answer = line.text("text"), line.text("answer")
    raised_by = line.text("raised_by").partition(":")[2]
    return MatterLine(
        line.key,
        text,
        tongue(text),
        _pieces(line, "about", speech),
        party_name(PartyId(raised_by), speech) if raised_by else "",
        day_text(line.text("raised"), language),
        day_text(due, language),
        "" if has_ended else _overdue(days_overdue(due, today), language),
        "".join(piece.text for piece in _pieces(line, "state", speech)),
        state,
        None if mark is None else shown_state(mark, language),
        answer,
        tongue(answer),
        day_text(line.text("answered"), language),
        owners,
        line.text("report").partition(":")[2],
    )


def _overdue(days: int, language: Language) -> str:
    if not days:
        return ""
    return (_ONE_DAY if days == 1 else _OVERDUE).text(language).format(days)


def _named(
    line: Line, leads: Leads, sides: Sequence[PartyId], speech: Speech
) -> tuple[Named, ...]:
    """One for each side: whom it named for the matter, else for what the matter is about."""
    own = {one.party: one for one in leads.get(f"matter:{line.key}", ())}
    other = {one.party: one for one in leads.get(line.text("about"), ())}
    named = []
    for side in sides:
        found = own.get(side) or other.get(side)
        name, key = (found.name, found.key) if found else ("", "")
        named.append(
            Named(party_name(side, speech), name, key, found is not None and side not in own)
        )
    return tuple(named)


def _pieces(line: Line, name: str, speech: Speech) -> Pieces:
    field, cell = line.kind.find(name), line.cells.get(name)
    return () if field is None or cell is None else pieces_of(cell.value, field, speech)
