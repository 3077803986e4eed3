"""Texts that an office program would run as formulas, or take for words of ours: marked, unmarked.

A text that begins with = + - @ is written with an apostrophe before it, and read without it; one
that begins with apostrophes and then so gets one more. Source: OWASP, "CSV Injection".
"""

from __future__ import annotations

import re
import unicodedata

from jointoffice.papers.sheets.table import is_fault

_MARK = "'"
_DANGER = re.compile(r"'*[=+\-@＝＋－＠|%\t\r]")
_MARKED = re.compile(r"'+[=+\-@＝＋－＠|%\t\r]")
WORDS = frozenset({"(none)", "(无)", "(unknown)", "(不详)", "(withdraw)", "(撤回)"})
"""What a cell says in place of a value, in either language and width."""


def word_in(text: str) -> str:
    """The word of ours that a cell says in place of a value; empty where it says a value."""
    if not text.startswith(("(", "（")):
        return ""
    folded = unicodedata.normalize("NFKC", text).strip().casefold()
    return folded if folded in WORDS else ""


def guarded(text: str) -> str:
    """A text as it stands in a cell."""
    if _DANGER.match(text) or _is_ours(text.lstrip(_MARK)):
        return _MARK + text
    return text


def unguarded(text: str) -> str:
    """The text that a cell means; the other way round."""
    if _MARKED.match(text) or (text.startswith(_MARK) and _is_ours(text.lstrip(_MARK))):
        return text[1:]
    return text


def _is_ours(text: str) -> bool:
    return bool(word_in(text)) or is_fault(text)
