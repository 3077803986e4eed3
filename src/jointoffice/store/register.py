"""The standing register: brought up to date for the keys that a batch of entries touched.

`Accepted` has every stretch of every key, so that any day is one indexed question; the tables of
the kinds have what stands today, a row a record. Both are indexes and can be built again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from operator import itemgetter

from django.db import transaction

from jointoffice.ledger.acceptance import Head, Stretch, accept
from jointoffice.model.claims import Claim, Endorsement
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import REPLACED_BY
from jointoffice.model.limits import DAY_MAX
from jointoffice.model.names import ClaimId
from jointoffice.store import clock, search_index, sql, standing_now
from jointoffice.store.ids import SEQ_BITS, entry_id, seq_of
from jointoffice.store.naming import TouchedKey
from jointoffice.store.replaced import (
    Replaced,
    replaced_at,
    standing_keys,
    write_replaced,
)
from jointoffice.store.rules import CLAIM_COLUMNS, VERDICTS, Rules, claim_of_row, rules_of
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
_CLAIMS = f"""
SELECT {{stands}}, {CLAIM_COLUMNS}
FROM {{keys}} LEFT JOIN "store_source" s ON s."id" = c."source_id"
WHERE c."ended" IS NULL {{more}} ORDER BY {{stands}}, c."field"
"""
_ENDORSEMENTS = """
SELECT {stands}, c."field", c."hash", e."id", e."verdict"
FROM {keys} JOIN "store_endorsement" e ON e."claim_hash" = c."hash" WHERE TRUE {more}
"""
_TOUCHED = {
    "stands": 't."stands"',
    "keys": '"touched" t JOIN "store_claim" c '
    'ON c."record_id" = t."record_id" AND c."field" = t."field"',
    "more": "",
}
"""Claims on touched keys, each for the record that stands."""
_BETWEEN = {
    "stands": 'c."record_id"',
    "keys": '"store_claim" c',
    "more": 'AND c."record_id" >= %s AND c."record_id" < %s',
}

Said = dict[int, dict[str, set[str]]]
"""Record → field → the texts of its live claims."""
Folded = tuple[TouchedKey, list[Claim], tuple[Stretch, ...]]


def update(touched: set[TouchedKey]) -> None:
    """Compute the acceptance of these keys again, and write it, in the caller's transaction."""
    keys = standing_keys(touched)
    _clear(keys.gone)
    _write(keys.replaced, keys.standing, advance(clock.today().isoformat()))


def _write(replaced: Replaced, touched: set[TouchedKey], today: str) -> None:
    rest = iter(sorted(touched))
    while some := list(islice(rest, KEYS_AT_ONCE)):
        _touch(replaced, some)
        sql.execute(
            'DELETE FROM "store_accepted" WHERE ("record_id", "field") IN '
            '(SELECT "record_id", "field" FROM "touched")'
        )
        rules = rules_of(replaced.with_members({record for record, _ in some}))
        rows = list(_rows(rules, _folded(rules, replaced, _TOUCHED, ())))
        sql.insert("store_accepted", ACCEPTED_COLUMNS, rows)
        standing_now.change(rules.kind_names(), some, _standing(rows, today))
    search_index.change(touched)


def write_all() -> None:
    """Compute and write every key, where the register's tables are empty."""
    today = clock.today().isoformat()
    _, replaced, _ = write_replaced()
    (last,) = sql.select('SELECT COALESCE(MAX("id"), 0) FROM "store_record"')[0]
    for first in range(1, last + 1, RECORDS_AT_ONCE):
        bounds = (first, first + RECORDS_AT_ONCE)
        rules = rules_of(one for one in range(*bounds) if one not in replaced.numbers)
        said: Said = defaultdict(dict)
        rows = list(_rows(rules, _noted(said, _folded(rules, replaced, _BETWEEN, bounds))))
        sql.insert("store_accepted", ACCEPTED_COLUMNS, rows)
        standing_now.fill(rules.kind_names(), _standing(rows, today))
        search_index.fill(rules.records, said)
    _write(replaced, _keys_of_several(replaced), today)
    sql.execute('UPDATE "store_site" SET "standing_day" = %s', (today,))


def _keys_of_several(replaced: Replaced) -> set[TouchedKey]:
    """The keys for which words about several records count."""
    command = 'SELECT DISTINCT "record_id", "field" FROM "store_claim" WHERE "record_id" IN'
    rows = sql.select_in(command, replaced.with_members(replaced.members))
    return {(replaced.numbers.get(record, record), field) for record, field in rows}


def _clear(records: Iterable[int]) -> None:
    """Nothing stands any more of records for which others stand, or nobody."""
    rows = [(record,) for record in records]
    if not rows:
        return
    for table in ("store_accepted", *(f"store_{name}" for name in KINDS)):
        sql.execute_many(f'DELETE FROM "{table}" WHERE "record_id" = %s', rows)
    search_index.remove(records)


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
    _write(replaced_at(None), set(come), today)
    sql.execute('UPDATE "store_site" SET "standing_day" = %s', (today,))
    return today


def _touch(replaced: Replaced, keys: Sequence[TouchedKey]) -> None:
    """The keys, each with those of the records for which theirs stands."""
    sql.execute('DROP TABLE IF EXISTS "touched"')
    sql.execute(
        'CREATE TEMPORARY TABLE "touched" '
        '("record_id" bigint, "field" varchar(40), "stands" bigint)'
    )
    rows = [(record, field, record) for record, field in keys]
    if replaced.members:
        rows += [
            (member, field, record)
            for record, field in keys
            for member in replaced.members.get(record, ())
        ]
    sql.insert("touched", ("record_id", "field", "stands"), rows)


def _folded(
    rules: Rules, replaced: Replaced, which: Mapping[str, str], parameters: Sequence[int]
) -> Iterator[Folded]:
    """Every key among those asked for, with its live claims and its stretches."""
    verdicts: dict[TouchedKey, list[Endorsement]] = defaultdict(list)
    for record, field, hashed, number, verdict in sql.select(
        _ENDORSEMENTS.format(**which), parameters
    ):
        party = rules.logs[number >> SEQ_BITS]
        said = Endorsement(ClaimId(hashed.hex()), party, seq_of(number), VERDICTS[verdict])
        verdicts[record, field].append(said)
    rows = sql.select(_CLAIMS.format(**which), parameters)
    for key, some in groupby(rows, key=itemgetter(0, 2)):
        if key[0] not in rules.records or key[1] == REPLACED_BY:
            continue
        rule = rules.rule(*key)
        if rule is not None:
            stated = [claim_of_row(rules, row[1:]) for row in some]
            if replaced.numbers:
                stated = rules.counted(key, stated, replaced.ends)
            if stated:
                yield key, stated, accept(stated, verdicts.get(key, ()), rule)


def _noted(said: Said, folded: Iterable[Folded]) -> Iterator[Folded]:
    """The same, each key's words noted for the search."""
    for one in folded:
        (record, field), claims, _ = one
        said[record][field] = {claim.text for claim in claims if claim.text}
        yield one


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
