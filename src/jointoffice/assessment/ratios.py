"""Which figures of a text are called a share of something, and of what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from jointoffice.assessment.document import block_of, figure_in
from jointoffice.assessment.figure import COUNTING, Figure, unit_of
from jointoffice.assessment.material import CheckedDocument, Ratio
from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.patterns.passage import Passage

_REACH = 90
_CUE = re.compile(
    r"(?:\b(?:account(?:ing|s|ed)? for|contribut(?:ing|es|ed)|represent(?:ing|s|ed)|"
    r"mak(?:ing|es) up|made up|or|that is)\s)$",
    re.IGNORECASE,
)
_CUE_HAN = re.compile(
    r"(?P<hedge>约|近|超)?占(?:到|了)?(?P<whole>[^，。；、占]{0,20}?)(?:的)?(?:比重|比例)?(?:为|达到|达|约)?$"
)
_OF = re.compile(r"\sof\s(?P<whole>[^,.;()]{2,90})")
_BREAK = re.compile(r"[;；。]|\. ")
_ABOVE = re.compile(
    r"\b(?:province|municipality|municipality-wide|municipality wide)\b|全市|全省|全域",
    re.IGNORECASE,
)
_LIKE = re.compile(r"\b(?:that|those|such|them|these)\b", re.IGNORECASE)
_WHOLE_NOUN = re.compile(r"\b(?:production|output|total|sales)\b|产量|总量", re.IGNORECASE)
_AMONG = re.compile(r"^(?:Among|Of|Out of) (?:these|those|them|which)\b|其中")
_SHARES = frozenset({"%", "pp"})
_HEDGES: Mapping[str, str] = {"约": "about", "近": "nearly", "超": "more than"}


def ratios_in(document: CheckedDocument, parents: Mapping[str, str]) -> Iterator[Ratio]:
    """Shares whose part stands before them in the sentence; `parents` says who belongs to whom."""
    before: tuple[Finding, ...] = ()
    block = (-1, -1)
    for passage in document.passages:
        here = block_of(document, passage.sentence.start)
        if here != block:
            before, block = (), here
        for i, share in enumerate(passage.figures):
            ahead = passage.figures[:i]
            part = next((one for one in reversed(ahead) if not one.base), None)
            if part is None or not _is_share(share) or not _is_part(document, part, share):
                continue
            yield from _ratio(document, passage, (part, share), (*before, *ahead), parents)
        before = passage.figures or before


def _is_share(figure: Finding) -> bool:
    return figure.unit == "%" and figure.change is None and figure.kind is FindingKind.FIGURE


def _is_part(document: CheckedDocument, part: Finding, share: Finding) -> bool:
    between = document.words[part.end : share.start]
    is_amount = part.kind is FindingKind.FIGURE and part.unit not in _SHARES and not part.change
    return is_amount and len(between) <= _REACH and not _BREAK.search(between)


def _ratio(
    document: CheckedDocument,
    passage: Passage,
    pair: tuple[Finding, Finding],
    before: tuple[Finding, ...],
    parents: Mapping[str, str],
) -> Iterator[Ratio]:
    part, share = pair
    left = document.words[part.end : share.start]
    if passage.sentence.chinese:
        cue = _CUE_HAN.search(left)
        span = (part.end + cue.start("whole"), part.end + cue.end("whole")) if cue else None
        hedge = _HEDGES.get(cue["hedge"] or "", "") if cue else ""
    else:
        of = _OF.match(document.words, share.end, passage.sentence.end)
        span = of.span("whole") if of and _CUE.search(left) else None
        hedge = ""
    if span is None:
        return
    named = document.words[span[0] : span[1]]
    told_part = figure_in(document, part)
    whole = _whole(passage, span, named, told_part.subject, parents)
    told_share = figure_in(document, share)
    told_share = replace(told_share, hedge=told_share.hedge or hedge)
    least = _least(document, passage, (told_part, named), before)
    if whole and parents.get(told_part.subject) != whole:
        least = None
    yield Ratio(told_part, told_share, whole, least, named.strip())


def _whole(
    passage: Passage,
    span: tuple[int, int],
    named: str,
    subject: str,
    parents: Mapping[str, str],
) -> str:
    """The record named in the span, else the one to which the subject belongs."""
    records = [
        name.record
        for name in passage.names
        if name.record and span[0] <= name.start and name.end <= span[1]
    ]
    if records:
        return records[0]
    return parents.get(subject, "") if _ABOVE.search(named) else ""


def _least(
    document: CheckedDocument,
    passage: Passage,
    part: tuple[Figure, str],
    before: tuple[Finding, ...],
) -> Figure | None:
    """`1.194 million vehicles … Among these, 216,000 … 60% of the production`: the larger figure
    of the same things, which the production of those above cannot fall below."""
    figure, named = part
    start = document.words[passage.sentence.start : figure.place.start]
    if not _WHOLE_NOUN.search(named) or _LIKE.search(named) or not _AMONG.search(start):
        return None
    for one in before:
        counted = figure_in(document, one) if one.value is not None else None
        if counted is not None and _counts_alike(counted, figure):
            return counted
    return None


def _counts_alike(larger: Figure, part: Figure) -> bool:
    if larger.subject != part.subject or larger.value <= part.value:
        return False
    units = {unit_of(larger.unit), unit_of(part.unit)}
    return len(units) == 1 or any(unit in COUNTING for unit in (larger.unit, part.unit))
