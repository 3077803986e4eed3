"""Is acceptance what LEDGER.md describes, whatever was said and whatever came first?"""

from __future__ import annotations

import random
from decimal import Decimal
from hashlib import sha256
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from jointoffice.ledger.acceptance import accept, rule_of, standing
from jointoffice.ledger.entries import Entry
from jointoffice.ledger.register import fold
from jointoffice.model.claims import Basis, Claim, Endorsement, Verdict
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Nature, Policy
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.values import NOTHING, Qualifier, ValueType
from tests.laws import law
from tests.ledger_strategy import ledgers
from tests.ledger_text import Told, parse_ledger
from tests.unit.acceptance_reference import Declared, Reference

ALDER, BIRCH, CEDAR, PORT = map(PartyId, ("alder", "birch", "cedar", "port"))
PARTIES = (ALDER, BIRCH, CEDAR, PORT)
DAYS = ("2021-01-15", "2021-02-01", "2021-03-01")
ASKED = ("2021-01-01", "2021-01-15", "2021-01-20", "2021-02-01", "2021-03-01", "2030-01-01")
SIDES = frozenset({PartyId("liangjiang"), PartyId("tianfu")})
Key = tuple[list[Claim], list[Endorsement]]


@st.composite
def keys(draw: st.DrawFn) -> Key:
    """Claims and verdicts on one key; the place in which something was said is its seq."""
    claims = [_claim(draw, seq) for seq in range(draw(st.integers(1, 6)))]
    ids = st.sampled_from([claim.id for claim in claims] + [ClaimId("0" * 64)])
    endorsements = [
        Endorsement(draw(ids), draw(st.sampled_from(PARTIES)), seq, draw(st.sampled_from(Verdict)))
        for seq in range(10, 10 + draw(st.integers(0, 8)))
    ]
    return claims, endorsements


def _claim(draw: st.DrawFn, seq: int) -> Claim:
    qualifier = draw(st.sampled_from((Qualifier.EXACT, Qualifier.ABOUT, *NOTHING)))
    text = "" if qualifier in NOTHING else draw(st.sampled_from(("100", "101", "150")))
    return Claim(
        ClaimId(sha256(f"{draw(st.integers(0, 9))} {seq}".encode()).hexdigest()),
        draw(st.sampled_from(PARTIES)),
        seq,
        draw(st.sampled_from((*Basis, Basis.OFFICIAL, Basis.OFFICIAL))),
        RecordId("r"),
        "f",
        text,
        draw(st.sampled_from(("", "CNY"))),
        qualifier,
        draw(st.sampled_from(DAYS)),
        None,
        draw(st.sampled_from(("", "2021-01-10", "2021-02-10"))),
        draw(st.integers(0, 2)),
        draw(st.integers(0, 9)) == 0,
    )


declared = st.builds(
    Declared,
    st.sampled_from(Policy),
    st.sampled_from(Nature),
    st.sampled_from((Decimal(0), Decimal("0.02"))),
    st.sampled_from((frozenset({ALDER, BIRCH}), frozenset({ALDER, BIRCH, CEDAR}))),
    st.sampled_from((None, ALDER, PORT)),
)


def rule_declared(by: Declared) -> Field:
    return Field("f", ValueType.NUMBER, "F", "F", by.policy, by.nature, tolerance=by.tolerance)


@law(max_examples=400)
@given(keys(), declared)
def test_every_day_is_as_the_law_says(said: Key, by: Declared) -> None:
    reference = Reference(*said, by)
    stretches = accept(*said, rule_of(rule_declared(by), by.sides, by.owner))
    for day in ASKED:
        stretch, expected = standing(stretches, day), reference.answer(day)
        if stretch is None or expected is None:
            assert (stretch is None) == (expected is None), day
            continue
        heads = {head.party: head.claim for head in stretch.heads}
        compared = frozenset(head.party for head in stretch.heads if head.current)
        found = stretch.state.value, stretch.claim, heads, compared
        assert found == (expected.state, expected.claim, expected.heads, expected.compared), day
        last = stretch.last_agreed and (stretch.last_agreed.claim, stretch.last_agreed.since)
        assert last == (None if expected.state == "agreed" else reference.last_agreed(day)), day


@law(max_examples=100)
@given(keys(), declared, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(
    said: Key, by: Declared, chance: random.Random
) -> None:
    claims, endorsements = said
    rule = rule_of(rule_declared(by), by.sides, by.owner)
    shuffled = list(claims), endorsements + endorsements[:2]
    for some in shuffled:
        chance.shuffle(some)
    assert accept(*shuffled, rule) == accept(claims, endorsements, rule)


@law(max_examples=100)
@given(keys(), declared)
def test_stretches_are_in_order_and_each_says_something_new(said: Key, by: Declared) -> None:
    stretches = accept(*said, rule_of(rule_declared(by), by.sides, by.owner))
    days = [stretch.day for stretch in stretches]
    assert days == sorted(set(days))
    for earlier, later in pairwise(stretches):
        assert (earlier.state, earlier.claim, earlier.heads, earlier.last_agreed) != (
            later.state,
            later.claim,
            later.heads,
            later.last_agreed,
        )


@law(max_examples=100)
@given(ledgers(), st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same_register(text: str, chance: random.Random) -> None:
    told = parse_ledger(text)
    arrived = list(told.entries)
    chance.shuffle(arrived)
    assert fold(arrived, KINDS, SIDES) == fold(told.entries, KINDS, SIDES)
    assert fold(told.logs_backwards(), KINDS, SIDES) == fold(told.entries, KINDS, SIDES)


@law(max_examples=60)
@given(ledgers(), st.randoms(use_true_random=False))
def test_an_entry_heard_twice_changes_nothing(text: str, chance: random.Random) -> None:
    told = parse_ledger(text)
    twice = [*told.entries, *chance.sample(told.entries, k=(len(told.entries) + 1) // 2)]
    assert fold(twice, KINDS, SIDES) == fold(told.entries, KINDS, SIDES)


@law(max_examples=60)
@given(ledgers())
def test_words_that_are_erased_are_as_words_that_are_redacted(text: str) -> None:
    told = parse_ledger(text)
    erased = _without_redacted_words(told)
    assert fold(erased, KINDS, SIDES) == fold(told.entries, KINDS, SIDES)


def _without_redacted_words(told: Told) -> list[Entry]:
    """The entries as a site keeps them that heard a party redact claims of its own."""
    spoken = list(zip(told.parties, told.deeds, strict=True))
    named = [(party, int(deed.split()[1])) for party, deed in spoken if deed.startswith("redact")]
    gone = {told.id(line) for party, line in named if told.parties[line - 1] == party}
    return [Entry(e.id, e.leaf, None, None) if e.id in gone else e for e in told.entries]
