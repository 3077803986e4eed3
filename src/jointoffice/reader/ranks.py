"""Which place something holds among its like: ranked fourth nationwide, 位居全国第四."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.numerals import chinese_number

_ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
            *("ninth", "tenth", "eleventh", "twelfth"),
        ],
        1,
    )
}
_ENGLISH = re.compile(
    r"\b(?:rank(?:s|ed|ing)?|plac(?:es|ed|ing)|came|comes|coming|stands|stood|finished|listed)\s"
    r"(?:in\s|at\s|the\s|as\s|No\.?\s)*(?P<n>first|second|third|fourth|fifth|sixth|seventh|"
    r"eighth|ninth|tenth|"
    r"eleventh|twelfth|\d{1,3}(?:st|nd|rd|th)|(?<=[Nn]o\.\s)\d{1,3}|(?<=[Nn]o\s)\d{1,3})\b"
    r"(?!\s(?:to|time|batch|phase|conference|meeting|session)\b)"
    r"(?:\splace)?(?P<of>\s(?:nationwide|worldwide|globally|in\s(?:the\s)?[\w -]{2,30}|"
    r"among\s[\w -]{2,40}))?"
)
_CHINESE = re.compile(
    r"(?:位居|位列|居|列|排名|排|名列|位次|跃居|躍居|升至|跻身|稳居|穩居|蝉联|"
    r"排在)(?P<of>[\u4e00-\u9fffA-Z0-9]{0,10}?)第\s?(?P<n>\d{1,3}|"
    r"[一二三四五六七八九十]{1,3})(?:位|名)?"
)
_FIRST = re.compile(
    r"(?:位居|居|列|稳居|穩居|排名|位列)(?P<of>[\u4e00-\u9fff]{1,6}?)(?:首位|榜首|之首)"
)

_SAID = ("rank", "plac", "came ", "comes ", "coming ", "stands ", "stood ", "finished ", "listed ")


def ranks_in(text: str) -> Iterator[Finding]:
    for match in _ENGLISH.finditer(text) if any(word in text for word in _SAID) else ():
        word = match["n"]
        value = _ORDINALS[word] if word in _ORDINALS else int(re.sub(r"\D", "", word))
        yield _rank(match, Decimal(value), match.end("n"))
    for match in _CHINESE.finditer(text) if "第" in text else ():
        number = match["n"]
        value_ = Decimal(number) if number.isdecimal() else chinese_number(number)
        if value_ is not None:
            yield _rank(match, value_, match.end())
    for match in _FIRST.finditer(text) if "首" in text else ():
        yield _rank(match, Decimal(1), match.end())


def _rank(match: re.Match[str], value: Decimal, end: int) -> Finding:
    start = match.start("n") if match.re is _ENGLISH else match.start()
    of = (match["of"] or "").strip() or None
    return Finding(
        FindingKind.RANK, start, end, match.string[start:end], "rank", value=value, of=of
    )
