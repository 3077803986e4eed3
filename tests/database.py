"""The database of a site, opened beside the program that serves it, as another program would."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

WAIT_S = 20


@contextmanager
def opened(site: Path) -> Iterator[sqlite3.Connection]:
    """What is written is kept at the end, and the connection closed."""
    path = site / "jointoffice.sqlite3"
    with closing(sqlite3.connect(path, timeout=WAIT_S)) as database, database:
        yield database
