"""Are texts cut into tokens so that whatever stands in one can be found by typing it?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.model.limits import QUERY_TOKENS_MAX
from jointoffice.reader.tokens import places_in, sought, stand_in, tokenised, tokens_of

WORDS = st.text(alphabet="ab Zé３港灣湾,.5-'\"*(", max_size=40)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Joint Office", "joint office"),
        ("两江新区", "两 江 新 区"),
        ("兩江新區", "两 江 新 区"),
        ("GDP增长8.5%", "gdp 增 长 8 5"),
        ("CQ-2023-017", "cq 2023 017"),
        ("1,234,567.8", "1234567 8"),
        ("１，２３４ 万", "1234 万"),
        ("École, E\u0301cole", "ecole ecole"),
        ("", ""),
        ("“—” \0 _", ""),
    ],
)
def test_a_text_has_these_tokens(text: str, tokens: str) -> None:
    assert tokenised(text) == tokens
    assert " ".join(token.text for token in tokens_of(text)) == tokens


@given(st.text())
def test_tokens_have_letters_and_digits_only(text: str) -> None:
    for token in tokens_of(text):
        assert token.text.isalnum()
        assert 0 <= token.start < token.end <= len(text)
    assert all(part.isalnum() for part in tokenised(text).split())


@given(WORDS, WORDS, WORDS)
def test_what_stands_in_a_text_is_found_in_it(before: str, word: str, after: str) -> None:
    looked_for = sought(word)
    text = f"{before} {word} {after}"
    assert stand_in([text], looked_for)
    if looked_for.phrases:
        assert places_in(text, looked_for)


@given(st.text(max_size=300))
def test_no_query_is_longer_than_allowed(query: str) -> None:
    assert sum(map(len, sought(query).phrases)) <= QUERY_TOKENS_MAX


def test_only_a_last_word_may_go_on() -> None:
    assert places_in("infrastructure plan", sought("infra")) == [(0, 14)]
    assert places_in("infrastructure plan", sought("infra plan")) == [(15, 19)]
    assert not stand_in(["infrastructure plan"], sought("infra plan"))
    assert not places_in("infrastructure", sought("in"))
