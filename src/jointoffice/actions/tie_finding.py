"""Tie a finding to a record: a person says which field of which record a sentence states."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from jointoffice.actions.state_claim import Said, key_drafts
from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.model.authors import WRITERS, Author
from jointoffice.model.claims import Basis
from jointoffice.model.dates import covered_days
from jointoffice.model.keys import canonical_key
from jointoffice.model.names import ClaimId
from jointoffice.model.parsing import parse_value
from jointoffice.model.programme import field_of
from jointoffice.store import log
from jointoffice.store.documents import KeptFinding, find_finding, source_draft
from jointoffice.store.lexicon import learn_alias
from jointoffice.store.records import is_known
from jointoffice.store.site import programme_here

EVIDENCE = ("task", "evidence")
"""Tying a sentence to a task teaches the reader how such sentences sound."""


def tie_finding(*, finding: int, said: Said, author: Author, now: datetime) -> ClaimId:
    """Append the claim that the finding states, with its quote and span, and return its id.

    It is an *extracted* claim: nobody's word until a side endorses it.
    """
    author.must_be(WRITERS)
    kept = find_finding(finding)
    kind = programme_here().kind(said.kind)
    key = canonical_key(kind, said.key)
    field = field_of(kind, said.field)
    value = parse_value(field, said.value, said.unit)
    ground = _ground(kept, said, now)
    drafts = [*_source(kept, author), claim_draft(kind, key, field.name, value, ground)]
    place = len(drafts) - 1
    if not is_known(kind, key):
        drafts += key_drafts(kind=kind, key=key, ground=ground, leave_out=field.name)
    with transaction.atomic():
        ids = log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)
        if (kind.name, field.name) == EVIDENCE:
            learn_alias(task=key, phrase=kept.quote, language=kept.language)
    return ids[place]


def _ground(kept: KeptFinding, said: Said, now: datetime) -> Ground:
    named = said.valid_from or kept.published
    day = covered_days(named)[0] if named else now.date()
    return Ground(
        basis=Basis.EXTRACTED,
        valid_from=day.isoformat(),
        source=kept.source,
        quote=kept.quote,
        span=(kept.start, kept.end),
        lang=kept.language,
    )


def _source(kept: KeptFinding, author: Author) -> list[Draft]:
    """A log that rests a claim on a source has the source too."""
    return [] if author.party in kept.logs else [source_draft(kept.source, author.party)]
