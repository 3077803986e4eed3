"""How an amount is written for people: 455.06 billion yuan, 4550.6亿元, 15%, 119.4万辆."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from jointoffice.model.language import Language
from jointoffice.model.units import CURRENCIES
from jointoffice.model.values import plain_notation

DECIMALS_MAX = 4
"""A scale is used where it leaves no more decimals than this: figures are never rounded."""

_SCALES_EN = (
    (Decimal(10**12), "trillion"),
    (Decimal(10**9), "billion"),
    (Decimal(10**6), "million"),
)
_SCALES_ZH = ((Decimal(10**12), "万亿"), (Decimal(10**8), "亿"), (Decimal(10**4), "万"))
_CURRENCIES_ZH = {
    "CNY": "元",
    "USD": "美元",
    "EUR": "欧元",
    "GBP": "英镑",
    "JPY": "日元",
    "HKD": "港元",
    "TWD": "新台币",
    "SGD": "新加坡元",
    "KRW": "韩元",
    "DKK": "丹麦克朗",
    "SEK": "瑞典克朗",
    "CHF": "瑞士法郎",
    "PLN": "兹罗提",
}
_UNITS: Mapping[str, tuple[str, str, str]] = {
    "1": ("", "", ""),
    "pp": ("percentage point", "percentage points", "个百分点"),
    "km": ("km", "km", "公里"),
    "m": ("m", "m", "米"),
    "km2": ("km²", "km²", "平方公里"),
    "t": ("tonne", "tonnes", "吨"),
    "TEU": ("TEU", "TEU", "标箱"),
    "day": ("day", "days", "天"),
    "h": ("hour", "hours", "小时"),
    "year": ("year", "years", "年"),
    "kW": ("kW", "kW", "千瓦"),
    "kWh": ("kWh", "kWh", "千瓦时"),
    "vehicle": ("vehicle", "vehicles", "辆"),
    "person": ("person", "people", "人"),
}
"""Canonical unit → one of it, several of it, in Chinese."""


def amount_text(amount: Decimal, unit: str, language: Language) -> str:
    """An amount with its unit; a unit that nobody declared stands as its source has it."""
    match language:
        case Language.EN:
            return _english(amount, unit)
        case Language.ZH:
            return _chinese(amount, unit)


def _english(amount: Decimal, unit: str) -> str:
    number = _scaled(amount, _SCALES_EN) or f"{amount:,f}"
    if unit == "%":
        return f"{number}%"
    if unit in CURRENCIES:
        return f"{number} {CURRENCIES[unit][0]}"
    one, several, _ = _UNITS.get(unit, (unit, unit, unit))
    return f"{number} {one if abs(amount) == 1 else several}".rstrip()


def _chinese(amount: Decimal, unit: str) -> str:
    number = _scaled(amount, _SCALES_ZH) or plain_notation(amount)
    number = number.replace(",", "").replace(" ", "")
    if unit == "%":
        return f"{number}%"
    known = _CURRENCIES_ZH.get(unit) or _UNITS.get(unit, (unit, unit, unit))[2]
    return f"{number} {known}" if known.isascii() and known else f"{number}{known}"


def _scaled(amount: Decimal, scales: tuple[tuple[Decimal, str], ...]) -> str:
    """The number with the largest word that leaves it short; empty where none does."""
    for factor, word in scales:
        scaled = Decimal(plain_notation(amount / factor))
        _, _, exponent = scaled.as_tuple()
        assert isinstance(exponent, int), "amounts are finite"
        if abs(scaled) >= 1 and -exponent <= DECIMALS_MAX:
            return f"{scaled:,f} {word}"
    return ""
