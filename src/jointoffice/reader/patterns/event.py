"""Events: conferences held, agreements signed, lines opened, alliances launched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.patterns import event_chinese, event_english, event_part
from jointoffice.reader.patterns.event_part import MEETING, Part, day_in, has_day
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.text.block import BlockKind

_ENTRY = re.compile(rf"\b{MEETING}\b|会议|论坛|座谈会|研讨会|培训班|博览会|展览|活动")
_NOTICE = re.compile(
    rf"(?i:minutes|record|notes|summary) (?i:of) [^.;\n]{{0,60}}?(?:{MEETING}|(?i:patrol|"
    rf"visit))\b|"
    rf"(?:Next|Upcoming|Following) (?:\w+ ){{0,3}}?{MEETING}\b|"
    r"[^，。；\n]{4,60}?(?:新闻发布会|座谈会|论坛|大会|圆桌会)(?=(?:文字)?(?:实录|速记))"
)
_ENTRY_MAX = 120
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|shall|opens?|meets?|begins?|starts?|closes?|takes?|"
    r"made|met|held|began|left|set|took|broke|[a-z]{3,}ed)\b"
)
_JOINED = re.compile(r"，| and (?:\w+ )?(?:[a-z]+ed|held|met)\b")
SOUGHT = (_NOTICE, _ENTRY, *event_english.SOUGHT, *event_chinese.SOUGHT, *event_part.SOUGHT)
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    if sentence.kind in _SKIPPED:
        yield from _notice(passage)
        return
    found = list(
        event_chinese.parts_in(passage) if sentence.chinese else event_english.parts_in(passage)
    )
    if _is_entry(passage, found):
        found = _entry(passage) or found
    if passage.is_to_do:
        found = [each for each in found if each.type == "conference" and _is_dated(passage, each)]
    for part in _apart(sentence.text, found):
        yield _finding(passage, part)


def _apart(text: str, parts: Iterable[Part]) -> list[Part]:
    """One after another. What tells a meeting named before it takes that in; what tells another
    event begins behind the one before it, and is none where it has no words of its own."""
    kept: list[Part] = []
    for part in sorted(parts, key=lambda each: (each.end, -each.start)):
        last = kept[-1] if kept else None
        if last is None or part.start >= last.end:
            kept.append(part)
        elif part.start <= last.start and _is_told_more_fully(text, last, part):
            kept[-1] = Part(part.start, part.end, last.type, last.at)
        elif part.at >= last.end:
            kept.append(Part(last.end, part.end, part.type, part.at))
    return kept


def _is_told_more_fully(text: str, meeting: Part, part: Part) -> bool:
    """`The third fair` by `The third fair, a large one, opened on Monday`."""
    if part.at <= meeting.at or part.end == meeting.end:
        return True
    told = meeting.type == "conference" and part.type != "signing"
    return told and not _JOINED.search(text, meeting.end, part.at)


def _notice(passage: Passage) -> Iterator[Finding]:
    """A title that is the only place to name the meeting, or to say when the next one is."""
    text = passage.sentence.text
    if passage.sentence.kind is not BlockKind.HEADING or passage.lacks(_NOTICE):
        return
    match = _NOTICE.match(text)
    if match:
        end = match.end() if passage.sentence.chinese else len(text.rstrip("."))
        yield _finding(passage, Part(0, end, "conference", 0))


def _is_entry(passage: Passage, found: list[Part]) -> bool:
    """A line of a calendar, or the words under a title that say which meeting met when."""
    sentence = passage.sentence
    if not found:
        return sentence.kind is BlockKind.LIST_ITEM
    return (
        not sentence.chinese
        and len(sentence.text) <= _ENTRY_MAX
        and not _VERB.search(sentence.text)
    )


def _entry(passage: Passage) -> list[Part]:
    """`12 June: workshop on fares, Narva`: a line of a calendar."""
    text = passage.sentence.text
    if (
        len(text) > _ENTRY_MAX
        or passage.lacks(_ENTRY)
        or not _ENTRY.search(text)
        or not has_day(passage, 0, len(text))
    ):
        return []
    return [Part(0, len(text.rstrip("。.")), "conference", 0)]


def _is_dated(passage: Passage, part: Part) -> bool:
    """An item of a plan or of minutes names an event only where it says when."""
    base = passage.sentence.start
    return passage.iso(base + part.start, base + part.end) is not None


def _finding(passage: Passage, part: Part) -> Finding:
    base = passage.sentence.start
    text = passage.sentence.text
    start, end = part.start, part.end
    while start < end and text[start] in " ,，；;":
        start += 1
    start += len("and ") if text.startswith("and ", start) else 0
    return Finding(
        FindingKind.EVENT,
        base + start,
        base + end,
        text[start:end],
        f"event.{part.type}",
        type=part.type,
        iso=day_in(passage, start, end)
        or passage.iso(base + start, base + end)
        or passage.iso(base, base + start),
        parties=passage.parties(base, passage.sentence.end),
    )
