"""Names in English text by their form: runs of capitals, and what may join them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec

from jointoffice.reader.names_bound import belongs, last_word
from jointoffice.reader.names_judged import is_person, type_of_name
from jointoffice.reader.names_runs import LOWER_PLACE, TOKEN, Run, runs_in
from jointoffice.reader.words.name_words import COMPANY, EVENT_HEADS, PLAN_HEADS, PLAN_TAIL

_JOIN = re.compile(r" (of the|of|for the|for|and the|and|on) | \(|\) ?|[’']s ")
_TAIL = re.compile(rf"(?: (?:{'|'.join(sorted(PLAN_TAIL, key=len, reverse=True))}))* {TOKEN}")
_TAIL_BEGINS = re.compile(r" (?:of|on|for|to|towards)\b")
_YEARS = re.compile(
    r"\s?[（(]\x1a{9,13}[)）]|\s?[（(](?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d[)）]|\s(?:19|20)\d\d\b"
)
_COMPANY = re.compile(COMPANY)
_CAPITALISED = re.compile(r"\b[A-Za-zÀ-ÿ][\w’'-]{3,}")
_TAIL_MAX = 30
_NAME_MAX = 200
_JOINER_MAX = 9
_TITLE_SHARE = 0.6
_TITLE_HEADS = EVENT_HEADS | PLAN_HEADS


class Named(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    type: str


def english_names(
    text: str, paragraphs: list[tuple[int, int]], is_known: Callable[[str], bool]
) -> Iterator[Named]:
    """Names in the given spans of running text. `is_known` says whether a text is a known name."""
    runs = [list(runs_in(text, start, end, is_known)) for start, end in paragraphs]
    confirmed = {
        text[run.start : run.end].split(maxsplit=1)[0]
        for group in runs
        for run in group
        if not run.first
    }
    seen = _Seen(confirmed, frozenset(text.split()))
    for group in runs:
        yield from _names_of(text, group, is_known, seen)
    yield from _quoted_titles(text)


@dataclass(frozen=True, slots=True)
class _Seen:
    """Words that begin a name elsewhere than where a sentence begins, and all words."""

    confirmed: set[str]
    words: frozenset[str]


_QUOTED = re.compile(r"[“\"]([A-Z][^“”\"\n]{8,160})[”\"]")
_CALLED = re.compile(
    r"\b(?:entitled|titled|called|named|[Cc]ommunication|report|project|programme|program|strategy|"
    r"initiative|agreement|plan|theme|slogan|of the) $"
)
_CALLED_REACH = 16
_TITLE_WORDS_MIN = 3


def _quoted_titles(text: str) -> Iterator[Named]:
    """What is quoted and written as a title is: an agreement, a plan, a report."""
    for match in _QUOTED.finditer(text):
        words = match[1].split()
        if len(words) < _TITLE_WORDS_MIN or not is_title(match[1]):
            continue
        before = text[max(0, match.start() - _CALLED_REACH) : match.start()]
        if any(word in PLAN_HEADS for word in words) or _CALLED.search(before):
            yield Named(match.start(1), match.end(1), "programme")


def is_title(line: str) -> bool:
    """Are most of a line's longer words capitalised?"""
    longer = _CAPITALISED.findall(line)
    capitals = [word for word in longer if word[0].isupper()]
    return len(capitals) > _TITLE_SHARE * len(longer)


def _names_of(
    text: str, runs: list[Run], is_known: Callable[[str], bool], seen: _Seen
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
        if last_word(text[run.start : run.end]) in EVENT_HEADS:
            continue
        name = text[run.start : end]
        only_opens = run.first and name.split()[0] not in seen.confirmed
        common = " " not in name and name.lower() in seen.words
        may_stand_alone = is_known if only_opens or common else bool
        type_ = type_of_name(name, is_known, may_stand_alone)
        if type_ is not None:
            yield Named(run.start, end, "person" if is_person(text, run.start, name) else type_)


def _whole(text: str, runs: list[Run], place: int) -> tuple[int, int]:
    """The end of the name that the run before `place` begins, and the next run."""
    run = runs[place - 1]
    if last_word(text[run.start : run.end]) in _TITLE_HEADS:
        tail = _title_tail(text, run.end)
        if tail > run.end:
            return _with_years(text, tail), place
    end, place = _joined(text, runs, place)
    if last_word(text[run.start : end]) in PLAN_HEADS:
        return _with_years(text, _title_tail(text, end)), place
    return _extended(text, end), place


def _joined(text: str, runs: list[Run], place: int) -> tuple[int, int]:
    """The end of the run before `place` with the runs that belong to the same name."""
    start, end = runs[place - 1].start, runs[place - 1].end
    while place < len(runs):
        between = text[end : runs[place].start]
        if (
            len(between) > _JOINER_MAX
            or end - start > _NAME_MAX
            or not belongs(text, (start, end), runs[place], between)
        ):
            break
        end = runs[place].end
        place += 1
    return end, place


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
    if text[end - 2 : end] == " A" and text.startswith("/S", end):
        return end + 2
    start = end - 2 if text[end - 3 : end] == " Co" else end
    company = _COMPANY.match(text, start)
    if company is not None and company.end() > end:
        return company.end()
    place = LOWER_PLACE.match(text, end)
    return place.end() if place else end
