"""Can a writer file a document on the page, and is bad input refused in a sentence?"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from jointoffice.actions.file_document import About, file_read
from jointoffice.batch.reading import CRASHED
from jointoffice.batch.worker import Worker
from jointoffice.commands.tasks import TASKS
from jointoffice.model.refusals import Reason
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.document import read_by_rule, unread
from jointoffice.reader.text.document import plain_text
from jointoffice.store import clock
from jointoffice.store.documents import blob_path, hash_of
from jointoffice.store.job_tables import Job
from jointoffice.store.lexicon import lexicon_here
from jointoffice.store.models import Entry
from jointoffice.web import filing
from tests.conftest import signed_in
from tests.people import WEI
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
    monkeypatch.setattr(filing, "DOCUMENT_BYTES_MAX", 10)
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


def test_several_documents_become_a_job(wei: Client) -> None:
    before = Entry.objects.count()
    some = [SimpleUploadedFile(f"{n}.txt", WORDS.encode() * (n + 1)) for n in range(3)]
    shown = page_of(wei.post("/documents/", {"document": some}, follow=True))
    assert "waiting 0 of 3" in shown.words("#job")
    assert Entry.objects.count() == before
    assert Worker(TASKS, lambda: True).work_once()
    done = page(wei, "/jobs/").words("tbody tr")
    assert "done 3 of 3" in done
    assert len(page(wei, "/jobs/").links("tbody a")) == 2
    (number,) = Job.objects.order_by("-id").values_list("id", flat=True)[:1]
    link = page(wei, f"/jobs/{number}/").links("tbody a")[0]
    assert "Guoyuan Port opened a new route" in page(wei, link).words(".text")


def test_a_large_document_becomes_a_job(wei: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filing, "ANSWER_READING_BYTES_MAX", 10)
    assert "waiting 0 of 1" in file(wei, WORDS.encode()).words("#job")


def test_a_document_that_takes_too_long_becomes_a_job(
    wei: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filing, "ANSWER_READING_SECONDS_MAX", 0)
    assert "waiting 0 of 1" in file(wei, WORDS.encode()).words("#job")


def test_a_document_of_a_job_that_is_refused_leaves_nothing(wei: Client) -> None:
    some = [SimpleUploadedFile("a.png", b"\x89PNG\r\n\x1a\n" + b"0" * 90)]
    some.append(SimpleUploadedFile("b.txt", WORDS.encode()))
    shown = page_of(wei.post("/documents/", {"document": some}, follow=True))
    before = Entry.objects.count()
    Worker(TASKS, lambda: True).work_once()
    (number,) = Job.objects.order_by("-id").values_list("id", flat=True)[:1]
    shown = page(wei, f"/jobs/{number}/")
    assert "Not filed. The file is a picture" in shown.words("tbody")
    assert Entry.objects.count() > before
    assert not blob_path(hash_of(b"\x89PNG\r\n\x1a\n" + b"0" * 90)).exists()


def test_a_document_that_breaks_its_reader_is_kept_with_the_words_why(site: None) -> None:
    raw = b"%PDF-1.7 broken"
    made = unread("a.pdf", CRASHED)
    filed = file_read(
        raw=raw, about=About(name="a.pdf"), made=made, author=WEI.author, now=clock.now()
    )
    assert blob_path(filed.source).read_bytes() == raw
    shown = page(signed_in(WEI), f"/documents/{filed.source}/")
    assert CRASHED.en in shown.words(".refusal")
    assert "without text and claims" in shown.words(".empty")


def test_parts_that_could_not_be_read_are_told(wei: Client) -> None:
    text = replace(plain_text(WORDS, "text/plain"), missing=Reason("Page 2.", "第2页。"))
    made = read_by_rule(text, "a.txt", None, Reader(lexicon_here(), None))
    filed = file_read(
        raw=b"a", about=About(name="a.txt"), made=made, author=WEI.author, now=clock.now()
    )
    assert [problem.message.en for problem in filed.problems] == ["Page 2."]
    assert page(wei, f"/documents/{filed.source}/").words(".refusal") == "Page 2."
