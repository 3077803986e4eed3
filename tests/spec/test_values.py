"""What can a field hold, when are two values one, and how are records called?"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.model.dates import covered_days, parse_day, parse_interval
from jointoffice.model.keys import canonical_key, find_key, key_of, key_values, owner_of
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field
from jointoffice.model.limits import TEXT_CHARACTERS_MAX
from jointoffice.model.names import record_id
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import WrongValue
from jointoffice.model.units import CURRENCIES, SCALES, known_unit
from jointoffice.model.values import (
    NONE,
    UNKNOWN,
    Qualifier,
    Value,
    ValueType,
    plain_notation,
    same,
)
from tests.laws import law


def field(name: str) -> Field:
    """A field called as `task.due`."""
    kind, _, wanted = name.partition(".")
    found = KINDS[kind].find(wanted)
    assert found is not None
    return found


WRITTEN = [
    ("project.investment", "455.06", "billion yuan", "455060000000 CNY"),
    ("project.investment", "4550.6", "亿元", "455060000000 CNY"),
    ("project.investment", "455,060,000,000", None, "455060000000 CNY"),
    ("project.investment", "３．５", "万亿元", "3500000000000 CNY"),
    ("project.investment", "1.5", "million US dollars", "1500000 USD"),
    ("project.investment", "-0.0", "yuan", "0 CNY"),
    ("project.investment", "−12", "RMB", "-12 CNY"),
    ("task.progress", "34.70", "per cent", "34.7 %"),
    ("task.progress", "100", None, "100 %"),
    ("observation.value", "1.2", "万人", "12000 person"),
    ("observation.value", "7", "exhibitions", "7 exhibitions"),
    ("task.state", "Under way", None, "under way"),
    ("task.state", "under_way", None, "under way"),
    ("task.state", "推进中", None, "under way"),
    ("task.due", "2022-12", None, "2022-12"),
    ("task.due", "2021-04-29", None, "2021-04-29"),
    ("task.due", "2021/2025", None, "2021/2025"),
    ("task.area", "3", None, "area:3"),
    ("task.area", "area:3", None, "area:3"),
    ("project.sides", "party:tianfu party:liangjiang", None, "party:liangjiang party:tianfu"),
    ("task.title_zh", " 一体化综合交通网络 ", None, "一体化综合交通网络"),
    ("task.title_en", "Orle\u0301ans", None, "Orl\u00e9ans"),
]


@pytest.mark.parametrize(("name", "raw", "unit", "expected"), WRITTEN)
def test_what_people_write(name: str, raw: str, unit: str | None, expected: str) -> None:
    value = parse_value(field(name), raw, unit)
    assert f"{value.text} {value.unit}".strip() == expected


REFUSED = [
    ("task.progress", "half", None, "not a number"),
    ("task.progress", "1e3", None, "not a number"),
    ("task.progress", "1,23", None, "not a number"),
    ("task.progress", "10²", None, "not a number"),
    ("task.progress", "½", None, "not a number"),
    ("task.progress", "nan", None, "not a number"),
    ("task.progress", "9" * 41, None, "at most 40 characters"),
    ("task.progress", "50", "km", "does not fit"),
    ("project.investment", "5", "km", "does not fit"),
    ("project.investment", "5", "billion", "does not fit"),
    ("observation.value", "5", "x" * 101, "unit"),
    ("project.investment", "5", "亿" * 100 + "元", "unit"),
    ("project.investment", "5", "亿" * 99 + "元", "not a number"),
    ("project.investment", "9" * 40, "billion yuan", "not a number"),
    ("task.due", "soon", None, "not a date"),
    ("task.due", "2021-02-30", None, "not a date"),
    ("task.due", "2021-13", None, "not a date"),
    ("task.due", "2025/2021", None, "not a date"),
    ("task.due", "0999", None, "not a date"),
    ("task.due", "2021", "day", "takes no unit"),
    ("task.state", "finished", None, "accepted is planned, under way, done, stopped"),
    ("task.area", "body:3", None, "accepted is area:KEY"),
    ("task.area", "a b", None, "not a key"),
    ("task.title_en", "", None, "1 to"),
    ("task.title_en", "   ", None, "1 to"),
    ("task.title_en", "a\x00b", None, "control characters"),
    ("task.title_en", "a\ud800b", None, "control characters"),
    ("task.title_en", "x" * (TEXT_CHARACTERS_MAX + 1), None, "1 to"),
]


@pytest.mark.parametrize(("name", "raw", "unit", "said"), REFUSED)
def test_what_is_refused_and_why(name: str, raw: str, unit: str | None, said: str) -> None:
    with pytest.raises(WrongValue, match=said) as refused:
        parse_value(field(name), raw, unit)
    assert refused.value.reason.zh
    assert "\n" not in refused.value.reason.en


def test_the_two_words_for_no_value() -> None:
    assert parse_value(field("task.due"), "(none)", None) == NONE
    assert parse_value(field("task.progress"), "(unknown)", None) == UNKNOWN
    with pytest.raises(AssertionError):
        Value("")


@law(max_examples=100)
@given(
    st.integers(-(10**20), 10**20),
    st.integers(0, 999_999),
    st.sampled_from([scale for scale in SCALES if scale.isalpha()]),
)
def test_a_scale_never_rounds(whole: int, millionths: int, scale: str) -> None:
    raw = f"{whole}.{millionths:06}"
    value = parse_value(field("project.investment"), raw, f"{scale} yuan")
    assert Fraction(value.text) == Fraction(raw) * SCALES[scale]


@law(max_examples=100)
@given(st.decimals(allow_nan=False, allow_infinity=False).filter(lambda a: abs(a.adjusted()) < 30))
def test_one_number_is_written_in_one_way(amount: Decimal) -> None:
    text = plain_notation(amount)
    assert Decimal(text) == amount
    assert plain_notation(Decimal(text)) == text
    assert "e" not in text.lower()
    assert not text.endswith(".")
    assert text != "-0"


SAME = [
    ("100", "100", "0", True),
    ("100", "100.0001", "0", False),
    ("100", "101", "0.01", True),
    ("100", "102", "0.01", False),
    ("-100", "-101", "0.01", True),
    ("-1", "1", "0.5", False),
    ("0", "0", "0.01", True),
    ("0", "1", "0.5", False),
]


@pytest.mark.parametrize(("one", "other", "tolerance", "expected"), SAME)
def test_when_two_figures_are_one(one: str, other: str, tolerance: str, expected: bool) -> None:
    values = [Value(one, "km"), Value(other, "km")]
    assert same(values, Decimal(tolerance)) is expected
    assert same(values[::-1], Decimal(tolerance)) is expected


def test_no_tolerance_makes_different_things_one() -> None:
    most = Decimal(1)
    assert not same([Value("7", "CNY"), Value("7", "USD")], most)
    assert not same([NONE, UNKNOWN], most)
    assert not same([NONE, Value("0", "km")], most)
    assert not same([Value("a"), Value("b")], most)
    assert same([NONE, NONE], Decimal(0))
    assert same([Value("7", "km", Qualifier.ABOUT), Value("7", "km")], Decimal(0))


UNITS = [
    ("billion yuan", (10**9, "CNY")),
    ("BILLION  Yuan", (10**9, "CNY")),
    ("亿元", (10**8, "CNY")),
    ("万亿元", (10**12, "CNY")),
    ("百万美元", (10**6, "USD")),
    ("hundred million dollars", (10**8, "USD")),
    ("萬噸", (10**4, "t")),
    ("公里", (1, "km")),
    ("furlongs", None),
    ("", (1, "1")),
]


@pytest.mark.parametrize(("name", "expected"), UNITS)
def test_how_people_call_units(name: str, expected: tuple[int, str] | None) -> None:
    assert known_unit(name) == expected


def test_every_currency_is_known_by_its_code_and_every_name() -> None:
    for code, names in CURRENCIES.items():
        assert {known_unit(name) for name in (code, *names)} == {(1, code)}


DAYS = [
    ("2021-04-29", "2021-04-29", "2021-04-29"),
    ("2021-04", "2021-04-01", "2021-04-30"),
    ("2024-02", "2024-02-01", "2024-02-29"),
    ("2021", "2021-01-01", "2021-12-31"),
    ("2021-33", "2021-01-01", "2021-03-31"),
    ("2021-41", "2021-07-01", "2021-12-31"),
    ("2021~", "2021-01-01", "2021-12-31"),
    ("2021-01/2021-04", "2021-01-01", "2021-04-30"),
    ("2021/..", "2021-01-01", "9999-12-31"),
]


@pytest.mark.parametrize(("text", "first", "last"), DAYS)
def test_which_days_a_date_covers(text: str, first: str, last: str) -> None:
    assert parse_interval(text) == text
    assert tuple(day.isoformat() for day in covered_days(text)) == (first, last)


@pytest.mark.parametrize(
    "text", ["2021-04", "2021", "29.4.2021", "2021-4-29", "", "２０２１-04-29"]
)
def test_one_day_is_one_day(text: str) -> None:
    with pytest.raises(WrongValue):
        parse_day(text)


KEYS = [
    ("task", "9", "9"),
    ("task", "09", "9"),
    ("party", "liangjiang", "liangjiang"),
    ("observation", "gdp/liangjiang/2022", "gdp/liangjiang/2022"),
    ("observation", "gdp/liangjiang/2021-01/2021-04", "gdp/liangjiang/2021-01/2021-04"),
    ("report", "p1/tianfu/2021-05", "p1/tianfu/2021-05"),
    ("period", "joint_office/2021-33", "joint_office/2021-33"),
    ("assignment", "tianfu/Lead/01/project:p1", "tianfu/lead/1/project:p1"),
    ("assignment", "tianfu/责任单位/2/milestone:p1/m1", "tianfu/unit/2/milestone:p1/m1"),
]


@pytest.mark.parametrize(("name", "key", "canonical"), KEYS)
def test_how_records_are_called(name: str, key: str, canonical: str) -> None:
    kind = KINDS[name]
    assert canonical_key(kind, key) == canonical
    said = {field: value.text for field, value in key_values(kind, key).items()}
    assert key_of(kind, said) == canonical
    record = record_id(name, canonical)
    assert find_key(kind, record, {name: [text] for name, text in said.items()}) == canonical


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("task", "nine"),
        ("task", "9 a"),
        ("observation", "gdp/liangjiang"),
        ("task", ""),
        ("task", "/"),
    ],
)
def test_what_is_no_key(name: str, key: str) -> None:
    with pytest.raises(WrongValue):
        canonical_key(KINDS[name], key)


def test_both_sites_give_a_record_the_same_id_without_asking() -> None:
    assert record_id("task", "9") == "342f5de7-c556-5b78-86dc-b6d140e5ba38"
    assert record_id("task", "9") != record_id("area", "9")
    assert record_id("task", record_id("area", "9")) == record_id("area", "9")


def test_whose_record_it_is() -> None:
    assert owner_of(KINDS["report"], "p1/tianfu/2021-05") == "tianfu"
    assert owner_of(KINDS["report"], record_id("report", "p1/tianfu/2021-05")) is None
    assert owner_of(KINDS["task"], "9") is None
    assert owner_of(KINDS["assignment"], "tianfu/lead/1/milestone:p1/m1") == "tianfu"


def test_a_key_is_found_again_among_what_many_claimed() -> None:
    record = record_id("task", "9")
    assert find_key(KINDS["task"], record, {"number": ["10", "9", "11"]}) == "9"
    assert find_key(KINDS["task"], record, {"number": ["10", "11"]}) is None
    assert find_key(KINDS["task"], record, {}) is None


def test_every_type_of_value_can_be_written() -> None:
    assert {kind_field.type for kind in KINDS.values() for kind_field in kind.fields} == set(
        ValueType
    ) - {ValueType.BOOLEAN}
