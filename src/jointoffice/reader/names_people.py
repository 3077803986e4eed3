"""People in a text: who wrote and edited it, who speaks, who holds an office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.automaton import Automaton
from jointoffice.reader.gate import Gate, around, matches
from jointoffice.reader.names_english import Named
from jointoffice.reader.sought import Sought
from jointoffice.reader.words.han_names import SURNAMES, TITLES
from jointoffice.reader.words.wordlist import alternation

_HAN = "\u4e00-\u9fff"
_DOUBLE = (
    "诸葛|欧阳|司马|上官|司徒|夏侯|东方|皇甫|尉迟|公孙|令狐|端木|慕容|长孙|宇文|闻人|"
    "林郑|范徐|陈方"
)
_PERSON = r"[A-Z][a-zà-ÿ’'-]+(?: [A-Z]\.?)?(?: [A-Z][\w’'-]+){1,2}"
_CREDIT = re.compile(
    r"(?:\b(?:[Ee]ditors?|[Ee]dited by|[Rr]eporters?|[Rr]eporting by|[Ww]riters?|[Ww]ritten by|"
    r"[Pp]hotos? by|[Aa]uthors?|[Cc]ontact(?=:)|[Tt]ranslat(?:ed by|or)|[Pp]osted by|"
    r"(?:[Cc]hair|[Mm]inutes|[Rr]apporteur|[Mm]oderator|[Hh]ost|[Tt]ext|[Pp]hoto|[Ii]nterview|"
    r"[Ss]igned)(?=:))\b ?:? |^By )"
    rf"(?P<names>{_PERSON}(?:(?:,| and|,? &) {_PERSON}){{0,4}})(?![\w-])",
    re.MULTILINE,
)
_ONE = re.compile(_PERSON)
_GOES_ON = (
    "在表说出主率与和等会前共介指强透致代讲宣到向对认为今日昨、同也还就带一接签率参陪指就于将"
    "称的以因作分领发并竖告坦笑呼被给已曾没则更只又请"
)
_CREDIT_HAN = re.compile(
    r"(?:记者|通讯员|编辑|责编|校对|摄影|作者|文/图|撰文|编审|审核|供稿|特派员|出席|列席|记录|"
    r"参加|联系人|主持|经办|经办人|签发|拟稿|核稿|策划|监制|翻译)(?:[：:\s]\s?|"
    r"(?=[^\s：:]{2,3}摄?[）)\s、]))"
    rf"(?P<names>[{SURNAMES}][{_HAN}]{{1,2}}(?:[\s、，"
    rf",][{SURNAMES}][{_HAN}]{{1,2}}){{0,4}})(?:(?![{_HAN}])|(?=校对|审核|编辑|摄|通讯员))"
)
_CREDIT_ANY = re.compile(
    rf"(?:责任编辑|责编|编辑|校对|审核|摄影|记者|作者)[：:/]\s?(?P<names>[{_HAN}]{{2,3}})"
    r"(?=[\s，。）)|]|$|校对|审核|摄影)"
)
_BYLINE = re.compile(
    rf"[（(](?:[本首][报席台])?(?:记者|通讯员|作者)?(?P<names>[{SURNAMES}][{_HAN}]{{1,2}}"
    rf"(?:[、 ][{SURNAMES}][{_HAN}]{{1,2}}){{1,4}})(?=[）)](?:\s|$|[{_HAN}]))"
)
_TAKEN = re.compile(rf"(?<![{_HAN}])(?P<name>[{SURNAMES}][{_HAN}]{{1,2}}) ?摄(?![{_HAN}])")
_LISTED = re.compile(
    rf"(?:{alternation(TITLES)}|领导|同志|嘉宾)"
    rf"(?P<names>[{SURNAMES}][{_HAN}]{{1,2}}(?:、[{_HAN}]{{2,3}})+)"
    rf"(?=[，。；、）\s\x1a]|[{_GOES_ON}]|$)"
)
_TITLED = re.compile(
    rf"(?<=[，。；、\n司局厅委处院])(?P<name>[{SURNAMES}](?![委务任])[{_HAN}]{{1,2}}"
    r"(?<![区市县省局厅委院部处室府会办]))(?=副?(?:司长|局长|厅长|处长|省长|市长|区长|县长|"
    r"州长|部长|秘书长|主席|会长|院长|校长|主任)|同志|教授|院士|先生|女士)"
)
_ANY_HAN = re.compile(rf"[{_HAN}]")
_ONE_HAN = re.compile(rf"[{_HAN}]{{2,4}}")
_ONE_LISTED = re.compile(rf"[{SURNAMES}][{_HAN}]{{1,2}}(?=、|$)|[{_HAN}]{{2,3}}(?:、|$)")
_NOBODY = frozenset("应邀 应约 总编室 编辑部 本报 记者 方面 高度 关于 任何 时任 常务".split())
_OFFICE = re.compile(
    rf"(?:{alternation(TITLES)}) ?(?P<name>(?:{_DOUBLE})[{_HAN}]{{1,2}}|"
    rf"[{SURNAMES}](?:[{_HAN}](?![{_GOES_ON}]))?[{_HAN}])"
    rf"(?=[、，。；：）\s\x1a]|[{_GOES_ON}]|$)"
)
_SPEAKS = re.compile(
    rf"(?:^|(?<=[。，；、\n“ \u3000]))(?P<name>[{SURNAMES}][{_HAN}]{{1,2}}?)"
    r"(?=表示|指出|[强強][调調]|介[绍紹]|[认認][为為]|告[诉訴][记記]者|透露|坦言|致[辞辭]|[说說][，：]|"
    r"出任|[担擔]任|[当當][选選])",
    re.MULTILINE,
)
_ADDRESSED = re.compile(
    rf"(?<=[，。；、在由对向请和与上 \n])(?P<name>[{SURNAMES}][{_HAN}]{{1,2}})(?=议员|先生|女士|"
    rf"教授(?!的)|院士|博士)"
)

_GATE = Gate(
    {
        "credit": (
            *("editor", "edited by", "reporter", "reporting by", "writer", "written by", "photo"),
            *("author", "contact:", "translat", "\nby ", "posted by", "chair:", "minutes:"),
            *("rapporteur:", "moderator:", "host:", "text:", "interview:", "signed:"),
        )
    }
)
_CREDIT_REACH = 300
_SEVERAL = (
    (_CREDIT_HAN, _ONE_HAN),
    (_CREDIT_ANY, _ONE_HAN),
    (_LISTED, _ONE_LISTED),
    (_BYLINE, _ONE_HAN),
)
_SINGLE = (_OFFICE, _SPEAKS, _ADDRESSED, _TAKEN, _TITLED)
_SOUGHT = Sought((*(pattern for pattern, _ in _SEVERAL), *_SINGLE))


def people_in(text: str) -> Iterator[Named]:
    """People that English or Chinese text names by their part in it or by their office."""
    opening = (0,) if text.startswith("By ") else ()
    credited = around((*opening, *_GATE.places(text).get("credit", ())), 1, _CREDIT_REACH)
    for match in matches(_CREDIT, text, credited):
        for one in _ONE.finditer(text, *match.span("names")):
            yield Named(*one.span(), "person")
    if _ANY_HAN.search(text):
        yield from _chinese(text)


def _chinese(text: str) -> Iterator[Named]:
    sought = _SOUGHT.found_in(text)
    found = [
        one.span()
        for pattern, each in _SEVERAL
        for match in sought.every(pattern, text)
        for one in each.finditer(text, *match.span("names"))
        if one[0] not in _NOBODY and (each is _ONE_HAN or one[0][0] in SURNAMES)
    ]
    named = [
        match.span("name")
        for pattern in _SINGLE
        for match in sought.every(pattern, text)
        if match["name"] not in _NOBODY
    ]
    yield from (Named(*span, "person") for span in found + named)
    again: Automaton[None] = Automaton()
    for start, end in named:
        if end - start > 2:  # noqa: PLR2004 - two characters are too often a word
            again.add(text[start:end], None)
    again.seal()
    for hit in again.every(text):
        yield Named(hit.start, hit.end, "person")
