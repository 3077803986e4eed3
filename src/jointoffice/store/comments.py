"""Comments on records and on their fields: what people say to one another, beside the register.

A comment is nobody's word about a value: it states nothing and changes nothing that is accepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import models
from django.db.models import QuerySet

from jointoffice.model.limits import COMMENTS_SHOWN_MAX, NAME_CHARACTERS_MAX
from jointoffice.model.refusals import UnknownName
from jointoffice.scenes.discussion import Said
from jointoffice.store.models import Record
from jointoffice.store.people import Account
from jointoffice.store.replaced import replaced_at


class Comment(models.Model):
    """`field` is empty for the whole record; `taken_back` is when it was emptied."""

    record = models.ForeignKey(Record, models.PROTECT)
    field = models.CharField(max_length=40, default="")
    account = models.ForeignKey(Account, models.PROTECT)
    party = models.CharField(max_length=NAME_CHARACTERS_MAX)
    at = models.CharField(max_length=20)
    text = models.TextField()
    taken_back = models.CharField(max_length=20, default="")

    class Meta:
        app_label = "store"

    def __str__(self) -> str:
        return self.text


class Mention(models.Model):
    """Somebody whom a comment names."""

    comment = models.ForeignKey(Comment, models.CASCADE)
    account = models.ForeignKey(Account, models.CASCADE)

    class Meta:
        app_label = "store"
        constraints = (
            models.UniqueConstraint(fields=("comment", "account"), name="mention_once"),
        )

    def __str__(self) -> str:
        return f"{self.comment_id} {self.account_id}"


def comments_on(record: int) -> list[Comment]:
    """The latest comments on a record and those for which it stands, oldest first; two queries."""
    about = replaced_at(None).with_members([record])
    return _latest(Comment.objects.filter(record__in=about))


def comments_on_field(record: int, field: str) -> list[Comment]:
    """The latest comments on one field of a record, oldest first; one query."""
    return _latest(Comment.objects.filter(record=record, field=field))


def comments_naming(account: Account) -> list[Comment]:
    """The latest comments that mention somebody, newest first; one query."""
    found = Comment.objects.filter(mention__account=account, taken_back="")
    return list(_with_names(found).order_by("-id")[:COMMENTS_SHOWN_MAX])


def latest_comments() -> list[Comment]:
    """The latest of all, newest first; one query."""
    found = _with_names(Comment.objects.filter(taken_back=""))
    return list(found.order_by("-id")[:COMMENTS_SHOWN_MAX])


def said(comments: Iterable[Comment], reader: int | None) -> list[Said]:
    """The comments as the account with this number reads them, or nobody in particular."""
    return [
        Said(
            number=one.id,
            kind=one.record.kind,
            key=one.record.key,
            field=one.field,
            person=one.account.name,
            party=one.party,
            at=one.at,
            text=one.text,
            is_taken_back=bool(one.taken_back),
            is_own=one.account_id == reader,
        )
        for one in comments
    ]


def find_comment(number: int) -> Comment:
    """`UnknownName` for a comment that there is not."""
    found = _with_names(Comment.objects.filter(id=number)).first()
    if found is None:
        raise UnknownName(f"There is no comment {number}.", f"没有编号为{number}的留言。")
    return found


def add_comment(comment: Comment, mentioned: Iterable[Account]) -> None:
    comment.save(force_insert=True)
    Mention.objects.bulk_create(Mention(comment=comment, account=one) for one in mentioned)


def people_by_name() -> Sequence[Account]:
    """Everybody who can be mentioned, longest names first."""
    return sorted(Account.objects.filter(is_active=True), key=lambda one: -len(one.name))


def _latest(found: QuerySet[Comment]) -> list[Comment]:
    return list(_with_names(found).order_by("-id")[:COMMENTS_SHOWN_MAX])[::-1]


def _with_names(found: QuerySet[Comment]) -> QuerySet[Comment]:
    return found.select_related("account", "record")
