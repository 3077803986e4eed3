"""Markdown: blocks without their marks, and spans that are indices into the file."""

from __future__ import annotations

from jointoffice.reader.text.document import text_of
from jointoffice.reader.text.place import Place, PlaceKind
from tests.spec.reader.text.shown import place, shown

FILE = """---
title: Ports run as one
date: 2023-04-06
---
# What was agreed on

The two banks agreed
to run their ports as one.

- A quay for barges,
  and one for ferries
2. 建设集装箱码头。

> They met on Monday.

>
>

| Area | Done |
| --- | --- |
| Jobs | 5,332 |

[1]: https://example.org
"""


def test_blocks_without_their_marks() -> None:
    text = text_of(FILE.encode(), "note.md")
    assert text.text == FILE
    assert shown(text)[1:] == [
        ("heading", "What was agreed on"),
        ("paragraph", "The two banks agreed\nto run their ports as one."),
        ("list_item", "- A quay for barges,\n  and one for ferries"),
        ("list_item", "2. 建设集装箱码头。"),
        ("paragraph", "They met on Monday."),
        ("table_cell", "Area"),
        ("table_cell", "Done"),
        ("table_cell", "Jobs"),
        ("table_cell", "5,332"),
    ]


def test_what_the_head_of_the_file_states() -> None:
    text = text_of(FILE.encode(), "note.md")
    assert (text.title, text.published) == ("Ports run as one", "2023-04-06")
    assert not text.published_inferred
    assert shown(text)[0][0] == "furniture"


def test_a_span_leads_to_its_line() -> None:
    text = text_of(FILE.encode(), "note.md")
    assert place(text, "# What") == Place(PlaceKind.LINE, number=5)
    assert place(text, "run their ports") == Place(PlaceKind.LINE, number=8)
    assert place(text_of(FILE.replace("\n", "\r\n").encode(), "a.txt"), "Jobs").number == 21
