"""A joint conference of the sides."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.kinds.shared_fields import NUMBER, TITLES
from jointoffice.model.values import ValueType

CONFERENCE = Kind(
    name="conference",
    label_en="Conference",
    label_zh="联席会议",
    plural_en="Conferences",
    fields=(
        NUMBER,
        *TITLES,
        Field("held", ValueType.DATE, "Held on", "召开日期"),
        Field("host", ValueType.REFERENCE, "Host", "主办方", references=("party",)),
        Field("place", ValueType.REFERENCE, "Place", "地点", references=("place",)),
        Field("parties", ValueType.REFERENCES, "Parties", "与会方", references=("party",)),
        Field("theme", ValueType.TEXT, "Theme", "主题"),
    ),
    natural_key=("number",),
    title=("title_en", "title_zh"),
)
