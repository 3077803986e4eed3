"""What changed between two moments, and through whose words?"""

from __future__ import annotations

import pytest

from jointoffice.ledger.changes import Change, Shown
from jointoffice.ledger.entries import Entry, leaf_of
from jointoffice.model.names import PartyId
from jointoffice.model.refusals import NotAllowed
from jointoffice.papers.record_json import value_text
from jointoffice.store.changes import changes
from jointoffice.store.marks import Moment
from tests.ledger_store import deliver, start_site_of
from tests.ledger_text import parse_ledger

pytestmark = pytest.mark.django_db
SIDES = frozenset({PartyId("liangjiang"), PartyId("tianfu")})
KEYS = """
joint_office: task 9 number = 9 reported
joint_office: task 10 number = 10 reported
joint_office: project a code = a reported
joint_office: project b code = b reported
"""
EARLIER, LATER = "2021-04-29", "2022-04-29"

CASES = {
    "stated": (
        "",
        "tianfu: task 9 due = 2022 @2021-06-01",
        "due: – → 2022 one-sided, stated by tianfu",
    ),
    "back-dated, and so recorded after": (
        "",
        "tianfu: task 9 due = 2022 @2021-03-01",
        "due: – → 2022 one-sided, stated by tianfu (recorded after)",
    ),
    "found in a source": (
        "",
        "tianfu: task 9 due = 2022 @2021-06-01 extracted",
        "due: – → 2022 unverified, found in a source by nobody",
    ),
    "endorsed": (
        "tianfu: task 9 due = 2022",
        "liangjiang: agree 1",
        "due: 2022 one-sided → 2022 agreed, endorsed by liangjiang",
    ),
    "disputed": (
        "tianfu: task 9 due = 2022",
        "liangjiang: dispute 1 because later",
        "due: 2022 one-sided → – disputed, disputed by liangjiang",
    ),
    "abstained": (
        "tianfu: task 9 due = 2022; liangjiang: agree 1",
        "liangjiang: abstain 1",
        "due: 2022 agreed → 2022 one-sided, abstained by liangjiang",
    ),
    "withdrawn": (
        "tianfu: task 9 due = 2022; liangjiang: agree 1",
        "tianfu: withdraw 1",
        "due: 2022 agreed → –, withdrawn or replaced by tianfu",
    ),
    "replaced": (
        "tianfu: task 9 due = 2022; liangjiang: agree 1",
        "tianfu: task 9 due = 2023 @2021-06-01 replaces 1",
        "due: 2022 agreed → 2023 one-sided, stated by tianfu; withdrawn or replaced by tianfu",
    ),
    "came into force": (
        "tianfu: task 9 due = 2022; tianfu: task 9 due = 2023 @2022-01-01",
        "",
        "due: 2022 one-sided → 2023 one-sided, came into force by tianfu",
    ),
    "came into force, and another has spoken since": (
        "tianfu: task 9 due = 2023 @2022-01-01; tianfu: task 9 due = 2024 @2030-01-01",
        "liangjiang: task 9 due = 2024 @2022-02-01",
        "due: – → – disputed, stated by liangjiang; came into force by tianfu",
    ),
    "an endorsement that was parked": (
        "liangjiang: agree 2",
        "tianfu: task 9 due = 2022 @2021-06-01",
        "due: – → 2022 agreed, stated by tianfu",
    ),
}


@pytest.mark.parametrize(("earlier", "since", "expected"), CASES.values(), ids=CASES)
def test_one_change_and_why(earlier: str, since: str, expected: str) -> None:
    assert told_changes(earlier, since) == [f"task 9 {expected}"]


@pytest.mark.parametrize(
    ("earlier", "since"),
    [
        ("tianfu: task 9 due = 2022", ""),
        ("tianfu: task 9 due = 2022", "tianfu: task 9 due = 2023 @2030-01-01"),
        ("tianfu: task 9 due = 2022", "stranger: dispute 1 because no"),
        ("tianfu: task 9 due = 2022", "liangjiang: task 9 due = 2023 extracted"),
    ],
    ids=["silence", "words about the future", "a stranger's dispute", "a report beside a word"],
)
def test_what_changes_nothing_is_no_change(earlier: str, since: str) -> None:
    assert told_changes(earlier, since) == []


def test_changes_come_by_kind_and_key() -> None:
    since = "; ".join(
        f"tianfu: {record} = x @2021-06-01"
        for record in ("task 10 note", "task 9 note", "project b name_en", "project a name_en")
    )
    named = [line.split(":")[0] for line in told_changes("", since)]
    assert named == ["project a name_en", "project b name_en", "task 9 note", "task 10 note"]


def test_the_order_of_two_moments_matters() -> None:
    start_site_of(SIDES)
    first = Moment("conference-3", EARLIER, {})
    second = Moment("conference-4", LATER, {PartyId("tianfu"): 1})
    with pytest.raises(NotAllowed, match="conference-3 is earlier than conference-4"):
        list(changes(second, first))


def told_changes(earlier: str, since: str) -> list[str]:
    """Each change in a line, where some lines were said before the earlier moment, some after."""
    start_site_of(SIDES)
    keys = parse_ledger(KEYS).entries
    deliver(keys)
    said = "; ".join(filter(None, (earlier, since)))
    entries = parse_ledger(said).entries if said else ()
    for entry in entries:
        deliver([entry])
    said_before = len(list(filter(None, earlier.split("; "))))
    first = Moment("conference-3", EARLIER, sizes_of((*keys, *entries[:said_before])))
    second = Moment("conference-4", LATER, sizes_of((*keys, *entries)))
    return [_line(change) for change in changes(first, second)]


def sizes_of(entries: tuple[Entry, ...]) -> dict[PartyId, int]:
    return {leaf.log: leaf.seq + 1 for leaf in map(leaf_of, entries)}


def _line(change: Change) -> str:
    why = "; ".join(
        f"{one.cause.value} by {one.party or 'nobody'}"
        + (" (recorded after)" if one.recorded_after else "")
        for one in change.why
    )
    shown = f"{_shown(change.before)} → {_shown(change.after)}"
    return f"{change.kind} {change.key} {change.field}: {shown}, {why}"


def _shown(shown: Shown) -> str:
    state = "" if shown.state is None else f" {shown.state.value}"
    return f"{value_text(shown.value) or '–'}{state}"
