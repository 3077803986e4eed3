"""The page of one record: its values, who says what, and the words each claim rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.answers import AnsweredField, AnsweredRecord, Stated
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.model.values import Value
from jointoffice.scenes.claims import ShownClaim, shown_claim
from jointoffice.scenes.days import day_text
from jointoffice.scenes.states import ShownState, shown_state, worst
from jointoffice.scenes.titles import needed_for, reference_title, title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of, references_in, words_of
from jointoffice.scenes.wording import kind_label, label_of, tag_of, tongue

CLAIMS_OPEN = 4
"""Claims of one field that are shown at once; the others unfold."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """What was agreed before newer or differing words."""

    words: str
    since: str


@dataclass(frozen=True, slots=True)
class ShownField:
    """`pieces` is empty where two words differ; `state` is none where claims hold only later."""

    name: str
    label: str
    pieces: Pieces
    state: ShownState | None
    last_agreed: Agreed | None
    claims: tuple[ShownClaim, ...]
    more_claims: tuple[ShownClaim, ...]
    is_key: bool
    is_written: bool
    """Whether a source's own words can be shown for it, and it is no part of the key."""


@dataclass(frozen=True, slots=True)
class Word:
    """One party's word on a field; `differs` where another party's word is another."""

    pieces: Pieces
    claim: str
    is_current: bool
    differs: bool


@dataclass(frozen=True, slots=True)
class WordsLine:
    name: str
    label: str
    state: ShownState
    words: tuple[Word | None, ...]
    unspoken: int
    """Claims that nobody stands behind yet."""


@dataclass(frozen=True, slots=True)
class RecordPage:
    kind: str
    kind_label: str
    key: str
    title: str
    title_lang: str
    state: ShownState | None
    fields: tuple[ShownField, ...]
    written: tuple[ShownField, ...]
    unwritten: tuple[ShownField, ...]
    parties: tuple[str, ...]
    lines: tuple[WordsLine, ...]


def needed(record: AnsweredRecord, sides: Sequence[PartyId]) -> set[str]:
    """The references whose titles the page shows."""
    wanted = set(needed_for(record.kind, record.key))
    wanted.update(f"party:{side}" for side in sides)
    for answered in record.fields.values():
        wanted.update(f"party:{party}" for party in answered.by)
        for stated in answered.stated.values():
            wanted.add(f"party:{stated.claim.log}")
            wanted.update(f"party:{said.party}" for said in stated.endorsements)
            if not stated.claim.redacted:
                wanted.update(references_in(stated.claim.value, answered.field))
    return wanted


def record_page(record: AnsweredRecord, sides: Sequence[PartyId], speech: Speech) -> RecordPage:
    """The page; what calls the record by name stands last."""
    title = title_of(record.kind, record.key, speech.titles, speech.language)
    states = [answered.state for answered in record.fields.values() if answered.state]
    overall = worst(states)
    parties = _parties(record, sides)
    named = {*record.kind.natural_key, *record.kind.title}
    ordered = sorted(record.fields.values(), key=lambda answered: answered.field.name in named)
    fields = tuple(_field(answered, record.kind.natural_key, speech) for answered in ordered)
    return RecordPage(
        record.kind.name,
        kind_label(record.kind, speech.language),
        record.key,
        title,
        tongue(title),
        None if overall is None else shown_state(overall, speech.language),
        fields,
        tuple(field for field in fields if field.is_written),
        tuple(field for field in fields if not field.is_written),
        tuple(
            reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)
            for party in parties
        ),
        tuple(_lines(record.fields, parties, speech)),
    )


def unsaid(record: AnsweredRecord, language: Language) -> list[tuple[str, str]]:
    """Name and label of the fields of which nothing was said."""
    return [
        (field.name, label_of(field, language))
        for field in record.kind.fields
        if field.name not in record.fields
    ]


def _parties(record: AnsweredRecord, sides: Sequence[PartyId]) -> list[PartyId]:
    """The sides, then whoever else has spoken."""
    spoken = {party for answered in record.fields.values() for party in answered.by}
    return [*sides, *sorted(spoken - set(sides))]


def _field(answered: AnsweredField, keys: Sequence[str], speech: Speech) -> ShownField:
    claims = tuple(
        shown_claim(stated, answered.field, speech)
        for stated in sorted(answered.stated.values(), key=lambda one: _rank(one, speech))
    )
    last = answered.last_agreed
    return ShownField(
        answered.field.name,
        label_of(answered.field, speech.language),
        pieces_of(answered.value, answered.field, speech),
        None if answered.state is None else shown_state(answered.state, speech.language),
        None
        if last is None
        else Agreed(words_of(last[0], answered.field, speech), day_text(last[1], speech.language)),
        claims[:CLAIMS_OPEN],
        claims[CLAIMS_OPEN:],
        answered.field.name in keys,
        any(claim.quote for claim in claims) and answered.field.name not in keys,
    )


def _rank(stated: Stated, speech: Speech) -> tuple[bool, bool, bool]:
    """Words that can be shown in their place come first, in the language of the page."""
    is_foreign = tongue(stated.quote) != tag_of(speech.language)
    return stated.start is None, not stated.quote, is_foreign


def _lines(
    fields: Mapping[str, AnsweredField], parties: Sequence[PartyId], speech: Speech
) -> Iterator[WordsLine]:
    """The fields of which somebody has spoken."""
    for answered in fields.values():
        if answered.state is None or not answered.by:
            continue
        spoken = {claim for _, claim in answered.by.values()}
        yield WordsLine(
            answered.field.name,
            label_of(answered.field, speech.language),
            shown_state(answered.state, speech.language),
            tuple(_word(answered, party, speech) for party in parties),
            len(answered.stated.keys() - spoken),
        )


def _word(answered: AnsweredField, party: PartyId, speech: Speech) -> Word | None:
    if party not in answered.by or answered.stretch is None:
        return None
    value, claim = answered.by[party]
    current = {head.party for head in answered.stretch.heads if head.current}
    others: set[Value | None] = {answered.by[other][0] for other in current}
    return Word(
        pieces_of(value, answered.field, speech),
        claim,
        party in current,
        party in current and len(others) > 1,
    )
