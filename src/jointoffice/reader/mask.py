"""Which digits are no quantities: telephones, licences, road and part numbers, slogans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.automaton import Automaton
from jointoffice.reader.gate import Gate, Span, around, digits_in, matches
from jointoffice.reader.words.idioms import IDIOMS
from jointoffice.reader.words.wordlist import words

_NUMBERED = words(
    "no nos number art article sec section chapter annex appendix vol volume page pages pp fig "
    "figure table item line lines route routes terminal room flight gate version phase step "
    "paragraph clause top web rule question amendment recital"
)
"""Words a number behind which only counts its kind, small or with a capital."""
_NUMBERED_NAMES = words(
    "Class Grade Type Model Lot Bus Train Directive Regulation Resolution ISO EN GB Rev Issue "
    "Tier Priority Objective Goal Strand Category Axis Protocol Rule "
    "Scope Pillar Component Theme Cluster Corridor "
    "Building Block Platform Berth Exit ISBN ISSN DOI Level Stage Unit Highway Road Zone Area "
    "Fortune Boeing Airbus Industry Euro Windows Horizon Agenda Vision Part Form Plot Pier Track"
)
_WORD_WINDOW = 16
_RUN_ON = re.compile(
    r"\d+(?:[./:-]\d+)*(?!\d|\s?%|,\d{3}|\.\d)(?!\s?(?:percent|million|billion|trillion|k[mVWg]\b|"
    r"GW|MW|m\b(?! )|met(?:re|er)s|kilomet|hectares|tonnes))"
)
_TELEPHONE_WORDS = re.compile(
    r"(?i:\b(?:tel|phone|telephone|fax|hotline|mobile|dial)\b[^\n\d+]{0,24}\+?[\d\s()-]{3,20}\d)|"
    r"(?:电话|热线|传真|手机|邮编|邮政编码|拨打|致电|查询|微信号|"
    r"QQ)[^\n\d]{0,10}[\d()（）\s—-]{2,20}\d|"
    r"(?:ICP|网安)(?:备|证)?[^\n\d]{0,6}\d+号?(?:-\d+)?|"
    r"(?:许可证|编号|证号|备案号|信用代码|文号|索引号|合同号)[^\n\dA-Za-z]{0,8}[\dA-Za-z/-]{4,}"
)
_AT_DIGIT = re.compile(
    r"(?:"
    # telephones
    r"(?<![\d.])0\d{2,3}[-－ ]\d{3,4}[- ]?\d{4}(?!\d)|(?<![\d.])1[3-9]\d{9}(?!\d)|"
    r"(?<![\d.])[48]00[- ]\d{3,4}[- ]\d{3,4}(?!\d)|"
    r"(?<![\d.,])1\d{4}(?= (?:\w+ )?hotlines?\b)|"
    # document, licence and issue numbers
    r"(?:19|20)\d\d(?:/\d+\b|[级届款版型])|\d+\.\d+版|(?<![\d.])\d+(?:[-—－]\d+)?\s?号(?![召院])|"
    # ordinals
    r"\d+(?:st|nd|rd|th)\b|"
    # clock times and ratios
    r"(?<![\d.:])\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?(?!\d)|"
    r"\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?|\d{1,2}时(?:\d{1,2}分)?(?![代期间速])|24/7\b|"
    r"(?<![\d.])(?:1?\d|2[0-4])点(?:\d{1,2}分|半|许|整|(?![\d建意要求措共]|以上|个百))|"
    # formulas and sessions
    r"\d{1,2}(?:\s?\+\s?(?:\d{1,2}|[NXn])){1,6}(?![.\d])|\d{1,2}届\d{1,2}次|"
    r"(?<![\d.])\d+(?:\.\d+)?(?:[:：]\d+(?:\.\d+)?)+|"
    # roads
    r"\d{1,4}(?:国道|省道|县道|乡道)|(?<=[国省县乡]道)\d{1,4}|"
    # houses
    r"\d{1,3}(?:栋|幢|座)(?=\d)|\d{1,2}单元|\d{1,4}室(?![内外])|"
    # networks, screens, carbon
    r"(?<![\w.,])(?:[23456]G|[248]K|[23456]D|[1-9]C|\dA)(?![A-Za-z\d])|"
    # shopping days and programmes called by a number
    r"(?:618|双11|双12|863|973|985|211|315)(?=[”\"]?(?:购物|大促|活动|计划|工程|高校|院校|晚会|"
    r"期间|[”\"]))|"
    r"\d{1,2}\s?[x×*]\s?\d{1,2}(?![\d.])(?!\s?(?:m|km|米|公里))|"
    r"\d{1,3}(?:\.\d+)?°(?:[NSEW]|\d+[′'])(?:\d+[′'])?|"
    r"(?<![\d,.])\d{1,3} (?:in (?:every )?\d{1,3}|out of (?:every )?(?:10{1,3}|\d))\b(?![,.]\d)"
    r"(?! (?:cities|percent))|"
    # halves, sizes of files
    r"50[-/:]50\b|(?:20|40|45)(?:[- ]?(?:ft|foot|feet)\b"
    r"(?= (?:container|reefer|box|equivalent|refrigerated))|"
    r"英?[尺呎](?=冷藏|集装|標|标|货柜|柜|箱|集裝))|"
    r"(?<=from )(?:[01]?\d|2[0-3])\.[0-5]\d(?=\)| (?:to|until) \d{1,2}\.\d\d\b"
    r"(?! ?(?:%|m|b|per)))|"
    r"(?<![\d,])\d+(?:\.\d+)?\s?[KkM]B\b(?!/s)|"
    r"9/11\b|\d0后|(?<![\d.])\d{9,}(?![\d,.])|\d/\d\b(?!/)"
    r")"
)
_LINE_NUMBER = re.compile(
    r"[ \t\u3000]*[（(]?\d{1,3}[.、)）．](?!\d)|[ \t\u3000]*\d{1,2}(?:\.\d{1,2})+\.?(?=\s)"
)
_AFTER_MARK = re.compile(
    r"\+\d{1,3}[-\s(]?\d[\d\s()-]{5,16}\d|\(\d{2,4}\)\s?\d{3,4}[- ]?\d{4}|"
    r"[〔\[（(﹝]\s?(?:19|20)\d\d\s?[〕\]）)﹞]\s?(?:第\s?)?\d+\s?号|"
    r"第\s?\d+(?:[-—－至到、]第?\d+){0,6}"
)
_LETTERED = re.compile(
    r"(?<![A-Za-z\d])(?!(?:US|HK|NT|RMB|CNY|USD|EUR|DKK|HKD|SEK|CHF|GBP|JPY|NOK|MOP|SGD|RM|MYR|PLN|CZK|HUF|ISK|CAD|AUD|INR|KRW|THB|ECU)\d)"
    r"(?![kcmd]?m[23](?![A-Za-z\d]))[A-Za-z]{1,6}[-–]?\d+(?:\.\d+)?(?![\d,.]*\d)(?![个家项国個項國])(?!\s?(?:million|billion|trillion|"
    r"[万亿]))[A-Za-z]*"
)
_COVID = re.compile(r"[Cc][Oo][Vv][Ii][Dd][- ]?19")
_TO_TEN = "一二三四五六七八九十"
_ANYWHERE = re.compile(
    rf"[第前《〈①-⑳{_TO_TEN}](?:(?<=第)\s?[〇零{_TO_TEN}百]+|"
    rf"(?<=[{_TO_TEN}])[{_TO_TEN}]{{0,2}}届[{_TO_TEN}]{{1,3}}次|"
    rf"(?<=前)\s?(?:\d{{1,4}}|[{_TO_TEN}百]{{1,3}})(?:[名位强甲列]|(?=[，。；、]))|"
    r"(?<=《)[^《》\n]{1,120}》|(?<=〈)[^〈〉\n]{1,60}〉|(?<=[①-⑳]))"
)
_ADDRESS = re.compile(
    r"https?://[^\s，。）)]{1,200}|www\.[^\s，。）)]{1,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}"
)
_UNIT_SAID = re.compile(r"\b[Uu]nits?: ?[^|\n)]{1,24}|单位[：:][^|\n）)]{1,12}")
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten"
_SHARE = re.compile(
    rf"(?i:\b(?:one|{_COUNTS}) (?:in|out of) (?:every )?(?:{_COUNTS}|\d{{1,3}})\b|"
    r"\b(?:one|two|three|four|five)[- ](?:half|third|quarter|fifth|tenth)s?\b)"
)
_COUNTER = re.compile(
    r"\b\d+[- ]min(?:ute)?s?\.? read\b|\b(?i:read(?:ing)? time):? [^\d\n]{0,8}\d+ \w+|"
    r"\b(?:Views?|VIEWS|Reads|Likes|Shares?|Comments|Downloads|Clicks|Hits|Visits|Visitors|Followers|Subscribers)"
    r"(?:: ?| | ?\()\d[\d,.]*[kKmM]?\)?(?= ?(?:[|·•,/\n)]|$| - ))|"
    r"(?<![\d,.])\d[\d,.]*[kKmM]? (?i:views?|comments?|likes?|shares?|reads|downloads)"
    r"(?= ?(?:[|·•\n]|$| - ))|"
    r"(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問|播放|转发|轉發|评论|評論|点赞|點讚|收藏|人气)(?:次数|次數|量|数|數)?"
    r"(?:[:：]\s?|\s|[(（])\d[\d,.]*[万萬]?\+?[次人]?|已有\s?\d+\s?人|"
    r"\d[\d,.]*[万萬]?[次人](?:浏览|阅读|点击|点赞|评论)|"
    r"(?:阅读|閱讀)(?:时间|時間|时长|需|大约|约)[^\d\n]{0,4}\d+\s?分[钟鐘]|共\s?\d{1,3}\s?[页頁](?![的，。])"
)
_COUNTERS = (
    *(" read", "reading time", "read time", "followers", "subscribers", "view", "reads", "like"),
    *(
        "share",
        "comment",
        "download",
        "clicks",
        "hits",
        "visits",
        "visitors",
        "浏览",
        "瀏覽",
        "阅读",
        "閱讀",
        "点击",
        "點擊",
    ),
    *("访问", "訪問", "播放", "转发", "轉發", "评论", "評論", "点赞", "點讚", "收藏", "人气"),
    *("已有", "共"),
)
"""What a page says of itself: how often it was seen, how long it takes."""
_GATE = Gate(
    {
        "counter": _COUNTERS,
        "unit": ("unit:", "units:", "单位：", "单位:"),
        "address": ("http", "www.", "@"),
        "share": (
            *(f" in {word}" for word in (*_COUNTS.split("|"), *"123456789")),
            *(" out of ", " in every ", "half", "third", "quarter", "fifth", "tenth"),
        ),
        "word": (
            *("tel", "phone", "fax", "hotline", "mobile", "dial", "电话", "热线", "传真", "手机"),
            *("邮编", "邮政编码", "拨打", "致电", "查询", "微信号", "QQ", "ICP", "网安"),
            *("许可证", "编号", "证号", "备案号", "信用代码", "文号", "索引号", "合同号"),
        ),
    }
)
_ADDRESS_REACH = (64, 200)
_SHARE_REACH = (12, 24)
_UNIT_REACH = (1, 32)
_COUNTER_REACH = (14, 32)
_WORD_REACH = (1, 60)
_LETTERS_MAX = 7
_QUOTED = re.compile(r"[“\"]([^“”\"\n]{2,60})[”\"]")
_QUOTED_WORDS_MAX = 9
_QUOTED_HAN_MAX = 16
_SPOKEN_MIN = 8
_MEASURED = re.compile(
    r"%|percent|per cent|million|billion|yuan|[亿万]|公里|\d+\.\d|[$€£¥] ?\d|"
    r"\b(?:RM|RMB|EUR|USD|HKD) ?\d"
)
_SPOKEN = re.compile(
    r"\b(?:we|it|I|they|you|he|she|is|are|was|were|has|have|had|will|can)\b.*[,.!?]$|[，。！？]$",
    re.IGNORECASE,
)


def _idioms() -> Automaton[None]:
    automaton: Automaton[None] = Automaton()
    for idiom in IDIOMS:
        automaton.add(idiom, None)
    automaton.seal()
    return automaton


_IDIOMS = _idioms()


def masked_spans(text: str) -> list[Span]:
    """Spans whose digits and number words are no figures, sorted; they may overlap."""
    return sorted(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    for place in digits_in(text):
        yield from _at(text, place)
    places = _GATE.places(text)
    for pattern, key, reach in (
        (_TELEPHONE_WORDS, "word", _WORD_REACH),
        (_ADDRESS, "address", _ADDRESS_REACH),
        (_SHARE, "share", _SHARE_REACH),
        (_UNIT_SAID, "unit", _UNIT_REACH),
        (_COUNTER, "counter", _COUNTER_REACH),
    ):
        for match in matches(pattern, text, around(places.get(key, ()), *reach)):
            yield match.span()
    yield from (match.span() for match in _ANYWHERE.finditer(text))
    yield from ((hit.start, hit.end) for hit in _IDIOMS.every(text))
    for match in _QUOTED.finditer(text):
        if _is_slogan(match[1]):
            yield match.span()


def _at(text: str, place: int) -> Iterator[Span]:
    """What makes the digits that begin at this place no quantity."""
    found = [_AT_DIGIT.match(text, place)]
    before = text[place - 1 : place] if place else "\n"
    if before == "\n" or (before in " \t\u3000（(" and _opens_line(text, place)):
        found.append(_LINE_NUMBER.match(text, place))
    if before in "+(（〔[﹝第":
        found.append(_AFTER_MARK.match(text, place - 1))
    elif before in "-–" or (before.isascii() and before.isalpha()):
        begin = max(0, place - _LETTERS_MAX - 1)
        found += [pattern.search(text, begin, place + 20) for pattern in (_LETTERED, _COVID)]
    elif before in " .#\xa0\n":
        found.append(_AFTER_MARK.match(text, place - 2) if place > 1 else None)
        yield from _behind_word(text, place)
    yield from (match.span() for match in found if match is not None)


def _opens_line(text: str, place: int) -> bool:
    begin = text.rfind("\n", max(0, place - 8), place) + 1
    return (begin > 0 or place <= 8) and not text[begin:place].strip(" \t\u3000（(")  # noqa: PLR2004


def _behind_word(text: str, place: int) -> Iterator[Span]:
    """`Article 5`, `No. 38`, `Platform 4`."""
    word = _word_before(text[max(0, place - _WORD_WINDOW) : place])
    if word in _NUMBERED_NAMES or word.lower() in _NUMBERED:
        run = _RUN_ON.match(text, place)
        if run:
            yield place, run.end()


def _word_before(words: str) -> str:
    """The last word, whatever of `.`, a space and `#` stands behind it, once each."""
    words = words.removesuffix("\n").removesuffix("#")
    words = words[:-1] if words[-1:].isspace() or words[-1:] == "-" else words
    words = words.removesuffix(".")
    begin = len(words)
    while begin and words[begin - 1].isascii() and words[begin - 1].isalpha():
        begin -= 1
    return words[begin:]


def _is_slogan(quoted: str) -> bool:
    """A short quotation is a name or a slogan, unless it measures something."""
    if _MEASURED.search(quoted) or (len(quoted) >= _SPOKEN_MIN and _SPOKEN.search(quoted)):
        return False
    if quoted.isascii() or " " in quoted:
        return len(quoted.split()) <= _QUOTED_WORDS_MAX
    return len(quoted) <= _QUOTED_HAN_MAX
