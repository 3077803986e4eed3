"""Does a programme open what it declares, and refuse a declaration that would show more?"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.programme import Programme, parse_programme, public_face
from jointoffice.model.refusals import Refused, UnknownName

THREE_SIDES = Path(__file__).parents[1] / "programmes" / "three_sides" / "programme.toml"


def programme(public: dict[str, Any] | None) -> Programme:
    """The programme of three sides with this table `[public]`, or without one."""
    declared = tomllib.loads(THREE_SIDES.read_text(encoding="utf-8"))
    del declared["public"]
    return parse_programme(declared | ({} if public is None else {"public": public}))


def test_without_a_declaration_nothing_is_public() -> None:
    closed = programme(None)
    assert closed.public.is_closed
    assert not public_face(closed).kinds()
    assert closed.kinds().keys() == KINDS.keys()


def test_everything_can_be_opened_in_a_word() -> None:
    whole = programme({"kinds": ["*"], "documents": True})
    assert whole.public.is_whole
    assert public_face(whole).kinds() == whole.kinds()


def test_the_programme_of_three_sides_opens_a_part() -> None:
    declared = parse_programme(tomllib.loads(THREE_SIDES.read_text(encoding="utf-8")))
    opened = public_face(declared).kinds()
    assert set(opened) == {"party", "area", "task"}
    names = {field.name for field in opened["task"].fields}
    assert names == {"number", "title_en", "title_zh", "area", "shore_length"}
    assert {"number", "title_en", "title_zh"} <= {field.name for field in opened["area"].fields}


def test_a_key_is_open_and_a_title_only_where_it_is_named() -> None:
    face = public_face(programme({"kinds": ["party", "task"], "fields": {"task": ["state"]}}))
    task = face.kind("task")
    assert {field.name for field in task.fields} == {"number", "state"}
    assert task.title == ()


def test_a_field_that_names_closed_kinds_is_closed() -> None:
    task = public_face(programme({"kinds": ["party", "task"]})).kind("task")
    assert task.find("area") is None
    assert task.find("team") is None
    assert task.find("state") is not None


def test_a_field_that_names_several_kinds_names_the_open_ones() -> None:
    several = [
        (kind.name, field.name, field.references)
        for kind in KINDS.values()
        for field in kind.fields
        if len(set(field.references)) > 1 and field.name not in kind.natural_key
    ]
    kind, field, (first, *others) = several[0]
    assert others
    opened = {"party", kind, first} | {
        other
        for name in KINDS[kind].natural_key
        if (found := KINDS[kind].find(name))
        for other in found.references
    }
    shown = public_face(programme({"kinds": sorted(opened)})).kind(kind).find(field)
    assert shown is not None
    assert set(shown.references) <= opened


@pytest.mark.parametrize(
    ("public", "said"),
    [
        ({"kinds": ["castle"]}, "'castle' is no open kind"),
        ({"kinds": ["party"], "fields": {"task": ["state"]}}, "'task' is no open kind"),
        ({"kinds": ["party"], "fields": {"party": ["age"]}}, "'party.age' is no field"),
        ({"kinds": ["task"]}, "'party' has to be open with any other"),
        ({"kinds": ["party", "observation"]}, "'indicator' has to be open with observation"),
        ({"kinds": "task"}, "does not fit"),
        ({"documents": "yes"}, "does not fit"),
    ],
    ids=str,
)
def test_a_declaration_that_would_show_more_is_refused(public: dict[str, Any], said: str) -> None:
    with pytest.raises(Refused, match=said) as refused:
        programme(public)
    assert refused.value.reason.zh


def test_a_closed_kind_is_asked_for_like_one_that_there_is_not() -> None:
    face = public_face(programme({"kinds": ["party"]}))
    for name in ("task", "castle"):
        with pytest.raises(UnknownName, match=f"no kind '{name}'; the kinds are party"):
            face.kind(name)
        with pytest.raises(UnknownName):
            face.kinds()[name]


def test_a_retired_field_is_in_no_kind() -> None:
    declared = tomllib.loads(THREE_SIDES.read_text(encoding="utf-8"))
    declared["fields"][0]["is_retired"] = True
    del declared["public"]
    assert parse_programme(declared).kind("task").find("shore_length") is None
