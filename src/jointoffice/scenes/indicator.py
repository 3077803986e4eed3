"""The page of one indicator: every period of every party, the plan's path, gap and forecast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from jointoffice.assessment.indicators import (
    Method,
    Outlook,
    Reading,
    days_on_line,
    gap_of,
    outlook_of,
    plan_path,
    planned_on,
)
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord
from jointoffice.model.dates import covered_days
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.model.values import Value
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.days import day_text
from jointoffice.scenes.indicators import ShownGap, amount_in, gap_between, shown_gap
from jointoffice.scenes.said import SaidBy, said_by
from jointoffice.scenes.states import ShownState, shown_state
from jointoffice.scenes.titles import needed_for, reference_title
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import Names, tongue

SIGNIFICANT = 4
_METHODS = {
    Method.TREND: Names(
        "straight line through the latest {} figures, ± two standard errors",
        "按最近{}个数值的直线趋势推算，±两倍标准误差",
    ),
    Method.LAST_STEP: Names(
        "as much again as between the latest two figures; the range begins at no change",
        "按最近两个数值之差推算；范围从不变起",
    ),
    Method.RUN_RATE: Names("run rate of the year so far", "按本年平均进度推算"),
    Method.RECENT_RATE: Names("rate of the last three months", "按近三个月进度推算"),
}
_RELATIONS = {
    "share": Names("{n} ÷ {d}, of the same party", "{n} ÷ {d}（同一主体）"),
    "share_of_parent": Names("{n} ÷ {d} of the party to which it belongs", "{n} ÷ 所属主体的{d}"),
    "completion": Names("{n} ÷ {d}", "{n} ÷ {d}"),
    "lead": Names("{n} less the part of the year gone by", "{n}减去时序进度"),
    "growth": Names("{n} against the year before", "{n}与上年相比"),
    "rank": Names("place by {n}", "按{n}排名"),
}


@dataclass(frozen=True, slots=True)
class ShownReading:
    """One period of one party. `said` has both sides' words where they differ."""

    key: str
    period: str
    value: Pieces
    state: ShownState | None
    said: tuple[SaidBy, ...]
    baseline: Pieces
    target: Pieces
    gap: ShownGap | None
    path: str
    terms: Pieces
    note: str
    note_lang: str


@dataclass(frozen=True, slots=True)
class ShownOutlook:
    day: str
    amount: str
    low: str
    high: str
    method: str


@dataclass(frozen=True, slots=True)
class PartyReadings:
    """What one party's figures come to, the latest period first."""

    party: str
    name: str
    readings: tuple[ShownReading, ...]
    outlook: ShownOutlook | None
    path_gap: ShownGap | None


@dataclass(frozen=True, slots=True)
class Course:
    """The observations of one party, with what is computed over them."""

    party: PartyId
    records: tuple[AnsweredRecord, ...]
    readings: tuple[Reading, ...]
    unit: str
    outlook: Outlook | None
    path: tuple[tuple[date, Decimal], ...]


def period_of(record: AnsweredRecord) -> str:
    return record.key.split("/", 2)[2]


def course_of(party: PartyId, records: Sequence[AnsweredRecord]) -> Course:
    """Figures in another unit than the latest one's are left out of what is computed."""
    ordered = sorted(records, key=lambda one: covered_days(period_of(one))[::-1])
    unit = next(filter(None, (_unit(one) for one in reversed(ordered))), "")
    days = days_on_line([period_of(one) for one in ordered])
    readings = tuple(
        Reading(
            period_of(one),
            day,
            _amount(one, "value", unit),
            _amount(one, "baseline", unit),
            _amount(one, "target", unit),
        )
        for one, day in zip(ordered, days, strict=True)
    )
    return Course(
        party, tuple(ordered), readings, unit, outlook_of(readings), tuple(plan_path(readings))
    )


def needed(courses: Sequence[Course]) -> set[str]:
    """The references whose titles the page shows."""
    wanted: set[str] = set()
    for course in courses:
        wanted.add(f"party:{course.party}")
        for record in course.records:
            wanted.update(needed_for(record.kind, record.key))
            for answered in record.fields.values():
                wanted.update(f"party:{party}" for party in answered.by)
    return wanted


def party_readings(course: Course, better: str, speech: Speech) -> PartyReadings:
    name = reference_title(f"party:{course.party}", speech.kinds, speech.titles, speech.language)
    shown = tuple(
        _reading(record, reading, course, better, speech)
        for record, reading in zip(course.records, course.readings, strict=True)
    )
    return PartyReadings(
        course.party,
        name,
        tuple(reversed(shown)),
        shown_outlook(course, speech.language),
        _path_gap(course, better, speech.language),
    )


def shown_outlook(course: Course, language: Language) -> ShownOutlook | None:
    if course.outlook is None:
        return None
    outlook, unit = course.outlook, course.unit
    return ShownOutlook(
        day_text(outlook.day.isoformat()[:4], language),
        _about(outlook.amount, unit, language),
        _about(outlook.low, unit, language),
        _about(outlook.high, unit, language),
        _METHODS[outlook.method].text(language).format(outlook.figures),
    )


def relation_words(indicator: AnsweredRecord, speech: Speech) -> str:
    """How the indicator is computed from others; empty where nobody says so."""
    template = _RELATIONS.get(indicator.text("relation"))
    if template is None:
        return ""
    names = {
        short: reference_title(reference, speech.kinds, speech.titles, speech.language)
        for short, field in (("n", "numerator"), ("d", "denominator"))
        if (reference := indicator.text(field))
    }
    return template.text(speech.language).format(**{"n": "–", "d": "–", **names})


def _reading(
    record: AnsweredRecord, reading: Reading, course: Course, better: str, speech: Speech
) -> ShownReading:
    answered = record.fields.get("value")
    value, target = _value(record, "value"), _value(record, "target")
    planned = planned_on(course.path, reading.day)
    note = record.text("note")
    return ShownReading(
        record.key,
        day_text(reading.period, speech.language),
        _pieces(record, "value", speech),
        _state(answered, speech.language),
        _differing(answered, speech),
        _pieces(record, "baseline", speech),
        _pieces(record, "target", speech),
        shown_gap(gap_between(value, target, better), course.unit, speech.language),
        "" if planned is None else _about(planned, course.unit, speech.language),
        _terms(record, speech),
        note,
        tongue(note),
    )


def _path_gap(course: Course, better: str, language: Language) -> ShownGap | None:
    """How far the latest figure lies from the plan's path, where it has no target of its own."""
    latest = next((one for one in reversed(course.readings) if one.value is not None), None)
    if latest is None or latest.value is None or latest.target is not None:
        return None
    planned = planned_on(course.path, latest.day)
    if planned is None:
        return None
    return shown_gap(gap_of(latest.value, rounded(planned), better), course.unit, language)


def _differing(answered: AnsweredField | None, speech: Speech) -> tuple[SaidBy, ...]:
    if answered is None or answered.value is not None:
        return ()
    return said_by(answered, speech)


def _terms(record: AnsweredRecord, speech: Speech) -> Pieces:
    return (*_pieces(record, "numerator", speech), *_pieces(record, "denominator", speech))


def _value(record: AnsweredRecord, field: str) -> Value | None:
    answered = record.fields.get(field)
    return None if answered is None else answered.value


def _unit(record: AnsweredRecord) -> str:
    """Of the figure, else of a party's word on it, else of the target."""
    figure = record.fields.get("value")
    words = [] if figure is None else [value for value, _ in figure.by.values()]
    told = (_value(record, "value"), *words, _value(record, "target"))
    return next((value.unit for value in told if value is not None and value.unit), "")


def _amount(record: AnsweredRecord, field: str, unit: str) -> Decimal | None:
    value = _value(record, field)
    return amount_in(value) if value is not None and value.unit == unit else None


def _pieces(record: AnsweredRecord, name: str, speech: Speech) -> Pieces:
    field = record.kind.find(name)
    return () if field is None else pieces_of(_value(record, name), field, speech)


def _state(answered: AnsweredField | None, language: Language) -> ShownState | None:
    if answered is None or answered.state is None:
        return None
    return shown_state(answered.state, language)


def _about(amount: Decimal, unit: str, language: Language) -> str:
    return amount_text(rounded(amount), unit, language)


def rounded(amount: Decimal) -> Decimal:
    """A computed amount has four digits that mean something."""
    if not amount:
        return amount
    return amount.quantize(Decimal(1).scaleb(amount.adjusted() - SIGNIFICANT + 1))


def kinds_needed(indicator: AnsweredRecord, kinds: Mapping[str, Kind]) -> set[str]:
    """The references whose titles the head of the page shows."""
    wanted = set(needed_for(kinds["indicator"], indicator.key))
    wanted.update(filter(None, (indicator.text("numerator"), indicator.text("denominator"))))
    return wanted
