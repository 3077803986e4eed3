"""Are only touched topics checked again, and is what is found the same as in a full run?"""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.actions.endorse_claim import endorse_claim
from jointoffice.actions.file_document import About, file_document
from jointoffice.actions.settle_finding import settle_finding, unsettle_finding
from jointoffice.model.claims import Verdict
from jointoffice.model.refusals import NotAllowed, UnknownName
from jointoffice.reader.asking.ask import Reader
from jointoffice.store import clock, sql
from jointoffice.store.checked import CheckFinding, Settled
from jointoffice.store.checking import check_changes, check_everything, is_checked
from jointoffice.store.found import Settling, Wanted, found
from jointoffice.store.lexicon import lexicon_here
from tests.conftest import Rows
from tests.integration.conftest import Desk
from tests.laws import law
from tests.people import ANNA, FANG, WEI, Person
from tests.story import say

pytestmark = pytest.mark.django_db
Standing = set[tuple[str, str, str]]

FIGURES = (
    "In 2022, Sichuan Tianfu New Area had a GDP of {} billion yuan, which accounted for {}% of "
    "the province as a whole."
)
DEEDS = st.sampled_from(
    [
        (*deed.split(" = ")[0].rsplit(" ", 1), value)
        for deed in (
            "task 9 progress = 60 55 6",
            "task 14 due = 2020-01-01 2999-01-01",
            "task 14 state = done stopped",
            "observation gdp/sichuan/2022 value = 5674970000000 5811000000000",
            "observation gdp_share/tianfu/2022 value = 7.8 8",
            "party chengdu aliases = Chengdu Meishan",
            "file 453.24 = 7.8 8",
            "file 453 = 7.8 8",
        )
        for value in deed.split(" = ")[1].split()
    ]
)
"""Record, field and value to state; or `file`, and the two figures that a document tells."""
MOVES = st.lists(st.tuples(st.sampled_from((WEI, FANG)), DEEDS), min_size=1, max_size=4)


def standing() -> Standing:
    """What is found and not gone: topic, mark, and all it says."""
    rows = CheckFinding.objects.filter(gone="").values_list("topic", "mark", "body")
    return {(topic, mark, _body(body)) for topic, mark, body in rows}


def _body(body: str) -> str:
    """Places in any order."""
    told = json.loads(body)
    told["places"] = sorted(map(json.dumps, told["places"]))
    return json.dumps(told, sort_keys=True)


def do(person: Person, deed: tuple[str, str, str]) -> None:
    first, second, third = deed
    if first == "file":
        file(FIGURES.format(second, third), person)
    else:
        say(person, first, second, third, "yuan" if "gdp/" in first else None)


def file(told: str, person: Person = WEI) -> str:
    """File a document and return its source."""
    return file_document(
        raw=told.encode(),
        about=About(name="told.txt", published="2023-03-10"),
        reader=Reader(lexicon_here(), None),
        author=person.author,
        now=clock.now(),
    ).source


def checks_of(reference: str) -> list[str]:
    return [
        f"{row.severity} {row.check_name}"
        for row in CheckFinding.objects.filter(gone="", checktouch__reference=reference)
    ]


@law(8)
@given(moves=MOVES)
def test_what_is_checked_again_finds_what_a_full_run_finds(
    founded: Rows, moves: list[tuple[Person, tuple[str, str, str]]]
) -> None:
    with transaction.atomic():
        for table, (columns, rows) in founded.items():
            sql.insert(table, columns, rows)
        check_everything(today=clock.today())
        for person, deed in moves:
            do(person, deed)
            check_changes(today=clock.today())
        assert is_checked()
        changed = standing()
        CheckFinding.objects.all().delete()
        check_everything(today=clock.today())
        assert changed == standing()
        transaction.set_rollback(True)


def test_a_new_document_is_checked_against_the_register(site: None) -> None:
    check_everything(today=clock.today())
    source = file(FIGURES.format("453.24", "9.1"))
    assert not is_checked()
    checked = check_changes(today=clock.today())
    assert not checked.is_all
    assert checked.topics < 20
    assert is_checked()
    assert set(checks_of(f"source:{source}")) == {"doubt share", "doubt two_values"}
    assert "doubt share" in checks_of("record:observation:gdp/sichuan/2022")


def test_what_no_longer_holds_is_closed_and_kept(site: None) -> None:
    say(WEI, "task 14", "due", "2020-01-01")
    check_changes(today=clock.today())
    assert "note overdue" in checks_of("record:task:14")
    say(WEI, "task 14", "state", "done")
    say(FANG, "task 14", "state", "done")
    later = clock.today() + timedelta(days=1)
    check_changes(today=later)
    assert "note overdue" not in checks_of("record:task:14")
    then = [one.finding.check for one in found(Wanted(clock.today().isoformat()), 999, 0)]
    now = [one.finding.check for one in found(Wanted(later.isoformat()), 999, 0)]
    assert then.count("overdue") == now.count("overdue") + 1


def test_a_new_day_is_enough_to_be_overdue(site: None) -> None:
    due = clock.today() + timedelta(days=3)
    say(WEI, "task 14", "due", due.isoformat())
    check_changes(today=clock.today())
    assert "note overdue" not in checks_of("record:task:14")
    check_changes(today=due)
    assert "note overdue" not in checks_of("record:task:14")
    check_changes(today=due + timedelta(days=1))
    assert "note overdue" in checks_of("record:task:14")


def open_marks(check: str) -> list[str]:
    wanted = Wanted(clock.today().isoformat(), check, "", Settling.OPEN)
    return [one.mark for one in found(wanted, 99, 0)]


def test_a_settled_finding_comes_back_when_its_figures_change(site: None) -> None:
    check_everything(today=clock.today())
    (mark,) = open_marks("two_values")
    settle_finding(mark=mark, reason="Both are estimates.", author=WEI.author, now=clock.now())
    assert open_marks("two_values") == []
    say(WEI, "task 9", "note", "Asked the other side.")
    check_changes(today=clock.today())
    check_everything(today=clock.today())
    assert open_marks("two_values") == []
    say(WEI, "task 9", "progress", "58")
    check_changes(today=clock.today())
    assert len(open_marks("two_values")) == 1
    assert open_marks("two_values") != [mark]


def test_settling_is_undone_and_both_are_kept(site: None) -> None:
    check_everything(today=clock.today())
    (mark,) = open_marks("two_values")
    settle_finding(mark=mark, reason="Estimates.", author=WEI.author, now=clock.now())
    unsettle_finding(mark=mark, author=FANG.author, now=clock.now())
    assert open_marks("two_values") == [mark]
    (row,) = Settled.objects.all()
    assert (row.party, row.person, row.reason) == ("liangjiang", "wei", "Estimates.")
    assert (row.undone_by, bool(row.undone_at)) == ("fang", True)


def test_only_an_officer_settles_and_says_why(site: None) -> None:
    check_everything(today=clock.today())
    (mark,) = open_marks("two_values")
    for author, reason in ((ANNA.author, "No."), (WEI.author, "  ")):
        with pytest.raises(NotAllowed):
            settle_finding(mark=mark, reason=reason, author=author, now=clock.now())
    with pytest.raises(UnknownName):
        settle_finding(mark="0" * 32, reason="?", author=WEI.author, now=clock.now())
    with pytest.raises(NotAllowed):
        unsettle_finding(mark=mark, author=WEI.author, now=clock.now())


def test_an_endorsement_is_enough_to_be_checked_again(site: None) -> None:
    check_everything(today=clock.today())
    claim = say(WEI, "task 9", "progress", "62")
    endorse_claim(
        claim=claim, verdict=Verdict.AGREE, reason="", author=FANG.author, now=clock.now()
    )
    check_changes(today=clock.today())
    assert open_marks("two_values") == []


def test_the_command_prints_a_finding_a_line(desk: Desk) -> None:
    desk.says("state", "task", "1", "progress", "60", "--as", "alder")
    desk.says("state", "task", "1", "progress", "62", "--as", "birch")
    (line,) = [
        line for line in desk.lines("check", "--format", "json") if line["check"] == "two_values"
    ]
    assert line["severity"] == "doubt"
    assert line["records"] == ["task:1"]
    assert len(line["claims"]) == 2
    assert line["arithmetic"] == "62% − 60% = 2 percentage points"
    assert "60%" in line["sentence"]["en"]
    assert "62%" in line["sentence"]["zh"]
    assert line["settled"] is None
    assert "62% − 60% = 2 percentage points" in desk.says("check", "--all")
