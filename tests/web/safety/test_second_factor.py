"""Is a stolen password of an officer worth nothing, and a lost telephone no catastrophe?"""

from __future__ import annotations

import re

import pytest
from django.core.cache import cache
from django.test import Client
from pytest_django.fixtures import Settings

from jointoffice.actions.add_person import rescue_person
from jointoffice.actions.tokens import make_token
from jointoffice.store import clock, second_factor
from jointoffice.store.people import Account
from tests.web.page import CHINESE, page, page_of
from tests.web.safety.codes import SETUP, STEP, enrolled, shown_codes, tries


@pytest.fixture(autouse=True)
def forgetful() -> None:
    """What one test used, another can use again."""
    cache.clear()


def test_the_password_alone_opens_nothing(visitor: Client) -> None:
    secret = enrolled("wei")
    assert tries(visitor, "wei")["Location"] == STEP
    assert visitor.get("/inbox/").status_code != 200
    signed = visitor.post(STEP, {"code": shown_codes(secret)[1]})
    assert signed["Location"] == "/tasks/"
    assert visitor.get("/inbox/").status_code == 200


def test_a_wrong_code_is_refused_in_words(visitor: Client) -> None:
    enrolled("wei")
    tries(visitor, "wei")
    refused = page_of(visitor.post(STEP, {"code": "000000"}))
    assert refused.words(".refusal").startswith("This code is not right")
    assert (
        page_of(visitor.post(STEP, {"code": "x"}, **CHINESE))
        .words(".refusal")
        .startswith("验证码不正确")
    )


def test_a_code_works_once(visitor: Client) -> None:
    code = shown_codes(enrolled("wei"))[1]
    for expected in (302, 200):
        tries(visitor, "wei")
        assert visitor.post(STEP, {"code": code}).status_code == expected
        visitor.post("/logout/")


def test_a_code_on_paper_works_once(visitor: Client) -> None:
    enrolled("wei")
    code, *others = second_factor.paper_codes(Account.objects.get(name="wei"))
    tries(visitor, "wei")
    assert visitor.post(STEP, {"code": f"{code[:4]} {code[4:]}"}).status_code == 302
    visitor.post("/logout/")
    tries(visitor, "wei")
    assert visitor.post(STEP, {"code": code}).status_code == 200
    assert second_factor.paper_codes(Account.objects.get(name="wei")) == others


def test_without_the_password_there_is_no_second_step(visitor: Client) -> None:
    secret = enrolled("wei")
    assert visitor.post(STEP, {"code": shown_codes(secret)[1]})["Location"] == "/login/"


def test_codes_cannot_be_guessed_one_after_another(visitor: Client) -> None:
    secret = enrolled("wei")
    tries(visitor, "wei")
    for _ in range(5):
        visitor.post(STEP, {"code": "000000"})
    locked = visitor.post(STEP, {"code": shown_codes(secret)[1]})
    assert locked.status_code == 429
    assert "Nothing is accepted for" in page_of(locked).words(".refusal")


def test_it_is_set_up_with_a_picture_and_a_code(wei: Client) -> None:
    setup = page(wei, SETUP)
    assert setup.nodes(".drawing svg")
    assert "style=" not in setup.html
    secret = setup.words(".secret").replace(" ", "")
    assert page_of(wei.post(SETUP, {"deed": "enrol", "code": "000000"})).words(".refusal")
    done = page_of(wei.post(SETUP, {"deed": "enrol", "code": shown_codes(secret)[1]}, follow=True))
    codes = done.each(".codes li")
    assert len(codes) == 10
    assert all(re.fullmatch(r"\d{8}", code) for code in codes)
    assert not page(wei, SETUP).each(".codes li"), "they are shown once"
    assert "switched on" in page(wei, "/account/").words(".values")


def test_codes_on_paper_can_be_made_anew(wei: Client) -> None:
    secret = enrolled("wei")
    former = second_factor.paper_codes(Account.objects.get(name="wei"))
    assert page_of(wei.post(SETUP, {"deed": "renew", "code": "1"})).words(".refusal")
    wei.post(SETUP, {"deed": "renew", "code": shown_codes(secret)[1]})
    assert not set(former) & set(second_factor.paper_codes(Account.objects.get(name="wei")))


@pytest.mark.parametrize(("name", "status"), [("wei", 302), ("zhou", 200), ("anna", 200)])
def test_officers_need_one_where_others_can_reach_the_site(
    visitor: Client, settings: Settings, name: str, status: int
) -> None:
    settings.IS_SECOND_FACTOR_REQUIRED = True
    visitor.force_login(Account.objects.get(name=name))
    shown = visitor.get("/records/task/9/")
    assert shown.status_code == status
    if status == 302:
        assert shown["Location"] == SETUP
        assert visitor.post("/records/task/14/", {"field": "state"})["Location"] == SETUP
        assert "need one before they go on" in page(visitor, SETUP).words(".lead")


def test_who_has_to_have_one_cannot_switch_it_off(visitor: Client, settings: Settings) -> None:
    settings.IS_SECOND_FACTOR_REQUIRED = True
    secret = enrolled("wei")
    tries(visitor, "wei")
    visitor.post(STEP, {"code": shown_codes(secret)[0]})
    assert visitor.get("/inbox/").status_code == 200
    refused = visitor.post(SETUP, {"deed": "give up", "code": shown_codes(secret)[1]})
    assert refused.status_code == 403
    settings.IS_SECOND_FACTOR_REQUIRED = False
    visitor.post(SETUP, {"deed": "give up", "code": shown_codes(secret)[1]})
    assert not second_factor.has_second_factor(Account.objects.get(name="wei"))


def test_a_session_from_before_has_to_show_it(wei: Client, settings: Settings) -> None:
    secret = enrolled("wei")
    settings.IS_SECOND_FACTOR_REQUIRED = True
    assert wei.get("/inbox/")["Location"] == SETUP
    wei.post(SETUP, {"deed": "confirm", "code": shown_codes(secret)[1]})
    assert wei.get("/inbox/").status_code == 200


def test_who_lost_everything_is_let_in_again(visitor: Client) -> None:
    enrolled("wei")
    for _ in range(6):
        tries(visitor, "wei", "wrong")
    rescue_person(name="wei", password="ferries-cross-at-seven", now=clock.now())
    assert tries(visitor, "wei", "ferries-cross-at-seven")["Location"] == "/tasks/"


def test_a_token_shows_no_second_factor_and_a_session_counts_nothing_there(
    visitor: Client, wei: Client, settings: Settings
) -> None:
    settings.IS_SECOND_FACTOR_REQUIRED = True
    account = Account.objects.get(name="wei")
    token = make_token(account=account, name="sheets", now=clock.now())
    asked = "/api/records/task"
    told = visitor.get(asked, HTTP_AUTHORIZATION=f"Bearer {token}")
    assert told.status_code == 200
    assert wei.get(asked).json() == visitor.get(asked).json()
