"""A document beside another one that says the same, and the links from one text to both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from jointoffice.scenes.beside import language_name, shown_rows
from jointoffice.scenes.days import day_text
from jointoffice.scenes.document import Excerpt, ShownBlock, shown_blocks, spans_of
from jointoffice.scenes.values import needed_by
from jointoffice.scenes.wording import tongue
from jointoffice.store.beside import side_by_side
from jointoffice.store.models import Source
from jointoffice.store.other_languages import in_other_languages
from jointoffice.store.places import places_of
from jointoffice.web.reading import Look, speech_of


def links_to_others(look: Look, sha256: str, language: str, at: int) -> list[dict[str, str]]:
    """The same text in other languages; `at` is where the part begins that is looked at."""
    here = {"at": at} if at else {}
    return [
        {
            "language": language_name(one.language)[0],
            "lang": language_name(one.language)[1],
            "title": one.title,
            "title_lang": tongue(one.title),
            "address": _address(look, sha256, beside=one.sha256, **here),
        }
        for one in in_other_languages(sha256, language)
    ]


def shown_beside(
    look: Look, source: Source, other: Source, asked: Mapping[str, int]
) -> dict[str, Any]:
    """What the page of both needs."""
    found = side_by_side(
        source.sha256, other.sha256, asked.get("part"), asked.get("at", 0), look.day
    )
    here, there = source.sha256, other.sha256
    place = {"part": found.part} if found.parts > 1 else {}
    beginning = {"at": found.right.first} if found.right.first else {}
    return {
        "sides": (_head(look, source), _head(look, other)),
        "rows": shown_rows(
            _blocks(look, found.left, here), _blocks(look, found.right, there), found.rows
        ),
        "left_lang": tongue(found.left.text),
        "right_lang": tongue(found.right.text),
        "parts": [
            (n, _address(look, here, beside=there, part=n)) for n in range(1, found.parts + 1)
        ],
        "part": found.part,
        "one": _address(look, here, **place),
        "swapped": _address(look, there, beside=here, **beginning),
    }


def _blocks(look: Look, excerpt: Excerpt, sha256: str) -> list[ShownBlock]:
    speech = replace(
        speech_of(look, needed_by(excerpt.told)), places=places_of(spans_of(excerpt, sha256))
    )
    return shown_blocks(excerpt, speech, (), sha256)


def _head(look: Look, source: Source) -> dict[str, str]:
    return {
        "title": source.title,
        "lang": tongue(source.title),
        "publisher": source.publisher,
        "publisher_lang": tongue(source.publisher),
        "published": source.published,
        "published_words": day_text(source.published, look.language),
        "address": _address(look, source.sha256),
    }


def _address(look: Look, sha256: str, **asked: str | int) -> str:
    """Of a document, on the day and mark that are looked at."""
    query = "&".join(filter(None, (look.query.removeprefix("?"), urlencode(asked))))
    return f"{reverse('document', args=(sha256,))}{'?' if query else ''}{query}"
