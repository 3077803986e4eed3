"""Findings of the checks on the pages of what they speak of."""

from __future__ import annotations

from collections.abc import Sequence

from jointoffice.scenes import checks
from jointoffice.store.found import found_on, source_titles, sources_of
from jointoffice.store.site import kinds_here
from jointoffice.web.reading import Look, speech_of


def findings_of(look: Look, *references: str) -> list[checks.ShownCheck]:
    """The findings that speak of these `record:kind:key` or `source:sha256`."""
    return shown_findings(look, found_on(references, look.day))


def shown_findings(look: Look, kept: Sequence[checks.Kept]) -> list[checks.ShownCheck]:
    if not kept:
        return []
    speech = speech_of(look, checks.needed(kept, kinds_here()))
    return checks.shown_checks(kept, speech, source_titles(sources_of(kept)))
