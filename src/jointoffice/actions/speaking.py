"""Who stands behind what an author says of a record: the party, or somebody below it."""

from __future__ import annotations

from jointoffice.model.authors import CONVENERS, SPEAKERS, WRITERS, Author
from jointoffice.model.claims import Basis
from jointoffice.model.keys import owner_of
from jointoffice.model.kinds.field import Kind
from jointoffice.store.site import programme_here

KEPT_BY_CONVENERS = frozenset({"period"})
"""Kinds of which only those who convene may say anything."""


def basis_of(*, author: Author, kind: Kind, key: str) -> Basis:
    """An officer's word is official; so is a coordinator's about what the joint office keeps.

    Everybody else reports. `NotAllowed` for readers; of periods only those who convene speak.
    """
    author.must_be(CONVENERS if kind.name in KEPT_BY_CONVENERS else WRITERS)
    if author.role in SPEAKERS:
        return Basis.OFFICIAL
    office = programme_here().office
    keeps = author.party == office == owner_of(kind, key)
    return Basis.OFFICIAL if keeps and author.role in CONVENERS else Basis.REPORTED
