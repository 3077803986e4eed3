"""What stands about a sentence and tells its topic: paragraph, heading, title."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from jointoffice.reader.finding import Finding, TaskScore
from jointoffice.reader.gate import Span
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.tasks import Scores, Sign, TaskIndex, weighed
from jointoffice.reader.text.block import Block, BlockKind, Text

_SENTENCE, _PARAGRAPH, _HEADING, _TITLE = 0.5, 0.35, 0.35, 0.35
_TITLE_MIN = 8
_PARAGRAPH_MAX = 1500
_HEADING_MAX = 60


class Context:
    """Scores the surroundings of sentences, each of them once."""

    def __init__(self, text: Text, index: TaskIndex) -> None:
        self._text = text.text
        self._index = index
        self._blocks = [each for each in text.blocks if each.kind is not BlockKind.FURNITURE]
        self._starts = [block.start for block in self._blocks]
        self._signs: dict[Span, list[Sign]] = {}
        self._scored: dict[Span, Scores] = {}
        self._near: dict[int, list[Scores]] = {}
        self._around: dict[Span, Sequence[float]] = {}

    def tasks_of(self, finding: Finding, passage: Passage) -> tuple[TaskScore, ...]:
        if self._index.is_empty:
            return ()
        sentence = passage.sentence
        span = sentence.start, sentence.end
        place = bisect_right(self._starts, sentence.start) - 1
        block = self._blocks[place] if place >= 0 else None
        short = block is not None and block.end - block.start <= _PARAGRAPH_MAX
        region = (block.start, block.end) if block is not None and short else span
        if span not in self._around:
            here = weighed(self._scores(region, span), _SENTENCE)
            if place not in self._near:
                self._near[place] = list(self._surroundings(place, region if short else None))
            self._around[span] = self._index.around((here, *self._near[place]))
        scores = self._scores(region, (finding.start, finding.end))
        return self._index.best(scores, self._around[span])

    def _surroundings(self, place: int, paragraph: Span | None) -> Iterator[Scores]:
        """What paragraph, heading and title add."""
        if paragraph is not None:
            yield self._weighed(paragraph, _PARAGRAPH)
        heading = self._heading(place) if place >= 0 else None
        if heading is not None:
            yield self._weighed((heading.start, heading.end), _HEADING)
        title = self._title()
        if title is not None:
            yield self._weighed((title.start, title.end), _TITLE)

    def _scores(self, region: Span, span: Span) -> Scores:
        """What stands in a span of a region says."""
        if span not in self._scored:
            if region not in self._signs:
                self._signs[region] = self._index.signs_in(self._text[slice(*region)])
            start, end = span[0] - region[0], span[1] - region[0]
            self._scored[span] = self._index.scores_of(self._signs[region], start, end)
        return self._scored[span]

    def _weighed(self, region: Span, weight: float) -> Scores:
        return weighed(self._scores(region, region), weight)

    def _heading(self, place: int) -> Block | None:
        """The last heading before a block, if one is near."""
        for block in reversed(self._blocks[max(0, place - _HEADING_MAX) : place]):
            if block.kind is BlockKind.HEADING:
                return block
        return None

    def _title(self) -> Block | None:
        return next((b for b in self._blocks[:6] if b.end - b.start >= _TITLE_MIN), None)
