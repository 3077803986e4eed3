"""What a check says of what it compared: one sentence where it fits, another where it does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jointoffice.assessment.checked import (
    NO_ARITHMETIC,
    CheckFinding,
    Sentence,
    Severity,
    Slot,
    formula,
    severity_of,
)
from jointoffice.assessment.figure import Place, Range

_SIGN = re.compile(r"\[(.)(.)\]")


@dataclass(frozen=True, slots=True)
class Says:
    """`fails` and `fits` in English and Chinese, with `{0}`, `{1}` … where the slots go.

    `arithmetic` takes the same slots and reads alike in both languages; of `[≈≠]` the first sign
    stands where the figures fit, the second where they do not.
    """

    check: str
    fails: tuple[str, str]
    fits: tuple[str, str] = ("", "")
    arithmetic: str = ""

    def finding(
        self,
        severity: Severity,
        slots: Sequence[Slot],
        places: Iterable[Place],
        about: Iterable[str],
    ) -> CheckFinding:
        """`about` is what makes it this finding and no other (`CheckFinding`)."""
        is_fit = severity is Severity.FITS
        en, zh = self.fits if is_fit else self.fails
        told = _SIGN.sub(r"\1" if is_fit else r"\2", self.arithmetic)
        arithmetic = formula(told, *slots) if told else NO_ARITHMETIC
        sentence = Sentence(en, zh, tuple(slots))
        return CheckFinding(
            self.check, severity, sentence, arithmetic, tuple(places), tuple(about)
        )


def verdict(computed: Range, stated: Range, places: Sequence[Place]) -> Severity:
    """Whether what is computed can be what is stated; if not, how sure that is by who tells it."""
    return Severity.FITS if computed.meets(stated) else severity_of(places)
