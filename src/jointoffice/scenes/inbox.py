"""The review inbox: the queue, and one claim beside what is accepted now, in its sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId
from jointoffice.model.values import Value
from jointoffice.scenes.claims import ShownClaim, shown_claim
from jointoffice.scenes.said import SaidBy, said_by
from jointoffice.scenes.states import ShownState, shown_state
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import label_of, tongue

_SENTENCE_START = re.compile(r"(?:[.!?]\s|[。！？\n])(?=[^.!?。！？\n]*$)")
_SENTENCE_END = re.compile(r"[.!?](?=\s|$)|[。！？\n]")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A claim that waits for a verdict, and the state of its field."""

    claim: ClaimId
    kind: Kind
    key: str
    field: str
    value: Value
    state: State


@dataclass(frozen=True, slots=True)
class QueueLine:
    claim: str
    title: str
    lang: str
    label: str
    pieces: Pieces
    state: ShownState
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Review:
    """The claim under review; `accepted` is empty where nothing is accepted or words differ."""

    claim: ShownClaim
    kind: str
    key: str
    title: str
    title_lang: str
    field: str
    label: str
    state: ShownState | None
    accepted: Pieces
    said: tuple[SaidBy, ...]
    context: Context | None


@dataclass(frozen=True, slots=True)
class Context:
    """The sentence of a span, in three pieces."""

    before: str
    words: str
    after: str
    lang: str


def queue_lines(
    queue: Sequence[Waiting], chosen: ClaimId | None, speech: Speech
) -> list[QueueLine]:
    lines = []
    for one in queue:
        field = one.kind.find(one.field)
        if field is not None:
            title = title_of(one.kind, one.key, speech.titles, speech.language)
            pieces = pieces_of(one.value, field, speech)
            label = label_of(field, speech.language)
            state = shown_state(one.state, speech.language)
            is_chosen = one.claim == chosen
            lines.append(
                QueueLine(one.claim, title, tongue(title), label, pieces, state, is_chosen)
            )
    return lines


def review(
    record: AnsweredRecord, field: str, claim: ClaimId, context: Context | None, speech: Speech
) -> Review:
    """The claim beside what stands; it is one of the field's claims."""
    answered = record.fields[field]
    title = title_of(record.kind, record.key, speech.titles, speech.language)
    return Review(
        shown_claim(answered.stated[claim], answered.field, speech),
        record.kind.name,
        record.key,
        title,
        tongue(title),
        field,
        label_of(answered.field, speech.language),
        None if answered.state is None else shown_state(answered.state, speech.language),
        pieces_of(answered.value, answered.field, speech),
        said_by(answered, speech),
        context,
    )


def sentence_around(text: str, start: int, end: int) -> Context:
    """The sentence in which a span stands; indices are those of `text`."""
    before = _SENTENCE_START.search(text, 0, start)
    after = _SENTENCE_END.search(text, max(end - 1, start))
    first = before.end() if before else 0
    last = max(after.end(), end) if after else len(text)
    words = text[start:end]
    return Context(text[first:start].lstrip(), words, text[end:last].rstrip(), tongue(words))


def next_after(queue: Sequence[Waiting], chosen: ClaimId | None) -> Mapping[str, str]:
    """The ids of the claims `before` and `after` the chosen one; ends lead round."""
    ids = [one.claim for one in queue]
    if chosen not in ids or len(ids) == 1:
        return {"before": ids[-1] if ids else "", "after": ids[0] if ids else ""}
    at = ids.index(chosen)
    return {"before": ids[at - 1], "after": ids[(at + 1) % len(ids)]}
