"""Merge a record into the one that stays, withdraw it, or bring it back: each is a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from jointoffice.ledger.drafts import Draft, Ground, draft_about
from jointoffice.ledger.entries import EntryKind, Payload
from jointoffice.ledger.replaced import can_be_replaced, replacing_rule
from jointoffice.model.authors import SPEAKERS, Author
from jointoffice.model.claims import Basis, Claim, Verdict
from jointoffice.model.keys import canonical_key
from jointoffice.model.kinds.field import REPLACED_BY, Kind
from jointoffice.model.names import ClaimId, RecordId, record_id
from jointoffice.model.parsing import checked_note
from jointoffice.model.public import SPEAKING
from jointoffice.model.refusals import NotAllowed, WrongValue
from jointoffice.model.values import NONE, Value
from jointoffice.store import log
from jointoffice.store.records import find_records
from jointoffice.store.replacements import replacement_of, words_on
from jointoffice.store.site import programme_here, sides_here


@dataclass(frozen=True, slots=True)
class Named:
    """A record as it is named: kind and key."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class _Found:
    kind: Kind
    key: str
    number: int

    @property
    def reference(self) -> str:
        return f"{self.kind.name}:{self.key}"

    @property
    def id(self) -> RecordId:
        return record_id(self.kind.name, self.key)


def merge_record(
    *, record: Named, into: str, reason: str, author: Author, now: datetime
) -> ClaimId:
    """Say that a record is one thing with another of its kind, `KEY` or `kind:KEY`, which stays.

    Both ids are kept; `bring_back` undoes it. Returns the claim's id.
    """
    goes = _may_go(record, author)
    return _say(goes, Value(_that_stays(goes, into).reference), reason, author, now)


def record_that_stays(*, record: Named, into: str) -> str:
    """The key of the record that would stay; refused as the merge would be."""
    return _that_stays(_find(record), into).key


def withdraw_record(*, record: Named, reason: str, author: Author, now: datetime) -> ClaimId:
    """Say that a record stands for nothing, and why; `bring_back` undoes it."""
    goes = _may_go(record, author)
    if not reason.strip():
        raise NotAllowed("Say why the record is withdrawn.", "请说明为何撤下此记录。")
    return _say(goes, NONE, reason, author, now)


def bring_back(*, record: Named, reason: str, author: Author, now: datetime) -> list[ClaimId]:
    """Let a record stand for itself again: withdraw the party's own words that replace it, and
    dispute those of others, for which a reason is needed. Returns the ids of the entries."""
    found = _find(record)
    _must_be_heard(found, author)
    replacement = replacement_of(found.number, None)
    if replacement is None:
        raise NotAllowed(
            f"The {found.kind.name} {found.key} stands for itself already.",
            f"{found.kind.label_zh} {found.key} 本来就独立存在。",
        )
    heard = replacing_rule(found.kind, found.key, sides_here()).heard
    words = [claim for claim in words_on(found.number) if claim.log in heard]
    if not words:
        raise _goes_with(found)
    others = [claim for claim in words if claim.log != author.party]
    if others and not reason.strip():
        parties = ", ".join(sorted({claim.log for claim in others}))
        raise NotAllowed(
            f"{parties} said so; disputing that needs a reason.",
            f"这是 {parties} 的主张；提出异议须说明理由。",
        )
    drafts = list(_taken_back(words, author, checked_note(reason.strip())))
    return log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)


def _taken_back(words: list[Claim], author: Author, note: str | None) -> Iterator[Draft]:
    for claim in words:
        if claim.log == author.party:
            yield Draft(
                kind=EntryKind.WITHDRAW,
                claim=claim.id,
                party=author.party,
                payload=Payload(note=note),
            )
        else:
            yield Draft(
                kind=EntryKind.ENDORSE,
                claim=claim.id,
                party=author.party,
                verdict=Verdict.DISPUTE,
                payload=Payload(note=note),
            )


def _say(goes: _Found, value: Value, reason: str, author: Author, now: datetime) -> ClaimId:
    ground = Ground(
        basis=Basis.OFFICIAL,
        party=author.party,
        valid_from=now.date().isoformat(),
        note=checked_note(reason.strip()),
    )
    draft = draft_about(goes.kind.name, goes.id, REPLACED_BY, value, ground)
    return log.append(log=author.party, drafts=[draft], now=now, actor=author.actor)[0]


def _find(record: Named) -> _Found:
    kind = programme_here().kind(record.kind)
    key = canonical_key(kind, record.key)
    return _Found(kind, key, find_records(kind, key)[0])


def _may_go(record: Named, author: Author) -> _Found:
    """The record, if it stands for itself and the author may say that it does not."""
    found = _find(record)
    _must_be_heard(found, author)
    is_office = found.reference == f"{SPEAKING}:{programme_here().office}"
    if is_office or not can_be_replaced(found.kind, found.key, sides_here()):
        raise NotAllowed(
            f"{found.key} is a side of the programme or its office, which always stand for "
            "themselves.",
            f"{found.key} 是合作计划的一方或其办公室，不能合并或撤下。",
        )
    replacement = replacement_of(found.number, None)
    if replacement is None:
        return found
    if replacement.by:
        raise NotAllowed(
            f"The {found.kind.name} {found.key} is merged into {replacement.by} already; "
            "take it apart first.",
            f"{found.kind.label_zh} {found.key} 已并入 {replacement.by}；请先拆开。",
        )
    raise NotAllowed(
        f"The {found.kind.name} {found.key} is withdrawn already; bring it back first.",
        f"{found.kind.label_zh} {found.key} 已撤下；请先恢复。",
    )


def _that_stays(goes: _Found, into: str) -> _Found:
    """The record that will stand for both; that of one merged before is the one it went into."""
    kind, colon, key = into.strip().partition(":")
    if not colon or kind not in programme_here().kinds():
        kind, key = goes.kind.name, into.strip()
    if kind != goes.kind.name:
        raise WrongValue(
            f"A {goes.kind.name} can only be merged with another {goes.kind.name}, "
            f"not with a {kind}.",
            f"{goes.kind.label_zh}只能与另一条{goes.kind.label_zh}合并。",
        )
    stays = _find(Named(kind, key))
    replacement = replacement_of(stays.number, None)
    if replacement is not None:
        if not replacement.by:
            raise NotAllowed(
                f"The {kind} {stays.key} is withdrawn; bring it back first.",
                f"{goes.kind.label_zh} {stays.key} 已撤下；请先恢复。",
            )
        stays = _find(Named(kind, replacement.by.partition(":")[2]))
    if stays.number == goes.number:
        raise WrongValue(
            f"The {kind} {goes.key} cannot be merged with itself; name another record.",
            f"{goes.kind.label_zh} {goes.key} 不能与自身合并；请指定另一条记录。",
        )
    return stays


def _must_be_heard(found: _Found, author: Author) -> None:
    author.must_be(SPEAKERS)
    heard = replacing_rule(found.kind, found.key, sides_here()).heard
    if author.party not in heard:
        parties = ", ".join(sorted(heard))
        raise NotAllowed(
            f"{author.party} cannot merge or withdraw this record; those who can are {parties}.",
            f"{author.party} 无权合并或撤下此记录；有权的是：{parties}。",
        )


def _goes_with(found: _Found) -> NotAllowed:
    return NotAllowed(
        f"Nobody said this of the {found.kind.name} {found.key} itself: it goes with a record "
        "that its key names; bring that one back.",
        f"{found.kind.label_zh} {found.key} 随其键中所指的记录一并变动；请恢复那条记录。",
    )
