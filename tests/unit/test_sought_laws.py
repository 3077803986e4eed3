"""Laws of seeking: what is looked for by its words is found where plain search finds it."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.reader import names_chinese, names_people
from jointoffice.reader.automaton import Automaton, Hit, fold, longest_of
from jointoffice.reader.begun import begun
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.patterns.catalogue import PATTERNS, SOUGHT
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.read import read
from jointoffice.reader.required import heads, required
from jointoffice.reader.sentences import sentences_of
from jointoffice.reader.sought import UNSOUGHT, Sought
from jointoffice.reader.tasks import TaskIndex, TaskWords
from jointoffice.reader.text import lines, published
from jointoffice.reader.text.document import plain_text
from jointoffice.reader.trie import Trie
from jointoffice.reader.words.wordlist import caseless
from tests.laws import law

EVERY_SOUGHT = (
    SOUGHT,
    lines._SOUGHT,
    published._SOUGHT,
    names_people._SOUGHT,
    names_chinese._SOUGHT,
)
PATTERNS_SOUGHT = tuple(pattern for sought in EVERY_SOUGHT for pattern in sought.patterns)
WORDS = {each: (required(each), heads(each)) for each in PATTERNS_SOUGHT}
NEEDED = sorted({word for needs, begins in WORDS.values() for word in begins or needs or ()})
SAMPLES = Path(__file__).parents[2] / "src/jointoffice/programmes/chengdu_chongqing/samples"
SAID = [
    line
    for path in sorted(SAMPLES.glob("*.txt"))
    for line in re.split(r"(?<=[.。；;])\s*|\n", path.read_text(encoding="utf-8"))
]
FRAGMENTS = (
    "agreements agreement conference members alliance meeting the a an to of in on for with by "
    "and is are has been not if which that Signed 1 2021 29 April 5% 亿元 的 了 已 将 双方 会议 "
    "协议 联盟 省 市 江 港 网 报 王小明 张三 表示 。 ， ； . , ; : ： 、 ( ) “ ” 《 》 "
    "\n İ ſ 𪟝 ½".split(" ")
)
PIECES = st.one_of(
    st.sampled_from(NEEDED),
    st.sampled_from(NEEDED).map(str.capitalize),
    st.sampled_from(NEEDED).map(str.upper),
    st.sampled_from(FRAGMENTS),
    st.text(max_size=4),
)
TEXTS = st.one_of(
    st.sampled_from(SAID),
    st.lists(PIECES, max_size=25).flatmap(
        lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
    ),
    st.lists(st.sampled_from(SAID), max_size=4).map(" ".join),
)


@pytest.mark.parametrize(
    ("pattern", "needs", "begins"),
    [
        (r"\b(?:signed|inked) (?:a|the) deal", {" a deal", " the deal"}, None),
        (r"(?i:Photo) by", {"photo by"}, {"photo by"}),
        (r"(?<!不)同意(?:了)?", {"同意"}, {"同意"}),
        (r"[^。]{0,9}(?:召开|举行)", {"召开", "举行"}, None),
        (r"(?:was |were )?built", {"built"}, {"built", "was built", "were built"}),
        (r"\d+ of (?=them)", {"them"}, None),
        (r"x?", None, None),
    ],
)
def test_the_words_of_an_expression(
    pattern: str, needs: set[str] | None, begins: set[str] | None
) -> None:
    made = re.compile(pattern)
    assert begins is None or heads(made) == frozenset(begins)
    told = required(made)
    assert (told is None) == (needs is None)
    assert told is None or needs is None or _narrower(told, needs)


def _narrower(told: frozenset[str], needs: set[str]) -> bool:
    """Longer words than those are as good."""
    return all(any(word in each for word in needs) for each in told)


@law(150)
@given(TEXTS)
def test_what_matches_has_the_words_it_needs(text: str) -> None:
    for pattern, (needs, begins) in WORDS.items():
        for match in pattern.finditer(text):
            assert needs is None or any(word in fold(text) for word in needs)
            assert begins is None or fold(text).startswith(tuple(begins), match.start())


@law(150)
@given(TEXTS)
def test_no_match_is_lost_and_none_is_made(text: str) -> None:
    for sought in EVERY_SOUGHT:
        found = sought.found_in(text)
        for pattern in sought.patterns:
            plain = [match.span() for match in pattern.finditer(text)]
            assert [match.span() for match in found.every(pattern, text)] == plain
            assert not (plain and found.lacks(pattern))


@law(150)
@given(TEXTS)
def test_sentences_say_the_same_sought_or_not(text: str) -> None:
    whole = plain_text(text, "text/plain")
    sentences = list(sentences_of(whole))
    found = SOUGHT.found(text, [(each.start, each.end) for each in sentences])
    for (sentence, here), planned in product(zip(sentences, found, strict=True), (True, False)):
        with_words = Passage(sentence, (), (), (), planned, here)
        without = Passage(sentence, (), (), (), planned, UNSOUGHT)
        for pattern in PATTERNS:
            assert list(pattern(with_words)) == list(pattern(without))


@law(150)
@given(
    st.lists(st.text("ab中国𪟝\ud800", min_size=1, max_size=4)),
    st.text("ab中国𪟝\ud800 ", max_size=30),
)
def test_a_trie_finds_every_word(words: list[str], text: str) -> None:
    words = [word.replace("\ud800", "a") for word in words]
    trie = Trie({word: word for word in words})
    places = [(end, start, trie.values[which]) for which, start, end in trie.places(text)]
    assert places == sorted(
        (start + len(word), start, word)
        for word in set(words)
        for start in range(len(text))
        if text.startswith(word, start)
    )


@law(150)
@given(st.sets(st.tuples(st.integers(0, 12), st.integers(1, 6))))
def test_the_longest_are_chosen_from_the_left(spans: set[tuple[int, int]]) -> None:
    hits = sorted((Hit(start, start + size, None) for start, size in spans), key=lambda h: h.end)
    chosen, reach = [], 0
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if hit.start >= reach:
            chosen.append(hit)
            reach = hit.end
    assert longest_of(hits) == chosen


@law(150)
@given(st.lists(st.sampled_from(["港", "上海港", "port", "sea port", "A"])), TEXTS)
def test_phrases_are_whole_words(phrases: list[str], text: str) -> None:
    automaton: Automaton[str] = Automaton()
    for phrase in phrases:
        automaton.add(phrase, phrase)
    automaton.seal()
    for hit in automaton.every(text):
        assert fold(text[hit.start : hit.end]) == fold(hit.value)


TASKS = TaskIndex(
    (
        TaskWords("1", ("Joint port construction", "共建港口"), ("港口联盟", "rail"), (), "1"),
        TaskWords(
            "2", ("Water pollution control", "水污染防治"), ("water quality",), ("rail",), "2"
        ),
        TaskWords("10", ("Talent exchange", "人才交流"), ("人才",), (), "2"),
    )
)


@law(150)
@given(
    st.lists(st.sampled_from("port water 港口 人才 rail 水 污染 quality the talent , 。".split()))
)
def test_a_span_of_a_text_scores_as_by_itself(words: list[str]) -> None:
    first, last = " ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])
    whole = f"{first} {last}"
    scores = TASKS.scores_of(TASKS.signs_in(whole), len(first) + 1, len(whole))
    assert scores == TASKS.scores_of(TASKS.signs_in(last), 0, len(last))


def _is_begun(pattern: re.Pattern[str]) -> bool:
    """Whether it can be told what it begins with."""
    try:
        return bool(begun(pattern.pattern, re.RegexFlag(pattern.flags)))
    except (AssertionError, KeyError):
        return False


BEGUN = [each for each in PATTERNS_SOUGHT if _is_begun(each)]


@law(150)
@given(TEXTS)
def test_no_match_begins_with_another_character(text: str) -> None:
    for pattern in BEGUN:
        fast = begun(pattern.pattern, re.RegexFlag(pattern.flags))
        plain = [match.span() for match in pattern.finditer(text)]
        assert [match.span() for match in fast.finditer(text)] == plain


@law(150)
@given(
    st.lists(
        st.sampled_from(["agreement", "MoU", "mou", "Treaties", "treaty", "ACCORD", "s", " "])
    )
)
def test_alternatives_in_any_case_match_as_they_do(words: list[str]) -> None:
    alternatives = r"agreements?|mous?|treat(?:y|ies)|accords?"
    slow, fast = re.compile(f"(?i:{alternatives})"), re.compile(caseless(alternatives))
    text = "".join(words)
    assert [m.span() for m in fast.finditer(text)] == [m.span() for m in slow.finditer(text)]
    assert heads(fast) == heads(slow)


def test_a_pattern_of_no_certain_word_may_always_match() -> None:
    anything = re.compile(r"\w+")
    found = Sought((anything,)).found_in("one two")
    assert not found.lacks(anything)
    assert [match[0] for match in found.every(anything, "one two")] == ["one", "two"]


def test_a_29_february_of_no_such_year_is_read() -> None:
    text = plain_text("28 February 2021 and 2月29日、30日", "text/plain")
    assert read(text, Lexicon(), None)
