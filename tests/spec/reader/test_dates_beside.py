"""Dates that other words carry: months beside each other, treaties, seasons of two years, ends."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

DAYS = [
    ("In May and June they met.", "May and June", "2023-05/2023-06"),
    ("It paid in FY2024/25.", "FY2024/25", "2024/2025"),
    ("Winter 2022/23 was mild.", "Winter 2022/23", "2022/2023"),
    ("It fell in the 2010-11 season.", "2010-11", "2010/2011"),
    ("It grew in 2010/2011.", "2010/2011", "2010/2011"),
    ("The town was founded in 1648.", "1648", "1648"),
    (
        "Done on the 21st day of February, two thousand and twenty-four.",
        "the 21st day of February, two thousand and twenty-four",
        "2024-02-21",
    ),
    ("It opens next January.", "January", "2024-01"),
    ("They met last April.", "April", "2022-04"),
    ("It runs from September.", "September", "2023-09"),
    ("It ends by end 2026.", "end 2026", "2026-12-31"),
    ("They meet every Monday.", "every Monday", None),
    ("They meet every 2 years.", "every 2 years", None),
    ("前3月出口增长。", "前3月", "2023-01/2023-03"),
    ("今年2月以来增长。", "今年2月以来", "2023-02/"),
    ("“十四五”以来增长。", "“十四五”以来", "2021/"),
    ("学校1868年创立。", "1868年", "1868"),
    ("本月底完工。", "本月底", "2023-04-30"),
    ("上月末完工。", "上月末", "2023-03-31"),
    ("月底前完工。", "月底前", "2023-04-30"),
    ("每逢周六开放。", "每逢周六", None),
]
NONE = ["光明日报报道。", "古城有1500年历史。", "It has 1600 and more."]


@pytest.mark.parametrize(("sentence", "quote", "iso"), DAYS)
def test_a_date_has_its_span_and_its_iso_value(sentence: str, quote: str, iso: str | None) -> None:
    assert [(day.quote, day.iso) for day in found(sentence, "date")] == [(quote, iso)]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_date(sentence: str) -> None:
    assert found(sentence, "date") == []


def test_a_bare_day_is_of_the_month_said_before() -> None:
    days = found("2月26日，2022年度会议举行，27日闭幕。", "date")
    assert [day.iso for day in days] == ["2023-02-26", "2022", "2023-02-27"]
