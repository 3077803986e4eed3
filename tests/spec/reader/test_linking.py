"""Whose figure it is, of what, and when."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import RIVERS, found

LINKED = [
    ("In 2022 Northbank had a GDP of 455.06 billion yuan.", "gdp", ("party:north",), "2022"),
    (
        "Northbank and Southbank built 12 quays in 2021.",
        "quays",
        ("party:north", "party:south"),
        "2021",
    ),
    ("2022年，北岸新区地区生产总值4550.6亿元。", "gdp", ("party:north",), "2022"),
    ("北岸新区完成投资1530.9亿元。", "投资", ("party:north",), None),
]


@pytest.mark.parametrize(("sentence", "measure", "parties", "period"), LINKED)
def test_a_figure_is_tied(
    sentence: str, measure: str, parties: tuple[str, ...], period: str | None
) -> None:
    (figure,) = found(sentence, "figure", RIVERS)
    assert (figure.measure, figure.parties, figure.period) == (measure, parties, period)


def test_the_next_sentence_keeps_party_and_period() -> None:
    text = "Northbank built 12 quays in 2021. Among these, three quays are new."
    later = found(text, "figure", RIVERS)[1]
    assert (later.parties, later.period, later.inferred) == (("party:north",), "2021", True)


def test_a_conversion_names_its_base() -> None:
    text = "Northbank's GDP was 455.06 billion yuan (about 65.49 billion U.S. dollars) in 2022."
    base, converted = found(text, "figure", RIVERS)
    assert (base.base, converted.base, converted.measure) == (None, base.quote, base.measure)
