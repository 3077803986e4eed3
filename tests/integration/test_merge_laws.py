"""Are records merged and withdrawn as words are: in any order, and back again?"""

from __future__ import annotations

import random

import pytest
from django.db import transaction
from hypothesis import example, given
from hypothesis import strategies as st

from jointoffice.ledger.entries import leaf_of
from jointoffice.ledger.register import fold
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import PartyId
from jointoffice.store.records import answers, numbers_of
from tests.integration.arrivals import assert_same_however_it_arrives
from tests.laws import law
from tests.ledger_said import say, say_in_memory
from tests.ledger_store import deliver, start_site_of
from tests.ledger_strategy import DAYS, MERGES, ledgers
from tests.ledger_text import parse_ledger

pytestmark = pytest.mark.django_db
SIDES = frozenset({PartyId("liangjiang"), PartyId("tianfu")})
NAMED = (("body", "a"), ("body", "b"), ("body", "c"), ("membership", "a/liangjiang"))
CASCADE = """
liangjiang: body a code = a
liangjiang: membership a/liangjiang body = a
liangjiang: membership a/liangjiang party = liangjiang
liangjiang: membership a/liangjiang role = lead
tianfu: body a replaced_by = b
tianfu: withdraw 5
tianfu: body b parent = a
tianfu: body a replaced_by = b
"""
LATE_KEY = """
tianfu: body a replaced_by = c
liangjiang: agree 1
liangjiang: body b parent = a
liangjiang: body a code = a
"""


@law(max_examples=150)
@given(ledgers(MERGES), st.randoms(use_true_random=False))
@example(CASCADE, random.Random(1))  # noqa: S311
@example(LATE_KEY, random.Random(1))  # noqa: S311
def test_merges_in_any_arrival_are_what_a_rebuild_gives(text: str, chance: random.Random) -> None:
    assert_same_however_it_arrives(text, SIDES, chance)


@law(max_examples=60)
@given(ledgers(MERGES), st.sampled_from(DAYS), st.randoms(use_true_random=False))
def test_a_moment_shows_apart_what_was_merged_after_it(
    text: str, day: str, chance: random.Random
) -> None:
    told = parse_ledger(text)
    known = {party: chance.randrange(len(some) + 1) for party, some in told.logs().items()}
    then = [
        entry
        for entry, deed in zip(told.entries, told.deeds, strict=True)
        if leaf_of(entry).seq < known[leaf_of(entry).log] or deed.startswith("redact")
    ]
    with transaction.atomic():
        start_site_of(SIDES)
        for some in told.logs().values():
            deliver(some)
        for kind, key in NAMED:
            answered = answers(numbers_of(kind, [key]), day, known)
            fields = {name: one for record in answered for name, one in record.fields.items()}
            for field in KINDS[kind].fields:
                asked = f"{kind} {key} {field.name} on {day}"
                assert say(fields.get(field.name)) == say_in_memory(then, KINDS, SIDES, asked)
        transaction.set_rollback(True)


@law(max_examples=60)
@given(ledgers(MERGES), st.randoms(use_true_random=False))
def test_what_is_said_twice_is_said_once(text: str, chance: random.Random) -> None:
    told = parse_ledger(text)
    shuffled = [*told.entries, *told.entries]
    chance.shuffle(shuffled)
    assert fold(shuffled, KINDS, SIDES) == fold(told.entries, KINDS, SIDES)
