"""Who is to be told what by mail today: reminders once each, what waits as often as one wants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.urls import reverse

from jointoffice.ledger.acceptance import State
from jointoffice.model.authors import CONVENERS, SPEAKERS, WRITERS, Role
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId
from jointoffice.scenes.discussion import needed as needed_by_comments
from jointoffice.scenes.letters import MailLine, Part, Reader, Topic, part_of
from jointoffice.scenes.reminders import (
    due_line,
    found_line,
    gone_up_line,
    in_both,
    named_line,
    needed,
    waiting_line,
)
from jointoffice.scenes.reporting import needed as needed_by_reports
from jointoffice.scenes.reporting import not_reported_text
from jointoffice.scenes.titles import needed_for
from jointoffice.scenes.values import Speech
from jointoffice.store.comments import comments_naming, said
from jointoffice.store.inbox import Reviewer, count_found, queue
from jointoffice.store.mailed import Due, due_with_owners, mailed_to
from jointoffice.store.matters import matters_gone_up
from jointoffice.store.people import Account, Digest
from jointoffice.store.periods import periods
from jointoffice.store.reporting import owed_reports
from jointoffice.store.site import kinds_here
from jointoffice.store.titles import titles_of

SOON_DAYS = 30
"""How long before its day somebody is told that a record is due."""
DIGEST = "digest"
"""What is kept of a digest that was sent; a reminder is kept by what it was about."""
DAYS_BETWEEN = {Digest.DAILY: 1, Digest.WEEKLY: 7}

Lines = Mapping[str, MailLine]
"""What a reminder is about → its line."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody is to be told; `about` is kept once it was sent."""

    reader: Reader
    parts: tuple[Part, ...]
    about: frozenset[str]


def wishes(*, today: date) -> Iterator[Wish]:
    """One for everybody for whom there is something: people with accounts, and other owners."""
    dues: dict[str, list[Due]] = defaultdict(list)
    for due in due_with_owners(str(today), str(today + timedelta(days=SOON_DAYS))):
        dues[due.mail.casefold()].append(due)
    for account in Account.objects.filter(is_active=True).exclude(mail="").order_by("id"):
        own = dues.pop(account.mail.casefold(), [])
        yield from _if_any(_wish_of_account(account, own, today))
    for some in dues.values():
        reader = Reader(some[0].owner, some[0].mail, None, has_account=False)
        yield from _if_any(_wish(reader, _due_lines(some, today), (), today))


def _if_any(wish: Wish) -> Iterator[Wish]:
    if wish.parts:
        yield wish


def _wish_of_account(account: Account, dues: Sequence[Due], today: date) -> Wish:
    language = Language(account.language) if account.language else None
    reader = Reader(account.name, account.mail, language, has_account=True)
    lines = _due_lines(dues, today) | {Topic.NAMED: _named_lines(account, today)}
    if Role(account.role) in CONVENERS:
        lines[Topic.RAISED] = _raised_lines(today)
    digest = _digest(account, today) if _is_digest_day(account, today) else ()
    return _wish(reader, lines, digest, today)


def _wish(
    reader: Reader, lines: Mapping[Topic, Lines], digest: Sequence[Part], today: date
) -> Wish:
    """Without the reminders that were sent before."""
    told = mailed_to(reader.mail, (about for some in lines.values() for about in some))
    left = {
        topic: {about: line for about, line in some.items() if about not in told}
        for topic, some in lines.items()
    }
    parts = [part_of(topic, list(some.values())) for topic, some in left.items() if some]
    about = {about for some in left.values() for about in some}
    return Wish(reader, (*parts, *digest), frozenset(about | ({DIGEST} if digest else set[str]())))


def _due_lines(dues: Sequence[Due], today: date) -> dict[Topic, Lines]:
    kinds = kinds_here()
    speech = _speech((ref for due in dues for ref in needed_for(kinds[due.kind], due.key)), today)
    found: dict[Topic, dict[str, MailLine]] = {Topic.OVERDUE: {}, Topic.DUE: {}}
    for due in dues:
        topic = Topic.OVERDUE if due.is_overdue else Topic.DUE
        names = due_line(due.kind, due.key, due.due, speech)
        found[topic][due.about] = names, _path(due.kind, due.key)
    return dict(found)


def _raised_lines(today: date) -> Lines:
    """The matters that have gone up to the joint office or its conference."""
    found = matters_gone_up(today)
    kind = kinds_here()["matter"]
    speech = _speech((ref for one in found for ref in needed_for(kind, one.key)), today)
    return {
        one.about: (gone_up_line(one.key, one.due, one.level, speech), _path("matter", one.key))
        for one in found
    }


def _named_lines(account: Account, today: date) -> Lines:
    comments = said(comments_naming(account), account.pk)
    speech = _speech(needed_by_comments(comments), today)
    return {
        f"comment {one.number}": (
            named_line(one, speech),
            f"{_path(one.kind, one.key)}#d-{one.number}",
        )
        for one in comments
    }


def _is_digest_day(account: Account, today: date) -> bool:
    often = Digest(account.digest)
    if often is Digest.NEVER:
        return False
    last = mailed_to(account.mail, [DIGEST]).get(DIGEST)
    return last is None or (today - date.fromisoformat(last)).days >= DAYS_BETWEEN[often]


def _digest(account: Account, today: date) -> Sequence[Part]:
    """What waits for the party's word, for its officers; reports it owes, for who may write."""
    role, parts = Role(account.role), list[Part]()
    if role in SPEAKERS:
        parts += _waiting(PartyId(account.party), today)
    if role in WRITERS:
        parts += _owed(PartyId(account.party), today)
    return parts


def _waiting(party: PartyId, today: date) -> Iterator[Part]:
    waiting = queue(Reviewer(party, str(today), frozenset()))
    speech, inbox = _speech(needed(waiting), today), reverse("inbox")
    for topic, state in ((Topic.DISPUTED, State.DISPUTED), (Topic.WAITING, State.ONE_SIDED)):
        lines = [
            (waiting_line(one, speech), f"{inbox}?claim={one.claim}")
            for one in waiting
            if one.state is state
        ]
        if topic is Topic.WAITING and (count := count_found(party)):
            lines.append((found_line(count), inbox))
        if lines:
            yield part_of(topic, lines)


def _owed(party: PartyId, today: date) -> Iterator[Part]:
    lines = []
    for period in (one for one in periods() if one.state == "open"):
        expected = owed_reports(period, today).expected
        speech = _speech(needed_by_reports(expected), today)
        code, due = period.code, period.due
        names = in_both(
            lambda one: not_reported_text(party, expected, code, due, one),  # noqa: B023
            speech,
        )
        if names.en:
            lines.append((names, f"{reverse('periods')}?period={code}"))
    if lines:
        yield part_of(Topic.REPORTS, lines)


def _speech(references: Iterable[str], today: date) -> Speech:
    return Speech(Language.EN, kinds_here(), titles_of(references, str(today)))


def _path(kind: str, key: str) -> str:
    return reverse("record", args=(kind, key))
