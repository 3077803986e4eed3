"""A body that a text founds and whose parts it counts is itself one."""

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
