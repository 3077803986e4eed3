"""How a request wants to see the register: in which language, on which day, as known when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.translation import get_language

from jointoffice.ledger.register import Sizes
from jointoffice.model.authors import Author
from jointoffice.model.dates import parse_day
from jointoffice.model.language import Language
from jointoffice.model.refusals import NotAllowed
from jointoffice.scenes.days import day_text
from jointoffice.scenes.values import Speech
from jointoffice.store import clock
from jointoffice.store.marks import Moment, When, find_mark
from jointoffice.store.people import Account
from jointoffice.store.people import author_of as author_with
from jointoffice.store.site import kinds_here
from jointoffice.store.titles import titles_kept, titles_of

PASSING = frozenset({"page"})
"""What an address has of a moment only, which neither views nor forms keep."""


@dataclass(frozen=True, slots=True)
class Look:
    """`day` is the ISO day looked at; `known_at` is none for what is known now.

    `query` is what links carry on, empty for the present.
    """

    language: Language
    today: date
    day: str
    known_at: Moment | None
    query: str

    @property
    def day_words(self) -> str:
        return day_text(self.day, self.language)

    @property
    def when(self) -> When:
        return When(self.day, self.known_at)

    @property
    def known(self) -> When:
        """All that was known, on the day when it was: today, or the day of the mark."""
        return When(self.known_at.day if self.known_at else self.today.isoformat(), self.known_at)

    @property
    def sizes(self) -> Sizes | None:
        return None if self.known_at is None else self.known_at.sizes


def look_of(request: HttpRequest) -> Look:
    """From `?day=` and `?known_at=`; `Refused` for a day or a mark that there is not."""
    asked = {name: request.GET.get(name, "") for name in ("day", "known_at")}
    kept = {name: text for name, text in asked.items() if text}
    moment = find_mark(asked["known_at"]) if asked["known_at"] else None
    today = clock.today()
    day = today.isoformat() if moment is None else moment.day
    if asked["day"]:
        day = parse_day(asked["day"]).isoformat()
    query = f"?{urlencode(kept)}" if kept else ""
    return Look(language_here(), today, day, moment, query)


def language_here() -> Language:
    """The language of this request."""
    return Language.ZH if (get_language() or "").startswith("zh") else Language.EN


def speech_of(look: Look, references: Iterable[str]) -> Speech:
    """Records are called by their titles of today, whichever day is looked at.

    Those that were merged or withdrawn have the titles that they had at the mark looked at.
    """
    wanted = set(references)
    titles = titles_of(wanted, look.today.isoformat()) | titles_kept(wanted, look.when)
    return Speech(look.language, kinds_here(), titles)


def author_of(request: HttpRequest) -> Author | None:
    """Whoever is signed in; none for a visitor."""
    return author_with(request.user) if isinstance(request.user, Account) else None


def signed_in(request: HttpRequest) -> Author:
    """Whoever is signed in; `NotAllowed` for a visitor."""
    author = author_of(request)
    if author is None:
        raise NotAllowed("Sign in first: only people with an account may do this.", "请先登录。")
    return author


def kept_of(request: HttpRequest) -> list[tuple[str, str]]:
    """What a form that asks for another moment keeps of the address: filters, view and order."""
    left_out = PASSING | {"day", "known_at"}
    return [
        (name, value)
        for name, values in request.GET.lists()
        if name not in left_out
        for value in values
    ]


def page_number(request: HttpRequest) -> int:
    """`?page=`, at least 1."""
    text = request.GET.get("page", "1")
    return max(int(text), 1) if text.isdecimal() and len(text) < len(str(10**9)) else 1
