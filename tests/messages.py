"""Which words of the pages are marked for translation, in templates and in code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.utils.translation.template import templatize

WEB = Path(__file__).parent.parent / "src" / "jointoffice" / "web"

Message = tuple[str, str]
"""The English words, and their plural or nothing."""

_STRING = r"(u?(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'))"
_CALL = re.compile(
    rf"\b(?:gettext|_)\(\s*{_STRING}\s*\)|\bngettext\(\s*{_STRING}\s*,\s*{_STRING}", re.DOTALL
)
_FUNCTIONS = frozenset({"_", "gettext", "gettext_lazy", "ngettext"})


def marked() -> set[Message]:
    """Every message of the web folder."""
    found: set[Message] = set()
    for path in sorted(WEB.rglob("*.html")):
        found.update(in_template(path.read_text(encoding="utf-8")))
    for path in sorted(WEB.rglob("*.py")):
        found.update(in_code(path.read_text(encoding="utf-8")))
    return found


def in_template(text: str) -> Iterator[Message]:
    for match in _CALL.finditer(templatize(text)):
        one, several, plural = (ast.literal_eval(part) if part else "" for part in match.groups())
        yield (one, "") if one else (several, plural)


def in_code(text: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            words = [str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)]
            if node.func.id in _FUNCTIONS and words:
                yield words[0], words[1] if node.func.id == "ngettext" else ""
