"""Findings of a text in simplified characters, with their words as the document wrote them."""

from __future__ import annotations

from collections.abc import Iterable

from jointoffice.reader.finding import Finding, changed

_REACH = 2000


def quoted_from(written: str, plain: str, findings: Iterable[Finding]) -> list[Finding]:
    """`plain` is `written` character by character in simplified form."""
    return [_quoted(written, plain, finding) for finding in findings]


def _quoted(written: str, plain: str, finding: Finding) -> Finding:
    def original(words: str | None) -> str | None:
        if words is None or words.isascii():
            return words
        place = plain.find(words, max(0, finding.start - _REACH), finding.end + _REACH)
        return words if place < 0 else written[place : place + len(words)]

    def originals(several: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(original(words) or words for words in several)

    quote = written[finding.start : finding.end]
    unit = finding.unit
    if unit is not None and not unit.isascii() and (place := finding.quote.find(unit)) >= 0:
        unit = quote[place : place + len(unit)]
    return changed(
        finding,
        quote=quote,
        unit=unit,
        of=original(finding.of),
        measure=original(finding.measure),
        base=original(finding.base),
        actor=original(finding.actor),
        parties=originals(finding.parties),
        items=originals(finding.items),
    )
