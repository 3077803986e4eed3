"""Dates as other offices write them: joined, open, slashed, counted from January, half named."""

from __future__ import annotations

import pytest

from jointoffice.reader.dates import dates_in
from tests.spec.reader.said import found

DAYS = [
    ("It grew between January and April.", "2023-01/2023-04"),
    ("Liège, 11/10/2024", "2024-10-11"),
    ("Filed on 25/12/2022.", "2022-12-25"),
    ("By the end of the second quarter it starts.", "2023-06-30"),
    ("Open since 1 July 2000.", "2000-07-01/"),
    ("Since December 2022 it runs.", "2022-12/"),
    ("The school year 2023/24 began.", "2023/2024"),
    ("It met last month.", "2023-03"),
    ("Ready by end-June.", "2023-06-30"),
    ("It ran 7 October – 9 November 2022.", "2022-10-07/2022-11-09"),
    ("From 1 January 2024 to 30 June 2025.", "2024-01-01/2025-06-30"),
    ("In FY2024 it paid.", "2024"),
    ("The next meeting takes place on 9 November.", "2023-11-09"),
    ("It met on 9 November.", "2022-11-09"),
    ("1-12月增长。", "2022-01/2022-12"),
    ("2025年第一季前完成。", "2025-01/2025-03"),
    ("一季度末完成。", "2023-03-31"),
    ("自2020年1月起执行。", "2020-01/"),
    ("2022年12月28日—2023年1月3日举行。", "2022-12-28/2023-01-03"),
    ("上月完成。", "2023-03"),
    ("头三个月完成。", "2023-01/2023-03"),
    ("二○二三年七月一日生效。", "2023-07-01"),
]


@pytest.mark.parametrize(("sentence", "iso"), DAYS)
def test_a_date_has_its_iso_value(sentence: str, iso: str) -> None:
    (day,) = found(sentence, "date")
    assert day.iso == iso


@pytest.mark.parametrize(
    "sentence", ["提前一个季度完成任务。", "The ratio is 11/10.", "It is 2022/23/24."]
)
def test_what_is_no_date_though_it_looks_like_one(sentence: str) -> None:
    assert found(sentence, "date") == []


def test_without_an_anchor_a_day_has_no_year() -> None:
    (day,) = dates_in("It met on Feb 28 in town.", None)
    assert (day.iso, day.inferred) == (None, False)


def test_a_plan_of_its_year_looks_ahead() -> None:
    (_, year, month) = dates_in("2024年2月29日\n示范区2024年工作要点\n11月开展评估。", None)
    assert (year.iso, month.iso) == ("2024", "2024-11")
