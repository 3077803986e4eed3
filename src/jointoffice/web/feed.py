"""Feeds of what was said lately: of everything, of one kind, of one record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.http import condition, require_safe

from jointoffice.model.language import Language
from jointoffice.model.refusals import WrongValue
from jointoffice.papers.atom import MEDIA_TYPE, FeedPage, atom_bytes
from jointoffice.scenes.feed import Said, feed_entries, needed
from jointoffice.scenes.titles import title_of
from jointoffice.scenes.wording import Names, kind_plural, tag_of
from jointoffice.store.feed import said_lately, said_of_record
from jointoffice.store.log import contents
from jointoffice.store.publisher import publisher_here
from jointoffice.store.site import programme_here
from jointoffice.web.reading import look_of, page_number, speech_of

LANGUAGES = {"en": "en", "zh": "zh-hans"}
Titled = Callable[[Language], str]


def _tag(request: HttpRequest, **named: str) -> str:
    """Another one for another page, language, reader or register."""
    text = f"{contents()} {request.build_absolute_uri()} {_spoken(request)}"
    return f'"{sha256(text.encode()).hexdigest()[:32]}"'


@require_safe
@condition(etag_func=_tag)
def show(request: HttpRequest) -> HttpResponse:
    """Of every kind of record."""
    programme = programme_here()
    names = Names(programme.name_en, programme.name_zh)
    found, has_more = said_lately(None, page_number(request))
    return _answer(request, found, names.text, _beside(request, "changes", has_more=has_more))


@require_safe
@condition(etag_func=_tag)
def of_kind(request: HttpRequest, name: str) -> HttpResponse:
    kind = programme_here().kind(name)
    found, has_more = said_lately(kind, page_number(request))
    beside = _beside(request, "list", name, has_more=has_more)
    return _answer(request, found, lambda language: kind_plural(kind, language), beside)


@require_safe
@condition(etag_func=_tag)
def of_record(request: HttpRequest, name: str, key: str) -> HttpResponse:
    """Of one record, its latest changes; there are no further pages."""
    kind = programme_here().kind(name)
    found = said_of_record(kind, key)
    titles = speech_of(look_of(request), {f"{name}:{key}"}).titles
    beside = _beside(request, "record", name, key, has_more=False)
    return _answer(request, found, lambda one: title_of(kind, key, titles, one), beside)


def _answer(
    request: HttpRequest, found: Sequence[Said], titled: Titled, links: dict[str, str]
) -> HttpResponse:
    with override(_spoken(request)):
        look = look_of(request)
        entries = feed_entries(found, speech_of(look, needed(found)))
        page = _page(request, titled(look.language), look.language, links)
        response = HttpResponse(atom_bytes(page, entries), content_type=MEDIA_TYPE)
    response["Content-Language"] = page.language
    return response


def _page(request: HttpRequest, title: str, language: Language, links: dict[str, str]) -> FeedPage:
    site = request.build_absolute_uri("/").rstrip("/")
    said = Names("changes", "变化").text(language)
    return FeedPage(
        f"{site}{request.path}",
        f"{title} – {said}",
        tag_of(language),
        publisher_here().licence,
        site,
        tuple(links.items()),
    )


def _beside(request: HttpRequest, page: str, *named: str, has_more: bool) -> dict[str, str]:
    """The page that shows the same to people, this page of the feed, and those beside it."""
    number = page_number(request)
    links = {"alternate": reverse(page, args=named), "self": _numbered(request, number)}
    if has_more:
        links["next"] = _numbered(request, number + 1)
    if number > 1:
        links["previous"] = _numbered(request, number - 1)
    return {name: request.build_absolute_uri(address) for name, address in links.items()}


def _numbered(request: HttpRequest, number: int) -> str:
    asked = request.GET.copy()
    asked.pop("page", None)
    if number > 1:
        asked["page"] = str(number)
    return f"{request.path}?{asked.urlencode()}" if asked else request.path


def _spoken(request: HttpRequest) -> str:
    """The language of the address, `?language=zh`; else that of the request."""
    asked = request.GET.get("language", "")
    if asked and asked not in LANGUAGES:
        raise WrongValue(
            f"There is no language {asked[:10]!r}; accepted are en and zh.",
            f"没有语言“{asked[:10]}”；可用 en 和 zh。",
        )
    return LANGUAGES.get(asked) or get_language() or "en"
