"""What does an answer of a language model say, if it is an answer as asked?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from jointoffice.model.limits import MODEL_FINDINGS_MAX, MODEL_QUOTE_CHARACTERS_MAX

_FENCED = re.compile(r"\s*```(?:json)?\s*\n(?P<inside>.*)\n\s*```\s*", re.DOTALL)
_PARTIES_MAX = 20

Quote = Annotated[str, msgspec.Meta(max_length=MODEL_QUOTE_CHARACTERS_MAX)]
Parties = Annotated[tuple[Quote, ...], msgspec.Meta(max_length=_PARTIES_MAX)]


class Said(msgspec.Struct, frozen=True):
    """One finding as the model has it, all quotes; whatever else it says is not looked at."""

    kind: Literal["figure", "event", "progress", "commitment", "request", "target"]
    quote: Quote
    measure: Quote | None = None
    parties: Parties | None = None
    period: Quote | None = None


class _Answer(msgspec.Struct, frozen=True):
    findings: tuple[msgspec.Raw, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """The findings of an answer, and how many more it has that are none as asked."""

    said: tuple[Said, ...]
    dropped: int


def answered(answer: str) -> Answered | None:
    """None where the answer is not the JSON that was asked for, a fence about it left aside."""
    fenced = _FENCED.fullmatch(answer)
    try:
        every = msgspec.json.decode(fenced["inside"] if fenced else answer, type=_Answer).findings
    except (msgspec.DecodeError, RecursionError):
        return None
    read = [_read(raw) for raw in every[:MODEL_FINDINGS_MAX]]
    said = tuple(one for one in read if one is not None)
    return Answered(said, len(every) - len(said))


def _read(raw: msgspec.Raw) -> Said | None:
    try:
        return msgspec.json.decode(raw, type=Said)
    except (msgspec.DecodeError, RecursionError):
        return None
