"""One of the major areas into which a plan sorts its tasks."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.kinds.shared_fields import NUMBER, TITLES
from jointoffice.model.values import ValueType

AREA = Kind(
    name="area",
    label_en="Area",
    label_zh="领域",
    plural_en="Areas",
    fields=(
        NUMBER,
        *TITLES,
        Field("team", ValueType.REFERENCE, "Special team", "专项工作组", references=("body",)),
    ),
    natural_key=("number",),
    title=("title_en", "title_zh"),
)
