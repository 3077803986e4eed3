"""Do pages keep to their own host and to their own scripts, and are they small?

The folder `safety` tries the rest: passwords, guessing and sessions (test_signing_in.py), the
second factor, forged, misdirected and oversized requests, cookies and headers (test_requests.py);
test_public_face.py tries what somebody without account can reach.
"""

from __future__ import annotations

import re

from django.test import Client

from tests.messages import WEB
from tests.web.every_page import every_page
from tests.web.page import page

OFF_ORIGIN = re.compile(r'(?:src|action)="(?:https?:)?//|<link[^>]*href="(?:https?:)?//')
INLINE = re.compile(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|javascript:")
PAGE_BYTES_MAX = 120 * 1024
SCRIPT_BYTES_MAX = 10 * 1024
STYLE_BYTES_MAX = 48 * 1024


def test_nothing_inline_and_nothing_from_elsewhere(wei: Client, lin: Client) -> None:
    for client in (wei, lin):
        for _, address in every_page():
            response = client.get(address)
            policy = response["Content-Security-Policy"]
            assert "default-src 'none'" in policy, address
            assert "unsafe" not in policy, address
            html = response.content.decode()
            assert not INLINE.findall(html), address
            assert not OFF_ORIGIN.findall(html), address
            assert len(response.content) <= PAGE_BYTES_MAX, address


def test_own_files_are_small() -> None:
    scripts = (WEB / "static").glob("*.js")
    assert sum(path.stat().st_size for path in scripts) <= SCRIPT_BYTES_MAX
    assert (WEB / "static" / "jointoffice.css").stat().st_size <= STYLE_BYTES_MAX


def test_words_of_others_are_never_markup(fang: Client) -> None:
    said = "<script>alert(1)</script>"
    fang.post("/records/task/14/", {"field": "note", "value": said})
    shown = page(fang, "/records/task/14/")
    assert said in shown.words(".values")
    assert said not in shown.html
