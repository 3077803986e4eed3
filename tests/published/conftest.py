"""Which projects are published in these tests? Those of the story, with more said of two."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from jointoffice.actions.endorse_claim import endorse_claim
from jointoffice.actions.import_sheet import import_sheet
from jointoffice.actions.sheet_plan import Sheet
from jointoffice.model.claims import Verdict
from jointoffice.store.models import Claim
from tests.people import FANG, WEI
from tests.projects_told import tell, tell_projects

ADDED = datetime(2025, 6, 2, 9, tzinfo=UTC)
MORE = """
project rail investment = 3000 million yuan
project rail invested = 450 million yuan
project rail progress = 15
project rail state = under way
project rail task = task:9
project rail place = place:guoyuan_port
project ring investment = 1200 million yuan
project ring state = done
project ring invested = 1200 million yuan
project ramp start = 2023-05-10
plan rail/2025 progress = 20
milestone rail/m1 reached = 2025-04-02
"""
APART = (
    (WEI, "project centre investment = 800 million yuan"),
    (FANG, "project centre investment = 850 million yuan"),
    (WEI, "assignment liangjiang/unit/1/project:rail name = Liangjiang Rail Company"),
    (WEI, "assignment liangjiang/lead/1/project:rail name = Li Lei"),
)
HEDGED = "code,invested (million CNY)\nramp,about 90\n"
ORGANISATION = "XX-TEST-jointoffice"
"""No organisation's: agencies of org-id.guide give real ones."""


@pytest.fixture(autouse=True)
def told(site: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rail is under way, Ring done; Centre has no start, and its investment is disputed."""
    tell_projects()
    for person in (WEI, FANG):
        for line in MORE.strip().splitlines():
            tell(person, line, ADDED)
    for person, line in APART:
        tell(person, line, ADDED)
    sheet = Sheet(raw=HEDGED.encode(), name="hedged.csv", kind="project", valid_from="2025-01-06")
    assert not import_sheet(sheet=sheet, author=WEI.author, now=ADDED).problems
    (claim,) = Claim.objects.filter(field="investment", text="800000000")
    endorse_claim(
        claim=claim.hash.hex(),
        verdict=Verdict.DISPUTE,
        reason="Two grids",
        author=FANG.author,
        now=ADDED,
    )
    monkeypatch.setenv("JOINTOFFICE_IATI_ORGANISATION", ORGANISATION)
    monkeypatch.setenv("JOINTOFFICE_COUNTRY", "CN")
