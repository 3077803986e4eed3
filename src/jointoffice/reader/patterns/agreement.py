"""Agreements: who signed what, how many, at which level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.gate import Gate
from jointoffice.reader.numerals import chinese_number, english_number
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.text.block import BlockKind

_NOUN = (
    r"(?:agreements?|memorand(?:um|a)|MoUs?|MOUs?|contracts?|treat(?:y|ies)|declarations?|"
    r"letters? of intent|protocols?|pacts?|"
    r"accords?|conventions?|charters?|cooperation documents?|documents|deals?|papers|"
    r"arrangements?|"
    r"Agreements?|Memorand(?:um|a)|Declarations?|Treat(?:y|"
    r"ies)|Protocols?)"
)
_SIGNED = re.compile(
    rf"\b(?:sign(?:s|ed|ing)?|concluded?|inked|reached|entered into|renewed|initialled|"
    rf"ratified|endorsed|approved|sealed|put (?:their|its) (?:names?|signatures?) "
    rf"to)\b(?=[^.;]{{0,140}}?\b{_NOUN}\b)"
)
_NOUN_ANYWHERE = re.compile(rf"{_NOUN}|letters")
_SIGNED_BY = re.compile(
    rf"(?:[\w“”\"+’-]{{1,30}} ){{0,6}}{_NOUN}[”\"]?"
    r"(?: (?:on|of|between|with|for|about|covering|worth|in|to) [^;,]{1,70}?)? "
    r"(?:(?:is |was |were |has been |have been )(?:jointly |also |then )?(?:signed|concluded|"
    r"ratified|"
    r"sealed|initialled|approved|renewed|made|exchanged)\b|signed (?:by|in|on|at)\b)|"
    rf"{_NOUN}, signed\b|\bexchanged letters\b"
)
_AGREED = re.compile(
    r"\bagree(?:d|s)? (?:to|on|that|as follows)\b|\b(?:reached|came to) (?:a |an )?(?:\w+ "
    r")?(?:consensus|"
    r"understanding|agreement|deal)\b"
)
_IN_FORCE = re.compile(
    rf"\b{_NOUN}\b[^.;]{{0,80}}?\b(?:entered into force|came into (?:force|effect)|took effect|"
    rf"enters into force|takes effect|was extended|was renewed|expires?)\b|"
    rf"\b[Ss]igning of (?:a|an|the) [^.;,]{{0,60}}?\b{_NOUN}\b"
)
_COUNT = re.compile(
    rf"\b(?P<n>\d{{1,4}}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a|"
    rf"an)\s(?:(?!sign|and\b|\d)[\w-]+\s){{0,4}}?{_NOUN}\b"
)
_AND_COUNT = re.compile(
    rf"(?:,| and)+ (?=(?:\d{{1,4}}|two|three|four|five|six|seven|eight|nine|"
    rf"ten)\s(?:[\w-]+\s){{0,4}}?{_NOUN}\b)"
)
_CHINESE = re.compile(
    r"(?:签署|簽署|签订|簽訂|签下|达成|缔结|订立|续签|签约|簽約)(?:了|"
    r"的)?[^。；]{0,60}?(?:协议|备忘录|合同|协定|意向书|宣言|公约|文件|议定书|框架安排|条款|"
    r"安排|《[^》]{2,60}》|"
    r"合作书|责任书|项目|共识|一致)"
)
_BOOK_SIGNED = re.compile(
    r"《[^》\n]{2,60}(?:协议|备忘录|宣言|合同|公约|协定|意向书|安排)》[^。；，]{0,24}?(?:签署|"
    r"签订|签约|生效|"
    r"落地)|(?:合作|框架|战略)[^。；，]{0,8}(?:协议|备忘录)[^。；，]{0,8}(?:正式)?(?:签署|签订|"
    r"生效)(?!仪式)"
)
_AGREED_HAN = re.compile(
    r"(?:双方|两地|各方|三方|四方|两省|两市|三地|三省|会议|双方一致|港方|澳方|粤方)[^，。；]{0,8}?"
    r"(?:同意|商定|约定|议定|达成一致|达成共识)(?!的|了的)"
)
_COUNT_HAN = re.compile(
    r"(?P<n>\d{1,4}|[一二三四五六七八九十百两]{1,4})(?:余)?(?:份|项|个)?"
    r"[^，。；、]{0,14}?(?:协议|备忘录|合同|协定|文件)|(?:协议|協議|备忘录|"
    r"合同)(?P<n2>\d{1,4})(?:份|项|項|个|個)"
)
_LEVELS = (
    ("department", re.compile(r"department|bureau|部门|部門")),
    ("government", re.compile(r"government|provincial|municipal|ministr|政府|省级|省級|市级")),
    (
        "enterprise",
        re.compile(r"Ltd|\bInc\b|Group|compan|enterprise|GmbH|公司|企业|企業|集团|集團"),
    ),
    ("district", re.compile(r"district|county|counties|区县|縣")),
    ("university", re.compile(r"universit|institute|大学|高校|大學")),
)
_GATE = Gate(
    {
        "agreement": (
            *("sign", "conclude", "inked", "reached", "entered into", "renewed", "initialled"),
            *(
                "ratified",
                "approv",
                "sealed",
                "made",
                "exchanged",
                "put ",
                "订立",
                "endorsed",
                "agree",
                "consensus",
                "force",
                "effect",
                "deal",
                "expire",
                "extended",
                "签",
                "生效",
                "落地",
                "达成",
                "缔结",
                "同意",
                "商定",
                "约定",
            ),
            "议定",
        )
    }
)
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})


@dataclass(frozen=True, slots=True)
class _Part:
    start: int
    end: int


def find(passage: Passage) -> Iterator[Finding]:
    if passage.planned and passage.sentence.kind is BlockKind.LIST_ITEM:
        return
    if passage.sentence.kind in _SKIPPED or not _GATE.keys_in(passage.sentence.text):
        return
    text = passage.sentence.text
    parts = _chinese(text) if passage.sentence.chinese else _english(text)
    for part in parts:
        yield _finding(passage, part)


def _english(text: str) -> Iterator[_Part]:
    named = _NOUN_ANYWHERE.search(text)
    if named and (match := _SIGNED_BY.search(text)):
        yield _Part(match.start(), _clause_end(text, match.end()))
    elif named and (match := _SIGNED.search(text)):
        yield from _counted(text, match.start(), _clause_end(text, match.end()))
    elif named and (match := _IN_FORCE.search(text)):
        yield _Part(match.start(), _clause_end(text, match.end()))
    elif match := _AGREED.search(text):
        yield _Part(_clause_start(text, match.start()), len(text.rstrip(". ")))


def _counted(text: str, start: int, end: int) -> Iterator[_Part]:
    """`signed four agreements at … and 25 agreements at …` are two; else one with its subject."""
    second = _AND_COUNT.search(text, start, end)
    if second is None:
        yield _Part(_clause_start(text, start), end)
        return
    yield _Part(start, second.start())
    yield _Part(second.end(), end)


def _clause_start(text: str, at: int) -> int:
    """After the adverbial that opens the sentence: `During the conference, A and B …`."""
    lead = re.match(
        (
            r"(?:On|In|At|During|After|Before|Meanwhile|Earlier|Recently|Also|By|Over|"
            r"Since)\b[^,]{0,90}, "
        ),
        text[:at],
    )
    return lead.end() if lead else 0


def _clause_end(text: str, at: int) -> int:
    match = re.compile(
        r"[;；]|, (?:the priority|according|while|which|with|covering|aiming|marking|to )|\.$"
    ).search(text, at)
    return match.start() if match else len(text)


def _chinese(text: str) -> Iterator[_Part]:
    match = _CHINESE.search(text)
    match = match or _BOOK_SIGNED.search(text)
    if match is None:
        agreed = _AGREED_HAN.search(text)
        if agreed and not text.endswith("："):
            stop = re.compile(r"[。；]").search(text, agreed.end())
            yield _Part(agreed.start(), stop.start() if stop else len(text))
        return
    before = text.rfind("，", 0, match.start())
    start = before + 1 if match.start() - before > 6 else text.rfind("，", 0, max(0, before)) + 1  # noqa: PLR2004
    end = re.compile(r"[，。；]").search(text, match.end())
    yield _Part(start, end.start() if end else len(text))


def _finding(passage: Passage, part: _Part) -> Finding:
    text = passage.sentence.text[part.start : part.end]
    base = passage.sentence.start
    return Finding(
        FindingKind.AGREEMENT,
        base + part.start,
        base + part.end,
        text,
        "agreement",
        level=next((level for level, pattern in _LEVELS if pattern.search(text)), None),
        count=_count(text),
        parties=passage.parties(base, passage.sentence.end),
        iso=passage.iso(base + part.start, base + part.end)
        or passage.iso(base, base + part.start),
    )


def _count(text: str) -> int | None:
    if match := _COUNT.search(text):
        word = match["n"]
        number = english_number(word) if not word.isdecimal() else int(word)
        return int(number) if number is not None else None
    if match := _COUNT_HAN.search(text):
        word = match["n"] or match["n2"]
        value = int(word) if word.isdecimal() else chinese_number(word)
        return int(value) if value is not None else None
    return None
