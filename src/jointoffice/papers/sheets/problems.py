"""What is wrong with a sheet: where, what stands there, and what would be accepted."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.model.language import Language
from jointoffice.model.refusals import Reason

VALUE_CHARACTERS = 60
"""How much of a cell a problem shows."""


@dataclass(frozen=True, slots=True)
class CellProblem:
    """A place of a sheet and what is wrong with it.

    `row` is 0 and `column` empty where the whole sheet or the whole row is meant; `accepted` is
    none where the message says it all.
    """

    sheet: str
    row: int
    column: str
    heading: str
    value: str
    message: Reason
    accepted: Reason | None = None

    def sentence(self, language: Language) -> str:
        said = self.message.text(language)
        if self.accepted is None:
            return said
        match language:
            case Language.EN:
                return f"{said} Accepted: {self.accepted.en}."
            case Language.ZH:
                return f"{said}可填：{self.accepted.zh}。"

    def as_json(self) -> dict[str, object]:
        """With the words of both languages."""
        line: dict[str, object] = {
            "sheet": self.sheet,
            "row": self.row or None,
            "column": self.column or None,
            "heading": self.heading or None,
            "value": self.value,
            "problem": {"en": self.message.en, "zh": self.message.zh},
        }
        if self.accepted is not None:
            line["accepted"] = {"en": self.accepted.en, "zh": self.accepted.zh}
        return line


def shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= VALUE_CHARACTERS else line[: VALUE_CHARACTERS - 1] + "…"
