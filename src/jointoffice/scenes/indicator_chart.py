"""One indicator as a chart: accepted figures, both sides' words, targets, plan path, forecast."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from decimal import Decimal

from jointoffice.assessment.indicators import Reading
from jointoffice.ledger.answers import AnsweredRecord
from jointoffice.model.language import Language
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.days import day_text
from jointoffice.scenes.drawings.chart import Band, Chart, Point, RangePoint, Series, Style
from jointoffice.scenes.drawings.svg import Caption
from jointoffice.scenes.indicator import Course, rounded
from jointoffice.scenes.indicators import amount_in
from jointoffice.scenes.states import ShownState, shown_state
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names

Addresses = Callable[[str, str], str]

_WORDS = Names("{who}, {when}: {amount}", "{who}，{when}：{amount}")
_SAID = Names("{who}’s word on {whose}", "{who}的说法（{whose}）")
_TARGET = Names("{}: target", "{}：目标")
_PLAN = Names("{}: plan", "{}：计划路径")
_FORECAST = Names("{}: forecast", "{}：预测")


def chart_of(
    courses: Sequence[Course], caption: Caption, speech: Speech, addresses: Addresses
) -> Chart | None:
    """None where there is no figure. Only courses in the unit of the first are drawn together."""
    unit = next((course.unit for course in courses if course.unit), "")
    drawn = [course for course in courses if course.unit == unit]
    series = [
        one
        for slot, course in enumerate(drawn)
        for one in _series(course, slot, speech, addresses)
        if one.points
    ]
    if not series:
        return None
    bands = tuple(
        band for slot, course in enumerate(drawn) for band in _bands(course, slot, speech)
    )
    words = _unit_words(unit, speech.language)
    return Chart(caption, unit, words, speech.language, tuple(series), bands)


def _series(course: Course, slot: int, speech: Speech, addresses: Addresses) -> Iterator[Series]:
    name = _name(course.party, speech)
    pairs = list(zip(course.records, course.readings, strict=True))

    def point(record: AnsweredRecord, day: date, amount: Decimal, who: str, field: str) -> Point:
        period = day_text(record.key.split("/", 2)[2], speech.language)
        shown = amount_text(amount, course.unit, speech.language)
        words = _WORDS.text(speech.language).format(who=who, when=period, amount=shown)
        address = f"{addresses(record.kind.name, record.key)}#f-{field}"
        return Point(day, amount, words, address, _state(record, field, speech.language))

    accepted = [
        point(record, reading.day, reading.value, name, "value")
        for record, reading in pairs
        if reading.value is not None
    ]
    yield Series(name, slot, Style.ACCEPTED, tuple(accepted))
    yield from _said(course, pairs, slot, (speech, point))
    target = _TARGET.text(speech.language).format(name)
    aims = [
        point(record, reading.day, reading.target, target, "target")
        for record, reading in pairs
        if reading.target is not None
    ]
    yield Series(target, slot, Style.TARGET, tuple(aims))
    yield from _computed(course, slot, speech, addresses)


PointOf = Callable[[AnsweredRecord, date, Decimal, str, str], Point]


def _said(
    course: Course,
    pairs: Sequence[tuple[AnsweredRecord, Reading]],
    slot: int,
    made_by: tuple[Speech, PointOf],
) -> Iterator[Series]:
    """Each party's word where no one value is accepted."""
    speech, point = made_by
    whose = _name(course.party, speech)
    found: dict[str, list[Point]] = {}
    for record, reading in pairs:
        answered = record.fields.get("value")
        if answered is None or reading.value is not None:
            continue
        for party, (value, _) in answered.by.items():
            amount = amount_in(value)
            if amount is not None and value is not None and value.unit == course.unit:
                who = _SAID.text(speech.language).format(who=_name(party, speech), whose=whose)
                found.setdefault(who, []).append(point(record, reading.day, amount, who, "value"))
    for who, points in found.items():
        yield Series(who, slot, Style.SAID, tuple(points))


def _computed(course: Course, slot: int, speech: Speech, addresses: Addresses) -> Iterator[Series]:
    """The plan's path and the forecast; their points lead to the indicator's latest figure."""
    name, language = _name(course.party, speech), speech.language
    if not course.records:
        return
    latest = course.records[-1]
    address = addresses(latest.kind.name, latest.key)

    def points(title: str, corners: Sequence[tuple[date, Decimal]]) -> tuple[Point, ...]:
        return tuple(
            Point(day, amount, _corner(title, day, amount, course.unit, language), address, None)
            for day, amount in corners
        )

    plan = _PLAN.text(language).format(name)
    yield Series(plan, slot, Style.PLAN, points(plan, course.path))
    start = _last_known(course)
    if course.outlook is not None and start is not None:
        forecast = _FORECAST.text(language).format(name)
        ends = [start, (course.outlook.day, rounded(course.outlook.amount))]
        yield Series(forecast, slot, Style.FORECAST, points(forecast, ends))


def _corner(title: str, day: date, amount: Decimal, unit: str, language: Language) -> str:
    when = day_text(day.isoformat()[:4], language)
    shown = amount_text(rounded(amount), unit, language)
    return _WORDS.text(language).format(who=title, when=when, amount=shown)


def _bands(course: Course, slot: int, speech: Speech) -> Iterator[Band]:
    outlook, start = course.outlook, _last_known(course)
    if outlook is None or start is None or outlook.low == outlook.high:
        return
    name = _FORECAST.text(speech.language).format(_name(course.party, speech))
    day, value = start
    ends = (RangePoint(day, value, value), RangePoint(outlook.day, outlook.low, outlook.high))
    yield Band(name, slot, ends)


def _last_known(course: Course) -> tuple[date, Decimal] | None:
    known = [(one.day, one.value) for one in course.readings if one.value is not None]
    return max(known, default=None)


def _state(record: AnsweredRecord, field: str, language: Language) -> ShownState | None:
    answered = record.fields.get(field)
    if answered is None or answered.state is None:
        return None
    return shown_state(answered.state, language)


def _name(party: str, speech: Speech) -> str:
    return reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)


def _unit_words(unit: str, language: Language) -> str:
    """`billion yuan` is in the ticks; above them stands what is counted."""
    return amount_text(Decimal(2), unit, language).partition("2")[2].strip() or unit
