"""How the figures of many records become one, so that nothing is counted twice.

A record can be part of another (`parent`). The figure of the whole covers its parts, so where a
record and something above it both have a figure, the one above counts and the lower is left out;
where only the parts have one, theirs count. What is left out is said, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.field import Field, RollUp
from jointoffice.model.names import ClaimId
from jointoffice.model.values import NOTHING, Value, ValueType


@dataclass(frozen=True, slots=True)
class Figure:
    """The value that counts for a record, and the claims that it stands on."""

    value: Value
    claims: tuple[ClaimId, ...]


class Why(Enum):
    """Why a record's figure is not in the whole."""

    COVERED = "covered"
    """The figure of a record above it covers it."""
    OTHER_UNIT = "other unit"
    NO_WEIGHT = "no weight"
    """A weighted mean needs its weight, which nobody says or is zero."""
    NO_VALUE = "no value"
    """*None*, *unknown*, or of a field that is not rolled up."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """`by` is the record above whose figure covers this one; empty for other reasons."""

    key: str
    why: Why
    by: str = ""


@dataclass(frozen=True, slots=True)
class RolledUp:
    """`value` is none where no record has a figure that counts."""

    value: Value | None
    counted: tuple[str, ...]
    left_out: tuple[LeftOut, ...]
    claims: tuple[ClaimId, ...]


Weights = Mapping[str, Decimal]
Parents = Mapping[str, str]
"""Record → the record that it is part of."""


def roll_up(
    field: Field, figures: Mapping[str, Figure], parents: Parents, weights: Weights
) -> RolledUp:
    """One value from the figures of many records, by the rule of the field.

    *sum*: Σ vᵢ · *weighted*: Σ wᵢvᵢ / Σ wᵢ with w > 0 · *worst*: the first of `worst_first`, or
    the latest last day · *none*: no value. `weights` are asked for weighted fields only.
    """
    counting, covered = without_covered(figures, parents)
    left_out = [*covered, *_unfit(field, counting, figures, weights)]
    unfit = {one.key for one in left_out}
    kept = [key for key in counting if key not in unfit]
    value = _RULES[field.roll_up](field, [(key, figures[key].value) for key in kept], weights)
    claims = tuple(claim for key in kept for claim in figures[key].claims)
    return RolledUp(value, tuple(kept), tuple(left_out), claims)


def without_covered(keys: Iterable[str], parents: Parents) -> tuple[list[str], list[LeftOut]]:
    """The records whose figures count, and those that one above covers; in the order given."""
    given = list(keys)
    covering = _covering(given, without_circles(parents))
    counting = [key for key in given if not covering[key]]
    return counting, [LeftOut(key, Why.COVERED, covering[key]) for key in given if covering[key]]


def without_circles(parents: Parents) -> dict[str, str]:
    """The same, with a record that is part of itself cut off from above at the circle's least."""
    cut = {key: above for key, above in parents.items() if above}
    cleared: set[str] = set()
    for key in parents:
        path: dict[str, None] = {}
        while key in cut and key not in path and key not in cleared:
            path[key] = None
            key = cut[key]  # noqa: PLW2901 - up to the top
        if key in path:
            members = list(path)
            del cut[min(members[members.index(key) :])]
        cleared.update(path)
    return cut


def _covering(keys: Iterable[str], above: Mapping[str, str]) -> dict[str, str]:
    """For each record the highest one above it that has a figure too; empty where none is."""
    present = set(keys)
    covering: dict[str, str] = {}
    for key in present:
        path = [key]
        while path[-1] in above and path[-1] not in covering:
            path.append(above[path[-1]])
        found = covering.get(path[-1], "")
        for one, over in zip(reversed(path[:-1]), reversed(path[1:]), strict=True):
            found = found or (over if over in present else "")
            covering[one] = found
        covering.setdefault(key, "")
    return covering


def _unfit(
    field: Field, keys: Sequence[str], figures: Mapping[str, Figure], weights: Weights
) -> Iterable[LeftOut]:
    for key in keys:
        value = figures[key].value
        if field.roll_up is RollUp.NONE or value.qualifier in NOTHING:
            yield LeftOut(key, Why.NO_VALUE)
        elif field.unit and value.unit != field.unit:
            yield LeftOut(key, Why.OTHER_UNIT)
        elif field.roll_up is RollUp.WEIGHTED and weights.get(key, Decimal(0)) <= 0:
            yield LeftOut(key, Why.NO_WEIGHT)


Said = Sequence[tuple[str, Value]]


def _sum(field: Field, said: Said, weights: Weights) -> Value | None:
    total = sum((Decimal(value.text) for _, value in said), Decimal(0))
    return Value(f"{total:f}", field.unit) if said else None


def _weighted(field: Field, said: Said, weights: Weights) -> Value | None:
    if not said:
        return None
    whole = sum((weights[key] for key, _ in said), Decimal(0))
    mean = sum((weights[key] * Decimal(value.text) for key, value in said), Decimal(0)) / whole
    return Value(f"{mean:f}", field.unit)


def _worst(field: Field, said: Said, weights: Weights) -> Value | None:
    if not said:
        return None
    values = [value for _, value in said]
    if field.type is ValueType.DATE:
        return max(values, key=lambda value: covered_days(value.text)[1])
    order = {code: place for place, code in enumerate(field.worst_first)}
    return min(values, key=lambda value: order.get(value.text, len(order)))


def _none(field: Field, said: Said, weights: Weights) -> Value | None:
    return None


_RULES: Mapping[RollUp, Callable[[Field, Said, Weights], Value | None]] = {
    RollUp.SUM: _sum,
    RollUp.WEIGHTED: _weighted,
    RollUp.WORST: _worst,
    RollUp.NONE: _none,
}
