"""Every pattern, in the order they are tried. A new pattern is one file and one line here."""

from __future__ import annotations

from jointoffice.reader.patterns import agreement, deeds, enumeration, event, membership
from jointoffice.reader.patterns.passage import Pattern

PATTERNS: tuple[Pattern, ...] = (
    event.find,
    agreement.find,
    deeds.find,
    enumeration.find,
    membership.find,
)
