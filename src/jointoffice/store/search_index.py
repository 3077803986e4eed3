"""What is found by which words: kept with the register and the documents, in their transactions.

A record is found by every live claim about it, whoever said it: by its old names as well, and by
the words of both sides where they differ. A document is found by its title and its sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

import msgspec

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.names import SourceId
from jointoffice.model.programme import Programme
from jointoffice.model.values import ValueType
from jointoffice.papers.sheets.layer import EXTRACTOR as SHEET_EXTRACTOR
from jointoffice.reader.sentences import sentences_of
from jointoffice.reader.text.block import Block, Text
from jointoffice.reader.tokens import tokenised
from jointoffice.scenes.search import DOCUMENT
from jointoffice.store import fulltext, sql
from jointoffice.store.fulltext import BETWEEN, Row
from jointoffice.store.replaced import replaced_at
from jointoffice.store.search_tables import Passage
from jointoffice.store.site import programme_here

SEARCHED = (ValueType.TEXT, ValueType.NUMBER, ValueType.MONEY)
ALIASES = "aliases"
RECORDS_AT_ONCE = 5_000

_SAID = """
SELECT "record_id", "field", "text" FROM "store_claim"
WHERE "ended" IS NULL AND "redacted" = FALSE AND "text" <> '' AND "record_id" IN"""
_NAMED = 'SELECT "id", "uuid", "kind", "key" FROM "store_record" WHERE "id" IN'

_STANDING = 'SELECT "id" FROM "store_record" WHERE "replaced_by" IS NULL ORDER BY "id"'

Texts = Mapping[str, set[str]]
"""Field → what is said of it."""
Names = tuple[str, str, str]
"""A record's id, kind and key."""


def kinds_indexed() -> dict[str, Kind]:
    """Every kind with every field, whoever looks: so words are kept."""
    return Programme.kinds(programme_here())


def fields_searched(kind: Kind) -> list[Field]:
    return [field for field in kind.fields if field.type in SEARCHED]


def _fields_not_searched(kind: Kind) -> set[str]:
    """Those of which no word is kept; a field that is declared no more is none of them."""
    return {field.name for field in kind.fields if field.type not in SEARCHED}


def said_of(records: Iterable[int]) -> dict[int, dict[str, set[str]]]:
    """Record → field → the texts of the live claims about it and those for which it stands."""
    said: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    replaced = replaced_at(None)
    for record, field, text in sql.select_in(_SAID, replaced.with_members(records)):
        said[replaced.numbers.get(record, record)][field].add(text)
    return said


def change(touched: Iterable[tuple[int, str]]) -> None:
    """Bring the words of records up to date, some of whose fields are said otherwise."""
    kinds = kinds_indexed()
    records: dict[int, set[str]] = defaultdict(set)
    for record, field in touched:
        records[record].add(field)
    before = fulltext.rows_of(fulltext.RECORDS, records)
    named: dict[int, Names] = {
        row[0]: (row[1], row[2], row[3]) for row in sql.select_in(_NAMED, records)
    }
    idle = {name: _fields_not_searched(kind) for name, kind in kinds.items()}
    wanted = [
        number
        for number, (_, kind, _) in named.items()
        if number not in before or records[number] - idle[kind]
    ]
    said = said_of(wanted)
    rows = [_row(number, named[number], said[number], kinds) for number in wanted]
    changed = [row for row in rows if before.get(row.number) != row]
    fulltext.remove(fulltext.RECORDS, [row.number for row in changed if row.number in before])
    fulltext.insert(fulltext.RECORDS, changed)


def remove(records: Iterable[int]) -> None:
    """Let these records be found no more."""
    found = fulltext.rows_of(fulltext.RECORDS, records)
    fulltext.remove(fulltext.RECORDS, list(found))


def fill(records: Mapping[int, Names], said: Mapping[int, Texts]) -> None:
    """Write the words of records that have none yet."""
    kinds = kinds_indexed()
    rows = [_row(number, names, said.get(number, {}), kinds) for number, names in records.items()]
    fulltext.insert(fulltext.RECORDS, rows)


def add_title(source: SourceId, title: str) -> None:
    """Let a source be found by its title; several logs may give the same source."""
    _add(source, [(None, None, title)])


def add_text(source: SourceId, text: Text) -> None:
    """Let a document be found by its sentences."""
    _add(source, ((one.start, one.end, one.text) for one in sentences_of(text)))


def fill_texts() -> None:
    """The same for every document that is filed."""
    for (sha256,) in sql.select('SELECT "sha256" FROM "store_document" ORDER BY "sha256"'):
        add_text(sha256, _text_of(sha256))


def clear() -> None:
    for table in (fulltext.RECORDS, fulltext.PASSAGES):
        fulltext.clear(table)
    Passage.objects.all().delete()


def forget() -> None:
    """Leave nothing of words that were erased, not even in the index."""
    fulltext.forget(fulltext.RECORDS)


def verify() -> None:
    """`DamagedIndex` unless the words kept are those that the claims and the documents have."""
    for table in (fulltext.RECORDS, fulltext.PASSAGES):
        fulltext.check(table)
    kept = fulltext.every_row(fulltext.RECORDS)
    if any(next(kept, None) != row for row in _rows_due()) or next(kept, None) is not None:
        raise fulltext.damaged()
    due = sum(1 for _ in _passages_due())
    passages = Passage.objects.filter(start__isnull=False).count()
    titled = Passage.objects.filter(start__isnull=True).count()
    (sources,) = sql.select('SELECT COUNT(*) FROM "store_source"')[0]
    rows = sum(1 for _ in fulltext.every_row(fulltext.PASSAGES))
    if (passages, titled, rows) != (due, sources, due + sources):
        raise fulltext.damaged()


def _rows_due() -> Iterator[Row]:
    kinds = kinds_indexed()
    numbers = iter([number for (number,) in sql.select(_STANDING)])
    while some := list(islice(numbers, RECORDS_AT_ONCE)):
        named = {number: tuple(row) for number, *row in sql.select_in(_NAMED, some)}
        said = said_of(some)
        yield from (_row(number, named[number], said[number], kinds) for number in some)


def _passages_due() -> Iterator[object]:
    for (sha256,) in sql.select('SELECT "sha256" FROM "store_document"'):
        yield from sentences_of(_text_of(sha256))


def _row(number: int, names: Names, said: Texts, kinds: Mapping[str, Kind]) -> Row:
    uuid, name, key = names
    kind = kinds[name]
    own = {*kind.title, *kind.natural_key, ALIASES}
    title = [] if key == uuid else [tokenised(key)]
    words: list[str] = []
    for field in fields_searched(kind):
        texts = said.get(field.name)
        if texts:
            (title if field.name in own else words).extend(map(tokenised, sorted(texts)))
    return Row(number, tokenised(name), BETWEEN.join(title), BETWEEN.join(words))


def _add(source: str, some: Iterable[tuple[int | None, int | None, str]]) -> None:
    (last,) = sql.select('SELECT COALESCE(MAX("id"), 0) FROM "store_passage"')[0]
    passages, rows = [], []
    for number, (start, end, text) in enumerate(some, start=last + 1):
        tokens = tokenised(text)
        passages.append((number, source, start, end))
        rows.append(
            Row(number, DOCUMENT, tokens if start is None else "", "" if start is None else tokens)
        )
    sql.insert("store_passage", ("id", "source", "start", "end"), passages)
    fulltext.insert(fulltext.PASSAGES, rows)


def _text_of(sha256: str) -> Text:
    text, raw, language, extractor = sql.select(
        'SELECT "text", "blocks", "language", "extractor" FROM "store_document" '
        'WHERE "sha256" = %s',
        (sha256,),
    )[0]
    blocks = msgspec.json.decode(raw, type=list[Block])
    if extractor == SHEET_EXTRACTOR:  # its cells are found as what they say of records
        blocks = [block for block in blocks if block.cell is None]
    return Text(text, tuple(blocks), "", language)
