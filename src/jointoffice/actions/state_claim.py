"""State a value: a party says what one field of one record is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from jointoffice.actions.speaking import basis_of
from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.ledger.replaced import is_withdrawn
from jointoffice.model.authors import WRITERS, Author
from jointoffice.model.dates import covered_days
from jointoffice.model.keys import canonical_key, key_values
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import ClaimId, record_id
from jointoffice.model.parsing import parse_value
from jointoffice.model.programme import field_of
from jointoffice.model.refusals import NotAllowed, WrongValue
from jointoffice.store import log
from jointoffice.store.claims import find_claim
from jointoffice.store.records import find_record, is_known
from jointoffice.store.replaced import replaced_at
from jointoffice.store.site import programme_here


@dataclass(frozen=True, slots=True)
class Said:
    """What is typed: kind, key, field, the value and its unit, and from which day it holds."""

    kind: str
    key: str
    field: str
    value: str
    unit: str | None
    valid_from: str | None
    replaces: str | None = None


def state_claim(*, said: Said, author: Author, now: datetime) -> list[ClaimId]:
    """Append the claim to the party's log, on the basis that the author's role gives.

    The first claim about a record also states its natural key. Returns the claim's id first.
    """
    author.must_be(WRITERS)
    kind = programme_here().kind(said.kind)
    key = _known_key(kind, canonical_key(kind, said.key))
    _must_not_be_withdrawn(kind, key)
    field = field_of(kind, said.field)
    ground = Ground(
        basis=basis_of(author=author, kind=kind, key=key),
        party=author.party,
        valid_from=_day(said.valid_from, now.date()),
        replaces=None if said.replaces is None else _replaced(said, key, author),
    )
    value = parse_value(field, said.value, said.unit)
    drafts = [claim_draft(kind, key, field.name, value, ground)]
    if not is_known(kind, key):
        drafts += key_drafts(kind=kind, key=key, ground=ground, leave_out=field.name)
    return log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)


def _must_not_be_withdrawn(kind: Kind, key: str) -> None:
    """`NotAllowed` for a record that was withdrawn as a whole."""
    if is_withdrawn(kind, key, replaced_at(None).ends):
        raise NotAllowed(
            f"The {kind.name} {key} is withdrawn; bring it back first.",
            f"{kind.label_zh} {key} 已撤下；请先恢复。",
        )


def key_drafts(*, kind: Kind, key: str, ground: Ground, leave_out: str) -> list[Draft]:
    """Claims of a new record's natural key, so that every site finds its key again."""
    return [
        claim_draft(kind, key, name, value, ground)
        for name, value in key_values(kind, key).items()
        if name != leave_out
    ]


def _day(text: str | None, today: date) -> str:
    return today.isoformat() if text is None else covered_days(text)[0].isoformat()


def _known_key(kind: Kind, key: str) -> str:
    """The key of the record that a key or an id names; `WrongValue` for another kind's id."""
    record = record_id(kind.name, key)
    known = find_record(record)
    if known is not None and known[0] != kind.name:
        raise WrongValue(
            f"{key!r} is the id of {' '.join(known)}, not of a {kind.name}.",
            f"“{key}”是 {' '.join(known)} 的编号，不是{kind.label_zh}。",
        )
    if known is None and record == key and kind.natural_key:
        wanted = "/".join(kind.natural_key)
        raise WrongValue(
            f"There is no {kind.name} {key!r}; the key of a new one is {wanted}.",
            f"没有{kind.label_zh}“{key}”；新记录的键为 {wanted}。",
        )
    return key if known is None else known[1]


def _replaced(said: Said, key: str, author: Author) -> ClaimId:
    found = find_claim(said.replaces or "")
    if found.log != author.party:
        raise NotAllowed(
            f"That claim is in the log of {found.log}; only its own party can replace it.",
            f"该主张属于 {found.log}；只有该方可以更正。",
        )
    if (found.kind, found.key, found.field) != (said.kind, key, said.field):
        about = f"{found.kind} {found.key} {found.field}"
        raise NotAllowed(
            f"That claim is about {about}; only a claim about the same can replace it.",
            f"该主张是关于 {about} 的；只能由同一字段的主张更正。",
        )
    if found.ended:
        raise NotAllowed(
            "This claim was withdrawn or replaced before.", "该主张此前已被撤回或更正。"
        )
    return found.id
