"""Does the search find records and sentences in both languages, and nothing that is hidden?"""

from __future__ import annotations

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jointoffice.actions.change_programme import By, add_field, retire_field
from jointoffice.actions.end_claim import redact_claim, withdraw_claim
from jointoffice.model.limits import QUERY_CHARACTERS_MAX
from jointoffice.model.programme import ExtraField
from jointoffice.model.refusals import DamagedIndex
from jointoffice.model.values import ValueType
from jointoffice.store import clock, search_index, sql
from jointoffice.store.rebuild import rebuild
from tests.conftest import signed_in
from tests.people import FANG, WEI
from tests.story import say
from tests.web.page import CHINESE, Page, page
from tests.web.public_face import PART, open_up

MEANT_ILL = (
    *("NEAR(", "AND", "OR", "NOT", '"', "'", "*", "^", "title:", "{", "}", "-", "港口", "\0"),
    *("--", ";", "%", "_", "(", ")", "+", "3,250", "½", "İ", "\ud800", "rowid", "kind:task"),
)


def hits(client: Client, query: str, more: str = "") -> Page:
    shown = page(client, f"/search/?q={query}{more}")
    assert shown.status == 200
    return shown


@pytest.mark.parametrize(
    ("query", "kind", "key"),
    [
        ("transport network", "task", "9"),
        ("TRANSPORT", "task", "9"),
        ("综合交通", "task", "9"),
        ("綜合交通", "task", "9"),
        ("港口", "task", "14"),
        ("港", "task", "14"),
        ("transp", "task", "9"),
        ("gdp/liangjiang/2022", "observation", "gdp/liangjiang/2022"),
    ],
)
def test_a_record_is_found(visitor: Client, query: str, kind: str, key: str) -> None:
    links = hits(visitor, query).links(".hits a")
    assert f"/records/{kind}/{key}/" in links


def test_a_code_and_a_figure_are_found(wei: Client) -> None:
    say(WEI, "project CQ-2023-017", "name_en", "A bridge")
    say(WEI, "project CQ-2023-017", "investment", "1,234.5", "CNY")
    for query in ("CQ-2023-017", "cq-2023-017", "1234.5", "1,234.5"):
        assert "/records/project/CQ-2023-017/" in hits(wei, query).links(".hits a"), query


def test_both_words_of_a_dispute_are_found(wei: Client) -> None:
    say(WEI, "task 14", "note", "Nanping terminal")
    say(FANG, "task 14", "note", "北碚码头")
    for query in ("Nanping", "北碚"):
        found = hits(wei, query)
        assert "/records/task/14/" in found.links(".hits a")
        assert found.each("mark.sought")


def test_a_sentence_leads_to_its_place(visitor: Client) -> None:
    found = hits(visitor, "Guoyuan Port", "&kind=document")
    link = next(link for link in found.links(".hits a") if "?at=" in link)
    viewer = page(visitor, link)
    assert "Guoyuan Port" in viewer.words("#at")


def test_hits_stand_by_kind_and_can_be_narrowed(visitor: Client) -> None:
    found = hits(visitor, "the")
    assert len(found.each("main section h2")) > 1
    narrowed = hits(visitor, "the", "&kind=document")
    assert narrowed.each("main section h2")[0].startswith("Documents")
    assert len(narrowed.each("main section h2")) == 1
    assert narrowed.links("a[rel=next]")
    second = hits(visitor, "the", "&kind=document&page=2")
    assert set(second.links(".hits a")).isdisjoint(narrowed.links(".hits a"))


def test_a_title_comes_before_a_note(wei: Client) -> None:
    say(WEI, "task 1", "note", "zeppelin " * 3)
    say(WEI, "task 36", "title_en", "Zeppelin masts")
    keys = [link for link in hits(wei, "zeppelin").links(".hits a") if "/task/" in link]
    assert keys == ["/records/task/36/", "/records/task/1/"]


def test_nothing_found_and_nothing_asked_say_what_to_do(visitor: Client) -> None:
    assert "Nothing has “qqqq”" in hits(visitor, "qqqq").words("#found")
    assert "can be found here" in page(visitor, "/search/").words("#found")
    assert "没有找到" in page(visitor, "/search/?q=qqqq", **CHINESE).words("#found")
    assert "Only the first 100" in hits(visitor, "q" * 101).words("#found")


def test_every_page_has_the_search(visitor: Client) -> None:
    assert page(visitor, "/tasks/").nodes("form[role=search] input[name=q]")
    assert len(page(visitor, "/search/?q=port").nodes("#seek")) == 1


def test_htmx_gets_the_hits_alone(visitor: Client) -> None:
    part = visitor.get("/search/?q=port", headers={"HX-Request": "true"}).content.decode()
    assert part.startswith('<div id="found"')


def test_a_withdrawn_word_is_found_no_more(wei: Client) -> None:
    claim = say(WEI, "task 14", "note", "Nanping terminal")
    assert hits(wei, "Nanping terminal").links(".hits a")
    withdraw_claim(claim=claim, author=WEI.author, now=clock.now())
    assert not hits(wei, "Nanping terminal").links(".hits a")


def test_of_an_erased_word_nothing_is_left(wei: Client) -> None:
    claim = say(WEI, "task 14", "note", "Zhangsan")
    assert _tokens("zhangsan")
    redact_claim(claim=claim, author=WEI.author, now=clock.now())
    assert not hits(wei, "Zhangsan").links(".hits a")
    assert not _tokens("zhangsan")


def _tokens(token: str) -> int:
    """How many pages of the index have a token's letters."""
    command = 'SELECT COUNT(*) FROM "store_recordwords_data" WHERE instr("block", %s) > 0'
    (count,) = sql.select(command, (token.encode(),))[0]
    return int(count)


def test_what_is_kept_is_what_a_rebuild_makes(wei: Client) -> None:
    say(WEI, "task 14", "note", "Nanping terminal")
    search_index.verify()
    before = hits(wei, "Nanping").links(".hits a")
    rebuild()
    search_index.verify()
    assert hits(wei, "Nanping").links(".hits a") == before


def test_a_visitor_finds_what_is_open_and_no_more(visitor: Client) -> None:
    say(WEI, "task 14", "note", "Nanping terminal")
    say(WEI, "project secret", "name_en", "Nanping bridge")
    open_up(PART)
    assert "/records/task/9/" in hits(visitor, "transport").links(".hits a")
    assert not hits(visitor, "Nanping").links(".hits a")
    assert not hits(visitor, "terminal 14").links(".hits a")
    assert not hits(visitor, "cooperation", "&kind=document").links(".hits a[href*=documents]")
    assert not hits(visitor, "Nanping", "&kind=project").links(".hits a")
    assert len(hits(signed_in(WEI), "Nanping").links(".hits a")) == 2


def test_a_retired_field_is_searched_no_more(wei: Client) -> None:
    by = By("wei", clock.now())
    extra = ExtraField(
        kind="task", name="quay", label_en="Quay", label_zh="码头", type=ValueType.TEXT
    )
    add_field(field=extra, by=by)
    say(WEI, "task 14", "quay", "Nanping")
    assert hits(wei, "Nanping").links(".hits a")
    retire_field(named="task.quay", by=by)
    assert not hits(wei, "Nanping").links(".hits a")
    search_index.verify()


@pytest.mark.parametrize(
    "damage",
    [
        'DELETE FROM "store_recordwords" WHERE rowid = 1',
        'UPDATE "store_recordwords" SET "words" = \'forged\' WHERE rowid = 1',
        'DELETE FROM "store_passage" WHERE "id" = 1',
        'DELETE FROM "store_passagewords" WHERE rowid = 1',
    ],
)
def test_verify_sees_a_search_that_does_not_fit(site: None, damage: str) -> None:
    sql.execute(damage)
    with pytest.raises(DamagedIndex):
        search_index.verify()


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    query=st.one_of(
        st.text(max_size=QUERY_CHARACTERS_MAX + 20),
        st.lists(st.sampled_from(MEANT_ILL)).map(" ".join),
    )
)
def test_nothing_that_is_typed_breaks_the_search(visitor: Client, query: str) -> None:
    answer = visitor.get("/search/", {"q": query.encode("utf-8", "replace").decode()})
    assert answer.status_code == 200
