"""What do these lines say? Logs of parties written as people would tell them, made into entries.

    liangjiang: task 9 state = done @2021-05-01
    tianfu: agree 1

A line is `party: deed`; lines end with a line break or `;` and are numbered from 1. The deeds are

    KIND KEY FIELD = VALUE [UNIT] [@DAY] [from SOURCE] [replaces N] [reported | extracted]
    agree N | dispute N because REASON | abstain N | withdraw N | redact N
    source NAME, official | press | other, DAY

A claim without a day holds from `FIRST_DAY`; N is the number of another line, before or after it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.drafts import Draft, Ground, Stamp, claim_draft, entries_of
from jointoffice.ledger.entries import SALT_BYTES, Entry, EntryKind, Payload, SourcePayload
from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.names import ClaimId, PartyId, SourceId
from jointoffice.model.parsing import parse_value
from jointoffice.model.values import Value, ValueType

FIRST_DAY = "2021-01-01"
AT = "2021-12-31T08:00:00Z"
RANKS = ("official", "press", "other")

_CLAIM = re.compile(
    r"(?P<kind>\w+) (?P<key>\S+) (?P<field>\w+) = (?P<value>.+?)"
    r"(?: @(?P<day>\S+))?(?: from (?P<source>\w+))?(?: replaces (?P<replaces>\d+))?"
    r"(?: (?P<basis>reported|extracted))?"
)
_VERDICT = re.compile(r"(?P<verdict>agree|dispute|abstain) (?P<line>\d+)(?: because (?P<why>.+))?")
_END = re.compile(r"(?P<kind>withdraw|redact) (?P<line>\d+)")
_SOURCE = re.compile(r"source (?P<name>\w+), (?P<rank>\w+), (?P<day>\S+)")


@dataclass(frozen=True, slots=True)
class Told:
    """The entries that a text tells of, in its order."""

    entries: tuple[Entry, ...]
    parties: tuple[PartyId, ...]
    deeds: tuple[str, ...]

    def id(self, line: int) -> ClaimId:
        """The id of the entry on that line."""
        return self.entries[line - 1].id

    def logs(self) -> dict[PartyId, list[Entry]]:
        """Each party's entries by seq, parties in the order in which they first speak."""
        logs: dict[PartyId, list[Entry]] = {}
        for party, entry in zip(self.parties, self.entries, strict=True):
            logs.setdefault(party, []).append(entry)
        return logs

    def logs_backwards(self) -> list[Entry]:
        """All entries, the last log first; each log in its own order, as logs are dense."""
        return [entry for log in reversed(self.logs().values()) for entry in log]


def parse_ledger(text: str, kinds: Mapping[str, Kind] = KINDS) -> Told:
    """The entries of a text; `ValueError` names a line that says nothing we know."""
    lines = [line.strip() for line in re.split(r"[;\n]", text) if line.strip()]
    spoken = [line.split(": ", 1) for line in lines]
    teller = _Teller(kinds, [(PartyId(party), deed) for party, deed in spoken])
    entries = tuple(teller.entry(line) for line in range(1, len(lines) + 1))
    return Told(entries, *zip(*teller.spoken, strict=True))


class _Teller:
    """Makes the entry of a line when it, or a line that names it, is asked for."""

    def __init__(self, kinds: Mapping[str, Kind], spoken: Sequence[tuple[PartyId, str]]) -> None:
        self.kinds = kinds
        self.spoken = spoken
        self.made: dict[int, Entry] = {}

    def entry(self, line: int) -> Entry:
        if line not in self.made:
            party, deed = self.spoken[line - 1]
            seq = sum(other == party for other, _ in self.spoken[: line - 1])
            salt = hashlib.sha256(f"{party} {seq}".encode()).digest()[:SALT_BYTES]
            stamp = Stamp(party, None, AT)
            ((_, self.made[line]),) = entries_of([self._draft(party, deed)], stamp, seq, salt)
        return self.made[line]

    def _draft(self, party: PartyId, deed: str) -> Draft:
        if found := _CLAIM.fullmatch(deed):
            return self._claim(party, found)
        if found := _VERDICT.fullmatch(deed):
            return Draft(
                kind=EntryKind.ENDORSE,
                claim=self.entry(int(found["line"])).id,
                party=party,
                verdict=Verdict(found["verdict"]),
                payload=Payload(note=found["why"]),
            )
        if found := _END.fullmatch(deed):
            claim = self.entry(int(found["line"])).id
            return Draft(
                kind=EntryKind(found["kind"]), claim=claim, party=party, payload=Payload()
            )
        if found := _SOURCE.fullmatch(deed):
            return _source(party, found)
        raise ValueError(f"nobody says {deed!r}")

    def _claim(self, party: PartyId, found: re.Match[str]) -> Draft:
        kind = self.kinds[found["kind"]]
        field = kind.find_any(found["field"])
        assert field is not None, f"a {kind.name} has no {found['field']}"
        basis = Basis(found["basis"] or "official")
        ground = Ground(
            basis=basis,
            party=None if basis is Basis.EXTRACTED else party,
            valid_from=found["day"] or FIRST_DAY,
            source=source_id(found["source"]) if found["source"] else None,
            replaces=self.entry(int(found["replaces"])).id if found["replaces"] else None,
        )
        return claim_draft(kind, found["key"], field.name, _value(field, found["value"]), ground)


def source_id(name: str) -> SourceId:
    """The id of the source that a text calls so."""
    return SourceId(hashlib.sha256(name.encode()).hexdigest())


def _source(party: PartyId, found: re.Match[str]) -> Draft:
    payload = SourcePayload(
        media_type="text/plain",
        name=found["name"],
        published=found["day"],
        rank=RANKS.index(found["rank"]),
        title=found["name"],
    )
    return Draft(
        kind=EntryKind.SOURCE, party=party, source=source_id(found["name"]), payload=payload
    )


def _value(field: Field, raw: str) -> Value:
    if field.type not in (ValueType.NUMBER, ValueType.MONEY):
        return parse_value(field, raw, None)
    amount, _, unit = raw.partition(" ")
    return parse_value(field, amount, unit or None)
