"""Which digits are no quantities: telephones, licences, road and part numbers, slogans."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.automaton import Automaton
from jointoffice.reader.gate import Gate, Span, around, digits_in, matches
from jointoffice.reader.words.idioms import IDIOMS

_NUMBERED = (
    r"[Nn]os?|[Nn]umber|[Aa]rt(?:icle)?|[Ss]ec(?:tion)?|[Cc]hapter|[Aa]nnex|[Aa]ppendix|"
    r"[Vv]ol(?:ume)?|[Pp]ages?|pp|"
    r"[Ff]ig(?:ure)?|[Tt]able|[Ii]tem|[Ll]ines?|[Rr]outes?|[Tt]erminal|[Rr]oom|[Ff]light|"
    r"[Gg]ate|[Vv]ersion|[Pp]hase|[Ss]tep|"
    r"[Pp]aragraph|[Cc]lause|Class|Grade|Type|Model|Lot|Bus|Train|Directive|Regulation|"
    r"Resolution|ISO|EN|GB|Rev|Issue|Tier|"
    r"Building|Block|Platform|Berth|Exit|ISBN|ISSN|DOI|Level|Stage|Unit|Highway|Road|Zone|"
    r"Area|Top|Fortune|Boeing|Airbus|"
    r"Industry|Web|Group of|[Tt]op|Euro|Windows|Horizon|Agenda|Vision"
)
_BEHIND_WORDS = tuple(
    re.compile(pattern)
    for pattern in (
        # telephones and licences by the word before them
        (
            r"(?i:\b(?:tel|phone|telephone|fax|hotline|mobile|"
            r"dial)\b[^\n\d+]{0,24}\+?[\d\s()-]{3,20}\d)"
        ),
        (
            r"(?:电话|電話|热线|熱線|熱綫|传真|傳真|手机|手機|邮编|郵編|邮政编码|拨打|撥打|致电|"
            r"致電|查詢|微信号|QQ)[^\n\d]{0,10}[\d()（）\s—-]{2,20}\d"
        ),
        r"(?:ICP|网安|網安)(?:备|備|证|證)?[^\n\d]{0,6}\d+号?(?:-\d+)?",
        (
            r"(?:许可证|許可證|编号|編號|证号|證號|备案号|信用代码|文号|"
            r"合同号)[^\n\dA-Za-z]{0,8}[\dA-Za-z-]{4,}"
        ),
    )
)
_NEAR_DIGITS = tuple(
    re.compile(pattern)
    for pattern in (
        # telephones
        (
            r"\+\d{1,3}[-\s(]?\d[\d\s()-]{5,16}\d|(?<![\d.])0\d{2,3}[-－ ]\d{3,4}[- ]?\d{4}(?!\d)|"
            r"(?<![\d.])1[3-9]\d{9}(?!\d)"
        ),
        r"(?<![\d.])[48]00[- ]\d{3,4}[- ]\d{3,4}(?!\d)|\(\d{2,4}\)\s?\d{3,4}[- ]?\d{4}",
        # licence, document, case and registration numbers
        r"[〔\[（(﹝]\s?(?:19|20)\d\d\s?[〕\]）)﹞]\s?(?:第\s?)?\d+\s?[号號]",
        (
            rf"\b(?:{_NUMBERED})\b\.?[\s-]?#?(?:\d+(?:[./:-]\d+)*(?!\d|\s?%|,\d{{3}}|"
            rf"\.\d))(?!\s(?:percent|million|billion|trillion))"
        ),
        r"\b(?:19|20)\d\d/\d+\b",
        r"(?<![\d.])\d+(?:[-—－]\d+)?\s?(?:号(?![召院])|號)",
        # ordinals
        r"第\s?\d+(?:[-—－至到、]第?\d+)?",
        r"(?<![\w.])\d+(?:st|nd|rd|th)\b",
        # clock times and ratios
        (
            r"(?<![\d.:])\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?(?![\d])|"
            r"\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?"
        ),
        r"(?<!\d)\d{1,2}[时時](?:\d{1,2}分)?(?![代期间間速])|\b24/7\b|\b[1-9]\d?[:：][1-9]\d?\b",
        # letters run into digits: roads, trains, pollutants, paper, networks
        (
            r"(?<![A-Za-z\d])(?!(?:US|HK|NT|RMB|CNY|USD|EUR|DKK|HKD|SEK|CHF|GBP|"
            r"JPY)\d)[A-Za-z]{1,6}[-–]?\d+(?:\.\d+)?"
            r"(?![\d,.]*\d)(?!\s?(?:million|billion|trillion|[万亿]))[A-Za-z]*"
        ),
        r"(?<![\w.,])(?:[23456]G|[248]K|[23456]D|[1-9]C|\dA)(?![A-Za-z\d])",
        # numbered lines
        r"(?m:^\s*[（(]?\d{1,3}[.、)）．](?!\d)|^\s*\d{1,2}(?:\.\d{1,2})+\.?(?=\s))",
        # shopping days and programmes called by a number
        (
            r"(?<!\d)(?:618|双11|双12|雙11|863|973|985|211|315)(?=[”\"]?(?:购物|大促|活动|"
            r"计划|工程|"
            r"高校|院校|晚会|期间|[”\"]))"
        ),
        r"\d{1,2}\s?[x×*]\s?\d{1,2}\b(?!\s?(?:m|km))",
        r"(?<!\d)\d{1,3}(?:\.\d+)?°[CFNSEW]?(?:\d+[′'])?",
        (
            r"(?<![\d,.])\b(?:\d{1,3}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|"
            r"[Ee]ight|[Nn]ine) "
            r"(?:in|out of) (?:every )?\d{1,3}\b(?![,.]\d)(?! (?:cities|percent))"
        ),
        r"[Cc][Oo][Vv][Ii][Dd][- ]?19|\b9/11\b|\b\d0后",
        r"(?<![\d.])\d{9,}(?![\d,.])",
        r"(?i:\b(?:one|two|three|four|five)[- ](?:half|third|quarter|fifth)s?\b)|\b\d/\d\b",
    )
)
_ANYWHERE = tuple(
    re.compile(pattern)
    for pattern in (
        r"第\s?[〇零一二三四五六七八九十百]+",
        r"《[^《》\n]{1,120}》|〈[^〈〉\n]{1,60}〉",
        r"[①-⑳]",
    )
)
_ADDRESS = re.compile(
    r"https?://[^\s，。）)]{1,200}|www\.[^\s，。）)]{1,200}|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{1,64}"
)
_COUNTS = "two|three|four|five|six|seven|eight|nine|ten"
_SHARE = re.compile(
    rf"(?i:\b(?:one|{_COUNTS}) (?:in|out of) (?:every )?(?:{_COUNTS})\b|"
    r"\b(?:one|two|three|four|five)[- ](?:half|third|quarter|fifth|tenth)s?\b)"
)
_GATE = Gate(
    {
        "address": ("http", "www.", "@"),
        "share": (
            *(f" in {word}" for word in _COUNTS.split("|")),
            " out of ",
            " in every ",
            *("half", "third", "quarter", "fifth", "tenth"),
        ),
    }
)
_ADDRESS_REACH = (64, 200)
_SHARE_REACH = (12, 24)
_QUOTED = re.compile(r"[“\"「『]([^“”\"「」『』\n]{2,60})[”\"」』]")
_QUOTED_WORDS_MAX = 9
_QUOTED_HAN_MAX = 16
_MEASURED = re.compile(r"%|percent|million|billion|yuan|[亿億万萬]|公里|\d+\.\d")
_BEHIND_REACH = (40, 30)
_NEAR_REACH = (14, 18)


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
    digits, places = digits_in(text), _GATE.places(text)
    for patterns, spans in (
        (_BEHIND_WORDS, around(digits, *_BEHIND_REACH)),
        (_NEAR_DIGITS, around(digits, *_NEAR_REACH)),
        ((_ADDRESS,), around(places["address"], *_ADDRESS_REACH)),
        ((_SHARE,), around(places["share"], *_SHARE_REACH)),
    ):
        for pattern in patterns:
            yield from (match.span() for match in matches(pattern, text, spans))
    for pattern in _ANYWHERE:
        for match in pattern.finditer(text):
            yield match.span()
    for hit in _IDIOMS.every(text):
        yield hit.start, hit.end
    for match in _QUOTED.finditer(text):
        if _is_slogan(match[1]):
            yield match.span()


def _is_slogan(quoted: str) -> bool:
    """A short quotation is a name or a slogan, unless it measures something."""
    if _MEASURED.search(quoted):
        return False
    if quoted.isascii() or " " in quoted:
        return len(quoted.split()) <= _QUOTED_WORDS_MAX
    return len(quoted) <= _QUOTED_HAN_MAX
