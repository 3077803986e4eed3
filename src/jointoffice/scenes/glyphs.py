"""Into which slices the Chinese web font is cut, and which characters each of them serves.

A browser without Chinese glyphs asks only for the slices of the characters that a page shows: the
first has those of the interface, the next the 3,755 usual ones (GB 2312-80, level 1), the rest
follows by code point. Slices that overlap stand earlier: of two, a browser takes the later one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

FAMILY = "Joint Office Han"
USUAL_IN_SLICE = 480
RARE_IN_SLICE = 512
RARE = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF))
"""Radicals to unified ideographs, and compatibility ideographs."""
PUNCTUATION = "".join(map(chr, (*range(0x3000, 0x3030), *range(0xFF01, 0xFF5F)))) + "●◐◆○"
HAN_FROM = 0x2E80
"""Where CJK radicals begin; what comes before is in every Latin font, but for the marks."""
LEVEL_1_ROWS = range(0xB0, 0xD8)
"""GB 2312-80: rows 16 to 55 as their first byte; a row has 94 cells."""
CELLS = range(0xA1, 0xFF)
LOCAL_NAMES = (
    "PingFang SC",
    "PingFangSC-Regular",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "NotoSansCJKsc-Regular",
    "Noto Sans SC",
    "Source Han Sans SC",
)
"""Fonts of the reader's own machine that are as good: with one of them nothing is sent."""


@dataclass(frozen=True, slots=True)
class Slice:
    """One file of the web font: its name in the address, and the code points it serves, sorted."""

    name: str
    points: tuple[int, ...]


def slices(interface: str) -> tuple[Slice, ...]:
    """All slices, the first one wanted last; `interface` is any text of the interface."""
    first = {ord(one) for one in interface if ord(one) >= HAN_FROM} | set(map(ord, PUNCTUATION))
    usual = sorted({ord(one) for one in usual_characters()} - first)
    rare = (range(start, end + 1) for start, end in RARE)
    named = (
        *_named("rare", (cut for block in rare for cut in _cut(block, RARE_IN_SLICE))),
        *_named("usual", _cut(usual, USUAL_IN_SLICE)),
    )
    return (*named, Slice("first", tuple(sorted(first))))


def usual_characters() -> Iterator[str]:
    """The usual characters of simplified Chinese, in the order of GB 2312-80."""
    for row in LEVEL_1_ROWS:
        yield from bytes(byte for cell in CELLS for byte in (row, cell)).decode("gb2312", "ignore")


def style_sheet(cut: Iterable[Slice], prefix: str) -> str:
    """The rules that tell a browser which slice to ask for at `prefix` + its name + `.woff2`."""
    local = ", ".join(f'local("{name}")' for name in LOCAL_NAMES)
    return "\n".join(
        f'@font-face {{ font-family: "{FAMILY}"; font-display: swap; '
        f'src: {local}, url("{prefix}{one.name}.woff2") format("woff2"); '
        f"unicode-range: {ranges(one.points)}; }}"
        for one in cut
    )


def ranges(points: Iterable[int]) -> str:
    """Sorted code points as CSS has them: `U+4E00-4E03,U+4E09`."""
    runs = groupby(enumerate(points), key=lambda pair: pair[1] - pair[0])
    ends = ([point for _, point in run] for _, run in runs)
    return ",".join(
        f"U+{run[0]:X}" if len(run) == 1 else f"U+{run[0]:X}-{run[-1]:X}" for run in ends
    )


def _cut(points: Sequence[int], size: int) -> Iterator[tuple[int, ...]]:
    return (tuple(points[start : start + size]) for start in range(0, len(points), size))


def _named(name: str, groups: Iterable[tuple[int, ...]]) -> Iterator[Slice]:
    return (Slice(f"{name}-{number}", group) for number, group in enumerate(groups, start=1))
