"""A page as a test reads it: what its elements say, and where its links lead."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.test import Client
from resiliparse.parse.html import HTMLTree

_BLOCK_END = re.compile(r"</(?:li|t[dh]|p|d[dt]|div|h\d|ul)>")
CHINESE: dict[str, Any] = {"HTTP_ACCEPT_LANGUAGE": "zh-CN"}


@dataclass(frozen=True, slots=True)
class Page:
    status: int
    html: str
    tree: Any
    """Of resiliparse, whose declared types leave out most of its methods."""

    def words(self, selector: str) -> str:
        """What the first element that fits says, white space made one; empty if none fits."""
        return next(iter(self.each(selector)), "")

    def each(self, selector: str) -> list[str]:
        return [" ".join(node.text.split()) for node in self.nodes(selector)]

    def links(self, selector: str) -> list[str]:
        return [node.getattr("href") or "" for node in self.nodes(selector)]

    def nodes(self, selector: str) -> list[Any]:
        return list(self.tree.body.query_selector_all(selector))


def page(client: Client, address: str, **headers: Any) -> Page:
    """The page at an address, whatever its status."""
    return page_of(client.get(address, **headers))


def page_of(response: Any) -> Page:
    assert isinstance(response, HttpResponse)
    html = response.content.decode()
    spaced = _BLOCK_END.sub(r" \g<0>", html)  # what stands on lines of its own stays apart
    return Page(response.status_code, html, HTMLTree.parse(spaced))
