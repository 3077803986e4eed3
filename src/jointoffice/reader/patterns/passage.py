"""One sentence with what was already found in it: what every pattern works on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from jointoffice.reader.finding import Finding
from jointoffice.reader.sentences import Sentence
from jointoffice.reader.sought import Found
from jointoffice.reader.text.block import BlockKind


class Passage(msgspec.Struct, frozen=True, gc=False):
    """`planned` says that the document, the section or the lead-in is a plan, a list of work or
    minutes: what is named there is to be done. `found` tells which patterns may match in the
    sentence; `today` is the day the text was published."""

    sentence: Sentence
    names: tuple[Finding, ...]
    dates: tuple[Finding, ...]
    figures: tuple[Finding, ...]
    planned: bool
    found: Found
    today: str | None = None

    @property
    def is_to_do(self) -> bool:
        """Whether the sentence is an item or a paragraph of what is planned."""
        return self.planned and self.sentence.kind in _TOLD

    def lacks(self, pattern: re.Pattern[str]) -> bool:
        return self.found.lacks(pattern)

    def every(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """The matches in the sentence."""
        return self.found.every(pattern, self.sentence.text)

    def parties(self, start: int, end: int) -> tuple[str, ...]:
        """Records, or names where no record is known, of who is named in a span of the text."""
        found = [
            name.record or name.quote
            for name in self.names
            if start <= name.start and name.end <= end and name.type in {"party", "organisation"}
        ]
        return tuple(dict.fromkeys(found))

    def iso(self, start: int, end: int) -> str | None:
        """The first date in a span of the text."""
        found = (
            day.iso for day in self.dates if start <= day.start and day.end <= end and day.iso
        )
        return next(found, None)


_TOLD = frozenset({BlockKind.LIST_ITEM, BlockKind.PARAGRAPH})
Pattern = Callable[[Passage], Iterator[Finding]]
