"""What a heading means: a column of the kind, and the unit of its cells; in one row or in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest

from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.units import known_unit
from jointoffice.papers.sheets.columns import AMOUNTS, Column, Role, columns_of, plain
from jointoffice.papers.sheets.table import Row

Named = Mapping[str, Column]
_WITH_UNIT = re.compile(r"(.*?)\s*[(\[]([^()\[\]]*)[)\]]")


def names_of(kind: Kind) -> Named:
    """Every way to write a heading of the kind, and the column it means."""
    named: dict[str, Column] = {}
    for column in columns_of(kind):
        ways = [column.name]
        for language in Language:
            ways += [column.label(language), column.heading(language)]
        for way in ways:
            named.setdefault(plain(way), column)
    return named


def meaning_of(text: str, named: Named) -> tuple[Column | None, str | None]:
    """The column that a heading means, and its unit; as it stands, or with a unit in brackets."""
    text = plain(text)
    bare, unit = _apart(text)
    column = named.get(text) or named.get(bare)
    has_unit = column is not None and bare in named and _takes_unit(column)
    return column, unit if has_unit else None


def in_two_rows(rows: Sequence[Row], named: Named) -> Iterator[Row]:
    """Every two rows that follow each other as if they were one row of headings: a unit below its
    heading, or a heading of a group above those of its columns, whose unit holds for them."""
    for upper, lower in pairwise(rows):
        if lower.number == upper.number + 1:
            yield Row(lower.number, list(_joined(upper.cells, lower.cells, named)), lower.homes)


def _joined(upper: Sequence[str], lower: Sequence[str], named: Named) -> Iterator[str]:
    group = ""
    for above, below in zip_longest(map(str.strip, upper), map(str.strip, lower), fillvalue=""):
        group = above or group
        yield _as_one(group, below, named) if below and below != above else above


def _as_one(group: str, below: str, named: Named) -> str:
    if _is_unit(unit_below := plain(below).strip("()[]")):
        return f"{group} ({unit_below})"
    bare, unit = _apart(plain(group))
    ways = (f"{bare}{below}", f"{bare} {below}", f"{bare} ({below})")
    whole = next((way for way in ways if plain(way) in named), below)
    column, own = meaning_of(whole, named)
    if column is None:
        return f"{group} {below}"
    lacks_unit = own is None and unit is not None and _takes_unit(column) and _is_unit(unit)
    return f"{whole} ({unit})" if lacks_unit else whole


def _is_unit(text: str) -> bool:
    return known_unit(text) is not None and not text[:1].isdigit()


def _apart(text: str) -> tuple[str, str | None]:
    """A heading and the unit in brackets behind it."""
    found = _WITH_UNIT.fullmatch(text)
    return (text, None) if found is None else (found[1], found[2].strip() or None)


def _takes_unit(column: Column) -> bool:
    field = column.field
    return column.role is Role.VALUE and field is not None and field.type in AMOUNTS
