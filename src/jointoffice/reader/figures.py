"""How much and how many: the figures and ranks of a text, in both languages."""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.reader.figures_chinese import chinese_figures
from jointoffice.reader.figures_durations import durations
from jointoffice.reader.figures_english import english_figures
from jointoffice.reader.figures_founded import founded_bodies
from jointoffice.reader.figures_tables import table_figures
from jointoffice.reader.finding import Finding
from jointoffice.reader.ranks import ranks_in

_FIRST = ("rank", "figure.table", "figure.zh", "figure.en", "figure.founded", "figure.duration")
_ORDER = {rule: place for place, rule in enumerate(_FIRST)}


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
        *durations(text, quantities),
    ]
    end = 0
    for figure in sorted(found, key=lambda each: (each.start, -each.end, _ORDER[each.rule])):
        if figure.start >= end:
            end = figure.end
            yield figure
