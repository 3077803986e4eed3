"""What the tests of sheets share: three rows, and what an import says of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jointoffice.store.models import Entry
from tests.integration.conftest import Desk

HEADINGS = ("Code", "Name (English)", "Area", "Total investment (million CNY)", "Progress (%)")
BRIDGE = ("b1", "Bridge over the lake", "1", 153.09, 12.5)
FERRY = ("f1", "Second ferry", 2, 40, 100)


def report(desk: Desk, path: Path, *more: str) -> dict[str, Any]:
    """What an import says of itself as JSON, whether it refuses or not."""
    _, out, err = desk.run("import", path, "--as", "birch", "--format", "json", *more)
    assert err == ""
    found: dict[str, Any] = json.loads(out)
    return found


def problems(desk: Desk, path: Path) -> list[tuple[int | None, str | None, str]]:
    """Row, column and words of each problem; nothing is imported where there is one."""
    before = Entry.objects.count()
    dry, real = report(desk, path, "--dry-run"), report(desk, path)
    assert dry["problems"] == real["problems"]
    assert Entry.objects.count() == before
    return [(one["row"], one["column"], one["problem"]["en"]) for one in dry["problems"]]
