"""Do the files of each programme fit the kinds, and does every record lead to its source?"""

from __future__ import annotations

import csv
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from jointoffice.model.dates import parse_day
from jointoffice.model.keys import key_of
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.parsing import parse_value
from jointoffice.model.programme import Programme, parse_programme
from jointoffice.model.values import ValueType

ROOT = Path(__file__).parents[2]
DOCUMENTS = ROOT.parent / "shared" / "documents"
FOLDERS = (
    ROOT / "src" / "jointoffice" / "programmes" / "chengdu_chongqing",
    ROOT / "tests" / "programmes" / "three_sides",
)
BESIDE_FIELDS = ("source", "valid_from", "quote")
AMOUNTS = (ValueType.NUMBER, ValueType.MONEY)
WORDS_IN_A_ROW_MAX = 11
ARTICLES = {
    "alliances_2021": "000",
    "cluster_2021": "001",
    "conference_2020": "002",
    "proposal_2023": "003",
    "plan_2019": "004",
}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of `records/<kind>.csv`: its kind, its cells by column, and where it stands."""

    kind: Kind
    cells: dict[str, str]
    place: str

    def fields(self) -> Iterator[tuple[Field, str]]:
        """The fields about which the row says something, with what it says."""
        for field in self.kind.fields:
            if self.cells.get(field.name):
                yield field, self.cells[field.name]

    def key(self) -> str:
        said = {field.name: parse_value(field, raw, None).text for field, raw in self.fields()}
        return key_of(self.kind, said)


@dataclass(frozen=True, slots=True)
class Shipped:
    """A programme with its rows, as its folder holds them."""

    folder: Path
    programme: Programme
    rows: tuple[Row, ...]

    def of(self, kind: str) -> list[Row]:
        return [row for row in self.rows if row.kind.name == kind]

    def records(self) -> set[str]:
        return {f"{row.kind.name}:{row.key()}" for row in self.rows}


def read_programme(folder: Path) -> Shipped:
    declared = tomllib.loads((folder / "programme.toml").read_text(encoding="utf-8"))
    programme = parse_programme(declared)
    rows = []
    for path in sorted((folder / "records").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for number, cells in enumerate(csv.DictReader(file, strict=True), start=2):
                rows.append(Row(programme.kind(path.stem), cells, f"{path.name}:{number}"))
    return Shipped(folder, programme, tuple(rows))


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def shipped(request: pytest.FixtureRequest) -> Shipped:
    return read_programme(request.param)


@pytest.fixture(scope="module")
def founding() -> Shipped:
    return read_programme(FOLDERS[0])


def test_the_folder_is_named_after_the_programme(shipped):
    assert shipped.folder.name == shipped.programme.code


def test_every_column_is_a_field(shipped):
    for row in shipped.rows:
        units = {f"{field.name}_unit" for field in row.kind.fields if field.type in AMOUNTS}
        known = {field.name for field in row.kind.fields} | units | set(BESIDE_FIELDS)
        assert set(row.cells) <= known, row.place


def test_every_cell_fits_its_field(shipped):
    for row in shipped.rows:
        for field, raw in row.fields():
            parse_value(field, raw, row.cells.get(f"{field.name}_unit") or None)


def test_every_row_is_what_one_source_says_of_one_record(shipped):
    keys = Counter((row.kind.name, row.key(), row.cells["source"]) for row in shipped.rows)
    assert [key for key, rows in keys.items() if rows > 1] == []
    assert all(len(list(row.fields())) >= len(row.kind.natural_key) for row in shipped.rows)


def test_every_reference_leads_to_a_record(shipped):
    records = shipped.records()
    for row in shipped.rows:
        for field, raw in row.fields():
            if field.type in (ValueType.REFERENCE, ValueType.REFERENCES):
                assert set(parse_value(field, raw, None).text.split()) <= records, row.place


def test_every_row_names_a_declared_source_and_every_source_is_named(shipped):
    assert {row.cells["source"] for row in shipped.rows} == set(shipped.programme.sources)


def test_days_are_days(shipped):
    for source in shipped.programme.sources.values():
        parse_day(source.published)
    for row in shipped.rows:
        if row.cells.get("valid_from"):
            parse_day(row.cells["valid_from"])


def test_sides_and_office_are_parties(shipped):
    parties = {row.key(): row for row in shipped.of("party")}
    assert {*shipped.programme.sides, shipped.programme.office} <= set(parties)
    assert parties[shipped.programme.office].cells["type"] == "office"


def test_a_name_belongs_to_one_party(shipped):
    names = Counter(name for row in shipped.of("party") for name in names_of(row))
    assert [name for name, parties in names.items() if parties > 1] == []


def names_of(row: Row) -> set[str]:
    said = [row.cells["name_en"], row.cells["name_zh"], *row.cells["aliases"].split("|")]
    return {name.strip().casefold() for name in said if name.strip()}


def test_no_name_is_so_short_that_it_stands_in_other_words(shipped):
    for kind in ("party", "body", "place", "indicator"):
        assert [name for row in shipped.of(kind) for name in names_of(row) if len(name) < 2] == []


def test_records_are_called_by_name_in_both_languages(shipped):
    said: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in shipped.rows:
        if any(name.endswith("_zh") for name in row.kind.title):
            names = (name for name in row.kind.title if row.cells[name])
            said[row.kind.name, row.key()].update(names)
    assert [record for record, names in said.items() if len(names) != 2] == []


def test_an_observation_has_a_figure_in_the_unit_of_its_indicator(shipped):
    units = {row.key(): row.cells["unit"] for row in shipped.of("indicator")}
    for row in shipped.of("observation"):
        figures = [(f, raw) for f, raw in row.fields() if f.name in ("value", "target")]
        assert figures, row.place
        for field, raw in figures:
            value = parse_value(field, raw, row.cells[f"{field.name}_unit"])
            assert value.unit == units[row.cells["indicator"].partition(":")[2]], row.place


def test_samples_stand_in_the_folder_with_title_and_publisher(shipped):
    assert shipped.programme.samples
    for sample in shipped.programme.samples:
        text = (shipped.folder / sample.file).read_text(encoding="utf-8")
        assert text.startswith(f"{sample.title}\n")
        assert sample.publisher in text
        assert sample.party in shipped.programme.sides


@pytest.mark.parametrize(
    ("kind", "column", "value", "count"),
    [
        ("area", "source", "plan_2019", 9),
        ("task", "source", "plan_2019", 36),
        ("linkage", "source", "alliances_2021", 9),
        ("breakthrough", "year", "2021", 9),
        ("body", "type", "joint_office", 1),
        ("body", "type", "special_team", 6),
        ("body", "type", "alliance", 8),
        ("body", "type", "port_alliance", 1),
        ("agreement", "title_zh", "“2+16”系列合作协议", 1),
    ],
)
def test_the_founding_programme_counts_as_its_documents_do(founding, kind, column, value, count):
    assert sum(row.cells[column] == value for row in founding.of(kind)) == count


def test_tasks_and_conferences_have_the_numbers_of_the_documents(founding):
    assert [row.key() for row in founding.of("task")] == [str(n) for n in range(1, 37)]
    held = {row.key(): row.cells["held"] for row in founding.of("conference")}
    assert held == {"1": "2020-02-28", "3": "2021-04-29"}


def test_every_task_has_an_area_and_a_team(founding):
    for row in founding.of("task"):
        assert row.cells["area"], row.place
        assert row.cells["team"], row.place


def test_agreements_are_counted_by_level(founding):
    counts = {row.key(): row.cells["count"] for row in founding.of("agreement")}
    assert counts["series_2_16"] == "18"
    assert counts["government_level"] == "4"
    assert counts["department_level"] == "25"


@pytest.mark.parametrize(
    ("key", "value", "unit"),
    [
        ("gdp/liangjiang/2022", "455060000000", "CNY"),
        ("gdp/tianfu/2022", "453240000000", "CNY"),
        ("vehicles/liangjiang/2020", "1194000", "vehicle"),
        ("gdp/chongqing/2022", "2912903000000", "CNY"),
        ("key_projects_plan/joint_office/2023", "339530000000", "CNY"),
    ],
)
def test_figures_are_those_of_their_sources(founding, key, value, unit):
    row = next(row for row in founding.of("observation") if row.key() == key)
    field = next(field for field in row.kind.fields if field.name == "value")
    read = parse_value(field, row.cells["value"], row.cells["value_unit"])
    assert (read.text, read.unit) == (value, unit)


def test_two_samples_disagree_about_one_figure(founding):
    english = (founding.folder / "samples" / "en_economy.txt").read_text(encoding="utf-8")
    chinese = (founding.folder / "samples" / "zh_economy.txt").read_text(encoding="utf-8")
    assert "455.06 billion yuan" in english
    assert "4550.6亿元" in chinese
    assert "453.24 billion yuan" in english
    assert "4532亿元" in chinese


needs_documents = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="needs ../shared/documents")


def article(number: str) -> str:
    (path,) = DOCUMENTS.glob(f"{number}_*.txt")
    return path.read_text(encoding="utf-8")


@needs_documents
def test_quotes_are_the_words_of_the_documents(founding):
    articles = {source: article(number) for source, number in ARTICLES.items()}
    quoted = [row for row in founding.rows if row.cells.get("quote")]
    for row in quoted:
        assert row.cells["quote"] in articles.get(row.cells["source"], row.cells["quote"]), row
    assert sum(row.cells["source"] in articles for row in quoted) > len(articles)


@needs_documents
def test_samples_are_in_our_own_words(founding):
    theirs = {run for number in ARTICLES.values() for run in word_runs(article(number))}
    for sample in founding.programme.samples:
        ours = word_runs((founding.folder / sample.file).read_text(encoding="utf-8"))
        assert theirs.isdisjoint(ours), sample.file


def word_runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))
    starts = range(len(words) - WORDS_IN_A_ROW_MAX + 1)
    return {tuple(words[i : i + WORDS_IN_A_ROW_MAX]) for i in starts}
