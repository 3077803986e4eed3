"""Administration of the programme: names, sides, extra fields, and what visitors can read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jointoffice.actions import change_programme as change
from jointoffice.actions.change_programme import By
from jointoffice.model.kinds.field import Nature, Policy
from jointoffice.model.language import Language
from jointoffice.model.limits import CHOICES_SHOWN_MAX
from jointoffice.model.programme import ExtraField, Programme
from jointoffice.model.public import EVERY, Public
from jointoffice.model.refusals import NotAllowed, WrongValue
from jointoffice.model.values import ValueType
from jointoffice.scenes import programme_form as form
from jointoffice.scenes.titles import reference_title
from jointoffice.store import clock
from jointoffice.store.choosing import references_like
from jointoffice.store.people import Account
from jointoffice.store.site import programme_here
from jointoffice.web.admin import keeper_of
from jointoffice.web.reading import Look, look_of, speech_of
from jointoffice.web.refusals import page_with_form


@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    keeper = keeper_of(request)
    return page_with_form(
        request, "admin_programme.html", lambda: _change(request, keeper), lambda: _page(request)
    )


def _change(request: HttpRequest, keeper: Account) -> HttpResponse:
    _deed(request.POST)(request.POST, By(keeper.name, clock.now()))
    messages.success(request, _("The programme is changed."))
    return redirect("admin_programme")


def _page(request: HttpRequest) -> dict[str, Any]:
    look, programme = look_of(request), programme_here()
    shown = {"look": look, "typed": request.POST, "programme": programme}
    return shown | {"sides": _sides(look, programme)} | _offered(look.language, programme)


def _offered(language: Language, programme: Programme) -> dict[str, Any]:
    """What the forms of the page let one choose from."""
    kinds = programme.kinds()
    return {
        "extras": form.shown_extras(programme, language),
        "kinds": form.offered_kinds(kinds, language),
        "types": form.offered_types(language),
        "policies": list(form.offered_policies(Policy.JOINT, language)),
        "natures": form.offered_natures(language),
        "units": form.offered_units(),
        "opened": list(form.opened_kinds(programme, language)),
        "is_every_kind_open": form.is_every_kind_open(programme),
    }


def _sides(look: Look, programme: Programme) -> list[form.Offered]:
    """The sides in their order, then whoever else could be one."""
    kinds = programme.kinds()
    listed = references_like([kinds["party"]], "", CHOICES_SHOWN_MAX)
    parties = list(dict.fromkeys((*(f"party:{side}" for side in programme.sides), *listed)))
    speech = speech_of(look, parties)
    return [
        form.Offered(
            party.partition(":")[2],
            reference_title(party, kinds, speech.titles, look.language),
            party.partition(":")[2] in programme.sides,
        )
        for party in parties
    ]


Deed = Callable[[QueryDict, By], None]
Choice = TypeVar("Choice", ValueType, Policy, Nature)


def _deed(typed: QueryDict) -> Deed:
    found = _DEEDS.get(typed.get("deed", ""))
    if found is None:
        raise NotAllowed("Nothing of the kind can be done.", "没有这样的操作。")
    return found


def _names(typed: QueryDict, by: By) -> None:
    change.change_names(english=typed.get("name_en", ""), chinese=typed.get("name_zh", ""), by=by)


def _new_sides(typed: QueryDict, by: By) -> None:
    change.change_sides(sides=typed.getlist("side"), by=by)


def _add(typed: QueryDict, by: By) -> None:
    change.add_field(field=_extra(typed), by=by)


def _relabel(typed: QueryDict, by: By) -> None:
    change.change_field(
        named=typed.get("field", ""),
        english=typed.get("label_en", ""),
        chinese=typed.get("label_zh", ""),
        policy=typed.get("policy", ""),
        by=by,
    )


def _retire(typed: QueryDict, by: By) -> None:
    change.retire_field(named=typed.get("field", ""), by=by)


def _restore(typed: QueryDict, by: By) -> None:
    change.restore_field(named=typed.get("field", ""), by=by)


def _open(typed: QueryDict, by: By) -> None:
    change.open_up(public=_public(typed), by=by)


_DEEDS: Mapping[str, Deed] = {
    "names": _names,
    "sides": _new_sides,
    "add": _add,
    "relabel": _relabel,
    "retire": _retire,
    "restore": _restore,
    "open": _open,
}


def _extra(typed: QueryDict) -> ExtraField:
    """The field that was typed; whether it fits is for the programme to say."""
    kind, name, unit = (typed.get(part, "").strip() for part in ("kind", "name", "unit"))
    return ExtraField(
        kind=kind,
        name=name,
        unit=unit,
        type=_chosen(ValueType, typed.get("type", "")),
        policy=_chosen(Policy, typed.get("policy", "")),
        nature=_chosen(Nature, typed.get("nature", "")),
        label_en=typed.get("label_en", ""),
        label_zh=typed.get("label_zh", ""),
    )


def _chosen(choices: type[Choice], code: str) -> Choice:
    for one in choices:
        if one.value == code:
            return one
    raise WrongValue("Choose a type, a policy and a nature.", "请选择类型、规则和性质。")


def _public(typed: QueryDict) -> Public:
    """A kind of which every field is chosen opens those to come as well."""
    kinds = Programme.kinds(programme_here())
    is_every = typed.get("every") == "on"
    wanted = [name for name in kinds if is_every or name in typed.getlist("kind")]
    fields = {}
    for name in wanted:
        chosen = tuple(typed.getlist(f"{name}.field"))
        named = {*chosen, *kinds[name].natural_key}
        if not named >= {one.name for one in kinds[name].fields}:
            fields[name] = chosen
    return Public(
        kinds=(EVERY,) if is_every else tuple(wanted),
        fields=fields,
        documents=typed.get("documents") == "on",
    )
