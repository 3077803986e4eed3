"""Which digits of a text are no quantities: telephones, licences, road and part numbers, slogans."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        # addresses of the web and of mail
        r"https?://[^\s，。）)]+|www\.[^\s，。）)]+|[\w.+-]+@[\w-]+\.[\w.]+",
        # telephones
        r"\+\d{1,3}[-\s(]?\d[\d\s()-]{5,16}\d|(?<![\d.])0\d{2,3}[-－ ]\d{7,8}(?!\d)|(?<![\d.])1[3-9]\d{9}(?!\d)"
        r"|(?<![\d.])[48]00[- ]\d{3,4}[- ]\d{3,4}(?!\d)|\(\d{2,4}\)\s?\d{3,4}[- ]?\d{4}",
        r"(?i:\b(?:tel|phone|telephone|fax|hotline|mobile)\b[^\n\d+]{0,24}\+?[\d\s()-]{3,20}\d)",
        r"(?:电话|電話|热线|熱線|传真|傳真|手机|手機|邮编|郵編|邮政编码|拨打|撥打)[^\n\d]{0,10}[\d()（）\s—-]{3,20}\d",
        # licence, document, case and registration numbers
        r"(?:ICP|网安|網安)(?:备|備|证|證)?[^\n\d]{0,6}\d+号?(?:-\d+)?",
        r"(?:许可证|許可證|编号|編號|证号|證號|备案号|统一社会信用代码)[^\n\dA-Za-z]{0,8}[\dA-Za-z-]{4,}",
        r"[〔\[（(﹝]\s?(?:19|20)\d\d\s?[〕\]）)﹞]\s?(?:第\s?)?\d+\s?[号號]",
        r"(?i:\b(?:no|nos|number|art|article|sec|section|chapter|annex|appendix|vol|volume|page|pp?|fig|figure|table"
        r"|item|line|lines|route|terminal|room|floor|flight|gate|version|level|phase|step|class|grade|type|model|lot|bus|train"
        r"|directive|regulation|resolution|iso|en|gb|rev|issue|tier|building|block|platform|berth|exit"
        r"|isbn|issn|doi)\b\.?\s?#?(?:\d+(?:[./:-]\d+)*(?!\d|\s?%|,\d{3}|\.\d))(?!\s(?:percent|million|billion)))",
        r"(?<![\d.])\d+(?:[-—－]\d+)?\s?(?:号线|號線|号楼|号门|号馆|号文|号令|號文|号公路|号航站楼|號客運|號碼頭|号(?![召院])|號)",
        # ordinals
        r"第\s?(?:\d+|[〇零一二三四五六七八九十百]+)(?:[-—－至到、]第?(?:\d+|[一二三四五六七八九十]+))?",
        r"(?<![\w.])\d+(?:st|nd|rd|th)\b",
        # clock times, ratios of time
        r"(?<![\d.:])\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?(?![\d])|\b\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b\.?"
        r"|(?<!\d)\d{1,2}[时時](?:\d{1,2}分)?(?![代期间間速])|24/7",
        # letters run into digits: roads, trains, pollutants, standards, paper, generations of networks
        r"(?<![A-Za-z\d])(?!(?:US|HK|NT|RMB|CNY|USD|EUR|DKK|HKD|SEK|CHF|GBP|JPY)\d)[A-Za-z]{1,6}[-–]?\d+(?:\.\d+)?(?![\d,.]*\d)(?!\s?(?:million|billion|trillion|[万亿]))[A-Za-z]*",
        r"(?<![\w.,])(?:[23456]G|[248]K|[23456]D|[1-9]C|3C|\dA)(?![A-Za-z\d])",
        r"\b(?:PM|CO|NO|SO|O|H|CH|NH)[\d.]+\b",
        # numbered lines
        r"(?m:^\s*[（(]?\d{1,3}[.、)）．](?!\d)|^\s*\d{1,2}(?:\.\d{1,2})+\.?(?=\s))",
        r"[①-⑳]",
        # plans, shopping days, fixed idioms
        r"[“「\"]?十[一二三四五六]五[”」\"]?|(?<!\d)(?:618|双11|双12|雙11|863|973|985|211|315)(?=[”\"]?(?:购物|大促|活动|计划|工程|高校|院校|晚会|期间|[”\"]))",
        r"一带一路|一帶一路|一国两制|一國兩制|两会|兩會|两江|兩江|两岸|兩岸|两山|双[一碳减]|三农|三農|三峡|三峽|四川|五一|十一黄金周|三甲|三江源|"
        r"三角洲|长三角|長三角|珠三角|金三角|三亚|三明|九江|万州|萬州|千岛湖|百色|万科|万达|百度|六安|九龙|九龍|千年|百姓|百年|一百周年|"
        r"两个[“]?(?:维护|毫不动摇|一百年)|四个(?:意识|自信|全面)|五位一体|三个代表|两手抓|三省一市|两省一市|一市三省|万众|千家万户|"
        r"三大(?:攻坚战|球)|五大发展理念|万无一失|两不愁|三保障|一小时|两翼|八方|四面|三资|三星|十分|千方百计|一千零一|百花|万象|万家|亿万|万物|七一|八一",
        r"(?i:\b(?:two|three|four) (?:sessions|centenar\w+|represents|mountains)\b)",
        r"\d{1,2}\s?[x×*]\s?\d{1,2}\b(?!\s?(?:m|km))",
        r"(?<!\d)\d{1,3}(?:\.\d+)?°[CFNSEW]?(?:\d+[′'])?",
        r"\b(?:[1-9]|1\d)[:：](?:[1-9]|1\d)\b",
        r"[Cc][Oo][Vv][Ii][Dd][- ]?19|新冠|\b9/11\b",
        r"(?<![\d.])\d{9,}(?![\d,.])",
    )
)
_QUOTED = re.compile(r"[“\"「『]([^“”\"「」『』\n]{2,60})[”\"」』]")
_QUOTED_WORDS_MAX = 9
_QUOTED_HAN_MAX = 16
_MEASURED = re.compile(r"%|percent|million|billion|yuan|[亿億万萬]|公里|\d+\.\d")
_BOOK = re.compile(r"《[^《》\n]{1,120}》|〈[^〈〉\n]{1,60}〉")
_SEVERAL = re.compile(r"(?i:\b(?:one|two|three|four|five)[- ](?:half|third|quarter|fifth)s?\b)")


def masked_spans(text: str) -> list[Span]:
    """Spans whose digits and number words are no figures, sorted; they may overlap."""
    return sorted(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield match.span()
    for pattern in (_BOOK, _SEVERAL):
        for match in pattern.finditer(text):
            yield match.span()
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
