"""Do pages keep to their own host and to their own scripts, and are they small?"""

from __future__ import annotations

import re

import pytest
from django.test import Client

from tests.messages import WEB
from tests.web.page import page
from tests.web.test_language import PAGES

OFF_ORIGIN = re.compile(r'(?:src|action)="(?:https?:)?//|<link[^>]*href="(?:https?:)?//')
INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:")
PAGE_BYTES_MAX = 120 * 1024
SCRIPT_BYTES_MAX = 6 * 1024
STYLE_BYTES_MAX = 20 * 1024


@pytest.mark.parametrize("address", PAGES)
def test_nothing_inline_and_nothing_from_elsewhere(wei: Client, address: str) -> None:
    response = wei.get(address)
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    html = response.content.decode()
    assert not INLINE.findall(html)
    assert not OFF_ORIGIN.findall(html)
    assert len(response.content) <= PAGE_BYTES_MAX


def test_own_files_are_small() -> None:
    assert (WEB / "static" / "jointoffice.js").stat().st_size <= SCRIPT_BYTES_MAX
    assert (WEB / "static" / "jointoffice.css").stat().st_size <= STYLE_BYTES_MAX


def test_words_of_others_are_never_markup(fang: Client) -> None:
    said = "<script>alert(1)</script>"
    fang.post("/records/task/14/", {"field": "note", "value": said})
    shown = page(fang, "/records/task/14/")
    assert said in shown.words(".values")
    assert said not in shown.html
