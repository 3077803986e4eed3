"""Which projects do the tests of pages look at? Four: plans, reports, a matter and an owner."""

from __future__ import annotations

from datetime import UTC, datetime

from jointoffice.actions.matter import Raised, raise_matter
from jointoffice.actions.period import open_period
from jointoffice.actions.state_claim import Said, state_claim
from tests.people import FANG, WEI, ZHOU, Person

LISTED = datetime(2025, 1, 6, 9, tzinfo=UTC)
FIRST = datetime(2025, 4, 8, 9, tzinfo=UTC)
SECOND = datetime(2025, 5, 9, 9, tzinfo=UTC)
LATE = datetime(2025, 5, 20, 9, tzinfo=UTC)

LIST = """
project rail name_en = Rail link
project rail name_zh = 铁路联络线
project rail area = area:3
project rail category = new
project rail start = 2025-01
project rail finish = 2027-06
project ring name_en = Expressway ring
project ring area = area:3
project ring category = continuing
project ring start = 2023
project ring finish = 2025-12
project ramp name_en = Eastern ramp
project ramp area = area:3
project ramp category = continuing
project ramp parent = project:ring
project centre name_en = Data centre
project centre area = area:5
project centre category = completing
milestone rail/m1 title_en = Ground broken
milestone rail/m1 baseline = 2025-03-01
milestone rail/m1 due = 2025-03-31
plan rail/2025 investment = 900 million yuan
plan ring/2025 investment = 600 million yuan
plan ramp/2025 investment = 100 million yuan
plan centre/2025 investment = 400 million yuan
"""
"""What both sides say of the projects: in all 1.9 billion, the ramp being part of the ring."""


def tell_projects() -> None:
    """The list, then the reports of March and April: Rail link's differ, Data centre's is late."""
    for person in (WEI, FANG):
        for line in LIST.strip().splitlines():
            tell(person, line, LISTED)
    for month, day in (("2025-03", FIRST), ("2025-04", SECOND)):
        open_period(period=month, due=None, author=ZHOU.author, now=day)
    tell(WEI, "report rail/liangjiang/2025-03 invested = 200 million yuan", FIRST)
    tell(FANG, "report rail/tianfu/2025-03 invested = 200 million yuan", FIRST)
    tell(FANG, "report ring/tianfu/2025-03 invested = 130 million yuan", FIRST)
    tell(WEI, "report rail/liangjiang/2025-04 invested = 300 million yuan", SECOND)
    tell(FANG, "report rail/tianfu/2025-04 invested = 280 million yuan", SECOND)
    tell(FANG, "report ring/tianfu/2025-04 invested = 250 million yuan", SECOND)
    tell(WEI, "report centre/liangjiang/2025-04 invested = 50 million yuan", LATE)
    tell(WEI, "report centre/liangjiang/2025-04 problem = Two grids, one meter", LATE)
    tell(FANG, "assignment tianfu/lead/1/project:rail name = Li Fang", LISTED)
    raised = Raised(about="project:rail", text="No land yet", due="2025-06-01")
    raise_matter(raised=raised, author=FANG.author, now=SECOND)


def tell(person: Person, line: str, now: datetime) -> None:
    """State `KIND KEY FIELD = VALUE [UNIT]` as a person, on a day."""
    record, _, value = line.partition(" = ")
    kind, key, field = record.split()
    amount, _, unit = value.partition(" ")
    is_money = unit == "million yuan"
    said = Said(kind, key, field, amount if is_money else value, unit if is_money else None, None)
    state_claim(said=said, author=person.author, now=now)
