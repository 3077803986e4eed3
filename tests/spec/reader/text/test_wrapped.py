"""Plain text broken into lines of one width: paragraphs are read whole, spans stay the file's."""

from __future__ import annotations

import pytest

from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.read import read
from jointoffice.reader.text.document import text_of

WIRE = """Northbank and Southbank signed a memorandum on shared water in the city of
Lakeport on 3 May 2022, and both governors promised to publish the figures of
every year. The joint board will open an office of its own before the end of
March next year, with 24 people.

It is near.
"""
VERSES = "The quay is open.\nThe weir is closed.\nThe lake is wide.\nThe ferry is late.\n"


def findings(words: str, kind: str) -> list[str]:
    text = text_of(words.encode(), "wire.txt")
    found = [each for each in read(text, Lexicon(), None) if each.kind == kind]
    assert all(words[each.start : each.end] == each.quote for each in found)
    return [each.quote for each in found]


def test_a_sentence_goes_on_over_the_end_of_a_line() -> None:
    (agreement,) = findings(WIRE, "agreement")
    assert agreement.startswith("Northbank and Southbank signed")
    assert "the city of\nLakeport on 3 May 2022" in agreement
    assert any("before the end of\nMarch next year" in one for one in findings(WIRE, "commitment"))
    assert "the end of\nMarch next year" in findings(WIRE, "date")


def test_a_paragraph_ends_at_the_blank_line() -> None:
    blocks = text_of(WIRE.encode(), "wire.txt").blocks
    assert [WIRE[block.start : block.end] for block in blocks] == [
        WIRE.partition("\n\n")[0],
        "It is near.",
    ]


@pytest.mark.parametrize("words", [VERSES, "- One\n- Two\n- Three\n", "一行。\n两行。\n三行。\n"])
def test_lines_that_stand_alone_stay_alone(words: str) -> None:
    assert len(text_of(words.encode(), "a.txt").blocks) == len(words.splitlines())
