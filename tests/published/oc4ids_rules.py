"""Does a package keep the rules of OC4IDS 0.9, as far as we write it?

The published JSON schema is in no package that can be installed, so these are the rules of its
reference pages (structure, required fields, formats, closed codelists), written down by us.
"""

from __future__ import annotations

from typing import Any

TEXT = {"type": "string", "minLength": 1}
DATE_TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
ADDRESS = {"type": "string", "pattern": "^(https?|urn):"}


def closed(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(required),
        "properties": properties,
        "minProperties": 1,
    }


def some(rule: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "minItems": 1, "uniqueItems": True, "items": rule}


def one_of(*codes: str) -> dict[str, Any]:
    return {"enum": list(codes)}


VALUE = closed(
    ("amount", "currency"), amount={"type": "number"}, currency={"enum": ["CNY", "USD"]}
)
PERIOD = closed(startDate=DATE_TIME, endDate=DATE_TIME)
UNIT = closed(name=TEXT, scheme=TEXT, id=TEXT)
OBSERVATION = closed(("id",), id=TEXT, period=PERIOD, value=VALUE, measure=TEXT, unit=UNIT)
METRIC = closed(
    ("id",),
    id=one_of("physicalProgress", "financialProgress"),
    title=TEXT,
    observations=some(OBSERVATION),
)
COORDINATES = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
PROJECT = closed(
    ("id", "title"),
    id=TEXT,
    identifiers=some(closed(("id",), id=TEXT, scheme=TEXT)),
    title=TEXT,
    language=one_of("en", "zh-Hans"),
    status=one_of(
        "identification", "preparation", "implementation", "completion", "completed", "cancelled"
    ),
    period=PERIOD,
    additionalClassifications=some(closed(scheme=TEXT, id=TEXT, description=TEXT, uri=ADDRESS)),
    locations=some(
        closed(
            ("id",),
            id=TEXT,
            description=TEXT,
            geometry=closed(("type",), type=one_of("Point"), coordinates=COORDINATES),
        )
    ),
    budget=closed(
        amount=VALUE,
        budgetBreakdown=some(
            closed(("id",), id=TEXT, description=TEXT, amount=VALUE, period=PERIOD)
        ),
    ),
    forecasts=some(METRIC),
    metrics=some(METRIC),
    parties=some(closed(("id",), id=TEXT, name=TEXT, roles=some(TEXT))),
    documents=some(
        closed(
            ("id",),
            id=TEXT,
            title=TEXT,
            url=ADDRESS,
            format=TEXT,
            datePublished=DATE_TIME,
            language=TEXT,
            author=TEXT,
        )
    ),
    transactions=some(closed(("id",), id=TEXT, date=DATE_TIME, value=VALUE)),
    milestones=some(
        closed(
            ("id",),
            id=TEXT,
            title=TEXT,
            dueDate=DATE_TIME,
            dateMet=DATE_TIME,
            status=one_of("scheduled", "met", "notMet", "partiallyMet"),
        )
    ),
    completion=closed(endDate=DATE_TIME, finalValue=VALUE),
)
PACKAGE = closed(
    ("uri", "publishedDate", "publisher", "version", "projects"),
    uri=ADDRESS,
    publishedDate=DATE_TIME,
    publisher=closed(("name",), name=TEXT, uri=ADDRESS),
    version={"const": "0.9"},
    license=ADDRESS,
    projects=some(PROJECT),
)
