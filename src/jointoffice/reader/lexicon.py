"""What the register knows that the reader may use: names, tasks, indicators, aliases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from jointoffice.reader.automaton import Automaton, Hit, longest_of
from jointoffice.reader.tasks import TaskIndex, TaskWords
from jointoffice.reader.words.known import KNOWN_NAMES, KnownName
from jointoffice.reader.words.simplified import simplified


@dataclass(frozen=True, slots=True)
class NameAlias:
    """`alias` is how a record is written, `type` one of party, organisation, place, programme,
    person, and `record` its id, such as `party:liangjiang`."""

    alias: str
    type: str
    record: str


@dataclass(frozen=True, slots=True)
class IndicatorWords:
    """`code` is the indicator's key, such as `gdp`; `aliases` are its words in both languages."""

    code: str
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class Lexicon:
    """Names, tasks and indicators of one programme; an empty one reads what it can by rule.

    Building costs a few milliseconds: build once, read many documents.
    """

    names: tuple[NameAlias, ...] = ()
    tasks: tuple[TaskWords, ...] = ()
    indicators: tuple[IndicatorWords, ...] = ()

    @classmethod
    def of(
        cls,
        names: Iterable[NameAlias],
        tasks: Iterable[TaskWords],
        indicators: Iterable[IndicatorWords],
    ) -> Lexicon:
        return cls(tuple(names), tuple(tasks), tuple(indicators))

    def __reduce__(self) -> tuple[type[Lexicon], tuple[object, ...]]:
        """A process that reads along builds its tables itself."""
        return type(self), (self.names, self.tasks, self.indicators)

    @cached_property
    def name_automaton(self) -> Automaton[KnownName]:
        """The register's names, and the names of the wide world that no register needs to list."""
        automaton: Automaton[KnownName] = Automaton()
        for known in KNOWN_NAMES:
            automaton.add(known.alias, known)
        for name in self.names:
            alias = simplified(name.alias)
            automaton.add(alias, KnownName(alias, name.type, name.record))
        automaton.seal()
        return automaton

    @cached_property
    def indicator_automaton(self) -> Automaton[str]:
        automaton: Automaton[str] = Automaton()
        for indicator in self.indicators:
            for alias in (*_as_words(indicator.code), *indicator.aliases):
                automaton.add(alias, indicator.code)
        automaton.seal()
        return automaton

    @cached_property
    def _aliases(self) -> dict[str, list[str]]:
        aliases: dict[str, list[str]] = {}
        for name in self.names:
            aliases.setdefault(name.record, []).append(name.alias)
        return aliases

    def written(self, record: str) -> list[str]:
        """How a record is written; a name that is no record stands for itself."""
        return self._aliases.get(record, [record])

    @cached_property
    def task_index(self) -> TaskIndex:
        return TaskIndex(self.tasks)

    def known_names(self, text: str) -> list[Hit[KnownName]]:
        """The longest names that stand in the text, written as names are."""
        every = self.name_automaton.every(text)
        return longest_of(
            hit
            for hit in every
            if _is_written_as_name(text[hit.start : hit.end], hit.value)
            and not text.startswith(_CURRENCY, hit.end)
        )


def _as_words(code: str) -> tuple[str, ...]:
    """`new_energy_vehicles` is also written so; a code of one word is too common a word."""
    return (code.replace("_", " "),) if "_" in code else ()


_SHOUTED_MIN = 3
"""`CHONGQING, 15 May` opens a report; shorter words in capitals are abbreviations."""
_CURRENCY = ("$", " dollar")
_COMMON_TAIL = (" municipality", " province", " city")


def _is_written_as_name(written: str, known: KnownName) -> bool:
    """A name keeps its capitals; one of the register's may lose them behind its first letter,
    `Guoyuan port`, but `Sichuan province` names Sichuan."""
    alias = known.alias
    if written == alias or (written.isupper() and len(written) > _SHOUTED_MIN):
        return True
    if written.endswith(_COMMON_TAIL) or " " not in alias:
        return False
    if known.record is not None:
        return not written[0].islower() or alias[0].islower()
    capitals = sum(map(str.isupper, written))
    return capitals >= sum(map(str.isupper, alias)) or written[1:] == alias[1:]
