"""Who says what of one field, as lines of words."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.ledger.answers import AnsweredField
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Pieces, Speech, pieces_of


@dataclass(frozen=True, slots=True)
class SaidBy:
    who: str
    pieces: Pieces


def said_by(answered: AnsweredField, speech: Speech) -> tuple[SaidBy, ...]:
    """The latest word of each party that has spoken."""
    return tuple(
        SaidBy(
            reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language),
            pieces_of(value, answered.field, speech),
        )
        for party, (value, _) in answered.by.items()
    )
