"""What should the figures of a month be? Reckoned anew from the rows, with fractions."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

from jointoffice.model.names import PartyId
from tests.integration.year_told import Project, Told

RECENT, RUN = "rate of the last three months", "run rate"
GROUPS: dict[str, Callable[[Project], str]] = {
    "all": lambda _: "",
    "area": lambda project: project.area,
    "category": lambda project: project.category,
    "side": lambda project: " ".join(project.sides),
}


@dataclass(slots=True)
class Book:
    """What was told so far: project → month → party → amount, the last word standing."""

    projects: Sequence[Project]
    months: dict[str, dict[int, dict[PartyId, Decimal]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(dict))
    )

    def write(self, told: Told) -> None:
        for row in told.rows:
            self.months[row.project][row.month][told.party] = row.invested


@dataclass(frozen=True, slots=True)
class Line:
    """One project at the end of a month."""

    planned: Decimal | None
    invested: Decimal | None
    month: int
    differs: bool
    forecasts: dict[str, Fraction]
    """Method → the year's end by it; the method that counts stands last."""


def line_of(book: Book, project: Project, month: int) -> Line:
    plans = set(project.plans.values())
    told = {m: words for m, words in book.months[project.code].items() if m <= month}
    if not told:
        return Line(max(plans, default=None), None, 0, len(plans) > 1, {})
    latest = max(told)
    least = {m: min(words.values()) for m, words in told.items()}
    differs = len(plans) > 1 or len(set(told[latest].values())) > 1
    invested = least[latest]
    forecasts = {RUN: Fraction(invested) * 12 / latest}
    older = [m for m in least if m <= latest - 3]
    if older or latest >= 3:
        back, base = (max(older), least[max(older)]) if older else (0, Decimal(0))
        rate = max(Fraction(invested - base) / (latest - back), Fraction(0))
        forecasts[RECENT] = Fraction(invested) + rate * (12 - latest)
    return Line(max(plans, default=None), invested, latest, differs, forecasts)


def reckoned(book: Book, month: int) -> dict[tuple[str, str], dict[str, Any]]:
    """`(all | area | category | side, key)` → what its line of JSON should say."""
    lines = {one.code: line_of(book, one, month) for one in book.projects}
    groups: dict[tuple[str, str], list[Project]] = defaultdict(list)
    for level, key_of in GROUPS.items():
        for one in book.projects:
            if lines[one.code].planned is not None or lines[one.code].invested is not None:
                groups[level, key_of(one)].append(one)
    planned = _counting(book.projects, {k for k, one in lines.items() if one.planned is not None})
    invested = _counting(
        book.projects, {k for k, one in lines.items() if one.invested is not None}
    )
    return {name: _total(some, lines, planned, invested, month) for name, some in groups.items()}


def project_line(book: Book, project: Project, month: int) -> dict[str, Any]:
    """What the project's own line of JSON should say."""
    line = line_of(book, project, month)
    above = next((one for one in book.projects if one.code == project.parent), None)
    is_within = not line.month and above is not None and line_of(book, above, month).month > 0
    silent = set(project.sides) - set(book.months[project.code].get(line.month, ()))
    return {
        "planned": _text(line.planned),
        "invested": _text(line.invested),
        "period": f"2025-{line.month:02}" if line.month else "",
        "silent": sorted(silent) if line.month else sorted(project.sides),
        **_shares(None if is_within else line.planned, line.invested or Decimal(0), month),
    }


def _counting(every: Sequence[Project], having: set[str]) -> set[str]:
    """From the top down: who has a figure speaks for all below."""
    below: dict[str, list[str]] = defaultdict(list)
    for one in every:
        below[one.parent].append(one.code)
    counting: set[str] = set()
    waiting = list(below[""])
    while waiting:
        code = waiting.pop()
        if code in having:
            counting.add(code)
        else:
            waiting += below[code]
    return counting


def _total(
    some: Sequence[Project],
    lines: dict[str, Line],
    planned: set[str],
    invested: set[str],
    month: int,
) -> dict[str, Any]:
    codes = {one.code for one in some}
    plan = sum((lines[k].planned or Decimal(0) for k in codes & planned), Decimal(0))
    done = sum((lines[k].invested or Decimal(0) for k in codes & invested), Decimal(0))
    covered = {k for k in codes if lines[k].invested is not None} - invested
    return {
        "projects": len(codes),
        "reported": len(codes & invested),
        "planned": _text(plan),
        "invested": _text(done) if codes & invested else None,
        **_shares(plan, done, month),
        "forecast": _forecast([lines[k].forecasts for k in codes & invested]),
        "differing": sorted(k for k in codes if lines[k].differs),
        "covered": sorted(covered),
    }


def _forecast(forecasts: Sequence[dict[str, Fraction]]) -> dict[str, str] | None:
    if not forecasts:
        return None
    methods = Counter(list(one)[-1] for one in forecasts)
    return {
        "value": _cents(sum((list(one.values())[-1] for one in forecasts), Fraction(0))),
        "low": _cents(sum((min(one.values()) for one in forecasts), Fraction(0))),
        "high": _cents(sum((max(one.values()) for one in forecasts), Fraction(0))),
        "method": RECENT if methods[RECENT] > methods[RUN] else RUN,
    }


def _shares(plan: Decimal | None, done: Decimal, month: int) -> dict[str, str | None]:
    share = _percent(Fraction(month, 12))
    if not plan:
        return {"completion": None, "share": str(share), "lead": None}
    completion = _percent(Fraction(done) / Fraction(plan))
    lead = completion - share
    return {"completion": str(completion), "share": str(share), "lead": str(lead)}


def _percent(share: Fraction) -> Decimal:
    return _round(share * 100)


def _cents(amount: Fraction) -> str:
    text = f"{_round(amount):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _round(number: Fraction) -> Decimal:
    """To the hundredth, halves up."""
    hundredths = (number * 100 + Fraction(1, 2)) // 1
    return (Decimal(hundredths) / 100).quantize(Decimal("0.01"), ROUND_HALF_UP)


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{int(amount)}"


def due_of(month: int) -> date:
    return date(2025 + month // 12, month % 12 + 1, 10)
