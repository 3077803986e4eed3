"""Do readers of feeds learn what was said, once, in their language, and no more than is open?"""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from lxml import etree

from jointoffice.actions.replace_record import Named, merge_record
from jointoffice.model import limits
from jointoffice.store import feed
from jointoffice.store.records import find_records
from jointoffice.store.site import programme_here
from tests.people import FANG, WEI
from tests.projects_told import tell
from tests.published.conftest import ADDED
from tests.published.files import download
from tests.web.page import CHINESE, page
from tests.web.public_face import CLOSED, open_up

ATOM = {"a": "http://www.w3.org/2005/Atom", "x": "http://www.w3.org/1999/xhtml"}


def said(raw: etree._Element, path: str) -> list[str]:
    return [str(one) for one in raw.xpath(path, namespaces=ATOM)]


def read(client: Client, address: str = "/feed/", **more: Any) -> etree._Element:
    return etree.fromstring(download(client, address, **more))


def test_a_feed_has_what_rfc_4287_requires(visitor: Client) -> None:
    made = read(visitor)
    for name in ("id", "title", "updated"):
        assert len(said(made, f"a:{name}/text()")) == 1
    entries = made.xpath("a:entry", namespaces=ATOM)
    assert entries
    for entry in entries:
        for path in ("a:id", "a:title", "a:updated", "a:author/a:name"):
            assert len(said(entry, f"{path}/text()")) == 1, path
        assert len(said(entry, "a:link[@rel='alternate']/@href")) == 1
    ids = said(made, "a:entry/a:id/text()")
    assert len(ids) == len(set(ids))
    assert all(one.startswith("urn:uuid:") for one in ids)
    instants = said(made, "a:entry/a:updated/text()")
    assert said(made, "a:updated/text()") == [max(instants)]


def test_an_entry_says_who_said_what(visitor: Client) -> None:
    made = read(visitor, "/feed/report/centre/liangjiang/2025-04/")
    assert said(made, "a:entry/a:title/text()")[0].endswith("– Chongqing Liangjiang New Area")
    assert "Problem raised: Two grids, one meter – stated" in said(made, "//x:li/text()")
    assert "Invested this year: 50 million yuan – stated" in said(made, "//x:li/text()")
    (address,) = set(said(made, "a:entry/a:link/@href"))
    assert address == "http://testserver/records/report/centre/liangjiang/2025-04/"


def test_a_verdict_and_its_reason(visitor: Client) -> None:
    lines = said(read(visitor, "/feed/project/centre/"), "//x:li/text()")
    assert "Total investment: 800 million yuan – disputed (Two grids)" in lines


def test_both_languages_have_the_same_ids(visitor: Client) -> None:
    english, chinese = read(visitor), read(visitor, "/feed/", **CHINESE)
    by_address = read(visitor, "/feed/?language=zh")
    path = "a:entry/a:id/text()"
    assert said(english, path) == said(chinese, path) == said(by_address, path)
    assert said(chinese, "a:entry/a:title/text()") == said(by_address, "a:entry/a:title/text()")
    assert "成渝合作" in said(by_address, "a:title/text()")[0]
    assert said(by_address, "@xml:lang") == ["zh-Hans"]
    assert visitor.get("/feed/?language=fr").status_code == 400


def test_an_entry_has_one_id_in_every_feed(
    visitor: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "FEED_ON_PAGE", 10_000)
    path = "a:entry[a:category/@term='project'][contains(a:title, 'Data centre')]/a:id/text()"
    everywhere = set(said(read(visitor), path))
    assert everywhere
    assert everywhere <= set(said(read(visitor, "/feed/project/"), path))
    assert everywhere <= set(said(read(visitor, "/feed/project/centre/"), path))


def test_pages_lead_on_and_lose_nothing(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = said(read(visitor, "/feed/project/"), "a:entry/a:id/text()")
    monkeypatch.setattr(feed, "FEED_ON_PAGE", 2)
    found, address = [], "http://testserver/feed/project/"
    while address:
        made = read(visitor, address.removeprefix("http://testserver"))
        found += said(made, "a:entry/a:id/text()")
        address = "".join(said(made, "a:link[@rel='next']/@href"))
    assert found == whole
    assert len(whole) > 2
    assert limits.FEED_ON_PAGE == 100


def test_what_was_not_changed_is_not_sent_again(visitor: Client) -> None:
    tag = visitor.get("/feed/")["ETag"]
    assert visitor.get("/feed/", headers={"If-None-Match": tag}).status_code == 304
    tell(FANG, "project rail name_zh = 铁路新线", ADDED)
    assert visitor.get("/feed/", headers={"If-None-Match": tag}).status_code == 200


def test_a_record_of_each_kind_has_a_feed(visitor: Client) -> None:
    for name, kind in programme_here().kinds().items():
        assert visitor.get(f"/feed/{name}/").status_code == 200
        if find_records(kind, None):
            assert read(visitor, f"/feed/{name}/") is not None
    assert visitor.get("/feed/nothing/").status_code == 404
    assert visitor.get("/feed/task/999/").status_code == 404


def test_visitors_see_what_is_open(visitor: Client, wei: Client) -> None:
    open_up({"kinds": ["party", "project"], "fields": {"project": ["name_en"]}})
    made = read(visitor)
    assert set(said(made, "a:entry/a:category/@term")) <= {"party", "project"}
    fields = {line.partition(":")[0] for line in said(made, "//x:li/text()")}
    assert fields <= {"Code", "Name (English)"} | {
        line.partition(":")[0] for line in said(read(visitor, "/feed/party/"), "//x:li/text()")
    }
    assert not [line for line in said(made, "//x:li/text()") if "investment" in line]
    assert visitor.get("/feed/task/").status_code == 404
    assert "task" in said(read(wei), "a:entry/a:category/@term")
    open_up(CLOSED)
    assert visitor.get("/feed/").status_code == 404


def test_pages_tell_readers_of_the_feed(visitor: Client) -> None:
    def told(address: str) -> list[str]:
        return re.findall(
            r'type="application/atom\+xml" href="([^"]+)"', page(visitor, address).html
        )

    assert told("/") == ["/feed/"]
    assert told("/records/task/") == ["/feed/", "/feed/task/"]
    assert told("/records/task/9/") == ["/feed/", "/feed/task/9/"]


def test_any_text_is_well_formed(visitor: Client) -> None:
    tell(WEI, "project rail name_en = <b>&\ufffe", ADDED)
    assert "Name (English): <b>&\ufffd – stated" in said(
        read(visitor, "/feed/project/rail/"), "//x:li/text()"
    )


def test_a_merge_is_a_change(visitor: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "FEED_ON_PAGE", 10_000)
    merge_record(
        record=Named("project", "ramp"), into="ring", reason="", author=WEI.author, now=ADDED
    )
    lines = said(read(visitor, "/feed/project/"), "//x:li/text()")
    assert [one for one in lines if one.startswith("merged the record into ")]
