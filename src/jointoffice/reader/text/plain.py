"""Bytes to characters: which encoding a plain text file has, and whether it is text at all."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

from jointoffice.model.refusals import UnreadableDocument

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_ZEROS_SHARE = 3
"""A third of the bytes of Latin text in UTF-16, at least, are zero."""
_WIDE_BYTES_MIN = 16
"""Fewer tell nothing about the order of their bytes."""
_CHINESE = ("gb18030", "big5")
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "iso-8859-1": "cp1252"}
"""What pages call an encoding of which they use more than it has."""
_HAN_TEXT = re.compile(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—\s!-~]")
_WIDE_SHARE = 0.95
_SAMPLE_BYTES = 64 * 1024
_COMMON = frozenset("的是在和一有不了人我中大国國上个個为為年这這以地发發会會与與合作市区區")


def decode(raw: bytes) -> str:
    """The characters of a text file, line ends untouched, so that indices into the answer are
    indices into the file. A byte order mark stays out of the text only in UTF-16.

    Raises `UnreadableDocument` for a file that is empty, binary or in no known encoding.
    """
    if not raw.strip():
        raise UnreadableDocument(
            "The file is empty; file one that contains text.", "文件为空；请提交含有文字的文件。"
        )
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            body = raw if encoding == "utf-8" else raw[len(mark) :]
            return _strictly(body, encoding)
    if b"\x00" in raw[:_SAMPLE_BYTES]:
        return _strictly(raw, _without_mark(raw))
    try:
        return _readable(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return _guessed(raw)


def decode_as(raw: bytes, encoding: str) -> str | None:
    """The characters by an encoding that the file declares; None where it is not in that."""
    name = _WIDER.get(encoding.lower(), encoding.lower())
    return None if name.startswith("utf-16") else _attempt(raw, name)


def _without_mark(raw: bytes) -> str:
    """UTF-16 without a mark: Latin text has its zero bytes on one side only, Chinese text has
    them there as well or nowhere."""
    sample = raw[:_SAMPLE_BYTES]
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    if len(sample) < _WIDE_BYTES_MIN:
        raise _binary()
    enough = len(sample) / _ZEROS_SHARE
    if odd > enough and even == 0:
        return "utf-16-le"
    if even > enough and odd == 0:
        return "utf-16-be"
    wide = _wide_chinese(sample)
    if wide is None:
        raise _binary()
    return wide


def _wide_chinese(sample: bytes) -> str | None:
    """The byte order in which nearly all of the sample is everyday Chinese, if there is one."""
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
        han = len(_HAN_TEXT.findall(text))
        if text and han >= len(text) * _WIDE_SHARE and _everyday(text) * 50 > len(text):
            return encoding
    return None


def _strictly(raw: bytes, encoding: str) -> str:
    try:
        return _readable(raw.decode(encoding))
    except UnicodeDecodeError:
        raise _binary() from None


def _guessed(raw: bytes) -> str:
    """GB18030 and Big5 share most byte pairs: the one that gives more everyday characters wins."""
    if len(raw) % 2 == 0 and (wide := _wide_chinese(raw[:_SAMPLE_BYTES])):
        return _strictly(raw, wide)
    chinese = [text for text in map(_attempt, (raw, raw), _CHINESE) if text is not None]
    best = max(chinese, key=_everyday, default=None)
    if best is not None and _everyday(best) > len(best) / 50:
        return _readable(best)
    guess = from_bytes(raw[:_SAMPLE_BYTES]).best()
    if guess is None:
        raise _binary()
    text = _attempt(raw, guess.encoding)
    if text is None:
        raise _binary()
    return _readable(text)


def _attempt(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _everyday(text: str) -> int:
    return sum(map(text[:_SAMPLE_BYTES].count, _COMMON))


_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def _readable(text: str) -> str:
    """The text, unless control characters betray a binary file."""
    sample = text[:_SAMPLE_BYTES]
    if len(_CONTROLS.findall(sample)) > len(sample) / 100 or "\x00" in sample:
        raise _binary()
    return text


def _binary() -> UnreadableDocument:
    return UnreadableDocument(
        "The file is not text in an encoding we know; file it as UTF-8, UTF-16, GB18030 or Big5, "
        "or as HTML, PDF, DOCX or XLSX.",
        "文件不是可识别编码的文本；请使用UTF-8、UTF-16、GB18030或Big5编码，"
        "或提交HTML、PDF、DOCX、XLSX文件。",
    )
