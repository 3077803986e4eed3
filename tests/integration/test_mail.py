"""Is everybody told what concerns them, by a real mail server, and each thing once?"""

from __future__ import annotations

import email
import socket
from collections.abc import Iterator
from datetime import timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from django.core import mail as sent
from django.test import Client
from pytest_django.fixtures import Settings

from jointoffice.actions.change_account import change_mail
from jointoffice.actions.matter import Raised, raise_matter
from jointoffice.actions.send_mail import letters, send_mail
from jointoffice.config.mail import mail_settings
from jointoffice.model.refusals import NotReady, Refused
from jointoffice.store import clock
from jointoffice.store.mailed import Mailed
from jointoffice.store.people import Account
from tests.people import FANG, WEI
from tests.story import say

OWNER = "assignment liangjiang/lead/1/task:10"
OUTSIDER = "chen@port.example"


class Postbox:
    """What a mail server does with a letter: keep it, or refuse it."""

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.refused: set[str] = set()

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, *asked: Any) -> str:  # noqa: N802
        address = asked[0]
        if address in self.refused:
            return "550 no such person"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        message = email.message_from_bytes(envelope.content, policy=default)
        assert isinstance(message, EmailMessage)
        self.letters.append(message)
        return "250 OK"


@pytest.fixture
def postbox(site: None, settings: Settings, tmp_path: Path) -> Iterator[Postbox]:
    """A mail server of this test, on a free port, which the site's settings name."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    box = Postbox()
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    for name, value in mail_settings(f"smtp://127.0.0.1:{port}", tmp_path).items():
        setattr(settings, name, value)
    yield box
    controller.stop()


def give_mail(name: str, digest: str = "weekly", language: str = "en") -> Account:
    account = Account.objects.get(name=name)
    change_mail(account=account, mail=f"{name}@side.example", digest=digest, language=language)
    return account


def text_of(letter: EmailMessage) -> str:
    return str(letter.get_content()).replace("\r\n", "\n")


def test_an_officer_is_told_what_waits_by_a_real_server(postbox: Postbox) -> None:
    give_mail("wei")
    (outcome,) = send_mail(now=clock.now())
    assert not outcome.trouble
    (letter,) = postbox.letters
    assert letter["To"] == "wei@side.example"
    assert "Disputed by the other side: " in letter["Subject"]
    text = text_of(letter)
    assert "  – One transport network · Progress: 62%\n    http://127.0.0.1:8000/inbox/?" in text
    assert "claims that readers found in documents" in text
    assert "对方" not in text


def test_nothing_is_told_twice_and_a_digest_comes_when_it_is_due(postbox: Postbox) -> None:
    give_mail("wei", digest="weekly")
    now = clock.now()
    counts = [
        len(list(send_mail(now=now + timedelta(days=days)))) for days in (0, 0, 1, 6, 7, 8, 14)
    ]
    assert counts == [1, 0, 0, 0, 1, 0, 1]


def test_owners_without_account_are_told_before_and_after_the_day(postbox: Postbox) -> None:
    say(WEI, OWNER, "name", "陈 Chen")
    say(WEI, OWNER, "mail", OUTSIDER)
    now = clock.now()
    assert [len(list(send_mail(now=now + timedelta(days=days)))) for days in (0, 1, 25, 26)] == [
        1,
        0,
        1,
        0,
    ]
    first, second = postbox.letters
    assert {first["To"], second["To"]} == {OUTSIDER}
    assert first["Subject"] == "Due soon: 1 / 即将到期：1"
    assert second["Subject"] == "Overdue: 1 / 已逾期：1"
    assert "Fast network for sharing information (" in text_of(first)
    assert "高速信息共享网络" in text_of(first)
    assert "your account" not in text_of(first)


def test_a_matter_nobody_answers_goes_up_by_mail(postbox: Postbox) -> None:
    give_mail("zhou", digest="never", language="")
    say(FANG, "assignment tianfu/lead/1/task:9", "name", "Li Fang")
    say(FANG, "assignment tianfu/lead/1/task:9", "mail", OUTSIDER)
    now = clock.now()
    raised = Raised(about="task:9", text="The link has no budget.", due=str(now.date()))
    raise_matter(raised=raised, author=FANG.author, now=now)
    sent = [len(list(send_mail(now=now + timedelta(days=days)))) for days in (0, 1, 11, 12, 31)]
    assert sent[1:] == [1, 1, 0, 1]
    overdue, office, conference = postbox.letters[-3:]
    assert overdue["To"] == OUTSIDER
    assert "The link has no budget." in text_of(overdue)
    assert office["To"] == conference["To"] == "zhou@side.example"
    assert office["Subject"].strip() == "Matters that have gone up: 1 / 已升级的协调事项：1"
    assert "For the joint office: The link has no budget." in text_of(office)
    assert "For the joint conference: The link has no budget." in text_of(conference)


def test_who_is_named_is_told_at_once_even_without_digest(postbox: Postbox, wei: Client) -> None:
    give_mail("fang", digest="never", language="zh-hans")
    wei.post("/discussion/task/9/", {"field": "progress", "text": "@fang 62 % of what?"})
    list(send_mail(now=clock.now()))
    (letter,) = postbox.letters
    assert letter["Subject"] == "有人在留言中提及您：1"
    assert "wei, 一体化综合交通网络：@fang 62 % of what?" in text_of(letter)
    assert list(send_mail(now=clock.now())) == []


def test_a_letter_that_is_refused_is_tried_again(postbox: Postbox) -> None:
    give_mail("wei")
    postbox.refused.add("wei@side.example")
    (outcome,) = send_mail(now=clock.now())
    assert "no such person" in outcome.trouble
    assert not Mailed.objects.exists()
    postbox.refused.clear()
    (again,) = send_mail(now=clock.now())
    assert not again.trouble
    assert len(postbox.letters) == 1


def test_without_a_server_nothing_is_lost(postbox: Postbox, settings: Settings) -> None:
    give_mail("wei")
    settings.EMAIL_PORT = 1
    (outcome,) = send_mail(now=clock.now())
    assert "refused" in outcome.trouble.lower()
    assert not Mailed.objects.exists()


@pytest.mark.usefixtures("site")
def test_a_dry_run_keeps_nothing() -> None:
    give_mail("wei")
    assert [letter.mail for letter in letters(now=clock.now())] == ["wei@side.example"]
    assert sent.outbox == []
    assert not Mailed.objects.exists()


@pytest.mark.usefixtures("site")
def test_an_address_cannot_add_a_header() -> None:
    say(FANG, "assignment tianfu/lead/1/task:10", "name", "Bcc")
    say(FANG, "assignment tianfu/lead/1/task:10", "mail", "a@b.example\nBcc: all@b.example")
    outcomes = list(send_mail(now=clock.now()))
    assert [outcome.trouble for outcome in outcomes] == ["is no mail address"]
    assert sent.outbox == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("smtp://mail.example", ("mail.example", 25, "", False, False)),
        ("smtp+tls://u:p%40s@mail.example", ("mail.example", 587, "p@s", True, False)),
        ("smtps://mail.example:2465", ("mail.example", 2465, "", False, True)),
    ],
)
def test_an_address_says_how_mail_is_sent(
    address: str, expected: tuple[object, ...], tmp_path: Path
) -> None:
    found = mail_settings(address, tmp_path)
    names = ("HOST", "PORT", "HOST_PASSWORD", "USE_TLS", "USE_SSL")
    assert tuple(found[f"EMAIL_{name}"] for name in names) == expected


@pytest.mark.parametrize("address", ["", "mail.example", "http://mail.example", "smtp://x:y"])
def test_another_address_is_refused(address: str, tmp_path: Path) -> None:
    with pytest.raises(NotReady):
        mail_settings(address, tmp_path)


@pytest.mark.usefixtures("site")
@pytest.mark.parametrize(("digest", "language"), [("hourly", "en"), ("daily", "fr"), ("", "")])
def test_a_wish_that_is_not_offered_is_refused(digest: str, language: str) -> None:
    with pytest.raises(Refused):
        give_mail("wei", digest, language)
