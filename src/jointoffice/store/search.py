"""What the register and the documents have of the words that somebody looks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.model.kinds.field import Kind
from jointoffice.model.limits import HITS_MAX
from jointoffice.reader.tokens import Sought, stand_in
from jointoffice.scenes.search import DOCUMENT, FoundPassage, FoundRecord
from jointoffice.store import fulltext, sql
from jointoffice.store.search_index import fields_searched, kinds_indexed, said_of

_PASSAGES = """
SELECT p."id", p."source", COALESCE(p."start", 0), COALESCE(p."end", 0),
       substr(d."text", p."start" + 1, p."end" - p."start"),
       (SELECT s."title" FROM "store_source" s WHERE s."sha256" = p."source"
        ORDER BY s."id" LIMIT 1)
FROM "store_passage" p LEFT JOIN "store_document" d ON d."sha256" = p."source"
WHERE p."id" IN"""

Visible = Mapping[str, Kind]
"""The kinds that somebody may see, with the fields that he may see."""


@dataclass(frozen=True, slots=True)
class Hits:
    """Numbers of what was found with their kinds, best first; `is_cut`: there are more."""

    hits: tuple[tuple[int, str], ...]
    is_cut: bool

    def counts(self) -> Counter[str]:
        return Counter(kind for _, kind in self.hits)

    def of_kind(self, kind: str) -> list[int]:
        return [number for number, its_kind in self.hits if its_kind == kind]


def find_records(looked_for: Sought, visible: Visible, kind: str) -> Hits:
    """Records whose words have every phrase; `kind` narrows them, empty does not.

    What only stands in fields that are not visible is not found.
    """
    numbers, is_cut = fulltext.find(fulltext.RECORDS, looked_for, kind, HITS_MAX)
    kinds: dict[int, str] = dict(
        sql.select_in('SELECT "id", "kind" FROM "store_record" WHERE "id" IN', numbers)
    )
    found = [(number, kinds[number]) for number in numbers if kinds.get(number) in visible]
    return Hits(tuple(_in_visible_words(found, looked_for, visible)), is_cut)


def find_passages(looked_for: Sought) -> Hits:
    """Passages of documents that have every phrase."""
    numbers, is_cut = fulltext.find(fulltext.PASSAGES, looked_for, "", HITS_MAX)
    return Hits(tuple((number, DOCUMENT) for number in numbers), is_cut)


def passages(numbers: Sequence[int]) -> list[FoundPassage]:
    """These passages, in this order."""
    rows = {
        number: FoundPassage(source, title or "", start, end, text or "")
        for number, source, start, end, text, title in sql.select_in(_PASSAGES, numbers)
    }
    return [rows[number] for number in numbers if number in rows]


def records(numbers: Sequence[int], visible: Visible) -> list[FoundRecord]:
    """These records in this order, with what is said of their visible fields."""
    rows = {
        number: (kind, key)
        for number, kind, key in sql.select_in(
            'SELECT "id", "kind", "key" FROM "store_record" WHERE "id" IN', numbers
        )
    }
    said = said_of(numbers)
    found = []
    for number in numbers:
        name, key = rows[number]
        fields = fields_searched(visible[name])
        texts = {field.name: sorted(said[number].get(field.name, ())) for field in fields}
        found.append(FoundRecord(visible[name], key, texts))
    return found


def _in_visible_words(
    found: Sequence[tuple[int, str]], looked_for: Sought, visible: Visible
) -> Iterable[tuple[int, str]]:
    """Those whose visible words have the phrases: what is hidden is never told by being found."""
    narrow = _narrowed(visible)
    hidden = [number for number, kind in found if kind in narrow]
    if not hidden:
        return found
    known = {
        number
        for number, one in zip(hidden, records(hidden, visible), strict=True)
        if stand_in(
            [one.key, *(text for texts in one.said.values() for text in texts)], looked_for
        )
    }
    return [(number, kind) for number, kind in found if kind not in narrow or number in known]


def _narrowed(visible: Visible) -> set[str]:
    """The visible kinds of which not every searched field is visible."""
    return {
        name
        for name, kind in kinds_indexed().items()
        if name in visible and len(fields_searched(visible[name])) < len(fields_searched(kind))
    }
