"""Import a sheet: every cell becomes a claim of the party, all of them or none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from django.db import transaction

from jointoffice.actions.sheet_drafts import DraftedRow, Drafter, Outcome
from jointoffice.actions.sheet_plan import Plan, Sheet, plan_of
from jointoffice.ledger.drafts import Draft
from jointoffice.ledger.entries import EntryKind, SourcePayload
from jointoffice.model.authors import WRITERS, Author
from jointoffice.papers.sheets.layer import layer_of, spans_of
from jointoffice.papers.sheets.report import Report, SheetCount
from jointoffice.papers.sheets.rows import SheetReader
from jointoffice.store import documents, log, sheet_texts
from jointoffice.store.bulk import without_collection
from jointoffice.store.site import programme_here

CELLS_AT_ONCE = 10_000


@dataclass(slots=True)
class _Count:
    """Counted on the way."""

    outcomes: dict[str, Counter[Outcome]] = field(default_factory=dict)
    claims: int = 0
    withdrawals: int = 0


def check_sheet(*, sheet: Sheet, author: Author, now: datetime) -> Report:
    """The dry run: every problem, or what the import would say. Nothing is kept."""
    author.must_be(WRITERS)
    with without_collection():
        plan, count = plan_of(sheet=sheet), _Count()
        if not plan.found.problems:
            drafter = Drafter(plan=plan, author=author, now=now, spans=None)
            for _ in _drafts(plan, drafter, count):
                pass
        return _report(plan, count)


def import_sheet(*, sheet: Sheet, author: Author, now: datetime) -> Report:
    """State what every cell says that the party does not say already.

    A sheet with any problem is not imported at all; one that says nothing new is not even filed.
    """
    author.must_be(WRITERS)
    with without_collection():
        plan, count = plan_of(sheet=sheet), _Count()
        if not plan.found.problems:
            _import(plan, sheet, _Who(author, now), count)
        return _report(plan, count)


@dataclass(frozen=True, slots=True)
class _Who:
    """Who imports, and when."""

    author: Author
    now: datetime


def _import(plan: Plan, sheet: Sheet, who: _Who, count: _Count) -> None:
    known = sheet_texts.known_spans(plan.source)
    spans = spans_of(plan.book.tables) if known is None else known
    drafter = Drafter(plan=plan, author=who.author, now=who.now, spans=spans)
    with transaction.atomic():
        for drafts in _drafts(plan, drafter, count):
            if not plan.found.problems:
                _append(plan, drafts, who)
        if plan.found.problems:
            transaction.set_rollback(True)
        elif count.claims and known is None:
            documents.keep_bytes(plan.source, sheet.raw)
            sheet_texts.keep_sheet(plan.source, layer_of(plan.book.tables))


def _append(plan: Plan, drafts: list[Draft], who: _Who) -> None:
    has_claims = any(draft.source == plan.source for draft in drafts)
    if has_claims and not sheet_texts.has_source(who.author.party, plan.source):
        drafts.insert(0, _source(plan, who))
    if drafts:
        author = who.author
        log.append(log=author.party, drafts=drafts, now=who.now, actor=author.actor)


def _drafts(plan: Plan, drafter: Drafter, count: _Count) -> Iterator[list[Draft]]:
    """The drafts of some thousand cells at a time, of one sheet after the other."""
    for reader in plan.readers:
        outcomes = count.outcomes.setdefault(reader.placed.table.name, Counter())
        rows = reader.read()
        rows_at_once = max(CELLS_AT_ONCE // len(reader.placed.heads), 1)
        while some := list(islice(rows, rows_at_once)):
            drafted = drafter.drafts(reader=reader, rows=some)
            yield _counted(drafted, outcomes, count)


def _counted(
    drafted: Sequence[DraftedRow], outcomes: Counter[Outcome], count: _Count
) -> list[Draft]:
    drafts = []
    for one in drafted:
        outcomes[one.outcome] += 1
        drafts += one.drafts
    claims = sum(draft.kind is EntryKind.CLAIM for draft in drafts)
    count.claims += claims
    count.withdrawals += len(drafts) - claims
    return drafts


def _source(plan: Plan, who: _Who) -> Draft:
    if documents.find_source(plan.source) is not None:
        return documents.source_draft(plan.source, who.author.party)
    payload = SourcePayload(
        media_type=plan.book.media_type,
        name=plan.name,
        published=plan.valid_from or who.now.date().isoformat(),
        rank=programme_here().publisher_rank(""),
        title=plan.name,
    )
    return Draft(
        kind=EntryKind.SOURCE, party=who.author.party, source=plan.source, payload=payload
    )


def _report(plan: Plan, count: _Count) -> Report:
    counts = tuple(_sheet_count(reader, count) for reader in plan.readers)
    return Report(
        plan.source,
        plan.name,
        counts,
        tuple(plan.found.problems),
        tuple(plan.left_out),
        count.claims,
        count.withdrawals,
    )


def _sheet_count(reader: SheetReader, count: _Count) -> SheetCount:
    placed = reader.placed
    outcomes = count.outcomes.get(placed.table.name, Counter())
    spoken = reader.found.rows.get(placed.kind.name, {})
    rows = sum(sheet == placed.table.name for sheet, _ in spoken.values())
    return SheetCount(
        placed.table.name,
        placed.kind.name,
        placed.header,
        rows,
        outcomes[Outcome.NEW],
        outcomes[Outcome.CHANGED],
        outcomes[Outcome.UNCHANGED],
    )
