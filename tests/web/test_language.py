"""Does every page speak the language chosen, and only that?"""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.web.page import CHINESE, Page, page

PAGES = (
    "/",
    "/changes/",
    "/tasks/",
    "/tasks/?view=table",
    "/records/",
    "/records/task/",
    "/records/task/9/",
    "/records/observation/gdp/liangjiang/2022/",
    "/states/disputed/",
    "/documents/",
    "/inbox/",
)
NOT_TRANSLATED = re.compile(
    r"conference-3|Markdown|HTML|MB|English|wei|GDP|Cookie|\b[jkadszo]\b", re.ASCII
)
"""Names of things that are called alike in both languages."""


def own_words(shown: Page) -> str:
    """What the page says itself, without what others said: those words carry their language."""
    for node in shown.nodes("main [lang], .key, input, .path span, .values, .sha"):
        node.text = ""
    return shown.words("main")


@pytest.mark.parametrize("address", PAGES)
def test_no_english_is_left_on_chinese_pages(wei: Client, address: str) -> None:
    shown = page(wei, address, **CHINESE)
    assert 'lang="zh-Hans"' in shown.html.partition(">")[2]
    words = NOT_TRANSLATED.sub("", own_words(shown))
    assert not re.findall(r"[A-Za-z]{2,}", words)


@pytest.mark.parametrize("address", PAGES)
def test_no_chinese_is_left_on_english_pages(wei: Client, address: str) -> None:
    assert not re.findall(r"[\u3400-\u9fff]+", own_words(page(wei, address)))


def test_the_sign_in_page_speaks_both(visitor: Client) -> None:
    assert page(visitor, "/login/").words("label") == "Name"
    assert page(visitor, "/login/", **CHINESE).words("label") == "账户名"


def test_the_switch_needs_no_script_and_lasts(visitor: Client) -> None:
    front = page(visitor, "/tasks/?area=3")
    (form,) = [node for node in front.nodes("form") if node.getattr("action") == "/language/"]
    assert form.text.strip() == "中文"
    switched = visitor.post("/language/", {"language": "zh-hans", "next": "/tasks/?area=3"})
    assert switched["Location"] == "/tasks/?area=3"
    assert page(visitor, "/tasks/").words("h1") == "任务"


def test_words_in_another_language_say_so(visitor: Client) -> None:
    shown = page(visitor, "/records/task/9/", **CHINESE)
    title = next(node for node in shown.nodes(".value [lang]") if "transport" in node.text)
    assert title.getattr("lang") == "en"
