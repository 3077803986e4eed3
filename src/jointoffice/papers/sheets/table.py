"""The one shape of a sheet, whatever its format: a name, and numbered rows of texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

from jointoffice.model.refusals import Reason, UnreadableDocument
from jointoffice.model.values import plain_notation

NOWHERE_ELSE: Mapping[int, int] = MappingProxyType({})

_FAULTS = frozenset(
    "#REF! #N/A #NAME? #VALUE! #DIV/0! #NULL! #NUM! #SPILL! #CALC! #GETTING_DATA".split()
)
_DIGITS = ".15g"
"""Office programs keep fifteen digits; what follows is noise of binary fractions."""
_WHOLE_BELOW = 1e15


class Row(NamedTuple):
    """A row, counted from 1; `cells` are texts, those that are empty at its end cut off.

    `homes` names the row in which a cell stands that is merged over several: column → row.
    """

    number: int
    cells: list[str]
    homes: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet; `rows` begins anew each time it is called, and leaves empty rows out.

    `has_formats` says whether a share shown as 34.7% comes with its sign.
    """

    name: str
    rows: Callable[[], Iterator[Row]]
    has_formats: bool


@dataclass(frozen=True, slots=True)
class Book:
    """The sheets of a file, and what of it was not read, with why."""

    tables: tuple[Table, ...]
    media_type: str
    left_out: tuple[Reason, ...] = ()


def is_fault(text: str) -> bool:
    """Whether a cell shows that its formula failed."""
    return text.startswith("#") and text.upper() in _FAULTS


def number_text(number: float) -> str:
    """A number as its cell means it: 5.0 is 5, and 0.30000000000000004 is 0.3."""
    if number.is_integer() and abs(number) < _WHOLE_BELOW:
        return str(int(number))
    return plain_notation(Decimal(format(number, _DIGITS)))


_SPACES = re.compile(r"[\s\u200b\ufeff]+")


def line_of(text: str) -> str:
    """A text in one line, without spaces at its ends."""
    return _SPACES.sub(" ", text).strip()


def too_large(what: str, what_zh: str, found: int, most: int) -> UnreadableDocument:
    """The refusal of a sheet that has too much of something."""
    return UnreadableDocument(
        f"The sheet has {found:,} {what}; accepted are {most:,}. Split it into several files.",
        f"表格有{found:,}{what_zh}；最多{most:,}。请拆分为多个文件。",
    )
