"""The lines of a page of a PDF: their characters, and the box of each as the page is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

_LINE_ENDS = frozenset({0x0A, 0x0D})
_HYPHENS = frozenset({0x02, 0xFFFE})
"""What PDFium has in place of a hyphen that divides a word between two lines."""
_GAP = 1.8
"""White space of so many heights parts two cells of a table."""
_OFF_LINE = 0.6

Rectangle = tuple[float, float, float, float]
View = Callable[[Rectangle], Rectangle]


@dataclass(slots=True)
class PageLine:
    """A line as it stands on its page, or a cell of one; `lefts` has a left edge a character.

    `divides` says that its last character is a hyphen in the middle of a word.
    """

    page: int
    top: float
    bottom: float
    text: str = ""
    lefts: list[float] = field(default_factory=list)
    right: float = 0.0
    divides: bool = False

    @property
    def left(self) -> float:
        return self.lefts[0]

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def add(self, character: str, box: Rectangle) -> None:
        self.text += character
        self.lefts.append(box[0])
        self.right = max(self.right, box[2])
        if not character.isspace():
            self.top, self.bottom = min(self.top, box[1]), max(self.bottom, box[3])

    def stripped(self) -> PageLine:
        """Without the white space around it."""
        text = self.text.rstrip()
        if len(text) < len(self.text):
            self.right = self.lefts[len(text)] if text else self.right
        lead = len(text) - len(text.lstrip())
        self.text, self.lefts = text[lead:], self.lefts[lead : len(text)]
        return self


def lines_of(page: PdfPage, number: int) -> Iterator[PageLine]:
    """The lines in the order of the page's own stream, white space around them left out."""
    line: PageLine | None = None
    for code, box in _characters(page):
        ends = line is not None and _is_elsewhere(line, code, box)
        if line is not None and (ends or code in _LINE_ENDS or not code):
            yield from _finished(line)
            line = None
        if code in _LINE_ENDS or not code:
            continue
        line = line or PageLine(number, box[1], box[3])
        line.add("-" if code in _HYPHENS else chr(code), box)
        line.divides = code in _HYPHENS
    if line is not None:
        yield from _finished(line)


def _finished(line: PageLine) -> Iterator[PageLine]:
    if line.stripped().text:
        line.divides = line.text.endswith("-") and line.text[-2:-1].isalpha()
        yield line


def _is_elsewhere(line: PageLine, code: int, box: Rectangle) -> bool:
    """Whether the next character stands on another line, or in another cell of this one."""
    if code in _LINE_ENDS or chr(code).isspace():
        return False
    if line.divides:
        return True
    height = max(line.height, 1.0)
    middle = (box[1] + box[3]) / 2
    if not line.top - height * _OFF_LINE / 2 <= middle <= line.bottom + height * _OFF_LINE / 2:
        return True
    ink = len(line.text.rstrip())
    reach = line.right if ink == len(line.text) else line.lefts[ink]
    return box[0] - reach > height * _GAP or reach - box[0] > height * _GAP * 2


def _characters(page: PdfPage) -> Iterator[tuple[int, Rectangle]]:
    """Each character's code point and its box in points from the top left of the page."""
    view = _view(page)
    text = page.get_textpage()
    try:
        found = pdfium.FS_RECTF()
        for i in range(text.count_chars()):
            code = pdfium.FPDFText_GetUnicode(text, i)
            pdfium.FPDFText_GetLooseCharBox(text, i, found)
            yield code, view((found.left, found.top, found.right, found.bottom))
    finally:
        text.close()


def _view(page: PdfPage) -> View:
    """From the page's own coordinates, which grow upwards, to the page as it is shown."""
    x0, y0, x1, y1 = page.get_bbox()
    match page.get_rotation():
        case 90:
            return lambda box: (box[3] - y0, box[0] - x0, box[1] - y0, box[2] - x0)
        case 180:
            return lambda box: (x1 - box[2], box[3] - y0, x1 - box[0], box[1] - y0)
        case 270:
            return lambda box: (y1 - box[1], x1 - box[2], y1 - box[3], x1 - box[0])
        case _:
            return lambda box: (box[0] - x0, y1 - box[1], box[2] - x0, y1 - box[3])
