"""Do marked words stay whole and in order, however spans overlap?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jointoffice.scenes.spans import Span, Token, nested, tokens

FIRST = 100
TEXT = "Liangjiang reached 455.06 billion yuan."

spans = st.lists(
    st.tuples(st.integers(90, 150), st.integers(1, 30)).map(
        lambda pair: Span(pair[0], pair[0] + pair[1], f"c-{pair}", "agreed", "")
    ),
    max_size=12,
)


@given(spans)
def test_the_words_are_the_text(marked: list[Span]) -> None:
    found = list(tokens(TEXT, FIRST, marked))
    assert "".join(token.words for token in found) == TEXT


@given(spans)
def test_every_mark_that_opens_closes(marked: list[Span]) -> None:
    depth = 0
    for token in tokens(TEXT, FIRST, marked):
        depth += token.opens - token.closes
        assert depth >= 0
    assert depth == 0


@given(spans)
def test_marks_cover_what_their_spans_cover(marked: list[Span]) -> None:
    covered = {at for span in marked for at in range(span.start, span.end)}
    expected = covered & set(range(FIRST, FIRST + len(TEXT)))
    assert _marked(list(tokens(TEXT, FIRST, marked))) == expected


@given(spans)
def test_nested_spans_never_cross(marked: list[Span]) -> None:
    found = list(nested(marked))
    for i, outer in enumerate(found):
        for inner in found[i + 1 :]:
            assert inner.start >= outer.end or inner.end <= outer.end


def test_each_claim_keeps_its_anchor_once() -> None:
    same = [Span(119, 138, name, "agreed", "") for name in ("c-1", "c-2", "c-3")]
    opened = [token.span.id for token in tokens(TEXT, FIRST, same) if token.span]
    assert opened == ["c-1", "c-2", "c-3"]


def _marked(found: list[Token]) -> set[int]:
    """The places of the characters that stand in any mark."""
    at, depth = FIRST, 0
    places: set[int] = set()
    for token in found:
        depth += token.opens - token.closes
        if depth:
            places.update(range(at, at + len(token.words)))
        at += len(token.words)
    return places
