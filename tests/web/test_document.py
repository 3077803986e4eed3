"""Does the viewer underline what a document says, where it says it, and tell what became of it?"""

from __future__ import annotations

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from jointoffice.scenes.claims import place_of
from jointoffice.store import sql
from tests.web.page import CHINESE, Page, page


def sample(client: Client, name: str, **headers: Any) -> Page:
    (row,) = sql.select('SELECT "sha256" FROM "store_source" WHERE "name" = %s', (name,))
    return page(client, f"/documents/{row[0]}/", **headers)


def test_the_figure_is_marked_in_the_colour_of_its_state(visitor: Client) -> None:
    document = sample(visitor, "en_economy.txt")
    marked = [node.text for node in document.nodes("mark.one-sided")]
    assert "455.06 billion yuan" in marked
    assert "4550.6亿元" in [node.text for node in sample(visitor, "zh_economy.txt").nodes("mark")]


def test_the_text_is_whole_and_in_its_language(visitor: Client) -> None:
    (row,) = sql.select(
        'SELECT d."text" FROM "store_document" d JOIN "store_source" s '
        'ON s."sha256" = d."sha256" WHERE s."name" = %s',
        ("en_plan.txt",),
    )
    document = sample(visitor, "en_plan.txt", **CHINESE)
    blocks = document.each(".text .block > p, .text .block > h2")
    assert " ".join(blocks) == " ".join(row[0].split())
    assert document.nodes(".text")[0].getattr("lang") == "en"


def test_notes_lead_to_records(visitor: Client) -> None:
    document = sample(visitor, "en_economy.txt")
    assert "/records/observation/gdp/liangjiang/2022/#f-value" in document.links(".note a")
    note = next(line for line in document.each(".note") if "Gross" in line)
    assert note.endswith(("unverified", "one-sided"))


def test_findings_that_are_no_claims_are_listed(visitor: Client) -> None:
    document = sample(visitor, "en_economy.txt")
    assert document.nodes("mark.found")
    assert "name Chongqing" in document.words(".others")
    assert "名称 Chongqing" in sample(visitor, "en_economy.txt", **CHINESE).words(".others")


def test_a_source_known_by_name_only_says_so(visitor: Client) -> None:
    document = sample(visitor, "plan_2019")
    assert document.words(".empty") == "Of this source the register keeps the name, not the text."
    assert document.each(".note")


def test_a_long_document_comes_in_parts(wei: Client) -> None:
    line = "Liangjiang New Area reached a GDP of 455.06 billion yuan in 2022. " * 12
    raw = "\n\n".join(f"{number}: {line}" for number in range(90)).encode()
    sha256 = file(wei, raw).partition("/documents/")[2].strip("/")
    first = page(wei, f"/documents/{sha256}/")
    assert len(first.each(".paging a")) > 1
    link = last_claim_link(sha256)
    shown = page(wei, link.partition("#")[0])
    assert f'id="{link.partition("#")[2]}"' in shown.html
    assert shown.words(".block").partition(":")[0] != "0"


def file(client: Client, raw: bytes) -> str:
    upload = SimpleUploadedFile("long.txt", raw, "text/plain")
    return str(client.post("/documents/", {"document": upload})["Location"])


def last_claim_link(sha256: str) -> str:
    ((hashed, start),) = sql.select(
        'SELECT c."hash", c."start" FROM "store_claim" c JOIN "store_source" s '
        'ON s."id" = c."source_id" WHERE s."sha256" = %s ORDER BY c."start" DESC LIMIT 1',
        (sha256,),
    )
    return f"/documents/{sha256}/{place_of(bytes(hashed).hex(), start)}"
