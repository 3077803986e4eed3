"""How much and how many: the figures and ranks of a text, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.reader.figures_chinese import chinese_figures
from jointoffice.reader.figures_english import english_figures
from jointoffice.reader.figures_founded import durations, founded_bodies, halves
from jointoffice.reader.figures_tables import table_figures
from jointoffice.reader.finding import Finding
from jointoffice.reader.ranks import ranks_in

_ORDER = {"rank": 0, "figure.table": 1, "figure.zh": 2, "figure.en": 3, "figure.founded": 4}


def figures_in(text: str, quantities: str) -> Iterator[Finding]:
    """Figures and ranks, not yet tied to a measure, a party or a period.

    `quantities` is the text with dates and everything else that is no quantity overwritten, so
    that indices agree; quotes are taken from `text`.
    """
    found = [
        *ranks_in(text),
        *english_figures(text, quantities),
        *chinese_figures(text, quantities),
        *table_figures(text, quantities),
        *founded_bodies(text, quantities),
        *halves(text, quantities),
        *durations(text, quantities),
    ]
    end = 0
    for figure in sorted(found, key=lambda each: (each.start, -each.end, _ORDER[each.rule])):
        if figure.start >= end:
            end = figure.end
            yield figure
