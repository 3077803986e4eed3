"""Does the database say what the logs say, however and whenever their entries came in?"""

from __future__ import annotations

import random

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.ledger.entries import leaf_of
from jointoffice.ledger.register import fold
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import PartyId
from jointoffice.model.programme import ExtraField
from jointoffice.model.values import ValueType
from jointoffice.store import register, sql
from jointoffice.store.rebuild import rebuild
from jointoffice.store.records import answers, find_records
from jointoffice.store.site import programme_here
from jointoffice.store.verify import verify
from tests.integration.arrivals import assert_same_however_it_arrives
from tests.integration.site_tables import index_tables
from tests.laws import law
from tests.ledger_said import say, say_in_memory
from tests.ledger_store import deliver, say_in_store, standing_register, start_site_of
from tests.ledger_strategy import DAYS, ledgers
from tests.ledger_text import parse_ledger

pytestmark = pytest.mark.django_db
TIANFU = PartyId("tianfu")
SIDES = frozenset({PartyId("liangjiang"), TIANFU})
STORY = """
liangjiang: source bulletin, official, 2021-01-10
liangjiang: task 9 number = 9
liangjiang: task 9 state = under way @2021-02-01 from bulletin extracted
tianfu: agree 3
liangjiang: agree 3
tianfu: task 9 due = 2022-12
liangjiang: task 9 due = 2023-06 @2021-03-01
tianfu: agree 9
liangjiang: task 9 progress = 40 @2021-04-30
liangjiang: task 14 note = 张三 said so
liangjiang: redact 10
tianfu: task 14 number = 14 reported
tianfu: task 14 state = done
tianfu: withdraw 13
liangjiang: task 14 state = planned @2030-01-01
liangjiang: task 9 due = 2023-07 @2021-03-01 replaces 7
"""


def test_the_register_in_memory_is_the_one_in_the_database() -> None:
    start_site_of(SIDES)
    told = parse_ledger(STORY)
    for entry in told.entries:
        deliver([entry])
    assert standing_register() == fold(told.entries, KINDS, SIDES)


@law(max_examples=60)
@given(ledgers(), st.randoms(use_true_random=False))
def test_any_arrival_in_any_batches_is_what_a_rebuild_gives(
    text: str, chance: random.Random
) -> None:
    assert_same_however_it_arrives(text, SIDES, chance)


def test_a_rebuild_in_small_steps_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    start_site_of(SIDES)
    told = parse_ledger(STORY)
    for log_entries in told.logs().values():
        deliver(log_entries)
    standing = index_tables()
    monkeypatch.setattr("jointoffice.store.rebuild.ENTRIES_AT_ONCE", 2)
    monkeypatch.setattr("jointoffice.store.register.RECORDS_AT_ONCE", 1)
    monkeypatch.setattr("jointoffice.store.log.READ_AT_ONCE", 3)
    assert rebuild() == len(told.entries)
    assert index_tables() == standing


@law(max_examples=30)
@given(ledgers(), st.sampled_from(DAYS), st.randoms(use_true_random=False))
def test_the_register_of_any_day_as_known_at_any_moment(
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
        for kind in ("task", "project"):
            for record in answers(find_records(programme_here().kind(kind), None), day, known):
                for name, answered in record.fields.items():
                    asked = f"{kind} {'9' if kind == 'task' else 'p1'} {name} on {day}"
                    assert say(answered) == say_in_memory(then, KINDS, SIDES, asked)
        transaction.set_rollback(True)


def test_a_claim_withdrawn_after_a_moment_stood_at_that_moment() -> None:
    start_site_of(SIDES)
    told = parse_ledger("tianfu: task 9 due = 2022; tianfu: task 9 due = 2023; tianfu: withdraw 2")
    deliver(told.entries)
    numbers = find_records(KINDS["task"], "9")
    said = [
        [say(record.fields["due"]) for record in answers(numbers, "2021-05-01", {TIANFU: size})]
        for size in range(4)
    ]
    assert said == [
        [],
        ["one-sided: tianfu 2022"],
        ["one-sided: tianfu 2023"],
        ["one-sided: tianfu 2022"],
    ]


def test_what_is_redacted_is_gone_from_every_table() -> None:
    start_site_of(SIDES)
    deliver(parse_ledger("tianfu: task 9 note = 张三 said so; tianfu: redact 1").entries)
    assert "张三" not in repr(index_tables())
    assert not any("张三".encode() in (row[0] or b"") for row in payloads())
    assert say_in_store("task 9 note on 2021-05-01") == "redacted: –"
    assert [checkpoint.size for checkpoint in verify()] == [2]


def payloads() -> list[tuple[bytes | None]]:
    return sql.select('SELECT "payload" FROM "store_entry"')


def test_a_key_that_is_redacted_is_forgotten_as_a_rebuild_forgets_it() -> None:
    start_site_of(SIDES)
    text = "tianfu: party zhang_san code = zhang_san; tianfu: party zhang_san name_en = Zhang San"
    deliver(parse_ledger(f"{text}; tianfu: redact 1").entries)
    standing = index_tables()
    assert "zhang_san" not in repr(standing["store_record"])
    rebuild()
    assert index_tables() == standing


def test_the_tables_of_the_kinds_follow_the_days() -> None:
    start_site_of(SIDES)
    deliver(
        parse_ledger("tianfu: task 9 due = 2022; tianfu: task 9 due = 2023 @2999-01-01").entries
    )
    assert shown_due() == [("2022", "one-sided")]
    register.advance("2998-12-31")
    assert shown_due() == [("2022", "one-sided")]
    register.advance("2999-01-01")
    assert shown_due() == [("2023", "one-sided")]
    register.advance("2998-12-31")
    assert shown_due() == [("2023", "one-sided")]


def shown_due() -> list[tuple[str, str]]:
    return sql.select('SELECT "due", "due_state" FROM "store_task"')


def test_a_programme_s_own_field_behaves_like_every_other() -> None:
    shore = ExtraField(
        kind="task",
        name="shore",
        type=ValueType.NUMBER,
        label_en="Shore",
        label_zh="岸线",
        unit="km",
    )
    start_site_of(SIDES, (shore,))
    told = parse_ledger(
        "tianfu: task 9 shore = 12.50 km; liangjiang: agree 1", programme_here().kinds()
    )
    for entry in told.entries:
        deliver([entry])
    assert say_in_store("task 9 shore on 2021-05-01") == "agreed: 12.5 km"
    assert standing_register() == fold(told.entries, programme_here().kinds(), SIDES)
    rebuild()
    assert say_in_store("task 9 shore on 2021-05-01") == "agreed: 12.5 km"


def test_three_sides_in_the_database() -> None:
    sides = frozenset(map(PartyId, ("alder", "birch", "cedar")))
    start_site_of(sides)
    told = parse_ledger("alder: task 9 due = 2022; birch: agree 1; cedar: agree 1")
    said = []
    for entry in told.entries:
        deliver([entry])
        said.append(say_in_store("task 9 due on 2021-05-01"))
    assert said == [
        "one-sided: alder 2022",
        "one-sided: alder 2022, birch 2022",
        "agreed: 2022",
    ]
