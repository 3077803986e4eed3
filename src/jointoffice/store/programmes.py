"""A programme's folder: its declaration, the records it starts with, and its sample documents."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

from jointoffice.model.programme import Programme, parse_programme
from jointoffice.model.refusals import Refused, UnknownName

ALIAS_COLUMNS = frozenset({"task", "language", "phrase", "negative"})


@dataclass(frozen=True, slots=True)
class FoundingRow:
    """One row of `records/<kind>.csv`: what a source says of one record."""

    file: str
    line: int
    kind: str
    cells: dict[str, str]


def programme_folder(name: str) -> Path:
    """The folder of a programme that is shipped with the product, or of a path."""
    shipped = files("jointoffice") / "programmes"
    with as_file(shipped) as folder:
        known = sorted(path.parent.name for path in folder.glob("*/programme.toml"))
        if name in known:
            return folder / name
    path = Path(name)
    if not (path / "programme.toml").is_file():
        raise UnknownName(
            f"There is no programme {name!r}; known are {', '.join(known)}, "
            "or the path of a folder with a programme.toml.",
            f"没有合作计划“{name}”；已有：{'、'.join(known)}，"
            "也可给出含 programme.toml 的文件夹路径。",
        )
    return path


def read_programme(folder: Path) -> Programme:
    try:
        with (folder / "programme.toml").open("rb") as file:
            return parse_programme(tomllib.load(file))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Refused(
            f"programme.toml cannot be read: {error}.", f"无法读取 programme.toml：{error}。"
        ) from error


def founding_rows(folder: Path) -> Iterator[FoundingRow]:
    """Every row of the programme's record files, in the order of their names and lines."""
    for path in sorted((folder / "records").glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            try:
                for row in reader:
                    _must_fit(row)
                    cells = {name: text for name, text in row.items() if name and text}
                    yield FoundingRow(path.name, reader.line_num, path.stem, cells)
            except (csv.Error, UnicodeDecodeError) as error:
                raise Refused(
                    f"{path.name}, line {reader.line_num}: {error}.",
                    f"{path.name} 第{reader.line_num}行：{error}。",
                ) from error


def alias_rows(folder: Path) -> list[dict[str, str]]:
    """The rows of `task_aliases.csv`: task, language, phrase, negative."""
    path = folder / "task_aliases.csv"
    if not path.is_file():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        try:
            rows = list(csv.DictReader(file, strict=True))
        except (csv.Error, UnicodeDecodeError) as error:
            raise Refused(f"{path.name}: {error}.", f"{path.name}：{error}。") from error
    for line, row in enumerate(rows, start=2):
        if set(row) != ALIAS_COLUMNS or not all(row.values()):
            wanted = ", ".join(sorted(ALIAS_COLUMNS))
            raise Refused(
                f"{path.name}, line {line}: accepted are the columns {wanted}, all filled in.",
                f"{path.name} 第{line}行：须有并填满 {wanted} 各列。",
            )
    return rows


def _must_fit(row: dict[str, str]) -> None:
    if None in row:
        raise csv.Error("more cells than columns")
