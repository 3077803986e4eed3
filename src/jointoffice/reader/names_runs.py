"""Runs of capitals in English text: where a name may begin and end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec

from jointoffice.reader.words.name_words import (
    GENERIC,
    LEADING,
    LOWER_PLACES,
    NATIONALITIES,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    ROLES,
)

_UPPER = "A-ZÀ-ÖØ-ÞĐŁŃŐŘŚŠŞŽŻÅÄÖÜ"
_COMPOUND = (
    "funded|based|led|backed|wide|related|style|invested|made|owned|run|held|born|bound|level|type"
)
_REST = rf"[\w&]*(?:[-–](?!(?:{_COMPOUND})\b)[\w]+|[’'](?!s\b)[\w]+|\.(?=[A-Z]))*"
TOKEN = rf"[{_UPPER}]{_REST}"
_PARTICLE = (
    r"(?:von der|van der|van den|de la|von|van|del|du|dos|da|di|de|al|bin|zu|an der|ob der|"
    r"op den|aan den|aan de|sur|sous|upon|nad|pod|della|delle|ter|am(?= (?:Rhein|Main|See|Inn|"
    r"Neckar))) "
)
_RUN = re.compile(rf"[{_UPPER}](?<!\w.){_REST}(?:(?: | & | · )(?:{_PARTICLE})?{TOKEN})*")
LOWER_PLACE = re.compile(rf" (?:[A-Z]\w+ )?(?:{LOWER_PLACES})\b")
_SENTENCE_START = re.compile(r"(?:^[-–—*\s\d.()]*|[.!?:;。\n|>•·–—]|\n\s*[-*\d.()]+)[\s“\"‘'(]*$")


class Run(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    first: bool


def runs_in(text: str, start: int, end: int, is_known: Callable[[str], bool]) -> Iterator[Run]:
    """The runs of capitalised words, without offices and without the words a sentence begins
    with."""
    for match in _RUN.finditer(text, start, end):
        first = match.start() == start or _opens(text, start, match.start())
        whole = Run(match.start(), match.end(), first)
        if " " not in match[0]:
            yield from _single(text, whole, match[0], is_known)
            continue
        several = match[0].count(" ") > _PERSON_MIN
        for part in _around_role(text, whole) if several else (whole,):
            run = _trimmed(text, part)
            if run is None:
                continue
            for one in _before_person(text, run, is_known) if several else (run,):
                yield from _unhyphened(text, one, is_known)


def _opens(text: str, start: int, at: int) -> bool:
    """Does a sentence begin here? Not behind a word or how somebody is addressed."""
    before = text[max(start, at - 6) : at]
    behind_word = before[-1:] == " " and before[-2:-1].isalpha()
    if behind_word or before.endswith(_ADDRESSES):
        return False
    return _SENTENCE_START.search(before) is not None


_ADDRESSES = ("Mr. ", "Mrs. ", "Ms. ", "Dr. ", "Prof. ")


def _single(text: str, run: Run, word: str, is_known: Callable[[str], bool]) -> Iterator[Run]:
    """A run of one word, the most common one."""
    if (run.first and word in LEADING) or word == "The":
        return
    if "-" in word:
        yield from _unhyphened(text, run, is_known)
    else:
        yield run


def _around_role(text: str, run: Run) -> Iterator[Run]:
    """`HKSAR Chief Executive John Lee`: who somebody is for stands before the office, who it is
    behind it."""
    role = _OFFICE.search(text, run.start + 1, run.end)
    if role is None:
        yield run
        return
    yield Run(run.start, role.start(), run.first)
    yield Run(role.end(), run.end, first=False)


_OFFICE = re.compile(
    r"(?<=[\w.]) (?:(?:Deputy|Vice|Acting|Executive|Party|First|Prime|General|Project|Contact) )?"
    r"(?:Chief Executive|Mayor|Governor|Vice[- ](?:Governor|President|Mayor)|Party Secretary|"
    r"Secretary(?:-General)?|Minister(?:-President)?|President|Chairman|Chairwoman|Chair|"
    r"Director(?:-General)?|Commissioner|Premier|Chancellor|Prefect|Landrat|Spokesperson|"
    r"Spokesman|"
    r"Spokeswoman|Member|Officer|Manager|Coordinator|Ambassador|Rector|Dean|Point|Councillor|"
    r"Professor|Mr|Mrs|Ms|Dr)\.? (?=[A-Z][a-zà-ÿ]+(?:-[\w]+)? (?:[A-Z]|" + _PARTICLE + "))"
)
_PERSON_MIN, _PERSON_MAX = 2, 4
_HEADS = ORGANISATION_HEADS | PLACE_HEADS
_RUN_MAX = 20


def _before_person(text: str, run: Run, is_known: Callable[[str], bool]) -> Iterator[Run]:
    """`Guangdong Province Ma Xingrui`: behind the last word of a body or a place begins somebody
    who holds an office there."""
    if not _PERSON_MIN < text.count(" ", run.start, run.end) < _RUN_MAX:
        yield run
        return
    tokens = text[run.start : run.end].split(" ")
    at = run.start
    for place, token in enumerate(tokens[:-1]):
        at += len(token) + 1
        rest = tokens[place + 1 :]
        if place == 0 and token in GENERIC and _FOR.search(text, max(0, run.start - 5), run.start):
            yield from _minister(text, run, tokens)
            return
        if (
            place
            and token in _SEATS
            and _PERSON_MIN <= len(rest) <= _PERSON_MAX
            and all(map(_may_name_somebody, rest))
            and not is_known(" ".join(rest))
        ):
            yield Run(run.start, at - 1, run.first)
            yield Run(at, run.end, first=False)
            return
    yield run


_FOR = re.compile(r"\b(?:for|of|and) $")


def _minister(text: str, run: Run, tokens: list[str]) -> Iterator[Run]:
    """`Minister for Transport Chee Hong Tat`: behind what somebody minds stands who it is."""
    minded = 0
    while minded < len(tokens) and tokens[minded] in GENERIC:
        minded += 1
    rest = tokens[minded:]
    if _PERSON_MIN <= len(rest) <= _PERSON_MAX and all(map(_may_name_somebody, rest)):
        yield Run(run.end - len(" ".join(rest)), run.end, first=False)
    else:
        yield run


_SEATS = frozenset(
    "Province City County SAR Municipality Region State Council Committee Commission Government "
    "Bureau Department Ministry Parliament Assembly".split()
)


def _may_name_somebody(token: str) -> bool:
    letters = token.replace("-", "").replace("’", "").replace("'", "")
    known = token in GENERIC or token in NATIONALITIES or token in _HEADS
    return letters.isalpha() and token[1:].islower() | ("-" in token) and not known


def _unhyphened(text: str, run: Run, is_known: Callable[[str], bool]) -> Iterator[Run]:
    """`Sichuan-Chongqing` before a common noun names two places."""
    first, hyphen, second = text[run.start : run.end].partition("-")
    if " " in first or " " in second:
        yield run
        return
    whole = f"{first}-{second}" in NATIONALITIES or second in NATIONALITIES
    if (
        hyphen
        and not whole
        and (is_known(first) or is_known(second))
        and second.replace("'", "").isalpha()
        and second[0].isupper()
        and not LOWER_PLACE.match(text, run.end)
    ):
        yield Run(run.start, run.start + len(first), run.first)
        yield Run(run.end - len(second), run.end, first=False)
    else:
        yield run


_STAGE = re.compile(
    r" (?:Phase|Stage|Round|Part|Volume|Class|Grade|Level|Tower|Block|Lot|Line)"
    r"(?: [IVX]+| [A-Z])?$"
)


def _trimmed(text: str, run: Run) -> Run | None:
    """Without the common words, roles and stages that only look like a part of it."""
    start, first = run.start, run.first
    whole = text[run.start : run.end]
    stage = _STAGE.search(whole)
    tokens = (whole[: stage.start()] if stage else whole).split(" ")
    end = run.start + stage.start() if stage else run.end
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
    return Run(start, end, first) if tokens else None
