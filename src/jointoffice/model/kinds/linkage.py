"""One of the linkages (opening-up, innovation, ecology…) with its tasks."""

from __future__ import annotations

from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.kinds.shared_fields import CODE, TITLES
from jointoffice.model.values import ValueType

LINKAGE = Kind(
    name="linkage",
    label_en="Linkage",
    label_zh="联动",
    plural_en="Linkages",
    fields=(
        CODE,
        *TITLES,
        Field("aim_en", ValueType.TEXT, "Aim (English)", "目标（英文）"),
        Field("aim_zh", ValueType.TEXT, "Aim (Chinese)", "目标（中文）"),
        Field("tasks", ValueType.REFERENCES, "Tasks", "任务", references=("task",)),
    ),
    natural_key=("code",),
    title=("title_en", "title_zh"),
)
