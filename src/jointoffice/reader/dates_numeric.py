"""Dates in digits, as either language writes them: 2020-03-03, 2021–2025, and a year alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.moments import Moment, Rule, Year, day, month_of, written

_DAY = re.compile(
    r"(?<![\d.-])(?P<y>(?:19|20)\d\d)(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d-])"
)
_MONTH = re.compile(r"(?<![\d./-])(?P<y>(?:19|20)\d\d)[-/](?P<m>0[1-9]|1[0-2])(?![\d/-])")
_EUROPEAN = re.compile(
    r"(?<![\d.])(?:(?P<d0>\d{1,2})\.?\s?[-–]\s?)?"
    r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>(?:19|20)\d\d)(?!\d)"
)
_SLASHED = re.compile(
    r"(?<![\d/.])(?P<a>\d{1,2})(?P<s>[/-])(?P<b>\d{1,2})(?P=s)(?P<y>(?:19|20)\d\d)(?![\d/])"
)
_MONTH_FIRST = re.compile(
    r"(?<!ssue )(?<!No )(?<!No\. )(?<!Nr\. )(?<![\d./-])"
    r"(?P<m>0?[1-9]|1[0-2])/(?P<y>20\d\d)(?![\d/-])"
)
_SEASON = re.compile(
    r"(?<![\d./-])(?P<a>(?:19|20)\d\d)/(?P<b>(?:19|20)?\d\d)(?![\d/]|\.\d)|"
    r"(?:(?<=[a-z)] )|(?<=\())(?P<a2>(?:19|20)\d\d)[-–](?P<b2>\d\d)(?![\d/-]|\.\d)"
)
_FISCAL = re.compile(r"\bFY\s?(?P<y>20\d\d)\b(?:[/-](?P<b>(?:20)?\d\d)(?![\d/-]))?")
_OLD = re.compile(
    r"(?<=\b[Ii]n )(?P<y>1[0-8]\d\d)"
    r"(?=[.,;:)](?!\d)|\s?$|\n| (?:and|by|the|when|as|was|after|with|under)\b)"
)
_YEARS = re.compile(
    r"(?<![\d.,/-])(?P<a>(?:19|20)\d\d)年?(?:\s?[-–—－~～]{1,2}\s?|\s(?:to|until|through|till)\s|至|到)(?P<b>(?:19|"
    r"20)\d\d|\d\d)年?(?![\d%-]|[.,]\d)"
)
_BETWEEN = re.compile(r"(?<=[Bb]etween )(?P<a>(?:19|20)\d\d) and (?P<b>(?:19|20)\d\d)\b")
_SINCE = re.compile(r"\b[Ss]ince\s(?P<y>(?:19|20)\d\d)\b(?![-–/])")
_YEAR = re.compile(r"(?<![A-Za-z\d.,/:+-])(?P<y>(?:19|20)\d\d)(?![\d-]|[.,/:]\d)")
_MID = re.compile(r"\bmid-(?P<y>(?:19|20)\d\d)\b")
_IN_BRACKETS = re.compile(
    r"(?<=[(（\[])(?P<m>0[1-9]|1[0-2])-(?P<d>[0-3]\d)(?=[)）\]])|"
    r"(?<=\n)(?P<d2>[0-3]\d)/(?P<m2>0[1-9]|1[0-2])(?= [A-Z“\"])"
)
_DAY_MONTH = re.compile(
    r"(?:(?<=\bat )|(?<=\bby )|(?<=\bon )|(?<=\bof )|(?<=\bto )|(?<=\buntil ))"
    r"(?:(?P<d>[0-3]?\d)\.(?P<m>[01]?\d)\.(?!\d)|(?P<d2>[0-3]\d)/(?P<m2>[01]\d)(?![\d/]))"
)
_RUN = re.compile(r"\d+")
_NOT_BEFORE = re.compile(
    r"(?:[$€£¥]|(?<![A-Za-z])[A-Z]{1,4}\(|RMB|No\.|#|\bpage|第|〔|(?<!\.)\b(?P<name>[A-Z][\w’'-]*)[”\"]?)[^\S\t]?$"
)
_MAY_STAND_BEFORE = frozenset(
    "In By Since During From Until For To Of Between Before After Early Late Mid Around "
    "End Year The Target Targets "
    "Report Budget Review Yearbook Survey Statistics Results "
    "Through Till And Spring Summer Autumn Winter Fiscal As At On".split()
)
_NOT_AFTER = re.compile(
    r"\s?(?:%|percent|per cent|yuan|million|billion|kilomet|km\b|people|tons|tonnes|"
    r"hectares|met(?:re|er)s\b|seats\b|beds\b|MW\b|megawatts\b|(?![年至到和与]|以[来來])[\u4e00-\u9fff])"
)
_WINDOW = 24


def _day(match: re.Match[str]) -> Moment | None:
    template = day(match["y"], int(match["m"]), int(match["d"]))
    return written(match, template) if template else None


def _without_year(match: re.Match[str]) -> Moment | None:
    """`(06-11)` in a list of news, `at 31.12.`."""
    groups = match.groupdict()
    month, number = groups["m"] or groups["m2"], groups["d"] or groups["d2"]
    template = day("{y}", int(month), int(number))
    return Moment(*match.span(), template, Year.NEAREST) if template else None


def _european(match: re.Match[str]) -> Moment | None:
    last = day(match["y"], int(match["m"]), int(match["d"]))
    first = day(match["y"], int(match["m"]), int(match["d0"])) if match["d0"] else None
    return written(match, f"{first}/{last}" if first else last) if last else None


def _slashed(match: re.Match[str]) -> Moment | None:
    """`11/10/2024` is in October, as most of the world writes it, unless it cannot be."""
    template = day(match["y"], int(match["b"]), int(match["a"]))
    template = template or day(match["y"], int(match["a"]), int(match["b"]))
    return written(match, template) if template else None


def _month(match: re.Match[str]) -> Moment | None:
    template = month_of(match["y"], int(match["m"]))
    return written(match, template) if template else None


def _years(match: re.Match[str]) -> Moment | None:
    groups = match.groupdict()
    first, last = groups["a"] or groups["a2"], groups["b"] or groups["b2"]
    last = last if len(last) == len(first) else first[:2] + last
    consecutive = match.re is not _SEASON or int(last) == int(first) + 1
    return written(match, f"{first}/{last}") if int(first) < int(last) and consecutive else None


def _since(match: re.Match[str]) -> Moment:
    return written(match, f"{match['y']}/")


def _in_year(match: re.Match[str]) -> Moment:
    return written(match, match["y"])


def _fiscal(match: re.Match[str]) -> Moment:
    """`FY2024`, `FY2024/25`."""
    last = match["b"]
    return written(match, f"{match['y']}/20{last[-2:]}" if last else match["y"])


def _year(match: re.Match[str]) -> Moment | None:
    text = match.string
    before = _NOT_BEFORE.search(text[max(0, match.start() - _WINDOW) : match.start()])
    if before and (before["name"] is None or before["name"] not in _MAY_STAND_BEFORE):
        return None
    if _NOT_AFTER.match(text, match.end()):
        return None
    return written(match, match["y"])


_OF_A_YEAR: tuple[Rule, ...] = (
    (_DAY, _day),
    (_SEASON, _years),
    (_MONTH, _month),
    (_YEARS, _years),
)
_TO_A_YEAR: tuple[Rule, ...] = ((_YEARS, _years),)
_OF_A_DAY: tuple[Rule, ...] = (
    (_EUROPEAN, _european),
    (_SLASHED, _slashed),
    (_MONTH_FIRST, _month),
)
_MARKED_DAY: tuple[Rule, ...] = ((_IN_BRACKETS, _without_year), (_DAY_MONTH, _without_year))
_MARKS = frozenset("([（\n ")
_LINKS = frozenset("-/.–")
_YEAR_DIGITS = 4
_SHORT_FISCAL = re.compile(r"\bFY\s?(?P<a>[0-3]\d)(?:[/-](?P<b>\d\d))?(?!\d|[.,]\d|%)")


def moments_in_digits(text: str) -> Iterator[Moment]:
    """Dates that begin with digits, or name a year alone."""
    for run in _RUN.finditer(text):
        place, length = run.start(), run.end() - run.start()
        if length == _YEAR_DIGITS:
            if text[place] in "12":
                linked = text[run.end() : run.end() + 1] in _LINKS
                yield from _by(_OF_A_YEAR if linked else _TO_A_YEAR, text, place)
                yield from _alone(text, place)
        elif length == _FISCAL_DIGITS and text[max(0, place - 3) : place].rstrip().endswith("FY"):
            yield from _short_fiscal(text, place)
        elif length < _YEAR_DIGITS - 1 and text[run.end() : run.end() + 1] in "./-":
            yield from _by(_OF_A_DAY, text, place)
            if text[place - 1 : place] in _MARKS:
                yield from _by(_MARKED_DAY, text, place)


_FISCAL_DIGITS = 2


def _short_fiscal(text: str, place: int) -> Iterator[Moment]:
    """`FY23`, `FY23/24`."""
    match = _SHORT_FISCAL.search(text, max(0, place - 3), place + 5)
    if match is not None:
        years = f"20{match['a']}" + (f"/20{match['b']}" if match["b"] else "")
        yield written(match, years)


def _by(rules: tuple[Rule, ...], text: str, place: int) -> Iterator[Moment]:
    for pattern, resolve in rules:
        match = pattern.match(text, place)
        moment = resolve(match) if match else None
        if moment is not None:
            yield moment


def _alone(text: str, place: int) -> Iterator[Moment]:
    before = text[max(0, place - _BEFORE) : place]
    for pattern, resolve, sign, reach in _BEFORE_YEAR:
        if before.endswith(sign) and (
            match := pattern.search(text, max(0, place - reach), place + _BEHIND)
        ):
            yield resolve(match)
    between = _BETWEEN.match(text, place) if before.endswith("etween ") else None
    if between is not None:
        moment = _years(between)
        if moment is not None:
            yield moment
    match = _YEAR.match(text, place)
    moment = _year(match) if match else None
    if moment is not None:
        yield moment


_BEFORE = 8
_BEHIND = 14
_BEFORE_YEAR = (
    (_SINCE, _since, "ince ", 6),
    (_FISCAL, _fiscal, ("FY", "FY "), 3),
    (_MID, _in_year, "mid-", 4),
    (_OLD, _in_year, ("in ", "In "), 0),
)
