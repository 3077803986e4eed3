"""What the sides carry out together, and since when."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.kinds.shared_fields import CODE, NAMES
from jointoffice.model.values import ValueType

PROGRAMME = Kind(
    name="programme",
    label_en="Programme",
    label_zh="合作计划",
    plural_en="Programmes",
    fields=(
        CODE,
        *NAMES,
        Field("purpose", ValueType.TEXT, "Purpose", "宗旨"),
        Field("since", ValueType.DATE, "Since", "起始"),
        Field("sides", ValueType.REFERENCES, "Sides", "各方", references=("party",)),
    ),
    natural_key=("code",),
    title=("name_en", "name_zh"),
)
