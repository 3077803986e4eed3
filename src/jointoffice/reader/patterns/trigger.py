"""A word that shows a deed, and the modality it gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jointoffice.reader.finding import FindingKind, Modality


@dataclass(frozen=True, slots=True)
class Trigger:
    """`not_before` must not match at the end of the words before, `not_after` not right behind."""

    rule: str
    kind: FindingKind
    modality: Modality
    chinese: bool
    pattern: re.Pattern[str]
    not_before: re.Pattern[str] | None = None
    not_after: re.Pattern[str] | None = None
