"""One integer for an entry: its log's number in the high bits, its seq in the low 40."""

from __future__ import annotations

SEQ_BITS = 40
_SEQ_MASK = (1 << SEQ_BITS) - 1


def entry_id(log_number: int, seq: int) -> int:
    return (log_number << SEQ_BITS) | seq


def log_number_of(entry: int) -> int:
    return entry >> SEQ_BITS


def seq_of(entry: int) -> int:
    return entry & _SEQ_MASK
