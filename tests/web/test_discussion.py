"""People comment on a record, name one another, and take back what they said."""

from __future__ import annotations

import pytest
from django.test import Client

from jointoffice.scenes.discussion import mentioned
from jointoffice.store.comments import Comment, Mention
from jointoffice.store.log import contents
from tests.web.page import CHINESE, page

ADDRESS = "/discussion/task/9/"
RECORD = "/records/task/9/"
WORDS = "@fang, which month is your 62 % about? @zhou may know."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@wei and @fang", {"wei", "fang"}),
        ("（@王芳）请看", {"王芳"}),
        ("@weiss", set()),
        ("mail wei@fang.example", set()),
        ("@wei.", {"wei"}),
        ("@wei lan: please", {"wei lan"}),
        ("nobody", set()),
    ],
)
def test_who_is_mentioned(text: str, expected: set[str]) -> None:
    assert mentioned(text, ["wei", "wei lan", "fang", "王芳"]) == expected


def test_a_comment_stands_on_the_record_and_states_nothing(wei: Client, fang: Client) -> None:
    before = contents()
    assert wei.post(ADDRESS, {"field": "progress", "text": WORDS}).status_code == 302
    assert contents() == before
    shown = page(fang, RECORD)
    assert shown.words(".comments .remark") == WORDS
    assert shown.each(".comments .remark b") == ["@fang", "@zhou"]
    assert "wei Chongqing Liangjiang New Area" in shown.words(".comments li")
    assert "Progress" in shown.words(".comments li")
    assert {one.account.name for one in Mention.objects.all()} == {"fang", "zhou"}


def test_who_is_named_finds_it_on_one_page(wei: Client, fang: Client) -> None:
    wei.post(ADDRESS, {"field": "", "text": WORDS})
    own = page(fang, "/discussion/", **CHINESE)
    assert own.words("[aria-labelledby=h-naming] .remark") == WORDS
    assert own.links("[aria-labelledby=h-naming] a")[0].startswith(RECORD + "#d-")
    assert page(wei, "/discussion/").words("[aria-labelledby=h-naming] .empty")


def test_only_ones_own_comment_can_be_taken_back(wei: Client, fang: Client) -> None:
    wei.post(ADDRESS, {"field": "", "text": WORDS})
    (number,) = Comment.objects.values_list("id", flat=True)
    assert fang.post(f"/discussion/{number}/back/").status_code == 403
    assert wei.post(f"/discussion/{number}/back/").status_code == 302
    kept = Comment.objects.get()
    assert (kept.text, bool(kept.taken_back)) == ("", True)
    assert "taken back" in page(fang, RECORD).words(".comments li")
    assert not Mention.objects.exists()


@pytest.mark.parametrize(
    ("address", "typed", "status"),
    [
        (ADDRESS, {"text": "   "}, 400),
        (ADDRESS, {"text": "x" * 20_001}, 400),
        (ADDRESS, {"text": "yes", "field": "weather"}, 404),
        ("/discussion/task/99/", {"text": "yes"}, 404),
        ("/discussion/weather/9/", {"text": "yes"}, 404),
    ],
)
def test_what_cannot_be_kept_is_refused(
    wei: Client, address: str, typed: dict[str, str], status: int
) -> None:
    assert wei.post(address, {"field": ""} | typed).status_code == status
    assert not Comment.objects.exists()


def test_a_comment_is_words_and_never_markup(wei: Client) -> None:
    wei.post(ADDRESS, {"field": "", "text": "<script>alert(1)</script> @<b>"})
    assert "<script>alert" not in wei.get(RECORD).content.decode()


def test_a_visitor_sees_and_says_nothing(wei: Client, visitor: Client) -> None:
    wei.post(ADDRESS, {"field": "", "text": WORDS})
    assert WORDS.partition(",")[2] not in visitor.get(RECORD).content.decode()
    assert visitor.post(ADDRESS, {"field": "", "text": "me too"}).status_code == 404
    assert visitor.get("/discussion/").status_code == 404
    assert Comment.objects.count() == 1
