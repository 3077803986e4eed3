"""What is said of some fields of many records on a day: the value shown, or each party's word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.values import Qualifier, Value
from jointoffice.store import sql
from jointoffice.store.cells import heads_of
from jointoffice.store.marks import Moment
from jointoffice.store.records import answers

_STANDING = """
SELECT r."key", a."field", a."state", a."text", a."unit", a."qualifier", c."hash", a."heads"
{records} JOIN "store_accepted" a ON a."record_id" = r."id"
LEFT JOIN "store_claim" c ON c."id" = a."claim"
WHERE {which} AND a."day" <= %s AND a."until" > %s AND a."field" IN ({fields})"""
_REPLACED = 'SELECT "id" FROM "store_record" WHERE "kind" = %s AND "replaced_by" IS NOT NULL'
_WORDS = 'SELECT "id", "hash", "text", "unit", "qualifier" FROM "store_claim" WHERE "id" IN'

_QUALIFIERS = {one.value: one for one in Qualifier}
_STATES = {one.value: one for one in State}

Heads = Sequence[tuple[str, int, bool]]
"""Of the column `heads`: party, number of its claim, whether it was compared."""


@dataclass(frozen=True, slots=True)
class SaidWord:
    """`party` is none where the value is that of all who have to agree, or nobody's yet."""

    party: PartyId | None
    value: Value
    claim: ClaimId


@dataclass(frozen=True, slots=True)
class SaidField:
    """`words` has one where a value is shown, and each party's where two differ."""

    state: State
    words: tuple[SaidWord, ...]

    @property
    def text(self) -> str:
        """The text of the value shown; empty where words differ."""
        return "" if self.state is State.DISPUTED else self.words[0].value.text


Said = Mapping[str, Mapping[str, SaidField]]
"""Key of a record → field → what is said of it; what was erased is left out."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Of which records of a kind: all, those whose key field `dated` lies in a year, or those
    about one project."""

    kind: str
    fields: tuple[str, ...]
    dated: str = ""
    year: int = 0
    project: str = ""

    def is_of(self, record: AnsweredRecord) -> bool:
        """Whether a record of the kind, as answered, is one of them."""
        if self.project:
            return record.text("project") == f"project:{self.project}"
        first, last = f"{self.year:04}", f"{self.year + 1:04}"
        return not self.dated or first <= record.text(self.dated) < last

    def which(self) -> tuple[str, str, list[Any]]:
        """The tables that name the records, the test on them, and its parameters."""
        tables, test = 'FROM "store_record" r', 'r."kind" = %s'
        if not self.dated and not self.project:
            return tables, test, [self.kind]
        joined = f'{tables} JOIN "store_{self.kind}" x ON x."record_id" = r."id"'
        if self.project:
            return joined, f'{test} AND x."project" = %s', [self.kind, f"project:{self.project}"]
        within = f'{test} AND x."{self.dated}" >= %s AND x."{self.dated}" < %s'
        return joined, within, [self.kind, f"{self.year:04}", f"{self.year + 1:04}"]


def said_of(asked: Asked, day: str, known_at: Moment | None) -> Said:
    """One query, and one more where words differ; as known at a mark, from the claims anew."""
    records, which, parameters = asked.which()
    if known_at is not None:
        numbers = [
            number
            for (number,) in sql.select(f'SELECT r."id" {records} WHERE {which}', parameters)
        ]
        return _known_then(asked, numbers, day, known_at)
    command = _STANDING.format(records=records, which=which, fields=sql.marks(asked.fields))
    rows = sql.select(command, (*parameters, day, day, *asked.fields))
    heads: dict[int, Heads] = {
        i: heads_of(row[7]) for i, row in enumerate(rows) if row[2] == State.DISPUTED.value
    }
    words = _words({number for some in heads.values() for _, number, _ in some})
    said: dict[str, dict[str, SaidField]] = defaultdict(dict)
    for i, (key, field, state, *answer) in enumerate(rows):
        found = _differing(heads[i], words) if i in heads else _shown(state, answer)
        if found and state != State.REDACTED.value:
            said[key][field] = SaidField(_STATES[state], found)
    return said


def _differing(heads: Heads, words: Mapping[int, tuple[Value, ClaimId]]) -> tuple[SaidWord, ...]:
    return tuple(
        SaidWord(PartyId(party), *words[number])
        for party, number, current in heads
        if current and number in words
    )


def _shown(state: str, answer: Sequence[Any]) -> tuple[SaidWord, ...]:
    """The value shown: of one party where only one has spoken, else of all or of nobody."""
    text, unit, qualifier, hashed, heads = answer
    if hashed is None:
        return ()
    party = _speaker(heads_of(heads)) if state == State.ONE_SIDED.value else None
    value = Value(text, unit, _QUALIFIERS[qualifier])
    return (SaidWord(party, value, ClaimId(bytes(hashed).hex())),)


def _speaker(heads: Heads) -> PartyId | None:
    return next((PartyId(party) for party, _, current in heads if current), None)


def _words(numbers: Iterable[int]) -> dict[int, tuple[Value, ClaimId]]:
    return {
        number: (Value(text, unit, Qualifier(qualifier)), ClaimId(bytes(hashed).hex()))
        for number, hashed, text, unit, qualifier in sql.select_in(_WORDS, sorted(numbers))
    }


def _replaced_now(asked: Asked) -> list[int]:
    """Records of which the tables tell nothing now, as they may have at a mark."""
    rows = sql.select(_REPLACED, (asked.kind,)) if asked.dated or asked.project else []
    return [number for (number,) in rows]


def _known_then(asked: Asked, numbers: Sequence[int], day: str, known_at: Moment) -> Said:
    said: dict[str, dict[str, SaidField]] = {}
    hidden = answers(_replaced_now(asked), day, known_at.sizes)
    for record in (*answers(numbers, day, known_at.sizes), *filter(asked.is_of, hidden)):
        fields = {name: _answered(record.fields.get(name)) for name in asked.fields}
        found = {name: one for name, one in fields.items() if one is not None}
        if found:
            said[record.key] = found
    return said


def _answered(answered: AnsweredField | None) -> SaidField | None:
    if answered is None or answered.stretch is None or answered.state in (None, State.REDACTED):
        return None
    stretch = answered.stretch
    current = [head for head in stretch.heads if head.current]
    some: list[tuple[PartyId | None, ClaimId]] = [(head.party, head.claim) for head in current]
    if stretch.state is not State.DISPUTED:
        assert stretch.claim is not None
        is_alone = stretch.state is State.ONE_SIDED and bool(current)
        some = [(current[0].party if is_alone else None, stretch.claim)]
    words = tuple(SaidWord(who, answered.stated[one].claim.value, one) for who, one in some)
    return SaidField(stretch.state, words)
