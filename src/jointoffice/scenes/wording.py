"""How a thing is called in both languages, and which language a text is in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.language import Language

_HAN = re.compile(r"[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Names:
    """The same thing in both languages; either may be empty."""

    en: str
    zh: str

    def text(self, language: Language) -> str:
        """In the language asked for, else in the other."""
        match language:
            case Language.EN:
                return self.en or self.zh
            case Language.ZH:
                return self.zh or self.en


COMMA = Names(", ", "、")
"""What stands between the parts of a list."""


def tongue(text: str) -> str:
    """The BCP 47 tag of a text: `zh-Hans` where it has Chinese characters, else `en`."""
    return "zh-Hans" if _HAN.search(text) else "en"


def tag_of(language: Language) -> str:
    match language:
        case Language.EN:
            return "en"
        case Language.ZH:
            return "zh-Hans"


def label_of(field: Field, language: Language) -> str:
    return Names(field.label_en, field.label_zh).text(language)


def kind_label(kind: Kind, language: Language) -> str:
    """What one record of the kind is called."""
    return Names(kind.label_en, kind.label_zh).text(language)


def kind_plural(kind: Kind, language: Language) -> str:
    return Names(kind.plural_en, kind.label_zh).text(language)


def labelled_fields(kind: Kind, language: Language) -> tuple[str, list[tuple[str, str]]]:
    """What the kind is called, and each of its fields as `kind.field` and its label."""
    fields = [(f"{kind.name}.{field.name}", label_of(field, language)) for field in kind.fields]
    return kind_label(kind, language), fields
