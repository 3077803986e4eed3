"""Start a site: it gets its programme, and the records that the programme starts with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec
from django.db import transaction

from jointoffice.actions.founding import Founding
from jointoffice.model.refusals import NotReady
from jointoffice.store import documents, log
from jointoffice.store.models import Site, TaskAlias


def start_site(*, founding: Founding, now: datetime) -> None:
    """Write what a programme's folder founds into an empty site, all of it or nothing.

    Its founding records are *reported* claims in the log of the programme's office: nobody's word
    yet, each with its source.
    """
    programme = founding.programme
    for sha256, raw in founding.sources:
        documents.keep_bytes(sha256, raw)
    with transaction.atomic():
        if Site.objects.exists():
            raise NotReady(
                "This site has a programme already; choose another folder with --site.",
                "本站点已有合作计划；请用 --site 另选文件夹。",
            )
        declaration = msgspec.json.encode(programme).decode()
        Site.objects.create(programme=declaration, standing_day=now.date().isoformat())
        log.append(log=programme.office, drafts=founding.drafts, now=now, actor=None)
        _keep_aliases(founding.aliases)


def _keep_aliases(rows: Iterable[Mapping[str, str]]) -> None:
    TaskAlias.objects.bulk_create(
        [
            TaskAlias(
                task=row["task"],
                language=row["language"],
                phrase=row["phrase"],
                negative=row["negative"] == "1",
            )
            for row in rows
        ],
        ignore_conflicts=True,
    )
