"""The pace of projects together, in words: in all, by area, category or side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jointoffice.assessment.pace import CURRENCY, Course
from jointoffice.assessment.pace_totals import Total, amount_of
from jointoffice.assessment.roll_ups import LeftOut, Why
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.projects import party_name
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
from jointoffice.scenes.wording import COMMA, Names, label_of

_GROUPINGS = {
    "area": Names("By area", "按领域"),
    "category": Names("By category", "按类别"),
    "side": Names("By side", "按所属方"),
}
_NONE = {
    "area": Names("Without area", "未分领域"),
    "category": Names("Without category", "未分类别"),
    "side": Names("Without side", "未定所属方"),
}
_WHY = {
    Why.COVERED: Names("is counted within {}", "已计入{}"),
    Why.OTHER_UNIT: Names("is in another currency", "币种不同"),
    Why.NO_WEIGHT: Names("has nothing to be weighted by", "无权重"),
    Why.NO_VALUE: Names("has no amount", "无金额"),
}
NOTES_MAX = 6
"""Records left out that are named one by one."""


@dataclass(frozen=True, slots=True)
class Note:
    """A project whose figure is left out of a sum, and why."""

    key: str
    title: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class ShownTotal:
    """`key` is what the filter takes to show these projects, empty where it takes none."""

    key: str
    name: str
    projects: int
    reported: int
    planned: str
    invested: str
    completion: str
    width: int
    lead: str
    is_behind: bool
    forecast: str
    method: str
    forecast_range: str
    notes: tuple[Note, ...]
    notes_left: int
    differing: int
    unverified: int


def shown_total(total: Total, key: str, name: str, speech: Speech) -> ShownTotal:
    language, forecast = speech.language, total.forecast
    notes = list(_notes(total, speech))
    return ShownTotal(
        key,
        name,
        total.projects,
        total.reported,
        amount_text(amount_of(total.planned), CURRENCY, language),
        amount_text(amount_of(total.invested), CURRENCY, language),
        percent_text(total.completion),
        width_of(total.completion),
        lead_text(total.completion, total.share, language),
        total.lead is not None and total.lead < 0,
        "" if forecast is None else about_text(forecast.amount, CURRENCY, language),
        "" if forecast is None else method_text(forecast.method, language),
        "" if forecast is None else range_text(forecast, CURRENCY, language),
        tuple(notes[:NOTES_MAX]),
        max(len(notes) - NOTES_MAX, 0),
        len(total.differing),
        len(total.unverified),
    )


def group_totals(groups: Mapping[str, Total], by: str, speech: Speech) -> Iterator[ShownTotal]:
    """A line a group, each project in one of them: those of both sides have a group."""
    for key, total in groups.items():
        yield shown_total(total, key, _name(by, key, speech), speech)


def needed(totals: Total, courses: Mapping[str, Course]) -> set[str]:
    """The references whose titles notes and groups show."""
    wanted = {f"area:{course.area}" for course in courses.values() if course.area}
    wanted |= {f"party:{party}" for course in courses.values() for party in course.sides}
    for rolled in (totals.planned, totals.invested):
        for one in rolled.left_out[:NOTES_MAX]:
            wanted |= {f"project:{key}" for key in (one.key, one.by) if key}
    return wanted


def _name(by: str, key: str, speech: Speech) -> str:
    if not key:
        return _NONE[by].text(speech.language)
    match by:
        case "area":
            return _title(f"area:{key}", speech)
        case "category":
            return category_name(key, speech)
        case _:
            names = [party_name(PartyId(party), speech) for party in key.split()]
            return COMMA.text(speech.language).join(names)


def category_name(code: str, speech: Speech) -> str:
    field = speech.kinds["project"].find("category")
    names = {one.code: Names(one.label_en, one.label_zh) for one in field.choices} if field else {}
    return names[code].text(speech.language) if code in names else code


def _notes(total: Total, speech: Speech) -> Iterator[Note]:
    """One for each project and reason, with every figure that is left out for it."""
    figures: dict[LeftOut, list[str]] = {}
    for rolled, field in (
        (total.planned, speech.kinds["plan"].find("investment")),
        (total.invested, speech.kinds["report"].find("invested")),
    ):
        for one in rolled.left_out if field is not None else ():
            figures.setdefault(one, []).append(label_of(field, speech.language) if field else "")
    for one, labels in figures.items():
        said = COMMA.text(speech.language).join(labels)
        yield Note(one.key, _title(f"project:{one.key}", speech), said, _why(one, speech))


def _why(one: LeftOut, speech: Speech) -> str:
    above = _title(f"project:{one.by}", speech) if one.by else ""
    return _WHY[one.why].text(speech.language).format(above)


def _title(reference: str, speech: Speech) -> str:
    return reference_title(reference, speech.kinds, speech.titles, speech.language)


def grouping_choices(chosen: str, language: Language) -> list[tuple[str, str, bool]]:
    return [(code, names.text(language), code == chosen) for code, names in _GROUPINGS.items()]
