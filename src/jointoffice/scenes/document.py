"""A document as people read it: its text with what was found underlined, and notes beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.names import ClaimId
from jointoffice.model.values import Value
from jointoffice.scenes.checks import ShownCheck, ShownPlace
from jointoffice.scenes.spans import Span, Token, tokens
from jointoffice.scenes.states import ShownState, shown_state, worst
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.values import Speech
from jointoffice.scenes.whereabouts import Span as WordSpan
from jointoffice.scenes.whereabouts import whereabouts
from jointoffice.scenes.wording import COMMA, Names, kind_label, label_of, tongue

_KINDS = {
    "figure": Names("figure", "数字"),
    "rank": Names("rank", "排名"),
    "date": Names("date", "日期"),
    "name": Names("name", "名称"),
    "event": Names("event", "事件"),
    "agreement": Names("agreement", "协议"),
    "commitment": Names("commitment", "承诺"),
    "progress": Names("progress", "进展"),
    "request": Names("request", "请求"),
    "target": Names("target", "目标"),
    "membership": Names("membership", "成员"),
    "list": Names("list", "列举"),
}
_HEADINGS = frozenset({"heading"})
NOTES_OPEN = 3
"""Notes that stand beside a block at once; the others unfold."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the text, as the reader cut it; indices are those of the whole text."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Told:
    """A live claim that rests on words of the document, and the state of its field today."""

    claim: ClaimId
    kind: Kind
    key: str
    field: str
    value: Value
    state: State
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FoundSpan:
    """What the reader found, whether it became a claim or not."""

    number: int
    kind: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Part of a document's text: its blocks, the text from `first` on, and what rests on it.

    `sought` is the span that somebody wants to see, if any.
    """

    blocks: tuple[Block, ...]
    first: int
    text: str
    told: tuple[Told, ...]
    found: tuple[FoundSpan, ...]
    sought: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What the words say of one record, for the margin: which fields, and the worst state."""

    kind: str
    key: str
    kind_label: str
    title: str
    title_lang: str
    field: str
    labels: str
    state: ShownState
    where: str


@dataclass(frozen=True, slots=True)
class ShownBlock:
    is_heading: bool
    tokens: tuple[Token, ...]
    notes: tuple[Note, ...]
    more_notes: tuple[Note, ...]
    checks: tuple[ShownCheck, ...]
    """What the checks find in its words."""


@dataclass(frozen=True, slots=True)
class ShownFinding:
    number: int
    kind: str
    quote: str
    where: str


def shown_blocks(
    excerpt: Excerpt, speech: Speech, checks: Sequence[ShownCheck], source: str
) -> list[ShownBlock]:
    """The blocks with their marks, and each claim's note and each finding of a check beside the
    block where its words begin; `source` is the document's."""
    starts = [block.start for block in excerpt.blocks]
    beside: dict[int, list[Told]] = defaultdict(list)
    for one in excerpt.told:
        beside[_block_at(starts, one.start)].append(one)
    spans: dict[int, list[Span]] = defaultdict(list)
    found = _checked(excerpt, checks, source)
    checked: dict[int, list[ShownCheck]] = defaultdict(list)
    for check, places in found:
        checked[_block_at(starts, places[0].start)].append(check)
    for span in (*_spans(excerpt, speech), *_checked_spans(found)):
        for i in range(_block_at(starts, span.start), _block_at(starts, span.end - 1) + 1):
            spans[i].append(span)
    shown = []
    for i, block in enumerate(excerpt.blocks):
        text = excerpt.text[block.start - excerpt.first : block.end - excerpt.first]
        marked = tuple(tokens(text, block.start, spans[i]))
        noted = tuple(notes(beside[i], speech, source))
        is_heading = block.kind in _HEADINGS
        shown.append(
            ShownBlock(
                is_heading, marked, noted[:NOTES_OPEN], noted[NOTES_OPEN:], tuple(checked[i])
            )
        )
    return shown


def spans_of(excerpt: Excerpt, source: str) -> list[WordSpan]:
    """Where everything that is shown of a document stands."""
    told = [(source, one.start, one.end) for one in excerpt.told]
    return told + [(source, one.start, one.end) for one in excerpt.found]


def notes(told: Sequence[Told], speech: Speech, source: str) -> list[Note]:
    """One note a record, in reading order; what only makes its key is left out."""
    by_record: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in told:
        if one.field not in one.kind.natural_key:
            by_record[one.kind.name, one.key].append(one)
    return [_note(same, speech, source) for same in by_record.values()]


def other_findings(excerpt: Excerpt, speech: Speech, source: str) -> list[ShownFinding]:
    """What was found and is no claim, each once, in reading order."""
    told = {(one.start, one.end) for one in excerpt.told}
    seen = {
        (one.kind, one.quote): one
        for one in reversed(excerpt.found)
        if (one.start, one.end) not in told
    }
    return [
        ShownFinding(
            one.number,
            _kind_word(one.kind, speech.language),
            one.quote,
            _where(source, one, speech),
        )
        for one in reversed(seen.values())
    ]


def _checked(
    excerpt: Excerpt, checks: Sequence[ShownCheck], source: str
) -> list[tuple[ShownCheck, list[ShownPlace]]]:
    """The findings that rest on words of this part of the document, with those words."""
    first, last = excerpt.first, excerpt.first + len(excerpt.text)
    found = []
    for check in checks:
        here = [one for one in check.places if one.source == source and first <= one.start < last]
        if here:
            found.append((check, sorted(here, key=lambda one: one.start)))
    return found


def _checked_spans(found: Sequence[tuple[ShownCheck, list[ShownPlace]]]) -> list[Span]:
    """One mark for each place, whatever rests on it; confirmations are not underlined."""
    spans: dict[int, Span] = {}
    for check, places in found:
        code = "" if check.severity.code == "fits" or check.settled else "checked"
        for one in places:
            if one.start not in spans or code:
                spans[one.start] = Span(one.start, one.end, f"s-{one.start}", code, check.title)
    return list(spans.values())


def _block_at(starts: Sequence[int], at: int) -> int:
    """The block where a character stands, or the next before it."""
    return max(bisect_right(starts, at) - 1, 0)


def _spans(excerpt: Excerpt, speech: Speech) -> list[Span]:
    told = {(one.start, one.end) for one in excerpt.told}
    spans = [
        Span(
            one.start,
            one.end,
            f"c-{one.claim}",
            shown_state(one.state, speech.language).code,
            title_of(one.kind, one.key, speech.titles, speech.language),
        )
        for one in excerpt.told
    ]
    spans += [
        Span(one.start, one.end, "", "found", _kind_word(one.kind, speech.language))
        for one in excerpt.found
        if (one.start, one.end) not in told and one.kind != "name"
    ]
    if excerpt.sought is not None:
        spans.append(Span(*excerpt.sought, "at", "asked", ""))
    return spans


def _where(source: str, one: Told | FoundSpan, speech: Speech) -> str:
    return whereabouts(speech.places.get((source, one.start, one.end)), speech.language)


def _note(told: Sequence[Told], speech: Speech, source: str) -> Note:
    """The note of some claims about one record."""
    first = told[0]
    title = title_of(first.kind, first.key, speech.titles, speech.language)
    fields = dict.fromkeys(first.kind.find(one.field) for one in told)
    labels = [label_of(field, speech.language) for field in fields if field is not None]
    state = worst([one.state for one in told])
    assert state is not None, "there is at least one claim"
    return Note(
        first.kind.name,
        first.key,
        kind_label(first.kind, speech.language),
        title,
        tongue(title),
        first.field,
        COMMA.text(speech.language).join(labels),
        shown_state(state, speech.language),
        _where(source, first, speech),
    )


def _kind_word(kind: str, language: Language) -> str:
    return _KINDS[kind].text(language) if kind in _KINDS else kind
