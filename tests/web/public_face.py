"""What a site looks like to everybody once its programme opens this much."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from jointoffice.store.models import Site


def open_up(public: Mapping[str, Any]) -> None:
    """Let the programme of the test's site have this table `[public]`."""
    site = Site.objects.get()
    declared = msgspec.json.decode(site.programme)
    site.programme = msgspec.json.encode(declared | {"public": public}).decode()
    site.save()


CLOSED: Mapping[str, Any] = {}
PART: Mapping[str, Any] = {
    "kinds": ["party", "area", "task"],
    "fields": {"task": ["title_en", "title_zh", "area", "state", "team"]},
}
OPEN: Mapping[str, Any] = {"kinds": ["*"], "documents": True}
