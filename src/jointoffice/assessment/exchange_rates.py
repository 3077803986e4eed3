"""What was a unit of one currency worth in another in a year, and how far did it move?

Averages of the years, units a U.S. dollar: Board of Governors of the Federal Reserve System,
release H.10/G.5A (public domain), as tabulated in `data/annual.csv` of the public repository
datasets/exchange-rates. The last digit is rounded.
"""

from __future__ import annotations

from decimal import Decimal

from jointoffice.assessment.figure import Range

_FIRST = 2004
_A_DOLLAR = {
    "CNY": (
        "8.277 8.194 7.972 7.606 6.948 6.831 6.770 6.463 6.309 6.148 6.162 6.283 6.640 6.757 "
        "6.609 6.908 6.904 6.451 6.729 7.081 7.196 7.188"
    ),
    "EUR": (
        "0.804 0.803 0.796 0.729 0.679 0.718 0.754 0.718 0.778 0.753 0.752 0.901 0.903 0.885 "
        "0.846 0.893 0.876 0.845 0.949 0.925 0.924 0.885"
    ),
    "JPY": (
        "108.2 110.1 116.3 117.8 103.4 93.68 87.78 79.70 79.82 97.60 105.7 121.0 108.7 112.1 "
        "110.4 109.0 106.8 109.8 131.5 140.5 151.5 149.6"
    ),
    "KRW": (
        "1145 1024 954.3 929.0 1099 1275 1156 1107 1126 1095 1052 1131 1159 1129 1099 1166 1181 "
        "1145 1292 1307 1363 1421"
    ),
    "SGD": (
        "1.690 1.664 1.588 1.507 1.414 1.454 1.363 1.257 1.249 1.251 1.267 1.375 1.380 1.380 "
        "1.349 1.364 1.380 1.344 1.379 1.343 1.336 1.307"
    ),
    "TWD": (
        "33.37 32.13 32.51 32.85 31.52 33.02 31.50 29.38 29.56 29.68 30.30 31.74 32.23 30.40 "
        "30.13 30.90 29.46 27.94 29.80 31.15 32.11 31.17"
    ),
    "CHF": (
        "1.243 1.246 1.253 1.200 1.082 1.086 1.043 0.886 0.938 0.927 0.915 0.963 0.985 0.984 "
        "0.978 0.994 0.939 0.914 0.955 0.898 0.881 0.831"
    ),
    "SEK": (
        "7.348 7.471 7.372 6.755 6.585 7.654 7.205 6.488 6.772 6.512 6.858 8.435 8.554 8.543 "
        "8.695 9.460 9.217 8.581 10.12 10.61 10.57 9.806"
    ),
    "HKD": (
        "7.789 7.778 7.768 7.802 7.786 7.751 7.769 7.784 7.757 7.757 7.755 7.752 7.762 7.793 "
        "7.838 7.835 7.756 7.773 7.831 7.829 7.803 7.796"
    ),
    "DKK": (
        "5.989 5.995 5.942 5.441 5.089 5.357 5.627 5.354 5.792 5.617 5.615 6.726 6.728 6.596 "
        "6.313 6.670 6.543 6.290 7.079 6.890 6.896 6.614"
    ),
}
_RATES = {
    (currency, _FIRST + i): Decimal(rate)
    for currency, rates in _A_DOLLAR.items()
    for i, rate in enumerate(rates.split())
}


def rates_near(one: str, other: str, year: int) -> Range | None:
    """Units of the one currency for a unit of the other: between what the averages of a year and
    of those before and after it lie; None where the year or a currency is not in the table."""
    if not _FIRST <= year < _FIRST + len(_A_DOLLAR["CNY"].split()):
        return None
    near = [_of(one, other, each) for each in (year - 1, year, year + 1)]
    known = [rate for rate in near if rate is not None]
    return Range(min(known), max(known)) if known else None


def _of(one: str, other: str, year: int) -> Decimal | None:
    priced = [Decimal(1) if each == "USD" else _RATES.get((each, year)) for each in (one, other)]
    dollars = [rate for rate in priced if rate is not None]
    return dollars[0] / dollars[1] if len(dollars) == len(priced) else None
