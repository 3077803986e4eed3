"""What was sent to whom, so that nothing is sent twice; and what there is to remind people of."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db import models

from jointoffice.model.limits import KEY_CHARACTERS_MAX, REMINDED_MAX
from jointoffice.store import sql
from jointoffice.store.front import DATED, OPEN, OVERDUE
from jointoffice.store.owners import Owner, owners_of


class Mailed(models.Model):
    """That a letter about something went to an address on an ISO day."""

    mail = models.CharField(max_length=254)
    about = models.CharField(max_length=2 * KEY_CHARACTERS_MAX)
    day = models.CharField(max_length=10)

    class Meta:
        app_label = "store"
        constraints = (models.UniqueConstraint(fields=("mail", "about"), name="mailed_once"),)

    def __str__(self) -> str:
        return f"{self.about} → {self.mail}"


@dataclass(frozen=True, slots=True)
class Due:
    """A record that is due on `due` (EDTF) and has not ended, and somebody who looks after it."""

    kind: str
    key: str
    due: str
    is_overdue: bool
    owner: str
    mail: str

    @property
    def about(self) -> str:
        """What `Mailed` keeps: the same day is told once before it, and once after."""
        return f"{'overdue' if self.is_overdue else 'due'} {self.kind}:{self.key} {self.due}"


_ABOUTS = """
SELECT r."key", x."about" FROM "store_matter" x
JOIN "store_record" r ON r."id" = x."record_id" WHERE r."key" IN"""
MATTER, LEAD = "matter:", "lead"


def due_with_owners(today: str, until: str) -> list[Due]:
    """What is overdue on an ISO day or due until another, for every owner with a mail address."""
    commands = [
        f'SELECT r."kind", r."key", x."due", {OVERDUE} FROM "store_{name}" x '
        f'JOIN "store_record" r ON r."id" = x."record_id" '
        f'WHERE x."due" <> \'\' AND {OPEN} AND x."due" <= substr(%s, 1, length(x."due"))'
        for name in DATED
    ]
    command = f"{' UNION ALL '.join(commands)} ORDER BY 3 DESC, 1, 2 LIMIT %s"
    rows = sql.select(command, (*(today, until) * len(DATED), REMINDED_MAX))
    matters = [key for kind, key, *_ in rows if kind == "matter"]
    abouts: dict[str, str] = dict(sql.select_in(_ABOUTS, matters))
    owners = owners_of({f"{kind}:{key}" for kind, key, *_ in rows} | set(abouts.values()))
    return [
        Due(kind, key, due, bool(is_overdue), owner.name, owner.mail)
        for kind, key, due, is_overdue in rows
        for owner in _looking(owners, f"{kind}:{key}", abouts.get(key, ""))
        if owner.mail
    ]


def _looking(owners: Mapping[str, Sequence[Owner]], reference: str, about: str) -> Iterator[Owner]:
    """Who looks after a record; for a side without owner, the lead of what a matter is about."""
    own = owners.get(reference, ())
    yield from own
    if reference.startswith(MATTER):
        named = {one.party for one in own}
        for one in owners.get(about, ()):
            if one.role == LEAD and one.party not in named:
                yield one


def mailed_to(mail: str, about: Iterable[str]) -> dict[str, str]:
    """Which of these were told to an address, and on which day last."""
    found = Mailed.objects.filter(mail=mail, about__in=list(about))
    return dict(found.values_list("about", "day"))


def keep_mailed(mail: str, about: Collection[str], day: str) -> None:
    Mailed.objects.bulk_create(
        [Mailed(mail=mail, about=one, day=day) for one in about],
        update_conflicts=True,
        unique_fields=["mail", "about"],
        update_fields=["day"],
    )
