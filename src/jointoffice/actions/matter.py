"""Raise a matter to the joint office; take it up, answer and close it there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from jointoffice.actions.speaking import basis_of
from jointoffice.actions.state_claim import key_drafts
from jointoffice.assessment.matters import ANSWER_DAYS, ENDED
from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.model.authors import CONVENERS, SPEAKERS, WRITERS, Author
from jointoffice.model.dates import parse_day
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.parsing import parse_value
from jointoffice.model.programme import field_of
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import log
from jointoffice.store.matters import Waiting, find_matter, unused_code
from jointoffice.store.records import find_records
from jointoffice.store.site import kinds_here, programme_here

MATTER = KINDS["matter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """What somebody raises: the record it is about (`project:p1`), in which report if in one."""

    about: str
    text: str
    due: str | None = None
    report: str | None = None


def raise_matter(*, raised: Raised, author: Author, now: datetime) -> str:
    """Append the matter to the author's log and return its key.

    Where no day is named, it is due `ANSWER_DAYS` from now. The office's word settles the day.
    """
    author.must_be(WRITERS)
    today = now.date()
    due = parse_day(raised.due) if raised.due else today + timedelta(days=ANSWER_DAYS)
    said = {
        "text": raised.text,
        "about": raised.about,
        "raised_by": author.party,
        "raised": today.isoformat(),
        "due": due.isoformat(),
        "state": "raised",
    }
    if raised.report:
        said["report"] = raised.report
    for name in ("about", "report"):
        if name in said:
            _must_exist(name, said[name])
    with transaction.atomic():
        key = f"{programme_here().office}/{unused_code(author.party)}"
        _say(key, said, author, now)
    return key


def take_up_matter(*, key: str, due: str | None, author: Author, now: datetime) -> None:
    """The office takes the matter up and settles when it is due: on that day, or as was asked."""
    _must_keep(author)
    asked = _under_way(key).due
    said = {"state": "taken_up"}
    if due or asked:
        said["due"] = parse_day(due).isoformat() if due else asked
    _say(key, said, author, now)


def answer_matter(*, key: str, answer: str, author: Author, now: datetime) -> None:
    """The office answers; the matter is no longer due."""
    _must_keep(author)
    _under_way(key)
    day = now.date().isoformat()
    _say(key, {"answer": answer, "answered": day, "state": "answered"}, author, now)


def close_matter(*, key: str, author: Author, now: datetime) -> None:
    """What was answered is done."""
    _must_keep(author)
    if find_matter(key).state != "answered":
        raise NotAllowed(
            "Only a matter that was answered can be closed.", "只有已答复的事项才能办结。"
        )
    _say(key, {"state": "closed"}, author, now)


def _must_keep(author: Author) -> None:
    author.must_be(CONVENERS | SPEAKERS)
    office = programme_here().office
    if author.party != office:
        raise NotAllowed(
            f"Matters are answered by {office}, not by {author.party}.",
            f"提请事项由 {office} 答复，不由 {author.party} 答复。",
        )


def _under_way(key: str) -> Waiting:
    found = find_matter(key)
    if found.state in ENDED:
        raise NotAllowed(
            "This matter was answered before; correct the answer on its page.",
            "该事项已答复；如需更正，请在其页面上更正答复。",
        )
    return found


def _must_exist(name: str, text: str) -> None:
    """`UnknownName` for a record that nobody has heard of."""
    reference = parse_value(field_of(MATTER, name), text, None).text
    kind, _, key = reference.partition(":")
    find_records(kinds_here()[kind], key)


def _say(key: str, said: Mapping[str, str], author: Author, now: datetime) -> None:
    ground = Ground(
        basis=basis_of(author=author, kind=MATTER, key=key),
        party=author.party,
        valid_from=now.date().isoformat(),
    )
    drafts = [_draft(key, field, text, ground) for field, text in said.items()]
    if said.get("state") == "raised":
        drafts += key_drafts(kind=MATTER, key=key, ground=ground, leave_out="")
    log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)


def _draft(key: str, field: str, text: str, ground: Ground) -> Draft:
    value = parse_value(field_of(MATTER, field), text, None)
    return claim_draft(MATTER, key, field, value, ground)
