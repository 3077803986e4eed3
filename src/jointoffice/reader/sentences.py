"""The sentences of a text, block by block, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from jointoffice.reader.names_english import is_title
from jointoffice.reader.text.block import BlockKind, Text

_END = re.compile(
    r"[。！？!?.](?:(?<!\.)[。！？!?]*[”’」』）)\"]*|"
    r"(?<=\.)[”’\"')]*(?=\s+[“\"‘(]?[A-ZÀ-Þ0-9\u4e00-\u9fff]|\s*$))"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Co|Ltd|Inc|Corp|No|Nos|Mr|Mrs|Ms|Dr|Prof|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|"
    r"Sep|Oct|Nov|Dec|vs|approx|"
    r"etc|e\.g|i\.e|Art|Fig|Vol|pp|Gen|Sen|Rep|Mio|Mt|Ph\.D|cf|al)|\b[A-Z]|\bU\.S|\bU\.K|\bU\.N)$"
)
_COMPANY_ENDS = re.compile(r"\b(?:Co|Ltd|Inc|Corp)$")
_MARK = re.compile(
    r"\s*(?:[（(]?[\d一二三四五六七八九十IVX]{1,4}[）)、.．]|[-*•·●▪◦①-⑳])[）)]?\s*(?!\d)"
)
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_ABBREVIATION_MAX = 10
_TITLES = 2
"""So many headings at the head of a text are its title and its date."""
_DIGIT = re.compile(r"\d")
_TELLS_HAN = 16
_COUNTS_HAN = 10
_COUNTED_HAN = re.compile(r"\d[万亿余多]{0,3}[个项条件家座人名公场班列吨辆户份宗元%％]")
_TELLS_LATIN = 40
_HAN_SHARE = 0.25
_SENTENCE_MAX = 2000
"""Longer is no sentence: a list, a table, or an attack; it is cut so that work stays linear."""


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """`start` and `end` are indices into the document's text, white space left out."""

    start: int
    end: int
    text: str
    kind: BlockKind
    chinese: bool


def sentences_of(text: Text) -> Iterator[Sentence]:
    titles = 0
    for block in text.blocks:
        line = text.text[block.start : block.end]
        kind = block.kind
        if kind is BlockKind.RECORD_ROW:
            continue
        if kind is BlockKind.HEADING:
            titles += 1
            kind = BlockKind.PARAGRAPH if titles > _TITLES and _tells(line) else kind
        mark = _MARK.match(line) if block.kind is BlockKind.LIST_ITEM else None
        for start, end in _bounds(line, mark.end() if mark else 0):
            sentence = line[start:end]
            yield Sentence(
                block.start + start, block.start + end, sentence, kind, _is_chinese(sentence)
            )


def _tells(line: str) -> bool:
    """A line of a table or of notes has no stop, and yet says what a sentence says."""
    if not _DIGIT.search(line) or is_title(line):
        return False
    if not _is_chinese(line):
        return len(line) >= _TELLS_LATIN
    counts = len(line) >= _COUNTS_HAN and _COUNTED_HAN.search(line) is not None
    return counts or len(line) >= _TELLS_HAN


def _bounds(line: str, start: int) -> Iterator[tuple[int, int]]:
    for match in _END.finditer(line, start):
        if match[0].startswith(".") and _is_abbreviation(line, match):
            continue
        yield from _stripped(line, start, match.end())
        start = match.end()
    yield from _stripped(line, start, len(line))


def _stripped(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    while end - start > _SENTENCE_MAX:
        cut = max(line.rfind(mark, start + 1, start + _SENTENCE_MAX) for mark in ", ，")
        cut = cut if cut > start else start + _SENTENCE_MAX
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _is_abbreviation(line: str, stop: re.Match[str]) -> bool:
    """`Co., Ltd. signed` goes on, `… Co., Ltd. The two parties` does not."""
    before = line[max(0, stop.start() - _ABBREVIATION_MAX) : stop.start()]
    if _COMPANY_ENDS.search(before):
        return not re.match(
            r"\s+(?:The|In|On|It|They|This|Both|At|A|Meanwhile)\b",
            line[stop.end() : stop.end() + 14],
        )
    return _ABBREVIATION.search(before) is not None


def _is_chinese(sentence: str) -> bool:
    if sentence.isascii():
        return False
    return sum(map(len, _HAN.findall(sentence[:200]))) > _HAN_SHARE * min(len(sentence), 200)
