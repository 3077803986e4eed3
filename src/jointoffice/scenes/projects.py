"""The projects of a year as a table: plan, what was invested, completion, lead, forecast."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from jointoffice.assessment.pace import CURRENCY, Counted, Pace, Word, slowest
from jointoffice.assessment.pace_totals import YearPace
from jointoffice.model.names import PartyId
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.days import day_text
from jointoffice.scenes.rates import (
    about_text,
    lead_text,
    method_text,
    percent_text,
    range_text,
    width_of,
)
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names, tongue


class Standing(Enum):
    """How a project stands, as the filter has it."""

    BEHIND = "behind"
    AHEAD = "ahead"
    SILENT = "silent"
    DIFFERING = "differing"
    UNPLANNED = "unplanned"


class Ordering(Enum):
    SLOWEST = "slowest"
    CODE = "code"
    PLAN = "plan"


STANDINGS = {
    Standing.BEHIND: Names("behind the calendar", "落后于时序进度"),
    Standing.AHEAD: Names("ahead of the calendar", "快于时序进度"),
    Standing.SILENT: Names("a side has not reported", "有一方未填报"),
    Standing.DIFFERING: Names("the sides' words differ", "双方数据不一致"),
    Standing.UNPLANNED: Names("without a plan", "无年度计划"),
}
ORDERINGS = {
    Ordering.SLOWEST: Names("slowest first", "进度最慢在前"),
    Ordering.CODE: Names("by code", "按代码"),
    Ordering.PLAN: Names("largest plan first", "计划投资最多在前"),
}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Empty: not narrowed. `area` is a key, `category` a code, `side` a party."""

    area: str
    category: str
    side: str
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class SaidAmount:
    """An amount and where it is stated; `who` is empty where it is everybody's."""

    text: str
    who: str
    kind: str
    key: str
    field: str


@dataclass(frozen=True, slots=True)
class ProjectLine:
    """`planned` and `invested` have the amount that counts first, then those that differ."""

    key: str
    title: str
    lang: str
    planned: tuple[SaidAmount, ...]
    invested: tuple[SaidAmount, ...]
    completion: str
    width: int
    lead: str
    is_behind: bool
    forecast: str
    method: str
    period: str
    silent: tuple[str, ...]
    within: str


def narrowed_keys(whole: YearPace, narrowed: Narrowed) -> list[str]:
    """The projects that fit."""
    return [key for key, pace in whole.paces.items() if _fits(pace, narrowed)]


def ordered_keys(whole: YearPace, keys: Sequence[str], ordering: Ordering) -> list[str]:
    """Those that cannot be ranked stand last, by code."""
    paces = [whole.paces[key] for key in keys]
    match ordering:
        case Ordering.CODE:
            return sorted(keys)
        case Ordering.PLAN:
            return [pace.course.key for pace in sorted(paces, key=_by_plan)]
        case Ordering.SLOWEST:
            ranked = [pace.course.key for pace in slowest(paces)]
            return [*ranked, *sorted(set(keys) - set(ranked))]


def needed(paces: Iterable[Pace]) -> set[str]:
    """The references whose titles the lines show."""
    wanted = set()
    for pace in paces:
        wanted |= {f"project:{key}" for key in (pace.course.key, pace.within) if key}
        wanted.update(f"party:{party}" for party in pace.silent)
        for counted in (pace.planned, pace.invested):
            wanted.update(f"party:{word.party}" for word in counted.words) if counted else None
    return wanted


def project_lines(paces: Iterable[Pace], year: int, speech: Speech) -> Iterator[ProjectLine]:
    for pace in paces:
        title = _project(pace.course.key, speech)
        forecast = pace.forecast
        yield ProjectLine(
            pace.course.key,
            title,
            tongue(title),
            tuple(_planned(pace, year, speech)),
            tuple(_invested(pace, speech)),
            percent_text(pace.completion),
            width_of(pace.completion),
            lead_text(pace.completion, pace.share, speech.language),
            pace.lead is not None and pace.lead < 0,
            "" if forecast is None else about_text(forecast.amount, CURRENCY, speech.language),
            "" if forecast is None else _method(pace, speech),
            day_text(pace.period, speech.language),
            () if pace.within else tuple(party_name(party, speech) for party in pace.silent),
            _project(pace.within, speech) if pace.within else "",
        )


def _project(key: str, speech: Speech) -> str:
    return reference_title(f"project:{key}", speech.kinds, speech.titles, speech.language)


def party_name(party: PartyId, speech: Speech) -> str:
    return reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)


def _method(pace: Pace, speech: Speech) -> str:
    assert pace.forecast is not None
    parts = (
        method_text(pace.forecast.method, speech.language),
        range_text(pace.forecast, CURRENCY, speech.language),
    )
    return Names(", ", "，").text(speech.language).join(filter(None, parts))


def _fits(pace: Pace, narrowed: Narrowed) -> bool:
    course = pace.course
    return (
        narrowed.area in ("", course.area)
        and narrowed.category in ("", course.category)
        and (not narrowed.side or narrowed.side in course.sides)
        and (narrowed.standing is None or _stands(pace, narrowed.standing))
    )


def _stands(pace: Pace, standing: Standing) -> bool:
    match standing:
        case Standing.BEHIND:
            return pace.lead is not None and pace.lead < 0
        case Standing.AHEAD:
            return pace.lead is not None and pace.lead >= 0
        case Standing.SILENT:
            return bool(pace.silent) and not pace.within
        case Standing.DIFFERING:
            return any(one is not None and one.others for one in (pace.planned, pace.invested))
        case Standing.UNPLANNED:
            return pace.planned is None


def _by_plan(pace: Pace) -> tuple[Decimal, str]:
    planned = Decimal(0) if pace.planned is None else pace.planned.word.amount
    return -planned, pace.course.key


def _planned(pace: Pace, year: int, speech: Speech) -> Iterator[SaidAmount]:
    key = f"{pace.course.key}/{year}"
    for word, who in _with_names(pace.planned, speech):
        yield SaidAmount(_amount(word, speech), who, "plan", key, "investment")


def _invested(pace: Pace, speech: Speech) -> Iterator[SaidAmount]:
    for word, who in _with_names(pace.invested, speech):
        key = f"{pace.course.key}/{word.party}/{pace.period}"
        yield SaidAmount(_amount(word, speech), who, "report", key, "invested")


def _with_names(counted: Counted | None, speech: Speech) -> Iterator[tuple[Word, str]]:
    """Each word; whose it is, where there is more than one."""
    if counted is None:
        return
    for word in counted.words:
        yield word, party_name(word.party, speech) if counted.others and word.party else ""


def _amount(word: Word, speech: Speech) -> str:
    return amount_text(word.amount, word.unit, speech.language)
