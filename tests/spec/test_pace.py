"""What do officials read of a project's pace, and which figures stand behind it?"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal

import pytest

from jointoffice.assessment.calendar import elapsed_share
from jointoffice.assessment.forecast import Forecast, Method, forecast_of
from jointoffice.assessment.matters import Level, level_of
from jointoffice.assessment.pace import Course, Word, pace_of, slowest
from jointoffice.assessment.pace_totals import amount_of, grouped, total_of, year_pace
from jointoffice.assessment.reporting import Reporting, expected_reports, tallies
from jointoffice.assessment.roll_ups import Figure, LeftOut, Why, roll_up
from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.field import Field
from jointoffice.model.kinds.milestone import MILESTONE
from jointoffice.model.kinds.plan import PLAN
from jointoffice.model.kinds.project import PROJECT
from jointoffice.model.language import Language
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.values import NONE, Value
from jointoffice.scenes.rates import lead_text, percent_text

A, B = PartyId("liangjiang"), PartyId("tianfu")
APRIL = date(2025, 4, 30)


def word(party: PartyId, amount: str, unit: str = "CNY") -> Word:
    return Word(party, Decimal(amount), unit, ClaimId(f"{party} {amount}"), State.AGREED)


def course(key: str, plan: str = "", parent: str = "", **reports: str) -> Course:
    """`m3="5 7"`: for March the first side says 5, the second 7; `-` says nothing."""
    told = {
        f"2025-{int(month.removeprefix('m')):02}": [
            word(party, amount)
            for party, amount in zip((A, B), said.split(), strict=False)
            if amount != "-"
        ]
        for month, said in reports.items()
    }
    planned = tuple(word(p, amount) for p, amount in zip((A, B), plan.split(), strict=False))
    return Course(key, "3", "new", (A, B), parent, planned, told)


def test_the_published_figures_of_january_to_april_2025() -> None:
    """Publicly reported: 153.09 of the year's plan, 34.7 %, 1.4 points ahead of the calendar."""
    pace = pace_of(course("all", "441.45", m4="153.09"), 2025, APRIL)
    assert percent_text(pace.completion) == "34.7%"
    assert percent_text(pace.share) == "33.3%"
    assert lead_text(pace.completion, pace.share, Language.EN) == "+1.4 points"
    assert lead_text(pace.completion, pace.share, Language.ZH) == "+1.4个百分点"


def test_the_published_figures_of_the_year() -> None:
    pace = pace_of(course("all", "440.40", m12="533.242"), 2025, date(2025, 12, 31))
    assert (percent_text(pace.completion), percent_text(pace.share)) == ("121.1%", "100.0%")


@pytest.mark.parametrize(
    ("day", "share"),
    [
        ("2025-01-31", "1/12"),
        ("2025-03-31", "3/12"),
        ("2024-02-29", "2/12"),
        ("2025-06-15", "5.5/12"),
        ("2025-12-31", "12/12"),
    ],
)
def test_how_much_of_a_year_has_passed(day: str, share: str) -> None:
    part, whole = map(Decimal, share.split("/"))
    at = date.fromisoformat(day)
    assert abs(elapsed_share(at.year, at) - part / whole) < Decimal("1e-20")


FORECASTS = [
    (
        "one month: run rate",
        {1: "10"},
        Forecast(Decimal(120), Decimal(120), Decimal(120), Method.RUN_RATE),
    ),
    (
        "three months: since the start of the year",
        {3: "30"},
        Forecast(Decimal(120), Decimal(120), Decimal(120), Method.RECENT_RATE),
    ),
    (
        "faster of late",
        {3: "10", 6: "40"},
        Forecast(Decimal(100), Decimal(80), Decimal(100), Method.RECENT_RATE),
    ),
    (
        "no report just three months before: the next older one",
        {2: "10", 6: "50"},
        Forecast(Decimal(110), Decimal(100), Decimal(110), Method.RECENT_RATE),
    ),
    (
        "taken back: not less than there is",
        {3: "50", 6: "40"},
        Forecast(Decimal(40), Decimal(40), Decimal(80), Method.RECENT_RATE),
    ),
    (
        "the year is over",
        {9: "70", 12: "90"},
        Forecast(Decimal(90), Decimal(90), Decimal(90), Method.RECENT_RATE),
    ),
]


@pytest.mark.parametrize(("what", "figures", "wanted"), FORECASTS)
def test_what_is_expected_by_the_end_of_the_year(
    what: str, figures: dict[int, str], wanted: Forecast
) -> None:
    by_end = {
        date(2025, month, monthrange(2025, month)[1]): Decimal(amount)
        for month, amount in figures.items()
    }
    assert forecast_of(by_end, 2025) == wanted, what


def test_nothing_is_expected_without_a_report() -> None:
    assert forecast_of({}, 2025) is None


def test_a_side_that_reported_earlier_has_not_yet_spoken() -> None:
    pace = pace_of(course("a", "100", m2="20 30", m3="35 -"), 2025, APRIL)
    assert pace.invested is not None
    assert (pace.period, pace.invested.word.party, pace.invested.others) == ("2025-03", A, ())
    assert pace.silent == (B,)


def test_a_report_about_a_later_month_does_not_count_yet() -> None:
    pace = pace_of(course("a", "100", m3="30", m5="90"), 2025, APRIL)
    assert pace.period == "2025-03"


def test_the_slowest_are_those_furthest_behind() -> None:
    some = [
        course("fast", "100", m4="60"),
        course("slow", "100", m4="10"),
        course("silent", "100"),
        course("unplanned", m4="10"),
        course("large and silent", "900"),
    ]
    ranked = [one.course.key for one in slowest(pace_of(one, 2025, APRIL) for one in some)]
    assert ranked == ["large and silent", "silent", "slow", "fast"]


def test_what_is_part_of_another_is_counted_within_it() -> None:
    some = [
        course("ring", "100", m4="40"),
        course("ramp", "30", parent="ring", m4="10"),
        course("wall", "20", parent="ramp"),
        course("dam", "", m4=""),
        course("lock", "50", parent="dam", m4="5"),
    ]
    total = total_of(year_pace(some, 2025, APRIL), [one.key for one in some])
    assert amount_of(total.planned) == 150
    assert amount_of(total.invested) == 45
    assert total.planned.left_out == (
        LeftOut("ramp", Why.COVERED, "ring"),
        LeftOut("wall", Why.COVERED, "ring"),
    )
    assert total.invested.left_out == (LeftOut("ramp", Why.COVERED, "ring"),)


def test_a_part_without_a_report_is_not_slow_where_the_whole_reports() -> None:
    some = [course("ring", "100", m4="40"), course("ramp", "30", parent="ring")]
    whole = year_pace(some, 2025, APRIL)
    assert (whole.paces["ramp"].within, whole.paces["ramp"].completion) == ("ring", None)
    assert [one.course.key for one in slowest(whole.paces.values())] == ["ring"]


def test_another_currency_is_left_out_and_named() -> None:
    foreign = Course("loan", "3", "new", (A,), "", (word(A, "5", "USD"),), {})
    whole = year_pace([course("ring", "100", m4="40"), foreign], 2025, APRIL)
    total = total_of(whole, whole.paces)
    assert amount_of(total.planned) == 100
    assert total.planned.left_out == (LeftOut("loan", Why.OTHER_UNIT),)


def test_areas_stand_in_their_order() -> None:
    some = [course(str(i), "1") for i in range(3)]
    areas = ("10", "9", "")
    placed = [
        Course(one.key, area, one.category, one.sides, "", one.plan, {})
        for one, area in zip(some, areas, strict=True)
    ]
    whole = year_pace(placed, 2025, APRIL)
    assert list(grouped(whole, whole.paces, "area")) == ["9", "10", ""]


def declared(field: Field | None) -> Field:
    assert field is not None
    return field


ROLLED = [
    ("sum", PLAN.find("investment"), {"a": "5 CNY", "b": "7 CNY"}, "12 CNY"),
    ("weighted", PROJECT.find("progress"), {"a": "10 %", "b": "50 %"}, "40 %"),
    ("worst", PROJECT.find("state"), {"a": "done", "b": "stopped"}, "stopped"),
    ("latest", MILESTONE.find("forecast"), {"a": "2025-04", "b": "2025-04-29"}, "2025-04"),
    ("none", PROJECT.find("name_en"), {"a": "Ring", "b": "Ramp"}, ""),
]


@pytest.mark.parametrize(("rule", "field", "said", "wanted"), ROLLED)
def test_each_field_rolls_up_by_its_rule(
    rule: str, field: Field | None, said: dict[str, str], wanted: str
) -> None:
    figures = {
        key: Figure(Value(text.split()[0], text.partition(" ")[2]), (ClaimId(key),))
        for key, text in said.items()
    }
    weights = {"a": Decimal(1), "b": Decimal(3)}
    rolled = roll_up(declared(field), figures, {}, weights)
    shown = "" if rolled.value is None else f"{rolled.value.text} {rolled.value.unit}".strip()
    assert shown == wanted, rule
    assert rolled.claims == (("a", "b") if wanted else ())


def test_what_is_none_or_weighs_nothing_is_left_out() -> None:
    field = declared(PROJECT.find("progress"))
    figures = {"a": Figure(NONE, ()), "b": Figure(Value("10", "%"), ())}
    rolled = roll_up(field, figures, {}, {})
    assert rolled.value is None
    assert rolled.left_out == (LeftOut("a", Why.NO_VALUE), LeftOut("b", Why.NO_WEIGHT))


def test_who_has_reported() -> None:
    due, today = date(2025, 5, 10), date(2025, 5, 12)
    came = {("a", A): date(2025, 5, 10), ("b", A): date(2025, 5, 11)}
    expected = expected_reports({"a": [A, B], "b": [A]}, came, due, today)
    standings = {(one.project, one.party): one.standing for one in expected}
    assert standings == {
        ("a", A): Reporting.IN_TIME,
        ("a", B): Reporting.OVERDUE,
        ("b", A): Reporting.LATE,
    }
    assert [(one.party, one.owed, one.missing) for one in tallies(expected)] == [
        (A, 2, 0),
        (B, 1, 1),
    ]
    on_time = expected_reports({"a": [B]}, {}, due, due)
    assert [one.standing for one in on_time] == [Reporting.DUE]
    assert expected_reports({"a": [B]}, {}, None, today)[0].standing is Reporting.DUE


@pytest.mark.parametrize(
    ("state", "due", "today", "level"),
    [
        ("raised", "2025-06-01", "2025-06-01", Level.OWNERS),
        ("raised", "", "2025-06-01", Level.OWNERS),
        ("raised", "2025-06-01", "2025-06-02", Level.TEAM),
        ("taken_up", "2025-06-01", "2025-06-12", Level.OFFICE),
        ("taken_up", "2025-06", "2025-07-01", Level.TEAM),
        ("", "2025-06-01", "2025-07-02", Level.CONFERENCE),
        ("answered", "2025-06-01", "2025-07-02", Level.ENDED),
        ("closed", "2025-06-01", "2025-07-02", Level.ENDED),
    ],
)
def test_whose_turn_a_matter_is(state: str, due: str, today: str, level: Level) -> None:
    assert level_of(state, due, date.fromisoformat(today)) is level
