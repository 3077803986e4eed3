"""How is an amount written for people in either language?"""

from __future__ import annotations

from decimal import Decimal

import pytest

from jointoffice.model.language import Language
from jointoffice.scenes.amounts import amount_text

WRITTEN = [
    ("455060000000", "CNY", "455.06 billion yuan", "4550.6亿元"),
    ("3250000000000", "CNY", "3.25 trillion yuan", "3.25万亿元"),
    ("5674970000000", "CNY", "5,674.97 billion yuan", "56749.7亿元"),
    ("1000000000000", "CNY", "1 trillion yuan", "1万亿元"),
    ("1234567.89", "CNY", "1,234,567.89 yuan", "1234567.89元"),
    ("65490000000", "USD", "65.49 billion U.S. dollars", "654.9亿美元"),
    ("15", "%", "15%", "15%"),
    ("34.7", "%", "34.7%", "34.7%"),
    ("1.4", "pp", "1.4 percentage points", "1.4个百分点"),
    ("1194000", "vehicle", "1.194 million vehicles", "119.4万辆"),
    ("40000", "vehicle", "40,000 vehicles", "4万辆"),
    ("1", "vehicle", "1 vehicle", "1辆"),
    ("248", "1", "248", "248"),
    ("-3", "day", "-3 days", "-3天"),
    ("0", "CNY", "0 yuan", "0元"),
    ("0.5", "km", "0.5 km", "0.5公里"),
    ("35", "universities", "35 universities", "35 universities"),
]


@pytest.mark.parametrize(("amount", "unit", "english", "chinese"), WRITTEN)
def test_an_amount_is_written_as_people_do(
    amount: str, unit: str, english: str, chinese: str
) -> None:
    assert amount_text(Decimal(amount), unit, Language.EN) == english
    assert amount_text(Decimal(amount), unit, Language.ZH) == chinese
