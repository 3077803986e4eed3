"""Events: conferences held, agreements signed, lines opened, alliances launched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.gate import Gate
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.text.block import BlockKind

_NOUN = (
    r"(?i:conference|meeting|forum|summit|ceremony|expo|exposition|fair|seminar|symposium|"
    r"workshop|congress|plenary(?: session)?|"
    r"festival|roundtable|session|convention)"
)
_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|"
    r"[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ii]naugural|[Aa]nnual)"
)
_ACTIVE = re.compile(
    rf"\b(?:held|hosted|convened|organi[sz]ed|staged|attended|co-hosted|opened|hold|"
    rf"holds)\s(?:[\w’'-]{{1,30}}\s){{0,8}}?{_NOUN}\b"
)
_NUMBERED = re.compile(rf"\b(?:[Tt]he )?{_ORDINAL}\s(?:[\w’'&-]{{1,30}}\s){{0,6}}?{_NOUN}\b")
_PASSIVE = re.compile(
    rf"\b{_NOUN}\b[^.;]{{0,120}}?\b(?:was|were|is|will be|has been) (?:\w+ )?(?:held|"
    rf"convened|hosted|opened|organi[sz]ed)\b|"
    rf"\b{_NOUN}\b[^.;,]{{0,80}}?\b(?:took place|kicked off|opened|concluded|closed|began)\b"
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
    r"kicked off|broke ground|departed))\b"
)
_SIGNING = re.compile(
    r"\bsigned (?:a|an|the|their)\s[^.;]{0,100}?\b(?:agreement|memorandum|MoU|contract|"
    r"treaty|declaration|letter of intent|protocol|pact|accord)\b"
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
_MEETING_HAN = (
    r"(?:联席会议|聯席會議|会议|會議|大会|大會|论坛|論壇|仪式|儀式|座谈会|座談會|峰会|峰會|"
    r"博览会|博覽會|推介会|签约会|对接会|研讨会|研討會|发布会|發佈會|新闻发布会|年会|展览会|"
    r"洽谈会|"
    r"推进会|現場會|现场会|交易会|活动|运动会|赛事|工作会|全会|启动会|揭牌|招商会|恳谈会|"
    r"展会|文化节|音乐节)"
)
_HELD_HAN = re.compile(
    rf"(?:召开|召開|举行|舉行|举办|舉辦|主办|主辦|承办|开幕|開幕|"
    rf"召集)(?:了)?[^。；，]{{0,50}}?{_MEETING_HAN}|{_MEETING_HAN}[^。；]{{0,40}}?(?:召开|"
    rf"召開|举行|舉行|举办|舉辦|开幕|開幕|闭幕|启幕)"
)
_DONE_HAN = re.compile(
    r"(?:揭牌|挂牌|掛牌|开通|開通|通车|通車|启用|啟用|投运|投入运营|投入運營|投入使用|"
    r"正式运营|开工|動工|启动|啟動|首发|首航|首发|发车|发布|發佈|印发|签署|簽署|签订|签约|"
    r"成立|投产|竣工|获批|獲批|开园|上线|落成|生效|實施|开行)(?!\d|以来|以來|后|的|率)"
)
_GATE = Gate(
    {
        "meeting": (
            *("conference", "meeting", "forum", "summit", "ceremony", "expo", "fair", "seminar"),
            *("symposium", "workshop", "congress", "plenary", "festival", "roundtable", "session"),
            "convention",
        ),
        "deed": (
            *("open", "inaugurat", "launch", "unveil", "establish", "set up", "found", "complet"),
            *("commission", "put into", "start", "releas", "publish", "adopt", "approv", "issued"),
            *(
                "sign",
                "began",
                "enter",
                "came into",
                "went into",
                "took effect",
                "kicked",
                "broke",
            ),
            *("depart", "submitted"),
        ),
    }
)
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})
_TYPES = (
    ("proposal", re.compile(r"proposal|提案")),
    ("signing", re.compile(r"\bsign|签署|簽署|签订|签约")),
    ("launch", re.compile(r"launch|kick|启动|啟動|揭牌|成立|establish|unveil|found")),
    ("opening", re.compile(r"\bopen|inaugurat|operation|service|开通|開通|通车|投|启用|开行")),
    ("publication", re.compile(r"publish|releas|issued|adopted|发布|印发|發佈")),
)


@dataclass(frozen=True, slots=True)
class _Part:
    start: int
    end: int
    type: str


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    if sentence.kind in _SKIPPED:
        return
    found = _chinese(passage) if sentence.chinese else _english(passage)
    reach = -1
    for part in sorted(found, key=lambda each: (each.start, -each.end)):
        if part.start >= reach and part.end - part.start > 3:  # noqa: PLR2004 - no event is shorter
            reach = part.end
            yield _finding(passage, part)


def _english(passage: Passage) -> Iterator[_Part]:
    text = passage.sentence.text
    present = _GATE.keys_in(text)
    if "meeting" in present:
        yield from _meetings(passage)
    if "deed" not in present:
        return
    for match in (*_SIGNING.finditer(text), *_PROPOSAL.finditer(text)):
        yield _Part(match.start(), _clause_end(text, match.end()), _type(match[0]))
    if not passage.dates:
        return
    for match in _DONE_ON.finditer(text):
        start, end = _clause_start(text, match.start()), _clause_end(text, match.end())
        if _has_day(passage, start, end):
            yield _Part(start, end, _type(match[0]))


def _meetings(passage: Passage) -> Iterator[_Part]:
    text = passage.sentence.text
    for pattern in (_ACTIVE, _NUMBERED, _LAUNCH):
        for match in pattern.finditer(text):
            yield _Part(match.start(), _tail(passage, match.end()), "conference")
    for match in _PASSIVE.finditer(text):
        yield _Part(
            _clause_start(text, match.start()), _clause_end(text, match.end()), "conference"
        )


def _has_day(passage: Passage, start: int, end: int) -> bool:
    """A deed with its day is an event; with its year alone it is progress."""
    base = passage.sentence.start
    iso = passage.iso(base + start, base + end)
    return iso is not None and len(iso) == len("2021-04-29")


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


def _chinese(passage: Passage) -> Iterator[_Part]:
    text = passage.sentence.text
    for match in _HELD_HAN.finditer(text):
        yield _Part(_subject(text, match.start()), _stop(text, match.end()), "conference")
    for match in _DONE_HAN.finditer(text):
        start, end = _subject(text, match.start()), _stop(text, match.end())
        if _has_day(passage, start, end):
            yield _Part(start, end, _type(match[0]))


def _subject(text: str, at: int) -> int:
    """Two clauses back at most: a date often stands before the subject."""
    semicolon = max(text.rfind("；", 0, at), text.rfind("。", 0, at)) + 1
    comma = text.rfind("，", semicolon, at)
    earlier = text.rfind("，", semicolon, comma) if comma > 0 else -1
    return max(semicolon, earlier + 1)


def _stop(text: str, at: int) -> int:
    match = re.compile(r"[，。；]").search(text, at)
    return match.start() if match else len(text)


def _type(words: str) -> str:
    return next((type_ for type_, pattern in _TYPES if pattern.search(words)), "event")


def _finding(passage: Passage, part: _Part) -> Finding:
    base = passage.sentence.start
    text = passage.sentence.text
    start, end = part.start, part.end
    while start < end and text[start] in " ,，":
        start += 1
    return Finding(
        FindingKind.EVENT,
        base + start,
        base + end,
        text[start:end],
        f"event.{part.type}",
        type=part.type,
        iso=passage.iso(base + start, base + end) or passage.iso(base, base + start),
        parties=passage.parties(base, passage.sentence.end),
    )
