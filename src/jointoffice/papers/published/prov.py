"""Where every value comes from, as PROV-JSON (W3C member submission of 24 April 2013).

A value `project:p1#start` is derived from claims, a claim from the source in which its words
stand; both are attributed to the parties that say so, and verdicts are activities. The ids are
those of the other exports: `kind:key` of a record, the hash of a claim, the hash of a source.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from jointoffice.ledger.acceptance import State
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord, Stated
from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import PROVENANCE_VALUES_MAX
from jointoffice.model.refusals import Refused
from jointoffice.model.values import NOTHING, Value, ValueType
from jointoffice.papers.published import iati, oc4ids
from jointoffice.papers.published.project import Filed, Publisher

Json = dict[str, object]
TERMS = "urn:jointoffice:terms:"
_LITERALS = {
    ValueType.NUMBER: "xsd:decimal",
    ValueType.MONEY: "xsd:decimal",
    ValueType.BOOLEAN: "xsd:boolean",
}
_NAME = "prov:QUALIFIED_NAME"


class Provenance:
    """Takes records one after the other, and has the file at the end."""

    def __init__(self, publisher: Publisher, filed: Mapping[str, Filed]) -> None:
        self._publisher = publisher
        self._filed = filed
        self._sections: dict[str, bytearray] = defaultdict(bytearray)
        self._known: set[str] = set()
        self._values = self._relations = 0

    def add(self, records: Iterable[AnsweredRecord]) -> None:
        for record in records:
            reference = f"{record.kind.name}:{record.key}"
            self._put("entity", reference, self._record(record))
            for name, answered in record.fields.items():
                if answered.stretch is not None:
                    self._count()
                    value = f"{reference}#{name}"
                    self._put("entity", value, _value(answered))
                    self._relate("hadMember", collection=reference, entity=value)
                    self._trace(value, answered)

    def written(self, kinds: Iterable[Kind]) -> bytes:
        address = self._publisher.address
        prefixes = {kind.name: f"{address}/records/{kind.name}/" for kind in kinds}
        prefixes |= {
            "source": f"{address}/documents/",
            "claim": "urn:jointoffice:claim:",
            "verdict": "urn:jointoffice:verdict:",
            "jo": TERMS,
        }
        parts: list[bytes | bytearray] = [b'{"prefix":', msgspec.json.encode(prefixes)]
        for name, written in self._sections.items():
            written[:1] = b"{"
            parts += [b',"', name.encode(), b'":', written, b"}"]
        return b"".join((*parts, b"}"))

    def _record(self, record: AnsweredRecord) -> Json:
        made: Json = {"prov:type": [_named("prov:Collection"), _named(f"jo:{record.kind.name}")]}
        made["jo:record"] = record.id
        if record.kind.name == "project":
            made["jo:oc4ids"] = oc4ids.identifier(record.key, record.id, self._publisher)
            if self._publisher.organisation:
                made["jo:iati"] = iati.identifier(record.key, record.id, self._publisher)
        return made

    def _trace(self, value: str, answered: AnsweredField) -> None:
        """From a value to its claims and to whoever stands behind it."""
        assert answered.stretch is not None
        heads = answered.stretch.heads
        shown = {head.claim for head in heads if head.current}
        if answered.stretch.claim is not None:
            shown.add(answered.stretch.claim)
        for one in sorted(shown):
            self._claim(answered.stated[one], answered)
            self._relate("wasDerivedFrom", generatedEntity=value, usedEntity=f"claim:{one}")
        for head in heads:
            if head.current:
                self._party(head.party)
                self._relate("wasAttributedTo", entity=value, agent=f"party:{head.party}")

    def _claim(self, stated: Stated, answered: AnsweredField) -> None:
        claim, name = stated.claim, f"claim:{stated.claim.id}"
        if name in self._known:
            return
        made: Json = {"prov:type": _named("jo:Claim"), "jo:basis": claim.basis.value}
        made |= {"jo:validFrom": claim.valid_from, "jo:log": claim.log}
        if not claim.redacted:
            made |= _said(claim.value, answered.field.type)
        for term, found in (("quote", stated.quote), ("start", stated.start), ("end", stated.end)):
            if found not in (None, ""):
                made[f"jo:{term}"] = found
        self._put("entity", name, made)
        if stated.party is not None:
            self._party(stated.party)
            self._relate("wasAttributedTo", entity=name, agent=f"party:{stated.party}")
        if stated.source is not None:
            self._put("entity", f"source:{stated.source}", self._source(stated))
            source = f"source:{stated.source}"
            self._relate("wasDerivedFrom", generatedEntity=name, usedEntity=source)
        self._verdicts(stated)

    def _verdicts(self, stated: Stated) -> None:
        for said in stated.endorsements:
            name = f"verdict:{said.claim}/{said.party}"
            made: Json = {"prov:type": _named("jo:Endorsement"), "jo:verdict": said.verdict.value}
            if said.reason:
                made["jo:reason"] = said.reason
            self._put("activity", name, made)
            self._relate("used", activity=name, entity=f"claim:{said.claim}")
            self._party(said.party)
            self._relate("wasAssociatedWith", activity=name, agent=f"party:{said.party}")

    def _source(self, stated: Stated) -> Json:
        made: Json = {"prov:type": _named("jo:Source"), "jo:sha256": stated.source}
        filed = self._filed.get(stated.source or "")
        if filed is None:
            return made | {"jo:title": stated.source_title}
        said = {
            "title": filed.title,
            "publisher": filed.publisher,
            "published": filed.published,
            "address": filed.address,
            "mediaType": filed.media_type,
        }
        return made | {f"jo:{term}": text for term, text in said.items() if text}

    def _party(self, party: str) -> None:
        self._put("agent", f"party:{party}", {"prov:type": _named("prov:Organization")})

    def _put(self, section: str, name: str, made: Json) -> None:
        """Each once; a party is both an agent and a record."""
        known = f"{section} {name}" if section == "agent" else name
        if known not in self._known:
            self._known.add(known)
            self._write(section, name, made)

    def _relate(self, relation: str, **ends: str) -> None:
        """Relations have no names of their own; a number tells them apart."""
        self._relations += 1
        made: Json = {f"prov:{end}": one for end, one in ends.items()}
        self._write(relation, f"_:{self._relations}", made)

    def _write(self, section: str, name: str, made: Json) -> None:
        """As bytes at once, which are a fraction of what the same words take as objects."""
        encode = msgspec.json.encode
        self._sections[section] += b"," + encode(name) + b":" + encode(made)

    def _count(self) -> None:
        self._values += 1
        if self._values > PROVENANCE_VALUES_MAX:
            raise Refused(
                f"Behind these records stand more than {PROVENANCE_VALUES_MAX:,} values, which "
                "is too much for one file of PROV-JSON; narrow the list down first.",
                f"这些记录涉及的数值超过{PROVENANCE_VALUES_MAX:,}个，无法写入同一份 PROV-JSON；"
                "请先筛选。",
            )


def _value(answered: AnsweredField) -> Json:
    """A value as it stands; without one where the sides differ, or where it was erased."""
    assert answered.stretch is not None
    made: Json = {
        "prov:type": _named("jo:Value"),
        "jo:state": answered.stretch.state.value,
        "jo:since": answered.stretch.day,
    }
    if answered.value is not None:
        made |= _said(answered.value, answered.field.type)
    if _is_left_out(answered):
        made["jo:leftOut"] = "IATI OC4IDS"
    return made


def _is_left_out(answered: AnsweredField) -> bool:
    """Whether one plain value is not to be had, as standards with one value a field need it."""
    assert answered.stretch is not None
    differs = answered.stretch.state in (State.DISPUTED, State.REDACTED)
    return differs or answered.value is None or bool(answered.value.qualifier.value)


def _said(value: Value, type_: ValueType) -> Json:
    made: Json = {}
    if value.qualifier not in NOTHING:
        literal = _LITERALS.get(type_)
        made["prov:value"] = {"$": value.text, "type": literal} if literal else value.text
    if value.unit:
        made["jo:unit"] = value.unit
    if value.qualifier.value:
        made["jo:qualifier"] = value.qualifier.value
    return made


def _named(name: str) -> Json:
    return {"$": name, "type": _NAME}
