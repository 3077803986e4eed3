"""Does a lost connection, a closed tab or a second one lose a word that somebody typed?"""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.people import PASSWORD
from tests.web.browser.seen import Looks, Seen, seen

NOTE = "/records/task/14/?state=note"
PROGRESS = "/records/task/14/?state=progress"
WORDS = "Both ports have signed; the customs have not."
KEPT = "Object.keys(localStorage).filter(key => key.startsWith('jointoffice-typed')).length"


def typed(shown: Seen) -> Page:
    page = shown.sign_in("wei", PASSWORD, "/")
    shown.go(NOTE)
    page.fill("#state [name=value]", WORDS)
    return page


def test_a_connection_that_is_cut_loses_nothing(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = typed(shown)
        page.context.set_offline(True)
        page.click("#state .first")
        expect(page.locator("#trouble")).to_contain_text("The server cannot be reached.")
        expect(page.locator("#state [name=value]")).to_have_value(WORDS)
        page.context.set_offline(False)
        page.click("#state .first")
        expect(page.locator(".done")).to_have_text("Your value is stated.")
        expect(page.locator("#trouble")).to_be_hidden()
        expect(page.locator("#f-note")).to_contain_text(WORDS)
        assert page.evaluate(KEPT) == 0
        shown.go(NOTE)
        expect(page.locator(".kept")).to_have_count(0)


def test_what_was_typed_in_a_closed_tab_is_offered_again(
    browser: Browser, own_address: str
) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = typed(shown)
        page.context.set_offline(True)
        page.click("#state .first")
        expect(page.locator("#trouble")).to_be_visible()
        other = page.context.new_page()
        page.context.set_offline(False)
        page.close()
        other.goto(own_address + NOTE)
        expect(other.locator(".kept")).to_contain_text("that was not stated")
        other.click("[data-kept=bring]")
        expect(other.locator("#state [name=value]")).to_have_value(WORDS)
        expect(other.locator("#state [name=value]")).to_be_focused()
        expect(other.locator(".kept")).to_have_count(0)
        other.click("#state .first")
        expect(other.locator("#f-note")).to_contain_text(WORDS)
        assert other.evaluate(KEPT) == 0


def test_what_nobody_wants_is_thrown_away(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = typed(shown)
        shown.go("/")
        shown.go(NOTE)
        page.click("[data-kept=drop]")
        expect(page.locator(".kept")).to_have_count(0)
        expect(page.locator("#state [name=value]")).to_have_value("")
        assert page.evaluate(KEPT) == 0


def test_two_tabs_say_what_the_other_said(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        first = shown.sign_in("wei", PASSWORD, "/")
        shown.go(PROGRESS)
        second = first.context.new_page()
        second.goto(own_address + PROGRESS)
        first.fill("#state [name=value]", "45")
        second.fill("#state [name=value]", "40")
        second.click("#state .first")
        expect(second.locator("#f-progress")).to_contain_text("40%")
        first.click("#state .first")
        warning = first.locator(".warning:not(.kept)")
        expect(warning).to_contain_text("Somebody has spoken about this since")
        expect(warning).to_be_focused()
        expect(first.locator("#state .said")).to_contain_text("40%")
        expect(first.locator("#state [name=value]")).to_have_value("45")
        first.click("#state .first")
        expect(first.locator("#f-progress")).to_contain_text("45%")
        assert first.evaluate(KEPT) == 0


def test_a_refusal_is_read_where_it_was_typed(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks(locale="zh-CN")) as shown:
        page = shown.sign_in("wei", PASSWORD, "/")
        shown.go(PROGRESS)
        page.fill("#state [name=value]", "很多")
        page.click("#state .first")
        expect(page.locator("main .refusal")).to_contain_text("不是数字")
        expect(page.locator("main .refusal")).to_be_focused()
        expect(page.locator("#state [name=value]")).to_have_value("很多")


def test_without_script_the_second_step_is_a_page(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks(has_script=False)) as shown:
        page = shown.sign_in("wei", PASSWORD, "/")
        shown.go("/records/task/9/?state=progress")
        page.fill("#state [name=value]", "65")
        page.click("#state .first")
        expect(page.locator(".warning")).to_contain_text("This contradicts what stands.")
        page.click("#state .first")
        expect(page.locator(".done")).to_have_text("Your value is stated.")


def test_a_reference_is_completed_while_it_is_typed(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = shown.sign_in("wei", PASSWORD, "/")
        shown.go("/new/membership/")
        named = page.locator("input[list]").first
        if named.count():
            named.fill("tian")
            expect(page.locator("datalist option[value*=tianfu]").first).to_be_attached()
        assert not shown.complaints
