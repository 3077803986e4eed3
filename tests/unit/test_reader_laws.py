"""Laws of the reader: it never raises, its spans are exact, and its order is that of the text."""

from __future__ import annotations

import json
import pickle
import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.finding import FindingKind, plain_notation
from jointoffice.reader.lexicon import Lexicon, NameAlias
from jointoffice.reader.numerals import chinese_number, english_number
from jointoffice.reader.read import read
from jointoffice.reader.tasks import TaskWords
from jointoffice.reader.text.document import plain_text, text_of
from jointoffice.reader.words.simplified import simplified
from tests.laws import law

LEXICON = Lexicon()
PIECES = st.sampled_from(
    "1 12 1,234 3.5 % 万 亿 元 年 月 日 第 三 百 余 项 至 — - ( ) “ ” 《 》 yuan billion "
    "percent points "
    "will has been signed agreement held conference on April 29 2021 of the New Area and "
    "Plan for to "
    "将 已 建设 召开 会议 签署 协议 上海 市 大学 有限公司 Ltd. Co., . , ; 。 ， ； : $ € "
    "RMB from between "
    "first quarter this year two hundred since each 11/10/2024 half dozen a ½ 1’000 kV of the "
    "Mr (EMR) members joined 每 前 签订 記者 會議 二○二三 ２０ “ 」 千米 点 半 签约 \n".split(" ")
)
SENTENCES = st.lists(PIECES, max_size=40).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)
MONOTONES = st.builds(lambda piece, times: f"{piece} " * times, PIECES, st.integers(1, 300))
TEXTS = st.one_of(st.text(max_size=300), SENTENCES, MONOTONES)


@law(100)
@given(TEXTS)
def test_no_text_makes_it_raise_and_every_span_is_exact(words: str) -> None:
    findings = read(plain_text(words, "text/plain"), LEXICON, None)
    for finding in findings:
        assert 0 <= finding.start < finding.end <= len(words)
        assert words[finding.start : finding.end] == finding.quote
        json.dumps(finding.as_json("doc"))
    assert findings == sorted(findings, key=lambda each: (each.start, each.end))


@law(100)
@given(TEXTS)
def test_figures_have_values_and_dates_are_iso(words: str) -> None:
    for finding in read(plain_text(words, "text/plain"), LEXICON, None):
        line = finding.as_json("doc")
        if finding.kind is FindingKind.FIGURE:
            assert re.fullmatch(r"\d+(\.\d+)?", str(line["value"]))
        if finding.iso is not None:
            assert re.fullmatch(r"[\dX-]{4,10}(/[\d-]{0,10})?", finding.iso)


@law(100)
@given(TEXTS)
def test_figures_do_not_overlap_each_other(words: str) -> None:
    reach = 0
    for finding in read(plain_text(words, "text/plain"), LEXICON, None):
        if finding.kind in {FindingKind.FIGURE, FindingKind.RANK}:
            assert finding.start >= reach
            reach = finding.end


@law(100)
@given(st.binary(max_size=400))
def test_bytes_are_text_or_refused(raw: bytes) -> None:
    try:
        text = text_of(raw, "file")
    except UnreadableDocument:
        return
    assert all(0 <= block.start <= block.end <= len(text.text) for block in text.blocks)


@law(100)
@given(st.text(min_size=1).filter(lambda text: text.strip(" \t\r\n\x0b\x0c")))
def test_plain_text_is_the_file(words: str) -> None:
    try:
        assert text_of(words.encode("utf-8"), "a.txt").text == words
    except (UnreadableDocument, UnicodeEncodeError):
        assert not words.isprintable()


@law(100)
@given(st.text(max_size=200))
def test_simplified_characters_keep_their_places(words: str) -> None:
    plain = simplified(words)
    assert len(plain) == len(words)
    assert simplified(plain) == plain


@law(100)
@given(st.integers(0, 99_999))
def test_chinese_numbers_read_as_they_are_written(number: int) -> None:
    assert chinese_number(_han(number)) == number


def _han(number: int) -> str:
    """The number in characters, as a school book writes it."""
    if number == 0:
        return "零"
    written = ""
    for scale, name in ((10_000, "万"), (1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, scale)
        if digit:
            written += "零一二三四五六七八九"[digit] + name
        elif written and number and not written.endswith("零"):
            written += "零"
    return written


@law(100)
@given(st.integers(1, 99))
def test_english_numbers_take_hundreds(number: int) -> None:
    assert english_number("two hundred") == 200
    assert english_number(f"nothing {number}") is None


@law(100)
@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_plain_notation_is_exact(value: Decimal) -> None:
    written = plain_notation(value)
    assert Decimal(written) == value
    assert "E" not in written


def test_a_lexicon_that_was_used_can_be_sent_to_another_process() -> None:
    names = NameAlias("Guoyuan Port", "organisation", "party:guoyuan_port")
    used = Lexicon.of([names], [TaskWords("9", ("Ports", "港口"), (), (), "")], [])
    text = plain_text("Guoyuan Port will open a third berth by 2026.", "text/plain")
    findings = read(text, used, None)
    assert read(text, pickle.loads(pickle.dumps(used)), None) == findings  # noqa: S301 - our own
