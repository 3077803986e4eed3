"""Times that English texts tell by where they stand: last year, every two weeks, the 1990s."""

from __future__ import annotations

import re

from jointoffice.reader.moments import Moment, RuleGroup, Year, written

RELATIVE = {"this": Year.THIS, "the": Year.THIS, "last": Year.LAST, "next": Year.NEXT}
_RELATIVE_YEAR = re.compile(r"\b(?P<rel>[Tt]his|[Ll]ast|[Nn]ext)\syear\b")
_SPELLED = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|few|several)"
_PAST = re.compile(
    rf"\b(?:(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or|[Ww]ithin)\s)?(?:the\s)?(?:past|last|next|"
    rf"coming|previous)\s"
    rf"(?:{_SPELLED}\s(?:years|months|decades)|year|decade)\b"
)
_EVERY = re.compile(
    rf"\b(?:[Ee]very|[Ee]ach)\s(?:(?:{_SPELLED}|other|second|third|half)[\s-])?"
    r"(?:day|week|weekday|weekend|month|quarter|year|spring|summer|autumn|winter|Monday|"
    r"Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)s?\b(?!-)"
)
_DECADE = re.compile(r"\b(?:the\s)?(?:(?:early|mid|late)[- ])?(?P<d>(?:19|20)\d)0s\b")
_SEASONS = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
_SEASON = re.compile(
    rf"\b(?:(?:[Tt]he\s)?{_SEASONS}\s(?:of\s)?(?P<y>(?:19|20)\d\d)(?:[/–-](?P<y2>\d\d))?|(?P<rel>[Tt]his|[Ll]ast|"
    rf"[Nn]ext)\s{_SEASONS})\b"
)
_YESTERDAY = re.compile(r"\b[Yy]esterday\b")


def _relative_year(match: re.Match[str]) -> Moment:
    return Moment(*match.span(), "{y}", RELATIVE[match["rel"].lower()])


def _untold(match: re.Match[str]) -> Moment:
    return Moment(*match.span(), "", Year.UNKNOWN)


def _decade(match: re.Match[str]) -> Moment:
    return written(match, f"{match['d']}X")


def _season(match: re.Match[str]) -> Moment:
    if match["y2"]:
        return written(match, f"{match['y']}/{match['y'][:2]}{match['y2']}")
    if match["y"]:
        return written(match, match["y"])
    return Moment(*match.span(), "{y}", RELATIVE[match["rel"].lower()])


def _yesterday(match: re.Match[str]) -> Moment:
    return Moment(*match.span(), "", Year.YESTERDAY)


GROUPS = (
    RuleGroup(
        ("this year", "last year", "next year"), (2, 14), ((_RELATIVE_YEAR, _relative_year),)
    ),
    RuleGroup(("past ", "last ", "next ", "coming ", "previous "), (16, 40), ((_PAST, _untold),)),
    RuleGroup(("every ", "each "), (2, 34), ((_EVERY, _untold),)),
    RuleGroup(("0s",), (16, 4), ((_DECADE, _decade),)),
    RuleGroup(("spring", "summer", "autumn", "winter"), (10, 20), ((_SEASON, _season),)),
    RuleGroup(("yesterday",), (2, 12), ((_YESTERDAY, _yesterday),)),
)
