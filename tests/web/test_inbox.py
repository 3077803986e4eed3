"""Can an officer work through the inbox, and only an officer, and only for the own party?"""

from __future__ import annotations

from django.test import Client

from jointoffice.store import sql
from jointoffice.store.models import Endorsement
from tests.people import FANG, WEI
from tests.story import say
from tests.web.page import CHINESE, Page, page, page_of


def chosen(inbox: Page) -> str:
    """The id of the claim under review."""
    return inbox.nodes(".verdicts [name=claim]")[0].getattr("value") or ""


def after(inbox: Page) -> str:
    return inbox.nodes(".verdicts [name=next]")[0].getattr("value") or ""


def judge(client: Client, inbox: Page, verdict: str, reason: str = "") -> Page:
    """Press a button of the inbox and see what comes next."""
    form = {"claim": chosen(inbox), "next": after(inbox), "verdict": verdict, "reason": reason}
    return page_of(client.post("/inbox/verdict/", form, follow=True))


def test_conflicts_stand_first(wei: Client) -> None:
    queue = page(wei, "/inbox/").each(".queue ol li")
    assert queue[0] == "◆ disputed One transport network Progress: 62%"
    assert all("unverified" in line for line in queue[1:])


def test_what_the_other_side_said_comes_before_findings(fang: Client) -> None:
    queue = page(fang, "/inbox/").each(".queue ol li")
    assert [line.split()[1] for line in queue[:3]] == ["disputed", "one-sided", "one-sided"]


def test_a_claim_stands_beside_what_is_accepted(wei: Client) -> None:
    inbox = page(wei, "/inbox/")
    now, claim = inbox.each(".versus > div")
    assert now.endswith("Chongqing Liangjiang New Area: 60% Sichuan Tianfu New Area: 62%")
    assert claim.startswith("This claim 62% official · by Sichuan Tianfu New Area")


def test_a_found_claim_shows_its_sentence(wei: Client) -> None:
    found = next(link for link in page(wei, "/inbox/").links(".queue a") if context(wei, link))
    words = page(wei, found).words(".context mark")
    assert words
    assert words in context(wei, found)


def context(client: Client, link: str) -> str:
    return page(client, link).words(".context")


def test_accepting_settles_and_shows_the_next(fang: Client) -> None:
    inbox = page(fang, "/inbox/")
    settled, following = chosen(inbox), after(inbox)
    shown = judge(fang, inbox, "agree")
    assert chosen(shown) == following
    assert settled not in shown.words(".queue")
    assert shown.words(".undo").startswith("Accepted.")
    assert "Progress 60% ● agreed" in [
        line.split(" State a value")[0]
        for line in page(fang, "/records/task/9/").each(".values > div")
    ]


def test_undo_takes_the_verdict_back(fang: Client) -> None:
    inbox = page(fang, "/inbox/")
    claim = chosen(inbox)
    judge(fang, inbox, "agree")
    undone = page_of(fang.post("/inbox/undo/", follow=True))
    assert chosen(undone) == claim
    assert not undone.nodes(".undo")
    assert "Progress no one value ◆ disputed" in page(fang, "/records/task/9/").words(".values")


def test_only_what_says_the_accepted_value_is_accepted_at_once(wei: Client, fang: Client) -> None:
    """The figure of Liangjiang's GDP was found in two documents, in millions and in 亿元."""
    inbox = page(wei, "/inbox/")
    same = inbox.each(".same li")
    assert same
    assert "455.06 billion yuan" in {line.rpartition(": ")[2] for line in same}
    assert "62%" not in {line.rpartition(": ")[2] for line in same}
    done = page_of(wei.post("/inbox/same/", follow=True))
    assert not done.nodes(".same")
    assert done.words(".queue ol li").startswith("◆ disputed")
    undone = page_of(wei.post("/inbox/undo/", follow=True))
    assert undone.each(".same li") == same


def test_nothing_is_accepted_at_once_where_nothing_agrees(zhou: Client, fang: Client) -> None:
    assert zhou.post("/inbox/same/").status_code == 403
    before = Endorsement.objects.count()
    same = page(fang, "/inbox/").each(".same li")
    fang.post("/inbox/same/")
    assert Endorsement.objects.count() == before + len(same)
    fang.post("/inbox/same/")
    assert Endorsement.objects.count() == before + len(same)


def test_a_dispute_needs_a_reason(fang: Client) -> None:
    inbox = page(fang, "/inbox/")
    refused = judge(fang, inbox, "dispute")
    assert refused.words(".refusal") == "A dispute needs a reason."
    assert chosen(refused) == chosen(inbox)
    disputed = judge(fang, inbox, "dispute", "Our count is another.")
    assert disputed.words(".undo").startswith("Disputed.")
    assert "Our count is another." in page(fang, "/records/task/9/").words(".claims")


def test_a_claim_can_wait(wei: Client) -> None:
    inbox = page(wei, "/inbox/")
    later = page_of(
        wei.post("/inbox/later/", {"claim": chosen(inbox), "next": after(inbox)}, follow=True)
    )
    assert "disputed" not in later.words(".queue ol")
    assert "Bring back 1 put off" in later.words(".queue")
    back = page_of(wei.post("/inbox/later/", {}, follow=True))
    assert back.each(".queue ol li")[0].startswith("◆ disputed")


def test_previous_and_next_lead_round(wei: Client) -> None:
    first = page(wei, "/inbox/")
    second = page(wei, first.links("[data-key=j]")[0])
    assert chosen(second) == after(first)
    assert page(wei, second.links("[data-key=k]")[0]).words(".desk h2") == first.words(".desk h2")


def test_only_officers_have_an_inbox(visitor: Client, anna: Client, zhou: Client) -> None:
    assert visitor.get("/inbox/")["Location"] == "/login/?next=%2Finbox%2F"
    for client in (anna, zhou):
        assert page(client, "/inbox/").status == 403
        assert "收件箱供官员使用" in page(client, "/inbox/", **CHINESE).words(".refusal")
        assert not page(client, "/records/task/9/").nodes(".claim .do")


def test_a_stranger_cannot_endorse(anna: Client, visitor: Client) -> None:
    claim = say(WEI, "task 20", "progress", "10")
    for client in (anna, visitor):
        form = {"claim": claim, "verdict": "agree"}
        assert client.post("/inbox/verdict/", form).status_code == 403
    assert not sql.select('SELECT 1 FROM "store_endorsement"')


def test_nobody_is_asked_about_the_own_word(wei: Client, fang: Client) -> None:
    say(WEI, "task 20", "progress", "10")
    say(FANG, "task 21", "progress", "20")
    assert "Progress: 10%" not in page(wei, "/inbox/").words(".queue")
    assert "Progress: 20%" in page(wei, "/inbox/").words(".queue")
    assert "Progress: 10%" in page(fang, "/inbox/").words(".queue")


def test_htmx_gets_the_inbox_alone(wei: Client) -> None:
    part = wei.get("/inbox/", headers={"HX-Request": "true"}).content.decode()
    assert part.startswith('<div id="inbox"')
    assert "<html" not in part
