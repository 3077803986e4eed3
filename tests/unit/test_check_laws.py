"""Do ranges of figures hold what was rounded, and do paths and forecasts keep their laws?"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from hypothesis import given
from hypothesis import strategies as st

from jointoffice.assessment.checked import fingerprint, merged
from jointoffice.assessment.figure import Figure, Place, range_of, step_of
from jointoffice.assessment.indicators import (
    Method,
    Reading,
    days_on_line,
    gap_of,
    outlook_of,
    plan_path,
    planned_on,
)
from tests.laws import law
from tests.spec.checks.told import findings

AMOUNTS = st.decimals("0.01", "1000000", places=4)
STEPS = st.sampled_from([Decimal(1).scaleb(-places) for places in range(4)])
TEXTS = st.sampled_from(
    [
        "2025年，重大项目年度预计投资4414.5亿元，累计完成投资5332.42亿元，年度投资完成率121.08%。",
        "清单共248个，其中交通90个、产业81个、创新27个、文旅21个、生态13个、开放6个、民生11个。",
        "They met on Monday, April 29, 2021.",
    ]
)


def told(value: Decimal, step: Decimal, hedge: str = "") -> Figure:
    return Figure("", "", "", value, "%", hedge, step, Place())


@law(200)
@given(AMOUNTS, STEPS, st.sampled_from(["", "about", "more than", "nearly", "at most"]))
def test_what_was_rounded_lies_in_the_range_of_what_is_told(
    truth: Decimal, step: Decimal, hedge: str
) -> None:
    rounded = truth.quantize(step, ROUND_HALF_EVEN)
    bounds = range_of(told(rounded, step, hedge))
    if hedge in ("", "about"):
        assert bounds.low <= truth <= bounds.high
    assert bounds.low <= rounded <= bounds.high


@law(200)
@given(AMOUNTS, AMOUNTS, STEPS)
def test_a_share_fits_its_own_terms(part: Decimal, whole: Decimal, step: Decimal) -> None:
    share = (part / whole * 100).quantize(step)
    terms = range_of(told(part, Decimal("0.0001"))).over(range_of(told(whole, Decimal("0.0001"))))
    assert terms.times(Decimal(100)).meets(range_of(told(share, step)))


@law(100)
@given(st.integers(1, 9999), st.sampled_from(["", " billion yuan", "亿元", "%"]))
def test_a_step_is_that_of_the_last_digit(number: int, unit: str) -> None:
    scale = {" billion yuan": Decimal(10**9), "亿元": Decimal(10**8)}.get(unit, Decimal(1))
    quote = f"{number / 10:.1f}{unit}"
    value = Decimal(f"{number / 10:.1f}") * scale
    assert step_of(value, quote, "CNY") == scale / 10


@law(50)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_a_finding_told_twice_is_one(texts: list[str]) -> None:
    found = findings(texts[0])
    assert [fingerprint(one) for one in merged([*found, *found])] == [
        fingerprint(one) for one in merged(found)
    ]


def readings(values: list[Decimal], first: int = 2018) -> list[Reading]:
    years = [str(first + i) for i in range(len(values))]
    days = days_on_line(years)
    return [
        Reading(year, day, value, None, None)
        for year, day, value in zip(years, days, values, strict=True)
    ]


@law(100)
@given(st.integers(-50, 50), st.integers(0, 1000), st.integers(3, 8))
def test_a_trend_through_a_straight_line_goes_on_with_it(
    slope: int, start: int, count: int
) -> None:
    values = [
        Decimal(start) + slope * Decimal((date(2018 + i, 1, 1) - date(2018, 1, 1)).days)
        for i in range(count)
    ]
    outlook = outlook_of(readings(values))
    assert outlook is not None
    assert outlook.method is Method.TREND
    expected = Decimal(start) + slope * Decimal((outlook.day - date(2018, 1, 1)).days)
    assert abs(outlook.amount - expected) < Decimal("0.001")
    assert outlook.high - outlook.low < Decimal("0.001")


@law(100)
@given(st.lists(AMOUNTS, min_size=2, max_size=8))
def test_a_forecast_lies_in_its_range(values: list[Decimal]) -> None:
    outlook = outlook_of(readings(values))
    assert outlook is not None
    assert outlook.low <= outlook.amount <= outlook.high
    assert outlook.day == date(2018 + len(values), 1, 1)


def test_one_figure_is_no_forecast() -> None:
    assert outlook_of(readings([Decimal(1)])) is None


def test_a_part_of_a_year_is_carried_to_its_end() -> None:
    reading = Reading("2025-01/2025-06", date(2025, 6, 30), Decimal(60), None, None)
    outlook = outlook_of([reading])
    assert outlook is not None
    assert (outlook.day, outlook.amount) == (date(2025, 12, 31), Decimal(120))


@law(100)
@given(AMOUNTS, AMOUNTS)
def test_the_path_leads_from_the_baseline_to_the_target(start: Decimal, aim: Decimal) -> None:
    told_readings = [
        Reading("2020", date(2020, 1, 1), None, start, None),
        Reading("2024", date(2024, 1, 1), None, None, aim),
    ]
    path = plan_path(told_readings)
    assert planned_on(path, date(2020, 1, 1)) == start
    assert planned_on(path, date(2024, 1, 1)) == aim
    middle = planned_on(path, date(2022, 1, 1))
    assert middle is not None
    assert min(start, aim) <= middle <= max(start, aim)
    assert planned_on(path, date(2025, 1, 1)) is None


def test_behind_is_where_it_is_worse() -> None:
    assert gap_of(Decimal(8), Decimal(10), "higher").is_behind
    assert not gap_of(Decimal(8), Decimal(10), "lower").is_behind
    assert not gap_of(Decimal(10), Decimal(10), "").is_behind
