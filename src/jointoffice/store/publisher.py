"""Who publishes here: the programme's office, and what the site's environment says of it."""

from __future__ import annotations

import os

from django.conf import settings

from jointoffice.ledger.entries import Entry, leaf_of
from jointoffice.papers.published.project import Publisher
from jointoffice.scenes.wording import Names
from jointoffice.store import clock, sql
from jointoffice.store.cells import lines
from jointoffice.store.ids import SEQ_BITS
from jointoffice.store.log import UNHASHED
from jointoffice.store.models import Log
from jointoffice.store.records import numbers_of
from jointoffice.store.site import kinds_here, programme_here

ORGANISATION = "JOINTOFFICE_IATI_ORGANISATION"
PREFIX = "JOINTOFFICE_OC4IDS_PREFIX"
COUNTRY = "JOINTOFFICE_COUNTRY"
LICENCE = "JOINTOFFICE_LICENCE"
BEFORE_ALL = "1970-01-01T00:00:00Z"


def publisher_here() -> Publisher:
    """The office by its names of today; what nobody set in the environment is empty."""
    programme = programme_here()
    keys = [programme.office] if "party" in kinds_here() else []
    found = lines(numbers_of("party", keys), clock.today().isoformat(), None, ())
    office = programme.office
    names = Names(office, office)
    if found:
        names = Names(found[0].text("name_en") or office, found[0].text("name_zh") or office)
    return Publisher(
        names,
        found[0].text("type") if found else "",
        Names(programme.name_en, programme.name_zh),
        settings.SITE_ADDRESS,
        *(os.environ.get(name, "").strip() for name in (ORGANISATION, PREFIX, COUNTRY, LICENCE)),
    )


def last_change() -> str:
    """The instant of the last entry of any log, as its author's clock had it."""
    instants = [BEFORE_ALL]
    for log in Log.objects.exclude(size=0):
        rows = sql.select(
            'SELECT "leaf" FROM "store_entry" WHERE "id" = %s',
            ((log.number << SEQ_BITS) + log.size - 1,),
        )
        instants += [leaf_of(Entry(UNHASHED, bytes(raw), None, None)).at for (raw,) in rows]
    return max(instants)
