"""Who does something: for which party, in which role."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from jointoffice.model.names import PartyId
from jointoffice.model.refusals import NotAllowed


class Role(Enum):
    """What a person may do: read; state; speak for the party; run the programme; run the site."""

    READER = "reader"
    CONTRIBUTOR = "contributor"
    OFFICER = "officer"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"


NAMES_ZH = {
    Role.READER: "读者",
    Role.CONTRIBUTOR: "填报员",
    Role.OFFICER: "官员",
    Role.COORDINATOR: "协调员",
    Role.ADMINISTRATOR: "管理员",
}
"""What each role is called in Chinese; in English it is called by its code."""

SPEAKERS = frozenset({Role.OFFICER})
"""Roles whose words are their party's."""

WRITERS = frozenset({Role.CONTRIBUTOR, Role.OFFICER, Role.COORDINATOR, Role.ADMINISTRATOR})
"""Roles that may file documents and state what is reported."""

CONVENERS = frozenset({Role.COORDINATOR, Role.ADMINISTRATOR})
"""Roles that may mark a conference."""

GUARDED = frozenset({Role.OFFICER, Role.ADMINISTRATOR})
"""Roles whose accounts are worth most to a thief: they show a second factor."""

KEEPERS = frozenset({Role.ADMINISTRATOR})
"""Roles that may change accounts, the programme and its public face."""


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody acting for a party; `actor` names the account in the log, without a name."""

    party: PartyId
    role: Role
    actor: str | None

    def must_be(self, roles: frozenset[Role]) -> None:
        """`NotAllowed` unless the author's role is among these."""
        if self.role not in roles:
            ordered = sorted(roles, key=lambda role: role.value)
            wanted = " or ".join(role.value for role in ordered)
            wanted_zh = "、".join(NAMES_ZH[role] for role in ordered)
            raise NotAllowed(
                f"Only the role of {wanted} may do this; your role is {self.role.value}.",
                f"只有{wanted_zh}可以这样做；您的角色是{NAMES_ZH[self.role]}。",
            )
