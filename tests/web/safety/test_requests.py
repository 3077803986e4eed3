"""Are forged, oversized and misdirected requests refused, whatever they carry?"""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from jointoffice.model.limits import REQUEST_BYTES_MAX, VISITOR_BYTES_MAX
from tests.people import PASSWORD
from tests.web.page import CHINESE, page_of
from tests.web.safety.codes import STEP, enrolled, shown_codes, tries

ELSEWHERE = [
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "https:evil.example",
    " //evil.example",
    "\t//evil.example",
]
FORMS = [
    "/login/",
    "/login/second/",
    "/logout/",
    "/language/",
    "/account/",
    "/account/second/",
    "/admin/",
    "/admin/programme/",
    "/inbox/verdict/",
    "/records/task/9/",
    "/documents/",
]
SETTINGS = (
    "SESSION_COOKIE_SECURE",
    "CSRF_COOKIE_SECURE",
    "SECURE_HSTS_SECONDS",
    "IS_SECOND_FACTOR_REQUIRED",
)


@pytest.mark.parametrize("address", ELSEWHERE)
def test_nobody_is_led_off_the_site(visitor: Client, address: str) -> None:
    form = {"username": "wei", "password": PASSWORD, "next": address}
    assert visitor.post(f"/login/?next={address}", form)["Location"] == "/"
    language = {"language": "zh-hans", "next": address}
    assert visitor.post("/language/", language)["Location"] in ("/", "")
    assert visitor.post("/logout/", {"next": address})["Location"] == "/"


def test_nobody_is_led_off_the_site_by_the_second_step(visitor: Client) -> None:
    secret = enrolled("fang")
    form = {"username": "fang", "password": PASSWORD, "next": "https://evil.example/"}
    visitor.post("/login/", form)
    assert visitor.post(STEP, {"code": shown_codes(secret)[1]})["Location"] == "/"


@pytest.mark.parametrize("address", FORMS)
def test_a_form_of_another_site_is_refused(site: None, address: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.post("/login/", {"username": "wei", "password": PASSWORD})
    assert client.post(address, {"language": "en"}).status_code == 403


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "a b", ""])
def test_another_host_is_refused(visitor: Client, host: str) -> None:
    assert visitor.get("/login/", HTTP_HOST=host).status_code == 400


def test_links_are_made_for_hosts_that_are_ours(visitor: Client) -> None:
    forged = visitor.get("/login/", HTTP_X_FORWARDED_HOST="evil.example")
    assert b"evil.example" not in forged.content


def test_pages_say_how_they_are_to_be_shown(visitor: Client) -> None:
    for address in ("/", "/login/", "/nowhere/", "/static/jointoffice.js"):
        response = visitor.get(address)
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["Referrer-Policy"] == "same-origin"
        assert response["Cross-Origin-Opener-Policy"] == "same-origin"
        response.close()
    page = visitor.get("/login/")
    assert page["X-Frame-Options"] == "DENY"
    policy = page["Content-Security-Policy"]
    for directive in ("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"):
        assert directive in policy
    assert "unsafe" not in policy
    assert "*" not in policy


def test_what_is_secret_is_not_kept_by_browsers(visitor: Client, wei: Client) -> None:
    assert "no-store" in visitor.get("/login/")["Cache-Control"]
    assert "no-store" in wei.get("/account/second/")["Cache-Control"]


def test_cookies_are_for_our_server_only(visitor: Client) -> None:
    tries(visitor, "wei")
    visitor.post("/language/", {"language": "zh-hans", "next": "/"})
    for name in ("sessionid", "csrftoken", "django_language"):
        cookie = visitor.cookies[name]
        assert cookie["httponly"], name
        assert cookie["samesite"] == "Lax", name


def _settings(**environment: str) -> list[str]:
    """What the settings are with this in the environment."""
    code = f"from jointoffice.config import settings as s; print(*map(s.__dict__.get, {SETTINGS}))"
    known = {name: text for name, text in os.environ.items() if "JOINTOFFICE" not in name}
    known |= {"JOINTOFFICE_SITE": "no-such-site", **environment}
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, env=known, check=True, capture_output=True, text=True
    ).stdout.split()


def test_settings_follow_from_who_can_reach_the_site() -> None:
    year = str(365 * 24 * 3600)
    assert _settings() == ["False", "False", "0", "False"]
    assert _settings(JOINTOFFICE_HTTPS="1") == ["True", "True", year, "False"]
    assert _settings(JOINTOFFICE_HOSTS="office.example")[3] == "True"
    assert _settings(JOINTOFFICE_HOSTS="localhost")[3] == "False"
    assert _settings(JOINTOFFICE_SECOND_FACTOR="required")[3] == "True"
    offered = _settings(JOINTOFFICE_HOSTS="office.example", JOINTOFFICE_SECOND_FACTOR="offered")
    assert offered[3] == "False"


@pytest.mark.parametrize("length", [REQUEST_BYTES_MAX + 1, 10**15])
def test_what_is_too_large_is_refused_before_it_is_read(wei: Client, length: int) -> None:
    refused = page_of(wei.post("/documents/", {}, CONTENT_LENGTH=str(length)))
    assert refused.status == 413
    assert f"{length:,} bytes were sent" in refused.words(".refusal")
    assert (
        "最多" in page_of(wei.post("/documents/", {}, CONTENT_LENGTH=str(length), **CHINESE)).html
    )


def test_a_visitor_cannot_make_us_read_much(visitor: Client) -> None:
    raw = SimpleUploadedFile("long.txt", b"a" * (VISITOR_BYTES_MAX + 1))
    assert visitor.post("/documents/", {"document": raw}).status_code == 413


def test_a_length_that_is_none_is_no_error(visitor: Client) -> None:
    assert visitor.get("/login/", CONTENT_LENGTH="many").status_code == 200
    assert visitor.generic("POST", "/login/", BytesIO(b"").read()).status_code == 200
