"""Can the inbox be worked through with the keyboard alone, and without script as well?"""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.people import PASSWORD
from tests.web.browser.seen import Looks, seen

INBOX = "/inbox/"


def has_focus(page: Page) -> bool:
    """Whether the focus is in the inbox, so that the next key counts."""
    return bool(page.evaluate("document.getElementById('inbox').contains(document.activeElement)"))


def test_accept_three_dispute_one_undo(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = shown.sign_in("wei", PASSWORD, INBOX)
        assert "disputed" in page.inner_text(".queue ol")
        assert has_focus(page)
        for _ in range(3):
            before = page.locator(".verdicts [name=claim]").first.get_attribute("value")
            page.keyboard.press("a")
            expect(page.locator(".verdicts [name=claim]").first).not_to_have_value(before or "")
            assert has_focus(page)
        expect(page.locator(".undo")).to_contain_text("Accepted.")
        page.keyboard.press("z")
        expect(page.locator(".undo")).to_have_count(0)
        assert has_focus(page)
        page.keyboard.press("d")
        expect(page.locator("textarea[name=reason]")).to_be_focused()
        page.keyboard.type("as a matter of fact, not so")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        expect(page.locator(".undo")).to_contain_text("Disputed.")
        assert has_focus(page)
        assert "disputed" not in page.inner_text(".queue ol")
        assert not shown.complaints


def test_keys_lead_on_and_back_and_can_be_switched_off(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = shown.sign_in("wei", PASSWORD, INBOX)
        claim = page.locator(".verdicts [name=claim]").first
        first = claim.get_attribute("value") or ""
        page.keyboard.press("j")
        expect(claim).not_to_have_value(first)
        page.keyboard.press("k")
        expect(claim).to_have_value(first)
        page.keyboard.press("?")
        page.locator("#use-keys").uncheck()
        page.keyboard.press("j")
        page.wait_for_timeout(300)
        expect(claim).to_have_value(first)
        page.locator("#use-keys").check()
        page.keyboard.press("j")
        expect(claim).not_to_have_value(first)


def test_keys_do_nothing_elsewhere(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = shown.sign_in("wei", PASSWORD, INBOX)
        first = page.locator(".verdicts [name=claim]").first.get_attribute("value") or ""
        page.locator(".brand").focus()
        page.keyboard.press("a")
        page.wait_for_timeout(300)
        expect(page.locator(".verdicts [name=claim]").first).to_have_value(first)


def test_without_script_the_same_can_be_done(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks(has_script=False)) as shown:
        page = shown.sign_in("fang", PASSWORD, INBOX)
        page.click("[data-key=a]")
        expect(page.locator(".undo")).to_contain_text("Accepted.")
        page.click("[data-key=z]")
        expect(page.locator(".undo")).to_have_count(0)
        page.fill("[name=reason]", "Our count is another.")
        page.click(".dispute button")
        expect(page.locator(".undo")).to_contain_text("Disputed.")
