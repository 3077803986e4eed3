"""What two languages write alike: figures, days and records that a text names."""

from __future__ import annotations

from collections.abc import Set

import msgspec

from jointoffice.reader.finding import FindingKind

_FIGURES = (FindingKind.FIGURE, FindingKind.RANK)
_TELLING_CHARACTERS = 3
"""Of a figure: smaller ones, such as `8` or `15`, stand in any text."""
_TELLING_ANCHORS = 3
_DAY_CHARACTERS = len("2021-04-29")


class Mention(msgspec.Struct, frozen=True, gc=False):
    """As much of a finding, as the reader prints it, as the two languages share."""

    kind: FindingKind
    start: int
    value: str | None = None
    iso: str | None = None
    record: str | None = None


def anchor_of(mention: Mention) -> str | None:
    """`figure 455060000000`, `date 2021-04-29`, `party:liangjiang`; units are words and left out.

    None where the mention has nothing that another language would write alike.
    """
    if mention.kind in _FIGURES:
        return mention.value and f"figure {mention.value}"
    if mention.kind is FindingKind.DATE:
        return mention.iso and f"date {mention.iso}"
    return mention.record if mention.kind is FindingKind.NAME else None


def is_telling(mention: Mention) -> bool:
    """Whether few other texts would have the same figure or day."""
    if mention.kind is FindingKind.FIGURE:
        return len(mention.value or "") >= _TELLING_CHARACTERS
    return mention.kind is FindingKind.DATE and len(mention.iso or "") == _DAY_CHARACTERS


def say_the_same(here: Set[str], there: Set[str]) -> bool:
    """Whether texts with these telling anchors are likely one: they share three or more, and more
    than half of those of the text that has fewer."""
    shared = len(here & there)
    return shared >= _TELLING_ANCHORS and shared * 2 > min(len(here), len(there))
