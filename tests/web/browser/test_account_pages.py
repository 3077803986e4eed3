"""Can forms, accounts and administration be used by everybody: narrow, dark, by keyboard?"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.people import PASSWORD
from tests.web.browser.seen import Looks, seen
from tests.web.browser.test_accessible import violations
from tests.web.browser.test_every_page import EMPTY_NAMES, SMALL, overflow

PAGES = (
    "/admin/",
    "/admin/accounts/1/",
    "/admin/programme/",
    "/admin/changes/",
    "/account/",
    "/account/second/",
    "/new/observation/",
    "/new/task/",
    "/records/task/9/?state=progress",
    "/records/task/9/?state=due",
    "/records/task/9/?state=area",
    "/records/task/9/?state=note",
    "/records/project/no-such-project/",
)
LOOKS = [
    pytest.param(Looks(width=320), id="narrow"),
    pytest.param(Looks(locale="zh-CN", scheme="dark"), id="Chinese and dark"),
]


@pytest.mark.parametrize("looks", LOOKS)
def test_every_form_can_be_used(browser: Browser, address: str, looks: Looks) -> None:
    with seen(browser, address, looks) as shown:
        page = shown.sign_in("lin", PASSWORD, "/")
        faults = {}
        for path in PAGES:
            shown.go(path)
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            faults[path] = (
                overflow(page),
                page.evaluate(SMALL),
                page.evaluate(EMPTY_NAMES),
                violations(page),
            )
        assert not {path: found for path, found in faults.items() if any(found)}


def test_a_second_factor_is_set_up_by_keyboard(browser: Browser, own_address: str) -> None:
    with seen(browser, own_address, Looks()) as shown:
        page = shown.sign_in("wei", PASSWORD, "/account/second/")
        page.locator("[name=code]").focus()
        page.keyboard.type("000000")
        page.keyboard.press("Enter")
        assert "This code is not right" in page.inner_text("main .refusal")
        assert page.locator(".drawing svg").is_visible()
        assert not shown.complaints
