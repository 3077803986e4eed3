"""What stands about a sentence and tells its topic: paragraph, heading, title."""

from __future__ import annotations

from bisect import bisect_right

from jointoffice.reader.finding import Finding, TaskScore
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.tasks import Scores, TaskIndex
from jointoffice.reader.text.block import Block, BlockKind, Text

_SENTENCE, _PARAGRAPH, _HEADING, _TITLE = 0.5, 0.35, 0.35, 0.2
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
        self._scored: dict[tuple[int, int], Scores] = {}

    def tasks_of(self, finding: Finding, passage: Passage) -> tuple[TaskScore, ...]:
        if self._index.is_empty:
            return ()
        sentence = passage.sentence
        place = bisect_right(self._starts, sentence.start) - 1
        around = [(self._scores(sentence.start, sentence.end), _SENTENCE)]
        if place >= 0:
            block = self._blocks[place]
            if block.end - block.start <= _PARAGRAPH_MAX:
                around.append((self._scores(block.start, block.end), _PARAGRAPH))
            heading = self._heading(place)
            if heading is not None:
                around.append((self._scores(heading.start, heading.end), _HEADING))
        title = self._title()
        if title is not None:
            around.append((self._scores(title.start, title.end), _TITLE))
        return self._index.best(finding.quote, around)

    def _scores(self, start: int, end: int) -> Scores:
        if (start, end) not in self._scored:
            self._scored[start, end] = self._index.scores_of(self._text[start:end])
        return self._scored[start, end]

    def _heading(self, place: int) -> Block | None:
        """The last heading before a block, if one is near."""
        for block in reversed(self._blocks[max(0, place - _HEADING_MAX) : place]):
            if block.kind is BlockKind.HEADING:
                return block
        return None

    def _title(self) -> Block | None:
        return next((b for b in self._blocks[:6] if b.end - b.start >= _TITLE_MIN), None)
