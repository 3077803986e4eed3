"""Can a writer file a document on the page, and is bad input refused in a sentence?"""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from jointoffice.store.models import Entry
from jointoffice.web import documents
from tests.web.page import CHINESE, Page, page, page_of

WORDS = "Liangjiang New Area, 3 May 2021\n\nGuoyuan Port opened a new route on April 30, 2021.\n"


def file(client: Client, raw: bytes, name: str = "news.txt", **headers: Any) -> Page:
    upload = SimpleUploadedFile(name, raw, "text/plain")
    return page_of(client.post("/documents/", {"document": upload}, follow=True, **headers))


def test_a_document_is_filed_and_shown(wei: Client) -> None:
    shown = file(wei, WORDS.encode())
    assert shown.words(".done").startswith("Filed: ")
    assert "Guoyuan Port opened a new route" in shown.words(".text")
    assert len(page(wei, "/documents/").each("tbody tr")) > 5


def test_what_is_typed_beside_the_file_is_kept(wei: Client) -> None:
    upload = SimpleUploadedFile("news.txt", WORDS.encode(), "text/plain")
    form = {"document": upload, "publisher": "Port Weekly", "published": "2021-05-04"}
    shown = page_of(wei.post("/documents/", form, follow=True))
    assert shown.words(".lead") == "Port Weekly · 4 May 2021"
    upload = SimpleUploadedFile("other.txt", b"Another line of news.", "text/plain")
    refused = page_of(wei.post("/documents/", {"document": upload, "published": "May"}))
    assert "'May' is not a date" in refused.words(".refusal")


def test_the_same_document_is_filed_once(wei: Client) -> None:
    file(wei, WORDS.encode())
    before = Entry.objects.count()
    again = file(wei, WORDS.encode())
    assert again.words(".done") == "This document was filed before; nothing was added."
    assert Entry.objects.count() == before


@pytest.mark.parametrize("raw", [b"", b"\x00\x01\x02\xff" * 50])
def test_what_cannot_be_read_is_refused(wei: Client, raw: bytes) -> None:
    before = Entry.objects.count()
    refused = file(wei, raw)
    assert refused.status == 400
    assert refused.words(".refusal")
    assert Entry.objects.count() == before


def test_what_is_too_large_is_refused_in_both_languages(
    wei: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "DOCUMENT_BYTES_MAX", 10)
    assert "accepted are 10" in file(wei, WORDS.encode()).words(".refusal")
    assert "最多10字节" in file(wei, WORDS.encode(), **CHINESE).words(".refusal")


def test_no_file_is_refused(wei: Client) -> None:
    assert page_of(wei.post("/documents/")).words(".refusal") == "Choose a file first."


def test_a_reader_and_a_visitor_cannot_file(anna: Client, visitor: Client) -> None:
    before = Entry.objects.count()
    for client in (anna, visitor):
        assert not page(client, "/documents/").nodes("[type=file]")
        assert file(client, WORDS.encode()).status == 403
    assert Entry.objects.count() == before
