"""What does the reader find, sentence by sentence, as its specs promise?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SPECS = ROOT / "tests" / "spec" / "reader"
FIRST = ("text", "dates", "figures", "names", "linking", "patterns", "lists", "asking")
"""The order of the stages; specs not named here follow by their names."""
PATTERNS = "jointoffice.reader.patterns"
KIND = "kind"
CELL_CHARACTERS_MAX, CELL_SHOWN = 600, 60
SENTENCE = re.compile(r"[^<]*(?:[\u4e00-\u9fff]{3}|\w+ \w+[^<]*[.!?,])")
MARKUP = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]|~#"} | {"<": "&lt;", ">": "&gt;"})
BARE = type(pytest.param())

Table = tuple[tuple[str, ...], list[tuple[object, ...]]]


def reader_page(made: str) -> Iterator[str]:
    yield "# What the reader finds"
    yield made.format(source="`tests/spec/reader/`")
    yield (
        "Every line is a test: with this sentence the reader finds this and, unless it is said "
        "otherwise, nothing else of the kind. The documents are taken as published on 2023-04-10; "
        "the register of the examples knows Northbank (北岸新区), Southbank (南岸新区) and three "
        "tasks. How the stages follow one another: [how documents are read]"
        "(../explanation/reading.md); the members of a finding: [json](json.md#findings)."
    )
    for path in sorted(SPECS.rglob("test_*.py"), key=_place):
        yield from stage(import_module(_name(path)))


def _place(path: Path) -> tuple[int, str]:
    stage = path.relative_to(SPECS).parts[0].removeprefix("test_").removesuffix(".py")
    return FIRST.index(stage) if stage in FIRST else len(FIRST), path.as_posix()


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def stage(module: ModuleType) -> Iterator[str]:
    """The tables of a stage, then what its other tests promise, by their names."""
    yield f"## {_first_line(module).rstrip('.')}"
    promised = []
    for test in _tests(module):
        sections = list(_sections(test))
        yield from sections
        promised += [] if sections else [f"- {_title(test)}"]
    if promised:
        yield "### Also"
        yield "\n".join(promised)


def _tests(module: ModuleType) -> Iterator[FunctionType]:
    for name, test in vars(module).items():
        if name.startswith("test_") and isinstance(test, FunctionType):
            yield test


def _sections(test: FunctionType) -> Iterator[str]:
    """The tables of a test under its name, one for each kind where that is its first column."""
    tables = [table for mark in getattr(test, "pytestmark", []) for table in _tables(mark)]
    if not tables:
        return
    yield f"### {_title(test)}"
    if test.__doc__:
        yield " ".join(test.__doc__.split())
    for head, rows in tables:
        if head[0] != KIND:
            yield _shown(head, rows)
            continue
        for kind, some in groupby(rows, key=lambda row: row[0]):
            yield _of_kind(str(kind))
            yield _shown(head[1:], [row[1:] for row in some])


def _title(test: FunctionType) -> str:
    return _words(test.__name__.removeprefix("test_"))


def _of_kind(kind: str) -> str:
    """The kind, and what the pattern of that name says of itself."""
    name = f"{PATTERNS}.{kind}"
    said = f": {_first_line(import_module(name)).translate(MARKUP)}" if find_spec(name) else ""
    return f"**{kind}**{said}"


def _tables(mark: pytest.Mark) -> Iterator[Table]:
    """A parametrised table, where its cells are words and numbers and most rows a sentence."""
    if mark.name != "parametrize":
        return
    names, values = mark.args[0], mark.args[1]
    head = tuple(name.strip() for name in names.split(",")) if isinstance(names, str) else names
    rows = [_row(value, len(head)) for value in values]
    told = sum(map(_has_sentence, rows))
    if all(map(_is_shown, rows)) and 2 * told > len(rows):
        yield tuple(head), rows


def _row(value: Any, width: int) -> tuple[object, ...]:
    if isinstance(value, BARE):
        return tuple(value.values)
    return (value,) if width == 1 else tuple(value)


def _is_shown(cell: object) -> bool:
    match cell:
        case tuple() | list():
            return all(map(_is_shown, cell))
        case dict():
            return _is_shown([*cell.keys(), *cell.values()])
        case _:
            return cell is None or isinstance(cell, str | int | float)


def _has_sentence(row: Iterable[object]) -> bool:
    return any(isinstance(cell, str) and SENTENCE.match(cell) for cell in row)


def _shown(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [
        [_words(name) for name in head],
        ["---"] * len(head),
        *([_cell(cell) for cell in row] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _cell(cell: object) -> str:
    match cell:
        case None:
            return "–"
        case dict():
            return "<br>".join(f"{_words(str(name))}: {_cell(of)}" for name, of in cell.items())
        case tuple() | list():
            parts = (_cell(part) for part in cell)
            deep = any(isinstance(part, tuple | list) for part in cell)
            return ("<br>" if deep else " · ").join(parts) or "–"
        case _:
            words = str(cell).strip()
            cut = words if len(words) <= CELL_CHARACTERS_MAX else f"{words[:CELL_SHOWN]} …"
            return cut.translate(MARKUP).replace("\n", "<br>")


def _words(name: str) -> str:
    words = name.strip("_").replace("_", " ")
    return words[:1].upper() + words[1:]


def _first_line(module: ModuleType) -> str:
    return (module.__doc__ or module.__name__).strip().splitlines()[0]
