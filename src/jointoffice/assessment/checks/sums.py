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
from jointoffice.assessment.document import block_of, figure_in, place_in
from jointoffice.assessment.figure import Figure, Range, range_of, unit_of
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason
from jointoffice.model.units import CURRENCIES, UNITS
from jointoffice.reader.finding import Finding, FindingKind

NAME = "sum"
_CLOSE = Decimal("0.05")
"""Parts that miss the total by more than this are not meant to be all of it; from four parts on,
those that miss it by less are."""
_MANY = 4
_FEW = 2
_ROUNDING = Decimal("0.02")
"""Parts told in whole billions can miss a total by more than this and be right all the same."""
_EXHAUSTIVE = re.compile(
    r"分别为|分別為|\bnamely\b|\bconsist(?:s|ed|ing) of\b|\bcompris(?:es|ed|ing)\b|"
    r"\b(?:made up|composed) of\b|[:：]",
    re.IGNORECASE,
)
"""What stands before parts that are all of it: from three on they are meant to sum to it."""
_THREE = 3
_BARE = re.compile(
    r"(?<![\d.,/–第-])(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?![\d.,]*\d|[%％])"
    r"(?= (?:in|at|for|from|on|of|were|are|to|by|with|under)\b)"
)
_TOTALLED = re.compile(
    r"(?:\btotall?ing|\bfor a (?:combined )?total of|\bin all|\baltogether|\badding up to|"
    r"\bcombined total of|合计|总计|共计)(?:为|达|是)?\s?$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"其中|分别为|分別為|包括|\bof which\b|\bof these\b|\bincluding\b|\bnamely\b|"
    r"\bconsist(?:s|ed|ing) of\b|\bcompris(?:es|ed|ing)\b|\b(?:made up|composed) of\b|[:：]",
    re.IGNORECASE,
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
_STOP = re.compile(r"。|\.\s|\n")
_REACH = 400


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for block in _blocks(document):
            yield from _listed(document, block)
            yield from _remaining(document, block)
            yield from _totalled(document, block)


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
        whole = figure_in(document, total)
        parts = [figure_in(document, one) for one in amounts[i + 1 :] if one.start < end]
        parts += _bare(document, whole, (lead.end(), end))
        is_whole = _EXHAUSTIVE.search(lead[0]) is not None
        alike = all(_counts_like(one, whole) for one in parts)
        kinds = is_whole and len(parts) >= _THREE and all(map(_is_counted, (whole, *parts)))
        if len(parts) >= _FEW and (alike or kinds):
            few = _THREE if is_whole else _MANY
            yield from _compared(document, whole, parts, few)


def _bare(document: CheckedDocument, whole: Figure, span: tuple[int, int]) -> Iterator[Figure]:
    """`90 in transport, 81 in industry`: the parts of a count, which need not name the noun."""
    if whole.step != 1:
        return
    found = (FindingKind.FIGURE, FindingKind.DATE)
    taken = [(one.start, one.end) for one in document.findings if one.kind in found]
    for match in _BARE.finditer(document.words, *span):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            value = Decimal(match[0].replace(",", ""))
            place = place_in(document, *match.span())
            yield replace(whole, value=value, hedge="", place=place)


def _totalled(document: CheckedDocument, amounts: Sequence[Finding]) -> Iterator[CheckFinding]:
    """The parts first, and their total behind them in the sentence."""
    for i, total in enumerate(amounts):
        if not _TOTALLED.search(document.words, max(0, total.start - 30), total.start):
            continue
        begin = _sentence_start(document.words, total.start)
        parts = [figure_in(document, one) for one in amounts[:i] if one.start >= begin]
        whole = figure_in(document, total)
        if len(parts) >= _FEW and all(_counts_like(one, whole) for one in parts):
            yield from _compared(document, whole, parts, _FEW)


def _remaining(document: CheckedDocument, amounts: Sequence[Finding]) -> Iterator[CheckFinding]:
    """The rest of a total, told in so many words: all since the total, where they sum to it."""
    for i, rest in enumerate(amounts):
        if not _REST.search(document.words, max(0, rest.start - 60), rest.start):
            continue
        for j in range(i - 1, -1, -1):
            whole = figure_in(document, amounts[j])
            parts = [figure_in(document, one) for one in amounts[j + 1 : i + 1]]
            if len(parts) >= _FEW and _sum(parts).meets(range_of(whole)):
                yield from _compared(document, whole, parts, _MANY)
                break


def _sentence_end(text: str, start: int) -> int:
    end = _STOP.search(text, start)
    return len(text) if end is None else end.start()


def _sentence_start(text: str, end: int) -> int:
    stops = [stop.end() for stop in _STOP.finditer(text, max(0, end - _REACH), end)]
    return stops[-1] if stops else max(0, end - _REACH)


def _counts_like(part: Figure, whole: Figure) -> bool:
    return unit_of(part.unit) == unit_of(whole.unit) and not part.hedge


def _is_counted(figure: Figure) -> bool:
    """`128 members: 52 enterprises, 31 universities`: things, of whatever kind."""
    is_thing = unit_of(figure.unit) not in UNITS and figure.unit not in CURRENCIES
    return figure.step == 1 and is_thing and not figure.hedge


def _sum(parts: Sequence[Figure]) -> Range:
    return reduce(Range.plus, (range_of(one) for one in parts))


def _compared(
    document: CheckedDocument, whole: Figure, parts: Sequence[Figure], few: int
) -> Iterator[CheckFinding]:
    """What does not fit is told only of parts that are nearly all of it, and that are `few` or
    more, or more than all."""
    parts = sorted(parts, key=lambda one: one.place.start)
    total = sum((one.value for one in parts), Decimal(0))
    room = max(_CLOSE * whole.value, Decimal(whole.step == 1))
    is_close = abs(total - whole.value) <= room
    places = (whole.place, *(one.place for one in parts))
    severity = verdict(_sum(parts), range_of(whole), places)
    if severity is Severity.FITS and abs(total - whole.value) > _ROUNDING * whole.value:
        severity = Severity.DOUBT
    is_more = _sum(parts).low > range_of(whole).high
    if not is_close or not (severity is Severity.FITS or is_more or len(parts) >= few):
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
