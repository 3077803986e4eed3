"""The records of a kind as Apache Parquet: typed columns, amounts without loss."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.refusals import NotReady
from jointoffice.model.values import NOTHING, ValueType
from jointoffice.papers.record_json import value_text
from jointoffice.papers.sheets.columns import AMOUNTS
from jointoffice.scenes.cells import Cell, Line

DIGITS_MAX = 76
"""Of a decimal; a column with more is text. Source: Apache Arrow, decimal256."""
_PARTS: tuple[tuple[str, Callable[[Cell], str | None]], ...] = (
    ("state", lambda cell: cell.state.value),
    ("qualifier", lambda cell: (cell.value.qualifier.value or None) if cell.value else None),
    ("unit", lambda cell: (cell.value.unit or None) if cell.value else None),
)
"""What stands in columns of its own beside a value; a unit only beside amounts."""


def parquet_bytes(kind: Kind, records: Sequence[Line], about: dict[str, str]) -> bytes:
    """A row a record: its key, and for each field the value, its state, qualifier and unit.

    `about` says of the file what it is; labels and canonical units stand with the columns.
    `NotReady` names the extra where pyarrow is missing.
    """
    _must_have_pyarrow()
    import pyarrow as pa  # noqa: PLC0415 - an extra
    from pyarrow import parquet  # noqa: PLC0415

    columns: dict[str, Any] = {"key": pa.array([one.key for one in records], pa.string())}
    described: dict[str, dict[str, str]] = {"key": {}}
    for field in kind.fields:
        if field.name == "key":
            continue
        cells = [one.cells.get(field.name) for one in records]
        columns[field.name] = _values(pa, field, cells)
        described[field.name] = _about(field)
        for name, texts in _beside(field, cells):
            columns[name] = pa.array(texts, pa.string())
            described[name] = {}
    schema = pa.schema(
        [
            pa.field(name, column.type, metadata=described[name])
            for name, column in columns.items()
        ],
        metadata=about,
    )
    written = BytesIO()
    parquet.write_table(pa.table(columns, schema=schema), written)
    return written.getvalue()


def has_pyarrow() -> bool:
    """Whether the extra is installed."""
    if "pyarrow" in sys.modules:
        return sys.modules["pyarrow"] is not None
    return find_spec("pyarrow") is not None


def _must_have_pyarrow() -> None:
    if not has_pyarrow():
        raise NotReady(
            "Parquet needs an extra that is not installed: pip install 'jointoffice[parquet]'.",
            "写出 Parquet 需要尚未安装的附加组件：pip install 'jointoffice[parquet]'。",
        )


def _about(field: Field) -> dict[str, str]:
    said = {"label_en": field.label_en, "label_zh": field.label_zh, "type": field.type.value}
    return said | ({"unit": field.unit} if field.unit else {})


def _beside(field: Field, cells: list[Cell | None]) -> Iterator[tuple[str, list[str | None]]]:
    for name, part in _PARTS:
        if name != "unit" or field.type in AMOUNTS:
            yield f"{field.name}_{name}", [None if one is None else part(one) for one in cells]


def _values(pa: Any, field: Field, cells: list[Cell | None]) -> Any:
    """A column by the field's type; empty where no value is shown, or said to lack."""
    texts = [_text(one) for one in cells]
    match field.type:
        case ValueType.NUMBER | ValueType.MONEY:
            return _amounts(pa, texts)
        case ValueType.BOOLEAN:
            return pa.array([None if one is None else one == "true" for one in texts], pa.bool_())
        case ValueType.REFERENCES:
            split = [None if one is None else one.split() for one in texts]
            return pa.array(split, pa.list_(pa.string()))
        case ValueType.TEXT | ValueType.DATE | ValueType.REFERENCE:
            return pa.array(texts, pa.string())
        case ValueType.PLACE | ValueType.CHOICE:
            return pa.array(texts, pa.string())


def _text(cell: Cell | None) -> str | None:
    if cell is None or cell.value is None or cell.value.qualifier in NOTHING:
        return None
    return value_text(cell.value)


def _amounts(pa: Any, texts: list[str | None]) -> Any:
    """Decimals with as many digits as the longest needs before and behind the point."""
    before = max((len(one.partition(".")[0].lstrip("-")) for one in texts if one), default=1)
    behind = max((len(one.partition(".")[2]) for one in texts if one), default=0)
    if before + behind > DIGITS_MAX:
        return pa.array(texts, pa.string())
    made = pa.decimal128 if before + behind <= 38 else pa.decimal256  # noqa: PLR2004 - of a decimal128
    amounts = [None if one is None else Decimal(one) for one in texts]
    return pa.array(amounts, made(before + behind, behind))
