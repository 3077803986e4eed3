"""The Merkle root of a log, kept up to date entry by entry.

Tree hashing of RFC 6962, section 2.1. A growing tree is held as its *frontier*: the roots of the
complete subtrees it falls apart into, largest first, one for each bit set in its size.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

EMPTY_ROOT = hashlib.sha256(b"").digest()

Frontier = tuple[bytes, ...]


def leaf_hash(leaf: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def extend(size: int, frontier: Frontier, leaves: Iterable[bytes]) -> tuple[int, Frontier]:
    """Size and frontier after these leaves are appended."""
    assert len(frontier) == size.bit_count()
    nodes = list(frontier)
    sha256 = hashlib.sha256
    for leaf in leaves:
        node = sha256(b"\x00" + leaf).digest()
        carry = size
        while carry & 1:
            node = sha256(b"\x01" + nodes.pop() + node).digest()
            carry >>= 1
        nodes.append(node)
        size += 1
    return size, tuple(nodes)


def root(frontier: Frontier) -> bytes:
    """The root of the tree with this frontier."""
    if not frontier:
        return EMPTY_ROOT
    node = frontier[-1]
    for left in reversed(frontier[:-1]):
        node = node_hash(left, node)
    return node
