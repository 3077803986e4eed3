"""One claim as people read it: who says so, in what words, and what the parties think of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from jointoffice.ledger.answers import Stated
from jointoffice.model.claims import Basis, Verdict
from jointoffice.model.kinds.field import Field
from jointoffice.model.limits import PART_CHARACTERS
from jointoffice.scenes.days import day_text
from jointoffice.scenes.titles import reference_title
from jointoffice.scenes.values import Pieces, Speech, pieces_of
from jointoffice.scenes.whereabouts import Span, whereabouts
from jointoffice.scenes.wording import Names, tongue

_BASES = {
    Basis.OFFICIAL: Names("official", "官方"),
    Basis.REPORTED: Names("reported", "报告"),
    Basis.EXTRACTED: Names("found in a document", "见于文件"),
}
_VERDICTS = {
    Verdict.AGREE: Names("agrees", "认可"),
    Verdict.DISPUTE: Names("disputes", "有异议"),
    Verdict.ABSTAIN: Names("takes no side", "不表态"),
}


@dataclass(frozen=True, slots=True)
class ShownVerdict:
    code: str
    who: str
    word: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShownClaim:
    """`source` is empty where the claim was typed; `place` leads to its words in the source, and
    `where` says where in the original they stand.

    `pieces` is empty where the value is the quote itself, or was erased.
    """

    id: str
    party: str
    who: str
    basis: str
    is_found: bool
    pieces: Pieces
    is_redacted: bool
    since: str
    quote: str
    quote_lang: str
    source: str
    source_title: str
    source_lang: str
    place: str
    where: str
    verdicts: tuple[ShownVerdict, ...]


def shown_claim(stated: Stated, field: Field, speech: Speech) -> ShownClaim:
    claim = stated.claim
    is_quote = claim.text == stated.quote and bool(stated.quote)
    return ShownClaim(
        claim.id,
        claim.log,
        _party(claim.log, speech),
        _BASES[claim.basis].text(speech.language),
        claim.basis is Basis.EXTRACTED,
        () if claim.redacted or is_quote else pieces_of(claim.value, field, speech),
        claim.redacted,
        day_text(claim.valid_from, speech.language),
        stated.quote,
        tongue(stated.quote),
        stated.source or "",
        stated.source_title,
        tongue(stated.source_title),
        place_of(claim.id, stated.start),
        _where(stated, speech),
        _verdicts(stated, speech),
    )


def spans_of(stated: Iterable[Stated]) -> list[Span]:
    """Where the words of claims stand, of those that rest on words."""
    return [
        (one.source, one.start, one.end)
        for one in stated
        if one.source is not None and one.start is not None and one.end is not None
    ]


def _where(stated: Stated, speech: Speech) -> str:
    spans = spans_of([stated])
    return whereabouts(speech.places.get(spans[0]), speech.language) if spans else ""


def place_of(claim: str, start: int | None) -> str:
    """What follows the address of a document to reach a claim's words; empty where it has none."""
    if start is None:
        return ""
    part = f"?at={start}" if start >= PART_CHARACTERS else ""
    return f"{part}#c-{claim}"


def _verdicts(stated: Stated, speech: Speech) -> tuple[ShownVerdict, ...]:
    """The last verdict of each party."""
    last = {said.party: said for said in sorted(stated.endorsements, key=lambda one: one.seq)}
    return tuple(
        ShownVerdict(
            said.verdict.value,
            _party(party, speech),
            _VERDICTS[said.verdict].text(speech.language),
            said.reason,
        )
        for party, said in sorted(last.items())
    )


def _party(party: str, speech: Speech) -> str:
    return reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)
