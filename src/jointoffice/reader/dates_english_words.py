"""The months, days and years of English dates, for the modules that find them."""

from __future__ import annotations

import re

from jointoffice.reader.dates_english_near import RELATIVE
from jointoffice.reader.moments import Moment, Year, written

NAMES = "january february march april may june july august september october november december"
_NUMBERS = {name[:3]: number for number, name in enumerate(NAMES.split(), 1)}
MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|"
    r"Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|"
    r"JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|"
    r"OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)"
)
DAY = r"(?:[12]\d|3[01]|0?[1-9])"
YEAR = r"(?:19|20)\d\d"
TH = r"(?:st|nd|rd|th)?"
DASH = r"\s?[-–—~]\s?"
COUNTS = {
    word: number
    for number, word in enumerate("zero one two three four five six seven eight nine ten".split())
} | {"eleven": 11, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
OF_YEAR = (
    rf"(?:,?\s(?:of|in)\s(?P<y>{YEAR})|\s(?P<y2>{YEAR})|,?\s(?:of\s)?(?P<rel>this|last|"
    rf"next|the)\syear)?"
)


def month_number(name: str) -> int:
    return _NUMBERS[name[:3].lower()]


def found(match: re.Match[str], template: str | None, year: str | None) -> Moment | None:
    """A moment whose year is written, or to be found near by."""
    if template is None:
        return None
    return Moment(*match.span(), template, Year.WRITTEN if year else Year.NEAREST)


def with_year(match: re.Match[str], build: str | None) -> Moment | None:
    """Fill in the year that `OF_YEAR` found."""
    if build is None:
        return None
    year = match["y"] or match["y2"]
    if year:
        return written(match, build.replace("{y}", year))
    relative = RELATIVE[match["rel"]] if match["rel"] else Year.NEAREST
    return Moment(*match.span(), build, relative)
