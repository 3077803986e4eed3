"""What the reader reports: one thing said in a document, with the exact characters that say it."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

import msgspec


class FindingKind(StrEnum):
    FIGURE = "figure"
    RANK = "rank"
    DATE = "date"
    NAME = "name"
    EVENT = "event"
    AGREEMENT = "agreement"
    COMMITMENT = "commitment"
    PROGRESS = "progress"
    REQUEST = "request"
    TARGET = "target"
    MEMBERSHIP = "membership"
    LIST = "list"


class Modality(StrEnum):
    """How a sentence stands to the deed it names."""

    DONE = "done"
    IN_PROGRESS = "in progress"
    PROMISED = "promised"
    REQUESTED = "requested"
    TARGET = "target"
    REPORTED = "reported"


class TaskScore(msgspec.Struct, frozen=True, gc=False):
    """A task the sentence may be about; scores lie between 0 and 1 and are only comparable
    within one finding."""

    number: str
    score: float


class Finding(msgspec.Struct, frozen=True, gc=False):
    """One finding. `start` and `end` are indices into the document's text, `quote` is what stands
    there, `rule` names the rule that found it. What does not apply to its kind stays `None` or
    empty. `value`, `low` and `high` are full units (455.06 billion yuan is 455060000000 CNY); the
    value of a range is its low end.

    A Struct, not a dataclass, because a page of text has fifty of them.
    """

    kind: FindingKind
    start: int
    end: int
    quote: str
    rule: str
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    qualifier: str | None = None
    change: str | None = None
    base: str | None = None
    measure: str | None = None
    parties: tuple[str, ...] = ()
    period: str | None = None
    inferred: bool = False
    of: str | None = None
    iso: str | None = None
    type: str | None = None
    record: str | None = None
    level: str | None = None
    count: int | None = None
    number: str | None = None
    actor: str | None = None
    modality: Modality | None = None
    tasks: tuple[TaskScore, ...] = ()
    items: tuple[str, ...] = ()

    def as_json(self, doc: str) -> dict[str, object]:
        """The line that `jointoffice read --format jsonl` prints; absent things are left out."""
        line: dict[str, object] = {"doc": doc, "kind": self.kind.value}
        for name in ("start", "end", "quote", "rule"):
            line[name] = getattr(self, name)
        for name in _OPTIONAL:
            value = getattr(self, name)
            if value is not None and value is not False and value != ():
                line[name] = _plain(value)
        return line


def changed(finding: Finding, **fields: object) -> Finding:
    """The finding with other fields."""
    return msgspec.structs.replace(finding, **fields)


_OPTIONAL = Finding.__struct_fields__[5:]


def _plain(value: object) -> object:
    """A value as JSON has it: decimals as strings in plain notation, never as floats."""
    if isinstance(value, Decimal):
        return plain_notation(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, TaskScore):
        return {"number": _number(value.number), "score": value.score}
    if isinstance(value, StrEnum):
        return value.value
    return value


def _number(number: str) -> int | str:
    return int(number) if number.isascii() and number.isdigit() else number


def plain_notation(value: Decimal) -> str:
    """`Decimal("4.5506E+11")` → `"455060000000"`; no exponent, no trailing zeros."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
