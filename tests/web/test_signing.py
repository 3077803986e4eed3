"""Can people sign in and out, and is nobody led off the site?"""

from __future__ import annotations

import pytest
from django.test import Client

from tests.people import PASSWORD
from tests.web.page import CHINESE, page, page_of


def test_signing_in_leads_where_one_wanted_to_go(visitor: Client) -> None:
    form = {"username": "wei", "password": PASSWORD, "next": "/inbox/"}
    assert visitor.post("/login/", form)["Location"] == "/inbox/"
    assert page(visitor, "/").words(".who").endswith("wei Sign out")


def test_a_wrong_password_is_refused(visitor: Client) -> None:
    form = {"username": "wei", "password": "wrong"}
    refused = page_of(visitor.post("/login/", form))
    assert refused.words(".refusal").startswith("Name and password do not belong together.")
    refused = page_of(visitor.post("/login/", form, **CHINESE))
    assert refused.words(".refusal").startswith("账户名与密码不匹配")
    assert visitor.get("/inbox/").status_code == 302


def test_signing_out_needs_a_form(wei: Client) -> None:
    assert wei.get("/logout/").status_code == 405
    wei.post("/logout/")
    assert wei.get("/inbox/").status_code == 302


@pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example", "javascript:x"])
def test_nobody_is_led_off_the_site(visitor: Client, address: str) -> None:
    form = {"username": "wei", "password": PASSWORD, "next": address}
    assert visitor.post("/login/", form)["Location"] == "/"
    language = {"language": "zh-hans", "next": address}
    assert visitor.post("/language/", language)["Location"] in ("/", "")


def test_a_form_without_its_token_is_refused(site: None) -> None:
    client = Client(enforce_csrf_checks=True)
    refused = page_of(client.post("/login/", {"username": "wei", "password": PASSWORD}))
    assert refused.status == 403
    assert refused.words("h1") == "This form has expired"
