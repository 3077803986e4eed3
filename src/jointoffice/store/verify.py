"""Are the logs what was appended: dense, unchanged, and as long as every mark says?"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256

import msgspec

from jointoffice.ledger.entries import Checkpoint, Entry, EntryKind, Leaf, leaf_of, payload_hash
from jointoffice.ledger.merkle import Frontier, extend, root
from jointoffice.model.names import ClaimId
from jointoffice.model.refusals import DamagedLog
from jointoffice.store import search_index, sql
from jointoffice.store.ids import seq_of
from jointoffice.store.log import checkpoints, entries_of_log, frontier_of
from jointoffice.store.marks import checkpoints_at_marks
from jointoffice.store.models import Log

UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError)
"""What decoding raises for bytes that no entry has."""


def verify() -> list[Checkpoint]:
    """Read every log from its first entry; `DamagedLog` names the first that does not fit.

    `DamagedIndex` where the search does not find what the register and the documents say.
    """
    logs = list(Log.objects.order_by("number"))
    marked = checkpoints_at_marks()
    for row in logs:
        _verify(row, {one.size: one.root for one in marked if one.log == row.party})
    (count,) = sql.select('SELECT COUNT(*) FROM "store_entry"')[0]
    if count != sum(row.size for row in logs):
        raise DamagedLog(
            "There are entries that belong to no log; restore the site from a backup.",
            "存在不属于任何日志的条目；请从备份恢复站点。",
        )
    search_index.verify()
    return checkpoints()


def damaged(party: str, seq: int, en: str, zh: str) -> DamagedLog:
    return DamagedLog(
        f"The log of {party} is damaged: entry {seq} {en}; restore it from a backup.",
        f"{party} 的日志已损坏：第{seq}条{zh}；请从备份恢复。",
    )


def unreadable(party: str, seq: int) -> DamagedLog:
    return damaged(party, seq, "cannot be read", "无法读取")


@dataclass(slots=True)
class _Erased:
    """Entries without words, by id with their seq, and what redactions of the same log name."""

    without_words: dict[ClaimId, int] = field(default_factory=dict)
    redacted: set[ClaimId] = field(default_factory=set)

    def note(self, entry: Entry, leaf: Leaf) -> None:
        if entry.payload is None:
            self.without_words[ClaimId(sha256(entry.leaf).hexdigest())] = leaf.seq
        if leaf.kind is EntryKind.REDACT and leaf.claim is not None:
            self.redacted.add(leaf.claim)

    def unexplained(self) -> int | None:
        """The first entry whose words are gone though nobody redacted them."""
        gone = [seq for claim, seq in self.without_words.items() if claim not in self.redacted]
        return min(gone, default=None)


def _verify(row: Log, marked: dict[int, str]) -> None:
    frontier: Frontier = ()
    size = 0
    erased = _Erased()
    for number, entry in entries_of_log(row):
        if seq_of(number) != size:
            raise damaged(row.party, size, "is missing", "缺失")
        erased.note(entry, _sound_leaf(row.party, size, entry))
        size, frontier = extend(size, frontier, (entry.leaf,))
        if size in marked and root(frontier).hex() != marked[size]:
            raise damaged(row.party, size - 1, "does not lead to the root marked", "与标记不符")
    if size != row.size or frontier != frontier_of(row) or size < max(marked, default=0):
        raise damaged(row.party, size, "does not lead to the root on record", "与记录的根不符")
    gone = erased.unexplained()
    if gone is not None:
        raise damaged(row.party, gone, "has lost its payload", "内容丢失")


def _sound_leaf(party: str, seq: int, entry: Entry) -> Leaf:
    """The leaf, if it belongs here and its payload is the one that it was made with."""
    try:
        leaf = leaf_of(entry)
    except UNREADABLE as error:
        raise unreadable(party, seq) from error
    if leaf.log != party or leaf.seq != seq:
        raise damaged(party, seq, "belongs to another place", "不属于此处")
    if entry.payload is not None and (
        entry.salt is None or payload_hash(entry.salt, entry.payload) != leaf.payload_hash
    ):
        raise damaged(party, seq, "has another payload than it was made with", "内容被改")
    return leaf
