"""From the rows of a sheet to the entries that a party would append: only what it does not say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from jointoffice.actions.sheet_plan import Plan
from jointoffice.actions.speaking import basis_of
from jointoffice.ledger.drafts import Draft, Ground, draft_about
from jointoffice.ledger.entries import EntryKind, Payload
from jointoffice.ledger.replaced import Ends, is_withdrawn
from jointoffice.model.authors import Author
from jointoffice.model.claims import Basis
from jointoffice.model.keys import owner_of
from jointoffice.model.kinds.field import Field, Kind, Nature
from jointoffice.model.names import ClaimId, PartyId, RecordId, record_id
from jointoffice.model.refusals import Reason
from jointoffice.model.values import Value
from jointoffice.papers.sheets.cells import Deed
from jointoffice.papers.sheets.layer import Span, Spans
from jointoffice.papers.sheets.problems import CellProblem
from jointoffice.papers.sheets.rows import ReadRow, SaidCell, SheetReader
from jointoffice.scenes.wording import tongue
from jointoffice.store.own_words import OwnWord, OwnWords, own_words
from jointoffice.store.periods import locked_periods
from jointoffice.store.replaced import replaced_at


class Outcome(Enum):
    """What a row does to its record."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class DraftedRow:
    outcome: Outcome
    drafts: list[Draft]


@dataclass(frozen=True, slots=True)
class _Subject:
    """A row, the record it is about, and on which basis its author speaks of it."""

    row: ReadRow
    record: RecordId
    basis: Basis


@dataclass(slots=True, kw_only=True)
class Drafter:
    """Drafts what rows say, for one author at one moment; `spans` is none in a dry run."""

    plan: Plan
    author: Author
    now: datetime
    spans: Spans | None
    _bases: dict[tuple[str, PartyId | None], Basis] = field(default_factory=dict)
    _locked: frozenset[str] | None = None
    _replaced: Ends | None = None

    def drafts(self, *, reader: SheetReader, rows: Sequence[ReadRow]) -> list[DraftedRow]:
        """One for each row; what may not be said is noted as a problem of its row."""
        kind = reader.placed.kind
        by_basis: dict[Basis, list[_Subject]] = {}
        for row in rows:
            basis = self._basis(kind, row.key)
            subject = _Subject(row, record_id(kind.name, row.key), basis)
            by_basis.setdefault(basis, []).append(subject)
        words = {
            basis: own_words(self.author.party, basis, [one.record for one in some])
            for basis, some in by_basis.items()
        }
        return [
            drafted
            for basis, some in by_basis.items()
            for one in some
            if (drafted := self._drafted(reader, one, words[basis])) is not None
        ]

    def _drafted(
        self, reader: SheetReader, subject: _Subject, words: OwnWords
    ) -> DraftedRow | None:
        kind, row = reader.placed.kind, subject.row
        drafts = list(self._row(reader, subject, words))
        if not drafts:
            return DraftedRow(Outcome.UNCHANGED, [])
        if kind.name == "report" and row.key.split("/", 2)[-1] in self._locked_periods():
            self._note(reader, row, _locked(row.key.split("/", 2)[-1]))
            return None
        if self._ends() and is_withdrawn(kind, row.key, self._ends()):
            self._note(reader, row, _withdrawn(kind, row.key))
            return None
        is_known = subject.record in words.known
        return DraftedRow(Outcome.CHANGED if is_known else Outcome.NEW, drafts)

    def _row(self, reader: SheetReader, subject: _Subject, words: OwnWords) -> Iterator[Draft]:
        kind, row, record, basis = reader.placed.kind, subject.row, subject.record, subject.basis
        named = row.day or self.plan.valid_from
        day = named or self.now.date().isoformat()
        spans = None
        for cell in row.cells:
            declared = cell.head.column.field
            assert declared is not None, "only columns of values are drafted"
            said = words.words.get((record, declared.name), [])
            if isinstance(cell.said, Deed):
                yield from self._withdrawals(basis, said, row.day)
                continue
            if _says_already(declared, said, cell.said, day, named):
                continue
            if self.spans is not None and spans is None:
                spans = self.spans.of(reader.placed.table.name, row.row)
            span = spans[cell.head.index] if spans else None
            ground = self._ground(basis, day, cell, span, _corrected(basis, said, day))
            yield draft_about(kind.name, record, declared.name, cell.said, ground)

    def _ground(
        self,
        basis: Basis,
        day: str,
        cell: SaidCell,
        span: Span | None,
        replaces: ClaimId | None,
    ) -> Ground:
        quote = cell.text.strip()
        return Ground(
            basis=basis,
            party=self.author.party,
            valid_from=day,
            source=self.plan.source,
            replaces=replaces,
            quote=quote,
            span=span,
            lang="zh" if tongue(quote) == "zh-Hans" else "en",
        )

    def _withdrawals(self, basis: Basis, said: Sequence[OwnWord], day: str) -> Iterator[Draft]:
        """Of every word of its own, or of those about the day that the row names."""
        for word in said:
            if word.is_own and word.basis == basis.value and day in ("", word.valid_from):
                yield Draft(
                    kind=EntryKind.WITHDRAW,
                    claim=word.claim,
                    party=self.author.party,
                    payload=Payload(),
                )

    def _basis(self, kind: Kind, key: str) -> Basis:
        known = kind.name, owner_of(kind, key)
        if known not in self._bases:
            self._bases[known] = basis_of(author=self.author, kind=kind, key=key)
        return self._bases[known]

    def _locked_periods(self) -> frozenset[str]:
        if self._locked is None:
            self._locked = locked_periods()
        return self._locked

    def _ends(self) -> Ends:
        if self._replaced is None:
            self._replaced = replaced_at(None).ends
        return self._replaced

    def _note(self, reader: SheetReader, row: ReadRow, message: Reason) -> None:
        sheet = reader.placed.table.name
        reader.found.problems.append(CellProblem(sheet, row.row.number, "", "", row.key, message))


def _says_already(
    declared: Field, said: Sequence[OwnWord], value: Value, day: str, named: str
) -> bool:
    """Whether the party's word that holds on a day, official or reported, is this value.

    A word about a moving field is about its day: where a day is named, only a word about the
    same day counts.
    """
    heads: dict[str, OwnWord] = {}
    for word in sorted(said, key=lambda word: (word.valid_from, word.number)):
        if word.valid_from <= day:
            heads[word.basis] = word
    is_of_its_day = declared.nature is Nature.MOVING and named
    return any(
        head.says(value) and (head.valid_from == day or not is_of_its_day)
        for head in heads.values()
    )


def _corrected(basis: Basis, said: Sequence[OwnWord], day: str) -> ClaimId | None:
    """The former report about the same day: of two reports nobody could tell which is newer."""
    if basis is not Basis.REPORTED:
        return None
    same_day = [
        word
        for word in said
        if word.is_own and word.basis == basis.value and word.valid_from == day
    ]
    return max(same_day, key=lambda word: word.number).claim if same_day else None


def _withdrawn(kind: Kind, key: str) -> Reason:
    return Reason(
        f"The {kind.name} {key} was withdrawn as a whole; bring it back first, or leave out the "
        "row.",
        f"{kind.label_zh} {key} 已整条撤下；请先恢复，或删去此行。",
    )


def _locked(period: str) -> Reason:
    return Reason(
        f"The period {period} is locked, so reports about it cannot be changed; ask the joint "
        "office to unlock it.",
        f"填报期 {period} 已锁定，相关报告不能再填报或更改；如需更改，请联合办公室先解锁。",
    )
