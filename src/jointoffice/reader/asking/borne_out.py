"""Is what a language model says borne out by the words of the document?

Each of its quotes must stand in the excerpt it was asked about. A number or a date is the one
that our own grammars read at that place, so that a quote cannot cut 455.06 to 5.06, nor make a
figure of a telephone number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jointoffice.reader.asking.answers import Said
from jointoffice.reader.asking.questions import Question
from jointoffice.reader.asking.quotes import Quotable, Span
from jointoffice.reader.dates import inside
from jointoffice.reader.finding import Finding, FindingKind, Modality, changed
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.text.block import Block, BlockKind, Text

_FIGURES = frozenset({FindingKind.FIGURE, FindingKind.RANK})
_QUANTITIES = frozenset({*_FIGURES, FindingKind.DATE})
_MODALITIES = {
    FindingKind.PROGRESS: Modality.DONE,
    FindingKind.COMMITMENT: Modality.PROMISED,
    FindingKind.REQUEST: Modality.REQUESTED,
    FindingKind.TARGET: Modality.TARGET,
}
_END_MARKS = " \n。．.；;，,、"


T = TypeVar("T")


class NotBorneOut(Exception):  # noqa: N818 - a judgement, not an error
    """A quote that does not stand in the document, or holds no figure or date as it should."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a model's words are held against: an excerpt that begins at index `start` of the text
    `words`, the excerpt's blocks, and what was read there by rule. `quantities` are the indices
    at which a figure or a date goes on. `rule` is the name that the model's findings get."""

    words: str
    start: int
    excerpt: Quotable
    blocks: tuple[Block, ...]
    read: tuple[Finding, ...]
    quantities: list[Span]
    lexicon: Lexicon
    rule: str


def ground_of(
    text: Text, question: Question, read: Sequence[Finding], lexicon: Lexicon, name: str
) -> Ground:
    """The ground for the answer of the model `name` to a question."""
    start, end = question.start, question.start + len(question.excerpt)
    here = tuple(each for each in read if start <= each.start and each.end <= end)
    return Ground(
        text.text,
        start,
        Quotable(question.excerpt),
        tuple(block for block in text.blocks if start < block.end and block.start < end),
        here,
        sorted((each.start + 1, each.end) for each in here if each.kind in _QUANTITIES),
        lexicon,
        f"model:{name}",
    )


def borne_out(said: Said, ground: Ground) -> Finding:
    """The finding that the document's own words make of it. Raises `NotBorneOut`."""
    span = _first(_in_a_block(_spans(said.quote, ground), ground.blocks))
    kind = FindingKind(said.kind)
    if kind is FindingKind.FIGURE:
        return _figure(said, span, ground)
    return _deed(kind, said, span, ground)


def is_told(found: Finding, read: Sequence[Finding]) -> bool:
    """Whether what was read before says it: the same of a figure, or any deed at that place."""
    if found.kind in _FIGURES:
        return any(_tie(found) == _tie(known) for known in read)
    alike = _MODALITIES.keys() if found.kind in _MODALITIES else {found.kind}
    return any(
        known.kind in alike and known.start < found.end and found.start < known.end
        for known in read
    )


def _tie(figure: Finding) -> tuple[object, ...]:
    return figure.start, figure.end, figure.measure, figure.parties, figure.period


def _figure(said: Said, span: Span, ground: Ground) -> Finding:
    """The one figure of the quote, conversions left aside, tied as the model ties it."""
    figures = [
        figure for figure in _within(span, ground) if figure.kind in _FIGURES and not figure.base
    ]
    if len(figures) != 1:
        raise NotBorneOut
    (figure,) = figures
    period = _period(said, figure.start, ground)
    return changed(
        figure,
        rule=ground.rule,
        measure=_measure(said, figure.start, ground) or figure.measure,
        parties=_parties(said, figure.start, ground) or figure.parties,
        period=period or figure.period,
        inferred=figure.inferred or period is not None,
    )


def _deed(kind: FindingKind, said: Said, span: Span, ground: Ground) -> Finding:
    words = ground.words
    start, end = span[0], span[0] + len(words[slice(*span)].rstrip(_END_MARKS))
    if end == start:
        raise NotBorneOut
    parties = _parties(said, start, ground)
    return Finding(
        kind,
        start,
        end,
        words[start:end],
        ground.rule,
        parties=parties if kind is FindingKind.EVENT else (),
        actor=parties[0] if parties and kind in _MODALITIES else None,
        modality=_MODALITIES.get(kind),
        iso=_period(said, start, ground),
        tasks=ground.lexicon.task_index.tasks_of(words[start:end]) if kind in _MODALITIES else (),
    )


def _measure(said: Said, near: int, ground: Ground) -> str | None:
    """The indicator that the words name, else the words as they stand in the document."""
    if not said.measure:
        return None
    words = _quoted(said.measure, near, ground)
    codes = {hit.value for hit in ground.lexicon.indicator_automaton.longest(words)}
    return codes.pop() if len(codes) == 1 else " ".join(words.split())


def _parties(said: Said, near: int, ground: Ground) -> tuple[str, ...]:
    """The records that have these names, else the names as they stand in the document."""
    names = [_quoted(name, near, ground) for name in said.parties or () if name]
    return tuple(dict.fromkeys(_record(name, ground.lexicon) or name for name in names))


def _record(name: str, lexicon: Lexicon) -> str | None:
    hits = lexicon.known_names(name)
    return next((hit.value.record for hit in hits if hit.end - hit.start == len(name)), None)


def _period(said: Said, near: int, ground: Ground) -> str | None:
    """The first date that our grammar reads in the model's quote."""
    if not said.period:
        return None
    span = _nearest(_spans(said.period, ground), near)
    dates = (each.iso for each in _within(span, ground) if each.kind is FindingKind.DATE)
    return _first(iso for iso in dates if iso)


def _quoted(quote: str, near: int, ground: Ground) -> str:
    return ground.words[slice(*_nearest(_spans(quote, ground), near))]


def _spans(quote: str, ground: Ground) -> Iterator[Span]:
    """Where the quote stands in the text and cuts nothing that was read as one quantity."""
    for excerpt_start, excerpt_end in ground.excerpt.spans(quote):
        start, end = excerpt_start + ground.start, excerpt_end + ground.start
        if not inside(ground.quantities, start) and not inside(ground.quantities, end):
            yield start, end


def _in_a_block(spans: Iterator[Span], blocks: Sequence[Block]) -> Iterator[Span]:
    """Those that lie within one block that is not the furniture of a page."""
    for start, end in spans:
        for block in blocks:
            if block.start <= start and end <= block.end and block.kind is not BlockKind.FURNITURE:
                yield start, end


def _within(span: Span, ground: Ground) -> Iterator[Finding]:
    return (each for each in ground.read if span[0] <= each.start and each.end <= span[1])


def _nearest(spans: Iterator[Span], near: int) -> Span:
    return _first(iter(sorted(spans, key=lambda span: abs(span[0] - near))))


def _first(found: Iterator[T]) -> T:
    for one in found:
        return one
    raise NotBorneOut
