"""Markdown to blocks; the marks stay in the text, so that spans are indices into the file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.text.block import Block, BlockKind, Text
from jointoffice.reader.text.described import Stated, described
from jointoffice.reader.text.lines import kind_of

_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(?P<words>.*?)[ \t]*#*[ \t]*$")
_BULLET = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_RULE = re.compile(r"[ \t]*(?:[-*_=][ \t]*){3,}$")
_TABLE_RULE = re.compile(r"[ \t]*\|?[ \t:|-]*-[ \t:|-]*$")
_CELL = re.compile(r"[^|]+")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_COMMENT = re.compile(r"[ \t]*<!--.*-->[ \t]*$|[ \t]*\[[^\]]+\]:[ \t]")
_FRONT = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<fields>(?:.*\n){0,100}?)---[ \t]*(?:\r?\n|$)")
_FRONT_FIELD = re.compile(r"^(\w+)[ \t]*:[ \t]*[\"']?(.*?)[\"']?[ \t]*\r?$", re.M)


def markdown_text(text: str) -> Text:
    front = _FRONT.match(text)
    fields = dict(_FRONT_FIELD.findall(front["fields"])) if front else {}
    blocks = [Block(BlockKind.FURNITURE, 0, front.end())] if front else []
    blocks += _blocks(text, front.end() if front else 0)
    stated = Stated(
        title=fields.get("title"),
        published=fields.get("date"),
        publisher=fields.get("publisher") or fields.get("source"),
    )
    return described(text, blocks, "text/markdown", stated)


def _blocks(text: str, start: int) -> Iterator[Block]:
    """A block for each heading, list item, table cell, and run of other lines."""
    paragraph: list[tuple[int, int]] = []
    reach, in_code = start, False
    for match in _LINE.finditer(text, start):
        line, at = match.group(), match.start()
        between = text.count("\n", reach, at) > 1
        reach = match.end()
        fence = _FENCE.match(line) is not None
        found = [] if in_code or fence else list(_alone(line, at))
        ends = fence or between or found or _is_mark(line) or _BULLET.match(line)
        if ends and paragraph:
            yield _paragraph(text, paragraph)
            paragraph = []
        in_code ^= fence
        yield from found
        if not (found or fence or _is_mark(line)):
            mark = _QUOTE.match(line)
            words = at + (mark.end() if mark else 0)
            if not text[words : match.end()].isspace() and words < match.end():
                paragraph.append((words, match.end()))
    if paragraph:
        yield _paragraph(text, paragraph)


def _is_mark(line: str) -> bool:
    """Whether a line says nothing: blank, a rule, a comment, the address of a link."""
    return bool(
        not line.strip() or _RULE.match(line) or _TABLE_RULE.match(line) or _COMMENT.match(line)
    )


def _alone(line: str, at: int) -> Iterator[Block]:
    """The blocks of a line that is complete in itself: a heading, the cells of a row."""
    heading = _HEADING.match(line)
    if heading and heading["words"]:
        yield Block(BlockKind.HEADING, at + heading.start("words"), at + heading.end("words"))
    elif line.lstrip().startswith("|") and not _TABLE_RULE.match(line):
        for cell in _CELL.finditer(line):
            words = cell.group().strip()
            if words:
                start = at + cell.start() + cell.group().index(words)
                yield Block(BlockKind.TABLE_CELL, start, start + len(words))


def _paragraph(text: str, lines: list[tuple[int, int]]) -> Block:
    start, end = lines[0][0], lines[-1][1]
    first = text[start : lines[0][1]]
    if _BULLET.match(first):
        return Block(BlockKind.LIST_ITEM, start, end)
    kind = kind_of(text[start:end])
    return Block(BlockKind.PARAGRAPH if kind is BlockKind.HEADING else kind, start, end)
