"""How a kind of record is declared: its fields, their types, policies, units and labels."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from functools import lru_cache

from jointoffice.model.values import ValueType


class Policy(Enum):
    """Whose word a field needs."""

    JOINT = "joint"
    """All sides of the record."""
    OWNER = "owner"
    """The record's own party."""
    OPEN = "open"
    """Any one side."""


class Nature(Enum):
    """How long a word about a field stands."""

    STEADY = "steady"
    """Until its party changes it: a title, a due day, a budget."""
    MOVING = "moving"
    """It is about its day: progress, state, invested so far."""


class RollUp(Enum):
    """How the figures of several records become one."""

    SUM = "sum"
    """They are added: an investment."""
    WEIGHTED = "weighted"
    """Their mean, each weighing as much as another field of its record: a progress."""
    WORST = "worst"
    """The one that is worst, or the latest day: a state, an expected end."""
    NONE = "none"
    """They do not become one: a name, a place."""


@dataclass(frozen=True, slots=True)
class Choice:
    code: str
    label_en: str
    label_zh: str


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that can be claimed of a record of a kind.

    `unit` is the canonical unit of a number, or the currency of money; `choices` and `references`
    (names of kinds) narrow their types; `tolerance` is the share within which two figures are one.
    `roll_up` says how the words about several records become one, `weight` by which field they are
    weighted, of the record or of the project that it is about; `worst_first` orders choices.
    """

    name: str
    type: ValueType
    label_en: str
    label_zh: str
    policy: Policy = Policy.JOINT
    nature: Nature = Nature.STEADY
    unit: str = ""
    choices: tuple[Choice, ...] = ()
    references: tuple[str, ...] = ()
    tolerance: Decimal = Decimal(0)
    roll_up: RollUp = RollUp.NONE
    weight: str = ""
    worst_first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of record.

    `natural_key` names the fields whose values make the key, in order; none: keys are UUIDs.
    `owner` is the key field that names the record's own party, where there is one.
    `title` names the fields that call a record by name, English first.
    """

    name: str
    label_en: str
    label_zh: str
    plural_en: str
    fields: tuple[Field, ...]
    natural_key: tuple[str, ...] = ()
    owner: str = ""
    title: tuple[str, ...] = ()

    def find(self, name: str) -> Field | None:
        return next((field for field in self.fields if field.name == name), None)

    def find_any(self, name: str) -> Field | None:
        """A declared field, or the one that every kind has: by what a record is replaced."""
        return _replaced_by(self.name) if name == REPLACED_BY else self.find(name)


REPLACED_BY = "replaced_by"
"""The record of the same kind that stays where two are one thing; *none* for a record withdrawn.

It is claimed like every other field, and any side can say it; but it is no column, since it says
of the whole record whether it stands (`ledger.replaced`).
"""


@lru_cache(maxsize=64)
def _replaced_by(kind: str) -> Field:
    return Field(
        REPLACED_BY,
        ValueType.REFERENCE,
        "Replaced by",
        "并入",
        policy=Policy.OPEN,
        references=(kind,),
    )
