"""Which figures of a text are a year's plan, what was invested, its completion rate and lead?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from jointoffice.assessment.document import figure_in
from jointoffice.assessment.figure import Figure
from jointoffice.assessment.material import CheckedDocument
from jointoffice.reader.finding import Finding
from jointoffice.reader.patterns.passage import Passage

PLAN, DONE, RATE, LEAD = "plan", "done", "rate", "lead"
BEHIND = "behind"
_YEAR_DIGITS = 4
_BEFORE = 70
_AFTER = 60
_MONEY = frozenset({"CNY", "USD", "EUR", "HKD", "GBP", "JPY", "KRW", "TWD", "SGD", "1"})

_YEAR = r"(?:the (?:whole |full )?year|this year|20\d\d)"
_YEARLY = r"(?:annual|yearly|year['’]s|full-year)"
_IS = (
    r"(?:\s?(?:of|is|was|at|total(?:s|ing|ling)?|reach(?:es|ed|ing)?|stands at|stood at|:|about|"
    r"around))"
)
_PLAN_BEFORE = re.compile(
    rf"(?:planned (?:{_YEARLY} )?investments?|{_YEARLY} planned investments?|"
    rf"{_YEARLY} (?:investment )?plan|investment plan|plan for {_YEAR})"
    rf"(?: (?:for|in|of) {_YEAR})?{_IS}{{0,2}}\s?$|"
    r"(?<![\u4e00-\u9fff])?(?:(?:年度|当年|本年|全年|今年)(?:预计|计划)(?:完成)?投资|"
    r"(?:年度|当年|本年|全年|今年)投资计划|(?<!计划总)计划(?:年度)?投资)(?:额|总额)?(?:为|约|达|共)?$",
    re.IGNORECASE,
)
_PLAN_AFTER = re.compile(
    rf"^\s(?:of investment )?(?:is |was |are |were |has been )?planned (?:for|in) {_YEAR}",
    re.IGNORECASE,
)
_DONE_BEFORE = re.compile(
    rf"(?:(?:complet|achiev)\w+ (?:an |a )?(?:total |accumulated |cumulative )?investments?|"
    rf"investments? (?:completed|done|made)){_IS}{{0,2}}\s?$|\binvested\s?$|"
    r"(?<!计划)(?<!预计)(?:完成(?:年度)?投资|投资完成)(?:额)?(?:约|达|为|共)?$",
    re.IGNORECASE,
)
_DONE_AFTER = re.compile(
    r"^(?: of investments?)? (?:was|were|has been|have been|had been) (?:invested|completed)",
    re.IGNORECASE,
)
_RATE_BEFORE = re.compile(
    r"completion rate(?: of| was| is| reached| reaching| stood at|:)*\s?$|"
    r"完成率(?:为|达到|达|约)?$|"
    r"(?:占|完成|为)(?:年度|全年|当年|今年|年)(?:投资)?(?:计划|目标)(?:任务|投资)?(?:总额)?的?$",
    re.IGNORECASE,
)
_RATE_AFTER = re.compile(
    rf"^ of (?:the |its |their )?(?:{_YEARLY} (?:investment )?(?:plan|target|planned investment)|"
    rf"(?:investment )?plan(?:ned investment)? (?:for|of) {_YEAR}|planned investment for {_YEAR})",
    re.IGNORECASE,
)
_LEAD_BEFORE = re.compile(
    r"(?:超|超过|快于|高于|领先)(?:时序|序时|时间)进度(?:约|达)?$|"
    r"exceed(?:s|ed|ing) the scheduled (?:target|progress) by\s$"
)
_LEAD_AFTER = re.compile(
    r"^ ahead of (?:the )?(?:schedule|calendar|time schedule|time|scheduled progress|plan)",
    re.IGNORECASE,
)
_BEHIND_BEFORE = re.compile(r"(?:低于|慢于|落后)(?:于)?(?:时序|序时|时间)进度(?:约|达)?$")
_BEHIND_AFTER = re.compile(
    r"^ behind (?:the )?(?:schedule|calendar|time schedule|time|scheduled progress)", re.IGNORECASE
)
_ROLES = (
    (PLAN, _PLAN_BEFORE, _PLAN_AFTER),
    (DONE, _DONE_BEFORE, _DONE_AFTER),
    (RATE, _RATE_BEFORE, _RATE_AFTER),
    (LEAD, _LEAD_BEFORE, _LEAD_AFTER),
    (BEHIND, _BEHIND_BEFORE, _BEHIND_AFTER),
)
_UNITS = {RATE: frozenset({"%"}), LEAD: frozenset({"pp"}), BEHIND: frozenset({"pp"})}
_BESIDE = re.compile(r"[\s,，;；、(（]{1,3}(?:or |that is |i\.e\. )?")
_UNTIL = re.compile(r"(?:截至|截止|到|\bas of|\bby(?: the end of)?|\bend of)\s?$", re.IGNORECASE)
_NAMED = frozenset({"party", "place", "programme", "organisation"})


def completion_figures(document: CheckedDocument) -> Iterator[Figure]:
    """Figures whose measure is one of the roles above; their period begins with the year meant.

    A rate and a lead are told of the period of what was done, where the sentence tells both.
    """
    for passage in document.passages:
        roles = list(_roles(document.words, passage))
        figures = [_figure(document, passage, finding, role) for finding, role in roles]
        done = next((one for one in figures if one.measure == DONE), None)
        for figure in figures:
            follows = done is not None and figure.measure in (RATE, LEAD)
            yield replace(figure, period=done.period) if follows and done else figure


def _roles(words: str, passage: Passage) -> Iterator[tuple[Finding, str]]:
    before: Finding | None = None
    for figure in passage.figures:
        if figure.value is None or figure.base or _is_growth(figure):
            continue
        role = _role(words, passage, figure)
        if role is None and before is not None and figure.unit == "%":
            role = _beside(words, before, figure)
            if role is not None:
                yield before, DONE
        if role is not None:
            yield figure, role
        before = figure


def _is_growth(figure: Finding) -> bool:
    return figure.change is not None and figure.unit == "%"


def _role(words: str, passage: Passage, figure: Finding) -> str | None:
    left = words[max(passage.sentence.start, figure.start - _BEFORE) : figure.start]
    right = words[figure.end : min(passage.sentence.end, figure.end + _AFTER)]
    for role, before, after in _ROLES:
        if (figure.unit or "1") not in _UNITS.get(role, _MONEY):
            continue
        if before.search(left) or after.search(right):
            return role
    return None


def _beside(words: str, done: Finding, rate: Finding) -> str | None:
    """`153.09 billion, 34.7 %`: notes that leave the words out."""
    is_money = (done.unit or "1") in _MONEY and done.change is None
    return RATE if is_money and _BESIDE.fullmatch(words[done.end : rate.start]) else None


def _figure(document: CheckedDocument, passage: Passage, finding: Finding, role: str) -> Figure:
    figure = figure_in(document, finding, LEAD if role == BEHIND else role)
    names = {name.record or name.quote for name in passage.names if name.type in _NAMED}
    return replace(
        figure,
        value=-figure.value if role == BEHIND else figure.value,
        subject="",
        period=_period(document, passage, figure.period or document.published[:4]),
        scope=tuple(sorted(names)),
        sentence=passage.sentence.start,
    )


def _period(document: CheckedDocument, passage: Passage, told: str) -> str:
    """Up to when: where a figure is tied to a whole year ("the key projects of 2023"), the day or
    month of that year that its sentence names besides, first of all behind "by the end of"."""
    year = told[:_YEAR_DIGITS]
    within = [day for day in passage.dates if _is_within(day.iso or "", year)]
    closing = {day.iso for day in within if _is_until(document, day)}
    if len(told) != _YEAR_DIGITS:
        return f"{year}-01/{told}" if told in closing else told
    chosen = closing or {day.iso for day in within}
    return f"{told}-01/{chosen.pop()}" if len(chosen) == 1 else told


def _is_until(document: CheckedDocument, day: Finding) -> bool:
    return bool(_UNTIL.search(document.words[: day.start][-_BEFORE:]))


def _is_within(iso: str, year: str) -> bool:
    return iso.startswith(f"{year}-") and "/" not in iso
