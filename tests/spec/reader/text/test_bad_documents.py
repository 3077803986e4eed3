"""Broken and hostile files: a sentence in both languages, in bounded memory, and never a crash."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from jointoffice.model.limits import OFFICE_BYTES_MAX, OFFICE_XML_BYTES_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.document import text_of
from jointoffice.reader.text.place import place_of

MB = 1024 * 1024
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="{}"/></Relationships>'
)


def office(main: str | bytes, part: str = "word/document.xml", **others: bytes) -> bytes:
    """An office file with this main part and others besides."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", RELATIONS.format(part))
        archive.writestr(part, main)
        for name, words in others.items():
            archive.writestr(name, words)
    return out.getvalue()


def body(words: str) -> str:
    return f'<w:document xmlns:w="{W}"><w:body>{words}</w:body></w:document>'


def paragraph(words: str) -> str:
    return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"


LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
DTD = f'<!DOCTYPE d [<!ENTITY l0 "ha">{LAUGHS}]>'
EXTERNAL = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
GOOD = office(body(paragraph("They met.")))


DEEP = office(body("<w:sdt>" * 10_000 + paragraph("They met.") + "</w:sdt>" * 10_000))


def zip_bomb(name: str, size: int) -> bytes:
    out = BytesIO(office(body(paragraph("They met."))))
    with (
        ZipFile(out, "a", ZIP_DEFLATED) as archive,
        archive.open(name, "w", force_zip64=True) as part,
    ):
        for _ in range(size // MB + 1):
            part.write(bytes(MB))
    return out.getvalue()


def locked_part() -> bytes:
    raw = bytearray(GOOD)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(mark)
        while at >= 0:
            raw[at + offset] |= 1
            at = raw.find(mark, at + 1)
    return bytes(raw)


BAD: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty": ("a.pdf", lambda: b""),
    "only a mark": ("a.pdf", lambda: b"%PDF-1.7\n"),
    "binary": ("a.txt", lambda: bytes(range(256)) * 40),
    "picture called text": ("a.txt", lambda: b"\x89PNG\r\n\x1a\n" + bytes(200)),
    "old office file": ("a.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    "archive called docx": ("a.docx", lambda: office("<x/>", "x.xml")),
    "no main part": ("a.docx", lambda: office("<x/>", "x.xml").replace(b"x.xml", b"y.xml")),
    "cut short": ("a.docx", lambda: GOOD[: len(GOOD) // 2]),
    "damaged inside": ("a.docx", lambda: GOOD.replace(GOOD[60:70], bytes(10))),
    "locked part": ("a.docx", locked_part),
    "no body": ("a.docx", lambda: office(f'<w:document xmlns:w="{W}"/>')),
    "not well formed": ("a.docx", lambda: office(body("<w:p>"))),
    "billion laughs": ("a.docx", lambda: office(DTD + body(paragraph("&l9;")))),
    "laughs in UTF-16": ("a.docx", lambda: office((DTD + body("&l9;")).encode("utf-16"))),
    "laughs in EBCDIC": (
        "a.docx",
        lambda: office(f'<?xml version="1.0" encoding="cp037"?>{DTD}{body("")}'.encode("cp037")),
    ),
    "external entity": ("a.docx", lambda: office(EXTERNAL + body(paragraph("&x;")))),
    "external in a sheet": (
        "a.xlsx",
        lambda: office(f"{EXTERNAL}<workbook><sheets/></workbook>", "xl/workbook.xml"),
    ),
    "zip bomb of words": ("a.docx", lambda: zip_bomb("word/x.xml", OFFICE_XML_BYTES_MAX)),
    "zip bomb of pictures": ("a.docx", lambda: zip_bomb("word/x.png", OFFICE_BYTES_MAX)),
    "page of 50 MB": ("a.html", lambda: b"<html><body>" + b"<p>They met.</p>" * (50 * MB // 16)),
    "page without text": ("a.html", lambda: b"<html><body><img src='x'></body></html>"),
    "wrong encoding": ("a.txt", lambda: b"\x81\x20\xff\xfe\x00\x07" * 99),
}


@pytest.mark.parametrize("case", BAD)
def test_refused_in_both_languages(case: str) -> None:
    name, make = BAD[case]
    raw = make()
    with pytest.raises(UnreadableDocument) as refused:
        text_of(raw, name)
    assert refused.value.reason.en
    assert any("\u4e00" <= sign <= "\u9fff" for sign in refused.value.reason.zh)


def test_a_size_that_lies_unpacks_no_more_than_it_says() -> None:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as archive:
        archive.writestr("_rels/.rels", RELATIONS.format("word/document.xml"))
        archive.writestr("word/document.xml", body(paragraph("They met.") * 1000))
    raw = out.getvalue()
    size = len(body(paragraph("They met.") * 1000)).to_bytes(4, "little")
    at = raw.rindex(size)
    with pytest.raises(UnreadableDocument):
        text_of(raw[:at] + (300).to_bytes(4, "little") + raw[at + 4 :], "a.docx")


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("nested.html", b"<div>" * 10_000 + b"They met." + b"</div>" * 10_000),
        ("classes.html", b"<div class=menu>" * 10_000 + b"They met."),
        ("lists.html", b"<ul><li>" * 10_000 + b"They met."),
        ("tables.html", b"<table><tr><td>" * 3_000 + b"They met."),
        ("links.html", b"<a href=x>" * 10_000 + b"They met."),
        ("deep.docx", DEEP),
        ("ending.pdf", b"They met."),
        ("ending.html", GOOD),
        ("ending.xlsx", b"<!DOCTYPE html><p>They met."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_odd_but_read(name: str, raw: bytes) -> None:
    text = text_of(raw, name)
    at = text.text.index("They met.")
    assert any(block.start <= at < block.end for block in text.blocks)
    place_of(text, at, at + 9)


BOUNDED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1024 << 20, 1024 << 20))
from jointoffice.reader.text.document import text_of
from jointoffice.model.refusals import UnreadableDocument
words = {"line": b"a word and 12 more, " * (1 << 20), "page": b"<p>They met.</p>" * (4 << 16),
         "tags": b"<b>" * (1 << 20), "open": b"<html>" + b"<" * (19 << 20)}
words = words[sys.argv[1]]
try:
    print(len(text_of(words, sys.argv[2]).text) > 0)
except UnreadableDocument:
    print(True)
"""


@pytest.mark.parametrize(
    ("case", "name"),
    [("line", "a.txt"), ("page", "a.html"), ("tags", "a.html"), ("open", "a.html")],
)
def test_large_ones_fit_in_memory(case: str, name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BOUNDED, case, name],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip() == "True", done.stderr[-500:]
