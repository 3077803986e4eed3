"""Stating a value on a page: what was typed, what stands against it, and the second step."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.ledger.acceptance import rule_of
from jointoffice.ledger.answers import AnsweredField
from jointoffice.ledger.contradiction import Saying, contradicts, fingerprint
from jointoffice.model.authors import WRITERS
from jointoffice.model.dates import covered_days
from jointoffice.model.keys import owner_of
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.limits import CHOICES_LISTED_MAX, NAME_CHARACTERS_MAX
from jointoffice.model.parsing import parse_value
from jointoffice.model.values import ValueType
from jointoffice.scenes.form import Stating, Warned
from jointoffice.scenes.inputs import Offer, Typed, named_option, written
from jointoffice.store import clock
from jointoffice.store.choosing import references_like, resolved
from jointoffice.store.records import answers, find_records, is_known
from jointoffice.store.site import kinds_here, sides_here
from jointoffice.web.reading import look_of, signed_in, speech_of

LACKING = {"none": "(none)", "unknown": "(unknown)"}
NAMED = (ValueType.REFERENCE, ValueType.REFERENCES)


def typed_in(request: HttpRequest, name: str) -> Typed:
    """What the inputs of one field hold."""
    lack = LACKING.get(request.POST.get("lack", ""))
    values = (lack,) if lack else tuple(request.POST.getlist(name))
    unit = request.POST.get("unit" if name == "value" else f"{name}.unit", "")
    return Typed(values, unit, request.POST.get("valid_from", ""))


def text_of(field: Field, typed: Typed) -> str:
    """As `parse_value` reads it; names of records become their keys."""
    values: Sequence[str] = typed.values
    if field.type in NAMED and typed.value not in LACKING.values():
        kinds = kinds_here()
        values = [resolved([kinds[one] for one in field.references], text) for text in values]
    return written(field, values)


def offer_of(field: Field, typed: Typed) -> Offer:
    """What a reference can name, as far as a list has room; what is typed is always in it."""
    if field.type not in NAMED:
        return Offer((), is_all=True)
    kinds = kinds_here()
    wanted = [kinds[name] for name in field.references]
    found = references_like(wanted, "", CHOICES_LISTED_MAX + 1)
    own = [one for one in typed.values if ":" in one and one not in found]
    return Offer([*found[:CHOICES_LISTED_MAX], *own], len(found) <= CHOICES_LISTED_MAX)


def try_to_state(request: HttpRequest, kind: Kind, key: str, field: Field) -> Stating | None:
    """State what was typed; or, where something stands against it, say so and state nothing."""
    author, typed = signed_in(request), typed_in(request, "value")
    author.must_be(WRITERS)
    text, day = text_of(field, typed), typed.valid_from or None
    value = parse_value(field, text, typed.unit or None)
    standing = _standing(kind, key, field)
    first = covered_days(day)[0] if day else clock.today()
    saying = Saying(author.party, value, first.isoformat())
    warned = _warned(request, (kind, key), (field, standing), saying)
    if warned is Warned.NOT:
        said = Said(kind.name, key, field.name, text, typed.unit or None, day)
        state_claim(said=said, author=author, now=clock.now())
        return None
    return Stating(field, typed, offer_of(field, typed), value, warned)


def to_record(request: HttpRequest, kind: str, key: str, field: str) -> HttpResponse:
    """To where the value now stands; the browser may forget what it kept of it."""
    address = reverse("record", args=(kind, key))
    kept = f"{request.user.pk} {address}?{field}"
    messages.success(request, _("Your value is stated."), extra_tags=kept)
    return HttpResponseRedirect(f"{address}#f-{field}")


@require_safe
def complete(request: HttpRequest) -> HttpResponse:
    """The records whose names have what is typed so far, as options."""
    look, kinds = look_of(request), kinds_here()
    wanted = [kinds[name] for name in request.GET.get("kinds", "").split() if name in kinds]
    text = next(filter(None, request.GET.getlist("q")), "")[:NAME_CHARACTERS_MAX]
    found = references_like(wanted, text, CHOICES_LISTED_MAX)
    speech = speech_of(look, found)
    shown = {"options": [named_option(one, (), speech) for one in found]}
    return render(request, "part_options.html", shown)


def _standing(kind: Kind, key: str, field: Field) -> AnsweredField | None:
    if not is_known(kind, key):
        return None
    number = find_records(kind, key)[0]
    found = next(answers([number], clock.today().isoformat(), None), None)
    return None if found is None else found.fields.get(field.name)


def _warned(
    request: HttpRequest,
    record: tuple[Kind, str],
    stands: tuple[Field, AnsweredField | None],
    saying: Saying,
) -> Warned:
    """What was shown when the form was made, and what the person has confirmed, count."""
    field, standing = stands
    now = fingerprint(standing)
    if request.POST.get("sure") == now or standing is None:
        return Warned.NOT
    if request.POST.get("seen", now) != now:
        return Warned.MEANWHILE
    rule = rule_of(field, sides_here(), owner_of(*record))
    return Warned.CONTRADICTS if contradicts(standing, rule, saying) else Warned.NOT
