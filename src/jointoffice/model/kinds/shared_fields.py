"""The fields that several kinds declare alike."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Policy
from jointoffice.model.values import ValueType

CODE = Field("code", ValueType.TEXT, "Code", "代码", policy=Policy.OPEN)
NUMBER = Field("number", ValueType.NUMBER, "Number", "序号", policy=Policy.OPEN, unit="1")
NAMES = (
    Field("name_en", ValueType.TEXT, "Name (English)", "名称（英文）", policy=Policy.OPEN),
    Field("name_zh", ValueType.TEXT, "Name (Chinese)", "名称（中文）", policy=Policy.OPEN),
)
TITLES = (
    Field("title_en", ValueType.TEXT, "Title (English)", "标题（英文）"),
    Field("title_zh", ValueType.TEXT, "Title (Chinese)", "标题（中文）"),
)
ALIASES = Field("aliases", ValueType.TEXT, "Other names", "别名", policy=Policy.OPEN)
"""Names in either language, separated by `|`."""

WORK_STATES = (
    Choice("planned", "planned", "计划中"),
    Choice("under way", "under way", "推进中"),
    Choice("done", "done", "已完成"),
    Choice("stopped", "stopped", "已停止"),
)
WORST_WORK_FIRST = ("stopped", "planned", "under way", "done")
ENDED_STATES = ("done", "stopped", "answered", "closed", "locked")
"""States of any kind after which nothing is due."""

OFFICE = Field(
    "office",
    ValueType.REFERENCE,
    "Joint office",
    "联合办公室",
    policy=Policy.OWNER,
    references=("party",),
)
"""The party that keeps a record and whose word it needs: of periods, and of matters raised."""
