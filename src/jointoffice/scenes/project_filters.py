"""What the projects can be narrowed and ordered by."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.assessment.pace import Course
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.days import day_text
from jointoffice.scenes.project_totals import category_name
from jointoffice.scenes.projects import ORDERINGS, STANDINGS, party_name
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names


@dataclass(frozen=True, slots=True)
class Choice:
    code: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """`all_label` is empty where one is always chosen."""

    name: str
    label: str
    all_label: str
    choices: tuple[Choice, ...]


_ALL = Names("all", "全部")
_LABELS = {
    "area": Names("Area", "领域"),
    "category": Names("Category", "类别"),
    "side": Names("Side", "所属方"),
    "standing": Names("Standing", "进展"),
    "order": Names("Order", "排序"),
}


def filters(
    courses: Iterable[Course], sides: Sequence[PartyId], asked: Mapping[str, str], speech: Speech
) -> list[Filter]:
    """Areas and categories that there are among the projects; every side, standing and order."""
    some = list(courses)
    areas = sorted({course.area for course in some if course.area}, key=_in_order)
    categories = sorted({course.category for course in some if course.category})
    names: dict[str, dict[str, str]] = {
        "area": {
            area: reference_title(f"area:{area}", speech.kinds, speech.titles, speech.language)
            for area in areas
        },
        "category": {code: category_name(code, speech) for code in categories},
        "side": {side: party_name(side, speech) for side in sides},
        "standing": {one.value: said.text(speech.language) for one, said in STANDINGS.items()},
        "order": {one.value: said.text(speech.language) for one, said in ORDERINGS.items()},
    }
    return [_filter(name, found, asked[name], speech.language) for name, found in names.items()]


def period_choices(codes: Collection[str], chosen: str, language: Language) -> list[Choice]:
    """The periods there are; one that is asked for and was not opened stands first."""
    every = codes if not chosen or chosen in codes else [chosen, *codes]
    return [Choice(code, day_text(code, language), code == chosen) for code in every]


def _filter(name: str, names: Mapping[str, str], chosen: str, language: Language) -> Filter:
    choices = tuple(Choice(code, label, code == chosen) for code, label in names.items())
    all_label = "" if name == "order" else _ALL.text(language)
    return Filter(name, _LABELS[name].text(language), all_label, choices)


def _in_order(area: str) -> tuple[int, str]:
    return int(area) if area.isdecimal() else 0, area
