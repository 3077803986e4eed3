"""How long the pages take at a given number of records, beside reading a hundred rows."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import quantiles

from django.conf import settings
from django.test import Client

from jointoffice.model.names import SourceId
from jointoffice.reader.text.block import Block, BlockKind, Text
from jointoffice.store import sql
from jointoffice.store.documents import keep_text
from tests.bench import scale

ROUNDS = 40
SENTENCES = 100
PAGES = {
    "front": "/",
    "board": "/tasks/",
    "timeline": "/tasks/?view=timeline",
    "map": "/map/",
    "network": "/network/",
    "parties": "/parties/",
    "list of 100": "/records/project/",
    "narrowed list of 100": "/records/project/?f.category=new",
    "narrowed and sorted": "/records/project/?f.investment.from=1000000&sort=-investment",
    "record": "/records/project/p77/",
    "API, list of 100": "/api/records/project",
    "API, narrowed list of 100": "/api/records/project?f.category=new",
    "API, record": "/api/records/project/p77",
    "feed of changes": "/feed/",
    "search, a rare word": "/search/?q=609763",
    "search, a common word": "/search/?q=project",
    "search, the beginning of a word": "/search/?q=proj",
    "search, a rare Chinese word": "/search/?q=第77号",
    "search, a common Chinese word": "/search/?q=新区",
    "search, common words of one kind": "/search/?q=project+continuing&kind=project",
}


def measure(records: int, folder: Path) -> dict[str, float]:
    """Milliseconds, median and 95th percentile, of each page."""
    assert folder.is_dir()
    settings.ALLOWED_HOSTS = ["testserver"]
    scale.start_empty_site()
    some = list(scale.rows(records * len(scale.FIELDS) * len(scale.SIDES)))
    for first in range(0, len(some), scale.BATCH):
        scale.append(scale.drafts(some[first : first + scale.BATCH]))
    _file_documents(records // SENTENCES)
    client = Client()
    figures = _spread("100 rows of SQLite (reference)", _read_rows)
    for name, address in PAGES.items():
        figures |= _spread(name, partial(_get, client, address))
    return figures


def _file_documents(count: int) -> None:
    """Documents of a hundred sentences each: as many sentences as there are records."""
    for number in range(count):
        lines = [
            f"两江新区与天府新区共同推进第{number * SENTENCES + i}号重大项目。"
            for i in range(SENTENCES)
        ]
        starts = [sum(map(len, lines[:i])) + i for i in range(SENTENCES)]
        blocks = tuple(
            Block(BlockKind.PARAGRAPH, start, start + len(line))
            for start, line in zip(starts, lines, strict=True)
        )
        text = Text("\n".join(lines), blocks, "text/plain", "zh-Hans")
        keep_text(SourceId(f"{number:064x}"), text)


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
