"""Can an administrator keep accounts and programme without code, and is every change on record?"""

from __future__ import annotations

import re

import pytest
from django.test import Client

from jointoffice.model.authors import Role
from jointoffice.store import second_factor
from jointoffice.store.alterations import Alteration
from jointoffice.store.people import Account
from jointoffice.store.site import kinds_here, programme_here
from tests.conftest import signed_in
from tests.people import LIN
from tests.web.page import CHINESE, page, page_of
from tests.web.safety.codes import enrolled, tries

PAGES = ("/admin/", "/admin/programme/", "/admin/changes/")
PROGRAMME = "/admin/programme/"
LI = {"name": "li", "mail": "li@office.example", "party": "tianfu", "role": "contributor"}
SHORE = {
    "deed": "add",
    "kind": "task",
    "name": "shore_length",
    "type": "number",
    "unit": "km",
    "label_en": "Length of shore",
    "label_zh": "岸线长度",
    "policy": "joint",
    "nature": "steady",
}


@pytest.fixture
def keeper(site: None) -> Client:
    """Lin, who runs the site."""
    return signed_in(LIN)


def account(name: str) -> tuple[Account, str]:
    """An account and the address of its page."""
    found = Account.objects.get(name=name)
    return found, f"/admin/accounts/{found.pk}/"


@pytest.mark.parametrize("address", PAGES)
def test_only_an_administrator_comes_in(
    keeper: Client, wei: Client, visitor: Client, address: str
) -> None:
    assert keeper.get(address).status_code == 200
    assert address not in page(wei, "/").links("nav a")
    for method in ("get", "post"):
        assert getattr(wei, method)(address).status_code in (403, 405)
        assert getattr(visitor, method)(address).status_code == 404
    assert "/admin/" in page(keeper, "/").links("nav a")


def test_accounts_and_roles_are_shown(keeper: Client) -> None:
    shown = page(keeper, "/admin/")
    assert "wei Chongqing Liangjiang New Area officer" in " ".join(shown.each("tbody tr"))
    assert "speaks for the party" in shown.words("#h-roles ~ dl")
    assert "代表本方表态" in page(keeper, "/admin/", **CHINESE).words("#h-roles ~ dl")


def test_a_new_account_gets_a_link_that_works_once(keeper: Client, visitor: Client) -> None:
    shown = page_of(keeper.post("/admin/", LI, follow=True))
    link = shown.words(".secret")
    assert link.startswith("http://testserver/password/")
    assert not page(keeper, account("li")[1]).each(".secret"), "it is shown once"
    assert tries(visitor, "li", "").status_code == 200
    form = visitor.get(link, follow=True)
    assert page_of(form).words("h1") == "New password"
    asked = form.request["PATH_INFO"]
    weak = {"new_password1": "li", "new_password2": "li"}
    assert "too short" in page_of(visitor.post(asked, weak)).words(".refusal")
    new = {"new_password1": "ferries-cross-at-seven", "new_password2": "ferries-cross-at-seven"}
    assert visitor.post(asked, new)["Location"] == "/login/"
    assert tries(visitor, "li", "ferries-cross-at-seven").status_code == 302
    again = visitor.get(link, follow=True)
    assert page_of(again).words("h1") == "This link no longer works"


@pytest.mark.parametrize(
    ("particulars", "said"),
    [
        ({"name": "wei"}, "There is an account 'wei' already"),
        ({"name": ""}, "needs a name"),
        ({"mail": "nobody"}, "'nobody' is not a mail address"),
        ({"party": "atlantis"}, "There is no party 'atlantis'"),
        ({"role": "king"}, "There is no role 'king'"),
    ],
)
def test_particulars_that_do_not_fit_are_refused(
    keeper: Client, particulars: dict[str, str], said: str
) -> None:
    refused = page_of(keeper.post("/admin/", LI | particulars))
    assert refused.status in (400, 404)
    assert said in refused.words(".refusal")
    assert not Account.objects.filter(mail="li@office.example").exists()


def test_particulars_can_be_changed(keeper: Client) -> None:
    _, address = account("anna")
    changed = LI | {"deed": "particulars", "name": "anna li", "role": "reader"}
    assert keeper.post(address, changed)["Location"] == address
    found = Account.objects.get(name="anna li")
    assert (found.party, found.role, found.mail) == ("tianfu", "reader", "li@office.example")
    told = page(keeper, "/admin/changes/").each("tbody tr")
    assert any("lin" in line and "party xinhua tianfu" in line for line in told)
    assert any("mail address" in line for line in told)


def test_an_account_is_switched_off_and_on(keeper: Client, wei: Client, visitor: Client) -> None:
    _, address = account("wei")
    keeper.post(address, {"deed": "off"})
    assert wei.get("/inbox/").status_code == 302
    assert tries(visitor, "wei").status_code == 200
    keeper.post(address, {"deed": "on"})
    assert tries(visitor, "wei").status_code == 302
    told = page(keeper, "/admin/changes/").words("tbody")
    assert "signing in off on" in told
    assert "signing in on off" in told


def test_a_lost_second_factor_is_reset(keeper: Client, visitor: Client) -> None:
    enrolled("wei")
    assert tries(visitor, "wei")["Location"] == "/login/second/"
    found, address = account("wei")
    keeper.post(address, {"deed": "reset"})
    assert not second_factor.has_second_factor(found)
    assert tries(visitor, "wei")["Location"] == "/tasks/"
    assert "second factor reset" in page(keeper, "/admin/changes/").words("tbody")


def test_the_last_administrator_stays(keeper: Client) -> None:
    found, address = account("lin")
    refused = page_of(keeper.post(address, {"deed": "off"}))
    assert refused.status == 403
    assert "last administrator" in refused.words(".refusal")
    demoted = {"deed": "particulars", "name": "lin", "party": "joint_office", "role": "reader"}
    assert keeper.post(address, demoted).status_code == 403
    found.refresh_from_db()
    assert found.role == Role.ADMINISTRATOR.value


def test_an_unknown_account_or_deed_is_no_error(keeper: Client) -> None:
    assert keeper.get("/admin/accounts/999999/").status_code == 404
    for address in (account("wei")[1], PROGRAMME):
        assert keeper.post(address, {"deed": "nonsense"}).status_code == 403


def test_names_of_the_programme_change_at_once(keeper: Client, visitor: Client) -> None:
    names = {"deed": "names", "name_en": "Two Cities", "name_zh": "双城计划"}
    assert keeper.post(PROGRAMME, names)["Location"] == PROGRAMME
    assert page(visitor, "/").words("footer") == "Two Cities"
    assert page(visitor, "/", **CHINESE).words("footer") == "双城计划"
    assert keeper.post(PROGRAMME, names | {"name_zh": " "}).status_code == 400


def test_an_added_field_is_everywhere_at_once(keeper: Client, wei: Client, fang: Client) -> None:
    assert keeper.post(PROGRAMME, SHORE)["Location"] == PROGRAMME
    assert "Length of shore" in page(wei, "/records/task/14/").words(".unsaid")
    form = page(wei, "/records/task/14/?state=shore_length")
    assert form.words("#state h2") == "State a value: Length of shore"
    typed = {"field": "shore_length", "value": "12,500", "unit": "m"}
    assert wei.post("/records/task/14/", typed).status_code == 400, "m is no unit of it"
    typed = {"field": "shore_length", "value": "12.5", "unit": "公里"}
    for side in (wei, fang):
        assert side.post("/records/task/14/", typed).status_code == 302
    shown = page(fang, "/records/task/14/", **CHINESE).words("#f-shore_length")
    assert shown.startswith("岸线长度 12.5公里 ● 已一致")
    columns = page(wei, "/records/task/?sort=-shore_length")
    assert any(one.startswith("Length of shore") for one in columns.each("thead th"))
    assert "Ports and gateways opened and linked" in columns.words("tbody tr")
    assert kinds_here()["task"].find("shore_length")


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "progress"},
        {"name": "Shore Length"},
        {"kind": "castle"},
        {"type": "reference"},
        {"type": "joint"},
        {"unit": "cubit"},
        {"label_zh": ""},
        {"policy": ""},
    ],
    ids=str,
)
def test_a_field_that_does_not_fit_is_refused(keeper: Client, wrong: dict[str, str]) -> None:
    before = programme_here()
    refused = page_of(keeper.post(PROGRAMME, SHORE | wrong))
    assert refused.status == 400
    assert refused.words(".refusal")
    assert programme_here() == before


def test_a_field_can_be_renamed_retired_and_brought_back(keeper: Client, wei: Client) -> None:
    keeper.post(PROGRAMME, SHORE)
    wei.post("/records/task/14/", {"field": "shore_length", "value": "12.5"})
    named = {"field": "task.shore_length"}
    labels = {"label_en": "Shore", "label_zh": "岸线", "policy": "open"}
    keeper.post(PROGRAMME, named | labels | {"deed": "relabel"})
    assert "Shore 12.5 km ● agreed" in page(wei, "/records/task/14/").words(".values")
    keeper.post(PROGRAMME, named | {"deed": "retire"})
    assert "Shore" not in page(wei, "/records/task/14/").words("main")
    assert wei.post("/records/task/14/", {"field": "shore_length"}).status_code == 404
    assert page(wei, "/records/task/").status == 200
    assert "retired" in page(keeper, PROGRAMME).words(".extras")
    assert keeper.post(PROGRAMME, SHORE).status_code == 400, "its name is taken for ever"
    keeper.post(PROGRAMME, named | {"deed": "restore"})
    assert "Shore 12.5 km ● agreed" in page(wei, "/records/task/14/").words(".values")
    told = page(keeper, "/admin/changes/").each("tbody tr")[:4]
    assert [re.split(" (?=task)", line)[0].split("programme ")[1] for line in told] == [
        "field restored",
        "field retired",
        "field",
        "field added",
    ]
    assert keeper.post(PROGRAMME, {"deed": "retire", "field": "task.progress"}).status_code == 404


def test_other_sides_fold_the_register_anew(keeper: Client, visitor: Client) -> None:
    assert "State under way ● agreed" in page(visitor, "/records/task/9/").each(".values > div")
    sides = {"deed": "sides", "side": ["liangjiang", "tianfu", "chongqing"]}
    assert keeper.post(PROGRAMME, sides)["Location"] == PROGRAMME
    assert "State under way ◐ one-sided" in page(visitor, "/records/task/9/").each(".values > div")
    for too_few in (["liangjiang"], [], ["liangjiang", "atlantis"]):
        refused = keeper.post(PROGRAMME, {"deed": "sides", "side": too_few})
        assert refused.status_code in (400, 404)


def test_the_public_face_is_a_matter_of_boxes(keeper: Client, visitor: Client) -> None:
    boxes = {"deed": "open", "kind": ["party", "area", "task"], "task.field": ["title_en", "area"]}
    boxes |= {
        f"{kind}.field": [one.name for one in kinds_here()[kind].fields]
        for kind in ("party", "area")
    }
    assert keeper.post(PROGRAMME, boxes)["Location"] == PROGRAMME
    assert visitor.get("/documents/").status_code == 404
    assert visitor.get("/records/indicator/gdp/").status_code == 404
    record = page(visitor, "/records/task/9/")
    assert record.words("h1") == "One transport network"
    assert "under way" not in record.words("main")
    assert programme_here().public.fields == {"task": ("title_en", "area")}
    keeper.post(PROGRAMME, {"deed": "open"})
    assert visitor.get("/records/task/9/").status_code == 404
    refused = keeper.post(PROGRAMME, {"deed": "open", "kind": ["task"]})
    assert refused.status_code == 400
    keeper.post(PROGRAMME, {"deed": "open", "every": "on", "documents": "on"} | all_fields())
    assert programme_here().public.is_whole
    assert visitor.get("/records/task/9/").status_code == 200


def all_fields() -> dict[str, list[str]]:
    return {
        f"{kind.name}.field": [one.name for one in kind.fields] for kind in kinds_here().values()
    }


def test_accounts_of_the_command_line_are_on_record(keeper: Client) -> None:
    told = page(keeper, "/admin/changes/").each("tbody tr")
    assert any("the command line wei account made officer, liangjiang" in line for line in told)


def test_nothing_was_changed_at_first(keeper: Client) -> None:
    Alteration.objects.all().delete()
    shown = page(keeper, "/admin/changes/")
    assert shown.words(".empty").startswith("Every change of an account")
