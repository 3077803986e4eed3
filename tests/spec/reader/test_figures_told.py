"""Figures as other programmes write them: other monies, units with a slash, gaps for commas."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.spec.reader.said import found

FIGURES = [
    ("The fund holds 51 888,00 EUR.", "51 888,00 EUR", "51888", "EUR"),
    ("The dam costs 5.6 billion baht.", "5.6 billion baht", "5600000000", "THB"),
    ("The road costs Ksh 45 billion.", "Ksh 45 billion", "45000000000", "KES"),
    ("The port costs Rs 500 crore.", "Rs 500 crore", "5000000000", "INR"),
    ("The bay covers 56,000 km2.", "56,000 km2", "56000", "km2"),
    (
        "The 1,400 megawatt cable links both shores.",
        "1,400 megawatt",
        "1400",
        "megawatt",
    ),
    (
        "With a population of 340 million it is large.",
        "340 million",
        "340000000",
        "people",
    ),
    ("It drew a crowd of 3,000.", "3,000", "3000", "people"),
    ("The share rose 2.5 points.", "2.5 points", "2.5", "pp"),
    ("Nitrate fell to 1.08 mg/L.", "1.08 mg/L", "1.08", "mg/L"),
    ("总磷浓度降至0.053mg/L。", "0.053mg/L", "0.053", "mg/L"),
    ("颗粒物浓度为33微克/立方米。", "33微克/立方米", "33", "微克/立方米"),
    ("投資港幣3.2億元。", "港幣3.2億元", "320000000", "HKD"),
    ("补贴澳门元12亿。", "澳门元12亿", "1200000000", "MOP"),
    ("贷款50亿泰铢。", "50亿泰铢", "5000000000", "THB"),
]
SEVERAL = [
    (
        "The plan is 40 billion yuan; so far 12 billion, 30 %, were spent.",
        ["40000000000 CNY", "12000000000 CNY", "30 %"],
    ),
    (
        "计划投资400亿元；截至目前完成120亿，30%。",
        ["40000000000 CNY", "12000000000 CNY", "30 %"],
    ),
    ("计划投资400亿元。增幅2亿，创下纪录。", ["40000000000 CNY", "200000000 None"]),
    ("It has 15 one-stop border posts.", ["15 one-stop border posts"]),
    ("They signed five MoUs and two contracts.", ["5 MoUs", "2 contracts"]),
    (
        "The updated frame RIF 2022 consists of 222 projects.",
        ["222 projects"],
    ),
]
NONE = [
    "Footnote 12 says so.",
    "Download the list (PDF, 2.3 MB).",
    "提供7×24小时服务。",
    "两地在同一天开工。",
]


@pytest.mark.parametrize(("sentence", "quote", "value", "unit"), FIGURES)
def test_a_figure_has_its_value_and_unit(sentence: str, quote: str, value: str, unit: str) -> None:
    (figure,) = found(sentence, "figure")
    assert (figure.quote, figure.value, figure.unit) == (quote, Decimal(value), unit)


@pytest.mark.parametrize(("sentence", "figures"), SEVERAL)
def test_what_is_counted_ends_where_the_next_number_begins(
    sentence: str, figures: list[str]
) -> None:
    assert [f"{one.value} {one.unit}" for one in found(sentence, "figure")] == figures


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_figure(sentence: str) -> None:
    assert found(sentence, "figure") == []
