"""Which records of this site do not stand for themselves, and which stand for them.

`Record.replaced_by` has what `ledger.replaced` makes of the claims on the field of that name, so
that a list asks one index; it is worked out anew whenever such a claim is touched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from jointoffice.ledger.register import Sizes
from jointoffice.ledger.replaced import (
    NOBODY,
    can_be_replaced,
    ends_of,
    id_of,
    kinds_named_after,
    replacing_rule,
    successor,
)
from jointoffice.model.claims import Claim, Endorsement
from jointoffice.model.keys import renamed_key
from jointoffice.model.kinds.field import REPLACED_BY
from jointoffice.model.names import ClaimId, PartyId, is_own_id
from jointoffice.store import sql
from jointoffice.store.ids import SEQ_BITS, seq_of
from jointoffice.store.naming import TouchedKey, name_again
from jointoffice.store.rules import CLAIM_COLUMNS, VERDICTS, Rules, claim_of_row, is_live, rules_of
from jointoffice.store.site import kinds_here, programme_mark

WITHDRAWN = 0
"""In place of the number of the record that stands for another."""

REMEMBERED = 16
"""Moments of which it is remembered, for as long as the logs stay the same."""

_NOW = """
SELECT r."id", r."kind", r."key", r."replaced_by", COALESCE(f."key", '')
FROM "store_record" r LEFT JOIN "store_record" f ON f."id" = r."replaced_by"
WHERE r."replaced_by" IS NOT NULL"""
_CLAIMS = f"""
SELECT {CLAIM_COLUMNS}, c."ended"
FROM "store_claim" c LEFT JOIN "store_source" s ON s."id" = c."source_id"
WHERE c."field" = '{REPLACED_BY}'"""
_VERDICTS = f"""
SELECT c."record_id", c."hash", e."id", e."verdict"
FROM "store_claim" c JOIN "store_endorsement" e ON e."claim_hash" = c."hash"
WHERE c."field" = '{REPLACED_BY}'"""
_NUMBERS = 'SELECT "uuid", "id" FROM "store_record" WHERE "uuid" IN'
_NAMED = 'SELECT "id", "kind", "key" FROM "store_record" WHERE "id" IN'
_NAMING = """
SELECT "record_id", "field", "text" FROM "store_claim" WHERE "ended" IS NULL
AND "field" IN ({fields}) AND (INSTR("text", ' ') > 0 OR "text" IN ({texts}))"""
_UNCLAIMED = """
DELETE FROM "store_record"
WHERE NOT EXISTS (SELECT 1 FROM "store_claim" c WHERE c."record_id" = "store_record"."id")
AND NOT EXISTS (SELECT 1 FROM "store_comment" d WHERE d."record_id" = "store_record"."id")
AND "id" = %s"""


@dataclass(frozen=True, slots=True)
class Replaced:
    """`ends` by reference, as `ledger.replaced` has them; `numbers` the same by number."""

    ends: Mapping[str, str]
    numbers: Mapping[int, int]
    members: Mapping[int, tuple[int, ...]]
    """Record → those for which it stands besides itself."""

    def with_members(self, records: Iterable[int]) -> list[int]:
        wanted = list(records)
        return [*wanted, *(one for record in wanted for one in self.members.get(record, ()))]


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys to be computed, and the records of which nothing stands any more."""

    replaced: Replaced
    standing: set[TouchedKey]
    gone: set[int]


NOTHING_REPLACED = Replaced({}, {}, {})


def replaced_at(known_at: Sizes | None) -> Replaced:
    """As known now (None): one small query; as known at some sizes: from the claims anew."""
    if known_at is None:
        rows = sql.select(_NOW)
        ends = {
            f"{kind}:{key}": f"{kind}:{end}" if by else NOBODY for _, kind, key, by, end in rows
        }
        return _replaced(ends, {number: by for number, _, _, by, _ in rows})
    if not sql.select(f"{_CLAIMS} LIMIT 1"):
        return NOTHING_REPLACED
    logs = tuple(sql.select('SELECT "party", "size", "frontier" FROM "store_log" ORDER BY 1'))
    return _known_then(programme_mark(), logs, tuple(known_at.items()))


@lru_cache(maxsize=REMEMBERED)
def _known_then(
    _programme: str, _logs: tuple[sql.Row, ...], known_at: tuple[tuple[PartyId, int], ...]
) -> Replaced:
    """What was known at some sizes is a function of the logs: it is worked out once for them."""
    ends = _ends(dict(known_at))
    return _replaced(ends, _numbers(ends))


def write_replaced() -> tuple[Replaced, Replaced, set[TouchedKey]]:
    """Work out anew what stands for what, and write it; returns what was, what is, and the keys
    of records that are called otherwise."""
    before = replaced_at(None)
    touched = name_again({*before.numbers, *before.members})
    ends = _ends(None)
    touched |= _name({one for pair in ends.items() for one in pair if one != NOBODY})
    numbers = _numbers(ends)
    changed = dict(numbers.items() - before.numbers.items())
    back = before.numbers.keys() - numbers.keys()
    sql.execute_many(
        'UPDATE "store_record" SET "replaced_by" = %s WHERE "id" = %s',
        [*((by, number) for number, by in changed.items()), *((None, number) for number in back)],
    )
    sql.execute_many(_UNCLAIMED, [(one,) for one in set(before.members) - set(numbers.values())])
    return before, replaced_at(None), touched


def standing_keys(touched: set[TouchedKey]) -> Keys:
    """The keys to be computed where these are touched: those of the records that stand.

    What stands for what is worked out anew where a touched key says something of it.
    """
    before = after = replaced_at(None)
    gone: set[int] = set()
    if _is_about(touched, before):
        before, after, renamed = write_replaced()
        gone = after.numbers.keys() - before.numbers.keys()
        gone |= set(before.members) - _known(before.members)
        touched = touched | renamed | _moved(before, after) | _calling(touched, after)
    standing = {
        (after.numbers.get(record, record), field)
        for record, field in touched
        if after.numbers.get(record) != WITHDRAWN and record not in gone - after.numbers.keys()
    }
    return Keys(after, standing, gone)


def _replaced(ends: Mapping[str, str], numbers: Mapping[int, int]) -> Replaced:
    members: dict[int, list[int]] = defaultdict(list)
    for number, by in numbers.items():
        members[by].append(number)
    members.pop(WITHDRAWN, None)
    return Replaced(ends, numbers, {by: tuple(sorted(some)) for by, some in members.items()})


def _ends(known_at: Sizes | None) -> dict[str, str]:
    rows = sql.select(_CLAIMS)
    if not rows:
        return {}
    rules = rules_of({row[0] for row in rows})
    claims: dict[int, list[Claim]] = defaultdict(list)
    for *row, ended in rows:
        claim = claim_of_row(rules, tuple(row))
        if is_live(claim, ended, known_at):
            claims[row[0]].append(claim)
    verdicts = _verdicts(rules, known_at)
    said = {}
    for number, some in claims.items():
        _, name, key = rules.records[number]
        kind = rules.kinds[name]
        end = successor(kind, some, verdicts[number], replacing_rule(kind, key, rules.sides))
        if end is not None and can_be_replaced(kind, key, rules.sides):
            said[f"{name}:{key}"] = end
    return ends_of(said, _keyed({one.partition(":")[0] for one in said}), rules.kinds)


def _verdicts(rules: Rules, known_at: Sizes | None) -> dict[int, list[Endorsement]]:
    found: dict[int, list[Endorsement]] = defaultdict(list)
    for record, hashed, number, verdict in sql.select(_VERDICTS):
        party, seq = rules.logs[number >> SEQ_BITS], seq_of(number)
        if known_at is None or seq < known_at.get(party, 0):
            said = Endorsement(ClaimId(bytes(hashed).hex()), party, seq, VERDICTS[verdict])
            found[record].append(said)
    return found


def _keyed(names: Iterable[str]) -> dict[str, list[str]]:
    """The keys of all records in whose keys a record of these kinds can stand."""
    found: dict[str, list[str]] = {name: [] for name in kinds_named_after(names, kinds_here())}
    rows = sql.select_in('SELECT "kind", "key" FROM "store_record" WHERE "kind" IN', found)
    for kind, key in rows:
        found[kind].append(key)
    return found


def _numbers(ends: Mapping[str, str]) -> dict[int, int]:
    """The same by number; what leads to a record that is gone again stands for itself."""
    ids = {one: id_of(one) for one in {*ends, *ends.values()} if one != NOBODY}
    known: dict[str, int] = dict(sql.select_in(_NUMBERS, ids.values()))
    found = {NOBODY: WITHDRAWN} | {one: known[id_] for one, id_ in ids.items() if id_ in known}
    return {found[one]: found[end] for one, end in ends.items() if one in found and end in found}


def _name(references: Iterable[str]) -> set[TouchedKey]:
    """Let there be the records that others lead to, though nobody claims a field of them, and let
    them be called as they are named; returns the keys of those that were called otherwise."""
    wanted = {id_of(one): one.partition(":")[::2] for one in sorted(references)}
    command = 'SELECT "uuid", "id", "key" FROM "store_record" WHERE "uuid" IN'
    known = {uuid: (number, key) for uuid, number, key in sql.select_in(command, wanted)}
    (last,) = sql.select('SELECT COALESCE(MAX("id"), 0) FROM "store_record"')[0]
    new = [(uuid, kind, key) for uuid, (kind, key) in wanted.items() if uuid not in known]
    rows = [(number, *row) for number, row in enumerate(new, start=last + 1)]
    sql.insert("store_record", ("id", "uuid", "kind", "key"), rows)
    renamed = [
        (key, known[uuid][0])
        for uuid, (_, key) in wanted.items()
        if uuid in known and known[uuid][1] != key
    ]
    sql.execute_many('UPDATE "store_record" SET "key" = %s WHERE "id" = %s', renamed)
    fields = 'SELECT DISTINCT "record_id", "field" FROM "store_claim" WHERE "record_id" IN'
    return set(sql.select_in(fields, [number for _, number in renamed]))


def _is_about(touched: set[TouchedKey], before: Replaced) -> bool:
    """Whether a touched key says by what a record is replaced, or names in a record's own key one
    that is."""
    if any(field == REPLACED_BY for _, field in touched):
        return True
    if not before.ends:
        return False
    kinds = kinds_here()
    after = kinds_named_after({one.partition(":")[0] for one in before.ends}, kinds)
    wanted = {record for record, _ in touched}
    for number, name, key in sql.select_in(_NAMED, wanted):
        if number in before.numbers or number in before.members:
            if is_own_id(key) or any((number, one) in touched for one in kinds[name].natural_key):
                return True
        elif name in after and renamed_key(kinds[name], key, before.ends) != key:
            return True
    return False


def _moved(before: Replaced, after: Replaced) -> set[TouchedKey]:
    """The keys of records that now lead elsewhere, and those of words that name them."""
    pairs = before.numbers.items() ^ after.numbers.items()
    known = _known({by for _, by in pairs})
    over: dict[int, set[int]] = defaultdict(set)
    for number, by in pairs:
        over[number] |= {number, by} & {number, *known}
    command = 'SELECT DISTINCT "record_id", "field" FROM "store_claim" WHERE "record_id" IN'
    found = {
        (one, field) for number, field in sql.select_in(command, over) for one in over[number]
    }
    references = {one for one, _ in before.ends.items() ^ after.ends.items()}
    return found | set(naming(references))


def _calling(touched: set[TouchedKey], replaced: Replaced) -> set[TouchedKey]:
    """The keys of words that call a replaced record by its key, where the key itself is touched:
    they may have been said before anybody said what the record is called."""
    kinds = kinds_here()
    rows = sql.select_in(_NAMED, {record for record, _ in touched} & replaced.numbers.keys())
    return set(
        naming(
            {
                f"{kind}:{key}"
                for number, kind, key in rows
                if any((number, one) in touched for one in kinds[kind].natural_key)
            }
        )
    )


def _known(records: Iterable[int]) -> set[int]:
    rows = sql.select_in('SELECT "id" FROM "store_record" WHERE "id" IN', records)
    return {number for (number,) in rows}


def naming(references: set[str]) -> Iterator[TouchedKey]:
    """The keys of which some claim names one of these records."""
    named = {one.partition(":")[0] for one in references}
    fields = {
        field.name
        for kind in kinds_here().values()
        for field in kind.fields
        if named.intersection(field.references)
    }
    wanted = sorted(references)
    for first in range(0, len(wanted), sql.CHUNK):
        some = wanted[first : first + sql.CHUNK]
        command = _NAMING.format(fields=sql.marks(fields), texts=sql.marks(some))
        for record, field, text in sql.select(command, (*sorted(fields), *some)):
            if not references.isdisjoint(text.split()):
                yield record, field
