"""An empty sheet to fill in: drop-downs, checks of numbers and days, and a page that explains."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.limits import TEMPLATE_ROWS_MAX
from jointoffice.model.values import ValueType
from jointoffice.papers.sheets.columns import AMOUNTS, Column, Role, columns_of
from jointoffice.papers.sheets.paper import Paper, heading_of, note_of, sheet_name
from jointoffice.papers.sheets.references import References
from jointoffice.papers.sheets.xlsx_out import open_workbook, write_paper
from jointoffice.reader.text.cells import column_letters
from jointoffice.scenes.wording import Names

GUIDE = Names("Guide", "填写说明")
_LISTS = Names("Lists", "选项")
_MOST = 10**21
_RULES = (
    Names("Fill in the first sheet, a record a row.", "在第一张工作表中填写，每行一条记录。"),
    Names(
        "An empty cell says nothing; it takes nothing back.",
        "空格不表示任何内容，也不会撤回已有内容。",
    ),
    Names("(none): there is none. (unknown): it is not known.", "（无）：没有。（不详）：未知。"),
    Names(
        "(withdraw): my party takes back what it said in this field.",
        "（撤回）：本方撤回在该字段所说的内容。",
    ),
    Names(
        "Amounts are in the unit of their heading; another one may stand behind the number: "
        "153.09 billion yuan.",
        "金额以表头单位为准；也可在数字后另写单位：153.09亿元。",
    ),
    Names("Import it twice: nothing is added the second time.", "重复导入不会增加任何内容。"),
)
_HEADS = (Names("Column", "列"), Names("In Chinese", "英文"), Names("What it takes", "填写要求"))


def template_bytes(kind: Kind, references: References, language: Language) -> bytes:
    """A workbook of three sheets: the one to fill in, the guide, and hidden the lists."""
    written = BytesIO()
    book = open_workbook(written)
    columns = columns_of(kind)
    headings = tuple(heading_of(column, language) for column in columns)
    sheet = write_paper(book, Paper(sheet_name(kind, language), headings, ()))
    _write_guide(book, columns, language)
    lists = [_list_of(column, references, language) for column in columns]
    _write_lists(book, lists, language)
    for i, (column, offered) in enumerate(zip(columns, lists, strict=True)):
        rule = _rule(column, offered, column_letters(i + 1), language)
        if rule:
            sheet.data_validation(1, i, TEMPLATE_ROWS_MAX, i, rule | _hint(column, language))
    sheet.activate()
    book.close()
    return written.getvalue()


def _list_of(column: Column, references: References, language: Language) -> list[str]:
    """What a drop-down of the column offers."""
    field = column.field
    if column.role is not Role.VALUE or field is None:
        return []
    match field.type:
        case ValueType.CHOICE:
            return [Names(one.label_en, one.label_zh).text(language) for one in field.choices]
        case ValueType.BOOLEAN:
            return [Names("yes", "是").text(language), Names("no", "否").text(language)]
        case ValueType.REFERENCE:
            return [
                (f"{kind}:" if len(field.references) > 1 else "")
                + references.shown(f"{kind}:{key}", language)
                for kind in field.references
                for key in references.indexes[kind].in_order
            ][:TEMPLATE_ROWS_MAX]
        case _:
            return []


def _write_guide(book: Any, columns: Sequence[Column], language: Language) -> None:
    sheet = book.add_worksheet(GUIDE.text(language))
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True})
    other = Language.ZH if language is Language.EN else Language.EN
    sheet.set_column(0, 1, 28)
    sheet.set_column(2, 2, 90, wrapped)
    for row, rule in enumerate(_RULES):
        sheet.write_string(row, 0, rule.text(language))
    first = len(_RULES) + 1
    for i, head in enumerate(_HEADS):
        sheet.write_string(first, i, head.text(language), bold)
    for row, column in enumerate(columns, start=first + 1):
        note = note_of(column, language).replace("\n", " ")
        words = (column.heading(language), column.heading(other), note)
        for i, text in enumerate(words):
            sheet.write_string(row, i, text)


def _write_lists(book: Any, lists: Sequence[Sequence[str]], language: Language) -> None:
    sheet = book.add_worksheet(_LISTS.text(language))
    sheet.hide()
    for row in range(max(map(len, lists), default=0)):
        for column, offered in enumerate(lists):
            if row < len(offered):
                sheet.write_string(row, column, offered[row])


def _rule(
    column: Column, offered: Sequence[str], letters: str, language: Language
) -> dict[str, Any] | None:
    """How a cell is checked as it is typed; a name we do not offer is allowed, with a warning."""
    field = column.field
    if offered and field is not None:
        name = _LISTS.text(language)
        source = f"='{name}'!${letters}$1:${letters}${len(offered)}"
        is_closed = field.type is not ValueType.REFERENCE
        return {
            "validate": "list",
            "source": source,
            "error_type": "stop" if is_closed else "information",
        }
    if column.role is Role.HOLDS_FROM or (field and field.type is ValueType.DATE):
        cell = f"{letters}2"
        right = f"OR(ISNUMBER({cell}),ISNUMBER(VALUE(LEFT({cell},4))))"
        return {"validate": "custom", "value": f"={right}", "error_type": "warning"}
    if column.role is Role.VALUE and field is not None and field.type in AMOUNTS:
        return {
            "validate": "decimal",
            "criteria": "between",
            "minimum": -_MOST,
            "maximum": _MOST,
            "error_type": "warning",
        }
    return None


def _hint(column: Column, language: Language) -> dict[str, str]:
    """What is said beside the cell, within what office programs take."""
    return {
        "input_title": column.label(language)[:32],
        "input_message": note_of(column, language)[:255],
        "error_title": column.label(language)[:32],
        "error_message": note_of(column, language)[:255],
    }
