"""What was done to a record and when, as a list that people read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from jointoffice.model.kinds.field import REPLACED_BY, Kind
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.values import Value
from jointoffice.scenes.days import day_text
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.wording import Names, label_of

DEEDS_MAX = 40


class Doing(Enum):
    STATED = "stated"
    REPORTED = "reported"
    FOUND = "found"
    AGREED = "agreed"
    DISPUTED = "disputed"
    ABSTAINED = "abstained"
    WITHDREW = "withdrew"


_WORDS = {
    Doing.STATED: Names("stated", "陈述"),
    Doing.REPORTED: Names("reported", "报告"),
    Doing.FOUND: Names("filed a document with", "提交的文件载有"),
    Doing.AGREED: Names("agreed with", "认可"),
    Doing.DISPUTED: Names("disputed", "提出异议"),
    Doing.ABSTAINED: Names("took back its verdict on", "收回表态"),
    Doing.WITHDREW: Names("withdrew", "撤回"),
}

_INTO = Names("into", "并入")
_MERGING = {
    **{
        doing: (words, Names("that it is one with", "与另一记录合并"))
        for doing, words in _WORDS.items()
    },
    Doing.STATED: (Names("merged the record", "将记录"), _INTO),
    Doing.WITHDREW: (
        Names("took the record out again, which was merged", "拆开了记录，原"),
        _INTO,
    ),
}
"""What is done to a record as a whole: to its being one with another."""
_WITHDRAWING = {
    **{
        doing: Names(f"{words.en} that the record is withdrawn", f"对撤下记录{words.zh}")
        for doing, words in _WORDS.items()
    },
    Doing.STATED: Names("withdrew the record", "撤下了记录"),
    Doing.WITHDREW: Names("brought the record back", "恢复了记录"),
}


@dataclass(frozen=True, slots=True)
class Deed:
    """Somebody did something with a claim; `at` is what the author's clock said, ISO 8601."""

    at: str
    party: PartyId
    doing: Doing
    claim: ClaimId
    field: str
    value: Value | None
    reason: str


@dataclass(frozen=True, slots=True)
class ShownDeed:
    at: str
    day: str
    who: str
    word: str
    label: str
    pieces: Pieces
    reason: str
    code: str


def needed_by_deeds(deeds: Iterable[Deed]) -> set[str]:
    """Who did something, and with which records one was merged."""
    some = list(deeds)
    merged = {one.value.text for one in some if one.field == REPLACED_BY and one.value is not None}
    return {f"party:{one.party}" for one in some} | (merged - {""})


def history(kind: Kind, deeds: Iterable[Deed], speech: Speech) -> list[ShownDeed]:
    """The latest deeds first."""
    latest = sorted(deeds, key=lambda deed: deed.at, reverse=True)[:DEEDS_MAX]
    return [_shown(kind, deed, speech) for deed in latest]


def _shown(kind: Kind, deed: Deed, speech: Speech) -> ShownDeed:
    field = kind.find_any(deed.field)
    assert field is not None, "deeds are asked for by the kind's fields"
    word, label, value = _WORDS[deed.doing].text(speech.language), "", deed.value
    if deed.field != REPLACED_BY:
        label = label_of(field, speech.language)
    elif value is not None and value.text:
        word, label = (names.text(speech.language) for names in _MERGING[deed.doing])
    else:
        word, value = _WITHDRAWING[deed.doing].text(speech.language), None
    return ShownDeed(
        deed.at,
        day_text(deed.at[:10], speech.language),
        reference_title(f"party:{deed.party}", speech.kinds, speech.titles, speech.language),
        word,
        label,
        pieces_of(value, field, speech),
        deed.reason,
        deed.doing.value,
    )


def said_of_deed(kind: Kind, deed: Deed, speech: Speech) -> str:
    """A deed in one line: Progress: 62 % – stated."""
    shown = _shown(kind, deed, speech)
    value = "".join(piece.text for piece in shown.pieces)
    said = Names(
        f"{shown.label}: {value} – {shown.word}", f"{shown.label}：{value}（{shown.word}）"
    )
    if deed.field == REPLACED_BY:
        parts = [one for one in (shown.word, shown.label, value) if one]
        said = Names(" ".join(parts), "".join(parts))
    reason = Names(f" ({deed.reason})", f"：{deed.reason}").text(speech.language)
    return said.text(speech.language) + (reason if deed.reason else "")
