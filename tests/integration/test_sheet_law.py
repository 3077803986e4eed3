"""Law: what a party said comes back from its export without a change, for every kind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from jointoffice.actions.import_sheet import check_sheet
from jointoffice.actions.publish import ENDINGS, NO_EXTRAS, write_published
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.actions.write_sheet import FORMATS, View
from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.model.authors import Author, Role
from jointoffice.model.claims import Basis
from jointoffice.model.keys import key_values
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.papers.sheets.export import Extras, ToWrite
from jointoffice.store import clock, log
from jointoffice.store.records import find_records
from tests.laws import law
from tests.ledger_store import start_site_of
from tests.sheet_strategy import records

pytestmark = pytest.mark.django_db
TIANFU, OFFICE = PartyId("tianfu"), PartyId("joint_office")
SIDES = frozenset({PartyId("liangjiang"), TIANFU})
KEPT_BY_OFFICE = frozenset({"period"})
BOTH = Extras(has_states=True, has_sources=True)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
@law(max_examples=10)
@given(st.data())
def test_an_export_changes_nothing(kind: Kind, drawn: st.DataObject) -> None:
    some = drawn.draw(
        st.lists(records(kind), min_size=1, max_size=3, unique_by=lambda one: one.key)
    )
    language = drawn.draw(st.sampled_from(list(Language)))
    ending = drawn.draw(st.sampled_from([*FORMATS, ".jsonl"]))
    role = Role.COORDINATOR if kind.name in KEPT_BY_OFFICE else Role.OFFICER
    author, now = Author(OFFICE if role is Role.COORDINATOR else TIANFU, role, None), clock.now()
    with transaction.atomic():
        start_site_of(SIDES)
        drafts = [draft for one in some for draft in said(kind, one, author)]
        log.append(log=author.party, drafts=drafts, now=now, actor=None)
        numbers = find_records(kind, None)
        view = View(numbers, now.date().isoformat(), None, language)
        extras = BOTH if ending in FORMATS else NO_EXTRAS
        made = write_published(
            kind=kind, view=view, form=ENDINGS[ending], extras=extras, address=""
        )
        sheet = Sheet(raw=made.raw, name=f"{kind.name}{ending}", kind=kind.name)
        report = check_sheet(sheet=sheet, author=author, now=now)
        assert not report.problems
        assert (report.claims, report.withdrawals) == (0, 0)
        assert report.sheets[0].unchanged == len(some)
        transaction.set_rollback(True)


def said(kind: Kind, record: ToWrite, author: Author) -> Iterator[Draft]:
    """The party's claims of every field, also where they name records that nobody knows."""
    day = clock.today().isoformat()
    ground = Ground(basis=Basis.OFFICIAL, party=author.party, valid_from=day)
    values = {name: cell.value for name, cell in record.cells.items()}
    for name, value in (values | key_values(kind, record.key)).items():
        if value is not None:
            yield claim_draft(kind, record.key, name, value, ground)
