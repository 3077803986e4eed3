"""Whose figure it is, of what, and when: figures tied to a measure, to parties and to a period."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jointoffice.model.units import CURRENCIES, known_unit
from jointoffice.reader.automaton import Hit
from jointoffice.reader.finding import Finding, FindingKind, changed
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.patterns.passage import Passage

_SUBJECTS = frozenset({"party", "organisation", "place"})
_AND = re.compile(r"\s?(?:,|and|,\sand|&|、|和|与|與|及)\s?(?:the\s)?")
_SAID = (
    r"\s(?:of|reached|reaching|was|were|is|are|stood at|totaled|totalled|"
    r"amounted to|exceeded|exceeding|hit|rose|grew|increased|fell|dropped|declined|at|to|by|"
    r"up)\b[^.;,]{0,24}$"
)
_WORDS_BEFORE = re.compile(
    rf"(?P<measure>(?:[A-Za-z][\w’'&-]*+\s){{0,3}}[A-Za-z][\w’'&-]*+){_SAID}"
)
_SAID_OF = re.compile(_SAID)
"""What stands behind the measure, sought first: it is short and tells whether there is one."""
_SAID_REACH = 36
_LEADING = re.compile(
    (
        r"^(?:(?:the|a|an|its|their|with|and|in|for|total|of|has|have|had|by|from|to|which|"
        r"whose|that|is|was|were|while) )+"
    ),
    re.IGNORECASE,
)
_HAN_BEFORE = re.compile(r"(?P<measure>[\u4e00-\u9fffA-Za-z“”]{2,16})$")
_HAN_VERBS = re.compile(
    r"^(?:截至|其中|目前|全年|当年|共|累计|累計|实现|實現|完成|已|新增|年度|预计|將|将|总|"
    r"達|也)+(?=[\u4e00-\u9fff]{2})|"
    r"(?:同比|环比|比上年|按年|按季|年均)?(?:增长|增長|下降|提高|上升|达到|達到|达|達|为|為|"
    r"约|約|超过|超過|超|突破|共|近|逾|总计|合计|占|降低|增加|减少|至|到|有)+$"
)
_SHARE = re.compile(r"account|contribut|share|proportion|占|佔|比重")
_BRACKET = re.compile(
    (
        r"\s?[(（]\s?(?:about|approximately|around|nearly|roughly|equivalent to|or|约|約|折合|"
        r"合)?\s*$"
    ),
    re.IGNORECASE,
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WINDOW = 90
_SUBJECT_REACH = 60
_PLAIN = frozenset({"units", "pieces", "sets"})


@dataclass(slots=True)
class _Before:
    """What the sentences before, in the same block, were about."""

    block_end: int = -1
    parties: tuple[str, ...] = ()
    period: str | None = None


def linked_figures(text: str, passages: Iterable[Passage], lexicon: Lexicon) -> Iterator[Finding]:
    """Every figure and rank of the passages, with measure, parties and period where the sentence,
    or the one before it in the paragraph, tells them."""
    indicators = list(lexicon.indicator_automaton.longest(text))
    starts = [hit.start for hit in indicators]
    before = _Before()
    owners: dict[str, str | None] = {}
    end_before = 0
    for passage in passages:
        sentence = passage.sentence
        if "\n" in text[end_before : sentence.start]:
            before = _Before()
        end_before = sentence.end
        near = indicators[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        for figure in _linked(passage, near, before):
            yield _with_party(figure, lexicon, owners)
        before.parties = _first_subject(passage) or before.parties
        before.period = _period(passage, sentence.start) or before.period


def _linked(passage: Passage, near: list[Hit[str]], before: _Before) -> Iterator[Finding]:
    base: Finding | None = None
    for figure in passage.figures:
        period = _period(passage, figure.start)
        tied = changed(
            figure,
            measure=_measure(passage, figure, near),
            parties=_subject(passage, figure.start) or before.parties,
            period=period or before.period,
            inferred=period is None and before.period is not None,
        )
        if base is not None and _converts(passage, base, tied):
            tied = changed(
                tied,
                base=base.quote,
                measure=base.measure,
                parties=base.parties,
                period=base.period,
            )
        base = tied
        yield tied


def _converts(passage: Passage, base: Finding, figure: Finding) -> bool:
    """`455.06 billion yuan (about 65.49 billion U.S. dollars)`: one sum in two currencies."""
    if base.unit not in CURRENCIES or figure.unit not in CURRENCIES or base.unit == figure.unit:
        return False
    offset = passage.sentence.start
    between = passage.sentence.text[base.end - offset : figure.start - offset]
    return _BRACKET.fullmatch(between) is not None


def _subject(passage: Passage, at: int) -> tuple[str, ...]:
    """Who the words before an index are about: the last one named, with those joined to it by
    `and`; a party of the register before anybody else."""
    ahead = [name for name in passage.names if name.end <= at and name.type in _SUBJECTS]
    parties = [name for name in ahead if (name.record or "").startswith("party:")]
    chosen = parties or [name for name in ahead if name.type != "place"] or ahead
    if not chosen:
        return ()
    joined = [chosen[-1]]
    offset = passage.sentence.start
    for name in reversed(chosen[:-1]):
        between = passage.sentence.text[name.end - offset : joined[-1].start - offset]
        if not _AND.fullmatch(between):
            break
        joined.append(name)
    return tuple(dict.fromkeys(name.record or name.quote for name in reversed(joined)))


def _first_subject(passage: Passage) -> tuple[str, ...]:
    """Who a sentence is about, for the one after it: the first named, with those joined to it."""
    offset = passage.sentence.start
    named = [
        name
        for name in passage.names
        if name.type in _SUBJECTS and name.start - offset <= _SUBJECT_REACH
    ]
    parties = [name for name in named if (name.record or "").startswith("party:")] or named
    joined = parties[:1]
    for name in parties[1:]:
        between = passage.sentence.text[joined[-1].end - offset : name.start - offset]
        if not _AND.fullmatch(between):
            break
        joined.append(name)
    return tuple(dict.fromkeys(name.record or name.quote for name in joined))


def _with_party(figure: Finding, lexicon: Lexicon, owners: dict[str, str | None]) -> Finding:
    """A place that a party's name is part of speaks for the party: `Northbank Science Park`."""
    if len(figure.parties) != 1 or (named := figure.parties[0]).startswith("party:"):
        return figure
    if named not in owners:
        owners[named] = _owner(named, lexicon)
    owner = owners[named]
    return changed(figure, parties=(owner,)) if owner else figure


def _owner(named: str, lexicon: Lexicon) -> str | None:
    records = [
        hit.value.record
        for name in lexicon.written(named)
        for hit in lexicon.name_automaton.every(name)
        if (hit.value.record or "").startswith("party:")
    ]
    return records[-1] if records else None


def _period(passage: Passage, at: int) -> str | None:
    """The last date before an index, else the first after it."""
    dated = [day for day in passage.dates if day.iso]
    ahead = [day for day in dated if day.end <= at]
    chosen = ahead[-1] if ahead else next(iter(dated), None)
    return chosen.iso if chosen else None


def _measure(passage: Passage, figure: Finding, near: list[Hit[str]]) -> str | None:
    code = _indicator(figure, near)
    if code is None:
        return _words(passage, figure)
    if figure.unit not in {"%", "pp"} or figure.kind is FindingKind.RANK:
        return code
    if figure.change is not None:
        return f"{code} growth"
    offset = passage.sentence.start
    before = passage.sentence.text[max(0, figure.start - offset - _WINDOW) : figure.start - offset]
    return f"{code} share" if _SHARE.search(before[-40:]) else code


def _indicator(figure: Finding, near: list[Hit[str]]) -> str | None:
    """The indicator named last before the figure, or inside it; for a rank also after it."""
    inside = [hit for hit in near if figure.start <= hit.start < figure.end]
    if inside:
        return inside[-1].value
    ahead = [hit for hit in near if figure.start - _WINDOW <= hit.start < figure.start]
    if ahead and not _counts_its_own(figure):
        return ahead[-1].value
    if figure.kind is FindingKind.RANK and near:
        return near[0].value
    return None


def _counts_its_own(figure: Finding) -> bool:
    """`36 results` counts results, whatever stands before; `36 units` and `36 %` do not say."""
    unit = figure.unit or ""
    return bool(unit) and unit.isascii() and unit not in _PLAIN and known_unit(unit) is None


def _words(passage: Passage, figure: Finding) -> str | None:
    """The words that stand for the measure: the counted noun, or what `of` or `达` follows."""
    offset = passage.sentence.start
    before = passage.sentence.text[max(0, figure.start - offset - _WINDOW) : figure.start - offset]
    if passage.sentence.chinese or (figure.unit and _HAN.search(figure.unit)):
        reach = max((name.end for name in passage.names if name.end <= figure.start), default=0)
        if reach and figure.start - reach > 1:
            before = before[-(figure.start - reach) :]
        return _han_words(before, passage.sentence.text[figure.end - offset :])
    if figure.unit and figure.unit not in {"%", "pp", *CURRENCIES} and figure.rule == "figure.en":
        return figure.unit
    match = _WORDS_BEFORE.search(before) if _SAID_OF.search(before[-_SAID_REACH:]) else None
    return (_LEADING.sub("", match["measure"]) or None) if match else None


_COUNTED = re.compile(
    r"[\u4e00-\u9fffA-Za-z“”]{2,12}?(?=[，。；、：（）\s]|$|已|在|全部|中|和|与|的)"
)


def _han_words(before: str, after: str) -> str | None:
    counted = _COUNTED.match(after)
    match = _HAN_BEFORE.search(before)
    if match is None:
        return counted[0] if counted else None
    measure = _HAN_VERBS.sub("", _HAN_VERBS.sub("", match["measure"]))
    return measure if len(measure) > 1 else (counted[0] if counted else None)
