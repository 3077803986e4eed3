"""Projects as a package of the Open Contracting for Infrastructure Data Standards, OC4IDS 0.9.

Sources: OC4IDS 0.9 schema reference and codelists. A package is in one language, as its guidance
asks; the ids of the other language's package are the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

import msgspec

from jointoffice.model.dates import covered_days
from jointoffice.model.language import Language
from jointoffice.model.values import Value
from jointoffice.papers.published.project import Filed, PublishedProject, Publisher, Spot, Step
from jointoffice.scenes.wording import Names, tag_of

Json = dict[str, object]
VERSION = "0.9"
STATUSES = {
    "planned": "preparation",
    "under way": "implementation",
    "done": "completed",
    "stopped": "cancelled",
}
"""State → closed codelist projectStatus."""
STEP_STATUSES = {
    "planned": "scheduled",
    "under way": "scheduled",
    "done": "met",
    "stopped": "notMet",
}
"""State of a milestone → closed codelist milestoneStatus."""
CATEGORIES = {
    "new": Names("new", "新开工"),
    "continuing": Names("continuing", "续建"),
    "completing": Names("to be completed", "拟完工"),
    "preparatory": Names("preparatory", "前期工作"),
}
_PERCENT = {"name": "percent", "scheme": "UNCEFACT", "id": "P1"}
_PHYSICAL, _FINANCIAL = (
    Names("Physical progress", "形象进度"),
    Names("Invested so far", "累计完成投资"),
)


def package(
    projects: Iterable[PublishedProject],
    publisher: Publisher,
    address: str,
    changed: str,
    language: Language,
) -> bytes:
    """The file; `address` is its own, `changed` the instant of the last change."""
    writer = _Writer(publisher, language)
    made: Json = {
        "uri": address,
        "publishedDate": changed,
        "publisher": {"name": publisher.names.text(language), "uri": publisher.address},
        "version": VERSION,
        "projects": [writer.project(one) for one in projects],
    }
    if publisher.licence:
        made["license"] = publisher.licence
    return msgspec.json.format(msgspec.json.encode(made), indent=2)


def identifier(key: str, record: str, publisher: Publisher) -> str:
    """Prefix and code where a prefix was registered; else the record's id, unique as well."""
    return f"{publisher.prefix}-{key}" if publisher.prefix else f"urn:uuid:{record}"


@dataclass(frozen=True, slots=True)
class _Writer:
    publisher: Publisher
    language: Language

    def project(self, one: PublishedProject) -> Json:
        made: Json = {
            "id": identifier(one.key, one.record, self.publisher),
            "identifiers": [{"scheme": "internal", "id": one.reference}],
            "title": self._said(one.names),
            "language": tag_of(self.language),
            "status": STATUSES.get(one.text("state")),
            "period": _period(one.text("start"), one.text("finish")),
            "additionalClassifications": list(self._classified(one)),
            "locations": [] if one.place is None else [self._location(one.place)],
            "budget": self._budget(one),
            "forecasts": self._forecasts(one),
            "parties": self._parties(one),
            "documents": [_document(source, self.publisher) for source in one.sources],
            "metrics": list(self._metrics(one)),
            "transactions": [
                _transaction(one, spent.year, spent.until.isoformat(), spent.money)
                for spent in one.spent
            ],
            "milestones": [self._milestone(step) for step in one.steps],
            "completion": _completion(one),
        }
        return {name: value for name, value in made.items() if value not in (None, [], {})}

    def _said(self, names: Names) -> str:
        return names.text(self.language)

    def _classified(self, one: PublishedProject) -> Iterator[Json]:
        for named in (one.area, one.task):
            if named is not None:
                kind, _, key = named.reference.partition(":")
                address = f"{self.publisher.address}/records/{kind}/{key}/"
                yield {"scheme": kind, "id": key, "description": self._said(named.names),
                       "uri": address}  # fmt: skip
        category = one.text("category")
        if category:
            said = self._said(CATEGORIES[category])
            yield {"scheme": "category", "id": category, "description": said}

    def _location(self, place: Spot) -> Json:
        made: Json = {"id": place.reference, "description": self._said(place.names)}
        if place.position is not None:
            latitude, longitude = (float(one) for one in place.position)
            made["geometry"] = {"type": "Point", "coordinates": [longitude, latitude]}
        return made

    def _budget(self, one: PublishedProject) -> Json:
        made: Json = {}
        if "investment" in one.values:
            made["amount"] = _money(one.values["investment"])
        plans = [plan for plan in one.plans if plan.money is not None]
        if plans:
            made["budgetBreakdown"] = [
                {
                    "id": plan.reference,
                    "description": f"{plan.first.year}",
                    "amount": _money(plan.money),
                    "period": _span(plan.first.isoformat(), plan.last.isoformat()),
                }
                for plan in plans
                if plan.money is not None
            ]
        return made

    def _forecasts(self, one: PublishedProject) -> list[Json]:
        observed: list[Json] = [
            {
                "id": plan.reference,
                "period": _span(plan.first.isoformat(), plan.last.isoformat()),
                "measure": plan.progress.text,
                "unit": _PERCENT,
            }
            for plan in one.plans
            if plan.progress is not None
        ]
        return [self._metric("physicalProgress", _PHYSICAL, observed)] if observed else []

    def _metrics(self, one: PublishedProject) -> Iterator[Json]:
        if "progress" in one.values:
            seen = _observed(one, "progress") | {
                "measure": one.text("progress"),
                "unit": _PERCENT,
            }
            yield self._metric("physicalProgress", _PHYSICAL, [seen])
        if "invested" in one.values:
            seen = _observed(one, "invested") | {"value": _money(one.values["invested"])}
            yield self._metric("financialProgress", _FINANCIAL, [seen])

    def _metric(self, code: str, names: Names, observed: list[Json]) -> Json:
        return {"id": code, "title": self._said(names), "observations": observed}

    def _parties(self, one: PublishedProject) -> list[Json]:
        sides: list[Json] = [
            {"id": side.reference, "name": self._said(side.names), "roles": ["side"]}
            for side in one.sides
        ]
        units: list[Json] = [
            {"id": f"unit:{number}", "name": unit, "roles": ["responsibleUnit"]}
            for number, unit in enumerate(one.units, start=1)
        ]
        return sides + units

    def _milestone(self, step: Step) -> Json:
        made: Json = {"id": step.reference, "title": self._said(step.names)}
        if step.due:
            made["dueDate"] = _end(step.due)
        if step.reached:
            made["dateMet"] = _end(step.reached)
        if step.reached or step.state in STEP_STATUSES:
            made["status"] = "met" if step.reached else STEP_STATUSES[step.state]
        return made


def _money(value: Value | None) -> Json:
    """An amount in whole units, as a number without loss."""
    assert value is not None
    amount = Decimal(value.text)
    whole = (
        int(amount) if amount == amount.to_integral_value() else msgspec.Raw(value.text.encode())
    )
    return {"amount": whole, "currency": value.unit}


def _period(start: str, finish: str) -> Json:
    made: Json = {}
    if start:
        made["startDate"] = _start(start)
    if finish:
        made["endDate"] = _end(finish)
    return made


def _span(first: str, last: str) -> Json:
    return {"startDate": _start(first), "endDate": _end(last)}


def _start(text: str) -> str:
    return f"{covered_days(text)[0].isoformat()}T00:00:00Z"


def _end(text: str) -> str:
    """Of a month or year its last day."""
    return f"{covered_days(text)[1].isoformat()}T23:59:59Z"


def _observed(one: PublishedProject, field: str) -> Json:
    day = one.days[field]
    return {"id": f"{one.reference}#{field}", "period": {"endDate": _end(day)}}


def _transaction(one: PublishedProject, year: int, day: str, money: Value) -> Json:
    return {"id": f"{one.reference}/{year}", "date": _end(day), "value": _money(money)}


def _completion(one: PublishedProject) -> Json:
    """Only of a project that is done."""
    if one.text("state") != "done":
        return {}
    made: Json = {}
    if one.text("finish"):
        made["endDate"] = _end(one.text("finish"))
    if "invested" in one.values:
        made["finalValue"] = _money(one.values["invested"])
    return made


def _document(source: Filed, publisher: Publisher) -> Json:
    made: Json = {
        "id": source.sha256,
        "title": source.title,
        "url": source.address or f"{publisher.address}/documents/{source.sha256}/",
        "format": source.media_type.partition(";")[0],
    }
    if source.published:
        made["datePublished"] = _start(source.published)
    for name, text in (("language", source.language), ("author", source.publisher)):
        if text:
            made[name] = text
    return made
