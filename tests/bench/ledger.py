"""How fast claims become accepted values, beside a plain SQLite window query over the same."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from jointoffice.store.rebuild import rebuild
from tests.bench import scale
from tests.bench.scale import Row

_WINDOW = """
INSERT INTO accepted
SELECT record, field, MIN(text), COUNT(*), COUNT(DISTINCT text) FROM (
  SELECT record, field, party, text, ROW_NUMBER() OVER (
    PARTITION BY record, field, party ORDER BY valid_from DESC, seq DESC) AS place FROM claims
) WHERE place = 1 GROUP BY record, field
"""


def cpu_s(work: Callable[[], object]) -> float:
    """Processor seconds of this process."""
    started = time.process_time()
    work()
    return time.process_time() - started


def measure(claims: int, folder: Path) -> dict[str, float]:
    """Claims a CPU second, of each contender."""
    some = list(scale.rows(claims))
    load_s, window_s = _window(some, folder / "window.sqlite3")
    scale.start_empty_site()
    append_s = 0.0
    for first in range(0, claims, scale.BATCH):
        drafts = scale.drafts(some[first : first + scale.BATCH])
        append_s += cpu_s(partial(scale.append, drafts))
    rebuild_s = cpu_s(rebuild)
    return {
        "SQLite, insert and window query (reference)": claims / (load_s + window_s),
        "SQLite, window query alone": claims / window_s,
        "appended and accepted, incremental": claims / append_s,
        "register rebuilt from the logs": claims / rebuild_s,
    }


def _window(some: list[Row], path: Path) -> tuple[float, float]:
    """CPU seconds to insert the claims with an index, and to fold them with a window query."""
    connection = sqlite3.connect(path)
    connection.executescript(
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
        "CREATE TABLE claims (seq INTEGER PRIMARY KEY, record INTEGER, field TEXT, party TEXT,"
        " text TEXT, unit TEXT, valid_from TEXT);"
        "CREATE INDEX claims_key ON claims (record, field);"
        "CREATE TABLE accepted (record INTEGER, field TEXT, text TEXT, parties INTEGER,"
        " texts INTEGER, PRIMARY KEY (record, field));"
    )

    def load() -> None:
        with connection:
            connection.executemany(
                "INSERT INTO claims (record, field, party, text, unit, valid_from) "
                "VALUES (?, ?, ?, ?, ?, '2023-01-31')",
                some,
            )

    def fold() -> None:
        with connection:
            connection.execute(_WINDOW)

    times = cpu_s(load), cpu_s(fold)
    connection.close()
    return times
