"""What claims of one document rest on: its source, its day, and what the register has already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from jointoffice.model.names import SourceId


@dataclass(frozen=True, slots=True)
class Known:
    """What the register has, to which findings are tied.

    `indicators`: code → canonical unit; `agreements`: level and parties → key, where they fit one
    record only; `tasks`: how many tasks the plan has, 0 where it is not known yet; `names`: how
    parties, bodies, places and programmes are written, in lower case.
    """

    indicators: Mapping[str, str]
    agreements: Mapping[tuple[str, frozenset[str]], str]
    tasks: int
    names: frozenset[str]

    def agreement_of(self, level: str | None, parties: frozenset[str]) -> str | None:
        """The one record of that level between those parties; of any level where none is told."""
        if level is not None:
            return self.agreements.get((level, parties))
        keys = {key for (_, those), key in self.agreements.items() if those == parties}
        return keys.pop() if len(keys) == 1 else None


@dataclass(frozen=True, slots=True)
class Ground:
    """`published` is an ISO day, `language` a tag such as `en` or `zh`."""

    source: SourceId
    published: str
    language: str
    known: Known

    @property
    def name_field(self) -> str:
        return "name_zh" if self.language.startswith("zh") else "name_en"

    @property
    def title_field(self) -> str:
        return "title_zh" if self.language.startswith("zh") else "title_en"
