"""What people said about a record to one another, and whom they named."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from jointoffice.model.kinds.field import Kind
from jointoffice.scenes.days import day_text
from jointoffice.scenes.titles import reference_title, title_of
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import Names, label_of, tongue

TAKEN_BACK = Names("taken back", "已撤回")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One comment as it is kept; `at` is an instant, `field` empty for the whole record."""

    number: int
    kind: str
    key: str
    field: str
    person: str
    party: str
    at: str
    text: str
    is_taken_back: bool
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownComment:
    """`parts` are its words, each with whether it names somebody; empty where taken back."""

    number: int
    who: str
    party: str
    day: str
    at: str
    kind: str
    key: str
    title: str
    title_lang: str
    label: str
    parts: tuple[tuple[str, bool], ...]
    lang: str
    is_own: bool


def mentioned(text: str, names: Iterable[str]) -> set[str]:
    """The names that stand in a text after `@`; of two that fit, the longer one is meant."""
    return {part[1:] for part, is_name in _parts(text, list(names)) if is_name}


def needed(comments: Iterable[Said]) -> set[str]:
    """The references whose titles the comments show."""
    return {one for said in comments for one in (f"party:{said.party}", f"{said.kind}:{said.key}")}


def shown_comments(
    comments: Iterable[Said], names: Collection[str], speech: Speech
) -> list[ShownComment]:
    return [_shown(said, list(names), speech) for said in comments if said.kind in speech.kinds]


def discussed(kind: Kind, speech: Speech) -> list[tuple[str, str]]:
    """Each field of a kind that people may speak of, and its label."""
    return [(field.name, label_of(field, speech.language)) for field in kind.fields]


def _shown(said: Said, names: list[str], speech: Speech) -> ShownComment:
    kind = speech.kinds[said.kind]
    field = kind.find(said.field)
    title = title_of(kind, said.key, speech.titles, speech.language)
    return ShownComment(
        number=said.number,
        who=said.person,
        party=reference_title(f"party:{said.party}", speech.kinds, speech.titles, speech.language),
        day=day_text(said.at[:10], speech.language),
        at=said.at,
        kind=said.kind,
        key=said.key,
        title=title,
        title_lang=tongue(title),
        label=label_of(field, speech.language) if field else "",
        parts=() if said.is_taken_back else tuple(_parts(said.text, names)),
        lang=tongue(said.text),
        is_own=said.is_own and not said.is_taken_back,
    )


def _parts(text: str, names: list[str]) -> Iterator[tuple[str, bool]]:
    """The text in pieces: `@name` apart from the rest."""
    if not names:
        yield text, False
        return
    longest_first = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    end = 0
    for found in re.finditer(rf"(?<!\w)@(?:{longest_first})(?![A-Za-z0-9_])", text):
        if found.start() > end:
            yield text[end : found.start()], False
        yield found.group(), True
        end = found.end()
    if end < len(text):
        yield text[end:], False
