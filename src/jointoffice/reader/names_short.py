"""Short forms that a text gives in brackets behind a name, wherever they stand again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from jointoffice.reader.automaton import Automaton, Hit
from jointoffice.reader.names_english import Named
from jointoffice.reader.words.known import KnownName

_BRACKET = re.compile(r" \((?:the )?[“\"]?(?P<short>[A-Z][A-Za-z&-]*[A-Z][A-Za-z&]{0,8})[”\"]?\)")


def short_forms(
    text: str, named: Sequence[Named], known: Sequence[Hit[KnownName]]
) -> Iterator[Named]:
    """`Euregio Meuse-Rhine (EMR)` makes EMR a name in the whole text."""
    automaton: Automaton[tuple[str, str]] = Automaton()
    ends = {hit.end: hit.value.type for hit in known} | {name.end: name.type for name in named}
    for match in _BRACKET.finditer(text):
        type_ = ends.get(match.start())
        if type_ is not None and len(match["short"]) > 2:  # noqa: PLR2004 - BE, NL: a mark, no name
            automaton.add(match["short"], (match["short"], type_))
    automaton.seal()
    for hit in automaton.longest(text):
        short, type_ = hit.value
        if text[hit.start : hit.end] == short:
            yield Named(hit.start, hit.end, type_)
