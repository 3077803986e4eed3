"""Is the root of a log the one of RFC 6962, however the log grew?"""

from __future__ import annotations

from hashlib import sha256
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.ledger.merkle import EMPTY_ROOT, extend, leaf_hash, node_hash, root
from tests.laws import law

# Leaves and roots of the reference implementation of RFC 6962 (certificate-transparency,
# `merkletree/merkle_tree_test`), the root of the first n leaves at place n.
LEAVES = tuple(
    map(
        bytes.fromhex,
        (
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ),
    )
)
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)


@pytest.mark.parametrize("size", range(len(ROOTS)))
def test_published_vectors(size: int) -> None:
    assert root(extend(0, (), LEAVES[:size])[1]).hex() == ROOTS[size]


def test_a_leaf_can_never_pass_for_a_node() -> None:
    left, right = leaf_hash(b"a"), leaf_hash(b"b")
    assert leaf_hash(left + right) != node_hash(left, right)
    assert sha256(b"").digest() == EMPTY_ROOT == root(())


@law(max_examples=100)
@given(st.lists(st.binary(max_size=6), max_size=70), st.lists(st.integers(0, 70), max_size=4))
def test_any_growth_gives_the_root_that_the_rfc_defines(
    leaves: list[bytes], cuts: list[int]
) -> None:
    places = sorted({0, len(leaves), *(cut for cut in cuts if cut < len(leaves))})
    size, frontier = extend(0, (), ())
    for first, last in pairwise(places):
        size, frontier = extend(size, frontier, leaves[first:last])
        assert root(frontier) == root_of(leaves[:last])
    assert size == len(leaves)
    assert len(frontier) == size.bit_count()


def root_of(leaves: list[bytes]) -> bytes:
    """RFC 6962, section 2.1, word by word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0]).digest()
    largest = 1
    while largest * 2 < len(leaves):
        largest *= 2
    left, right = root_of(leaves[:largest]), root_of(leaves[largest:])
    return sha256(b"\x01" + left + right).digest()
