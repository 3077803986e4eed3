"""Figures that no numeral says: a body founded with parts that are counted, an hour and a half."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.numerals import ENGLISH

_KINDS = ("a joint ", "a common ", "a permanent ", "a standing ")
_VERBS = ("set up", "setting up", "establish", "established", "create", "created")
_FOUNDED = re.compile(
    rf"(?P<body>a (?:{'|'.join(f'(?<={verb} a )' for verb in _VERBS)})"
    rf"(?:{'|'.join(kind.removeprefix('a ') for kind in _KINDS)})"
    r"(?P<unit>office|secretariat|committee|centre|center|commission|council|board|agency))\b"
    rf"(?=[^.;\n]{{0,60}} with (?:\w+ )?(?:\d|(?:{'|'.join(ENGLISH)})\b))"
)


_HALF = re.compile(
    r"\b(?:[Aa]n? (?P<unit>hour|day|week|month|year) and a half|(?P<half>[Hh]alf an hour))\b"
)


def halves(text: str, quantities: str) -> Iterator[Finding]:
    """`an hour and a half` is 1.5, `half an hour` 0.5."""
    if " and a half" not in quantities and "alf an hour" not in quantities:
        return
    for match in _HALF.finditer(quantities):
        start, end = match.span()
        yield Finding(
            FindingKind.FIGURE,
            start,
            end,
            text[start:end],
            "figure.founded",
            value=Decimal("0.5" if match["half"] else "1.5"),
            unit="hours" if match["half"] else f"{match['unit']}s",
        )


def founded_bodies(text: str, quantities: str) -> Iterator[Finding]:
    """What has parts that are counted is itself one."""
    if not any(kind in quantities for kind in _KINDS):
        return
    for match in _FOUNDED.finditer(quantities):
        start, end = match.span("body")
        yield Finding(
            FindingKind.FIGURE,
            start,
            end,
            text[start:end],
            "figure.founded",
            value=Decimal(1),
            unit=match["unit"],
        )
