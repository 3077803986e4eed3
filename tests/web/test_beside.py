"""Does a document name its twin in another language, and do both stand side by side?"""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from jointoffice.model import limits
from jointoffice.store import sql
from jointoffice.store.models import Claim, Record
from tests.web.page import CHINESE, Page, page
from tests.web.public_face import CLOSED, open_up

ENGLISH = """The port in figures

In 2022 the port of Guoyuan moved 21.3 million tonnes, 7.8% more than in the year before.

Liangjiang New Area reached a GDP of 455.06 billion yuan in 2022.

The weather was fine, said people who live near the river.

Cars worth 212.33 billion yuan were made there.
"""
CHINESE_TEXT = """港口数据

2022年，果园港完成吞吐量2130万吨，同比增长7.8%。

2022年，两江新区实现地区生产总值4550.6亿元。

当地汽车产值达到2123.3亿元。
"""


def sha_of(name: str) -> str:
    ((found,),) = sql.select('SELECT "sha256" FROM "store_source" WHERE "name" = %s', (name,))
    return str(found)


def both(client: Client, query: str = "", **headers: str) -> Page:
    """The founding samples on the economy of 2022, English on the left."""
    left, right = sha_of("en_economy.txt"), sha_of("zh_economy.txt")
    return page(client, f"/documents/{left}/?beside={right}{query}", **headers)


def filed(client: Client, name: str, words: str) -> str:
    upload = SimpleUploadedFile(name, words.encode(), "text/plain")
    return str(client.post("/documents/", {"document": upload})["Location"])


def test_a_document_names_its_twin(visitor: Client) -> None:
    shown = page(visitor, f"/documents/{sha_of('en_economy.txt')}/")
    assert "Also in 中文 · 两大新区2022年经济运行情况" in shown.each(".lead")
    link = f"/documents/{sha_of('en_economy.txt')}/?beside={sha_of('zh_economy.txt')}"
    assert link in shown.links(".lead a")
    back = page(visitor, f"/documents/{sha_of('zh_economy.txt')}/", **CHINESE)
    assert any(line.startswith("另有 English · Two new areas") for line in back.each(".lead"))


def test_other_texts_of_the_register_are_no_twins(visitor: Client) -> None:
    shown = page(visitor, f"/documents/{sha_of('en_plan.txt')}/")
    assert not [line for line in shown.each(".lead") if line.startswith("Also in")]


def test_two_filed_texts_find_each_other(wei: Client) -> None:
    chinese, english = filed(wei, "zh.txt", CHINESE_TEXT), filed(wei, "en.txt", ENGLISH)
    assert any(chinese.split("/")[2] in link for link in page(wei, english).links(".lead a"))
    shown = page(wei, f"{english}?beside={chinese.split('/')[2]}")
    rows = [row for row in shown.each(".beside-row") if "Records" not in row]
    assert "The weather was fine, said people who live near the river. Not in this text" in rows
    assert any(
        "21.3 million tonnes" in row and "2130万吨" in row for row in shown.each(".beside-row")
    )


def test_a_merged_record_still_ties_texts_together(visitor: Client) -> None:
    its = Claim.objects.filter(source__sha256=sha_of("zh_economy.txt"))
    for one in Record.objects.filter(id__in=its.values("record")):
        twin = Record.objects.create(
            uuid=f"twin-{one.id}", kind=one.kind, key=f"{one.key}-twin", replaced_by=one.id
        )
        its.filter(record=one).update(record=twin)
    shown = page(visitor, f"/documents/{sha_of('en_economy.txt')}/")
    assert any(line.startswith("Also in 中文") for line in shown.each(".lead"))


def test_what_says_the_same_stands_in_one_row(visitor: Client) -> None:
    rows = both(visitor).each(".beside-row")
    assert any("455.06 billion yuan" in row and "4550.6亿元" in row for row in rows)
    assert any("1.194 million vehicles" in row and "119.4万辆" in row for row in rows)
    assert any("项目248个" in row and "Not in this text" in row for row in rows)


def test_both_texts_are_whole_and_in_their_language(visitor: Client) -> None:
    shown = both(visitor, **CHINESE)
    for name, lang in (("en_economy.txt", "en"), ("zh_economy.txt", "zh-Hans")):
        ((text,),) = sql.select(
            'SELECT "text" FROM "store_document" WHERE "sha256" = %s', (sha_of(name),)
        )
        cells = f'.beside-row > div[lang="{lang}"]'
        told = shown.each(f"{cells} > p, {cells} > h3")
        assert " ".join(told) == " ".join(text.split())


def test_claims_are_marked_and_lead_to_their_records(visitor: Client) -> None:
    shown = both(visitor)
    marked = [node.text for node in shown.nodes(".beside mark.one-sided")]
    assert {"455.06 billion yuan", "4550.6亿元"} <= set(marked)
    ids = [node.getattr("id") for node in shown.nodes("mark[id]")]
    assert len(ids) == len(set(ids))
    records = shown.links(".beside .note a")
    assert records.count("/records/observation/gdp/liangjiang/2022/#f-value") == len("AB")


def test_one_gets_back_and_can_swap(visitor: Client) -> None:
    left, right = sha_of("en_economy.txt"), sha_of("zh_economy.txt")
    links = both(visitor, "&day=2024-01-01").links(".do a")
    assert links == [
        f"/documents/{left}/?day=2024-01-01",
        f"/documents/{right}/?day=2024-01-01&beside={left}",
    ]
    assert page(visitor, links[1]).links(".do a")[0] == f"/documents/{right}/?day=2024-01-01"


def test_a_twin_is_named_on_the_day_that_is_looked_at(visitor: Client) -> None:
    shown = page(visitor, f"/documents/{sha_of('en_economy.txt')}/?day=2024-01-01")
    assert [link for link in shown.links(".lead a") if "?day=2024-01-01&beside=" in link]


def test_long_texts_come_in_parts(wei: Client) -> None:
    lines = [f"{n}. Liangjiang reached {n + 1000} million yuan there. " * 9 for n in range(120)]
    said = [f"{n}. 两江新区在当地实现{n + 1000}百万元。" * 9 for n in range(120)]
    english = filed(wei, "en.txt", "\n\n".join(lines))
    chinese = filed(wei, "zh.txt", "\n\n".join(said)).split("/")[2]
    first = page(wei, f"{english}?beside={chinese}")
    second = page(wei, f"{english}?beside={chinese}&part=2")
    told = [
        *first.each(".beside-row > div[lang='zh-Hans'] > p"),
        *second.each(".beside-row > div[lang='zh-Hans'] > p"),
    ]
    assert [line.split(".")[0] for line in told] == [str(n) for n in range(120)]
    assert first.each(".paging [aria-current]") == ["1"]
    swapped = page(wei, second.links(".do a")[1])
    assert swapped.nodes(".beside-row")


@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("nobody-filed-this", 404, "There is no such document here"),
        ("en_economy.txt", 400, "This is the same document"),
        ("plan_2019", 400, "there is no text to show"),
    ],
)
def test_what_cannot_stand_beside_is_refused(
    visitor: Client, name: str, status: int, words: str
) -> None:
    rows = sql.select('SELECT "sha256" FROM "store_source" WHERE "name" = %s', (name,))
    beside_it = rows[0][0] if rows else name
    shown = page(visitor, f"/documents/{sha_of('en_economy.txt')}/?beside={beside_it}")
    assert shown.status == status
    assert words in shown.words("main")


def test_texts_of_too_many_paragraphs_are_refused(wei: Client) -> None:
    many = filed(wei, "many.txt", "One line.\n\n" * (limits.BESIDE_BLOCKS_MAX + 1))
    shown = page(wei, f"{many}?beside={sha_of('zh_economy.txt')}", **CHINESE)
    assert shown.status == 400
    assert "无法并排对照" in shown.words("main")


def test_a_visitor_sees_it_only_where_documents_are_open(visitor: Client) -> None:
    address = f"/documents/{sha_of('en_economy.txt')}/?beside={sha_of('zh_economy.txt')}"
    assert visitor.get(address).status_code == 200
    open_up(CLOSED)
    assert visitor.get(address).status_code == 404


def test_it_asks_few_questions(wei: Client) -> None:
    left, right = sha_of("en_economy.txt"), sha_of("zh_economy.txt")
    for address, most in ((f"/documents/{left}/", 22), (f"/documents/{left}/?beside={right}", 30)):
        wei.get(address)
        with CaptureQueriesContext(connection) as queries:
            wei.get(address)
        assert len(queries) <= most
