"""Are passwords strong, guessing slow, and sessions short-lived and never reused?"""

from __future__ import annotations

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.hashers import identify_hasher
from django.test import Client
from pytest_django.fixtures import Settings

from jointoffice.actions.add_person import add_person
from jointoffice.model.authors import Role
from jointoffice.model.refusals import Refused
from jointoffice.store import clock
from jointoffice.store.people import Account
from tests.people import PASSWORD
from tests.web.page import CHINESE, page_of
from tests.web.safety.codes import tries

WEAK = {
    "short": "Kx7-pl2",
    "common": "1qaz2wsx3edc",
    "like the name": "liuwentao2026",
    "digits only": "83920475610274",
}


@pytest.mark.parametrize("password", WEAK.values(), ids=WEAK)
def test_a_weak_password_is_refused_in_both_languages(site: None, password: str) -> None:
    with pytest.raises(Refused, match="password") as refused:
        add_person(
            name="liuwentao",
            party="tianfu",
            role=Role.READER,
            password=password,
            now=clock.now(),
        )
    assert "密码" in refused.value.reason.zh
    assert refused.value.reason.zh != refused.value.reason.en


def test_passwords_are_kept_as_argon2(site: None) -> None:
    assert identify_hasher(Account.objects.get(name="wei").password).algorithm == "argon2"


def test_guessing_has_to_wait_and_is_told_how_long(visitor: Client) -> None:
    for _ in range(5):
        tries(visitor, "wei", "wrong")
    locked = tries(visitor, "wei")
    assert locked.status_code == 429
    assert int(locked["Retry-After"]) in range(60, 15 * 60 + 1)
    assert "Nothing is accepted for 15 minutes." in page_of(locked).words(".refusal")
    assert "15分钟内" in page_of(tries(visitor, "wei", **CHINESE)).words(".refusal")
    assert visitor.get("/account/").status_code == 404


def test_others_go_on_while_one_has_to_wait(visitor: Client) -> None:
    for _ in range(6):
        tries(visitor, "wei", "wrong")
    assert tries(visitor, "fang").status_code == 302
    assert tries(Client(REMOTE_ADDR="192.0.2.7"), "wei").status_code == 302


def test_after_the_wait_one_can_go_on(visitor: Client) -> None:
    for _ in range(5):
        tries(visitor, "wei", "wrong")
    for attempt in AccessAttempt.objects.all():
        attempt.attempt_time -= timedelta(minutes=16)
        attempt.save()
    assert tries(visitor, "wei").status_code == 302


def test_the_address_told_by_others_is_believed_behind_our_own_server_only(
    visitor: Client, settings: Settings
) -> None:
    forged = {"HTTP_X_FORWARDED_FOR": "198.51.100.1"}
    for i in range(6):
        told = tries(visitor, "wei", "wrong", HTTP_X_FORWARDED_FOR=f"198.51.100.{i}")
    assert told.status_code == 429
    settings.IS_HTTPS = True
    assert tries(visitor, "wei", **forged).status_code == 302


def test_who_is_unknown_and_who_errs_are_told_the_same(visitor: Client) -> None:
    errs, unknown = tries(visitor, "wei", "wrong"), tries(visitor, "nobody", "wrong")
    assert page_of(errs).words(".refusal") == page_of(unknown).words(".refusal")


def test_a_session_gets_another_key_when_somebody_signs_in(visitor: Client) -> None:
    session = visitor.session
    session["seen"] = True
    session.save()
    before = visitor.cookies["sessionid"].value
    tries(visitor, "wei")
    assert visitor.cookies["sessionid"].value != before


def test_a_session_ends(wei: Client) -> None:
    assert settings.SESSION_COOKIE_AGE == 12 * 3600
    assert wei.session.get_expiry_age() <= settings.SESSION_COOKIE_AGE


def test_another_password_signs_out_other_browsers(wei: Client, visitor: Client) -> None:
    tries(visitor, "wei")
    new = {"deed": "password", "old": PASSWORD, "new": "ferries-cross-at-seven"}
    assert wei.post("/account/", new).status_code == 302
    assert wei.get("/inbox/").status_code == 200
    assert visitor.get("/inbox/").status_code == 302
    assert tries(visitor, "wei").status_code == 200
    assert tries(visitor, "wei", "ferries-cross-at-seven").status_code == 302


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [("wrong", "ferries-cross-at-seven", "present password"), (PASSWORD, "wei", "too short")],
)
def test_a_password_is_changed_by_its_owner_only(
    wei: Client, old: str, new: str, said: str
) -> None:
    refused = page_of(wei.post("/account/", {"deed": "password", "old": old, "new": new}))
    assert refused.status == 400
    assert said in refused.words(".refusal")


def test_who_is_switched_off_is_signed_out_at_once(wei: Client) -> None:
    Account.objects.filter(name="wei").update(is_active=False)
    assert wei.get("/inbox/").status_code == 302
    assert tries(wei, "wei").status_code == 200


def test_a_role_taken_away_is_gone_with_the_next_page(wei: Client) -> None:
    Account.objects.filter(name="wei").update(role=Role.READER.value)
    assert wei.post("/records/task/14/", {"field": "state", "value": "done"}).status_code == 403
