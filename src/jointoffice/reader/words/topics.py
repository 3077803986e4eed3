"""Words of official texts by what they are about, in both languages: one line a topic."""

from __future__ import annotations

from jointoffice.reader.words.topics_industry import INDUSTRY
from jointoffice.reader.words.topics_links import LINKS
from jointoffice.reader.words.topics_nature import NATURE
from jointoffice.reader.words.topics_people import PEOPLE

TOPICS = LINKS + PEOPLE + NATURE + INDUSTRY
