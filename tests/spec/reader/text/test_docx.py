"""DOCX to text: the order of the body, tables cell by cell, what marks and styles say."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Made
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from jointoffice.reader.text.block import Text
from jointoffice.reader.text.document import text_of
from jointoffice.reader.text.place import Place, PlaceKind
from tests.spec.reader.text.shown import place, shown


def read(document: Made) -> Text:
    out = BytesIO()
    document.save(out)
    return text_of(out.getvalue(), "file.docx")


def report() -> Made:
    document = Document()
    document.add_heading("Work of the year", level=1)
    document.add_paragraph("The two banks met on 6 April 2023.")
    document.add_paragraph("Build a quay", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for row, cells in zip(table.rows, (("Area", "Done"), ("Jobs", "5,332")), strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    document.add_paragraph("南岸新区完成投资四十五亿元。")
    return document


def test_the_order_of_the_body() -> None:
    assert shown(read(report())) == [
        ("heading", "Work of the year"),
        ("paragraph", "The two banks met on 6 April 2023."),
        ("list_item", "Build a quay"),
        ("table_cell", "Area"),
        ("table_cell", "Done"),
        ("table_cell", "Jobs"),
        ("table_cell", "5,332"),
        ("paragraph", "南岸新区完成投资四十五亿元。"),
    ]


def test_a_span_leads_to_its_paragraph_and_cell() -> None:
    text = read(report())
    assert place(text, "6 April 2023") == Place(PlaceKind.PARAGRAPH, number=2)
    assert place(text, "5,332") == Place(PlaceKind.PARAGRAPH, number=7, cells="B2")
    assert place(text, "四十五亿元") == Place(PlaceKind.PARAGRAPH, number=8)


def test_inserted_words_are_read_and_deleted_ones_are_not() -> None:
    document = Document()
    paragraph = document.add_paragraph("They agreed on ")
    for mark, tag, words in (("del", "delText", "three"), ("ins", "t", "four")):
        run = f"<w:r><w:{tag}>{words}</w:{tag}></w:r>"
        paragraph._p.append(parse_xml(f"<w:{mark} {nsdecls('w')} w:id='1'>{run}</w:{mark}>"))
    paragraph.add_run(" plans.")
    assert shown(read(document)) == [("paragraph", "They agreed on four plans.")]


def test_words_in_a_content_control_are_read() -> None:
    document = Document()
    document.add_paragraph("First.")
    content = "<w:sdtContent><w:p><w:r><w:t>Filled in.</w:t></w:r></w:p></w:sdtContent>"
    control = parse_xml(f"<w:sdt {nsdecls('w')}>{content}</w:sdt>")
    document.element.body.insert(1, control)
    assert [words for _, words in shown(read(document))] == ["First.", "Filled in."]


def test_line_breaks_part_blocks_of_the_same_paragraph() -> None:
    document = Document()
    document.add_paragraph("一、建设码头。\n二、治理水污染。")
    text = read(document)
    assert [words for _, words in shown(text)] == ["一、建设码头。", "二、治理水污染。"]
    assert place(text, "水污染").number == 1


def test_title_and_day_of_its_making() -> None:
    document = report()
    document.core_properties.title = "Report of the two banks"
    document.core_properties.created = datetime(2023, 5, 4, tzinfo=UTC)
    text = read(document)
    assert text.title == "Report of the two banks"
    assert (text.published, text.published_inferred) == ("2023-04-06", True)


def test_a_docx_is_known_by_what_it_is_and_not_by_its_ending() -> None:
    out = BytesIO()
    report().save(out)
    assert "Work of the year" in text_of(out.getvalue(), "report.txt").text
