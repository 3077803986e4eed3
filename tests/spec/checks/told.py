"""What the checks find in a few sentences and a register, for the tables of this folder."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from jointoffice.assessment.checked import CheckFinding, Sentence
from jointoffice.assessment.document import Filed, checked_document
from jointoffice.assessment.material import CheckedDocument, Known, Relation
from jointoffice.assessment.topics import check_topic, materials
from jointoffice.ledger.acceptance import standing
from jointoffice.ledger.answers import AnsweredField, AnsweredRecord, Stated
from jointoffice.ledger.register import fold, words_in
from jointoffice.model.claims import Basis
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.language import Language
from jointoffice.model.names import PartyId, record_id
from jointoffice.reader.lexicon import IndicatorWords, Lexicon, NameAlias
from jointoffice.reader.read import read
from jointoffice.reader.text.document import plain_text
from jointoffice.scenes.checks import sentence_pieces
from jointoffice.scenes.values import Speech
from jointoffice.store.programmes import programme_folder
from tests.ledger_text import parse_ledger

TODAY = date(2026, 3, 1)
PUBLISHED = date(2025, 12, 31)
SIDES = ("liangjiang", "tianfu")
_TYPES = {"party": "party", "body": "organisation", "place": "place"}
_ABOUT = re.compile(r": (\w+) (\S+) \w+ =")


def found(*texts: str, register: str = "", published: date = PUBLISHED) -> list[str]:
    """`severity check: arithmetic` of everything found, the arithmetic as people read it.

    Each text is a document of its own; the register is told as `tests.ledger_text` has it.
    """
    every = _findings(texts, register, published)
    return sorted(
        f"{one.severity} {one.check}: {_said(one.arithmetic)}".removesuffix(": ") for one in every
    )


def sentences(*texts: str, register: str = "", language: Language = Language.EN) -> list[str]:
    """What is found, in whole sentences; records are called by kind and key."""
    every = _findings(texts, register, PUBLISHED)
    return sorted(_said(one.sentence, language) for one in every)


def findings(*texts: str, register: str = "") -> list[CheckFinding]:
    return list(_findings(texts, register, PUBLISHED))


def _said(sentence: Sentence, language: Language = Language.EN) -> str:
    speech = Speech(language, KINDS, {})
    return "".join(piece.text for piece in sentence_pieces(sentence, speech))


def _findings(texts: Sequence[str], register: str, published: date) -> Iterator[CheckFinding]:
    documents = [_document(text, f"document {i}", published) for i, text in enumerate(texts)]
    topics = materials(documents, _records(register), founding_known(), TODAY)
    for material in topics.values():
        yield from check_topic(material)


def _document(text: str, source: str, published: date) -> CheckedDocument:
    words = plain_text(text, "text/plain")
    found_in = read(words, founding_lexicon(), published)
    return checked_document(words, found_in, Filed(source, "", published.isoformat()))


def _records(register: str) -> Iterator[AnsweredRecord]:
    """The records that a ledger text speaks of, as they stand today."""
    if not register:
        return
    entries = parse_ledger(register).entries
    words = words_in(entries)
    folded = fold(entries, KINDS, frozenset(PartyId(side) for side in SIDES))
    for kind, key in dict.fromkeys(_ABOUT.findall(register)):
        record, fields = record_id(kind, key), {}
        for field in KINDS[kind].fields:
            stated = {
                one.id: Stated(
                    one,
                    None if one.basis is Basis.EXTRACTED else one.log,
                    "",
                    None,
                    None,
                    None,
                    "",
                    (),
                )
                for one in words.claims.values()
                if (one.record, one.field) == (record, field.name) and one.id not in words.ended
            }
            if stated:
                stretches = folded.get((record, field.name), ())
                stretch = standing(stretches, TODAY.isoformat())
                fields[field.name] = AnsweredField(field, stretch, stated)
        yield AnsweredRecord(record, KINDS[kind], key, fields)


@cache
def founding_lexicon() -> Lexicon:
    """The names and indicators of the founding programme."""
    names = [
        NameAlias(alias, type_, f"{kind}:{row['code']}")
        for kind, type_ in _TYPES.items()
        for row in _rows(kind)
        for alias in _called(row)
    ]
    indicators = [IndicatorWords(row["code"], _called(row)) for row in _rows("indicator")]
    return Lexicon.of(names, [], indicators)


@cache
def founding_known() -> Known:
    """Its relations between indicators and parties, and one period with a day for reports."""
    rows = _rows("indicator")
    relations = {
        row["code"]: Relation(
            row["relation"],
            row["numerator"].partition(":")[2],
            row["denominator"].partition(":")[2],
        )
        for row in rows
        if row["relation"]
    }
    return Known(
        relations,
        {row["code"]: row["unit"] for row in rows},
        {f"party:{row['code']}": row["parent"] for row in _rows("party") if row["parent"]},
        tuple(f"party:{side}" for side in SIDES),
        "joint_office",
        (("2026-01", "2026-02-10"),),
        {"task": 36, "area": 9, "linkage": 9, "alliance": 8, "special_team": 6},
    )


def _called(row: dict[str, str]) -> tuple[str, ...]:
    told = (row["name_en"], row["name_zh"], *row["aliases"].split("|"))
    return tuple(filter(None, (name.strip() for name in told)))


def _rows(kind: str) -> list[dict[str, str]]:
    path = programme_folder("chengdu_chongqing") / "records" / f"{kind}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
