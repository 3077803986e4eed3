"""HTML to blocks: what a page says, and what only furnishes it."""

from __future__ import annotations

import pytest

from jointoffice.reader.text.block import Text
from jointoffice.reader.text.document import text_of
from tests.spec.reader.text.shown import said, shown

STORY = (
    "<p>The two banks agreed on Monday to run their ports as one, and to share the cost.</p>" * 3
)


def read(body: str) -> Text:
    return text_of(f"<html><body>{body}</body></html>".encode(), "page.html")


@pytest.mark.parametrize(
    "furniture",
    [
        "<nav><ul><li><a href='/'>Home</a></li></ul></nav>",
        "<footer>Licence 0502 of the province</footer>",
        "<div class='cookie-consent'><p>We count visits.</p></div>",
        "<form><label>Your name</label></form>",
        "<section id='comments'><p>I like it.</p></section>",
        "<div class='relatedLinks'><p>A bridge opens</p></div>",
        "<div role='navigation'>Sections</div>",
        "<ul><li><a href='1'>News</a><li><a href='2'>Law</a><li><a href='3'>Files</a></ul>",
        "<p>京ICP备05002号</p>",
        "<p>版权所有 北岸新区管理委员会</p>",
    ],
)
def test_furniture(furniture: str) -> None:
    text = read(f"<h1>Ports run as one</h1>{STORY}{furniture}")
    assert {kind for kind, _ in shown(text)} == {"heading", "paragraph", "furniture"}
    assert said(text, "heading") == ["Ports run as one"]
    assert len(said(text, "paragraph")) == 3


@pytest.mark.parametrize(
    "content",
    [
        "<div class='content related'>{}</div>",
        "<div class='research-news'>{}</div>",
        "<div class='shareholders'>{}</div>",
        "<main class='nav-open'>{}</main>",
        "<header class='banner'><h1>Ports run as one</h1>{}</header>",
    ],
)
def test_what_only_sounds_like_furniture_is_text(content: str) -> None:
    assert said(read(content.format(STORY)), "furniture") == []


def test_headings_captions_lists_and_cells() -> None:
    text = read(
        "<h2>What was agreed on</h2><ul><li>A quay for barges.</li></ul>"
        "<figure><img src='a.png'><figcaption>The old quay</figcaption></figure>"
        "<table><tr><td>Jobs</td><td>5,332</td></tr></table>"
    )
    assert said(text, "heading") == ["What was agreed on"]
    assert [line.strip(" •") for line in said(text, "list_item")] == ["A quay for barges."]
    assert said(text, "caption") == ["The old quay"]
    assert said(text, "table_cell") == ["Jobs", "5,332"]


def test_scripts_are_no_text() -> None:
    text = read(f"<script>var cost = 99</script><style>p {{ width: 7px }}</style>{STORY}")
    assert "99" not in text.text
    assert "7px" not in text.text


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-16", "big5"])
def test_the_encoding_that_a_page_declares(encoding: str) -> None:
    page = f"<html><head><meta charset='{encoding}'></head><body><p>合作市區發展</p></body></html>"
    text = text_of(page.encode(encoding), "page.htm")
    assert said(text, "paragraph", "heading") == ["合作市區發展"]


def test_private_signs_in_a_page_mark_nothing_but_themselves() -> None:
    text = read(f"<p>\ue0f2\ue0f2&#xE0F0;A&#xE0F7;</p>{STORY}")
    assert text.text.count("share the cost") == 3
    assert len(said(text, "paragraph")) >= 3
