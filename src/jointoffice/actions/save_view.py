"""Save a view of a page under a name, call it otherwise, or delete it."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction

from jointoffice.model.authors import CONVENERS, WRITERS, Author, Role
from jointoffice.model.limits import NAME_CHARACTERS_MAX, VIEW_CHARACTERS_MAX, VIEWS_MAX
from jointoffice.model.refusals import NotAllowed, WrongValue
from jointoffice.model.values import canonical_text
from jointoffice.store.views import Audience, SavedView, own_view


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A page of ours with its filters, and who shall see it; `role` only where a role does."""

    path: str
    query: str
    audience: Audience
    role: Role | None


def save_view(*, name: str, seen: Seen, author: Author) -> int:
    """Keep it; a view of the same page that this person called alike is replaced."""
    called = _checked(name)
    reach = _reach(seen, author)
    if max(len(seen.path), len(seen.query)) > VIEW_CHARACTERS_MAX:
        raise WrongValue("So many filters cannot be saved.", "筛选条件过多，无法保存。")
    with transaction.atomic():
        views = SavedView.objects.filter(account=_account(author))
        if views.count() >= VIEWS_MAX:
            raise WrongValue(
                f"You have {VIEWS_MAX} views, which is the most; delete one first.",
                f"您已有{VIEWS_MAX}个视图，达到上限；请先删除一个。",
            )
        row, _ = SavedView.objects.update_or_create(
            account=_account(author),
            path=seen.path,
            name=called,
            defaults={"query": seen.query, "audience": seen.audience.value, "reach": reach},
        )
    return row.id


def rename_view(*, number: int, name: str, author: Author) -> None:
    """Call a view otherwise; not as another of the same page is called."""
    row, called = own_view(number, author), _checked(name)
    alike = SavedView.objects.filter(account=row.account, path=row.path, name=called)
    if alike.exclude(id=number).exists():
        raise WrongValue(
            f"You have a view {called!r} of this page.", f"此页面已有名为“{called}”的视图。"
        )
    row.name = called
    row.save(update_fields=("name",))


def delete_view(*, number: int, author: Author) -> None:
    own_view(number, author).delete()


def _checked(name: str) -> str:
    called = canonical_text(name)
    if not called or len(called) > NAME_CHARACTERS_MAX:
        raise WrongValue(
            f"A view needs a name of 1 to {NAME_CHARACTERS_MAX} characters.",
            f"视图名称须为1至{NAME_CHARACTERS_MAX}个字符。",
        )
    return called


def _reach(seen: Seen, author: Author) -> str:
    """The party or role that sees it; who may let others see it, depends on how many."""
    match seen.audience:
        case Audience.NOBODY:
            return ""
        case Audience.PARTY:
            author.must_be(WRITERS)
            return author.party
        case Audience.ROLE:
            author.must_be(CONVENERS)
            if seen.role is None:
                raise WrongValue("Choose the role that shall see it.", "请选择可见的角色。")
            return seen.role.value


def _account(author: Author) -> str:
    if author.actor is None:
        raise NotAllowed(
            "Only a person with an account saves views.", "只有账户用户才能保存视图。"
        )
    return author.actor
