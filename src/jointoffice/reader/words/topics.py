"""Words of official texts by what they are about, in both languages: one line a topic."""

from __future__ import annotations

from jointoffice.reader.words.topics_care import CARE
from jointoffice.reader.words.topics_goods import GOODS
from jointoffice.reader.words.topics_industry import INDUSTRY
from jointoffice.reader.words.topics_links import LINKS
from jointoffice.reader.words.topics_nature import NATURE
from jointoffice.reader.words.topics_people import PEOPLE
from jointoffice.reader.words.topics_plans import PLANS
from jointoffice.reader.words.topics_trades import TRADES
from jointoffice.reader.words.topics_water import WATER
from jointoffice.reader.words.topics_wires import WIRES
from jointoffice.reader.words.topics_work import WORK

TOPICS = "".join((LINKS, GOODS, WIRES, PEOPLE, WORK, CARE, NATURE, WATER, INDUSTRY, TRADES, PLANS))
