"""What does a register say of one field, in a line that an official can read?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from jointoffice.ledger.acceptance import State, standing
from jointoffice.ledger.answers import AnsweredField, Stated
from jointoffice.ledger.entries import Entry
from jointoffice.ledger.register import fold, words_in
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import PartyId, record_id
from jointoffice.model.values import Value
from jointoffice.papers.record_json import value_text


def say_in_memory(
    entries: Sequence[Entry], kinds: Mapping[str, Kind], sides: frozenset[PartyId], asked: str
) -> str:
    """What the register in memory says, asked like `task 9 state on 2021-05-01`."""
    question, _, day = asked.partition(" on ")
    kind, key, name = question.split()
    field = kinds[kind].find(name)
    assert field is not None
    record = record_id(kind, key)
    stretches = fold(entries, kinds, sides).get((record, name), ())
    stated = {
        claim.id: Stated(claim, claim.log, "", None, None, None, "", ())
        for claim in words_in(entries).claims.values()
    }
    return say(AnsweredField(field, standing(stretches, day), stated))


def say(answered: AnsweredField | None) -> str:
    """`agreed: done`, `disputed: liangjiang done, tianfu planned; last agreed: …`, `nothing`."""
    if answered is None or answered.stretch is None:
        return "nothing"
    heads = {head.party: head.current for head in answered.stretch.heads}
    words = {party: _written(value) for party, (value, _) in answered.by.items()}
    compared = [f"{party} {words[party]}" for party, current in heads.items() if current]
    apart = [f"{party} {words[party]}" for party, current in heads.items() if not current]
    match answered.stretch.state:
        case State.DISPUTED:
            said = f"disputed: {', '.join(compared)}"
        case State.ONE_SIDED:
            said = f"one-sided: {', '.join(compared)}"
        case State.AGREED | State.UNVERIFIED | State.REDACTED as state:
            said = f"{state.value}: {_written(answered.value)}"
    if apart:
        said += f"; apart: {', '.join(apart)}"
    if answered.last_agreed is not None:
        value, since = answered.last_agreed
        said += f"; last agreed: {_written(value)} since {since}"
    return said


def _written(value: Value | None) -> str:
    if value is None:
        return "–"
    text = value_text(value)
    return f"{text} {value.unit}" if value.unit else f"{text}"
