"""What every page shows: the programme, who is signed in, and the other language."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from jointoffice.model.authors import CONVENERS, KEEPERS, SPEAKERS, WRITERS
from jointoffice.model.language import Language
from jointoffice.model.public import Public
from jointoffice.model.refusals import NotReady
from jointoffice.scenes.wording import Names
from jointoffice.store.site import programme_here
from jointoffice.web.fonts import rules_address
from jointoffice.web.navigation import navigation
from jointoffice.web.reading import author_of, kept_of, language_here
from jointoffice.web.views import audiences, saved_here


def site(request: HttpRequest) -> dict[str, Any]:
    """For every template."""
    language = language_here()
    author = author_of(request) if hasattr(request, "user") else None
    return {
        "programme_name": _programme_name(language),
        "other_language": Language.EN if language is Language.ZH else Language.ZH,
        "author": author,
        "may_look": author is not None or not _public_of(request).is_closed,
        "saved_views": SimpleLazyObject(lambda: saved_here(request)),
        "audiences": SimpleLazyObject(lambda: audiences(request)),
        "font_rules": rules_address(),
        "kept": SimpleLazyObject(lambda: kept_of(request)),
        **{name: author is not None and author.role in roles for name, roles in _MAY.items()},
    } | navigation(request, author)


_MAY = {
    "may_write": WRITERS,
    "may_speak": SPEAKERS,
    "may_convene": CONVENERS,
    "may_keep": KEEPERS,
}
"""What templates ask → the roles that may."""


def _public_of(request: HttpRequest) -> Public:
    """What this visitor may see, where the request came as far as the gate."""
    found: Public = getattr(request, "public", Public())
    return found


def _programme_name(language: Language) -> str:
    try:
        programme = programme_here()
    except NotReady:
        return ""
    return Names(programme.name_en, programme.name_zh).text(language)
