"""Where in the original some words stand, as people look it up: a page, a cell, a paragraph."""

from __future__ import annotations

from collections.abc import Mapping

from jointoffice.model.language import Language
from jointoffice.reader.text.place import Place, PlaceKind
from jointoffice.scenes.wording import Names

_NUMBERED = {
    PlaceKind.PAGE: Names("page {}", "第{}页"),
    PlaceKind.PARAGRAPH: Names("paragraph {}", "第{}段"),
    PlaceKind.LINE: Names("line {}", "第{}行"),
}

Span = tuple[str, int, int]
"""A source, and the first and last character of some words of it."""
Places = Mapping[Span, Place]


def whereabouts(place: Place | None, language: Language) -> str:
    """`page 3`, `Sheet1!B7`, `paragraph 12, B2`; empty where the original has no such places."""
    if place is None:
        return ""
    if place.kind is PlaceKind.CELL:
        return "!".join(filter(None, (place.sheet, place.cells)))
    numbered = _NUMBERED[place.kind].text(language).format(place.number)
    return ", ".join(filter(None, (numbered, place.cells)))
