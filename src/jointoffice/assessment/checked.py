"""What a check reports: which words disagree or agree, the arithmetic, and how sure it is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from jointoffice.assessment.figure import Figure, Place
from jointoffice.model.values import plain_notation


class Severity(StrEnum):
    """How sure a check is that something is wrong."""

    WRONG = "wrong"
    """The words cannot all be true."""
    DOUBT = "doubt"
    """They do not fit, but may speak of different things."""
    NOTE = "note"
    """Something to look at."""
    FITS = "fits"
    """The arithmetic confirms them."""


class SlotKind(StrEnum):
    AMOUNT = "amount"
    RECORD = "record"
    PERIOD = "period"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Slot:
    """What stands in a sentence at one place: an amount with its unit, the name of the record
    `kind:key`, a period, or words as they were told; `zh` where they differ in Chinese."""

    kind: SlotKind
    text: str
    unit: str = ""
    zh: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The same sentence in both languages, with `{0}`, `{1}` … where the slots go."""

    en: str
    zh: str
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """`about` is what makes it this finding and no other: it changes when the figures do, and
    does not when one more source tells the same."""

    check: str
    severity: Severity
    sentence: Sentence
    arithmetic: Sentence
    places: tuple[Place, ...]
    about: tuple[str, ...]

    @property
    def records(self) -> tuple[str, ...]:
        """The records spoken of, `kind:key`, each once."""
        return tuple(dict.fromkeys(place.record for place in self.places if place.record))

    @property
    def sources(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(place.source for place in self.places if place.source))

    @property
    def claims(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(place.claim for place in self.places if place.claim))


NO_ARITHMETIC = Sentence("", "")


def fingerprint(finding: CheckFinding) -> str:
    """The same text for the same finding, whoever finds it and whenever."""
    words = "\x1f".join((finding.check, *finding.about))
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def amount(value: Decimal, unit: str) -> Slot:
    return Slot(SlotKind.AMOUNT, plain_notation(value), unit)


def told(figure: Figure) -> Slot:
    """The figure as an amount."""
    return amount(figure.value, figure.unit)


def record(reference: str) -> Slot:
    """The name of a record, or the words themselves where nobody has a record."""
    return Slot(SlotKind.RECORD if ":" in reference else SlotKind.WORDS, reference)


def period(text: str) -> Slot:
    """The period in words; where nobody names one, it is that of the year."""
    return Slot(SlotKind.PERIOD, text) if text else words("The year", "当年")


def words(text: str, zh: str = "") -> Slot:
    return Slot(SlotKind.WORDS, text, zh=zh)


def formula(text: str, *slots: Slot) -> Sentence:
    """Arithmetic reads alike in both languages."""
    return Sentence(text, text, slots)


def identity(figure: Figure) -> str:
    """What a figure says, wherever it is said."""
    parts = (figure.measure, figure.subject, figure.period, plain_notation(figure.value))
    return "|".join((*parts, figure.unit))


def merged(findings: Iterable[CheckFinding]) -> list[CheckFinding]:
    """Each finding once, with all the places that tell it."""
    found: dict[str, CheckFinding] = {}
    for one in findings:
        mark = fingerprint(one)
        if mark not in found:
            found[mark] = one
            continue
        found[mark] = replace(found[mark], places=(*found[mark].places, *one.places))
    return [replace(one, places=_each_once(one.places)) for one in found.values()]


def _each_once(places: Iterable[Place]) -> tuple[Place, ...]:
    """Words that became a claim are named by the claim, and not a second time without it."""
    by_words: dict[tuple[str, int, str], Place] = {}
    for place in places:
        key = (place.source, place.start, "" if place.source else place.claim or place.record)
        if key not in by_words or (place.record and not by_words[key].record):
            by_words[key] = place
    return tuple(by_words.values())


def severity_of(places: Iterable[Place]) -> Severity:
    """Words of one source that do not fit are wrong; those of several may speak of different
    things."""
    tellers = {place.source or place.claim for place in places}
    return Severity.WRONG if len(tellers) == 1 else Severity.DOUBT


def significant(value: Decimal) -> Decimal:
    """A computed amount, to four digits."""
    return value.quantize(Decimal(1).scaleb(value.adjusted() - 3)) if value else value


def rounded(value: Decimal, step: Decimal) -> Decimal:
    """A computed amount, told one digit more exactly than the figure it is compared with."""
    unit = step / 10
    return (value / unit).to_integral_value() * unit if unit else value
