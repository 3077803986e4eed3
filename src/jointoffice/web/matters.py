"""Matters raised to the joint office: whose turn it is; raised, taken up, answered and closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions.matter import (
    Raised,
    answer_matter,
    close_matter,
    raise_matter,
    take_up_matter,
)
from jointoffice.model.authors import Author
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.programme import field_of
from jointoffice.model.refusals import NotAllowed
from jointoffice.scenes import matters as scene
from jointoffice.scenes.cells import Line
from jointoffice.scenes.inputs import Typed, input_of
from jointoffice.scenes.matters import Owning
from jointoffice.store import clock
from jointoffice.store.cells import lines
from jointoffice.store.choosing import resolved
from jointoffice.store.marks import marks
from jointoffice.store.matters import (
    Problem,
    matter_numbers,
    problems_in_reports,
    problems_in_reports_on,
)
from jointoffice.store.owners import Owner, owners_of, owners_on
from jointoffice.store.site import kinds_here, programme_here
from jointoffice.web.reading import Look, look_of, signed_in, speech_of
from jointoffice.web.refusals import page_with_form
from jointoffice.web.stating import offer_of

ABOUT = field_of(KINDS["matter"], "about")


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    return page_with_form(request, "matters.html", lambda: _do(request), lambda: _page(request))


def _page(request: HttpRequest) -> dict[str, Any]:
    look = look_of(request)
    return {"look": look, "marks": marks()} | _form(request, look) | _matters(look)


def _form(request: HttpRequest, look: Look) -> dict[str, Any]:
    """What was typed before, and the input that completes what a matter is about."""
    typed = request.POST or request.GET
    about = Typed((typed.get("about", ""),))
    offer = offer_of(ABOUT, about)
    speech = speech_of(look, offer.references)
    return {"typed": typed, "about": input_of(ABOUT, "about", about, offer, speech)}


def _do(request: HttpRequest) -> HttpResponse:
    author, deed = signed_in(request), DEEDS.get(request.POST.get("deed", ""))
    if deed is None:
        raise NotAllowed(
            "A matter is raised, taken up, answered or closed.", "事项可提请、办理、答复或办结。"
        )
    names = ("key", "about", "text", "due", "report")
    said = {name: request.POST.get(name, "").strip() for name in names}
    messages.success(request, deed(said, author))
    return redirect("matters")


def _raise(said: Mapping[str, str], author: Author) -> str:
    about = resolved([kinds_here()[kind] for kind in ABOUT.references], said["about"])
    raised = Raised(
        about=about, text=said["text"], due=said["due"] or None, report=said["report"] or None
    )
    raise_matter(raised=raised, author=author, now=clock.now())
    return _("The matter is raised.")


def _take_up(said: Mapping[str, str], author: Author) -> str:
    due = said["due"] or None
    take_up_matter(key=said["key"], due=due, author=author, now=clock.now())
    return _("The matter is taken up.")


def _answer(said: Mapping[str, str], author: Author) -> str:
    answer_matter(key=said["key"], answer=said["text"], author=author, now=clock.now())
    return _("The matter is answered.")


def _close(said: Mapping[str, str], author: Author) -> str:
    close_matter(key=said["key"], author=author, now=clock.now())
    return _("The matter is closed.")


DEEDS: Mapping[str, Callable[[Mapping[str, str], Author], str]] = {
    "raise": _raise,
    "take_up": _take_up,
    "answer": _answer,
    "close": _close,
}


def _matters(look: Look) -> dict[str, Any]:
    found = lines(matter_numbers(look.when), look.day, look.known_at, scene.FIELDS)
    sides = programme_here().sides
    abouts = {line.text("about") for line in found} - {""}
    leads = {
        about: [Owning(one.party, one.name, one.key) for one in some if one.role == "lead"]
        for about, some in _owners(look, abouts | {f"matter:{line.key}" for line in found}).items()
    }
    problems = _problems(look, found)
    wanted = {f"project:{one.project}" for one in problems}
    speech = speech_of(look, scene.needed(found, sides) | wanted)
    day = date.fromisoformat(look.day)
    return {
        "groups": list(scene.matter_groups(found, leads, sides, day, speech)),
        "problems": [scene.problem_line(one.report, one.text, speech) for one in problems],
    }


def _owners(look: Look, references: set[str]) -> Mapping[str, list[Owner]]:
    if not look.query:
        return owners_of(references)
    return owners_on(references, look.when)


def _problems(look: Look, matters: Sequence[Line]) -> list[Problem]:
    """What reports raise and no matter has taken over, on the day looked at."""
    if not look.query:
        return problems_in_reports()
    taken = {line.text("report") for line in matters}
    return problems_in_reports_on(look.day, look.known_at, taken)


def listed_keys(look: Look, asked: Mapping[str, str]) -> list[str]:
    """The keys of the matters that the page shows, in its order."""
    found = lines(matter_numbers(look.when), look.day, look.known_at, scene.FIELDS)
    return [line.key for line in found]
