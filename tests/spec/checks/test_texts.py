"""What a text says of itself: sums, parts, counts, growth, conversions, days, who with whom."""

from __future__ import annotations

from datetime import date

import pytest

from tests.spec.checks.told import found

AREAS = (
    "The list has 248 projects, of which 90 projects are in transport, 81 projects in industry, "
    "27 projects in innovation, 21 projects in culture, 13 projects in ecology, 6 projects in "
    "opening-up and 10 projects in public services."
)
AREAS_HAN = (
    "2023年清单共248个，其中交通90个、产业81个、创新27个、文旅21个、生态13个、开放6个、民生11个。"
)
THREE_HAN = (
    "2023年，三地生产总值10.4万亿元。其中，甲市43760.7亿元，乙市16737.3亿元，丙省43944.1亿元。"
)
REMAINING = (
    "By April 153.09 billion yuan was spent. Transport took 90.17 billion yuan, industry 53.19 "
    "billion yuan; culture and ecology accounted for the remaining 9.73 billion yuan."
)
FALL = (
    "The share of young commuters fell from 37% in 2007 to 22% in 2022, that is by 15 percentage "
    "points."
)
RISE = (
    "Turnover rose from 200 million yuan in 2020 to 250 million yuan in 2021, an increase of 35%."
)
ARITHMETIC = [
    (
        AREAS,
        (
            "fits sum: 90 projects + 81 projects + 27 projects + 21 projects + 13 projects + "
            "6 projects + 10 projects = 248 projects ≈ 248 projects"
        ),
    ),
    (
        AREAS_HAN,
        "wrong sum: 90 个 + 81 个 + 27 个 + 21 个 + 13 个 + 6 个 + 11 个 = 249 个 ≠ 248 个",
    ),
    (
        THREE_HAN,
        (
            "fits sum: 4,376.07 billion yuan + 1,673.73 billion yuan + 4,394.41 billion yuan = "
            "10,444.21 billion yuan ≈ 10.4 trillion yuan"
        ),
    ),
    (
        REMAINING,
        (
            "fits sum: 90.17 billion yuan + 53.19 billion yuan + 9.73 billion yuan = "
            "153.09 billion yuan ≈ 153.09 billion yuan"
        ),
    ),
    (
        "The fund holds 300 million euros, of which 420 million euros are for rail.",
        "wrong part: 420 million euros > 300 million euros",
    ),
    (FALL, "fits growth: |22% − 37%| = 15 percentage points ≈ 15 percentage points"),
    (RISE, "wrong growth: 250 million yuan ÷ 200 million yuan − 1 = ±25% ≠ 35%"),
    (
        "货值由20亿元增至25亿元，增长25%。",
        "fits growth: 2.5 billion yuan ÷ 2 billion yuan − 1 = ±25% ≈ 25%",
    ),
]
FOUR = "The sides have four teams, namely the planning team, the transport team and the port team."
THREE = (
    "The sides have three teams, including the planning team, the transport team, the port team, "
    "and the health team."
)
COUNTS = [
    (FOUR, ["doubt count: 4 ≠ 3"]),
    (THREE, ["doubt count: 3 ≠ 4"]),
    ("围绕四个方面，包括交通、产业、科技、生态，推动合作。", ["fits count: 4 = 4"]),
]
CONVERSIONS = [
    (
        "In 2022 output was 455.06 billion yuan (about 65.49 billion U.S. dollars).",
        "fits conversion: 455.06 billion yuan ÷ 65.49 billion U.S. dollars = 6.949",
    ),
    (
        "In 2022 output was 455.06 billion yuan (about 6.549 billion U.S. dollars).",
        "wrong conversion: 455.06 billion yuan ÷ 6.549 billion U.S. dollars = 69.49",
    ),
]
IN_MARCH = date(2023, 3, 10)
SLATED = (
    "In the future, Liangjiang New Area is slated to strengthen cooperation with Liangjiang New "
    "Area and other sister cities."
)
WITH_ITSELF = [SLATED, "天府新区将与天府新区深化合作。"]
DAYS = [
    "The line opened on February 30, 2021.",
    "会议于2021年2月29日召开。",
    "They met on Monday, April 29, 2021.",
    "签约时间：2024年6月28日（星期四）。",
]
FIRST = (
    "Liangjiang New Area and Tianfu New Area work together. On February 28, 2020, the 1st joint "
    "conference was held between the two parties."
)
OTHERS = "In June 2024 Guangdong and Hong Kong held their 3rd joint conference."
THIRD = (
    "Tianfu New Area held the third joint conference of Chongqing Liangjiang New Area and Sichuan "
    "Tianfu New Area on April 29, 2021."
)


@pytest.mark.parametrize(("told", "expected"), ARITHMETIC)
def test_arithmetic_of_a_text(told: str, expected: str) -> None:
    assert found(told) == [expected]


@pytest.mark.parametrize(("told", "expected"), COUNTS)
def test_a_count_and_the_list_that_follows(told: str, expected: list[str]) -> None:
    assert found(told) == expected


@pytest.mark.parametrize(("told", "expected"), CONVERSIONS)
def test_conversions(told: str, expected: str) -> None:
    assert found(told, published=IN_MARCH) == [expected]


@pytest.mark.parametrize("told", WITH_ITSELF)
def test_a_party_that_cooperates_with_itself(told: str) -> None:
    assert found(told) == ["wrong self_cooperation"]


@pytest.mark.parametrize("told", DAYS)
def test_days_that_cannot_be(told: str) -> None:
    assert found(told) == ["wrong calendar"]


def test_a_conference_is_missing() -> None:
    assert found(FIRST, THIRD) == ["note series: 1, ?, 3"]
    assert found(FIRST) == []
    assert found(FIRST, OTHERS) == []
