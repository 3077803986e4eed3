"""Which paragraphs of a DOCX are headings, list items or captions, by their styles."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from jointoffice.reader.text.block import BlockKind
from jointoffice.reader.text.office import Office, attribute

_NAMES = (
    (("heading", "title", "subtitle", "标题", "標題", "副标题"), BlockKind.HEADING),
    (("list", "列表", "列出", "清單"), BlockKind.LIST_ITEM),
    (("caption", "题注", "題注", "標號"), BlockKind.CAPTION),
)
_BODY_LEVEL = "9"
"""An outline level of running text."""


@dataclass(frozen=True, slots=True)
class Styles:
    """The kinds of the styles that say one, by the style's id."""

    kinds: dict[str, BlockKind]

    def kind_of(self, paragraph: Element) -> BlockKind | None:
        """What the paragraph's own marks say, else its style; None where neither says."""
        marks = paragraph.find("{*}pPr")
        if marks is None:
            return None
        style = marks.find("{*}pStyle")
        named = self.kinds.get(attribute(style, "val") or "") if style is not None else None
        return _marked(marks) or named


def styles_of(office: Office) -> Styles:
    kinds: dict[str, BlockKind] = {}
    for part in office.related("styles").values():
        tree = office.tree(part)
        for style in tree.iterfind("{*}style") if tree is not None else ():
            kind = _kind_of_style(style)
            if kind is not None:
                kinds[attribute(style, "styleId") or ""] = kind
    return Styles(kinds)


def _kind_of_style(style: Element) -> BlockKind | None:
    named = style.find("{*}name")
    name = (attribute(named, "val") or "").lower() if named is not None else ""
    for beginnings, kind in _NAMES:
        if name.startswith(beginnings):
            return kind
    marks = style.find("{*}pPr")
    return None if marks is None else _marked(marks)


def _marked(marks: Element) -> BlockKind | None:
    level = marks.find("{*}outlineLvl")
    if level is not None and attribute(level, "val") != _BODY_LEVEL:
        return BlockKind.HEADING
    number = marks.find("{*}numPr/{*}numId")
    is_listed = number is not None and attribute(number, "val") != "0"
    return BlockKind.LIST_ITEM if is_listed else None
