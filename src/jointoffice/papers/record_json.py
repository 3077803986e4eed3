"""The register as lines of JSON, for outside programs: one record, or one change, a line."""

from __future__ import annotations

from jointoffice.ledger.answers import AnsweredField, AnsweredRecord, Stated
from jointoffice.ledger.changes import Change, Shown, Why
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.values import NOTHING, Qualifier, Value
from jointoffice.scenes.cells import Cell, Line

Json = dict[str, object]


def record_json(record: AnsweredRecord) -> Json:
    """`kind`, `key`, `record` (its id) and `fields`: for each its value, state and claims."""
    return {
        "kind": record.kind.name,
        "key": record.key,
        "record": record.id,
        "fields": {name: _field(answered) for name, answered in record.fields.items()},
    }


def line_json(line: Line) -> Json:
    """`kind`, `key` and `fields`: for each what is accepted of it, without who says what."""
    return {
        "kind": line.kind.name,
        "key": line.key,
        "fields": {name: _cell(cell) for name, cell in line.cells.items()},
    }


def kind_json(kind: Kind) -> Json:
    """`name`, labels in both languages, `natural_key` and `fields`."""
    return {
        "name": kind.name,
        "label": {"en": kind.label_en, "zh": kind.label_zh},
        "natural_key": list(kind.natural_key),
        "fields": [_declared(field) for field in kind.fields],
    }


def change_json(change: Change) -> Json:
    """`record` (`kind:key`), `field`, `before`, `after` and `why`."""
    return {
        "record": f"{change.kind}:{change.key}",
        "kind": change.kind,
        "key": change.key,
        "field": change.field,
        "before": _shown(change.before),
        "after": _shown(change.after),
        "why": [_why(why) for why in change.why],
    }


def value_text(value: Value | None) -> str | None:
    """The canonical text; *none* and *unknown* as people write them; null where none is shown."""
    if value is None:
        return None
    return f"({value.qualifier.value})" if value.qualifier in NOTHING else value.text


def _field(answered: AnsweredField) -> Json:
    value = answered.value
    last = answered.last_agreed
    line: Json = {
        "value": value_text(value),
        "unit": value.unit if value and value.unit else None,
        "state": None if answered.state is None else answered.state.value,
        "rule": f"{answered.field.policy.value}, {answered.field.nature.value}",
        "by": {
            party: {"value": value_text(word), "claim": claim}
            for party, (word, claim) in answered.by.items()
        },
        "claims": [_claim(stated) for stated in answered.stated.values()],
    }
    if value is not None and value.qualifier.value and value.qualifier not in NOTHING:
        line["qualifier"] = value.qualifier.value
    if last is not None:
        line["last_agreed"] = {"value": value_text(last[0]), "since": last[1]}
    return line


def _cell(cell: Cell) -> Json:
    shown: Json = {"value": value_text(cell.value), "state": cell.state.value}
    if cell.value is not None and cell.value.unit:
        shown["unit"] = cell.value.unit
    if cell.value is not None and cell.value.qualifier is not Qualifier.EXACT:
        shown["qualifier"] = cell.value.qualifier.value
    return shown


def _declared(field: Field) -> Json:
    return {
        "name": field.name,
        "type": field.type.value,
        "label": {"en": field.label_en, "zh": field.label_zh},
        "policy": field.policy.value,
        "nature": field.nature.value,
        "unit": field.unit or None,
        "choices": [
            {"code": one.code, "en": one.label_en, "zh": one.label_zh} for one in field.choices
        ],
        "references": list(field.references),
    }


def _claim(stated: Stated) -> Json:
    claim = stated.claim
    return {
        "id": claim.id,
        "party": stated.party,
        "log": claim.log,
        "basis": claim.basis.value,
        "value": None if claim.redacted else value_text(claim.value),
        "unit": claim.unit or None,
        "valid_from": claim.valid_from,
        "source": stated.source,
        "source_title": stated.source_title or None,
        "quote": stated.quote or None,
        "start": stated.start,
        "end": stated.end,
        "endorsements": [
            {"party": said.party, "verdict": said.verdict.value, "reason": said.reason or None}
            for said in stated.endorsements
        ],
    }


def _shown(shown: Shown) -> Json:
    return {
        "value": value_text(shown.value),
        "unit": shown.value.unit if shown.value and shown.value.unit else None,
        "state": None if shown.state is None else shown.state.value,
    }


def _why(why: Why) -> Json:
    line: Json = {"cause": why.cause.value, "party": why.party, "claim": why.claim}
    if why.recorded_after:
        line["recorded_after"] = True
    return line
