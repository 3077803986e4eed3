"""Laws of the alignment: nothing is lost or moved, and a text stands beside itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jointoffice.model.limits import ALIGNMENT_BAND
from jointoffice.reader.alignment import Row, aligned
from jointoffice.reader.passages import Passage, Sort

PASSAGES = st.builds(
    Passage,
    st.sampled_from(Sort),
    st.integers(0, 600),
    st.frozensets(st.sampled_from("abcdefgh"), max_size=4),
)
TEXTS = st.lists(PASSAGES, max_size=12)
LONG = st.builds(
    lambda one, times: one * times, st.lists(PASSAGES, max_size=4), st.integers(1, 60)
)


@given(TEXTS, TEXTS)
def test_every_passage_stands_once_and_in_order(left: list[Passage], right: list[Passage]) -> None:
    rows = aligned(left, right)
    assert [i for row in rows for i in row.left] == list(range(len(left)))
    assert [i for row in rows for i in row.right] == list(range(len(right)))
    assert all(row.left or row.right for row in rows)


@given(LONG, LONG)
def test_long_texts_of_any_shape_are_whole(left: list[Passage], right: list[Passage]) -> None:
    rows = aligned(left, right)
    assert [i for row in rows for i in row.left] == list(range(len(left)))
    assert [i for row in rows for i in row.right] == list(range(len(right)))


@given(st.one_of(TEXTS, LONG))
def test_a_text_stands_beside_itself(text: list[Passage]) -> None:
    assert aligned(text, text) == [Row(range(i, i + 1), range(i, i + 1)) for i in range(len(text))]


def test_one_paragraph_beside_many_more_than_the_band() -> None:
    one, many = [Passage(Sort.WORDS, 100)], [Passage(Sort.WORDS, 10)] * (5 * ALIGNMENT_BAND)
    assert sum(len(row.right) for row in aligned(one, many)) == len(many)


def test_a_section_longer_than_the_band_may_be_missing() -> None:
    text = [Passage(Sort.WORDS, 100, frozenset({str(i)})) for i in range(10 * ALIGNMENT_BAND)]
    kept = text[: 2 * ALIGNMENT_BAND] + text[6 * ALIGNMENT_BAND :]
    pairs = [(row.left[0], row.right[0]) for row in aligned(text, kept) if row.left and row.right]
    assert len(pairs) == len(kept)
    assert all(text[i] == kept[j] for i, j in pairs)
