"""Does a share follow from the part and the whole between which the text tells it?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jointoffice.assessment.checked import (
    CheckFinding,
    amount,
    identity,
    rounded,
    told,
)
from jointoffice.assessment.checks.shares import HUNDRED, share_range
from jointoffice.assessment.document import block_of, figure_in
from jointoffice.assessment.figure import Figure, range_of, unit_of
from jointoffice.assessment.material import Check, CheckedDocument, Material, Topic
from jointoffice.assessment.says import Says, verdict
from jointoffice.model.refusals import Reason
from jointoffice.model.units import CURRENCIES
from jointoffice.reader.finding import Finding, FindingKind

NAME = "share_told"
_SHARES = frozenset({"%", "pp"})
_TOTAL = r"(?:total|whole|sum|all|overall|entire)"
_OF_WHICH = re.compile(
    r"^[^.;。；:：]{0,80}?(?:\bof which\b|\bof these\b|\bincluding\b|"
    r"\bamong (?:them|these|which)\b|，其中|,其中)[^.;。；\d]{0,40}$",
    re.IGNORECASE,
)
_OF_THE = re.compile(r"^ (?:out )?of (?:the |its |their |all )?(?:\w+ ){0,2}$", re.IGNORECASE)
_OF_THESE = re.compile(r"\b(?:of|among) (?:the |its |these |all )?$", re.IGNORECASE)
_RATE = re.compile(
    r"^[^.;\d]{0,50}?(?:\brate of|,? or|accounting for|representing|,|\()\s$", re.IGNORECASE
)
_DONE_OF = re.compile(
    r"^[\u4e00-\u9fff]{0,8}?[，,]?(?:中|里)?(?:已|共|实际|累计)?(?:完成|办结|开工|建成|达标)(?:了)?$"
)
_DONE_RATE = re.compile(
    r"^[^，。；、\d]{0,4}[，,、](?:占比|[\u4e00-\u9fff]{1,2}率)(?:为|达到|达|约|近|超)?$"
)
_CUE = re.compile(
    r"^[^.;。；\d]{0,40}?(?:(?:account(?:ing|s|ed)? for|represent(?:ing|s|ed)|mak(?:ing|es) up|"
    r"equal to|equivalent to|that is|i\.e\.|or|,|\()\s?(?:a share of |about |nearly )?|"
    r"(?:占|占比|比例|比重)(?P<whole>[^，。；、\d]{0,12}?)"
    r"(?:的)?(?:比重|比例)?(?:为|达到|达|约|近|超)?)$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"^ of (?P<whole>[^,.;()\d]{{2,60}}?)(?=[,.;()]|$| and | in \d)|^ (?={_TOTAL})"
)
_PLAIN = re.compile(
    rf"(?:\bthe\b|\bits\b|\btheir\b|\bthis\b|\bthat\b|\bthem\b|\bof\b|\b{_TOTAL}\b|\s|"
    r"总(?:量|额|数)?|全部|合计|其|了|的|比|重)+",
    re.IGNORECASE,
)
_OF_WHOLE = re.compile(
    rf"^ of (?:the |its |all |a )?(?:[^,.;\d]{{0,40}}?\b{_TOTAL}\b[^,.;\d]{{0,25}})?$",
    re.IGNORECASE,
)
_HAN_WHOLE = re.compile(r"占[^，。；\d]{0,16}$")
_PLANNED = re.compile(r"计划|目标|\bplan\b|\btarget\b", re.IGNORECASE)
"""Money as a share of a plan is a completion rate, which another check looks at."""
_PLAN_REACH = 30
_AREA = re.compile(r"\b(?:country|nation|world|global)|全国|全球|全省|全市", re.IGNORECASE)
"""Whose total: no figure of a text is told twice for the part and for all above it."""
_IN_ALL = re.compile(rf"\b{_TOTAL}\b|总(?:量|额|数|值)", re.IGNORECASE)
_BREAK = re.compile(r"[.;。；，]\s?|, ")
_REACH = 80
_THREE = 3
_HAN_OF = frozenset({"的", "的约", "的近"})
_WORD = re.compile(r"[A-Za-z]{4,}|[\u4e00-\u9fff]{2,}")

_SAYS = Says(
    NAME,
    ("{0} of {1} is {3}, not {2}.", "{0}占{1}的{3}，而非{2}。"),
    ("{0} of {1} is {3}, stated as {2}.", "{0}占{1}的{3}，所述{2}相符。"),
    "{0} ÷ {1} = {3} [≈≠] {2}",
)


@dataclass(frozen=True, slots=True)
class _Trio:
    """What the text ties together, in whatever order it tells them."""

    part: Finding
    whole: Finding
    share: Finding


def find(material: Material) -> Iterator[CheckFinding]:
    for document in material.documents:
        for passage in document.passages:
            figures = [one for one in passage.figures if one.kind is FindingKind.FIGURE]
            for i in range(len(figures) - 1):
                trio = _tied(document, figures[i : i + 3], passage.sentence.end)
                if trio is None:
                    trio = _named(document, figures[i : i + 2], passage.sentence.end)
                if trio is not None:
                    yield from _finding(document, trio)


def _tied(document: CheckedDocument, three: Sequence[Finding], end: int) -> _Trio | None:
    if len(three) < _THREE or not all(map(_is_plain, three)):
        return None
    one, other, last = three
    words = document.words
    between = words[one.end : other.start], words[other.end : last.start]
    around = "".join(between) + words[last.end : last.end + _PLAN_REACH]
    if one.unit in CURRENCIES and _PLANNED.search(around):
        return None
    if last.unit == "%" and _alike(one, other):
        is_these = _OF_THESE.search(words[: one.start][-20:])
        is_first = is_these and between[0] == ", " and _RATE.match(between[1])
        if is_first or (_is_whole_first(between) and _is_of(document, three, end)):
            return _Trio(other, one, last)
        return _Trio(one, other, last) if _is_part_first(between) else None
    is_told = _CUE.match(between[0]) and _OF_WHOLE.match(between[1])
    return _Trio(one, last, other) if other.unit == "%" and is_told and _alike(one, last) else None


def _named(document: CheckedDocument, two: Sequence[Finding], end: int) -> _Trio | None:
    """`252.58 billion, accounting for 84.8 % of the province's total foreign trade`, where one
    figure of the text, told before, is the province's total foreign trade."""
    part, share = two
    cue = _CUE.match(document.words[part.end : share.start])
    if cue is None or share.unit != "%" or not all(map(_is_plain, two)):
        return None
    behind = _NAMED.match(document.words[share.end : end])
    named = (cue["whole"] or "") + ((behind["whole"] or "") if behind else "")
    wanted = [word.casefold() for word in _WORD.findall(_PLAIN.sub(" ", named))]
    if not wanted or _PLANNED.search(named) or _AREA.search(named):
        return None
    wholes = {
        one.value: one
        for one in document.findings
        if one.start < part.start and _is_plain(one) and _alike(one, part)
        if _is_called(document, one, wanted)
    }
    return _Trio(part, next(iter(wholes.values())), share) if len(wholes) == 1 else None


def _is_plain(one: Finding) -> bool:
    is_figure = one.kind is FindingKind.FIGURE and one.value is not None
    return is_figure and one.high is None and not one.change and not one.base


def _is_called(document: CheckedDocument, one: Finding, wanted: Sequence[str]) -> bool:
    """Whether all these words, and that it is a total, stand shortly before a figure."""
    left = document.words[max(block_of(document, one.start)[0], one.start - _REACH) : one.start]
    clause = _BREAK.split(left)[-1].casefold()
    return bool(_IN_ALL.search(clause)) and all(word in clause for word in wanted)


def _is_whole_first(between: tuple[str, str]) -> bool:
    """`1.2 million vehicles, of which 420,000 …, accounting for 35 %`."""
    first, second = between
    is_part = _OF_WHICH.match(first) and _CUE.match(second)
    return bool(is_part or (_DONE_OF.match(first) and _DONE_RATE.match(second)))


def _is_part_first(between: tuple[str, str]) -> bool:
    """`30 of the 36 tasks, or 83.3 %`, 42万辆，占总产量120万辆的35%."""
    first, second = between
    is_cue = _OF_THE.match(first) and _CUE.match(second)
    return bool(is_cue or (_HAN_WHOLE.search(first) and second in _HAN_OF))


def _alike(one: Finding, other: Finding) -> bool:
    is_amount = one.unit not in _SHARES and other.unit not in _SHARES
    return is_amount and unit_of(one.unit) == unit_of(other.unit)


def _is_of(document: CheckedDocument, three: Sequence[Finding], end: int) -> bool:
    """Whether the share is said to be of what was told before: of the total, or of something that
    is named beside it."""
    one, other, share = three
    cue = _CUE.match(document.words[other.end : share.start])
    behind = _NAMED.match(document.words[share.end : end])
    named = (cue["whole"] if cue else "") or (behind["whole"] if behind else "") or ""
    before = document.words[block_of(document, one.start)[0] : other.start].casefold()
    rest = _PLAIN.sub(" ", named)
    return all(word.casefold() in before for word in _WORD.findall(rest))


def _finding(document: CheckedDocument, trio: _Trio) -> Iterator[CheckFinding]:
    part, whole, share = (figure_in(document, one) for one in (trio.part, trio.whole, trio.share))
    if whole.value <= 0 or not _is_whole(part, whole):
        return
    shown = amount(rounded(part.value / whole.value * HUNDRED, share.step), "%")
    places = (share.place, part.place, whole.place)
    about = (document.source, identity(part), identity(whole), identity(share))
    severity = verdict(share_range(part, whole), range_of(share), places)
    yield _SAYS.finding(severity, (told(part), told(whole), told(share), shown), places, about)


def _is_whole(part: Figure, whole: Figure) -> bool:
    """A part larger than its whole is another check's."""
    return range_of(part).low <= range_of(whole).high


CHECK = Check(
    NAME,
    Topic.DOCUMENT,
    Reason("Share told in a text", "文中占比"),
    Reason(
        "A share against the part and the whole between which it is told.",
        "用文中的部分与总体核对所述占比。",
    ),
    find,
)
