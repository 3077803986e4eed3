"""Sentences as offices write them, in which there is nothing to doubt."""

from __future__ import annotations

import pytest

from tests.spec.checks.told import found

TRAPS = {
    "growth of another thing than the figure": (
        "Investment reached 55.5 billion yuan, an increase of 12.9%, 2.7 percentage points above "
        "the province."
    ),
    "a yearly average": "企业由3176家增至6758家，年均增长7.8%。",
    "parts that are not all": ("干流生态补偿资金每年5亿元：中央财政3亿元，两省各1亿元。"),
    "examples are no list of all": (
        "Liangjiang works with eight cities such as Guang'an, Yibin and Meishan."
    ),
    "and inside a name": (
        "The alliance covers eight fields, including automobiles, electronic information, science "
        "and technological innovation, culture and exhibitions, finance, the digital economy, "
        "headquarters and biomedicine."
    ),
    "another party between": (
        "Liangjiang New Area signed an agreement with Tianfu New Area, and Liangjiang New Area "
        "will build a port."
    ),
    "within itself": "Liangjiang New Area strengthened cooperation between its departments.",
    "twice first": (
        "In 2022 Chongqing Liangjiang New Area ranked first nationwide by GDP. It ranked first "
        "nationwide for industrial output."
    ),
    "a numbered congress": (
        "The 20th National Congress followed the 18th, and the second plenary session the first."
    ),
    "more than a conversion tells": (
        "Agreements of more than 3 trillion yuan ($483.87 billion) were signed in September 2013."
    ),
    "shares of several things": (
        "Services reach 144 stations; exports were 290 billion yuan, nearly 50% more than before."
    ),
    "a day and a weekday that fit": "他们于2024年6月28日（星期五）在广州会面。",
    "a rate of one kind of work": "136个续建项目完成投资335.5亿元，为年计划的39.4%。",
    "a part of the whole told first": (
        "二级响应的资金由A市承担，其中省级补助3亿元；全年共5亿元。"
    ),
    "a range": "Trains run every 48-52 hours, against 10 to 15 days before.",
}


@pytest.mark.parametrize("trap", TRAPS)
def test_nothing_is_wrong(trap: str) -> None:
    assert [one for one in found(TRAPS[trap]) if not one.startswith("fits ")] == []


def test_a_province_does_not_rank_among_new_areas() -> None:
    told = (
        "In 2022, Sichuan Tianfu New Area ranked fifth nationwide with a GDP of 453.24 billion "
        "yuan. In 2022, Sichuan Province ranked sixth nationwide with a GDP of 5.67 trillion yuan."
    )
    assert [one for one in found(told) if " rank:" in one] == []
