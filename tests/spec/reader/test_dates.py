"""Dates to ISO 8601, in both languages; what is not written is inferred and flagged."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

WRITTEN = [
    ("It opened on April 29, 2021.", "April 29, 2021", "2021-04-29"),
    ("It opened on 29 April 2021.", "29 April 2021", "2021-04-29"),
    ("Posted Jul 16,2019 by us.", "Jul 16,2019", "2019-07-16"),
    ("Updated: 2020-03-03", "2020-03-03", "2020-03-03"),
    ("It began in July 2000.", "July 2000", "2000-07"),
    ("Output in 2022 was high.", "2022", "2022"),
    ("It has grown since 2020.", "since 2020", "2020/"),
    ("The plan (2018-2022) ended.", "2018-2022", "2018/2022"),
    ("It runs between 2018 and 2021.", "2018 and 2021", "2018/2021"),
    ("Held March 5-8, 2023 in town.", "March 5-8, 2023", "2023-03-05/2023-03-08"),
    ("The first quarter of 2023 was good.", "The first quarter of 2023", "2023-01/2023-03"),
    ("Due by the end of 2025.", "the end of 2025", "2025-12-31"),
    ("Built in the 1990s.", "the 1990s", "199X"),
    ("会议于2023年3月5日召开。", "2023年3月5日", "2023-03-05"),
    ("二〇二三年五月印发。", "二〇二三年五月", "2023-05"),
    ("规划期为2021—2025年。", "2021—2025年", "2021/2025"),
    ("“十四五”期间建成。", "“十四五”期间", "2021/2025"),
    ("截至2023年6月底。", "2023年6月底", "2023-06-30"),
    ("2020年以来增长。", "2020年以来", "2020/"),
    ("2022年上半年完成。", "2022年上半年", "2022-01/2022-06"),
    ("2025年底前建成。", "2025年底前", "2025-12-31"),
]
INFERRED = [
    ("It met on Feb 28 in town.", "Feb 28", "2023-02-28"),
    ("Free until the end of this year.", "the end of this year", "2023-12-31"),
    (
        "In the first four months of this year it grew.",
        "the first four months of this year",
        "2023-01/2023-04",
    ),
    ("Sales rose last year.", "last year", "2022"),
    ("会议3月5日至8日举行。", "3月5日至8日", "2023-03-05/2023-03-08"),
    ("1—4月完成投资。", "1—4月", "2023-01/2023-04"),
    ("今年年底前建成。", "今年年底前", "2023-12-31"),
    ("上半年开工。", "上半年", "2023-01/2023-06"),
    ("前三季度增长。", "前三季度", "2023-01/2023-09"),
    ("5日，会议召开。", "5日", "2023-04-05"),
    ("去年建成。", "去年", "2022"),
    ("去年12月投用。", "去年12月", "2022-12"),
]
NONE = [
    "“Innovation 2030” and Horizon 2020 are programmes.",
    "The bus carries 2020 people.",
    "工期12个月。",
    "第5日号线。",
    "May we proceed? It may.",
]


@pytest.mark.parametrize(("sentence", "quote", "iso"), WRITTEN)
def test_written_dates(sentence: str, quote: str, iso: str) -> None:
    (day,) = found(sentence, "date")
    assert (day.quote, day.iso, day.inferred) == (quote, iso, False)


@pytest.mark.parametrize(("sentence", "quote", "iso"), INFERRED)
def test_inferred_dates(sentence: str, quote: str, iso: str) -> None:
    (day,) = found(sentence, "date")
    assert (day.quote, day.iso, day.inferred) == (quote, iso, True)


@pytest.mark.parametrize("sentence", NONE)
def test_what_only_looks_like_a_date(sentence: str) -> None:
    assert found(sentence, "date") == []


def test_the_year_written_before_beats_the_day_of_publication() -> None:
    days = found("In March 2019 they met, and on 5 April they signed.", "date")
    assert [day.iso for day in days] == ["2019-03", "2019-04-05"]
