"""The findings of the checks in words: what does not fit, the arithmetic, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from jointoffice.assessment.checked import CheckFinding, Sentence, Severity, Slot, SlotKind
from jointoffice.assessment.checks.catalogue import CHECKS
from jointoffice.assessment.figure import Place
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.scenes.amounts import amount_text
from jointoffice.scenes.days import day_text
from jointoffice.scenes.titles import needed_for, reference_title
from jointoffice.scenes.values import Piece, Pieces, Speech
from jointoffice.scenes.wording import Names, label_of, tongue

_SLOT = re.compile(r"\{(\d+)\}")
_SHOWN = {
    Severity.WRONG: ("≠", Names("does not fit", "不符")),
    Severity.DOUBT: ("?", Names("in doubt", "存疑")),
    Severity.NOTE: ("i", Names("to look at", "提示")),
    Severity.FITS: ("=", Names("fits", "相符")),
}
_TITLES = {check.name: check.title for check in CHECKS}
QUOTE_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class ShownSeverity:
    """`code` names the colour in the style sheet."""

    code: str
    mark: str
    word: str


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """Words that a finding rests on: of a source from a character on, or the field of a record."""

    source: str
    start: int
    end: int
    kind: str
    key: str
    field: str
    title: str
    title_lang: str
    label: str
    quote: str
    quote_lang: str


@dataclass(frozen=True, slots=True)
class ShownSettled:
    who: str
    day: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShownCheck:
    number: int
    mark: str
    check: str
    title: str
    severity: ShownSeverity
    sentence: Pieces
    arithmetic: Pieces
    places: tuple[ShownPlace, ...]
    since: str
    settled: ShownSettled | None


@dataclass(frozen=True, slots=True)
class SettledBy:
    """Who settled a finding, on which ISO day, and why; `person` is the name of an account."""

    party: str
    person: str
    day: str
    reason: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A finding as it is kept; `since` is the ISO day on which it was first found."""

    number: int
    mark: str
    finding: CheckFinding
    since: str
    settled: SettledBy | None


@dataclass(frozen=True, slots=True)
class Choice:
    """A value to filter by."""

    code: str
    label: str
    is_chosen: bool
    count: int = 0


def shown_severity(severity: Severity, language: Language) -> ShownSeverity:
    mark, word = _SHOWN[severity]
    return ShownSeverity(severity.value, mark, word.text(language))


def check_title(name: str, language: Language) -> str:
    return _TITLES[name].text(language) if name in _TITLES else name


def needed(findings: Iterable[Kept], kinds: Mapping[str, Kind]) -> set[str]:
    """The references whose titles the findings show."""
    wanted: set[str] = set()
    for one in findings:
        sentences = (one.finding.sentence, one.finding.arithmetic)
        slots = [slot for sentence in sentences for slot in sentence.slots]
        named = {slot.text for slot in slots if slot.kind is SlotKind.RECORD}
        for reference in named | set(one.finding.records):
            name, _, key = reference.partition(":")
            if name in kinds:
                wanted.update(needed_for(kinds[name], key))
        if one.settled is not None:
            wanted.add(f"party:{one.settled.party}")
    return wanted


def shown_checks(
    findings: Sequence[Kept], speech: Speech, sources: Mapping[str, str]
) -> list[ShownCheck]:
    """`sources` has the titles of the sources that the findings rest on."""
    return [_shown(one, speech, sources) for one in findings]


def sentence_pieces(sentence: Sentence, speech: Speech) -> Pieces:
    """The sentence in the language of the page, its records as links."""
    match speech.language:
        case Language.EN:
            template = sentence.en
        case Language.ZH:
            template = sentence.zh
    return tuple(_pieces(template, sentence.slots, speech))


def plain(sentence: Sentence, speech: Speech) -> str:
    return "".join(piece.text for piece in sentence_pieces(sentence, speech))


def _shown(kept: Kept, speech: Speech, sources: Mapping[str, str]) -> ShownCheck:
    finding = kept.finding
    return ShownCheck(
        kept.number,
        kept.mark,
        finding.check,
        check_title(finding.check, speech.language),
        shown_severity(finding.severity, speech.language),
        sentence_pieces(finding.sentence, speech),
        sentence_pieces(finding.arithmetic, speech),
        tuple(_place(place, speech, sources) for place in finding.places),
        day_text(kept.since, speech.language),
        None if kept.settled is None else _settled(kept.settled, speech),
    )


def _settled(by: SettledBy, speech: Speech) -> ShownSettled:
    title = reference_title(f"party:{by.party}", speech.kinds, speech.titles, speech.language)
    who = f"{by.person} · {title}" if by.person else title
    return ShownSettled(who, day_text(by.day, speech.language), by.reason)


def _pieces(template: str, slots: Sequence[Slot], speech: Speech) -> Iterator[Piece]:
    for i, part in enumerate(_SLOT.split(template)):
        if i % 2:
            yield _slot(slots[int(part)], speech)
        elif part:
            yield Piece(part, "")


def _slot(slot: Slot, speech: Speech) -> Piece:
    match slot.kind:
        case SlotKind.AMOUNT:
            return Piece(amount_text(Decimal(slot.text), slot.unit, speech.language), "")
        case SlotKind.PERIOD:
            return Piece(day_text(slot.text, speech.language), "")
        case SlotKind.WORDS:
            text = Names(slot.text, slot.zh).text(speech.language)
            return Piece(text, tongue(text))
        case SlotKind.RECORD:
            kind, _, key = slot.text.partition(":")
            title = reference_title(slot.text, speech.kinds, speech.titles, speech.language)
            is_here = kind in speech.kinds
            return Piece(title, tongue(title), kind if is_here else "", key if is_here else "")


def _place(place: Place, speech: Speech, sources: Mapping[str, str]) -> ShownPlace:
    kind, _, key = place.record.partition(":")
    title = sources.get(place.source, "")
    label = ""
    if kind in speech.kinds:
        title = reference_title(place.record, speech.kinds, speech.titles, speech.language)
        field = speech.kinds[kind].find(place.field)
        label = label_of(field, speech.language) if field is not None else ""
    quote = " ".join(place.quote.split())
    shown = quote if len(quote) <= QUOTE_CHARACTERS else f"{quote[: QUOTE_CHARACTERS - 1]}…"
    return ShownPlace(
        place.source,
        place.start,
        place.end,
        kind if kind in speech.kinds else "",
        key,
        place.field,
        title,
        tongue(title),
        label,
        shown,
        tongue(shown),
    )
