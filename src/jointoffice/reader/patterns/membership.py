"""Who belongs to which alliance or union: joined, is a member of; 加入, 成员单位包括."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.text.block import BlockKind
from jointoffice.reader.words.wordlist import caseless

_BODY = caseless(
    r"alliances?|associations?|unions?|federations?|consorti(?:um|a)|networks?|committees?|"
    r"groupings?|councils?|leagues?|clubs?|platforms?|clusters?|partnerships?|organi[sz]ations?|"
    r"euroregion|community|chambers?|coalitions?|forum"
)
_ENGLISH = re.compile(
    rf"\b(?:join(?:s|ed|ing)?|acceded to|entered|was admitted to|were admitted to|belongs? to)\s"
    rf"(?:the |a |an )?(?:[\w’'&-]{{1,30}}\s){{0,8}}?{_BODY}\b|"
    r"\b(?:is|are|was|were|became|become|becoming|remains?) (?:now )?(?:a |an |the |full |"
    r"founding |"
    r"associate |new |first |\w+ )?members? of\b|"
    r"\b(?:[Mm]embers|[Mm]embership|[Mm]ember organi[sz]ations|[Ss]ignatories) "
    r"(?:include|includes|are|comprise|comprises)\b|"
    rf"\b{_BODY} (?:consists of|is made up of|comprises|brings together|unites|groups)\b"
)
_CHINESE = re.compile(
    r"加入(?!了?WTO|世贸)[^，。；]{0,24}?(?:联盟|协会|联合会|委员会|组织|平台|网络|共同体|"
    r"联合体|商会|理事会)|"
    r"成为[^，。；]{0,24}?(?:成员|会员|理事)(?:单位|城市|国)?|"
    r"(?:成员|会员|理事|发起)(?:单位|城市)?(?:包括|有|为|由)|"
    r"(?:联盟|协会|委员会|联合体|共同体|商会)[^，。；]{0,12}?由[^。；]{2,80}?(?:组成|发起|构成)|"
    r"由[^。；]{4,80}?(?:等)?[^。；]{0,12}(?:组成|共同发起)[^，。；]{0,20}(?:联盟|协会|联合体|"
    r"共同体)"
)
SOUGHT = (_ENGLISH, _CHINESE)
_SKIPPED = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})
_STOP = re.compile(r"[;；。]|\.$|, (?:which|and will|aiming|making)\b")


def find(passage: Passage) -> Iterator[Finding]:
    """One finding a sentence; its parties are all who are named in it, the body among them."""
    sentence = passage.sentence
    pattern = _CHINESE if sentence.chinese else _ENGLISH
    if sentence.kind in _SKIPPED or passage.lacks(pattern):
        return
    match = next(passage.every(pattern), None)
    if match is None:
        return
    start = max(sentence.text.rfind(mark, 0, match.start()) for mark in ";；") + 1
    stop = _STOP.search(sentence.text, match.end())
    end = stop.start() if stop else len(sentence.text)
    while start < end and sentence.text[start].isspace():
        start += 1
    base = sentence.start
    yield Finding(
        FindingKind.MEMBERSHIP,
        base + start,
        base + end,
        sentence.text[start:end],
        "membership",
        iso=passage.iso(base + start, base + end),
        parties=passage.parties(base + start, base + end),
    )
