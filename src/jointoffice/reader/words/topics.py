"""Words of official texts by what they are about, in both languages: one line a topic."""

from __future__ import annotations

from jointoffice.reader.words.topics_economy import ECONOMY
from jointoffice.reader.words.topics_society import SOCIETY

TOPICS = ECONOMY + SOCIETY
