"""Publish the records of a kind as a file: which formats there are, and what each needs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import msgspec

from jointoffice.actions.write_sheet import FORMATS, View, write_export
from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import PUBLISHED_RECORDS_MAX
from jointoffice.model.refusals import Refused, WrongValue
from jointoffice.papers.published.iati import activities
from jointoffice.papers.published.oc4ids import package
from jointoffice.papers.published.parquet import parquet_bytes
from jointoffice.papers.published.project import LeftOut
from jointoffice.papers.published.prov import Provenance
from jointoffice.papers.record_json import line_json
from jointoffice.papers.sheets.export import Extras
from jointoffice.scenes.cells import Line
from jointoffice.scenes.wording import Names
from jointoffice.store.cells import lines
from jointoffice.store.published import filed_here, published_projects, records_behind
from jointoffice.store.publisher import last_change, publisher_here
from jointoffice.store.site import kinds_here, programme_here

LINES_AT_ONCE = 500
PROJECT = "project"
NO_EXTRAS = Extras(has_states=False, has_sources=False)


@dataclass(frozen=True, slots=True)
class Written:
    """A file, how many records it has, and those for which its format has no room."""

    raw: bytes
    count: int
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Format:
    """`kind` is the only kind that the format is for, empty where it is for all."""

    ending: str
    media_type: str
    names: Names
    kind: str = ""


_SHEETS = (
    Format(
        ".xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Names("Excel", "Excel 表格"),
    ),
    Format(".csv", "text/csv; charset=utf-8", Names("CSV", "CSV")),
)
_OTHERS = (
    Format(".jsonl", "application/jsonl; charset=utf-8", Names("JSON Lines", "JSON Lines")),
    Format(".parquet", "application/vnd.apache.parquet", Names("Parquet", "Parquet")),
    Format(
        ".prov.json",
        "application/json; charset=utf-8",
        Names("PROV-JSON", "PROV-JSON"),
    ),
    Format(
        ".iati.xml",
        "application/xml; charset=utf-8",
        Names("IATI 2.03 activities", "IATI 2.03 活动"),
        PROJECT,
    ),
    Format(
        ".oc4ids.json",
        "application/json; charset=utf-8",
        Names("OC4IDS 0.9 projects", "OC4IDS 0.9 项目"),
        PROJECT,
    ),
)
ENDINGS: Mapping[str, Format] = {one.ending: one for one in (*_SHEETS, *_OTHERS)}
assert set(FORMATS) == {one.ending for one in _SHEETS}, "every sheet has its media type"


def formats_of(*, kind: str) -> list[Format]:
    return [one for one in ENDINGS.values() if one.kind in ("", kind)]


def format_of(*, name: str, kind: str) -> Format:
    """The format that a file's name ends in; `WrongValue` lists those that the kind has."""
    known = formats_of(kind=kind)
    for one in known:
        if name.lower().endswith(one.ending):
            return one
    endings = [one.ending for one in known]
    raise WrongValue(
        f"{name!r} does not say its format; accepted are names of a {kind} that end in "
        f"{', '.join(endings)}.",
        f"“{name}”未表明格式；此类记录的文件名须以 {'、'.join(endings)} 结尾。",
    )


def write_published(
    *, kind: Kind, view: View, form: Format, extras: Extras, address: str
) -> Written:
    """The file of these records in a format; `address` is where it can be had again.

    `Refused` where a standard has nothing to say, or would say too much at once.
    """
    if form.ending in FORMATS:
        raw = write_export(kind=kind, view=view, extras=extras, ending=form.ending)
        return Written(raw, len(view.numbers))
    if extras != NO_EXTRAS:
        raise WrongValue(
            f"Columns of states and sources are for sheets ({', '.join(FORMATS)}); "
            f"{form.ending} has the states, and .prov.json the sources, by itself.",
            f"状态列和来源列仅适用于表格（{'、'.join(FORMATS)}）；"
            f"{form.ending} 已含状态，来源见 .prov.json。",
        )
    if form.ending not in (".jsonl", ".parquet"):
        _must_be_few(len(view.numbers))
    return _WRITERS[form.ending](kind, view, address)


def lines_written(*, view: View) -> Iterator[bytes]:
    """JSON Lines, some hundred records at a time."""
    for line in _lines(view):
        yield msgspec.json.encode(line_json(line)) + b"\n"


def _lines(view: View) -> Iterator[Line]:
    for first in range(0, len(view.numbers), LINES_AT_ONCE):
        some = view.numbers[first : first + LINES_AT_ONCE]
        yield from lines(some, view.day, view.known_at, ())


def _must_be_few(count: int) -> None:
    if count > PUBLISHED_RECORDS_MAX:
        raise Refused(
            f"{count:,} records are too many for one file of a standard; accepted are "
            f"{PUBLISHED_RECORDS_MAX:,}. Narrow the list down first, by area or side.",
            f"{count:,}条记录过多，标准格式每个文件最多{PUBLISHED_RECORDS_MAX:,}条。"
            "请先按领域或各方筛选。",
        )


def _json_lines(kind: Kind, view: View, address: str) -> Written:
    written = list(lines_written(view=view))
    return Written(b"".join(written), len(written))


def _parquet(kind: Kind, view: View, address: str) -> Written:
    programme, publisher = programme_here(), publisher_here()
    about = {"programme": programme.code, "kind": kind.name, "day": view.day, "source": address}
    if view.known_at is not None:
        about["known_at"] = view.known_at.name
    if publisher.licence:
        about["licence"] = publisher.licence
    found = list(_lines(view))
    return Written(parquet_bytes(kind, found, about), len(found))


def _provenance(kind: Kind, view: View, address: str) -> Written:
    made = Provenance(publisher_here(), filed_here())
    made.add(records_behind(kind, view.numbers, view.day, view.known_at))
    return Written(made.written(kinds_here().values()), len(view.numbers))


def _iati(kind: Kind, view: View, address: str) -> Written:
    projects = list(published_projects(view.numbers, view.day, view.known_at))
    raw, left_out = activities(projects, publisher_here(), last_change())
    if len(left_out) == len(projects):
        raise _nothing("IATI")
    return Written(raw, len(projects) - len(left_out), tuple(left_out))


def _oc4ids(kind: Kind, view: View, address: str) -> Written:
    projects = list(published_projects(view.numbers, view.day, view.known_at))
    if not projects:
        raise _nothing("OC4IDS")
    raw = package(projects, publisher_here(), address, last_change(), view.language)
    return Written(raw, len(projects))


def _nothing(standard: str) -> Refused:
    return Refused(
        f"A file of {standard} holds at least one project, and none here says what it requires.",
        f"{standard} 文件须至少含有一个项目，而此处没有符合其要求的项目。",
    )


_WRITERS: Mapping[str, Callable[[Kind, View, str], Written]] = {
    ".jsonl": _json_lines,
    ".parquet": _parquet,
    ".prov.json": _provenance,
    ".iati.xml": _iati,
    ".oc4ids.json": _oc4ids,
}
