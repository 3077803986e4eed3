"""Every pattern, in the order they are tried: one file each, with its expressions in `SOUGHT`."""

from __future__ import annotations

from jointoffice.reader.patterns import agreement, cues, deeds, enumeration, event, membership
from jointoffice.reader.patterns.passage import Pattern
from jointoffice.reader.sought import Sought

PATTERNS: tuple[Pattern, ...] = (
    event.find,
    agreement.find,
    deeds.find,
    enumeration.find,
    membership.find,
)
SOUGHT = Sought(
    (
        *event.SOUGHT,
        *agreement.SOUGHT,
        *cues.SOUGHT,
        *enumeration.SOUGHT,
        *membership.SOUGHT,
    )
)
"""What these patterns look for in every sentence."""
