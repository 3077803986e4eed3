"""How long the pages take at a given number of records, beside reading a hundred rows."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import quantiles

from django.conf import settings
from django.test import Client

from jointoffice.store import sql
from tests.bench import scale

ROUNDS = 40
PAGES = {
    "front": "/",
    "board": "/tasks/",
    "list of 100": "/records/project/",
    "record": "/records/project/p77/",
}


def measure(records: int, folder: Path) -> dict[str, float]:
    """Milliseconds, median and 95th percentile, of each page."""
    assert folder.is_dir()
    settings.ALLOWED_HOSTS = ["testserver"]
    scale.start_empty_site()
    some = list(scale.rows(records * len(scale.FIELDS) * len(scale.SIDES)))
    for first in range(0, len(some), scale.BATCH):
        scale.append(scale.drafts(some[first : first + scale.BATCH]))
    client = Client()
    figures = _spread("100 rows of SQLite (reference)", _read_rows)
    for name, address in PAGES.items():
        figures |= _spread(name, partial(_get, client, address))
    return figures


def _spread(name: str, work: Callable[[], None]) -> dict[str, float]:
    work()
    times_ms = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times_ms.append((time.perf_counter() - started) * 1000)
    cuts = quantiles(times_ms, n=20)
    return {f"{name}, p50": cuts[9], f"{name}, p95": cuts[18]}


def _read_rows() -> None:
    rows = sql.select('SELECT * FROM "store_project" ORDER BY "record_id" LIMIT 100')
    assert len(rows) == 100


def _get(client: Client, address: str) -> None:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
