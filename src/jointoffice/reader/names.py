"""Who and what a text names: names of the register, names the world knows, names by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.automaton import Automaton, Hit
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.names_chinese import chinese_names
from jointoffice.reader.names_english import Named, english_names, is_title
from jointoffice.reader.names_people import people_in
from jointoffice.reader.names_short import short_forms
from jointoffice.reader.text.block import Block, BlockKind, Text
from jointoffice.reader.words.known import KnownName

_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Z][a-z]")


def names_in(text: Text, dateless: str, lexicon: Lexicon) -> list[Finding]:
    """Names in reading order. `dateless` is the text with its dates overwritten. A name inside a
    longer one is kept only where it is a record of the register."""
    known = [_with_direction(text.text, hit) for hit in lexicon.known_names(text.text)]
    formed = list(_by_form(text, dateless, known))
    findings = [_finding(text.text, hit.start, hit.end, hit.value) for hit in known]
    records = {(hit.start, hit.end) for hit in known}
    findings += [
        _formed(text.text, named) for named in formed if (named.start, named.end) not in records
    ]
    return _outermost(findings)


def _by_form(text: Text, dateless: str, known: list[Hit[KnownName]]) -> Iterator[Named]:
    whole = text.text
    yield from people_in(dateless)
    if _LATIN.search(whole):
        titles = [block for block in text.blocks if _is_titled(whole, block)]
        untold = {block.start for block in titles}
        spans = [
            (block.start, block.end)
            for block in text.blocks
            if block.kind is not BlockKind.FURNITURE and block.start not in untold
        ]
        aliases = {whole[hit.start : hit.end] for hit in known}
        found = list(english_names(dateless, spans, aliases.__contains__))
        found += short_forms(dateless, found, known)
        yield from found
        yield from _again(whole, titles, found)
    if _HAN.search(whole):
        yield from chinese_names(dateless, [(hit.start, hit.end) for hit in known])


_DIRECTION = re.compile(
    r"\b(?:(?:north|south)-?(?:east|west)|north|south|east|west|central)(?:ern)? $"
)
_DIRECTION_REACH = 14
_STATE = re.compile(
    r"\b(?:(?:United|Democratic|Federal|Islamic|Arab|Co-operative|People['’]s) )*"
    r"(?:Republic|Kingdom|Principality|Grand Duchy|Sultanate) of (?:the )?$"
)
_STATE_REACH = 44


def _with_direction(text: str, hit: Hit[KnownName]) -> Hit[KnownName]:
    """`eastern Denmark` is a place of its own, `Republic of Kenya` the whole name of one."""
    if hit.value.type != "place" or hit.value.record:
        return hit
    before = text[max(0, hit.start - _STATE_REACH) : hit.start]
    if before.endswith(("of ", "of the ")):
        match = _STATE.search(before)
    elif before.endswith(("n ", "t ", "h ", "l ")):
        match = _DIRECTION.search(before[-_DIRECTION_REACH:])
    else:
        match = None
    return Hit(hit.start - len(match[0]), hit.end, hit.value) if match else hit


def _is_titled(text: str, block: Block) -> bool:
    """A heading or a list item of capitals; one that ends as a long sentence does is none."""
    if block.kind not in {BlockKind.HEADING, BlockKind.LIST_ITEM}:
        return False
    if block.end - block.start > _TITLE_MAX and text[block.end - 1] in ".;":
        return False
    return is_title(text[block.start : block.end])


_TITLE_MAX = 80


def _again(text: str, titles: list[Block], found: list[Named]) -> Iterator[Named]:
    """A name that the running text gives is found in titles too."""
    types = {text[named.start : named.end]: named.type for named in found}
    longer = [name for name in types if " " in name]
    if not longer:
        return
    automaton: Automaton[str] = Automaton()
    for name in longer:
        automaton.add(name, types[name])
    automaton.seal()
    for block in titles:
        for hit in automaton.longest(text[block.start : block.end]):
            yield Named(block.start + hit.start, block.start + hit.end, hit.value)


def _finding(text: str, start: int, end: int, known: KnownName) -> Finding:
    return Finding(
        FindingKind.NAME,
        start,
        end,
        text[start:end],
        "name.known",
        type=known.type,
        record=known.record,
    )


def _formed(text: str, named: Named) -> Finding:
    return Finding(
        FindingKind.NAME,
        named.start,
        named.end,
        text[named.start : named.end],
        "name.form",
        type=named.type,
    )


def _outermost(findings: list[Finding]) -> list[Finding]:
    """Longest first; inside a longer name only a record stays, and overlaps go to the left one."""
    kept: list[Finding] = []
    reach = 0
    for finding in sorted(findings, key=lambda each: (each.start, -each.end)):
        if finding.start >= reach:
            kept.append(finding)
            reach = finding.end
        elif finding.end <= reach and finding.record is not None:
            kept.append(finding)
    return kept
