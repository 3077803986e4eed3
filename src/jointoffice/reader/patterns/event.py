"""Events: conferences held, agreements signed, lines opened, alliances launched."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.patterns import event_chinese, event_part
from jointoffice.reader.patterns.event_part import Part, day_in, has_day, type_of
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.text.block import BlockKind

_NOUN = (
    r"(?i:conference|meeting|forum|summit|ceremony|expo|exposition|fair|seminar|symposium|"
    r"workshop|congress|plenary(?: session)?|briefing|hearing|conclave|talks|dialogue|"
    r"matchmaking event|"
    r"festival|roundtable|session|convention|study (?:tour|visit)|hackathon|open day|"
    r"round table|general assembly|inauguration|exhibition|exercise|drill|games|tournament|"
    r"competition|contest|webinar|celebrations?|concert|marathon|summer school|summer camp|"
    r"training course|open house|info day|retreat|"
    r"event)s?"
)
_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|"
    r"[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Ii]naugural|[Aa]nnual)"
)
_ACTIVE = re.compile(
    rf"\b(?:held|hosted|convened|organi[sz]ed|staged|attended|co-hosted|opened|hold|holds|hosts|"
    rf"took part in|participated in|spoke at|addressed|"
    rf"gathered (?:in [^.;,]{{2,40}} )?for|"
    rf"(?:adopted|signed|agreed|approved|endorsed|announced|launched|made|reached) (?:at|"
    rf"during|after))\s"
    rf"(?:[\w’'“”\"&-]{{1,30}}\s){{0,9}}?{_NOUN}\b"
)
_NUMBERED = re.compile(rf"\b(?:[Tt]he )?{_ORDINAL}\s(?:[\w’'&/–-]{{1,30}}\s){{0,9}}?{_NOUN}\b")
_PASSIVE = re.compile(
    rf"\b{_NOUN}\b[^.;]{{0,120}}?\b(?:was|were|is|are|will be|has been)"
    rf" (?:\w+ )?(?:held|convened|hosted|opened|organi[sz]ed|conducted|staged)\b|"
    rf"\b{_NOUN}\b[^.;,]{{0,80}}?\b(?:took place|takes place|will take place|kicked off|opened|"
    rf"concluded|closed|began|met|heard)\b|"
    rf"\b{_NOUN},? (?:held|hosted|convened) (?:in|on|at|from|by|between|yesterday|today)\b|"
    r"\b(?:[Oo]fficials|[Mm]inisters|[Ll]eaders|[Mm]ayors|[Gg]overnors|[Dd]elegations|"
    r"[Rr]epresentatives|[Pp]remiers|[Pp]residents|[Ee]xecutives|[Ee]nvoys|"
    r"[Hh]eads)\b[^.;,]{0,60}? met (?!the|all|its|their)"
)
_LAUNCH = re.compile(
    r"\b(?:launch(?:ing)?|signing|opening|groundbreaking|unveiling|inauguration|award|"
    r"closing)\sceremony\b"
)
_DONE_ON = re.compile(
    r"\b(?:(?:was|were|is|being|been|officially|[Bb]eing) (?:\w+ )?(?:inaugurated|opened|"
    r"launched|unveiled|established|set up|founded|completed|commissioned|"
    r"put into (?:operation|service|use)|started|released|published|adopted|approved|issued|"
    r"signed)|"
    r"(?:officially|formally) (?:opened|launched|started|began|entered|came)|(?:opened|"
    r"launched|started|began|entered (?:into )?(?:service|force|operation)|"
    r"came into (?:force|effect|operation)|went into (?:service|operation)|took effect|"
    r"kicked off|broke ground|breaks ground|departed|took effect|takes effect|enters into force|"
    r"closes on|opens on|starts on|begins on|ends on|expires on|"
    r"adopted (?:by|at|on|in)|set off|arrived|visited|toured|paid a visit|travelled to|"
    r"topped out|laid|elected|appointed|drew|took place|takes place|scheduled for|"
    r"welcomed|received|opens its doors|takes effect|switched on|"
    r"meets (?:again |next )?(?:on|in|at)|"
    r"convened|reconvened|reopened|inscribed|(?:close|open|start|begin|end)s? on|"
    r"made (?:its|their|her|the) (?:maiden|first|inaugural)|"
    r"met (?:in|at|on|with|for|today|yesterday|again|this|last)|"
    r"handed over|came into being|"
    r"(?<!have )(?<!has )(?:announced|published|released|unveiled|presented|inaugurated|"
    r"commissioned|approved|adopted|endorsed|ratified|issued|awarded|established|founded|"
    r"created|set up|joined|pledged|left)"
    r"(?= (?:the|a|an|its|their|his|new|joint|close|up|for|\d)\b)|"
    r"take place|came into force|made public|"
    r"(?<!since the )(?<!after the )(?<!following the )signing of|launch of|opening of|"
    r"inauguration of|"
    r"groundbreaking of|publication of|ratification of))\b"
)
_MILESTONE = re.compile(
    r"\b(?:was|is|marks|marked|became|saw|welcomed|greeted|handled) (?:its |the |a |their )"
    r"\d[\d,]{0,10}(?:th|st|nd|rd)\b|"
    r"\b[Tt]he \d[\d,]{1,10}(?:th|st|nd|rd) [a-z-]+ (?:[a-z]+ )?(?:boarded|left|arrived|crossed|"
    r"departed|passed|entered|was)\b"
)
_SIGNING = re.compile(
    r"(?<!be )\b(?:signed(?! by\b)|signs|inked|put (?:their|its) (?:names?|"
    r"signatures?) to|concluded|initialled|ratified|entered into|renewed|sealed)\s"
    r"(?:(?:[\w’'“”\"&-]{1,30},?)\s){0,16}?[“\"]?"
    r"(?i:agreements?|memorand(?:um|a)|mous?|contracts?|treat(?:y|ies)|declarations?|"
    r"letters? of intent|protocols?|pacts?|accords?|documents?|deals?|charters?|conventions?|"
    r"arrangements?|statements?|papers|communiqu[ée]s?|plans?|frameworks?|partnerships?|"
    r"roadmaps?|programmes?|compacts?|resolutions?)\b"
)
_HAS = re.compile(r"\b(?:has|have)\b[^;.]*$")
_SIGNED_AT = re.compile(r"^(?:Signed|Done|Concluded) (?:in|at) [A-Z]")
_TOLD_AT = re.compile(r", (?=(?:an?|the) (?:[\w-]+ ){0,3}$)")
_DEADLINE = re.compile(
    r"\b(?:[Dd]eadline|[Cc]losing date)\b|"
    r"\b(?:open|runs?|valid|free of charge|extended|continues?|continued|remains?|stays?) "
    r"[^.;,]{0,40}?\buntil\b"
)
_PROPOSAL = re.compile(r"\bsubmitted (?:a|the|their) (?:[\w-]+ ){0,3}proposals?\b")
_TAIL_END = re.compile(
    r",(?! \d{4}\b)|[;；.]|\sto (?:promote|discuss|support|review|boost|advance|deepen|"
    r"strengthen|mark|sign|further|push|explore)\b|\sand (?=(?:a |the )?(?:launch|signing|"
    r"opening))"
)
_CLAUSE_END = re.compile(
    r"[;；]|, (?!\d{4}\b)|\.$| and (?:advised|called|urged|discussed|agreed)\b"
)
_CLAUSE_BREAK = re.compile(r"; |, (?:while|and|but|which|with|as)\b")
_ENTRY = re.compile(rf"\b{_NOUN}\b|会议|论坛|座谈会|研讨会|培训班|博览会|展览|活动")
_ENTRY_MAX = 120
_SIGNED = (_SIGNING, _PROPOSAL, _SIGNED_AT)
SOUGHT = (
    *(
        _ACTIVE,
        _NUMBERED,
        _LAUNCH,
        _PASSIVE,
        *_SIGNED,
        _DEADLINE,
        _MILESTONE,
        _DONE_ON,
        _ENTRY,
    ),
    *event_chinese.SOUGHT,
    *event_part.SOUGHT,
)
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    if sentence.kind in _SKIPPED:
        return
    found = list(event_chinese.parts_in(passage) if sentence.chinese else _english(passage))
    if not found and sentence.kind is BlockKind.LIST_ITEM:
        found = _entry(passage)
    if passage.planned and sentence.kind is BlockKind.LIST_ITEM:
        found = [each for each in found if each.type == "conference" and _is_dated(passage, each)]
    reach = 0
    for part in sorted(found, key=lambda each: (each.end, each.start)):
        start = max(part.start, reach)
        if part.end - start > 3:  # noqa: PLR2004 - no event is shorter
            reach = part.end
            yield _finding(passage, Part(start, part.end, part.type))


def _entry(passage: Passage) -> list[Part]:
    """`12 June: workshop on fares, Narva`: a line of a calendar."""
    text = passage.sentence.text
    if (
        len(text) > _ENTRY_MAX
        or passage.lacks(_ENTRY)
        or not _ENTRY.search(text)
        or not has_day(passage, 0, len(text))
    ):
        return []
    return [Part(0, len(text.rstrip("。.")), "conference")]


def _is_dated(passage: Passage, part: Part) -> bool:
    """An item of a plan or of minutes names an event only where it says when."""
    base = passage.sentence.start
    return passage.iso(base + part.start, base + part.end) is not None


def _english(passage: Passage) -> Iterator[Part]:
    yield from _meetings(passage)
    yield from _signings(passage)
    yield from _dated(passage)


def _meetings(passage: Passage) -> Iterator[Part]:
    text = passage.sentence.text
    for pattern in (_ACTIVE, _NUMBERED, _LAUNCH):
        for match in passage.every(pattern):
            yield Part(match.start(), _tail(passage, match.end()), "conference")
    for match in passage.every(_PASSIVE):
        told = _TOLD_AT.search(text, 0, match.start()) if match[0].endswith("heard") else None
        start = told.end() if told else _clause_start(text, match.start())
        yield Part(start, _clause_end(text, match.end()), "conference")


def _signings(passage: Passage) -> Iterator[Part]:
    """What was signed, unless it only `has been` at no day that is told."""
    text = passage.sentence.text
    for match in (each for sort in _SIGNED for each in passage.every(sort)):
        end = _clause_end(text, match.end())
        start = _clause_start(text, match.start())
        if has_day(passage, start, end) or not _HAS.search(text, 0, match.start()):
            yield Part(match.start(), end, type_of(match[0]))


def _dated(passage: Passage) -> Iterator[Part]:
    """Deadlines with any date, milestones with none, other deeds with their day."""
    text, base = passage.sentence.text, passage.sentence.start
    for pattern in (_DEADLINE, _MILESTONE, _DONE_ON):
        for match in passage.every(pattern):
            start, end = _clause_start(text, match.start()), _clause_end(text, match.end())
            if pattern is _DEADLINE and passage.iso(base + start, base + end):
                yield Part(start, end, "deadline")
            elif pattern is _MILESTONE:
                yield Part(start, end, "event")
            elif pattern is _DONE_ON and has_day(passage, start, end):
                yield Part(start, end, type_of(match[0]))


def _tail(passage: Passage, at: int) -> int:
    """On to the date if the clause gives one, else to the end of the noun's own phrases."""
    text = passage.sentence.text
    stop = _TAIL_END.search(text, at)
    return stop.start() if stop else len(text)


def _clause_start(text: str, at: int) -> int:
    start = 0
    for match in _CLAUSE_BREAK.finditer(text, 0, at):
        start = match.end()
    return start


def _clause_end(text: str, at: int) -> int:
    match = _CLAUSE_END.search(text, at)
    return match.start() if match else len(text)


def _finding(passage: Passage, part: Part) -> Finding:
    base = passage.sentence.start
    text = passage.sentence.text
    start, end = part.start, part.end
    while start < end and text[start] in " ,，；;":
        start += 1
    return Finding(
        FindingKind.EVENT,
        base + start,
        base + end,
        text[start:end],
        f"event.{part.type}",
        type=part.type,
        iso=day_in(passage, start, end)
        or passage.iso(base + start, base + end)
        or passage.iso(base, base + start),
        parties=passage.parties(base, passage.sentence.end),
    )
