"""Names in English text by their form: runs of capitals, and what may join them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jointoffice.reader.names_judged import is_person, type_of_name
from jointoffice.reader.words.name_words import (
    COMPANY,
    EVENT_HEADS,
    GENERIC,
    JOINT_HEADS,
    LEADING,
    LOWER_PLACES,
    NATIONALITIES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLAN_HEADS,
    PLAN_TAIL,
    ROLES,
)

_UPPER = "A-ZÀ-ÖØ-ÞĐŁŃŐŘŚŠŞŽŻÅÄÖÜ"
_COMPOUND = (
    "funded|based|led|backed|wide|related|style|invested|made|owned|run|held|born|bound|level|type"
)
_TOKEN = rf"[{_UPPER}][\w&]*(?:[-–](?!(?:{_COMPOUND})\b)[\w]+|[’'](?!s\b)[\w]+|\.(?=[A-Z]))*"
_RUN = re.compile(rf"(?:\b){_TOKEN}(?:(?: | & | · ){_TOKEN})*")
_JOIN = re.compile(r" (of the|of|for the|for|and the|and|on) | \(|\) ?|[’']s ")
_TAIL = re.compile(rf"(?: (?:{'|'.join(sorted(PLAN_TAIL, key=len, reverse=True))}))* {_TOKEN}")
_TAIL_BEGINS = re.compile(r" (?:of|on|for|to|towards)\b")
_YEARS = re.compile(
    r"\s?[（(]\x1a{9,13}[)）]|\s?[（(](?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d[)）]|\s(?:19|20)\d\d\b"
)
_COMPANY = re.compile(COMPANY)
_LOWER_PLACE = re.compile(rf" (?:[A-Z]\w+ )?(?:{LOWER_PLACES})\b")
_SENTENCE_START = re.compile(r"(?:^[-–—*\s\d.()]*|[.!?:;。\n|>•·–—]|\n\s*[-*\d.()]+)[\s“\"‘'(]*$")
_CAPITALISED = re.compile(r"\b[A-Za-zÀ-ÿ][\w’'-]{3,}")
_TAIL_MAX = 30
_NAME_MAX = 200
_JOINER_MAX = 9
_TITLE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Named:
    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class _Run:
    start: int
    end: int
    first: bool


def english_names(
    text: str, paragraphs: list[tuple[int, int]], is_known: Callable[[str], bool]
) -> Iterator[Named]:
    """Names in the given spans of running text. `is_known` says whether a text is a known name."""
    runs = [list(_runs(text, start, end)) for start, end in paragraphs]
    confirmed = {
        text[run.start : run.end].split(maxsplit=1)[0]
        for group in runs
        for run in group
        if not run.first
    }
    for group in runs:
        yield from _names_of(text, group, is_known, confirmed)


def is_title(line: str) -> bool:
    """Are most of a line's longer words capitalised?"""
    longer = _CAPITALISED.findall(line)
    capitals = [word for word in longer if word[0].isupper()]
    return len(capitals) > _TITLE_SHARE * len(longer)


def _runs(text: str, start: int, end: int) -> Iterator[_Run]:
    for match in _RUN.finditer(text, start, end):
        before = text[max(start, match.start() - 6) : match.start()]
        first = match.start() == start or _SENTENCE_START.search(before) is not None
        for part in _around_role(text, _Run(match.start(), match.end(), first)):
            run = _trimmed(text, part)
            if run is not None:
                yield from _unhyphened(text, run)


def _around_role(text: str, run: _Run) -> Iterator[_Run]:
    """`HKSAR Chief Executive John Lee`: who somebody is for stands before the office, who it is
    behind it."""
    role = _OFFICE.search(text, run.start + 1, run.end)
    if role is None:
        yield run
        return
    yield _Run(run.start, role.start(), run.first)
    yield _Run(role.end(), run.end, first=False)


_OFFICE = re.compile(
    r"(?<=[\w.]) (?:Deputy |Vice |Acting |Executive |Party |First |Prime )?(?:Chief Executive|"
    r"Mayor|"
    r"Governor|Vice[- ]Governor|Secretary(?:-General)?|Party Secretary|Minister(?:-President)?|"
    r"President|Chairman|Chairwoman|Director(?:-General)?|Commissioner|Premier|Chancellor|"
    r"Prefect|Landrat|Spokesperson|Spokesman|Spokeswoman) (?=[A-Z][a-zà-ÿ]+ [A-Z])"
)


def _unhyphened(text: str, run: _Run) -> Iterator[_Run]:
    """`Sichuan-Chongqing` before a common noun names two places."""
    first, hyphen, second = text[run.start : run.end].partition("-")
    if " " in first or " " in second:
        yield run
        return
    whole = f"{first}-{second}" in NATIONALITIES or second in NATIONALITIES
    if (
        hyphen
        and not whole
        and second.replace("'", "").isalpha()
        and second[0].isupper()
        and not _LOWER_PLACE.match(text, run.end)
    ):
        yield _Run(run.start, run.start + len(first), run.first)
        yield _Run(run.end - len(second), run.end, first=False)
    else:
        yield run


def _trimmed(text: str, run: _Run) -> _Run | None:
    """Without the common words and roles that only look like a part of it."""
    start, first = run.start, run.first
    tokens = text[run.start : run.end].split(" ")
    while tokens and (
        (first and tokens[0] in LEADING)
        or (tokens[0] in ROLES and len(tokens) > 1)
        or tokens[0] == "The"
    ):
        if tokens[0] in ROLES and len(tokens) > 1 and tokens[-1] in GENERIC:
            break
        start += len(tokens[0]) + 1
        tokens = tokens[1:]
        first = False
    return _Run(start, run.end, first) if tokens else None


def _names_of(
    text: str, runs: list[_Run], is_known: Callable[[str], bool], confirmed: set[str]
) -> Iterator[Named]:
    place = 0
    taken = 0
    while place < len(runs):
        run = runs[place]
        place += 1
        if run.start < taken:
            continue
        end, place = _whole(text, runs, place)
        taken = end
        if _last_word(text[run.start : run.end]) in EVENT_HEADS:
            continue
        name = text[run.start : end]
        only_opens = run.first and name.split()[0] not in confirmed
        may_stand_alone = is_known if only_opens else bool
        type_ = type_of_name(name, is_known, may_stand_alone)
        if type_ is not None:
            yield Named(run.start, end, "person" if is_person(text, run.start, name) else type_)


def _whole(text: str, runs: list[_Run], place: int) -> tuple[int, int]:
    """The end of the name that the run before `place` begins, and the next run."""
    run = runs[place - 1]
    if _last_word(text[run.start : run.end]) in EVENT_HEADS | PLAN_HEADS:
        tail = _title_tail(text, run.end)
        if tail > run.end:
            return _with_years(text, tail), place
    end, place = _joined(text, runs, place)
    if _last_word(text[run.start : end]) in PLAN_HEADS:
        return _with_years(text, _title_tail(text, end)), place
    return _extended(text, end), place


def _joined(text: str, runs: list[_Run], place: int) -> tuple[int, int]:
    """The end of the run before `place` with the runs that belong to the same name."""
    start, end = runs[place - 1].start, runs[place - 1].end
    while place < len(runs):
        between = text[end : runs[place].start]
        if (
            len(between) > _JOINER_MAX
            or end - start > _NAME_MAX
            or not _belongs(text, (start, end), runs[place], between)
        ):
            break
        end = runs[place].end
        place += 1
    return end, place


def _belongs(text: str, left: tuple[int, int], right: _Run, between: str) -> bool:
    joiner = between.strip()
    whole, tail = text[left[0] : left[1]], text[right.start : right.end]
    head, last = _last_word(whole), _last_word(tail)
    heads = ORGANISATION_HEADS | PLAN_HEADS
    if joiner in {"of", "of the", "for", "for the"}:
        return (
            head in heads or head in _STATES or (head in PLACE_HEADS and joiner.startswith("for"))
        )
    if joiner in {"and", "and the"}:
        unfinished = head.endswith(_ADJECTIVES) and last in PLACE_HEADS | ORGANISATION_HEADS
        return (unfinished and " " in whole) or _and_belongs(whole, head, last)
    if joiner in {"’s", "'s"}:
        return head in {"People", "Women", "Workers"}
    if joiner == ")":
        return "(" in whole
    return joiner == "(" and _bracketed(text, right)


_ADJECTIVES = ("ical", "ional", "ural", "ental", "ustrial", "ocial", "mic")
_STATES = frozenset(
    {"Region", "State", "City", "Kingdom", "Republic", "Port", "Province", "Gulf", "Plot", "Zone"}
)


def _and_belongs(whole: str, head: str, last: str) -> bool:
    owner = whole.partition(" of ")[0].split()[-1]
    if " of " in whole and owner in JOINT_HEADS:
        return True
    if " of " in whole and owner in {
        "Ministry",
        "Department",
        "Bureau",
        "Office",
        "Faculty",
        "School",
        "University",
        "Academy",
        "Institute",
    }:
        return last not in ORGANISATION_HEADS and last not in PLACE_HEADS
    plural = last in {"Areas", "Provinces", "Cities", "Zones", "Districts", "Regions", "Ports"}
    single = last in {
        "Commission",
        "Committee",
        "Bureau",
        "Administration",
        "Authority",
        "Ministry",
    }
    return (plural or single) and head not in GENERIC - {
        "Development",
        "Trade",
        "Industry",
        "Culture",
        "Health",
    }


def _bracketed(text: str, right: _Run) -> bool:
    """`Western China (Chengdu) Science City`: the bracket is part of the name when it goes on."""
    return (
        text[right.end : right.end + 2] == ") " and text[right.end + 2 : right.end + 3].isupper()
    )


def _last_word(text: str) -> str:
    return text.rpartition(" ")[2]


def _title_tail(text: str, end: int) -> int:
    """`Plan on Deepening the Cooperation to Promote …`: to the last capital of the title."""
    if not _TAIL_BEGINS.match(text, end):
        return end
    for _ in range(_TAIL_MAX):
        match = _TAIL.match(text, end)
        if match is None:
            return end
        end = match.end()
    return end


def _with_years(text: str, end: int) -> int:
    match = _YEARS.match(text, end)
    return match.end() if match else end


def _extended(text: str, end: int) -> int:
    """Company forms, and place words in lower case: `Guoyuan port`."""
    start = end - 2 if text[end - 3 : end] == " Co" else end
    company = _COMPANY.match(text, start)
    if company is not None and company.end() > end:
        return company.end()
    place = _LOWER_PLACE.match(text, end)
    return place.end() if place else end
