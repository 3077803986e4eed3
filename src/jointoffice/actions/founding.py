"""What a programme's folder founds a site with: its declaration, sources, records and aliases."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.ledger.entries import EntryKind, SourcePayload
from jointoffice.model.claims import Basis
from jointoffice.model.dates import parse_day
from jointoffice.model.keys import key_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import SourceId
from jointoffice.model.parsing import parse_value
from jointoffice.model.programme import DeclaredSource, Programme, field_of
from jointoffice.model.refusals import Refused
from jointoffice.model.values import Value
from jointoffice.store.programmes import (
    FoundingRow,
    alias_rows,
    founding_rows,
    read_programme,
)

_NOT_FIELDS = frozenset({"source", "valid_from", "quote"})


@dataclass(frozen=True, slots=True)
class Founding:
    """A folder that was read and found to fit; `sources` are the bytes to keep."""

    programme: Programme
    sources: Sequence[tuple[SourceId, bytes]]
    drafts: Sequence[Draft]
    aliases: Sequence[Mapping[str, str]]


def read_founding(*, folder: Path) -> Founding:
    """Read a programme's folder; `Refused` names the file and line that does not fit."""
    programme = read_programme(folder)
    sources = {name: _source(one) for name, one in programme.sources.items()}
    drafts = _source_drafts(programme, sources)
    for row in founding_rows(folder):
        drafts += _row_drafts(programme, sources, row)
    return Founding(programme, tuple(sources.values()), drafts, alias_rows(folder))


def _source(declared: DeclaredSource) -> tuple[SourceId, bytes]:
    """A declared source is kept as its declaration: we have its name, not its bytes."""
    raw = msgspec.json.encode(declared, order="sorted")
    return SourceId(hashlib.sha256(raw).hexdigest()), raw


def _source_drafts(
    programme: Programme, sources: Mapping[str, tuple[SourceId, bytes]]
) -> list[Draft]:
    return [
        Draft(
            kind=EntryKind.SOURCE,
            party=programme.office,
            source=sources[name][0],
            payload=SourcePayload(
                address=one.address,
                lang=one.language,
                media_type="application/json",
                name=name,
                published=one.published,
                publisher=one.publisher,
                rank=programme.publisher_rank(one.publisher),
                title=one.title,
            ),
        )
        for name, one in programme.sources.items()
    ]


def _row_drafts(
    programme: Programme, sources: Mapping[str, tuple[SourceId, bytes]], row: FoundingRow
) -> Iterable[Draft]:
    kind = programme.kind(row.kind)
    try:
        values = _values(kind, row.cells)
        key = key_of(kind, {name: value.text for name, value in values.items()})
        declared = row.cells["source"]
        ground = Ground(
            basis=Basis.REPORTED,
            party=programme.office,
            valid_from=_day(row.cells.get("valid_from", programme.sources[declared].published)),
            source=sources[declared][0],
            quote=row.cells.get("quote"),
            lang=programme.sources[declared].language,
        )
    except (Refused, KeyError) as error:
        what_en, what_zh = (
            (error.reason.en, error.reason.zh)
            if isinstance(error, Refused)
            else (f"{error} is missing or unknown.", f"缺少 {error} 或其未知。")
        )
        raise Refused(
            f"{row.file}, line {row.line}: {what_en}", f"{row.file} 第{row.line}行：{what_zh}"
        ) from error
    return [claim_draft(kind, key, name, value, ground) for name, value in values.items()]


def _values(kind: Kind, cells: Mapping[str, str]) -> dict[str, Value]:
    units = {f"{field.name}_unit" for field in kind.fields}
    return {
        name: parse_value(field_of(kind, name), text, cells.get(f"{name}_unit"))
        for name, text in cells.items()
        if name not in _NOT_FIELDS and (name not in units or kind.find(name) is not None)
    }


def _day(text: str) -> str:
    return parse_day(text).isoformat()
