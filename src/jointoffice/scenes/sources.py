"""The filed documents as a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from jointoffice.scenes.days import day_text
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Speech
from jointoffice.scenes.wording import tongue


@dataclass(frozen=True, slots=True)
class FiledSource:
    """`texts` is 0 where only the name of the source is kept."""

    sha256: str
    title: str
    publisher: str
    published: str
    language: str
    party: str
    claims: int
    texts: int


@dataclass(frozen=True, slots=True)
class ShownSource:
    sha256: str
    title: str
    lang: str
    publisher: str
    publisher_lang: str
    published: str
    who: str
    claims: int
    has_text: bool


def shown_sources(sources: Iterable[FiledSource], speech: Speech) -> list[ShownSource]:
    return [
        ShownSource(
            one.sha256,
            one.title,
            tongue(one.title),
            one.publisher,
            tongue(one.publisher),
            day_text(one.published, speech.language),
            reference_title(f"party:{one.party}", speech.kinds, speech.titles, speech.language),
            one.claims,
            one.texts > 0,
        )
        for one in sources
    ]
