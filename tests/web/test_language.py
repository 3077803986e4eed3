"""Does every page speak the language chosen, and only that?"""

from __future__ import annotations

import re

from django.test import Client

from tests.web.every_page import every_page
from tests.web.page import CHINESE, Page, page

NOT_TRANSLATED = re.compile(
    r"PROV-JSON|JSON Lines|Parquet|IATI|OC4IDS|OpenAPI|Atom|/api/"
    r"|conference-3|UTC|PDF|Word|Excel|XLSX|CSV|OpenDocument|Markdown|HTML|MB|English|wei|GDP|Cookie|\b[jkadszo]\b",
    re.ASCII,
)
"""Names of things that are called alike in both languages."""


def own_words(shown: Page) -> str:
    """What the page says itself, without what others said: those words carry their language."""
    for node in shown.nodes(
        "main [lang], .key, input, .path span, .values, .sha, .own-name, code, option"
    ):
        node.text = ""
    return shown.words("main")


def _left(clients: dict[str, Client], foreign: str, **headers: str) -> dict[str, list[str]]:
    """By address, what matches `foreign` among a page's own words, where anything does."""
    shown = {path: page(clients[who], path, **headers) for who, path in every_page()}
    words = {path: NOT_TRANSLATED.sub("", own_words(one)) for path, one in shown.items()}
    return {path: found for path, said in words.items() if (found := re.findall(foreign, said))}


def test_no_english_is_left_on_chinese_pages(wei: Client, lin: Client) -> None:
    assert 'lang="zh-Hans"' in page(wei, "/", **CHINESE).html.partition(">")[2]
    assert not _left({"wei": wei, "lin": lin}, r"[A-Za-z]{2,}", **CHINESE)


def test_no_chinese_is_left_on_english_pages(wei: Client, lin: Client) -> None:
    assert not _left({"wei": wei, "lin": lin}, r"[\u3400-\u9fff]+")


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
