"""How a sheet shows a number: as a date, a percentage, with its unit, or as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext
from xml.etree.ElementTree import Element

from jointoffice.reader.text.office import Office, attribute

_BUILT_IN = {
    **dict.fromkeys((*range(14, 18), 22, *range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), "hh:mm"),
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
}
"""Number formats that files name without declaring them (ECMA-376, 18.8.30)."""
_QUOTED = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.')
_DIGITS = re.compile(r"(?P<before>[^#0?]*)(?P<whole>[#0?,]+)(?:\.(?P<rest>[0#?]+))?(?P<after>.*)")
_DATE_SIGNS = re.compile(r"[ymdhs]", re.I)
_SPARE = "\x00"
_SIGNIFICANT_DIGITS = 15
"""Office programs keep fifteen; what follows is noise of binary fractions."""
_DIGITS_MAX = 700
_EPOCH, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - wall time
_DAYS_MAX = 2_958_465
"""The last day of the year 9999."""


@dataclass(frozen=True, slots=True)
class Formats:
    """The number format of each cell style, and the day that the sheets count from."""

    by_style: tuple[str, ...]
    epoch: datetime


def formats_of(office: Office, workbook: Element) -> Formats:
    properties = workbook.find("{*}workbookPr")
    is_1904 = properties is not None and attribute(properties, "date1904") in {"1", "true"}
    styles: list[str] = []
    for part in office.related("styles").values():
        tree = office.tree(part)
        if tree is not None:
            styles += _formats_in(tree)
    return Formats(tuple(styles), _EPOCH_1904 if is_1904 else _EPOCH)


def _formats_in(tree: Element) -> list[str]:
    declared = {
        attribute(format_, "numFmtId"): attribute(format_, "formatCode") or ""
        for format_ in tree.iterfind("{*}numFmts/{*}numFmt")
    }
    marks = [attribute(style, "numFmtId") or "0" for style in tree.iterfind("{*}cellXfs/{*}xf")]
    built_in = {str(mark): code for mark, code in _BUILT_IN.items()}
    return [declared.get(mark, built_in.get(mark, "")) for mark in marks]


def shown(raw: str, style: str | None, formats: Formats) -> str:
    """A number as its cell shows it; what is no number stays as it is."""
    try:
        value = _clean(Decimal(raw))
    except InvalidOperation:
        return raw
    number = int(style) if style and style.isascii() and style.isdigit() else 0
    code = formats.by_style[number] if number < len(formats.by_style) else ""
    section = code.split(";")[0]
    if _DATE_SIGNS.search(_QUOTED.sub("", section)) and "general" not in section.lower():
        return _date(value, formats.epoch) or _plain(value)
    return _formatted(value, section)


def _clean(value: Decimal) -> Decimal:
    if not value.is_finite() or not -300 < value.adjusted() < 300:  # noqa: PLR2004 - as doubles
        raise InvalidOperation
    with localcontext(prec=_SIGNIFICANT_DIGITS):
        return +value


def _plain(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def _formatted(value: Decimal, section: str) -> str:
    """With the decimals, per cent and unit of a format; a format that does more is ignored."""
    literals: list[str] = []

    def spare(match: re.Match[str]) -> str:
        words = match[1] or match[2] or match[3] or ""
        literals.append(words)
        return _SPARE if words else ""

    match = _DIGITS.fullmatch(_QUOTED.sub(spare, section))
    if match is None or match["whole"].endswith(",") or re.search(r"[#0?E/@,]", match["after"]):
        return _plain(value)
    is_share = "%" in match["after"]
    places = Decimal(1).scaleb(-len(match["rest"] or ""))
    with localcontext(prec=_DIGITS_MAX):
        rounded = (value * 100 if is_share else value).quantize(places, ROUND_HALF_UP)
    words = (word for word in literals if word)
    pieces = (
        match["before"],
        format(rounded, ",f" if "," in match["whole"] else "f"),
        match["after"],
    )
    return "".join(next(words) if sign == _SPARE else sign for piece in pieces for sign in piece)


def _date(value: Decimal, epoch: datetime) -> str | None:
    """A serial day as ISO 8601: a day, a day with its time, or a time alone."""
    if not 0 <= value <= _DAYS_MAX:
        return None
    moment = epoch + timedelta(seconds=round(value * 86_400))
    if value < 1:
        return moment.strftime("%H:%M")
    return moment.strftime("%Y-%m-%d" if value == value.to_integral_value() else "%Y-%m-%d %H:%M")
