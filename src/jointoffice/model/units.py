"""Units, currencies and the words that scale a number, as people write them in both languages."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType

from jointoffice.model.refusals import WrongValue
from jointoffice.model.values import scaled

SCALES = MappingProxyType(
    {
        "hundred": 100,
        "thousand": 1_000,
        "million": 1_000_000,
        "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000,
        "百": 100,
        "千": 1_000,
        "万": 10_000,
        "萬": 10_000,
        "百万": 1_000_000,
        "千万": 10_000_000,
        "亿": 100_000_000,
        "億": 100_000_000,
        "万亿": 1_000_000_000_000,
        "萬億": 1_000_000_000_000,
    }
)
"""Word that multiplies the number before it → factor. `mn`, `bn` and the like are not official."""

CURRENCIES = MappingProxyType(
    {
        "CNY": ("yuan", "RMB", "renminbi", "CNY", "元", "人民币", "圓"),
        "USD": ("U.S. dollars", "US dollars", "dollars", "USD", "US$", "$", "美元", "美金"),
        "EUR": ("euros", "euro", "EUR", "€", "欧元", "歐元"),
        "GBP": ("pounds", "pounds sterling", "GBP", "£", "英镑", "英鎊"),
        "JPY": ("yen", "JPY", "日元", "日圆"),
        "HKD": ("Hong Kong dollars", "HKD", "HK$", "港元", "港币"),
        "TWD": ("New Taiwan dollars", "TWD", "NT$", "新台币"),
        "SGD": ("Singapore dollars", "SGD", "S$", "新加坡元"),
        "KRW": ("won", "KRW", "韩元"),
        "DKK": ("Danish kroner", "kroner", "DKK", "丹麦克朗"),
        "SEK": ("Swedish kronor", "SEK", "瑞典克朗"),
        "CHF": ("Swiss francs", "CHF", "瑞士法郎"),
        "PLN": ("zloty", "PLN", "兹罗提"),
    }
)
"""ISO 4217 code → names people write; the first is how we print it in English."""

COUNT = "1"
"""The unit of what is only counted."""

UNITS = MappingProxyType(
    {
        "%": (1, ("%", "per cent", "percent", "％", "百分之")),
        "pp": (1, ("pp", "percentage points", "percentage point", "points", "个百分点", "百分点")),
        "km": (1, ("km", "kilometres", "kilometers", "kilometre", "kilometer", "公里", "千米")),
        "m": (1, ("m", "metres", "meters", "米")),
        "km2": (1, ("km2", "km²", "square kilometres", "square kilometers", "平方公里")),
        "t": (1, ("t", "tonnes", "tonne", "tons", "metric tons", "吨", "噸")),
        "TEU": (1, ("TEU", "TEUs", "标箱", "标准箱")),
        "day": (1, ("day", "days", "天", "日")),
        "h": (1, ("h", "hour", "hours", "小时")),
        "year": (1, ("year", "years", "年")),
        "kW": (1, ("kW", "kilowatts", "千瓦")),
        "kWh": (1, ("kWh", "kilowatt-hours", "千瓦时", "度")),
        "vehicle": (1, ("vehicle", "vehicles", "cars", "辆")),
        "person": (1, ("person", "persons", "people", "人")),
        COUNT: (1, ("1", "", "个", "项", "items")),
    }
)
"""Canonical unit → (factor, names people write). The factor leads to the canonical unit."""

_CURRENCY_BY_NAME = {
    name.casefold(): code for code, names in CURRENCIES.items() for name in (code, *names)
}
_UNIT_BY_NAME = {name.casefold(): unit for unit, (_, names) in UNITS.items() for name in names}
_SCALE_LONGEST_FIRST = sorted(SCALES, key=len, reverse=True)


def known_unit(name: str) -> tuple[int, str] | None:
    """`"billion yuan"` → `(1000000000, "CNY")`; `None` where nobody writes it so."""
    folded = " ".join(name.casefold().split())
    if folded in _CURRENCY_BY_NAME:
        return 1, _CURRENCY_BY_NAME[folded]
    if folded in _UNIT_BY_NAME:
        return 1, _UNIT_BY_NAME[folded]
    for scale in _SCALE_LONGEST_FIRST:
        if folded.startswith(scale):
            rest = known_unit(folded.removeprefix(scale).strip())
            return rest and (SCALES[scale] * rest[0], rest[1])
    return None


def in_unit(amount: Decimal, unit: str, name: str) -> Decimal:
    """An amount written in the unit `name`, told in the canonical `unit`, or `WrongValue`.

    455.06 with the name "billion yuan" is 455060000000 in CNY.
    """
    found = known_unit(name)
    if found is None or found[1] != unit:
        accepted = CURRENCIES[unit][:2] if unit in CURRENCIES else UNITS[unit][1][:2]
        raise WrongValue(
            f"The unit {name!r} does not fit here; accepted is {' or '.join(accepted)}, "
            "with thousand, million, billion or 万, 亿 before it.",
            f"此处不能用单位“{name}”；可用{'、'.join(accepted)}，"
            "前面可加万、亿或 million、billion。",
        )
    return scaled(amount, found[0])
