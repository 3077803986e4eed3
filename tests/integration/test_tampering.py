"""Does `log verify` find what somebody changed behind the back of the product?"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from jointoffice.ledger.merkle import extend
from jointoffice.store import sql
from jointoffice.store.models import Log
from tests.integration.conftest import Desk


@pytest.fixture
def spoken(desk: Desk) -> Desk:
    """Alder has said five things, of which the third is redacted and the fourth was marked."""
    for day in ("2021", "2022", "2023"):
        claim = desk.state("task 2", "due", day, "--as", "alder")
    desk.says("redact", claim, "--as", "alder")
    desk.says("mark", "conference 2")
    desk.state("task 2", "due", "2024", "--as", "alder")
    desk.says("log", "verify")
    return desk


def alder(seq: int) -> int:
    return (Log.objects.get(party="alder").number << 40) + seq


TAMPERED = {
    "a payload": ('UPDATE store_entry SET payload = \'{"value":"2030"}\' WHERE id = %s', 1),
    "a payload taken away": ("UPDATE store_entry SET payload = NULL WHERE id = %s", 1),
    "a salt": ("UPDATE store_entry SET salt = NULL WHERE id = %s", 1),
    "a leaf": (
        "UPDATE store_entry SET leaf = CAST(REPLACE(leaf, 'due', 'note') AS BLOB) WHERE id = %s",
        0,
    ),
    "a leaf made unreadable": ("UPDATE store_entry SET leaf = X'00ff' WHERE id = %s", 1),
    "an entry taken out": ("DELETE FROM store_entry WHERE id = %s", 1),
    "the first entry": ("DELETE FROM store_entry WHERE id = %s", 0),
    "the last entry": ("DELETE FROM store_entry WHERE id = %s", 4),
    "an entry said to be another": ("UPDATE store_entry SET id = id + 9 WHERE id = %s", 4),
    "an entry said twice": (
        "INSERT INTO store_entry (id, leaf) SELECT id + 5, leaf FROM store_entry WHERE id = %s",
        0,
    ),
}


@pytest.mark.parametrize(("change", "seq"), TAMPERED.values(), ids=TAMPERED)
def test_tampering_is_found(spoken: Desk, change: str, seq: int) -> None:
    sql.execute(change, (alder(seq),))
    said = spoken.refuses("log", "verify")
    assert said.startswith("The log of alder is damaged: entry ")
    assert said.endswith("; restore it from a backup.")


def test_a_damaged_log_is_not_made_a_register(spoken: Desk) -> None:
    before = spoken.lines("show", "task", "--format", "json")
    sql.execute("UPDATE store_entry SET leaf = X'00ff' WHERE id = %s", (alder(4),))
    assert "entry 4 cannot be read" in spoken.refuses("log", "rebuild")
    assert spoken.lines("show", "task", "--format", "json") == before


def test_a_log_cut_back_behind_a_mark_is_found(spoken: Desk) -> None:
    leaves = [bytes(row[0]) for row in leaves_of("alder")]
    row = Log.objects.get(party="alder")
    for size in (4, 2):
        sql.execute("DELETE FROM store_entry WHERE id >= %s AND id <= %s", (alder(size), alder(4)))
        row.size, frontier = extend(0, (), leaves[:size])
        row.frontier = b"".join(frontier)
        row.save()
        if size == 4:
            spoken.says("log", "verify")
    assert "root on record" in spoken.refuses("log", "verify")


def test_a_log_that_nobody_lists_is_found(spoken: Desk) -> None:
    Log.objects.filter(party="alder").delete()
    assert "belong to no log" in spoken.refuses("log", "verify")


def leaves_of(party: str) -> Iterator[tuple[bytes]]:
    number = Log.objects.get(party=party).number
    yield from sql.select(
        "SELECT leaf FROM store_entry WHERE id >> 40 = %s ORDER BY id", (number,)
    )
