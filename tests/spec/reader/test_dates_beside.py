"""Dates that other words carry: months beside each other, treaties, seasons of two years, ends."""

from __future__ import annotations

from datetime import date

import pytest

from jointoffice.reader.dates import dates_in
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
    ("It met in the first week of March.", "the first week of March", "2023-03"),
    ("It grew in June/July 2022.", "June/July 2022", "2022-06/2022-07"),
    ("Held 14.–16.5.2022 in town.", "14.–16.5.2022", "2022-05-14/2022-05-16"),
    ("Paid by 31.12. each.", "31.12.", "2023-12-31"),
    ("Trade rose from 2016 until 2020.", "2016 until 2020", "2016/2020"),
    ("First-half 2022 sales rose.", "First-half 2022", "2022-01/2022-06"),
    ("It began in the early 1990s.", "the early 1990s", "199X"),
    ("They meet every June.", "every June", None),
    ("NEWS\n13/03 Toll tags came.", "13/03", "2023-03-13"),
    ("* Route opened (03-11)", "03-11", "2023-03-11"),
    ("Annual Report 2022", "2022", "2022"),
    ("每季度末月25日前报送。", "每季度末月25日", None),
    ("每年6月至9月禁渔。", "每年6月至9月", None),
    ("二○二三年六月廿八日生效。", "二○二三年六月廿八日", "2023-06-28"),
    ("MAPUTO, AUGUST 17-18, 2014", "AUGUST 17-18, 2014", "2014-08-17/2014-08-18"),
    ("Signed 9 MARCH, 2001.", "9 MARCH, 2001", "2001-03-09"),
    ("市长七日公布报告。", "七日", "2023-04-07"),
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
NONE = [
    "《2022年合作要点》印发。",
    "如今早上装箱。",
    "Issue 3/2026 is out.",
    "农历六月十五赛龙舟。",
    "Flags flew on May Day.",
    "光明日报报道。",
    "古城有1500年历史。",
    "It has 1600 and more.",
]


@pytest.mark.parametrize(("sentence", "quote", "iso"), DAYS)
def test_a_date_has_its_span_and_its_iso_value(sentence: str, quote: str, iso: str | None) -> None:
    assert [(day.quote, day.iso) for day in found(sentence, "date")] == [(quote, iso)]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_date(sentence: str) -> None:
    assert found(sentence, "date") == []


def test_a_bare_day_is_of_the_month_said_before() -> None:
    days = found("2月26日，2022年度会议举行，27日闭幕。", "date")
    assert [day.iso for day in days] == ["2023-02-26", "2022", "2023-02-27"]


def test_the_year_after_is_counted_from_the_year_before() -> None:
    days = found("2021年10月动工，次年3月完工。", "date")
    assert [day.iso for day in days] == ["2021-10", "2022-03"]


def test_what_is_told_on_a_day_is_told_in_the_year_of_the_text() -> None:
    text = "大桥是2021年12月3日通车的跨江大桥工程，由两市共同建设，至今车流日增，两岸受益。"
    text += "集团3月14日公布，截至2024年3月12日上升。"
    assert [day.iso for day in dates_in(text, None)] == ["2021-12-03", "2024-03-14", "2024-03-12"]


def test_the_months_of_a_report_are_of_its_year() -> None:
    days = dates_in("两市2024年度工作总结\n（2025年1月8日）\n5月20日签约，11月底完工。", None)
    assert [day.iso for day in days][-2:] == ["2024-05-20", "2024-11-30"]


@pytest.mark.parametrize(
    ("sentence", "isos"),
    [
        ("It was launched on 7 January. It will open on 9 January.", ["2025-01-07", "2026-01-09"]),
        ("It opened on Nov 7 last year.", ["2024-11-07", "2024"]),
        (
            "Costs grew from Q1 2023 as port and fleet grew with them. Tolls rose on July 1.",
            ["2023-01/2023-03", "2025-07-01"],
        ),
        ("1月投产，将于2月建成。", ["2025-01", "2026-02"]),
    ],
)
def test_what_was_done_lies_behind_and_what_will_be_done_ahead(
    sentence: str, isos: list[str]
) -> None:
    assert [day.iso for day in dates_in(sentence, date(2025, 10, 22))] == isos


@pytest.mark.parametrize(
    ("text", "isos"),
    [
        ("两市2024年联防情况的通报\n（2025年1月8日）\n3月至9月巡查。", ["2024-03/2024-09"]),
        ("两市2024年联防情况的通报\n（2025年1月8日）\n南岸承诺11月5日前完工。", ["2025-11-05"]),
        ("两市2024年联防情况的通报\n（2025年1月8日）\n（1）于4月30日前提交。", ["2025-04-30"]),
        ("2023年工作回顾\n2024年1月22日\n客流比上年增长。", ["2022"]),
        (
            "TASK LIST FOR 2025\n(adopted 9 January 2025)\nOpen it before 1 October.",
            ["2025-10-01"],
        ),
        (
            (
                "Review by the board, January 2025\nIt began on 9 May 2023, and six other towns "
                "have joined it since then.\nDue 31 Mar."
            ),
            ["2025-03-31"],
        ),
        ("6 April 2023. The drill is scheduled for 17 December.", ["2023-12-17"]),
        ("4 March 2024. It is to open in the fourth quarter.", ["2024-10/2024-12"]),
        ("State\t2022\t2023\tTarget 2026\nNorth\t1\t2\t3", ["2022", "2023", "2026"]),
    ],
)
def test_reports_plans_and_promises_say_of_which_year_their_days_are(
    text: str, isos: list[str]
) -> None:
    assert [day.iso for day in dates_in(text, None)][-len(isos) :] == isos
