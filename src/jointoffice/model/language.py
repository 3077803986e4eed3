"""The two languages of the product."""

from __future__ import annotations

from enum import Enum


class Language(Enum):
    EN = "en"
    ZH = "zh-hans"
