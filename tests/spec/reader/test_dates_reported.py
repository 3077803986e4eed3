"""Dates as news and communiqués write them: bare days, rows of quarters, decades, last years."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

DAYS = [
    ("记者8日获悉。", "2023-04-08"),
    ("会议5日至7日召开。", "2023-04-05/2023-04-07"),
    ("本月29日公布，", "2023-04-29"),
    ("上月28日开馆。", "2023-03-28"),
    ("3日起施行。", "2023-04-03/"),
    ("3月28、29日举行。", "2023-03-28/2023-03-29"),
    ("7、8月份停产。", "2023-07/2023-08"),
    ("首五个月增长。", "2023-01/2023-05"),
    ("今年首季增长。", "2023-01/2023-03"),
    ("前三季增长。", "2023-01/2023-09"),
    ("一至三季度增长。", "2023-01/2023-09"),
    ("2022年第一季至第三季。", "2022-01/2022-09"),
    ("2024上半年开工。", "2024-01/2024-06"),
    ("2024Q2投产。", "2024-04/2024-06"),
    ("二○二四至二五年度。", "2024/2025"),
    ("2020年至今。", "2020/"),
    ("上世纪90年代。", "199X"),
    ("2022财年盈利。", "2022"),
    ("2022年6月1日起至8月31日。", "2022-06-01/2022-08-31"),
    ("It met on Sept. 21, 2022.", "2022-09-21"),
    ("Posted 12 jun 2022", "2022-06-12"),
    ("Open since october 2022.", "2022-10/"),
]
UNTOLD = ["每周三开放。", "每年10月15日开放。", "每5年修订。", "三年来进展顺利。", "每季公布。"]
NONE = ["30日内答复。", "10日游受欢迎。", "该案为COM(2021) 393号。", "2024版地图。"]


@pytest.mark.parametrize(("sentence", "iso"), DAYS)
def test_a_date_has_its_iso_value(sentence: str, iso: str) -> None:
    (day,) = found(sentence, "date")
    assert day.iso == iso


@pytest.mark.parametrize("sentence", UNTOLD)
def test_a_time_without_a_value(sentence: str) -> None:
    (day,) = found(sentence, "date")
    assert day.iso is None


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_date(sentence: str) -> None:
    assert found(sentence, "date") == []


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("2021年产量为8吨，比上年增加2吨。", ["2021", "2020"]),
        ("3月28日开幕，31日闭幕。", ["2023-03-28", "2023-03-31"]),
        ("到2035年建成，今日（四月八日）动工。", ["2035", "2023-04-08"]),
        ("2020年以来，4月5日首次开放。", ["2020/", "2023-04-05"]),
    ],
)
def test_days_beside_each_other(sentence: str, days: list[str]) -> None:
    assert [each.iso for each in found(sentence, "date")] == days
