"""DOCX to text: paragraphs, list items and table cells in the order of the body."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from jointoffice.reader.text.block import Block, BlockKind, Text
from jointoffice.reader.text.cells import cell_place, column_letters
from jointoffice.reader.text.described import described
from jointoffice.reader.text.docx_styles import Styles, styles_of
from jointoffice.reader.text.lines import kind_of
from jointoffice.reader.text.office import Office, attribute, damaged, local
from jointoffice.reader.text.writing import Writing

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_NOT_TEXT = frozenset({"pPr", "rPr", "del", "moveFrom", "txbxContent", "Fallback"})
"""What stands inside a paragraph but not in its line: deleted words, boxes, second copies."""
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}

_GAP_MAX = 64
"""So many cells at most does one cell span."""
Stack = list[Iterator[tuple[Element, str | None]]]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph by its number in the body, and the cell of a table it stands in."""

    element: Element
    number: int
    cell: str | None


def docx_text(office: Office, root: Element) -> Text:
    """Raises `UnreadableDocument` where there is no body."""
    body = root.find("{*}body")
    if body is None:
        raise damaged()
    styles = styles_of(office)
    notes = _notes(office)
    writing = Writing()
    for paragraph, following in _with_next(_paragraphs(body)):
        _write(writing, paragraph, styles)
        found = list(_notes_of(paragraph, notes))
        writing.write("\n" if found else _between(paragraph, following))
        for note in found:
            _write(writing, note, styles)
            writing.write("\n")
    return described(writing.text(), writing.blocks, MEDIA_TYPE, office.stated())


def _write(writing: Writing, paragraph: _Paragraph, styles: Styles) -> None:
    """A block for each line; a line break in a paragraph often stands for its end."""
    styled = styles.kind_of(paragraph.element)
    for number, line in enumerate("".join(_words(paragraph.element)).split("\n")):
        writing.write("\n" if number else "")
        start, end = writing.write(line)
        if line.strip():
            in_table = BlockKind.TABLE_CELL if paragraph.cell else None
            kind = in_table or styled or kind_of(line)
            block = Block(kind, start, end, cell=paragraph.cell, paragraph=paragraph.number)
            writing.blocks.append(block)


def _with_next(
    paragraphs: Iterator[_Paragraph],
) -> Iterator[tuple[_Paragraph, _Paragraph | None]]:
    ahead = itertools.chain(paragraphs, (None,))
    return ((one, after) for one, after in itertools.pairwise(ahead) if one is not None)


def _between(paragraph: _Paragraph, following: _Paragraph | None) -> str:
    """The cells of a row stand on one line."""
    if following is None or paragraph.cell is None or following.cell is None:
        return "\n"
    row, column = cell_place(paragraph.cell, 0, 0)
    row_after, column_after = cell_place(following.cell, 0, 0)
    same = row == row_after and column < column_after
    return "\t" * min(column_after - column, _GAP_MAX) if same else "\n"


def _paragraphs(body: Element) -> Iterator[_Paragraph]:
    """Every paragraph in the order of the body, those of tables row by row and cell by cell, those
    of a text box after the paragraph it hangs on."""
    stack: Stack = [_children(body, None)]
    number = 0
    while stack:
        child, cell = next(stack[-1], (None, None))
        if child is None:
            stack.pop()
        elif (name := local(child)) == "p":
            number += 1
            yield _Paragraph(child, number, cell)
            stack.append(_boxes(child, cell))
        elif name == "tbl":
            stack.append(_cells(child))
        elif name not in _NOT_TEXT or name == "txbxContent":
            stack.append(_children(child, cell))


def _children(parent: Element, cell: str | None) -> Iterator[tuple[Element, str | None]]:
    return ((child, cell) for child in parent)


def _cells(table: Element) -> Iterator[tuple[Element, str | None]]:
    """The cells of a table with the names a sheet would give them."""
    for row_number, row in enumerate(_parts(table, "tr"), start=1):
        column = 1
        for cell in _parts(row, "tc"):
            yield cell, f"{column_letters(column)}{row_number}"
            span = cell.find("{*}tcPr/{*}gridSpan")
            wide = attribute(span, "val") if span is not None else None
            column += int(wide) if wide and wide.isascii() and wide.isdigit() else 1


def _parts(parent: Element, name: str) -> Iterator[Element]:
    """The rows of a table or the cells of a row, those in a content control too."""
    for child in parent:
        if local(child) == name:
            yield child
        elif local(child) == "sdt":
            yield from child.iterfind(f"{{*}}sdtContent/{{*}}{name}")


def _boxes(paragraph: Element, cell: str | None) -> Iterator[tuple[Element, str | None]]:
    return ((box, cell) for box in _inside(paragraph) if local(box) == "txbxContent")


def _words(paragraph: Element) -> Iterator[str]:
    for element in _inside(paragraph):
        name = local(element)
        if name == "t":
            yield element.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]


def _inside(paragraph: Element) -> Iterator[Element]:
    """What a paragraph contains, without what lies inside things that are not its text."""
    stack = [iter(paragraph)]
    while stack:
        element = next(stack[-1], None)
        if element is None:
            stack.pop()
            continue
        yield element
        if local(element) not in _NOT_TEXT:
            stack.append(iter(element))


def _notes(office: Office) -> dict[str, Element]:
    """Footnotes and endnotes by kind and id."""
    return {
        f"{name} {attribute(note, 'id')}": note
        for name in ("footnote", "endnote")
        for part in office.related(f"{name}s").values()
        for note in (office.tree(part) or ())
        if attribute(note, "type") is None
    }


def _notes_of(paragraph: _Paragraph, notes: dict[str, Element]) -> Iterator[_Paragraph]:
    """The footnotes a paragraph refers to; they stand where it stands."""
    for element in _inside(paragraph.element) if notes else ():
        if local(element) in {"footnoteReference", "endnoteReference"}:
            name = local(element).removesuffix("Reference")
            note = notes.pop(f"{name} {attribute(element, 'id')}", None)
            for inner in note.iterfind("{*}p") if note is not None else ():
                yield _Paragraph(inner, paragraph.number, paragraph.cell)
