"""Reporting periods: which are locked, and whether something about to be said touches one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.drafts import Draft
from jointoffice.ledger.entries import EntryKind, Payload
from jointoffice.model.claims import Basis
from jointoffice.model.names import RecordId
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import sql
from jointoffice.store.site import programme_here

_PERIODS = """
SELECT r."id", x."code", x."state", x."due" FROM "store_period" x
JOIN "store_record" r ON r."id" = x."record_id" WHERE x."office" = %s ORDER BY x."code" DESC
"""
_REPORTS = 'SELECT "uuid", "key" FROM "store_record" WHERE "kind" = \'report\' AND "uuid" IN'
_REPORTS_OF_CLAIMS = """
SELECT r."key" FROM "store_claim" c JOIN "store_record" r ON r."id" = c."record_id"
WHERE r."kind" = 'report' AND c."hash" IN"""
_JUDGING = (EntryKind.ENDORSE, EntryKind.WITHDRAW)


@dataclass(frozen=True, slots=True)
class Period:
    """A reporting period as it stands today; `state` and `due` are empty where nobody said."""

    number: int
    code: str
    state: str
    due: str


def periods() -> list[Period]:
    """The periods of the programme's office, the latest first."""
    return [Period(*row) for row in sql.select(_PERIODS, (f"party:{programme_here().office}",))]


def find_period(code: str) -> Period | None:
    return next((period for period in periods() if period.code == code), None)


def locked_periods() -> frozenset[str]:
    """The codes of the periods about which no report can be stated now."""
    return frozenset(period.code for period in periods() if period.state == "locked")


def must_be_open(drafts: Sequence[Draft]) -> None:
    """`NotAllowed` where one of these would change a report about a locked period.

    Every entry made here passes this gate, whether a page, a sheet or the API brings it. What a
    reader found is nobody's word and passes; endorsing it is a word. Erasure for privacy passes.
    """
    stated = [draft for draft in drafts if _states_a_report(draft)]
    judged = [draft.claim for draft in drafts if draft.kind in _JUDGING and draft.claim]
    if not stated and not judged:
        return
    locked = locked_periods()
    touched = {*_periods_stated(stated), *_periods_judged(judged)} if locked else set()
    for period in sorted(touched & locked):
        raise NotAllowed(
            f"The period {period} is locked, so reports about it cannot be changed; ask the joint "
            "office to unlock it.",
            f"填报期 {period} 已锁定，相关报告不能再填报或更改；如需更改，请联合办公室先解锁。",
        )


def _states_a_report(draft: Draft) -> bool:
    return draft.kind_of_record == "report" and draft.basis is not Basis.EXTRACTED


def _periods_stated(drafts: Iterable[Draft]) -> set[str]:
    """From the keys of known reports; of new ones from what is stated with them."""
    said: dict[RecordId, str] = {}
    for draft in drafts:
        assert draft.record is not None
        said.setdefault(draft.record, "")
        if draft.field == "period" and isinstance(draft.payload, Payload):
            said[draft.record] = draft.payload.value or ""
    known: Mapping[str, str] = dict(sql.select_in(_REPORTS, said))
    return {_period(known[record]) if record in known else text for record, text in said.items()}


def _periods_judged(claims: Iterable[str]) -> set[str]:
    hashes = [bytes.fromhex(claim) for claim in claims]
    return {_period(key) for (key,) in sql.select_in(_REPORTS_OF_CLAIMS, hashes)}


def _period(key: str) -> str:
    """The period in the key of a report, `p1/tianfu/2021-05`."""
    return key.split("/", 2)[-1]
