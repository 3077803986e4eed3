"""What a clause denies, forbids or supposes: 尚未, 不得, 如果; not yet, no decision, unless."""

from __future__ import annotations

import re

from jointoffice.reader.begun import begun

_DENIED_HAN = re.compile(
    r"(?:尚未|未能|并未|暂未|还未|从未|仍未|均未|没有|没能|不得|不再|无法|不予|不会|不能|不宜|不应|"
    r"未经|未(?=[^来，。；]{0,3}$)|尚无|暂无|难以|拒绝|推迟|暂缓|取消|停止)[^，。；]{0,16}$"
)
_SUPPOSED_HAN = re.compile(
    r"(?:^|[，。；：“])(?:如果|如(?!期|今|下|何|图|同|是|此)|若(?!干|尔)|倘若|假如|假设|一旦|除非|要是|"
    r"只要|万一)[^。；]{0,60}$"
)
_DENIED = begun(
    r"\b(?:not|never|nor|neither|cannot|without|fail(?:s|ed)? to|yet to|refus(?:es|ed) to|"
    r"unable to|instead of|rather than)\b[^,;.]{0,24}$|n[’']t [^,;.]{0,16}$|"
    r"(?:^|[;,.] )(?:No|Neither|None|Nobody|no|none|nobody) [^,;.]{0,50}$"
)
_SUPPOSED = re.compile(
    r"(?:^|[;,.(—] ?)(?:[Ii]f|[Uu]nless|[Pp]rovided that|[Ss]hould (?=the|a|it|they)|[Ii]n case|"
    r"[Ww]hether|[Ss]upposing|[Hh]ad (?=the|it|they))\b[^;.]{0,110}$"
)
_REACH = 120
_NOT_BEHIND = re.compile(r"\s?(?:not|never|no longer)\b")


def is_unreal(text: str, at: int, end: int) -> bool:
    """Whether the words before an index, in its clause or a condition before it, or right behind
    `end`, take back what stands there."""
    before = text[max(0, at - _REACH) : at]
    if before.isascii() or not _HAN.search(before):
        return bool(
            _DENIED.search(before) or _SUPPOSED.search(before) or _NOT_BEHIND.match(text, end)
        )
    return bool(_DENIED_HAN.search(before) or _SUPPOSED_HAN.search(before))


_HAN = re.compile(r"[\u4e00-\u9fff]")
