"""Laws of sheets: what is written reads back as it was, in both languages, in every format."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.model.keys import key_values
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.limits import SHEET_CELL_CHARACTERS_MAX, TEXT_CHARACTERS_MAX
from jointoffice.model.values import Value
from jointoffice.papers.sheets.cells import CellReader
from jointoffice.papers.sheets.columns import columns_of, plain
from jointoffice.papers.sheets.csv_out import csv_bytes
from jointoffice.papers.sheets.export import Extras, ToWrite, export_paper
from jointoffice.papers.sheets.guard import guarded, unguarded
from jointoffice.papers.sheets.headings import Placed, place
from jointoffice.papers.sheets.open import open_book
from jointoffice.papers.sheets.rows import Found, SheetReader
from jointoffice.papers.sheets.template import template_bytes
from jointoffice.papers.sheets.written import CellWriter
from jointoffice.papers.sheets.xlsx_in import open_workbook
from jointoffice.papers.sheets.xlsx_out import xlsx_bytes
from jointoffice.reader.text.cells import cell_place
from tests.laws import law
from tests.sheet_strategy import records, references

WRITERS = {"a.xlsx": xlsx_bytes, "a.csv": csv_bytes}
KNOWN = references()
each_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)


@each_kind
@law(max_examples=25)
@given(st.data())
def test_an_export_reads_back_as_it_was(kind: Kind, drawn: st.DataObject) -> None:
    written = drawn.draw(
        st.lists(records(kind), min_size=1, max_size=4, unique_by=lambda one: one.key)
    )
    language = drawn.draw(st.sampled_from(list(Language)))
    name = drawn.draw(st.sampled_from(list(WRITERS)))
    extras = Extras(drawn.draw(st.booleans()), drawn.draw(st.booleans()))
    paper = export_paper(kind, written, CellWriter(language, KNOWN), extras)
    found = Found()
    read = read_back(WRITERS[name](paper), name, kind, found)
    assert not found.problems
    assert read == [(one.key, said_of(kind, one)) for one in written]


def read_back(
    raw: bytes, name: str, kind: Kind, found: Found
) -> list[tuple[str, dict[str, Value]]]:
    (table,) = open_book(raw, name).tables
    placed = place(table, [kind])
    assert isinstance(placed, Placed)
    reader = SheetReader(placed, CellReader(KNOWN, table.has_formats), found)
    return [
        (
            row.key,
            {
                cell.head.column.name: cell.said
                for cell in row.cells
                if isinstance(cell.said, Value)
            },
        )
        for row in reader.read()
    ]


def said_of(kind: Kind, record: ToWrite) -> dict[str, Value]:
    shown = {name: cell.value for name, cell in record.cells.items() if cell.value is not None}
    return shown | key_values(kind, record.key)


@each_kind
def test_each_heading_means_one_column_in_both_languages(kind: Kind) -> None:
    columns = columns_of(kind)
    for language in Language:
        labels = [plain(column.label(language)) for column in columns]
        assert len(set(labels)) == len(labels), labels
        ways = {
            way
            for column in columns
            for way in (plain(column.name), plain(column.label(language)))
        }
        assert len(ways) <= 2 * len(columns)


@each_kind
def test_a_choice_is_called_by_one_name(kind: Kind) -> None:
    for field in kind.fields:
        for labels in (
            [one.label_en for one in field.choices],
            [one.label_zh for one in field.choices],
        ):
            assert len({plain(label) for label in labels}) == len(labels)


@each_kind
@pytest.mark.parametrize("language", Language)
def test_a_template_is_a_sheet_of_its_kind(kind: Kind, language: Language) -> None:
    book = open_book(template_bytes(kind, KNOWN, language), "t.xlsx")
    placed = place(book.tables[0], list(KINDS.values()))
    assert isinstance(placed, Placed)
    assert placed.kind == kind
    assert len(placed.heads) == len(columns_of(kind))
    assert [one for one in book.left_out if "Lists" in one.en or "选项" in one.en]


def test_a_template_offers_choices_and_records_and_checks_numbers_and_days() -> None:
    archive = ZipFile(BytesIO(template_bytes(KINDS["project"], KNOWN, Language.ZH)))
    sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    rules = re.findall(r'<dataValidation type="(\w+)"[^>]* sqref="([A-Z]+)2', sheet)
    columns = [column.name for column in columns_of(KINDS["project"])]
    by_name = {columns[cell_place(f"{letters}1", 0, 0)[1] - 1]: kind for kind, letters in rules}
    assert by_name["category"] == by_name["area"] == "list"
    assert by_name["investment"] == by_name["progress"] == "decimal"
    assert by_name["start"] == by_name["valid_from"] == "custom"
    assert "code" not in by_name
    assert '<pane xSplit="1" ySplit="1"' in sheet
    lists = open_workbook(archive_with_lists_shown(archive)).tables[-1]
    offered = {cell for row in lists.rows() for cell in row.cells}
    assert {"新开工", "续建", "1 · 名称0"} <= offered
    notes = archive.read("xl/comments1.xml").decode()
    assert "必填：凭此识别记录。" in notes


def archive_with_lists_shown(archive: ZipFile) -> bytes:
    """The same workbook with its hidden sheet shown."""
    written = BytesIO()
    with ZipFile(written, "w") as shown:
        for part in archive.namelist():
            raw = archive.read(part)
            shown.writestr(part, raw.replace(b' state="hidden"', b""))
    return written.getvalue()


@law(max_examples=300)
@given(st.text(st.sampled_from("'=+-@ab(none)#REF!（无）"), max_size=12))
def test_what_is_guarded_is_found_again(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(tuple("=+-@"))


def test_the_longest_text_fits_a_cell() -> None:
    assert TEXT_CHARACTERS_MAX < SHEET_CELL_CHARACTERS_MAX
