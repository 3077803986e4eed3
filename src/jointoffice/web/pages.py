"""Every page of the product: its address pattern, an example of it, and who may see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from django.urls import URLPattern, get_resolver, reverse

from jointoffice.model.authors import KEEPERS, SPEAKERS, WRITERS, Role
from jointoffice.store import sql
from jointoffice.store.site import programme_here
from jointoffice.web.gate import is_open

VISITOR = "visitor"
"""Somebody without account."""
DEEDS = frozenset(
    {
        "comment",
        "accept_same",
        "undo",
        "take_back",
        "run_checks",
        "settle",
        "unsettle",
        "judge",
        "put_off",
        "stop_job",
        "save_view",
        "rename_view",
        "delete_view",
        "import_sheet",
        "logout",
        "set_language",
    }
)
"""Addresses that only take what a form sends; they show nothing."""
PARTS = frozenset({"font_rules", "font", "complete"})
"""Addresses of what pages are made of."""
DOWNLOADS = frozenset({"template", "export", "feed", "feed_kind", "feed_record"})
"""Addresses of files that a page offers."""
ONLY = {
    "inbox": SPEAKERS,
    "new_record": WRITERS,
    "replace": SPEAKERS,
    "admin": KEEPERS,
    "admin_account": KEEPERS,
    "admin_programme": KEEPERS,
    "admin_changes": KEEPERS,
}
"""Pages for some roles; every other is for all who have an account."""

Arguments = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class Page:
    """`address` is None while the site has nothing that such a page would show."""

    name: str
    pattern: str
    address: str | None
    who: tuple[str, ...]


def pages() -> Iterator[Page]:
    """Those of the URL configuration, in its order."""
    public = programme_here().public
    for pattern in get_resolver().url_patterns:
        if not isinstance(pattern, URLPattern):
            continue  # the API, whose addresses its own description lists
        name = pattern.name or ""
        if name in DEEDS | PARTS | DOWNLOADS:
            continue
        roles = [role.value for role in Role if role in ONLY.get(name, frozenset(Role))]
        visitor = [VISITOR] if name not in ONLY and is_open(name, public) else []
        yield Page(name, f"/{pattern.pattern}", _example(pattern), (*visitor, *roles))


def _example(pattern: URLPattern) -> str | None:
    wanted = pattern.pattern.converters
    found = _EXAMPLES[pattern.name or ""]() if wanted else {}
    return None if found is None else reverse(pattern.name or "", kwargs=dict(found))


def _first(query: str, *names: str) -> Arguments | None:
    rows = sql.select(query)
    return dict(zip(names, rows[0], strict=True)) if rows else None


_RECORD = """
SELECT r."kind", r."key" FROM "store_record" r
LEFT JOIN "store_accepted" a ON a."record_id" = r."id" AND a."state" = 'disputed'
ORDER BY a."id" IS NULL, r."kind" <> 'task', r."id" LIMIT 1
"""
_SOURCE = """
SELECT s."sha256" FROM "store_source" s
LEFT JOIN "store_document" d ON d."sha256" = s."sha256" ORDER BY d."sha256" IS NULL, s."id" LIMIT 1
"""
_FINDING = 'SELECT "id" FROM "store_finding" ORDER BY "id" LIMIT 1'
_JOB = 'SELECT "id" FROM "store_job" ORDER BY "id" LIMIT 1'
_INDICATOR = """
SELECT r."key" FROM "store_record" r
LEFT JOIN "store_observation" o ON o."indicator" = 'indicator:' || r."key"
WHERE r."kind" = 'indicator' ORDER BY o."record_id" IS NULL, r."id" LIMIT 1
"""
_ACCOUNT = 'SELECT "id" FROM "store_account" ORDER BY "id" LIMIT 1'
_EXAMPLES: Mapping[str, Callable[[], Arguments | None]] = {
    "list": lambda: {"name": "task"},
    "job": lambda: _first(_JOB, "number"),
    "new_record": lambda: {"name": "task"},
    "record": lambda: _first(_RECORD, "name", "key"),
    "replace": lambda: _first(_RECORD, "name", "key"),
    "indicator": lambda: _first(_INDICATOR, "key"),
    "unsettled": lambda: {"name": "disputed"},
    "finding": lambda: _first(_FINDING, "number"),
    "document": lambda: _first(_SOURCE, "sha256"),
    "admin_account": lambda: _first(_ACCOUNT, "number"),
    "new_password": lambda: None,  # a secret link, which is made for one person
}
"""What stands for the variable parts of an address, by the name of the page."""
