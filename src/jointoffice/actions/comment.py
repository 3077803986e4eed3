"""Say something about a record to the other people of the programme, or take it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from jointoffice.model.authors import Author
from jointoffice.model.dates import instant_text
from jointoffice.model.limits import TEXT_CHARACTERS_MAX
from jointoffice.model.programme import field_of
from jointoffice.model.refusals import NotAllowed, WrongValue
from jointoffice.model.values import canonical_text
from jointoffice.scenes.discussion import mentioned
from jointoffice.store.comments import Comment, Mention, add_comment, find_comment, people_by_name
from jointoffice.store.people import Account
from jointoffice.store.records import find_records
from jointoffice.store.site import programme_here


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What is said of a record, or of one of its fields; `field` is empty for the whole record."""

    kind: str
    key: str
    field: str
    text: str


def comment(*, remark: Remark, author: Author, now: datetime) -> int:
    """Keep the comment with everybody whom its `@name` mentions; return its number.

    Whoever has an account may comment: a comment states nothing.
    """
    kind = programme_here().kind(remark.kind)
    (record,) = find_records(kind, remark.key)
    if remark.field:
        field_of(kind, remark.field)
    text = _checked(remark.text)
    people = people_by_name()
    names = mentioned(text, [one.name for one in people])
    made = Comment(
        record_id=record,
        field=remark.field,
        account=_account(author),
        party=author.party,
        at=instant_text(now),
        text=text,
    )
    with transaction.atomic():
        add_comment(made, (one for one in people if one.name in names))
    return made.id


def take_back_comment(*, number: int, author: Author, now: datetime) -> Comment:
    """Empty one's own comment: that there was one, and whose, stays."""
    found = find_comment(number)
    if found.account_id != _account(author).id:
        raise NotAllowed("You may take back your own comments only.", "只能撤回自己的留言。")
    found.text, found.taken_back = "", instant_text(now)
    with transaction.atomic():
        found.save(update_fields=("text", "taken_back"))
        Mention.objects.filter(comment=found).delete()
    return found


def _account(author: Author) -> Account:
    found = Account.objects.filter(id=author.actor or 0).first()
    if found is None:
        raise NotAllowed("Only people with an account may comment.", "只有持账户的人员才能留言。")
    return found


def _checked(text: str) -> str:
    checked = canonical_text(text.strip())
    if not checked:
        raise WrongValue("Write something first.", "请先填写留言。")
    if len(checked) > TEXT_CHARACTERS_MAX:
        raise WrongValue(
            f"The comment has {len(checked):,} characters; accepted are {TEXT_CHARACTERS_MAX:,}.",
            f"留言有{len(checked):,}个字符；最多{TEXT_CHARACTERS_MAX:,}个。",
        )
    return checked
