"""Which block each line of a plain text is: heading, paragraph, list item, caption, furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.sought import Found, Sought
from jointoffice.reader.text.block import Block, BlockKind

_LINE = re.compile(r"[^\r\n]+")
_HEADING_CHARACTERS_MAX = 200
_CAPTION = re.compile(
    r"\[Photo|\((?:Photo|Image|Picture|File photo)\b|\((?:Photo )?by [A-Z]|(?:摄|攝)[）)]?\s*$",
    re.IGNORECASE,
)
_OPENS_CAPTION = re.compile(
    r"\s*(?:(?:Photo|Caption)\s*[:：]|(?:图|圖)(?:片|为|為|\s*\d*\s*[:：]))", re.IGNORECASE
)
_LIST_ITEM = re.compile(
    r"\s*(?:[-*•·●▪◦]\s+|\(?\d{1,3}[.)、．]\s*(?!\d)|（[一二三四五六七八九十]{1,3}）|"
    r"[一二三四五六七八九十]{1,3}、"
    r"|\([IVXivx]{1,5}\)|[①-⑳])"
)
_FURNITURE = re.compile(
    r"cookie|privacy (?:policy|statement)|terms (?:of use|and conditions|& conditions)"
    r"|all rights reserved|copyright|©|leave (?:a )?comment|leaving a message"
    r"|required fields|email address will not"
    r"|please email|telephone number|illegal and undesirable"
    r"|ICP(?:备|備|证|證)|许可证|許可證|公网安备|公網安備|版权所有|版權所有|网站地图|"
    r"網站地圖|举报电话|舉報電話|隐私(?:政策|声明)",
    re.IGNORECASE,
)
_OPENS_FURNITURE = re.compile(
    r"\s*(?:contact us\b|about us|i agree\s*$|(?:must read|related (?:links|stories))\s*:?\s*$"
    r"|(?:share|print|back|home|search|menu|login|log in|subscribe)\s*$|home\s*[>|/»]"
    r"|打印|关闭|關閉|返回|分享到?|扫一扫|掃一掃|上一篇|下一篇|责任编辑|責任編輯|当前位置|當前位置)",
    re.IGNORECASE,
)
_ENDS_SENTENCE = re.compile(r"[.!?。！？；;:：,，、][\"'”’)）\]]*\s*$")
_HAN_HEADING_MAX = 45
_SOUGHT = Sought((_FURNITURE, _CAPTION))


def blocks_of(text: str) -> Iterator[Block]:
    """One block a line; blank lines belong to none."""
    lines = [match.span() for match in _LINE.finditer(text) if not match[0].isspace()]
    for (start, end), found in zip(lines, _SOUGHT.found(text, lines), strict=True):
        yield Block(_kind(text[start:end], found), start, end)


def kind_of(line: str) -> BlockKind:
    return _kind(line, _SOUGHT.found_in(line))


def _kind(line: str, found: Found) -> BlockKind:
    if len(line) > 2 * _HEADING_CHARACTERS_MAX:
        return BlockKind.PARAGRAPH
    if _OPENS_FURNITURE.match(line) or found.has(_FURNITURE, line):
        return BlockKind.FURNITURE
    if _OPENS_CAPTION.match(line) or found.has(_CAPTION, line):
        return BlockKind.CAPTION
    if _LIST_ITEM.match(line):
        return BlockKind.LIST_ITEM
    return BlockKind.HEADING if _is_heading(line) else BlockKind.PARAGRAPH


def _is_heading(line: str) -> bool:
    """Short, and without the stop that ends a sentence."""
    stripped = line.strip()
    longest = _HEADING_CHARACTERS_MAX if stripped.isascii() else _HAN_HEADING_MAX * 3
    if len(stripped) > longest or _ENDS_SENTENCE.search(stripped[-4:]):
        return False
    return not stripped[0].islower()
