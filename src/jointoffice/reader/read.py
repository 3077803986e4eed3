"""A document's text to everything it says that a register may want to know."""

from __future__ import annotations

from datetime import date

from jointoffice.reader.dates import blank, dates_in
from jointoffice.reader.figures import figures_in
from jointoffice.reader.finding import Finding
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.mask import masked_spans
from jointoffice.reader.names import names_in
from jointoffice.reader.text.block import Text


def read(text: Text, lexicon: Lexicon, published: date | None) -> list[Finding]:
    """The findings in reading order; never raises, in time linear in the text's length.

    `published` anchors dates without a year; where it is `None`, the day found in the text is
    taken, and what rests on it is flagged as inferred.
    """
    words = text.text
    anchor = published or (date.fromisoformat(text.published) if text.published else None)
    dates = list(dates_in(words, anchor))
    spans = [(found.start, found.end) for found in dates] + masked_spans(words)
    figures = list(figures_in(words, blank(words, spans)))
    names = list(names_in(words, lexicon))
    return sorted(dates + figures + names, key=lambda finding: (finding.start, finding.end))
