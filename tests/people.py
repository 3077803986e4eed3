"""Named people: one of each role, an officer of each side, and a reader from outside."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.actions.add_person import add_person
from jointoffice.model.authors import Author, Role
from jointoffice.model.names import PartyId
from jointoffice.store import clock

PASSWORD = "the-two-sides-meet-in-April"


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    party: PartyId
    role: Role

    @property
    def author(self) -> Author:
        """Who acts, where somebody acts without a page."""
        return Author(self.party, self.role, self.name)


WEI = Person("wei", PartyId("liangjiang"), Role.OFFICER)
FANG = Person("fang", PartyId("tianfu"), Role.OFFICER)
ZHOU = Person("zhou", PartyId("joint_office"), Role.COORDINATOR)
ANNA = Person("anna", PartyId("xinhua"), Role.READER)
HUA = Person("hua", PartyId("tianfu"), Role.CONTRIBUTOR)
LIN = Person("lin", PartyId("joint_office"), Role.ADMINISTRATOR)
PEOPLE = (WEI, FANG, ZHOU, ANNA, HUA, LIN)


def add_people() -> None:
    """Make their accounts, all with the same password."""
    for person in PEOPLE:
        add_person(
            name=person.name,
            party=person.party,
            role=person.role,
            password=PASSWORD,
            now=clock.now(),
        )
