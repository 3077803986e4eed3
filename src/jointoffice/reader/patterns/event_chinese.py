"""Events as Chinese tells them: 召开, 举行, 签署, 揭牌, 开通, each on its day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.patterns.agreement_chinese import BOOK_SIGNED, SIGNED
from jointoffice.reader.patterns.event_part import Part, has_day, type_of
from jointoffice.reader.patterns.passage import Passage

_MEETING = (
    r"(?:联席会议|会议|大会|论坛|仪式|座谈会|峰会|博览会|推介会|签约会|对接会|研讨会|发布会|年会|"
    r"展览会|洽谈会|推进会|现场会|交易会|活动|运动会|赛事|工作会|全会|启动会|揭牌|招商会|恳谈会|"
    r"展会|文化节|音乐节|座谈|协调会|专题会|调度会|例会|磋商|会谈|听证会|路演|锦标赛|联赛|沙龙|"
    r"招聘会|夏令营|冬令营|训练营|培训班|研修班|暑期学校|大赛|比赛|挑战赛|邀请赛|马拉松|"
    r"音乐会|演练|议事会|联席会|交流会|茶话会|春茗|酒会|会晤|[^，。；、\s]会|[^，。；、\s]赛|"
    r"(?<![发开进拓施扩])展|(?<![环季春情细])节)"
)
_NOT_AGAIN = (
    r"(?!的|式|以来|之?[前后际]|时|期间|过|[\d一二三四五六七八九十]{1,3}年来?|"
    r"了?[\d一二三四五六七八九十]{1,3}[届次场])"
)
_TAKES_PLACE = rf"(?:召开|举行|开幕|闭幕|启幕|落幕|拉开帷幕|落下帷幕|开赛|开跑|开锣){_NOT_AGAIN}"
_HELD = re.compile(
    rf"(?:召开|举行|开幕|进行(?=了?[^。；，]{{0,12}}仪式)|开展(?=了?[^。；，]{{0,12}}演练))"
    rf"(?!的|式)了?[^。；，]{{0,50}}?{_MEETING}|"
    rf"(?:举办|合办|协办|主办|承办|联合举办|召集)(?!的|权)了?[^。；，]{{0,50}}?{_MEETING}|"
    rf"主持(?:召开)?[^。；，]{{2,50}}?(?:会议|大会|座谈会|论坛|"
    rf"第[^，。；]{{1,4}}次[^，。；]{{0,6}}会)(?![前后时]|间隙|期间)(?<!身份主持会议)|"
    rf"出席(?:了)?(?=[^。；，的]{{2,40}}{_MEETING})(?!会议|活动|仪式|"
    rf"签约)[^。；，]{{2,50}}?{_MEETING}(?![前后时]|间隙|期间)|"
    rf"{_MEETING}[^。；]{{0,40}}?(?:召开|举行|举办|开幕|闭幕|启幕|"
    rf"落幕|帷幕){_NOT_AGAIN}|"
    rf"(?<=.){_TAKES_PLACE}"
)
_HELD_AT = re.compile(
    rf"(?:召开|举行|举办|开幕|碰头)的[^，。；]{{2,40}}?{_MEETING}(?=[上中，]|期间)"
)
_DONE = re.compile(
    r"(?:揭牌|挂牌|授牌|开通|通车|通航|启用|投运|投入运营|投入使用|正式运营|开工|启动|首发|首航|"
    r"首飞|"
    r"发车|开学|开班|开营|开赛|开跑|发布(?![厅会台])|公布(?![，：:])|印发|批复|签署|签订|签约|"
    r"成立|投产|竣工|获批|开园|上线|落成|创立|"
    r"(?<!共)建成(?![渝都德])|生效|实施|开行|"
    r"抵达|始发|拜访|会面|会谈|走访|到访|施行|试运行|贯通|合龙|奠基|投用|揭幕|启航|开航|封顶|交付|"
    r"发出|会见|会晤|访问|考察|"
    r"调研|动工|破土|审议通过|表决通过|挂职|启程|下线|移交|发往|开往|驶向|出台|亮相|首演|首映|"
    r"首展|升空|下水|"
    r"点火|并网|通水|通气|试航|试飞|驶出|驶离|驶抵|驶入|开出|起飞|降落|靠泊|换届|当选|就任|来访|"
    r"出访|率团|"
    r"率队|参观|观摩|视察|拜会|慰问|正式开放|开放通行|开展(?=联合|首次)|放行|复航|复通|"
    r"恢复(?:通车|通航|开放|运行|运营))(?!仪式|\d|日期|时间|机构|单位|"
    r"以来|后|的|率|"
    r"[一二三四五六七八九十\d]{1,3}周年)"
)
_SAID_AT = re.compile(
    rf"在[^，。；]{{2,40}}?{_MEETING}上(?=表示|说|指出|称|强调|介绍|透露|宣布|致辞|发言)"
)
_NEXT = re.compile(
    rf"下(?:一?次|一?届)[^，。；]{{0,12}}?{_MEETING}(?=[^。；]{{0,30}}(?:定于|初定|暂定|拟|将|"
    rf"在|由|轮到))"
)
_MILESTONE = re.compile(
    r"(?:迎来|开行|发出|驶出|送走|完成|接待|诞生|"
    r"迎接)[^，。；]{0,20}?第[\d一二三四五六七八九十百千][\d,.一二三四五六七八九十百千]*[万亿]?"
    r"(?:航次|列|架|辆|名|位|车次|人次|标箱|趟|班|艘|票|单|台|座)|"
    r"第\d[\d,.]*[万亿]?(?:列|架|辆|名|位|趟|班|艘|台)[^，。；]{0,24}?(?:开出|发出|驶出|抵达|驶离|"
    r"通关|下线|诞生|发车|出境|入境)"
)
_FIRST = re.compile(r"首[个条家趟班次批届列座艘单]|第一[个条家趟班次批届列座]")
_NOT_YET = re.compile(
    r"(?:将|可|拟|预计|力争|确保|计划|争取|已有|累计|以来|推动|推进|加快|希望|要|底前|目标|"
    r"(?<![\d去上年])年底|今年年底|"
    r"年内|"
    r"\d[日月年]前)"
    r"[^，；。]*$"
)
_HABIT = re.compile(r"每年|每半?[两三季月]|轮流|定期|常态化|适时|不定期")
_AGAIN = re.compile(
    r"自[^，。；]{2,12}起|累计|(?:已|共(?!同|建|享)|总共)[^，。；]{0,8}$|"
    r"(?:落实|根据|按照|依据|履行|执行|依照|围绕)[^，。；]{0,16}$"
)
_WISHED = re.compile(r"(?:有意|希望|争取|申请|申办|愿意?|建议|筹备|期待)[^，。；]{0,8}$")
_ANAPHORA = re.compile(r"(?:这次|此次|本次|该次|通过|随着|自|以)$")
_DEADLINE = re.compile(
    r"(?:报名|申报|征集|受理|公示|投标)[^，。；]{0,8}截止|截止(?:时间|日期)|有效期至|延长至|"
    r"延续至|持续[至到]"
)
_SIGNED = (SIGNED, BOOK_SIGNED)
SOUGHT = (_HELD, _HELD_AT, _SAID_AT, _NEXT, *_SIGNED, _MILESTONE, _DONE, _DEADLINE)
_OCCASION_MAX = 16
_VERB_MAX = 4
_COUNTED = re.compile(
    r"(?<![第\d一二三四五六七八九十两百多])[\d一二三四五六七八九十两百多]{1,4}余?(?:[场次届]|"
    r"个(?=[^，。；]{0,8}(?:论坛|活动|会议|展会))|"
    r"期(?=[^，。；]{0,6}[班训讲会]))"
)


def parts_in(passage: Passage) -> Iterator[Part]:
    yield from _meetings(passage)
    yield from _signings(passage)
    yield from _dated(passage)


def _meetings(passage: Passage) -> Iterator[Part]:
    text = passage.sentence.text
    for match in passage.every(_HELD):
        if not _is_habit(text, match):
            yield Part(*_clause(text, match), "conference", match.start())
    for match in passage.every(_NEXT):
        yield Part(match.start(), _sentence_end(text, match.end()), "conference", match.start())
    for match in (each for sort in (_HELD_AT, _SAID_AT) for each in passage.every(sort)):
        start, stop = _clause(text, match)
        end = match.end() if match.re is _HELD_AT else stop
        if has_day(passage, start, end) or "第" in match[0]:
            yield Part(start, end, "conference", match.start())


def _signings(passage: Passage) -> Iterator[Part]:
    text = passage.sentence.text
    for match in (each for sort in _SIGNED for each in passage.every(sort)):
        part = Part(*_clause(text, match), "signing", match.start())
        if not _NOT_YET.search(text, part.start, match.start()) and not _is_habit(text, match):
            yield part


def _dated(passage: Passage) -> Iterator[Part]:
    text = passage.sentence.text
    for match in passage.every(_DEADLINE):
        part = Part(*_clause(text, match), "deadline", match.start())
        if has_day(passage, part.start, part.end):
            yield part
    for match in passage.every(_MILESTONE):
        part = Part(*_clause(text, match), "event", match.start())
        if not _NOT_YET.search(text, part.start, match.start()):
            yield part
    for match in passage.every(_DONE):
        part = _with_day(passage, Part(*_clause(text, match), type_of(match[0]), match.start()))
        first = passage.dates and _FIRST.search(text, part.start, match.start())
        told = has_day(passage, part.start, part.end) or first
        if told and not _NOT_YET.search(text, part.start, match.start()):
            yield part


def _with_day(passage: Passage, part: Part) -> Part:
    """`… 26日，三地启动`: the day right before the comma belongs to what happened on it."""
    comma = passage.sentence.start + part.start - 1
    day = next((each for each in passage.dates if each.end == comma), None)
    if day is None or has_day(passage, part.start, part.end):
        return part
    return Part(day.start - passage.sentence.start, part.end, part.type, part.at)


def _clause(text: str, match: re.Match[str]) -> tuple[int, int]:
    return _subject(text, match.start()), _stop(text, match.end())


def _is_habit(text: str, match: re.Match[str]) -> bool:
    """What happens again and again, was counted up or is only wished is no event of its own."""
    start = text.rfind("，", 0, match.start()) + 1
    return (
        _AGAIN.search(text, start, match.start()) is not None
        or _HABIT.search(text, start, match.end()) is not None
        or _WISHED.search(text, start, match.start()) is not None
        or _ANAPHORA.search(text, start, match.start()) is not None
        or ("第" not in match[0] and _is_counted(text, match))
    )


def _is_counted(text: str, match: re.Match[str]) -> bool:
    """`举办论坛12场`, `开展培训3期`."""
    return _COUNTED.search(text, match.start(), _stop(text, match.end())) is not None


def _subject(text: str, at: int) -> int:
    """The clause, and the one before it where that is short: a date often stands there, or the
    occasion."""
    semicolon = max(text.rfind("；", 0, at), text.rfind("。", 0, at)) + 1
    comma = text.rfind("，", semicolon, at)
    if comma < 0:
        return semicolon
    earlier = max(semicolon, text.rfind("，", semicolon, comma) + 1)
    return earlier if comma - earlier <= _OCCASION_MAX or at - comma <= _VERB_MAX else comma + 1


def _sentence_end(text: str, at: int) -> int:
    ends = [found for mark in "。；" if (found := text.find(mark, at)) >= 0]
    return min(ends, default=len(text))


_STOP = re.compile(r"[，。；]")


def _stop(text: str, at: int) -> int:
    match = _STOP.search(text, at)
    return match.start() if match else len(text)
