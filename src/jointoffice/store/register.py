"""The standing register: brought up to date for the keys that a batch of entries touched.

`Accepted` has every stretch of every key, so that any day is one indexed question; the tables of
the kinds have what stands today, a row a record. Both are indexes and can be built again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice
from operator import itemgetter

from django.db import transaction

from jointoffice.ledger.acceptance import Head, Rule, Stretch, accept, rule_of
from jointoffice.ledger.register import RANK_OF_NO_SOURCE
from jointoffice.model.claims import Basis, Claim, Endorsement, Verdict
from jointoffice.model.keys import owner_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import DAY_MAX
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.values import Qualifier
from jointoffice.store import clock, search_index, sql, standing_now
from jointoffice.store.ids import SEQ_BITS, entry_id, seq_of
from jointoffice.store.site import kinds_here, sides_here
from jointoffice.store.standing_now import Standing

FOREVER = DAY_MAX.isoformat()
KEYS_AT_ONCE = 50_000
RECORDS_AT_ONCE = 5_000
ACCEPTED_COLUMNS = (
    "record_id",
    "field",
    "day",
    "until",
    "state",
    "claim",
    "text",
    "unit",
    "qualifier",
    "heads",
    "agreed_claim",
    "agreed_since",
)
CLAIM_COLUMNS = f"""
c."record_id", c."field", c."id", c."hash", c."basis", c."text", c."unit", c."qualifier",
c."valid_from", COALESCE(s."published", ''), COALESCE(s."rank", {RANK_OF_NO_SOURCE}), c."redacted"
"""
"""What `claim_of_row` reads, of a claim c and its source s."""

_CLAIMS = f"""
SELECT {CLAIM_COLUMNS}
FROM {{keys}} LEFT JOIN "store_source" s ON s."id" = c."source_id"
WHERE c."ended" IS NULL {{more}} ORDER BY c."record_id", c."field"
"""
_ENDORSEMENTS = """
SELECT c."record_id", c."field", c."hash", e."id", e."verdict"
FROM {keys} JOIN "store_endorsement" e ON e."claim_hash" = c."hash" WHERE TRUE {more}
"""
_TOUCHED = {
    "keys": '"touched" t JOIN "store_claim" c '
    'ON c."record_id" = t."record_id" AND c."field" = t."field"',
    "more": "",
}
_BETWEEN = {"keys": '"store_claim" c', "more": 'AND c."record_id" >= %s AND c."record_id" < %s'}
_BASES = {basis.value: basis for basis in Basis}
_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}
VERDICTS = {verdict.value: verdict for verdict in Verdict}

TouchedKey = tuple[int, str]
Said = dict[int, dict[str, set[str]]]
"""Record → field → the texts of its live claims."""
Folded = tuple[TouchedKey, list[Claim], tuple[Stretch, ...]]


@dataclass(slots=True)
class Rules:
    """The rule of every key of some records, and the parties behind the numbers of logs."""

    kinds: Mapping[str, Kind]
    sides: frozenset[PartyId]
    logs: Mapping[int, PartyId]
    numbers: Mapping[PartyId, int]
    records: Mapping[int, tuple[RecordId, str, str]]
    """Record number → its id, kind and key."""
    made: dict[tuple[str, str, PartyId | None], Rule | None]

    def kind_names(self) -> dict[int, str]:
        return {number: kind for number, (_, kind, _) in self.records.items()}

    def rule(self, record: int, field: str) -> Rule | None:
        """The rule of a key; none for a field that the kind no longer has."""
        _, name, key = self.records[record]
        kind = self.kinds[name]
        owner = owner_of(kind, key)
        if (name, field, owner) not in self.made:
            found = kind.find(field)
            rule = None if found is None else rule_of(found, self.sides, owner)
            self.made[name, field, owner] = rule
        return self.made[name, field, owner]


def update(touched: set[TouchedKey]) -> None:
    """Compute the acceptance of these keys again, and write it, in the caller's transaction."""
    _write(touched, advance(clock.today().isoformat()))


def _write(touched: set[TouchedKey], today: str) -> None:
    rest = iter(sorted(touched))
    while some := list(islice(rest, KEYS_AT_ONCE)):
        _touch(some)
        sql.execute(
            'DELETE FROM "store_accepted" WHERE ("record_id", "field") IN '
            '(SELECT "record_id", "field" FROM "touched")'
        )
        rules = rules_of({record for record, _ in some})
        rows = list(_rows(rules, _folded(rules, _TOUCHED, ())))
        sql.insert("store_accepted", ACCEPTED_COLUMNS, rows)
        standing_now.change(rules.kind_names(), some, _standing(rows, today))
    search_index.change(touched)


def write_all() -> None:
    """Compute and write every key, where the register's tables are empty."""
    today = clock.today().isoformat()
    (last,) = sql.select('SELECT COALESCE(MAX("id"), 0) FROM "store_record"')[0]
    for first in range(1, last + 1, RECORDS_AT_ONCE):
        bounds = (first, first + RECORDS_AT_ONCE)
        rules = rules_of(range(*bounds))
        said: Said = defaultdict(dict)
        rows = list(_rows(rules, _noted(said, _folded(rules, _BETWEEN, bounds))))
        sql.insert("store_accepted", ACCEPTED_COLUMNS, rows)
        standing_now.fill(rules.kind_names(), _standing(rows, today))
        search_index.fill(rules.records, said)
    sql.execute('UPDATE "store_site" SET "standing_day" = %s', (today,))


@transaction.atomic
def advance(today: str) -> str:
    """Bring the tables of the kinds to a later day, on which words said before now hold.

    Returns the day on which they stand, which never goes back.
    """
    (standing_day,) = sql.select('SELECT "standing_day" FROM "store_site"')[0]
    if standing_day >= today:
        return str(standing_day)
    come = sql.select(
        'SELECT DISTINCT "record_id", "field" FROM "store_accepted" '
        'WHERE "day" > %s AND "day" <= %s',
        (standing_day, today),
    )
    _write(set(come), today)
    sql.execute('UPDATE "store_site" SET "standing_day" = %s', (today,))
    return today


def rules_of(records: Iterable[int]) -> Rules:
    rows = sql.select_in(
        'SELECT "id", "uuid", "kind", "key" FROM "store_record" WHERE "id" IN', records
    )
    logs: dict[int, PartyId] = dict(sql.select('SELECT "number", "party" FROM "store_log"'))
    found = {number: (RecordId(uuid), kind, key) for number, uuid, kind, key in rows}
    numbers = {party: number for number, party in logs.items()}
    return Rules(kinds_here(), sides_here(), logs, numbers, found, {})


def _touch(keys: Sequence[TouchedKey]) -> None:
    sql.execute('DROP TABLE IF EXISTS "touched"')
    sql.execute('CREATE TEMPORARY TABLE "touched" ("record_id" bigint, "field" varchar(40))')
    sql.insert("touched", ("record_id", "field"), keys)


def _folded(rules: Rules, which: Mapping[str, str], parameters: Sequence[int]) -> Iterator[Folded]:
    """Every key among those asked for, with its live claims and its stretches."""
    verdicts: dict[TouchedKey, list[Endorsement]] = defaultdict(list)
    for record, field, hashed, number, verdict in sql.select(
        _ENDORSEMENTS.format(**which), parameters
    ):
        party = rules.logs[number >> SEQ_BITS]
        said = Endorsement(ClaimId(hashed.hex()), party, seq_of(number), VERDICTS[verdict])
        verdicts[record, field].append(said)
    claims = sql.select(_CLAIMS.format(**which), parameters)
    for key, rows in groupby(claims, key=itemgetter(0, 1)):
        rule = rules.rule(*key)
        if rule is not None:
            stated = [claim_of_row(rules, row) for row in rows]
            yield key, stated, accept(stated, verdicts.get(key, ()), rule)


def _noted(said: Said, folded: Iterable[Folded]) -> Iterator[Folded]:
    """The same, each key's words noted for the search."""
    for one in folded:
        (record, field), claims, _ = one
        said[record][field] = {claim.text for claim in claims if claim.text}
        yield one


def claim_of_row(rules: Rules, row: sql.Row) -> Claim:
    """A claim as acceptance needs it, from a row of `_CLAIMS`."""
    record, field, number, hashed, basis, text, unit, qualifier, day, published, rank, gone = row
    return Claim(
        ClaimId(hashed.hex()),
        rules.logs[number >> SEQ_BITS],
        seq_of(number),
        _BASES[basis],
        rules.records[record][0],
        field,
        text,
        unit,
        _QUALIFIERS[qualifier],
        day,
        None,
        published,
        rank,
        bool(gone),
    )


def _rows(rules: Rules, folded: Iterable[Folded]) -> Iterator[sql.Row]:
    """The rows of `store_accepted`, a stretch each."""
    for (record, field), claims, stretches in folded:
        said = {claim.id: claim for claim in claims}
        untils = [*(stretch.day for stretch in stretches[1:]), FOREVER]
        for stretch, until in zip(stretches, untils, strict=True):
            shown = said.get(stretch.claim) if stretch.claim else None
            last = stretch.last_agreed
            yield (
                record,
                field,
                stretch.day,
                until,
                stretch.state.value,
                shown and _number(rules, shown),
                shown.text if shown else "",
                shown.unit if shown else "",
                shown.qualifier.value if shown else "",
                f"[{','.join([_head(rules, said, head) for head in stretch.heads])}]",
                last and _number(rules, said[last.claim]),
                last.since if last else "",
            )


def _standing(rows: Iterable[sql.Row], today: str) -> dict[TouchedKey, Standing]:
    """What each key shows today, of the rows of its stretches."""
    return {
        (record, field): Standing(text or None, unit, state)
        for record, field, day, until, state, _, text, unit, *_ in rows
        if day <= today < until
    }


def _head(rules: Rules, said: Mapping[ClaimId, Claim], head: Head) -> str:
    """A head as JSON; codes of parties have nothing to escape."""
    number = _number(rules, said[head.claim])
    return f'["{head.party}",{number},{"true" if head.current else "false"}]'


def _number(rules: Rules, claim: Claim) -> int:
    return entry_id(rules.numbers[claim.log], claim.seq)
