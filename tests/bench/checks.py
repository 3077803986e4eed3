"""How long do the checks take over projects and a year of reports, and over one word more?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from time import perf_counter

from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.model.claims import Basis
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.values import Value
from jointoffice.store import clock
from jointoffice.store.checking import check_changes, check_everything
from tests.bench import scale
from tests.bench.ledger import cpu_s

MONTHS = range(1, 13)
YEAR = 2022


def measure(projects: int, folder: Path) -> dict[str, float]:
    """CPU seconds of each run, of a register with twelve reports a project."""
    assert folder.is_dir()
    scale.start_empty_site()
    started = perf_counter()
    _tell(_year(projects))
    figures = {"told, seconds": perf_counter() - started}
    today = clock.today()
    figures["everything, s"] = cpu_s(partial(check_everything, today=today))
    figures["nothing new, s"] = cpu_s(partial(check_changes, today=today))
    _tell([_of_report(0, 6, "progress", "97", "%")])
    figures["one word more, s"] = cpu_s(partial(check_changes, today=today))
    _tell([_of_report(number, 11, "progress", "96", "%") for number in range(100)])
    figures["a hundred words more, s"] = cpu_s(partial(check_changes, today=today))
    return figures


def _tell(some: Iterator[Draft] | list[Draft]) -> None:
    batch: list[Draft] = []
    for one in some:
        batch.append(one)
        if len(batch) == scale.BATCH:
            scale.append(batch)
            batch = []
    if batch:
        scale.append(batch)


def _year(projects: int) -> Iterator[Draft]:
    for number in range(projects):
        for field, text, unit in _fields(number):
            yield _draft("project", f"p{number}", field, text, unit)
        for month in MONTHS:
            for field, text, unit in _report(number, month):
                yield _of_report(number, month, field, text, unit)


def _fields(number: int) -> Iterator[tuple[str, str, str]]:
    yield "code", f"p{number}", ""
    yield "name_en", f"Project {number}", ""
    yield "sides", "party:liangjiang party:tianfu", ""
    yield "investment", str(number % 997 * 10**6 + 10**6), "CNY"
    yield "start", f"{YEAR}-0{1 + number % 9}-01", ""
    yield "state", "under way", ""


def _report(number: int, month: int) -> Iterator[tuple[str, str, str]]:
    yield "project", f"project:p{number}", ""
    yield "party", f"party:{scale.SIDES[0]}", ""
    yield "period", f"{YEAR}-{month:02}", ""
    yield "invested", str((number % 997 + 1) * month * 10**4), "CNY"
    yield "progress", str(month * 8), "%"


def _of_report(number: int, month: int, field: str, text: str, unit: str) -> Draft:
    key = f"p{number}/{scale.SIDES[0]}/{YEAR}-{month:02}"
    return _draft("report", key, field, text, unit)


def _draft(kind: str, key: str, field: str, text: str, unit: str) -> Draft:
    ground = Ground(basis=Basis.OFFICIAL, party=scale.SIDES[0], valid_from=scale.DAY)
    return claim_draft(KINDS[kind], key, field, Value(text, unit), ground)
