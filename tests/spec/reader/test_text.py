"""Bytes to text: encodings, blocks, and what is refused."""

from __future__ import annotations

import pytest

from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.block import BlockKind
from jointoffice.reader.text.document import text_of

NEWS = "两江新区与天府新区召开联席会议，共同推进产业合作。"
TRADITIONAL = "兩地政府簽署合作協議，共同推進大灣區的發展與合作。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (NEWS, "utf-8"),
        (NEWS, "gb18030"),
        (NEWS, "utf-16"),
        (TRADITIONAL, "big5"),
        ("Plain news.", "utf-16-le"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    assert text_of(text.encode(encoding), "news.txt").text == text


def test_line_ends_stay_so_that_spans_are_indices_into_the_file() -> None:
    assert text_of(b"one\r\ntwo\rthree\n", "a.txt").text == "one\r\ntwo\rthree\n"


@pytest.mark.parametrize("raw", [b"", b" \n\t ", b"\x00\x01\x02\xff" * 50, bytes(range(256)) * 4])
def test_what_is_no_text_is_refused(raw: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        text_of(raw, "news.txt")


def test_blocks_of_a_page() -> None:
    page = (
        "A Line Opens\n\nThe line opened on Monday.\n\n1. Build a quay.\n\n"
        "A quay. (Photo by our office)\n\nBy continuing you agree to our cookie policy.\n"
    )
    assert [block.kind for block in text_of(page.encode(), "a.txt").blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.CAPTION,
        BlockKind.FURNITURE,
    ]


def test_a_page_of_html_says_when_and_by_whom_it_was_published() -> None:
    page = (
        b"<html><head><title>News</title><meta name='pubdate' content='2023-01-02'>"
        b"<meta property='og:site_name' content='The Daily'></head>"
        b"<body><nav>Menu</nav><h1>A Line</h1><p>It <b>opened</b>.</p></body></html>"
    )
    text = text_of(page, "page.html")
    assert (text.title, text.published, text.publisher) == ("News", "2023-01-02", "The Daily")
    assert "It opened." in text.text
    assert text.text[text.blocks[0].start : text.blocks[0].end] == "Menu"
    assert text.blocks[0].kind is BlockKind.FURNITURE


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Updated: 2020-03-03\n", "2020-03-03"),
        ("By Ann Lee|Jul 16,2019\n", "2019-07-16"),
        ("发布时间：2023年6月6日 来源：日报\n", "2023-06-06"),
        ("Malmö, 14 September 2022 – The mayors met.\n", "2022-09-14"),
    ],
)
def test_the_day_of_publication_is_found_in_the_text(head: str, day: str) -> None:
    text = text_of((head + "They met.").encode(), "a.txt")
    assert (text.published, text.published_inferred) == (day, True)
