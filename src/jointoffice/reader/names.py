"""Who and what a text names: names of the register, names the world knows, names by their form."""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.lexicon import Lexicon


def names_in(text: str, lexicon: Lexicon) -> Iterator[Finding]:
    for hit in lexicon.known_names(text):
        yield Finding(
            FindingKind.NAME,
            hit.start,
            hit.end,
            text[hit.start : hit.end],
            "name.known",
            type=hit.value.type,
            record=hit.value.record,
        )
