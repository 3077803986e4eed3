"""Which paragraphs stand beside one another when a text and its translation are read together?

Each table is one pair of texts: `English | Chinese`, a line a row; `/` parts two paragraphs of a
row. A line that begins with `#` is a heading, one with `~` a running head of the page.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import pytest

from jointoffice.reader.alignment import aligned
from jointoffice.reader.anchors import Mention, anchor_of, is_telling, say_the_same
from jointoffice.reader.finding import Finding
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.passages import passages
from jointoffice.reader.read import read
from jointoffice.reader.text.block import Block, BlockKind, Text

KINDS = {"#": BlockKind.HEADING, "~": BlockKind.FURNITURE}

EQUAL = """
#Figures of the year | #年度数据
The port moved 21.3 million tonnes in 2022. | 2022年，港口完成吞吐量2130万吨。
Cars worth 212.33 billion yuan were made there. | 当地汽车产值达到2123.3亿元。
The next meeting is on April 29, 2023. | 下次会议定于2023年4月29日举行。
"""
SPLIT = """
#Figures of the year | #年度数据
The port moved 21.3 million tonnes in 2022. / Cars worth 212.33 billion yuan were made there. | \
2022年，港口完成吞吐量2130万吨。当地汽车产值达到2123.3亿元。
The next meeting is on April 29, 2023. | 下次会议定于2023年4月29日举行。
The two sides will go on working together for the people who live there. | \
双方将继续为当地居民开展合作。
"""
SPLIT_ON_THE_RIGHT = """
The port moved 21.3 million tonnes in 2022, and cars worth 212.33 billion yuan were made there. | \
2022年，港口完成吞吐量2130万吨。 / 当地汽车产值达到2123.3亿元。
The next meeting is on April 29, 2023. | 下次会议定于2023年4月29日举行。
"""
MISSING = """
#Figures of the year | #年度数据
The port moved 21.3 million tonnes in 2022. | 2022年，港口完成吞吐量2130万吨。
The weather was fine for most of it, said people who live near the river. |
Cars worth 212.33 billion yuan were made there. | 当地汽车产值达到2123.3亿元。
 | 今年共安排重点项目248个，总投资3.25万亿元。
The next meeting is on April 29, 2023. | 下次会议定于2023年4月29日举行。
"""
FURNITURE = """
~Yearbook, page 7 |
The port moved 21.3 million tonnes in 2022. | 2022年，港口完成吞吐量2130万吨。
~Yearbook, page 8 |
Cars worth 212.33 billion yuan were made there. | 当地汽车产值达到2123.3亿元。
 | ~年鉴第9页
The next meeting is on April 29, 2023. | 下次会议定于2023年4月29日举行。
"""


@dataclass(frozen=True, slots=True)
class Side:
    """One text of a table, and how many of its paragraphs stand in each row."""

    text: Text
    counts: tuple[int, ...]


def side_of(table: str, column: int, language: str) -> Side:
    cells = [line.partition("|")[::2][column].strip() for line in table.strip().splitlines()]
    rows = [[part.strip() for part in cell.split("/")] if cell else [] for cell in cells]
    words, blocks, at = "", [], 0
    for line in (line for row in rows for line in row):
        said = line.lstrip("".join(KINDS))
        kind = KINDS.get(line[0], BlockKind.PARAGRAPH)
        blocks.append(Block(kind, at, at + len(said)))
        words += said + "\n"
        at = len(words)
    return Side(Text(words, tuple(blocks), "text/plain", language), tuple(map(len, rows)))


def mentions(text: Text) -> list[Mention]:
    return [_mention(found) for found in read(text, Lexicon(), None)]


def _mention(found: Finding) -> Mention:
    return msgspec.convert(found.as_json("told"), type=Mention, strict=False)


def rows_of(table: str) -> list[tuple[int, int]]:
    """How many paragraphs of each side stand in each row."""
    sides = []
    for column, language in enumerate(("en", "zh")):
        text = side_of(table, column, language).text
        anchors = [(one.start, found) for one in mentions(text) if (found := anchor_of(one))]
        sides.append(passages(text.text, text.blocks, anchors))
    return [(len(row.left), len(row.right)) for row in aligned(*sides)]


@pytest.mark.parametrize("table", [EQUAL, SPLIT, SPLIT_ON_THE_RIGHT, MISSING, FURNITURE])
def test_rows_stand_as_in_the_table(table: str) -> None:
    english, chinese = side_of(table, 0, "en"), side_of(table, 1, "zh")
    assert rows_of(table) == list(zip(english.counts, chinese.counts, strict=True))


def telling(words: str, language: str) -> set[str]:
    text = Text(words, (Block(BlockKind.PARAGRAPH, 0, len(words)),), "text/plain", language)
    return {str(anchor_of(one)) for one in mentions(text) if is_telling(one)}


def test_the_same_figures_and_days_tell_the_same_text() -> None:
    english = telling(side_of(MISSING, 0, "en").text.text, "en")
    assert english == {"figure 21300000", "figure 212330000000", "date 2023-04-29"}
    assert say_the_same(english, telling(side_of(MISSING, 1, "zh").text.text, "zh"))
    assert not say_the_same(english, telling("2022年产值2123.3亿元，共8家企业。", "zh"))


def test_what_any_text_has_tells_nothing() -> None:
    assert not telling("In 2022 the two sides founded eight alliances, 15% more.", "en")
