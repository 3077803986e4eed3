"""Every check. A new one is one file and one line here."""

from __future__ import annotations

from jointoffice.assessment.checks import (
    calendar_days,
    completion,
    conversions,
    counts,
    denominators,
    denominators_known,
    growth_told,
    lead,
    parts,
    ranks_twice,
    self_cooperation,
    series,
    shares,
    sums,
)
from jointoffice.assessment.material import Check

CHECKS: tuple[Check, ...] = (
    shares.CHECK,
    denominators.CHECK,
    denominators_known.CHECK,
    completion.CHECK,
    lead.CHECK,
    sums.CHECK,
    parts.CHECK,
    counts.CHECK,
    growth_told.CHECK,
    conversions.CHECK,
    ranks_twice.CHECK,
    series.CHECK,
    self_cooperation.CHECK,
    calendar_days.CHECK,
)
