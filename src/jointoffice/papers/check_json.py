"""The findings of the checks as lines of JSON, for outside programs."""

from __future__ import annotations

from jointoffice.assessment.checked import Sentence
from jointoffice.assessment.figure import Place
from jointoffice.model.language import Language
from jointoffice.scenes.checks import Kept, SettledBy, plain
from jointoffice.scenes.values import Speech

Json = dict[str, object]


def check_json(kept: Kept, speech: Speech) -> Json:
    """`check`, `severity`, `records` (`kind:key`), `claims` (ids), `arithmetic`, `sentence` (in
    both languages), `places` (of sources: `source`, `start`, `end`, `quote`), `mark`, `found` and
    `settled` (null while it is open)."""
    finding = kept.finding
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        "records": list(finding.records),
        "claims": list(finding.claims),
        "arithmetic": plain(finding.arithmetic, speech) or None,
        "sentence": {
            "en": _in(Language.EN, finding.sentence, speech),
            "zh": _in(Language.ZH, finding.sentence, speech),
        },
        "places": [_place(place) for place in finding.places if place.source],
        "mark": kept.mark,
        "found": kept.since,
        "settled": None if kept.settled is None else _settled(kept.settled),
    }


def _in(language: Language, sentence: Sentence, speech: Speech) -> str:
    return plain(sentence, Speech(language, speech.kinds, speech.titles))


def _place(place: Place) -> Json:
    return {
        "source": place.source,
        "start": place.start,
        "end": place.end,
        "quote": place.quote,
        "claim": place.claim or None,
    }


def _settled(by: SettledBy) -> Json:
    return {
        "party": by.party,
        "person": by.person or None,
        "day": by.day,
        "reason": by.reason,
    }
