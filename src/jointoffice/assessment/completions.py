"""Which figures of a text are a year's plan, what was invested, its completion rate and lead?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jointoffice.assessment.completion_words import (
    BEHIND,
    DONE,
    LEAD,
    RATE,
    Around,
    may_be_done,
    role_of,
)
from jointoffice.assessment.document import figure_in
from jointoffice.assessment.figure import Figure
from jointoffice.assessment.material import CheckedDocument
from jointoffice.reader.finding import Finding, changed
from jointoffice.reader.patterns.passage import Passage

_YEAR_DIGITS = 4
_BEFORE = 70
_AFTER = 60
_CLAUSE = re.compile(r"[;；]")
_SHARE = re.compile(r"[%％]|per ?cent|百分|个点|成", re.IGNORECASE)
_BESIDE = re.compile(r"[\s,，;；、(（:：]{1,3}(?:or |that is |i\.e\. )?")
_AT_ONCE = re.compile(r"^[，,、\s]{1,2}(?:[占为达]|accounting|or\b|representing|equal)")
_SHARES = frozenset({"%", "pp"})
_UNTIL = re.compile(r"(?:截至|截止|到|\bas of|\bby(?: the end of)?|\bend of)\s?$", re.IGNORECASE)
_ALL_YEAR = re.compile(
    r"^\W*(?:the )?(?:whole |full )?year\b(?!['’])|\b(?:whole|full) year\b|"
    r"全年(?!度?(?:投资)?(?:计划|目标))",
    re.IGNORECASE,
)
_OTHER_YEAR = re.compile(r"去年|上年|前年|明年|\b(?:last|previous|next) year\b", re.IGNORECASE)
_YEAR_WORD = re.compile(r"年|\b(?:year|last|next|this)\b", re.IGNORECASE)
_AREA = re.compile(r"(?<=..)[省市县区]$| (?:Province|Municipality|City)$")
_NAMED = frozenset({"party", "place", "programme", "organisation"})


@dataclass(frozen=True, slots=True)
class _Clause:
    """A part of a sentence up to a semicolon, what is found in it, and the year it is about
    where it names none itself."""

    document: CheckedDocument
    passage: Passage
    start: int
    end: int
    figures: tuple[Finding, ...]
    year: str
    currency: str

    def around(self, figure: Finding) -> Around:
        words = self.document.words
        left = words[max(self.start, figure.start - _BEFORE) : figure.start]
        return Around(left, words[figure.end : min(self.end, figure.end + _AFTER)], _unit(figure))


def completion_figures(document: CheckedDocument) -> Iterator[Figure]:
    """Figures whose measure is one of the roles; their period begins with the year meant.

    A rate and a lead are told of the period of what the clause last says was done.
    """
    for clause in _clauses(document):
        done = ""
        for finding, role in _roles(clause):
            figure = _figure(clause, finding, role)
            done = figure.period if role == DONE else done
            follows = done and figure.measure in (RATE, LEAD)
            yield replace(figure, period=done) if follows else figure


def _clauses(document: CheckedDocument) -> Iterator[_Clause]:
    year, currency = document.published[:_YEAR_DIGITS], ""
    for passage in document.passages:
        start, last = passage.sentence.start, passage.sentence.end
        told = [str(one.iso) for one in passage.dates if one.iso and _names_year(one)]
        year = next((iso[:_YEAR_DIGITS] for iso in told), year)
        cuts = [cut.end() for cut in _CLAUSE.finditer(document.words, start, last)]
        for end in (*cuts, last):
            figures = tuple(one for one in passage.figures if start <= one.start < end)
            yield _Clause(document, passage, start, end, figures, year, currency)
            currency = next((one for one in map(_unit, figures) if one.isupper()), currency)
            start = end


def _roles(clause: _Clause) -> Iterator[tuple[Finding, str]]:
    """What was done is named in so many words, or is the money told last before its rate."""
    money: Finding | None = None
    counted: Finding | None = None
    is_done = False
    for figure in clause.figures:
        if figure.value is None or figure.base or _is_growth(figure):
            continue
        role = role_of(clause.around(figure)) or _beside(clause, money, figure)
        if role == RATE and counted is not None and _is_of_count(clause, counted, figure):
            continue
        if role == RATE and money is not None and not is_done:
            yield money, DONE
        is_done = role == DONE
        if role is not None:
            yield figure, role
        if _unit(figure) not in _SHARES:
            can_be = role in (None, DONE) and may_be_done(clause.around(figure))
            money = figure if can_be else money
            counted = None if can_be else figure


def _is_of_count(clause: _Clause, counted: Finding, rate: Finding) -> bool:
    """`813 projects, 84.5 % of the year's plan`: a rate of what is counted, not of money."""
    return bool(_AT_ONCE.match(clause.document.words[counted.end : rate.start]))


def _is_growth(figure: Finding) -> bool:
    return figure.change is not None and figure.unit == "%"


def _beside(clause: _Clause, money: Finding | None, rate: Finding) -> str | None:
    """`153.09 billion, 34.7 %`: notes that leave the words out."""
    if money is None or _unit(rate) != "%":
        return None
    between = clause.document.words[money.end : rate.start]
    return RATE if _BESIDE.fullmatch(between) else None


def _unit(figure: Finding) -> str:
    """A number that notes leave without a unit is not of the share that stands behind it."""
    is_bare = figure.unit == "%" and not _SHARE.search(figure.quote)
    return "1" if is_bare else figure.unit or "1"


def _figure(clause: _Clause, finding: Finding, role: str) -> Figure:
    figure = figure_in(clause.document, finding, LEAD if role == BEHIND else role)
    names = {
        name.record or _AREA.sub("", name.quote)
        for name in clause.passage.names
        if name.type in _NAMED
    }
    unit = _unit(finding)
    return replace(
        figure,
        value=-figure.value if role == BEHIND else figure.value,
        unit=clause.currency or unit if unit == "1" else unit,
        subject="",
        period=_period(clause, finding),
        scope=tuple(sorted(names)),
        sentence=clause.passage.sentence.start,
    )


def _period(clause: _Clause, finding: Finding) -> str:
    """Up to when: where a figure is tied to a whole year ("the key projects of 2023"), the day or
    month of that year that its clause names besides, first of all behind "by the end of"."""
    every = [_in_year(one, clause.year) for one in clause.passage.dates]
    days = [one for one in every if clause.start <= one.start < clause.end]
    moved = {
        was.iso: now.iso for was, now in zip(clause.passage.dates, every, strict=True) if was.iso
    }
    told = moved.get(finding.period or "") or finding.period or clause.year
    year = told[:_YEAR_DIGITS]
    words = clause.document.words[clause.start : clause.end]
    if _ALL_YEAR.search(words) and all((one.iso or "") == year for one in days):
        return year
    within = [one for one in days or every if _is_within(one, year)]
    return _narrowed(clause.document, told, within)


def _narrowed(document: CheckedDocument, told: str, days: Sequence[Finding]) -> str:
    year = told[:_YEAR_DIGITS]
    closing = {one.iso for one in days if _is_until(document, one)}
    if len(told) != _YEAR_DIGITS:
        return f"{year}-01/{told}" if told in closing else told
    chosen = closing or {one.iso for one in days}
    return f"{told}-01/{chosen.pop()}" if len(chosen) == 1 else told


def _in_year(day: Finding, year: str) -> Finding:
    """`2026-04-30` of a text about 2025 that says no more than "by the end of April"."""
    own = (day.iso or "")[:_YEAR_DIGITS]
    if not (_is_bare(day) and own.isdecimal() and year.isdecimal()):
        return day
    return changed(day, iso=str(day.iso).replace(own, year))


def _names_year(day: Finding) -> bool:
    return not _is_bare(day) and not _OTHER_YEAR.search(day.quote)


def _is_bare(day: Finding) -> bool:
    """Whether a month or a day is named without its year."""
    is_part = len(day.iso or "") > _YEAR_DIGITS
    return day.inferred and is_part and not _YEAR_WORD.search(day.quote)


def _is_until(document: CheckedDocument, day: Finding) -> bool:
    return bool(_UNTIL.search(document.words[: day.start][-_BEFORE:]))


def _is_within(day: Finding, year: str) -> bool:
    return bool(day.iso) and str(day.iso).startswith(f"{year}-") and "/" not in str(day.iso)
