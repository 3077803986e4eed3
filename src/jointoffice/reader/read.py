"""A document's text to everything it says that a register may want to know."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from jointoffice.reader.context import Context
from jointoffice.reader.dates import blank, dates_in
from jointoffice.reader.figures import figures_in
from jointoffice.reader.finding import Finding, FindingKind, changed
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.linking import linked_figures
from jointoffice.reader.mask import masked_spans
from jointoffice.reader.names import names_in
from jointoffice.reader.patterns.catalogue import PATTERNS, SOUGHT
from jointoffice.reader.patterns.passage import Passage
from jointoffice.reader.planned import Planned
from jointoffice.reader.plans import plans_in
from jointoffice.reader.quoting import quoted_from
from jointoffice.reader.sentences import sentences_of
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.wrapped import on_one_line
from jointoffice.reader.words.marks import wide_marks
from jointoffice.reader.words.simplified import simplified

_WITH_TASKS = frozenset(
    {FindingKind.COMMITMENT, FindingKind.PROGRESS, FindingKind.REQUEST, FindingKind.TARGET}
)


def read(text: Text, lexicon: Lexicon, published: date | None) -> list[Finding]:
    """The findings in reading order; never raises, in time linear in the text's length.

    `published` anchors dates without a year; where it is `None`, the day found in the text is
    taken, and what rests on it is flagged as inferred. Every rule sees simplified characters
    and wide marks, and no line ends inside a paragraph; quotes are the document's own.
    """
    plain = on_one_line(wide_marks(simplified(text.text)), text.blocks)
    if plain is text.text:
        return _read(text, lexicon, published)
    findings = _read(replace(text, text=plain), lexicon, published)
    return findings if plain == text.text else quoted_from(text.text, plain, findings)


def _read(text: Text, lexicon: Lexicon, published: date | None) -> list[Finding]:
    words = text.text
    anchor = published or (date.fromisoformat(text.published) if text.published else None)
    dates = list(dates_in(words, anchor))
    dateless = blank(words, [(found.start, found.end) for found in dates])
    figures = list(figures_in(words, blank(dateless, masked_spans(words))))
    names = names_in(text, dateless, lexicon)
    passages = list(_passages(text, (names, dates, figures), anchor))
    context = Context(text, lexicon.task_index)
    deeds = [
        _linked(found, passage, context)
        for passage in passages
        for pattern in PATTERNS
        for found in pattern(passage)
    ]
    figures = list(linked_figures(words, passages, lexicon))
    every = [*dates, *figures, *names, *deeds, *plans_in(text)]
    return sorted(every, key=lambda finding: (finding.start, finding.end))


def _passages(
    text: Text,
    found: tuple[list[Finding], list[Finding], list[Finding]],
    published: date | None,
) -> Iterator[Passage]:
    planned = Planned(text)
    today = published.isoformat() if published else None
    starts = [[finding.start for finding in findings] for findings in found]
    sentences = list(sentences_of(text))
    sought = SOUGHT.found(text.text, [(each.start, each.end) for each in sentences])
    for sentence, here in zip(sentences, sought, strict=True):
        names, dates, figures = (
            tuple(findings[bisect_left(at, sentence.start) : bisect_left(at, sentence.end)])
            for findings, at in zip(found, starts, strict=True)
        )
        yield Passage(sentence, names, dates, figures, planned.holds_for(sentence), here, today)


def _linked(finding: Finding, passage: Passage, context: Context) -> Finding:
    if finding.kind not in _WITH_TASKS:
        return finding
    return changed(finding, tasks=context.tasks_of(finding, passage))
