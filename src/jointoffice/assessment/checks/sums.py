"""Do the parts that a text names sum to the total that it states?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import reduce

from jointoffice.assessment.checked import (
    CheckFinding,
    Severity,
    amount,
    identity,
    told,
)
from jointoffice.assessment.document import block_of, figure_in
from jointoffice.assessment.figure import Figure, Range, range_of, unit_of
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason
from jointoffice.reader.finding import Finding, FindingKind

NAME = "sum"
_CLOSE = Decimal("0.02")
"""Parts that miss the total by more than this are not meant to be all of it; from four parts on,
those that miss it by less are."""
_MANY = 4
_FEW = 2
_LEADS = re.compile(
    r"其中|分别为|分別為|包括|\bof which\b|\bof these\b|\bnamely\b|[:：]", re.IGNORECASE
)
_REST = re.compile(
    r"\bthe (?:remaining|rest)\b[^.;]{0,20}$|(?:其余|余下|剩余)[^，。；]{0,8}$", re.IGNORECASE
)
_SHARES = frozenset({"%", "pp"})

_SAYS = Says(
    NAME,
    ("The parts sum to {1}, not to {0}.", "各分项之和为{1}，而非{0}。"),
    ("The parts sum to {1}, stated as {0}.", "各分项之和为{1}，所述{0}相符。"),
)
_FIRST_PART = 2


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for block in _blocks(document):
            yield from _listed(document, block)
            yield from _remaining(document, block)


def _blocks(document: CheckedDocument) -> list[list[Finding]]:
    """The amounts of each paragraph; conversions, changes and shares left out."""
    blocks: dict[int, list[Finding]] = {}
    for one in document.findings:
        is_amount = one.kind is FindingKind.FIGURE and one.value is not None
        if is_amount and one.unit not in _SHARES and not (one.base or one.change or one.high):
            blocks.setdefault(block_of(document, one.start)[0], []).append(one)
    return list(blocks.values())


def _listed(document: CheckedDocument, amounts: Sequence[Finding]) -> Iterator[CheckFinding]:
    """A total, "of which", and its parts up to the end of the sentence."""
    for i, total in enumerate(amounts[:-_FEW]):
        lead = _LEADS.search(document.words, total.end, amounts[i + 1].start)
        between = document.words[total.end : amounts[i + 1].start]
        if lead is None or between.count("。") + between.count(". ") > 1:
            continue
        end = _sentence_end(document.words, lead.end())
        parts = [one for one in amounts[i + 1 :] if one.start < end]
        figures = [figure_in(document, one) for one in parts]
        whole = figure_in(document, total)
        if len(figures) >= _FEW and all(_counts_like(one, whole) for one in figures):
            yield from _compared(document, whole, figures)


def _remaining(document: CheckedDocument, amounts: Sequence[Finding]) -> Iterator[CheckFinding]:
    """The rest of a total, told in so many words: all since the total, where they sum to it."""
    for i, rest in enumerate(amounts):
        if not _REST.search(document.words, max(0, rest.start - 60), rest.start):
            continue
        for j in range(i - 1, -1, -1):
            whole = figure_in(document, amounts[j])
            parts = [figure_in(document, one) for one in amounts[j + 1 : i + 1]]
            if len(parts) >= _FEW and _sum(parts).meets(range_of(whole)):
                yield from _compared(document, whole, parts)
                break


def _sentence_end(text: str, start: int) -> int:
    end = re.compile(r"。|\.\s|\n").search(text, start)
    return len(text) if end is None else end.start()


def _counts_like(part: Figure, whole: Figure) -> bool:
    return unit_of(part.unit) == unit_of(whole.unit) and not part.hedge


def _sum(parts: Sequence[Figure]) -> Range:
    return reduce(Range.plus, (range_of(one) for one in parts))


def _compared(
    document: CheckedDocument, whole: Figure, parts: Sequence[Figure]
) -> Iterator[CheckFinding]:
    total = sum((one.value for one in parts), Decimal(0))
    is_close = abs(total - whole.value) <= _CLOSE * whole.value
    places = (whole.place, *(one.place for one in parts))
    severity = verdict(_sum(parts), range_of(whole), places)
    if not is_close or not (severity is Severity.FITS or len(parts) >= _MANY):
        return
    slots = (told(whole), amount(total, whole.unit), *map(told, parts))
    pattern = " + ".join(f"{{{i}}}" for i in range(_FIRST_PART, len(slots)))
    says = replace(_SAYS, arithmetic=f"{pattern} = {{1}} [≈≠] {{0}}")
    about = (document.source, identity(whole), *map(identity, parts))
    yield says.finding(severity, slots, places, about)


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Parts and total", "分项与合计"),
    Reason(
        "Parts named in a text against the total stated before them.",
        "用各分项之和核对所述合计。",
    ),
    find,
)
