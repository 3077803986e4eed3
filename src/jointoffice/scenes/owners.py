"""Who looks after a record for each party, as its page shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jointoffice.model.kinds.assignment import ROLES
from jointoffice.model.names import PartyId
from jointoffice.scenes.projects import party_name
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names, tongue

_ROLES = {one.code: Names(one.label_en, one.label_zh) for one in ROLES}


@dataclass(frozen=True, slots=True)
class ShownOwner:
    """`key` is that of the assignment."""

    role: str
    name: str
    lang: str
    key: str


@dataclass(frozen=True, slots=True)
class OwnerGroup:
    """Those of one party, leads first."""

    party: str
    owners: tuple[ShownOwner, ...]


def owner_groups(
    owners: Sequence[tuple[PartyId, str, str, str]], speech: Speech
) -> list[OwnerGroup]:
    """From party, code of the role, name and key of each assignment, in their order."""
    parties = sorted({party for party, *_ in owners})
    return [
        OwnerGroup(
            party_name(party, speech),
            tuple(_shown(one, speech) for one in owners if one[0] == party),
        )
        for party in parties
    ]


def _shown(owner: tuple[PartyId, str, str, str], speech: Speech) -> ShownOwner:
    _, role, name, key = owner
    named = _ROLES[role].text(speech.language) if role in _ROLES else role
    return ShownOwner(named, name or key, tongue(name), key)
