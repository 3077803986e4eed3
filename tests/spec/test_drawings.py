"""What does each drawing promise to those who look at it, and to those who hear it?"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal

import pytest

from jointoffice.ledger.acceptance import State
from jointoffice.model.language import Language
from jointoffice.scenes.drawings.bars import Bar, BarGroup, Bars, Step, draw_bars
from jointoffice.scenes.drawings.chart import (
    SIZE,
    Band,
    Chart,
    Gap,
    Point,
    RangePoint,
    Series,
    Style,
    draw_chart,
)
from jointoffice.scenes.drawings.events import Event
from jointoffice.scenes.drawings.projection import parse_course, parse_spot
from jointoffice.scenes.drawings.scale import day_ticks, days_scale, round_numbers
from jointoffice.scenes.drawings.svg import Caption, Drawing, Markup, element, plain
from jointoffice.scenes.states import shown_state

DISPUTED = shown_state(State.DISPUTED, Language.EN)
CAPTION = Caption("chart", "Gross domestic product", "Both sides, 2021 to 2025")


def tree(drawing: Drawing) -> ET.Element:
    return ET.fromstring(drawing.svg)  # noqa: S314 - our own drawing


def one(drawing: Drawing, class_: str) -> ET.Element:
    """The only element of that class."""
    (found,) = [node for node in tree(drawing).iter() if class_ in _classes(node)]
    return found


def _classes(node: ET.Element) -> list[str]:
    return (node.get("class") or "").split()


def figure(year: int, amount: str) -> Point:
    return Point(date(year, 1, 1), Decimal(amount), f"{year}: {amount}", "/o", DISPUTED)


def chart(*series: Series, **more: tuple[Band, ...] | tuple[Gap, ...]) -> Chart:
    return Chart(CAPTION, "CNY", "yuan", Language.EN, series, **more)  # type: ignore[arg-type]


def bars(*some: Bar, events: tuple[Event, ...] = ()) -> Bars:
    today = date(2022, 6, 1)
    groups = (BarGroup("Roads", "en", "/a", some),)
    return Bars(Caption("bars", "Tasks"), Language.EN, today, "today", groups, events)


def task(start: date | None, finish: date | None, done: float) -> Bar:
    return Bar("Bridge", "en", "/t", start, finish, done, date(2022, 3, 1), "half done", DISPUTED)


def test_a_drawing_is_called_by_its_title_and_says_what_it_shows() -> None:
    svg = tree(draw_chart(chart(Series("Tianfu", 0, Style.ACCEPTED, (figure(2021, "4"),))), SIZE))
    assert svg.get("aria-labelledby") == "chart-title"
    assert svg.get("aria-describedby") == "chart-words"
    assert [node.text for node in svg[:2]] == [CAPTION.title, CAPTION.words]


def test_a_point_leads_to_its_record_and_says_amount_and_state() -> None:
    shown = draw_chart(chart(Series("Tianfu", 0, Style.ACCEPTED, (figure(2021, "4"),))), SIZE)
    point = one(shown, "point")
    assert point.get("href") == "/o"
    assert point.get("aria-label") == "2021: 4 disputed"
    assert {"accepted", "slot-0", "disputed"} <= set(_classes(point))


def test_words_targets_plan_and_forecast_stand_on_one_chart() -> None:
    shown = draw_chart(
        chart(
            Series("Tianfu", 0, Style.ACCEPTED, (figure(2021, "4"), figure(2022, "5"))),
            Series("Liangjiang says", 1, Style.SAID, (figure(2021, "3"), figure(2022, "6"))),
            Series("Target", 0, Style.TARGET, (figure(2022, "7"), figure(2025, "9"))),
            Series("Plan", 0, Style.PLAN, (figure(2021, "4"), figure(2025, "9"))),
            Series("Forecast", 0, Style.FORECAST, (figure(2022, "5"), figure(2023, "6"))),
            bands=(Band("80 %", 0, (_range(2022, 5, 5), _range(2023, 5, 7))),),
            gaps=(Gap(date(2022, 1, 1), Decimal(5), Decimal(7), "2 short"),),
        ),
        SIZE,
    )
    lines = [set(_classes(node)) for node in tree(shown).iter("path") if "line" in _classes(node)]
    assert [style.value for style in Style] == [
        next(iter(classes & {style.value for style in Style})) for classes in lines
    ]
    assert one(shown, "range").tag == "polygon"
    assert one(shown, "gap-words").text == "2 short"
    assert shown.things == 10


def _range(year: int, low: int, high: int) -> RangePoint:
    return RangePoint(date(year, 1, 1), Decimal(low), Decimal(high))


def test_axes_are_written_in_the_language_of_the_page() -> None:
    points = (figure(2021, "100000000"), figure(2025, "300000000"))
    series = (Series("天府新区", 0, Style.ACCEPTED, points),)
    shown = draw_chart(Chart(CAPTION, "CNY", "元", Language.ZH, series), SIZE)
    words = [node.text for node in tree(shown).iter("text")]
    assert {"1亿", "2亿", "3亿", "2021年", "2025年"} <= set(words)


def test_a_bar_is_solid_as_far_as_it_is_done() -> None:
    shown = draw_bars(bars(task(date(2021, 1, 1), date(2023, 1, 1), 0.5)), 1132)
    planned, done = (float(one(shown, name).get("width", "")) for name in ("planned", "done"))
    assert done == pytest.approx(planned / 2, abs=0.1)
    assert one(shown, "bar").get("aria-label") == "Bridge, half done, disputed"
    assert len([node for node in tree(shown).iter("line") if "before" in _classes(node)]) == 2


def test_work_without_an_end_stays_open_after_today() -> None:
    shown = draw_bars(bars(task(date(2021, 1, 1), None, 0)), 1132)
    assert one(shown, "open").tag == "path"
    assert not [node for node in tree(shown).iter() if "done" in _classes(node)]


def test_milestones_and_events_keep_their_days() -> None:
    step = Step(date(2022, 1, 1), "Opened", is_reached=True)
    bar = Bar("Bridge", "en", "/t", None, None, 0, None, "", None, steps=(step,))
    event = Event(date(2021, 4, 29), "3rd", "3rd joint conference", "/c", "conference")
    shown = draw_bars(bars(bar, events=(event,)), 1132)
    assert one(shown, "reached")[0].text == "Opened"
    assert one(shown, "conference").get("aria-label") == "3rd joint conference"
    assert shown.things == 3


def test_round_numbers_are_round() -> None:
    assert round_numbers(0, 9, 5) == [0, 2.5, 5, 7.5, 10]
    assert round_numbers(327, 600, 5) == [300, 400, 500, 600]
    assert round_numbers(4, 4, 5) == [3, 3.5, 4, 4.5, 5]


def test_ticks_are_years_or_months_as_there_is_room() -> None:
    scale = days_scale(date(2021, 1, 1), date(2022, 1, 1), 0, 400)
    assert [tick.words for tick in day_ticks(scale, 60, Language.EN)][:3] == [
        "Jan 2021",
        "Apr",
        "Jul",
    ]
    scale = days_scale(date(2001, 1, 1), date(2021, 1, 1), 0, 400)
    assert next(tick.words for tick in day_ticks(scale, 60, Language.ZH)) == "2005年"


def test_what_is_no_place_on_earth_is_left_out() -> None:
    assert parse_spot("north of the river") is None
    assert parse_spot("91,0") is None
    spots = parse_course("Yibin 28.76,104.64; nowhere; ; Luzhou 28.89,105.43")
    assert [(spot.latitude, spot.longitude) for spot in spots] == [
        (28.76, 104.64),
        (28.89, 105.43),
    ]


def test_words_never_become_markup() -> None:
    assert plain("<b> & </b>") == "&lt;b&gt; &amp; &lt;/b&gt;"
    assert element("text", class_='"x"', fill_opacity=0.25) == (
        '<text class="&quot;x&quot;" fill-opacity="0.2"/>'
    )
    assert isinstance(element("g"), Markup)
