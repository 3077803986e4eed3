"""Names in Chinese text by their form: what they end in, back to where they must begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from jointoffice.reader.automaton import Automaton, Hit
from jointoffice.reader.begun import begun
from jointoffice.reader.dates import inside
from jointoffice.reader.gate import Span
from jointoffice.reader.names_districts import districts_in, in_rows
from jointoffice.reader.names_english import Named
from jointoffice.reader.sought import Sought
from jointoffice.reader.words.han_names import (
    BREAK_CHARACTERS,
    BREAKS,
    GENERIC,
    INDUSTRY,
    ORGANISATIONS,
    PLACES,
    PLAN_WORDS,
)
from jointoffice.reader.words.wordlist import alternation

_HAN = "\u4e00-\u9fff"
_GOES_ON = re.compile(
    r"家|制|化|级|域|(?<!联盟)成员|群(?!岛)|(?<=局)[面势限]|(?<=[大协])代表|(?<=协)委员"
)
_NO_OFFICE = re.compile(
    r"[格布开大全结变破僵定战时当谋残]局|[大客餐展门舞歌前音]厅|乐厅|[副局厅][局厅]|[签部]署"
)
_BREAK = re.compile(
    rf"[^{_HAN}（）()·]|[{BREAK_CHARACTERS}]|自(?![贸貿由])|和(?!平|谐|田|县)|"
    rf"(?<![协合大不相共])同(?![济仁方])|(?<![首成古帝])都(?!市|江|会)|[市省区县]长(?!协会|"
    rf"联席|论坛)|"
    rf"经(?![济开信贸营])|經(?![濟開信貿營])|[为為](?!民)|以(?!色)|到|"
    rf"本(?![溪州])|[三两](?=[省市地])|[两三四五六七八九十\d](?:大|[条个座家批])|"
    rf"(?:{alternation(BREAKS)})"
)
_BOOK = re.compile(r"《([^《》\n]{2,80})》")
_PLAN = re.compile(alternation(PLAN_WORDS))
_DEPARTMENT = re.compile(
    rf"(?:(?<![{_HAN}])|(?<=[从由在经据和与、向]))(?:两省|两市|两地|三地|四市|三省一市|两省一市|"
    rf"省|市|区|县|州|新区|示范区|合作区|开发区|经开区|高新区)"
    rf"(?:管委会|党工委|执委会|融媒体中心|行政审批局|[台外侨僑港编河宣][办辦]|新[闻聞][办辦]|[{_HAN}]{{2,4}}中心|人民政府|政府|人大|政协|[{_HAN}]{{2,9}}?(?:(?<![格布全结])局|厅|委员会|改革委|健康委|信息化委|建设委|"
    rf"国资委|"
    rf"办公室|法院|检察院|总队|支队|集团))(?![长员面部〔])"
)
_WATERS = begun(
    rf"(?:(?<=[^{_HAN}])|(?<=[在由从和与至到沿对向于、的及是经跨过])|^)"
    rf"(?P<name>(?![跨沿进出内外各两三全通从在由和与至到对向于的及是经过将把为年月日]|航空|国际|"
    rf"重要|主要|内陆|长三|珠三|自由|智慧|现代|港)"
    rf"(?:[{_HAN}]{{1,3}}?(?:江|河|湖|溪)|[{_HAN}]{{2,3}}?(?:港|海峡|水库|湾|岛|运河|渠|山|码头|"
    rf"断面|保护区)))"
    rf"(?=流域|干流|岸|段|[在至到、，。；：（）和与及等的共上下沿大扩发源位]|$)",
    re.MULTILINE,
)
_SOURCE = re.compile(
    rf"(?:来源|转载自|据)[：:]?\s?(?P<name>[{_HAN}]{{2,8}}(?:网|报(?![道导告])|社|台|客户端|"
    rf"新闻))"
)
_SITE = re.compile(
    rf"(?P<site>[{_HAN}](?<![{_HAN}”\"].)(?!(?<=交)通|(?<=综)合|(?<=[铁公])路)"
    rf"[{_HAN}]{{1,3}}网)(?=[·\s|，]|$)"
)
_PAPER = re.compile(rf"《(?P<name>[{_HAN}]{{2,10}}(?:报|周刊|杂志|网))》")
_SCHEME = re.compile(
    r"“(?P<name>[^“”，。\n]{2,12})”(?=计划|行动|工程|政策|专项|品牌|平台|方案|倡议|班列|专列|"
    r"列车|项目)|"
    r"“(?P<way>[^“”，。\n]{1,7}(?:通|码|北上|南下|快线|号|贷|券|卡|债|保|险|杯|BA|一件事))”"
)
_ABBREVIATED = re.compile(
    rf"(?:(?<![{_HAN}])|"
    rf"(?<=[在与和及是从由以为成建立动进经跨来往]))[京津冀沪苏浙皖粤川渝湘鄂赣闽鲁豫晋陕甘滇黔桂"
    rf"琼深珠宁藏青蒙台]{{2,5}}(?:港?澳|港)?(?=[两三四省市地交边跨合共毗双协旅往、，。])"
)
_LINE = re.compile(
    rf"(?:[中老越泰缅俄欧哈蒙印尼朝吉乌巴土京津冀沪苏浙皖粤川渝湘鄂赣闽鲁豫晋陕甘滇黔桂琼成昆贵广深"
    rf"港珠郑武长杭甬宁合济青太石西兰银乌拉南福厦汉宜万达哈沈大张唐][中老越泰缅俄欧蒙印尼吉乌巴京津"
    rf"冀沪苏浙皖粤川渝湘鄂赣闽鲁豫晋陕甘滇黔桂琼成昆贵广深港珠郑武长杭甬宁合济青太石西兰银拉南福厦汉"
    rf"宜万达哈沈大张唐]{{1,3}})(?:铁路|高铁|城际铁路|客专|班列)|"
    rf"(?:[{_HAN}]{{2}}市?)?(?:轨道交通|地铁|轻轨)\d+号线"
)
_SHAPES = (
    (_DEPARTMENT, "organisation"),
    (_WATERS, "place"),
    (_SOURCE, "organisation"),
    (_SITE, "organisation"),
    (_PAPER, "organisation"),
    (_SCHEME, "programme"),
    (_ABBREVIATED, "place"),
    (_LINE, "place"),
)
_SOUGHT = Sought(pattern for pattern, _ in _SHAPES)
_WEAK = re.compile(
    r"公司$|集团$|园$|园区$|开发区$|新区$|新城$|科技城$|口岸$|水库$|电站$|研究所$|实验室$|"
    r"协会$|商会$|"
    r"学会$|联盟$|合作社$|码头$|站$|保护区$|风景区$|度假区$|湿地$|古镇$|博物馆$|图书馆$|枢纽$|"
    r"大道$|快速路$|运河$|大厦$|体育场$|体育馆$|产业城$|港站$|中心站$|会展中心$|日报$|晚报$"
)
_COMMON = re.compile(alternation(INDUSTRY))
_WEAK_MAX = 12
_OWN_MAX = 6
_STRONG = re.compile(
    r"有限公司|有限责任公司|大学$|大學$|学院$|研究院$|大桥$|机场$|医院$|银行$|高铁$|高鐵$|"
    r"城际铁路$|城际$|铁路$|鐵路$|高速$|高速公路$|隧道$"
)
_WINDOW = 24
_NAME_MIN = 2
_LOOSE_MAX = 8


_TALKS = ("会商会", "會商會")
"""What ends as a chamber does and is none."""


def _suffixes() -> Automaton[str]:
    automaton: Automaton[str] = Automaton()
    for type_, suffixes in (("place", PLACES), ("organisation", ORGANISATIONS), ("", _TALKS)):
        for suffix in suffixes:
            automaton.add(suffix, type_)
    automaton.seal()
    return automaton


_SUFFIXES = _suffixes()


def chinese_names(text: str, known: list[tuple[int, int]]) -> Iterator[Named]:
    """Names by suffix, titles between 《》, and people after their office. `known` are the sorted
    spans of known names: a name by suffix begins with the first of them where one stands there."""
    districts = list(districts_in(text, known))
    districts += in_rows(text, sorted({*known, *districts}))
    yield from (Named(*span, "place") for span in districts)
    known = sorted({*known, *districts})
    for hit in _SUFFIXES.longest(text):
        if not hit.value:
            continue
        if _GOES_ON.match(text, hit.end) is None and not _NO_OFFICE.search(
            text, max(0, hit.end - 2), hit.end
        ):
            named = _by_suffix(text, hit, known)
            if named is not None:
                yield named
    for match in _BOOK.finditer(text):
        if _PLAN.search(match[1]):
            yield Named(match.start(1), match.end(1), "programme")
    yield from _shaped(text, known)
    yield from _ports(text, known)


_OWN_PORT = re.compile(r"港(?![口区股币元澳珠人深资商务府台式独岛])")


def _ports(text: str, known: list[Span]) -> Iterator[Named]:
    """`上海港`, `宁波舟山港`: the port of a place, and of two that share one."""
    before: Span = (0, 0)
    for span in known:
        if text.startswith("港", span[1]) and _OWN_PORT.match(text, span[1]):
            start = before[0] if before[1] == span[0] and span[0] else span[0]
            yield Named(start, span[1] + 1, "place")
        before = span


def _shaped(text: str, known: list[Span]) -> Iterator[Named]:
    """Names by the words about them; rivers and ports wherever the text names them again."""
    again: Automaton[None] = Automaton()
    sought = _SOUGHT.found_in(text)
    for pattern, type_ in _SHAPES:
        for match in sought.every(pattern, text):
            group = match.lastgroup or 0
            if pattern is _WATERS and _holds_known(known, match.span(group)):
                continue
            yield Named(match.start(group), match.end(group), type_)
            if pattern is _WATERS:
                again.add(match[group], None)
    again.seal()
    yield from (Named(hit.start, hit.end, "place") for hit in again.every(text))


def _by_suffix(text: str, hit: Hit[str], known: list[Span]) -> Named | None:
    floor = max(0, hit.start - _WINDOW)
    begin = _after_break(text, floor, hit.start, known)
    first = _first_known(known, floor, hit.start, begin)
    if first is not None:
        return Named(_from(text, first, hit, known), hit.end, hit.value)
    stem = text[begin : hit.start].strip("（）()·")
    stem = _unbracketed(stem)
    begin = hit.start - len(stem)
    if not _names(stem, text[hit.start : hit.end]):
        return None
    return Named(_from(text, begin, hit, known), hit.end, hit.value)


def _from(text: str, first: int, hit: Hit[str], known: list[Span]) -> int:
    """A road or a line may say where it comes from: `开江至梁平高速公路`."""
    if text[first - 1 : first] not in {"至", "到"} or not _WAY.search(text[hit.start : hit.end]):
        return first
    place = bisect_left(known, (first - _LOOSE_MAX, 0))
    for start, end in known[place : place + _LOOSE_MAX]:
        if end == first - 1:
            return start
    return first


_WAY = re.compile(r"高速$|高速公路$|铁路$|高铁$|城际$|隧道$")


def _unbracketed(stem: str) -> str:
    """Without what stands before a bracket that opens or closes only."""
    opens, closes = max(stem.rfind("（"), stem.rfind("(")), max(stem.rfind("）"), stem.rfind(")"))
    if opens > closes:
        return stem[opens + 1 :]
    return stem if opens >= 0 else stem[closes + 1 :]


def _names(stem: str, suffix: str) -> bool:
    """Has the name a part of its own before what it ends in?"""
    if len(stem) < _NAME_MIN or any(stem.startswith(word) for word in GENERIC):
        return False
    own = len(_COMMON.sub("", stem))
    if _STRONG.search(suffix):
        return len(stem) <= _LOOSE_MAX and (own > 0 or suffix.endswith("大学"))
    weak = _WEAK.search(suffix) is not None and len(stem) <= _WEAK_MAX
    return weak and _NAME_MIN <= own <= _OWN_MAX


def _after_break(text: str, floor: int, end: int, known: list[Span]) -> int:
    """Where a name ending here may begin: after the last word that cannot be part of one, unless
    it stands inside a known name."""
    begin = floor
    for match in _BREAK.finditer(text, floor, end):
        if not inside(known, match.start()):
            begin = match.end()
    return begin


def _first_known(known: list[tuple[int, int]], floor: int, end: int, begin: int) -> int | None:
    """The first known name that lies wholly behind the break, or that runs up to it unbroken."""
    place = bisect_left(known, (max(floor, begin - 1), 0))
    while place < len(known) and known[place][0] < end:
        start = known[place][0]
        if start >= begin:
            return start
        place += 1
    return None


def _holds_known(known: list[Span], span: Span) -> bool:
    """Does a known name stand inside: 平湖 in 浙江平湖?"""
    place = bisect_left(known, (span[0], 0))
    return place < len(known) and known[place][1] <= span[1]
