"""Dates as agencies tell them: days in brackets, months of a year only told, half years."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

DAYS = [
    ("昨（6）日，双方会面。", "昨（6）日", "2023-04-06"),
    ("前(1)日上午签署。", "前(1)日", "2023-04-01"),
    ("会议今日（8日）举行。", "今日（8日）", "2023-04-08"),
    ("大橋今天（四月九日）通車。", "今天（四月九日）", "2023-04-09"),
    ("Ferries resumed in April last year.", "April last year", "2022-04"),
    ("It grew in March of last year.", "March of last year", "2022-03"),
    ("It opens in September this year.", "September this year", "2023-09"),
    (
        "By the end of February this year it had ten.",
        "the end of February this year",
        "2023-02-28",
    ),
    ("Output rose in 3Q 2022.", "3Q 2022", "2022-07/2022-09"),
    ("Output rose in 1H 2022.", "1H 2022", "2022-01/2022-06"),
    ("Output will rise in H2.", "H2", "2023-07/2023-12"),
    ("Due by year-end 2024.", "year-end 2024", "2024-12-31"),
    ("The ferry is ready this summer.", "this summer", "2023"),
    ("Traffic grew in Jan-Sep 2022.", "Jan-Sep 2022", "2022-01/2022-09"),
    ("In FY 2022/23 it paid.", "FY 2022/23", "2022/2023"),
    ("2024年一、二季度增长。", "2024年一、二季度", "2024-01/2024-06"),
    ("民國112年3月5日簽署。", "民國112年3月5日", "2023-03-05"),
    ("民国111年通水。", "民国111年", "2022"),
    ("Output rose in FY23.", "FY23", "2023"),
    ("Output rose in FY22/23.", "FY22/23", "2022/2023"),
    ("The talks of 11/2022 went on.", "11/2022", "2022-11"),
    ("The school year 2022/2023 is over.", "2022/2023", "2022/2023"),
]
NONE = [
    "The H2 pipeline crosses the border.",
    "Green H2 is made on both banks.",
    "Room Q3 is free.",
    "The pass is 1950 metres up.",
    "The park yields 2030 MW.",
]


@pytest.mark.parametrize(("sentence", "quote", "iso"), DAYS)
def test_a_date_has_its_span_and_its_iso_value(sentence: str, quote: str, iso: str) -> None:
    assert [(day.quote, day.iso) for day in found(sentence, "date")] == [(quote, iso)]


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_date(sentence: str) -> None:
    assert found(sentence, "date") == []
