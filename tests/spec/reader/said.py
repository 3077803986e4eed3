"""What the reader finds in one sentence, for the tables of this folder."""

from __future__ import annotations

from datetime import date

from jointoffice.reader.finding import Finding
from jointoffice.reader.lexicon import IndicatorWords, Lexicon, NameAlias
from jointoffice.reader.read import read
from jointoffice.reader.tasks import TaskWords
from jointoffice.reader.text.document import plain_text

PUBLISHED = date(2023, 4, 10)
NOBODY = Lexicon()
RIVERS = Lexicon.of(
    [
        NameAlias("Northbank", "party", "party:north"),
        NameAlias("北岸新区", "party", "party:north"),
        NameAlias("Southbank", "party", "party:south"),
        NameAlias("南岸新区", "party", "party:south"),
        NameAlias("Ferry Port", "place", "place:ferry"),
    ],
    [
        TaskWords("1", ("Run the ports together", "港口合作"), ("container", "集装箱"), (), "I"),
        TaskWords("2", ("Clean the river", "治理水污染"), ("water quality", "水质"), (), "I"),
        TaskWords(
            "3", ("Share jobs and talent", "人才与就业"), ("recruitment",), ("job fair",), "I"
        ),
    ],
    [IndicatorWords("gdp", ("GDP", "gross domestic product", "地区生产总值"))],
)


def found(sentence: str, kind: str, lexicon: Lexicon = NOBODY) -> list[Finding]:
    text = plain_text(sentence, "text/plain")
    findings = [each for each in read(text, lexicon, PUBLISHED) if each.kind == kind]
    for finding in findings:
        assert sentence[finding.start : finding.end] == finding.quote
    return findings
