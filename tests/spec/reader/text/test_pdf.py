"""PDF to text: lines joined, headers and footers as furniture, each character with its box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.document import text_of
from jointoffice.reader.text.place import PlaceKind, place_of
from tests.spec.reader.text.shown import place, said

LEFT, TOP, SIZE, LEADING = 72, 100, 12, 18
ENGLISH = (
    "Northbank and Southbank agreed on Monday to run their two river",
    "ports as one and to share the cost of a new container termi-",
    "nal, which is to open in 2026.",
)
CHINESE = (
    "　　北岸新区与南岸新区四月六日签署合作协议，共同建设集装箱码",
    "头，总投资四十五亿元，将于二〇二六年建成。",
)


def pdf(
    *pages: Sequence[str], font: str = "Helvetica", draw: Callable[..., None] | None = None
) -> bytes:
    """Pages of lines, one under another; an empty line is white space."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=True)
    for page in pages:
        canvas.setFont(font, SIZE)
        for i, line in enumerate(page):
            canvas.drawString(LEFT, A4[1] - TOP - i * LEADING, line)
        if draw is not None:
            draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def read(raw: bytes) -> Text:
    return text_of(raw, "file.pdf")


def test_the_lines_of_a_paragraph_are_joined_and_divided_words_made_whole() -> None:
    whole = " ".join(ENGLISH).replace("termi- nal", "terminal")
    assert said(read(pdf(ENGLISH)), "paragraph") == [whole]


def test_chinese_lines_are_joined_without_a_blank() -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    text = read(pdf(CHINESE, font="STSong-Light"))
    assert said(text, "paragraph") == ["".join(CHINESE).strip("　")]
    assert text.language == "zh"


def test_a_paragraph_ends_where_its_last_line_is_short() -> None:
    text = read(pdf([*ENGLISH, *ENGLISH]))
    assert len(said(text, "paragraph")) == 2


def test_a_paragraph_goes_on_over_the_page() -> None:
    text = read(pdf(ENGLISH[:2], ENGLISH[2:]))
    assert said(text, "paragraph")[0].endswith("terminal, which is to open in 2026.")
    found = place(text, "container terminal, which")
    assert found.kind is PlaceKind.PAGE
    assert [box.page for box in found.boxes] == [1, 2]


def header(canvas: Canvas) -> None:
    canvas.drawString(LEFT, A4[1] - 40, "Joint Bulletin of the Two Banks")
    canvas.drawString(290, 30, f"- {canvas.getPageNumber()} -")


def test_what_recurs_in_the_margins_is_furniture() -> None:
    text = read(pdf(ENGLISH, ENGLISH, draw=header))
    bulletin = "Joint Bulletin of the Two Banks"
    assert sorted(said(text, "furniture")) == ["- 1 -", "- 2 -", bulletin, bulletin]
    assert len(said(text, "paragraph")) == 2


def test_a_span_leads_to_its_box() -> None:
    found = place(read(pdf(["Jobs", "", *ENGLISH])), "Southbank")
    (box,) = found.boxes
    line = TOP + 2 * LEADING
    before = pdfmetrics.stringWidth("Northbank and ", "Helvetica", SIZE)
    width = pdfmetrics.stringWidth("Southbank", "Helvetica", SIZE)
    assert (found.kind, found.number) == (PlaceKind.PAGE, 1)
    assert box.left == pytest.approx(LEFT + before, abs=1)
    assert box.right == pytest.approx(LEFT + before + width, abs=1)
    assert line - SIZE <= box.top < line < box.bottom <= line + SIZE / 2


def test_on_a_page_lying_on_its_side_the_box_is_where_people_see_it() -> None:
    def turn(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.translate(300, 50)  # 300 from the top and 50 from the left of the page as shown
        canvas.rotate(90)
        canvas.drawString(0, 0, ENGLISH[0])

    found = place(read(pdf([], draw=turn)), "Southbank")
    before = pdfmetrics.stringWidth("Northbank and ", "Helvetica", SIZE)
    assert found.boxes[0].left == pytest.approx(50 + before, abs=1)
    assert found.boxes[0].bottom == pytest.approx(300, abs=SIZE / 2)


def test_every_character_leads_to_a_page() -> None:
    text = read(pdf(ENGLISH, ENGLISH, draw=header))
    assert all(place_of(text, i, i + 1) for i, sign in enumerate(text.text) if sign != "\n")


def test_cells_of_a_line_are_kept_apart() -> None:
    def table(canvas: Canvas) -> None:
        for i, row in enumerate((("Area", "Plan", "Done"), ("Jobs", "4,404", "5,332"))):
            for j, cell in enumerate(row):
                canvas.drawString(LEFT + j * 150, 400 - i * LEADING, cell)

    text = read(pdf([], draw=table))
    assert [text.text[block.start : block.end] for block in text.blocks] == [
        "Area", "Plan", "Done", "Jobs", "4,404", "5,332",
    ]  # fmt: skip


def test_title_and_day_of_its_making() -> None:
    out = BytesIO()
    canvas = Canvas(out)
    canvas.setTitle("Plan of the two banks")
    canvas.drawString(LEFT, 700, "They met.")
    canvas.save()
    text = read(out.getvalue())
    assert text.title == "Plan of the two banks"
    assert text.published
    assert text.published_inferred


def picture(canvas: Canvas) -> None:
    from PIL import Image  # noqa: PLC0415 - comes with reportlab
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415

    canvas.drawImage(ImageReader(Image.new("RGB", (20, 20), "grey")), 0, 0, 400, 400)


def test_a_pdf_of_pictures_says_that_it_has_no_text_layer() -> None:
    with pytest.raises(UnreadableDocument, match="no text layer") as refused:
        read(pdf([], draw=picture))
    assert "没有文字层" in refused.value.reason.zh


def test_pages_that_are_pictures_are_named() -> None:
    def second(canvas: Canvas) -> None:
        if canvas.getPageNumber() == 2:
            picture(canvas)

    missing = read(pdf(ENGLISH, [], draw=second)).missing
    assert missing is not None
    assert missing.en.endswith(": 2.")


def test_a_locked_pdf_is_refused() -> None:
    out = BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("open", "owner"))
    canvas.drawString(LEFT, 700, "Secret")
    canvas.save()
    with pytest.raises(UnreadableDocument, match="password"):
        read(out.getvalue())


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_pdf_cut_short_is_read_or_refused(share: float) -> None:
    raw = pdf(ENGLISH, ENGLISH)
    try:
        words = read(raw[: int(len(raw) * share)]).text
    except UnreadableDocument:
        return
    assert "Northbank" in words
