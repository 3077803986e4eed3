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

import msgspec

from jointoffice.ledger.acceptance import Rule, Stretch, accept, rule_of, standing
from jointoffice.ledger.register import RANK_OF_NO_SOURCE
from jointoffice.model.claims import Basis, Claim, Endorsement, Verdict
from jointoffice.model.keys import owner_of
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import DAY_MAX
from jointoffice.model.names import ClaimId, PartyId, RecordId
from jointoffice.model.values import Qualifier, ValueType
from jointoffice.store import clock, sql
from jointoffice.store.ids import SEQ_BITS, entry_id, seq_of
from jointoffice.store.site import kinds_here, sides_here

FOREVER = DAY_MAX.isoformat()
KEYS_AT_ONCE = 50_000
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
_CLAIMS = f"""
SELECT c."record_id", c."field", c."id", c."hash", c."basis", c."text", c."unit", c."qualifier",
       c."valid_from", COALESCE(s."published", ''), COALESCE(s."rank", {RANK_OF_NO_SOURCE}),
       c."redacted"
FROM "touched" t
JOIN "store_claim" c ON c."record_id" = t."record_id" AND c."field" = t."field"
LEFT JOIN "store_source" s ON s."id" = c."source_id"
WHERE c."ended" IS NULL
ORDER BY c."record_id", c."field"
"""
_ENDORSEMENTS = """
SELECT c."record_id", c."field", c."hash", e."id", e."verdict"
FROM "touched" t
JOIN "store_claim" c ON c."record_id" = t."record_id" AND c."field" = t."field"
JOIN "store_endorsement" e ON e."claim_hash" = c."hash"
"""
_BASES = {basis.value: basis for basis in Basis}
_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}
VERDICTS = {verdict.value: verdict for verdict in Verdict}

TouchedKey = tuple[int, str]
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
    today = clock.today().isoformat()
    rest = iter(sorted(touched))
    while some := list(islice(rest, KEYS_AT_ONCE)):
        _touch(some)
        sql.execute(
            'DELETE FROM "store_accepted" WHERE ("record_id", "field") IN '
            '(SELECT "record_id", "field" FROM "touched")'
        )
        rules = rules_of({record for record, _ in some})
        folded = list(_folded(rules))
        _write_stretches(rules, folded)
        _write_standing(rules, some, folded, today)


def rebuild_all() -> None:
    """Compute every key's acceptance from the claims, after `store_accepted` was emptied."""
    keys = sql.select('SELECT DISTINCT "record_id", "field" FROM "store_claim"')
    update(set(keys))


def advance(today: str) -> None:
    """Bring the tables of the kinds to a later day, on which words said before now hold."""
    (standing_day,) = sql.select('SELECT "standing_day" FROM "store_site"')[0]
    if standing_day >= today:
        return
    update(
        set(
            sql.select(
                'SELECT DISTINCT "record_id", "field" FROM "store_accepted" '
                'WHERE "day" > %s AND "day" <= %s',
                (standing_day, today),
            )
        )
    )
    sql.execute('UPDATE "store_site" SET "standing_day" = %s', (today,))


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


def _folded(rules: Rules) -> Iterator[Folded]:
    """Every touched key with its live claims and its stretches."""
    verdicts: dict[TouchedKey, list[Endorsement]] = defaultdict(list)
    for record, field, hashed, number, verdict in sql.select(_ENDORSEMENTS):
        party = rules.logs[number >> SEQ_BITS]
        said = Endorsement(ClaimId(hashed.hex()), party, seq_of(number), VERDICTS[verdict])
        verdicts[record, field].append(said)
    for key, rows in groupby(sql.select(_CLAIMS), key=itemgetter(0, 1)):
        rule = rules.rule(*key)
        if rule is not None:
            claims = [claim_of_row(rules, row) for row in rows]
            yield key, claims, accept(claims, verdicts.get(key, ()), rule)


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


def _write_stretches(rules: Rules, folded: Iterable[Folded]) -> None:
    rows: list[sql.Row] = []
    for (record, field), claims, stretches in folded:
        said = {claim.id: claim for claim in claims}
        untils = [*(stretch.day for stretch in stretches[1:]), FOREVER]
        rows += [
            (record, field, stretch.day, until, *_answer(rules, said, stretch))
            for stretch, until in zip(stretches, untils, strict=True)
        ]
    sql.insert("store_accepted", ACCEPTED_COLUMNS, rows)


def _answer(rules: Rules, said: Mapping[ClaimId, Claim], stretch: Stretch) -> sql.Row:
    """State, claim, text, unit, qualifier, heads, agreed claim and since when, as columns."""

    def number(claim_id: ClaimId) -> int:
        return entry_id(rules.numbers[said[claim_id].log], said[claim_id].seq)

    heads = [[head.party, number(head.claim), head.current] for head in stretch.heads]
    last = stretch.last_agreed
    shown = None if stretch.claim is None else said[stretch.claim]
    return (
        stretch.state.value,
        None if shown is None else number(shown.id),
        "" if shown is None else shown.text,
        "" if shown is None else shown.unit,
        "" if shown is None else shown.qualifier.value,
        msgspec.json.encode(heads).decode(),
        None if last is None else number(last.claim),
        "" if last is None else last.since,
    )


def _write_standing(
    rules: Rules, keys: Iterable[TouchedKey], folded: Iterable[Folded], today: str
) -> None:
    """Write what stands today into the tables of the kinds."""
    for name in {kind for _, kind, _ in rules.records.values()} & set(KINDS):
        sql.execute(
            f'INSERT INTO "store_{name}" ("record_id") SELECT DISTINCT r."id" FROM "touched" t '
            'JOIN "store_record" r ON r."id" = t."record_id" WHERE r."kind" = %s '
            f'AND NOT EXISTS (SELECT 1 FROM "store_{name}" x WHERE x."record_id" = r."id")',
            (name,),
        )
    now = {key: _shown(claims, standing(stretches, today)) for key, claims, stretches in folded}
    columns: dict[tuple[str, str], list[sql.Row]] = defaultdict(list)
    for record, field in keys:
        columns[rules.records[record][1], field].append((*now.get((record, field), GONE), record))
    for (kind, field), rows in columns.items():
        _write_column(kind, field, rows)


GONE = (None, "", "")
"""Text, unit and state of a field of which nothing is said today."""


def _shown(claims: Iterable[Claim], stretch: Stretch | None) -> sql.Row:
    if stretch is None:
        return GONE
    for claim in claims:
        if claim.id == stretch.claim:
            return claim.text or None, claim.unit, stretch.state.value
    return None, "", stretch.state.value


def _write_column(kind: str, name: str, rows: list[sql.Row]) -> None:
    """Set one field of records of one kind; `rows` are text, unit, state and record number."""
    field = KINDS[kind].find(name) if kind in KINDS else None
    if field is None:
        return
    if field.type in (ValueType.NUMBER, ValueType.MONEY):
        sql.execute_many(
            f'UPDATE "store_{kind}" SET "{name}" = %s, "{name}_unit" = %s, "{name}_state" = %s '
            'WHERE "record_id" = %s',
            rows,
        )
    else:
        sql.execute_many(
            f'UPDATE "store_{kind}" SET "{name}" = %s, "{name}_state" = %s WHERE "record_id" = %s',
            [(text or "", state, record) for text, _, state, record in rows],
        )
