"""Do pace and roll-ups keep their laws, whatever is reported, and whoever is part of whom?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from jointoffice.assessment.calendar import elapsed_share, months_elapsed
from jointoffice.assessment.forecast import forecast_of
from jointoffice.assessment.pace import CURRENCY, Course, Word, pace_of, slowest
from jointoffice.assessment.pace_totals import GROUPINGS, amount_of, grouped, total_of, year_pace
from jointoffice.assessment.roll_ups import (
    Figure,
    roll_up,
    without_circles,
    without_covered,
)
from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.project import PROJECT
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.values import Value

YEAR = 2025
KEYS = "abcdefgh"
SIDES = (PartyId("liangjiang"), PartyId("tianfu"))
days = st.dates(date(YEAR, 1, 1), date(YEAR, 12, 31))
amounts = st.integers(0, 10**12).map(Decimal)
trees = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(KEYS))
words = st.tuples(st.sampled_from(SIDES), amounts)
reports = st.dictionaries(
    st.integers(1, 12).map(lambda month: f"{YEAR}-{month:02}"),
    st.lists(words, min_size=1, max_size=2),
    max_size=6,
)

DIGITS = 20
"""A rate of three months has no end in decimals."""


def word(party: PartyId, amount: Decimal) -> Word:
    return Word(party, amount, CURRENCY, ClaimId(f"{party}{amount}"), State.AGREED)


@st.composite
def courses(draw: st.DrawFn) -> list[Course]:
    above = draw(trees)
    return [
        Course(
            key,
            draw(st.sampled_from(("1", "2", ""))),
            draw(st.sampled_from(("new", "continuing"))),
            draw(st.sampled_from((SIDES, SIDES[:1]))),
            above.get(key, ""),
            tuple(word(*one) for one in draw(st.lists(words, max_size=2))),
            {code: [word(*one) for one in some] for code, some in draw(reports).items()},
        )
        for key in draw(st.sets(st.sampled_from(KEYS)))
    ]


@given(days, days)
def test_the_calendar_goes_on_and_a_year_is_whole(one: date, other: date) -> None:
    earlier, later = sorted((one, other))
    assert 0 < elapsed_share(YEAR, earlier) <= elapsed_share(YEAR, later) <= 1
    assert elapsed_share(YEAR, date(YEAR, 12, 31)) == 1
    assert months_elapsed(YEAR, date(YEAR, 4, 30)) == 4
    assert elapsed_share(YEAR, date(YEAR - 1, 12, 31)) == 0
    assert elapsed_share(YEAR, date(YEAR + 1, 1, 1)) == 1


@given(courses(), days)
def test_the_parts_make_up_the_whole(some: list[Course], until: date) -> None:
    whole = year_pace(some, YEAR, until)
    total = total_of(whole, whole.paces)
    for by in GROUPINGS:
        parts = grouped(whole, whole.paces, by).values()
        assert sum(amount_of(part.planned) for part in parts) == amount_of(total.planned)
        assert sum(amount_of(part.invested) for part in parts) == amount_of(total.invested)
        assert sum(part.projects for part in parts) == total.projects
        expected = sum(part.forecast.amount for part in parts if part.forecast)
        assert round(expected - (total.forecast.amount if total.forecast else 0), DIGITS) == 0


@given(courses(), days)
def test_nothing_is_counted_twice_and_nothing_is_lost(some: list[Course], until: date) -> None:
    whole = year_pace(some, YEAR, until)
    above = without_circles({key: pace.course.parent for key, pace in whole.paces.items()})
    for rolled in (whole.planned, whole.invested):
        found = rolled.of(whole.paces)
        left_out = [one.key for one in found.left_out]
        assert sorted([*found.counted, *left_out]) == sorted(rolled.figures)
        for key in found.counted:
            while key in above:
                key = above[key]  # noqa: PLW2901 - up to the top
                assert key not in found.counted
        for one in found.left_out:
            assert one.by in found.counted


@given(trees)
def test_no_circle_is_left_and_only_circles_are_cut(parents: dict[str, str]) -> None:
    cut = without_circles(parents)
    for key in KEYS:
        seen = set()
        while key in cut:
            assert key not in seen
            seen.add(key)
            key = cut[key]  # noqa: PLW2901 - up to the top
    for key in parents.keys() - cut.keys():
        path = [key]
        while path[-1] in parents and parents[path[-1]] not in path:
            path.append(parents[path[-1]])
        assert parents.get(path[-1]) == key == min(path), "only the least of a circle is cut off"


@given(trees, st.lists(st.sampled_from(KEYS), unique=True))
def test_the_order_of_records_changes_nothing(parents: dict[str, str], keys: list[str]) -> None:
    there, covered = without_covered(keys, parents)
    back, covered_back = without_covered(keys[::-1], parents)
    assert there == back[::-1]
    assert covered == covered_back[::-1]


@given(st.dictionaries(st.sampled_from(KEYS), st.tuples(amounts, amounts), min_size=1))
def test_a_mean_lies_among_its_figures_and_weights_that_are_alike_cancel(
    said: dict[str, tuple[Decimal, Decimal]],
) -> None:
    field = PROJECT.find("progress")
    assert field is not None
    figures = {key: Figure(Value(str(value), "%"), ()) for key, (value, _) in said.items()}
    weights = {key: weight for key, (_, weight) in said.items()}
    rolled = roll_up(field, figures, {}, weights)
    assert {*rolled.counted} == {key for key, weight in weights.items() if weight > 0}
    if rolled.value is not None:
        counted = [said[key][0] for key in rolled.counted]
        slack = Decimal("0.001")
        assert min(counted) - slack <= Decimal(rolled.value.text) <= max(counted) + slack
    alike = roll_up(field, figures, {}, dict.fromkeys(said, Decimal(7)))
    assert alike.value is not None
    mean = sum((value for value, _ in said.values()), Decimal(0)) / len(said)
    assert abs(Decimal(alike.value.text) - mean) < Decimal("0.001")


@given(st.lists(st.sampled_from(("stopped", "planned", "under way", "done")), min_size=1))
def test_the_worst_state_is_that_of_one_and_no_other_is_worse(states: list[str]) -> None:
    field = PROJECT.find("state")
    assert field is not None
    figures = {str(i): Figure(Value(state), ()) for i, state in enumerate(states)}
    rolled = roll_up(field, figures, {}, {})
    assert rolled.value == Value(min(states, key=field.worst_first.index))


@given(st.dictionaries(st.integers(1, 12), amounts, min_size=1), amounts)
def test_more_invested_is_no_lower_forecast(said: dict[int, Decimal], more: Decimal) -> None:
    ends = {month: date(YEAR, month, 28) for month in said}
    figures = {ends[month]: amount for month, amount in said.items()}
    latest = max(figures)
    lower = forecast_of(figures, YEAR)
    higher = forecast_of(figures | {latest: figures[latest] + more}, YEAR)
    assert lower is not None
    assert higher is not None
    assert lower.amount <= higher.amount
    assert lower.low <= lower.amount <= lower.high
    assert lower.amount >= figures[latest]


@given(courses(), days)
def test_a_project_that_invests_more_is_no_slower(some: list[Course], until: date) -> None:
    ranked = [pace.course.key for pace in slowest(pace_of(one, YEAR, until) for one in some)]
    leads = {pace.course.key: pace.lead for pace in (pace_of(one, YEAR, until) for one in some)}
    assert [leads[key] for key in ranked] == sorted(leads[key] for key in ranked)  # type: ignore[type-var]
    assert {*ranked} == {key for key, lead in leads.items() if lead is not None}


@given(st.permutations([word(SIDES[0], Decimal(5)), word(SIDES[1], Decimal(7))]))
def test_the_word_by_which_it_looks_slower_counts(said: list[Word]) -> None:
    course = Course("a", "", "", SIDES, "", tuple(said), {"2025-03": said})
    pace = pace_of(course, YEAR, date(YEAR, 4, 30))
    assert pace.planned is not None
    assert pace.invested is not None
    assert pace.planned.word.amount == 7
    assert pace.invested.word.amount == 5
    assert len(pace.planned.words) == len(pace.invested.words) == 2
    assert pace.silent == ()
