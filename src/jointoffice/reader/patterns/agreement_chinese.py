"""How Chinese tells an agreement: 签署, 达成, 同意, and what a conference resolved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.patterns.unreal import is_unreal

_NAMED = (
    r"(?:协议|备忘录|合同|协定|意向书|宣言|公约|文件|议定书|框架安排|条款|安排|《[^》]{2,60}》|"
    r"合作书|责任书|项目|事项|共识|一致|计划|方案|声明|纪要|意向(?!\d)|倡议|约定|清单|订单)"
    r"(?!以来|[^，。；]{0,4}后|为(?:契机|新?起点))"
)
_THIS_TIME = r"(?<!这次)(?<!此次)(?<!本次)"
SIGNED = re.compile(
    rf"{_THIS_TIME}(?:签署|签订|签定|签下|签了|签字确认|签字|草签|互签|续签|签约)"
    r"(?!仪式|以来|之?后|率|[各双两三四五多]?方|国家?|单位|金额|额|"
    r"(?:项目|事项)(?!\d{1,4}[个项])(?![一二三四五六七八九十]{1,3}[个项])|"
    rf"的[^，。；]{{0,24}}(?:内容|涵盖|标志|涉及))(?:了|的)?[^。；]{{0,60}}?{_NAMED}|"
    r"(?<=[个项])(?:[^。；，]{0,8}?(?:项目|事项))(?:集中|现场|正式|成功)?签约(?!仪式|率|额)|"
    r"(?<=[场中])签约[^。；，]{0,10}?(?:项目|事项)\d{1,4}[个项]|"
    r"达成[^。；，]{0,30}?(?:协议|备忘录|协定|合同|意向书)(?!以来|[^，。；]{0,4}后)|"
    r"续签(?=[了第至到，。；])|签约(?:结对|共建|入驻|落户)|"
    r"[与和同][^，。；]{2,24}(?:成功|正式|现场|顺利)?签约(?=[，。；]|$)"
)
"""What was signed, the word for it before its object."""
_REACHED = re.compile(
    rf"{_THIS_TIME}(?:达成|缔结|订立)(?!以来|之?后|的)了?[^。；]{{0,60}}?{_NAMED}|"
    r"(?:结为|缔结为?|结成)[^。；，]{0,12}?(?:友好|姐妹|伙伴)[^。；，]{0,6}(?:城市|关系|省|"
    r"州|区|学校|医院|港口?|单位)(?!达|数|[^，。；]{0,3}\d)|"
    r"(?:会议|双方|各方|大会|全会)(?:审议|表决|一致|原则|讨论|研究|并|共同)*(?:通过|批准|"
    r"审定)了?[^。；，]{2,60}"
)
BOOK_SIGNED = re.compile(
    r"《[^》\n]{2,60}(?:协议|备忘录|宣言|合同|公约|协定|意向书|安排)》[^。；，]{0,24}?"
    r"(?:签署|签订|签约)(?!仪式)|"
    r"(?:(?:合作|框架|战略)[^。；，]{0,8}(?:协议|备忘录)[^。；，]{0,8}|(?:协议|备忘录|合作文件|"
    r"双边文件|合同))(?:正式|成功|顺利)?(?:签署|签订)(?!仪式|以来|之?后|的|时|前)|"
    r"(?:协议|备忘录|合同|意向书)，由[^。；，]{2,80}(?:签署|签约|签订)"
)
"""What was signed, its name before the word for it."""
_IN_FORCE = re.compile(
    r"《[^》\n]{2,60}(?:协议|备忘录|宣言|合同|公约|协定|意向书|安排)》[^。；，]{0,24}?(?:生效|"
    r"落地)|"
    r"(?:合作|框架|战略)[^。；，]{0,8}(?:协议|备忘录)[^。；，]{0,8}(?:正式)?生效|"
    r"(?:协议|备忘录|协定|公约)自[^。；，]{2,14}起?(?:正式)?生效"
)
AGREED = re.compile(
    r"(?:双方|两地|各方|三方|四方|两省|两市|三地|三省|两区|三市|[两三四五各]国|[两三]校|两港|"
    r"会议|港方|澳方|"
    r"粤方)[^，。；]{0,8}?"
    r"(?:同意|商定|约定|议定(?!事项|内容|期)|决定|达成一致|达成[^，。；]{0,6}共识|"
    r"形成[^，。；]{0,6}共识)(?!的|了的|[^，。；]{0,4}后)|"
    r"(?:会议|双方|各方|两地|三方)(?:审议|表决|一致|原则|讨论|研究|并)*(?:明确|确定|通过|批准|"
    r"审定|认可)(?!的|了的)|"
    r"^(?:[一二三四五六七八九十\d]{1,2}[、.．]\s?)?(?:（[一二三四五六七八九十]{1,3}）)?(?:原"
    r"则)?(?:同意|议定(?!事项)|审议通过|通过了?|批准)"
)
_AGREED_BY_ANY = re.compile(
    r"(?<![不未经须需])(?:一致)?同意(?!的|书|率|见|[后，])|"
    r"(?:商定|(?<!会)议定(?!事项|内容|期)|约定(?!俗成|的)|[达形]成[^，。；]{0,8}(?:共识|"
    r"一致))(?!的|"
    r"了的|[^，。；]{0,4}后)|"
    r"(?:会|委员会|理事会|政府|领导小组|[省市区县]|方)[^，。；]{0,6}决定(?!的|了的|性|权|因素)"
)
_SIGNS = (SIGNED, _REACHED, BOOK_SIGNED, _IN_FORCE)
SOUGHT = (*_SIGNS, AGREED, _AGREED_BY_ANY)
_BY_LEAVE = re.compile(r"(?:经|报|征得|请|须|需|是否|取得)[^，。；]{0,16}$")
_NOT_YET = re.compile(
    r"(?:计划|拟|期望|希望|预计|(?<![即名健干])将|争取|力争|有望|推动|推进|筹备|准备|建议|"
    r"提议|落实|根据|按照|依据|履行|执行|依照)[^，。；]{0,16}$"
)
_END = re.compile(r"[，。；]")
_SENTENCE_END = re.compile(r"[。；]")
_SUBJECT_MIN = 6


def spans_in(passage: Passage) -> Iterator[tuple[int, int]]:
    text = passage.sentence.text
    signed = list(_signed(passage))
    yield from signed
    if text.endswith("："):
        return
    agreed = AGREED.search(text) or (None if signed else _agreed_by_any(text))
    if agreed is None or is_unreal(text, agreed.end() - 2, agreed.end()):
        return
    if not (signed and any(each.search(text, agreed.start()) for each in _SIGNS)):
        yield agreed.start(), _stop(_SENTENCE_END, text, agreed.end())


def _signed(passage: Passage) -> Iterator[tuple[int, int]]:
    text = passage.sentence.text
    for pattern in _SIGNS:
        for match in passage.every(pattern):
            ahead = _NOT_YET.search(text, 0, match.start())
            if not ahead and not is_unreal(text, match.start(), match.end()):
                yield _subject(text, match.start()), _stop(_END, text, match.end())


def _agreed_by_any(text: str) -> re.Match[str] | None:
    match = _AGREED_BY_ANY.search(text)
    return None if match and _BY_LEAVE.search(text, 0, match.start()) else match


def _subject(text: str, at: int) -> int:
    """The clause, with the one before it where it is too short to name a subject."""
    before = max(text.rfind(mark, 0, at) for mark in "，；")
    if at - before > _SUBJECT_MIN or text[before : before + 1] == "；":
        return before + 1
    return max(text.rfind(mark, 0, max(0, before)) for mark in "，；") + 1


def _stop(end: re.Pattern[str], text: str, at: int) -> int:
    match = end.search(text, at)
    return match.start() if match else len(text)
