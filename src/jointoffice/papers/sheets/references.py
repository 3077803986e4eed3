"""Which records the words of a cell name: by key, by name in either language, or by alias."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from jointoffice.model.keys import canonical_key
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.language import Language
from jointoffice.model.refusals import Reason, WrongValue
from jointoffice.papers.sheets.columns import plain
from jointoffice.scenes.titles import SEPARATOR
from jointoffice.scenes.wording import Names

CLOSE_AMONG_MAX = 2_000
"""Names among which a similar one is looked for."""
CANDIDATES_SHOWN = 5
CLOSE_MAX = 2
ALIAS_SEPARATOR = "|"
_LISTED = re.compile(r"\s*[;；|\n]\s*")
_LOOSELY_LISTED = re.compile(r"\s*[,，、]\s*|\s+")


@dataclass(slots=True)
class NameIndex:
    """The records of one kind: their keys, and who is called by a name."""

    keys: set[str] = field(default_factory=set)
    by_name: dict[str, tuple[str, ...]] = field(default_factory=dict)
    titles: dict[str, Names] = field(default_factory=dict)

    @property
    def in_order(self) -> list[str]:
        """The keys as people count them: 9 before 10."""
        return sorted(self.keys, key=lambda key: (len(key) if key.isdecimal() else 99, key))

    def add(self, key: str, title: Names, aliases: Iterable[str]) -> None:
        self.keys.add(key)
        if title.en or title.zh:
            self.titles[key] = title
        for name in (title.en, title.zh, *aliases):
            folded = plain(name)
            if folded and key not in self.by_name.get(folded, ()):
                self.by_name[folded] = (*self.by_name.get(folded, ()), key)


@dataclass(slots=True)
class References:
    """Every record that a sheet may name; `said` are those that a field names already, though
    nothing is known of them."""

    kinds: Mapping[str, Kind]
    indexes: dict[str, NameIndex] = field(default_factory=lambda: defaultdict(NameIndex))
    said: set[str] = field(default_factory=set)
    units: dict[str, str] = field(default_factory=dict)
    """`indicator:key` → the unit of its figures, where their rows name none."""

    def add(self, kind: str, key: str, title: Names, aliases: Iterable[str]) -> None:
        self.indexes[kind].add(key, title, aliases)

    def one(self, declared: Field, text: str) -> str | Reason:
        """The `kind:key` of the one record that is named, or why it is none or several."""
        found = self._by_key(declared, text) or self._by_name(declared, text)
        if len(found) == 1:
            return found[0]
        return self._ambiguous(text, found) if found else self._unknown(declared, text)

    def several(self, declared: Field, text: str) -> str | Reason:
        """The same for a list of names, sorted as a value has them."""
        whole = self.one(declared, text)
        if isinstance(whole, str):
            return whole
        for separator in (_LISTED, _LOOSELY_LISTED):
            parts = [part for part in separator.split(text.strip()) if part]
            found = [self.one(declared, part) for part in parts]
            keys = [one for one in found if isinstance(one, str)]
            if len(keys) == len(found) > 0:
                return " ".join(sorted(set(keys)))
            if len(parts) > 1 and separator is _LISTED:
                return next(one for one in found if isinstance(one, Reason))
        return whole

    def shown(self, reference: str, language: Language) -> str:
        """A record as a cell names it: its key, and its name behind."""
        kind, _, key = reference.partition(":")
        title = self.indexes[kind].titles.get(key) if kind in self.indexes else None
        return f"{key}{SEPARATOR}{title.text(language)}" if title else key

    def _by_key(self, declared: Field, text: str) -> list[str]:
        for words in (text, text.partition(SEPARATOR)[0]):
            named, colon, rest = words.partition(":")
            if colon and named in declared.references:
                if words in self.said or self._has(named, rest):
                    return [f"{named}:{self._key(named, rest)}"]
                continue
            found = [f"{one}:{self._key(one, words)}" for one in declared.references
                     if self._has(one, words)]  # fmt: skip
            if found:
                return found
        return []

    def _has(self, kind: str, key: str) -> bool:
        return self._key(kind, key) in self.indexes[kind].keys

    def _key(self, kind: str, key: str) -> str:
        if key in self.indexes[kind].keys or kind not in self.kinds:
            return key
        try:
            return canonical_key(self.kinds[kind], key)
        except WrongValue:
            return key

    def _by_name(self, declared: Field, text: str) -> list[str]:
        folded = plain(text)
        return [
            f"{kind}:{key}"
            for kind in declared.references
            for key in self.indexes[kind].by_name.get(folded, ())
        ]

    def _ambiguous(self, text: str, found: Sequence[str]) -> Reason:
        en, zh = (self._listed(found, language) for language in Language)
        return Reason(
            f"{text[:40]!r} names several records: {'; '.join(en)}. Write the code of one.",
            f"“{text[:40]}”对应多条记录：{'；'.join(zh)}。请写其中一个的代码。",
        )

    def _unknown(self, declared: Field, text: str) -> Reason:
        near = self._close(declared, text)
        en, zh = (self._listed(near, language) for language in Language)
        hint_en = f" Do you mean {' or '.join(en)}?" if near else ""
        hint_zh = f"是否指：{'、'.join(zh)}？" if near else ""
        return Reason(f"No record is called so.{hint_en}", f"没有这样称呼的记录。{hint_zh}")

    def _listed(self, found: Sequence[str], language: Language) -> list[str]:
        return [self.shown(one, language) for one in found[:CANDIDATES_SHOWN]]

    def _close(self, declared: Field, text: str) -> list[str]:
        """The records whose names are most like the text."""
        names: dict[str, str] = {}
        for kind in declared.references:
            index = self.indexes[kind]
            if len(index.by_name) + len(index.keys) > CLOSE_AMONG_MAX:
                return []
            names |= {plain(key): f"{kind}:{key}" for key in index.keys}
            names |= {name: f"{kind}:{keys[0]}" for name, keys in index.by_name.items()}
        folded = plain(text)
        within = [name for name in names if folded in name or name in folded][:CLOSE_MAX]
        close = within or get_close_matches(folded, names, n=CLOSE_MAX)
        return list(dict.fromkeys(names[one] for one in close))
