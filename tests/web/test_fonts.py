"""Does a browser without Chinese glyphs get them, from us, slice by slice?"""

from __future__ import annotations

import re
from io import BytesIO

from django.test import Client
from fontTools.ttLib import TTFont

from tests.web.page import page

RULES = re.compile(r'href="(/fonts/[0-9a-f]{8}/han\.css)"')


def _rules(client: Client) -> str:
    found = RULES.search(client.get("/login/").content.decode())
    assert found is not None
    return found.group(1)


def test_the_first_slice_has_what_the_interface_says(site: None, visitor: Client) -> None:
    address = _rules(visitor).replace("han.css", "first.woff2")
    answer = visitor.get(address)
    raw = answer.content
    assert answer["Content-Type"] == "font/woff2"
    assert "immutable" in answer["Cache-Control"]
    held = set(map(chr, TTFont(BytesIO(raw)).getBestCmap()))
    assert set("联合办公室登录密码◐") <= held


def test_the_rules_name_slices_of_this_host(site: None, visitor: Client) -> None:
    said = visitor.get(_rules(visitor)).content.decode()
    addresses = re.findall(r'url\("([^"]+)"\)', said)
    assert len(addresses) > 50
    assert all(address.startswith("/fonts/") for address in addresses)
    assert visitor.get(addresses[-1]).status_code == 200


def test_no_other_slice_is_served(site: None, visitor: Client) -> None:
    address = _rules(visitor).replace("han.css", "secret.woff2")
    assert page(visitor, address).status == 404
