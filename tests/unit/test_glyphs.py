"""Does every Chinese character have its slice of the web font, and each usual one only one?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from jointoffice.scenes.glyphs import Slice, ranges, slices, usual_characters

INTERFACE = "联合办公室：任务、分歧（2026年）"
CUT = slices(INTERFACE)


def _last_with(character: str) -> Slice:
    """The slice that a browser takes: of those that serve the character, the last."""
    return next(cut for cut in reversed(CUT) if ord(character) in cut.points)


def test_the_usual_characters_are_those_of_the_norm() -> None:
    usual = list(usual_characters())
    assert len(usual) == len(set(usual)) == 3755
    assert usual[0] == "啊"
    assert usual[-1] == "座"


def test_the_interface_needs_one_slice() -> None:
    assert {_last_with(one).name for one in "联合办公室任务分歧（）：、"} == {"first"}


def test_a_usual_character_is_in_one_slice_beside_the_rare_ones() -> None:
    for one in usual_characters():
        holding = [cut for cut in CUT if ord(one) in cut.points and "rare" not in cut.name]
        assert len(holding) == 1, one


@given(st.characters(min_codepoint=0x2E80, max_codepoint=0x9FFF))
def test_every_character_has_a_slice(one: str) -> None:
    assert ord(one) in _last_with(one).points


@given(st.sets(st.integers(0x3000, 0x3100)))
def test_ranges_name_the_points_and_no_others(points: set[int]) -> None:
    named: set[int] = set()
    for part in filter(None, ranges(sorted(points)).split(",")):
        first, _, last = part.removeprefix("U+").partition("-")
        named.update(range(int(first, 16), int(last or first, 16) + 1))
    assert named == points
