"""Which records no longer stand for themselves: merged into one that stays, or withdrawn.

A claim on `replaced_by` says so, and holds while its acceptance is *agreed*: any side can say it,
another's dispute or word sets it aside, and withdrawing it takes it back. What a record is called
by goes with it: a plan of a project that was merged is the plan of the one that stays, a plan of a
project that was withdrawn is withdrawn. Records are named by reference, `kind:key`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from jointoffice.ledger.acceptance import Rule, State, accept, rule_of, standing
from jointoffice.model.claims import Claim, Endorsement
from jointoffice.model.keys import canonical_key, key_values, owner_of, renamed_key
from jointoffice.model.kinds.field import REPLACED_BY, Field, Kind
from jointoffice.model.limits import DAY_MAX
from jointoffice.model.names import PartyId, RecordId, record_id
from jointoffice.model.public import SPEAKING
from jointoffice.model.refusals import WrongValue
from jointoffice.model.values import Qualifier, ValueType

NOBODY = ""
"""What stands for a record that was withdrawn."""

Ends = Mapping[str, str]
"""Every record that does not stand for itself → the one that stands for it, or `NOBODY`."""


def successor(
    kind: Kind, claims: Sequence[Claim], endorsements: Sequence[Endorsement], rule: Rule
) -> str | None:
    """What a record's live claims on `replaced_by` come to; None where none of them holds.

    Which record it is does not depend on the day: the last word holds for all of them.
    """
    held = standing(accept(claims, endorsements, rule), DAY_MAX.isoformat())
    if held is None or held.state is not State.AGREED:
        return None
    said = next(claim for claim in claims if claim.id == held.claim)
    if said.qualifier is Qualifier.NONE:
        return NOBODY
    return said.text if _names_one(kind, said.text) else None


def replacing_rule(kind: Kind, key: str, sides: frozenset[PartyId]) -> Rule:
    """Who can say by what a record is replaced: any side, and the record's own party."""
    field = kind.find_any(REPLACED_BY)
    assert field is not None, "every kind has it"
    return rule_of(field, sides, owner_of(kind, key))


def can_be_replaced(kind: Kind, key: str, sides: frozenset[PartyId]) -> bool:
    """The sides always stand for themselves: what they say is what is accepted."""
    return kind.name != SPEAKING or key not in {*sides, *(record_id(SPEAKING, s) for s in sides)}


def _names_one(kind: Kind, reference: str) -> bool:
    """Whether it is the reference of a record of that kind, written as every site writes it."""
    name, _, key = reference.partition(":")
    try:
        return name == kind.name and canonical_key(kind, key) == key
    except WrongValue:
        return False


def ends_of(
    said: Mapping[str, str], keyed: Mapping[str, Iterable[str]], kinds: Mapping[str, Kind]
) -> dict[str, str]:
    """Whither each record leads: along what is said, chains to their end, and by its own key.

    Records of a circle stand for themselves. `keyed` has the keys of all records of the kinds
    in whose keys a record of `said` can stand (`kinds_named_after`).
    """
    said = _called_alike(said)
    pointers = dict(said)
    while True:
        ends = _followed(pointers)
        found = dict(said)
        for name, keys in keyed.items():
            for key in keys:
                renamed = renamed_key(kinds[name], key, ends)
                if renamed != key and f"{name}:{key}" not in said:
                    found[f"{name}:{key}"] = NOBODY if renamed is None else f"{name}:{renamed}"
        if found == pointers:
            return ends
        pointers = found


def kinds_named_after(names: Iterable[str], kinds: Mapping[str, Kind]) -> set[str]:
    """The kinds in whose keys records of these kinds can stand, at whatever remove."""
    found: set[str] = set()
    wanted = set(names)
    while wanted:
        over = {
            kind.name
            for kind in kinds.values()
            for field in kind.fields
            if field.name in kind.natural_key and wanted.intersection(field.references)
        }
        wanted = over - found
        found |= over
    return found


def counted(
    claim: Claim, field: Field, stays: tuple[Kind, str] | None, ends: Ends
) -> Claim | None:
    """The claim with its references led on; `stays` is what it counts for, if not its own record.

    None for a word on the key of a record that was merged, unless the one that stays has the same.
    """
    led = led_on(claim, field, ends)
    if stays is None or field.name not in stays[0].natural_key:
        return led
    own = key_values(*stays).get(field.name)
    return led if own is not None and own.text == led.text else None


def is_withdrawn(kind: Kind, key: str, ends: Ends) -> bool:
    """Whether a record stands for nothing: it was withdrawn, or is called by one that was."""
    return ends.get(f"{kind.name}:{key}") == NOBODY or renamed_key(kind, key, ends) is None


def led_on(claim: Claim, field: Field, ends: Ends) -> Claim:
    """The claim, naming the records that stand for those it names."""
    if field.type not in (ValueType.REFERENCE, ValueType.REFERENCES) or not ends:
        return claim
    named = claim.text.split()
    if not any(ends.get(one) for one in named):
        return claim
    text = " ".join(sorted({ends.get(one) or one for one in named}))
    return msgspec.structs.replace(claim, text=text)


def id_of(reference: str) -> RecordId:
    kind, _, key = reference.partition(":")
    return record_id(kind, key)


def _called_alike(said: Mapping[str, str]) -> dict[str, str]:
    """A record whose own key nobody has told yet is called as others name it."""
    named = {id_of(end): end for end in said.values() if end != NOBODY}
    return {named.get(id_of(one), one): end for one, end in said.items()}


def _followed(pointers: Mapping[str, str]) -> dict[str, str]:
    ends = {}
    for first in pointers:
        passed = {first}
        at = pointers[first]
        while at in pointers and at not in passed:
            passed.add(at)
            at = pointers[at]
        if at != first:
            ends[first] = at
    return ends
