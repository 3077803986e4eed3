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
    r"workshop|congress|plenary(?: session)?|briefing|hearing|conclave|talks|dialogue|"
    r"matchmaking event|"
    r"festival|roundtable|session|convention)"
)
_ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|"
    r"[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth|[Ii]naugural|[Aa]nnual)"
)
_ACTIVE = re.compile(
    rf"\b(?:held|hosted|convened|organi[sz]ed|staged|attended|co-hosted|opened|hold|"
    rf"holds)\s(?:[\w’'-]{{1,30}}\s){{0,8}}?{_NOUN}\b"
)
_NUMBERED = re.compile(rf"\b(?:[Tt]he )?{_ORDINAL}\s(?:[\w’'&/–-]{{1,30}}\s){{0,6}}?{_NOUN}\b")
_PASSIVE = re.compile(
    rf"\b{_NOUN}\b[^.;]{{0,120}}?\b(?:was|were|is|will be|has been) (?:\w+ )?(?:held|"
    rf"convened|hosted|opened|organi[sz]ed|chaired)\b|"
    rf"\b{_NOUN}\b[^.;,]{{0,80}}?\b(?:took place|takes place|kicked off|opened|concluded|closed|"
    rf"began|met|heard)\b"
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
    r"welcomed|received|"
    r"met (?:in|at|on|with|for)|handed over|came into being))\b"
)
_MILESTONE = re.compile(
    r"\b(?:was|is|marks|marked|became|saw|welcomed|greeted|handled) (?:its |the |a |their )"
    r"\d[\d,]{0,10}(?:th|st|nd|rd)\b"
)
_SIGNING = re.compile(
    r"(?<!has )(?<!have )\b(?:signed|inked|put their names to|concluded|initialled|ratified)\s"
    r"(?:a|an|the|their|this|its|\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|several|some|more|over)\s[^.;]{0,100}?"
    r"\b(?i:agreements?|memorand(?:um|a)|mous?|contracts?|treat(?:y|ies)|declarations?|"
    r"letters? of intent|protocols?|pacts?|accords?|documents?|deals?|charters?|conventions?|"
    r"arrangements?|statements?|papers)\b"
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
    r"展会|文化节|音乐节|全会|座谈|协调会|专题会|调度会|例会|签约仪式|磋商|会谈|听证会|路演|"
    r"运动会|锦标赛|联赛|博览会|年会|论坛|沙龙|招聘会|演练|议事会|理事会会议|主席团会议)"
)
_SIGNED_HAN = re.compile(
    r"(?:签署|签订|签下|缔结|续签|签约)(?:了)?[^。；，]{0,40}?(?:协议|备忘录|文件|合同|宣言|"
    r"意向书|"
    r"协定|公约|议定书|《[^》]{2,60}》|合作书|责任书|清单)"
)
_HELD_HAN = re.compile(
    rf"(?:召开|举行|举办|合办|协办|主办|承办|开幕|主持|出席(?!会议的|活动的)|联合举办|"
    rf"召集)(?:了)?[^。；，]{{0,50}}?{_MEETING_HAN}|{_MEETING_HAN}[^。；]{{0,40}}?(?:召开|"
    rf"召開|举行|舉行|举办|舉辦|开幕|開幕|闭幕|启幕)"
)
_DONE_HAN = re.compile(
    r"(?:揭牌|挂牌|掛牌|开通|開通|通车|通車|启用|啟用|投运|投入运营|投入運營|投入使用|"
    r"正式运营|开工|動工|启动|啟動|首发|首航|首发|发车|发布|發佈|印发|签署|簽署|签订|签约|"
    r"成立|投产|竣工|获批|獲批|开园|上线|落成|生效|实施|开行|抵达|始发|试运行|贯通|合龙|奠基|"
    r"投用|揭幕|启航|开航|封顶|交付|"
    r"发出|会见|会晤|访问|考察|调研|动工|破土)(?!\d|以来|以來|后|的|率)"
)
_GATE = Gate(
    {
        "meeting": (
            *("conference", "meeting", "forum", "summit", "ceremony", "expo", "fair", "seminar"),
            *("symposium", "workshop", "congress", "plenary", "festival", "roundtable", "session"),
            *("convention", "briefing", "hearing", "conclave", "talks", "dialogue", "matchmaking"),
        ),
        "deed": (
            *("th ", "st ", "nd ", "rd ", "clos", "inked", "expire", "takes", "breaks", "set off"),
            *("names to", "concluded", "initialled", "ratified", "handed", "adopted", "marks"),
            *("open", "inaugurat", "launch", "unveil", "establish", "set up", "found", "complet"),
            *("commission", "put into", "start", "releas", "publish", "adopt", "approv", "issued"),
            *(
                "sign",
                "met ",
                "visit",
                "tour",
                "arriv",
                "travel",
                "laid",
                "topped",
                "elect",
                "appoint",
                "drew",
                "place",
                "schedul",
                "welcom",
                "receiv",
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


_DAY_OR_MONTH = frozenset({len("2021-04"), len("2021-04-29")})
_NEAR_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b[Yy]esterday\b|日前|近日|当天|当日|"
    r"昨[天日]|今[天日]"
)
_FIRST_HAN = re.compile(r"首[个条家趟班次批届列座艘单]|第一[个条家趟班次批届列座]")
_NOT_YET_HAN = re.compile(
    r"(?:将|可|拟|预计|力争|确保|计划|争取|已有|累计|以来|[底日月年]前)[^，；。]*$"
)


@dataclass(frozen=True, slots=True)
class _Part:
    start: int
    end: int
    type: str


def find(passage: Passage) -> Iterator[Finding]:
    sentence = passage.sentence
    if sentence.kind in _SKIPPED or (passage.planned and sentence.kind is BlockKind.LIST_ITEM):
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
    for match in _MILESTONE.finditer(text):
        yield _Part(_clause_start(text, match.start()), _clause_end(text, match.end()), "event")
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
    """A deed with its day or month is an event; with its year alone it is progress."""
    base = passage.sentence.start
    iso = passage.iso(base + start, base + end)
    if _NEAR_DAY.search(passage.sentence.text, start, end):
        return True
    iso = iso and iso.rstrip("/")
    return iso is not None and len(iso) in _DAY_OR_MONTH and not iso.endswith("-12-31")


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
    for match in _SIGNED_HAN.finditer(text):
        yield _Part(_subject(text, match.start()), _stop(text, match.end()), "signing")
    for match in _DONE_HAN.finditer(text):
        start, end = _subject(text, match.start()), _stop(text, match.end())
        if _NOT_YET_HAN.search(text, start, match.start()):
            continue
        if _has_day(passage, start, end) or (
            passage.dates and _FIRST_HAN.search(text, start, match.start())
        ):
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
