"""What the register says of itself: two words, slips, days, owners, reports, breakdowns, names."""

from __future__ import annotations

import pytest

from jointoffice.model.language import Language
from tests.spec.checks.told import found, sentences

WHOLE = "transfers/joint_office/2023"
CASES = {
    "two sources tell one figure differently": (
        """
        chongqing: observation gdp/chongqing/2023 value = 3014.579 billion yuan reported
        tianfu: observation gdp/chongqing/2023 value = 2800 billion yuan extracted
        """,
        ["doubt two_values: 3,014.579 billion yuan ÷ 2.8 trillion yuan − 1 = 7.664%"],
    ),
    "a rounded figure is the same": (
        """
        liangjiang: observation gdp/liangjiang/2022 value = 455.06 billion yuan
        tianfu: observation gdp/liangjiang/2022 value = 455.1 billion yuan extracted
        """,
        [],
    ),
    "far apart, a document speaks of something else": (
        """
        liangjiang: observation research_projects/liangjiang/2021 value = 100 1
        tianfu: observation research_projects/liangjiang/2021 value = 36 1 extracted
        """,
        [],
    ),
    "300 million for 30 million": (
        """
        liangjiang: observation port_throughput/liangjiang/2013 value = 30 million tonnes
        tianfu: observation port_throughput/liangjiang/2013 value = 300 million tonnes extracted
        """,
        ["doubt magnitude: 300 million tonnes ÷ 30 million tonnes ≈ 10"],
    ),
    "the sides differ about progress": (
        """
        liangjiang: task 9 progress = 60 @2026-02-01
        tianfu: task 9 progress = 55 @2026-02-01
        """,
        ["doubt two_values: 60% − 55% = 5 percentage points"],
    ),
    "an earlier word on progress is no other": (
        """
        liangjiang: task 9 progress = 60 @2025-02-01
        tianfu: task 9 progress = 65 @2026-02-01
        """,
        [],
    ),
    "a day told twice": (
        """
        liangjiang: conference 3 held = 2021-04-29
        tianfu: conference 3 held = 2021-04-30 extracted
        """,
        ["doubt two_values"],
    ),
    "a month has its days": (
        """
        liangjiang: conference 3 held = 2021-04-29
        tianfu: conference 3 held = 2021-04 extracted
        """,
        [],
    ),
    "a project that ends before it begins": (
        """
        liangjiang: project bridge start = 2027-05-01
        tianfu: project bridge finish = 2026-12-31
        """,
        ["wrong date_order: 1 May 2027 > 31 December 2026"],
    ),
    "a milestone reached tomorrow": (
        "liangjiang: milestone project:bridge/1 reached = 2026-03-02",
        ["wrong date_order: 2 March 2026"],
    ),
    "due, and nobody says done": (
        "liangjiang: task 9 due = 2026-02-28",
        ["note overdue"],
    ),
    "due, and done": (
        """
        liangjiang: task 9 due = 2026-02-28
        liangjiang: task 9 state = done
        """,
        [],
    ),
    "a due day that only a reader found": (
        "liangjiang: task 9 due = 2026-02-28 extracted",
        [],
    ),
    "half a year without a word": (
        """
        liangjiang: task 9 state = under way @2025-06-01
        tianfu: task 9 state = under way @2025-06-01
        """,
        ["note stale"],
    ),
    "a lead on one side only": (
        """
        liangjiang: task 9 state = planned
        liangjiang: assignment liangjiang/lead/1/task:9 about = task:9
        liangjiang: assignment liangjiang/lead/1/task:9 role = lead
        liangjiang: assignment liangjiang/lead/1/task:9 party = party:liangjiang
        liangjiang: assignment liangjiang/lead/1/task:9 name = Department of Transport
        """,
        ["note unowned"],
    ),
    "one side has not reported": (
        """
        liangjiang: project bridge state = planned
        liangjiang: project bridge sides = party:liangjiang party:tianfu
        tianfu: project bridge sides = party:liangjiang party:tianfu
        liangjiang: report bridge/liangjiang/2026-01 project = project:bridge
        liangjiang: report bridge/liangjiang/2026-01 party = party:liangjiang
        liangjiang: report bridge/liangjiang/2026-01 period = 2026-01
        """,
        ["note unreported"],
    ),
    "another unit than the indicator's": (
        "liangjiang: observation gdp/liangjiang/2022 value = 65.49 billion USD",
        ["doubt unit"],
    ),
    "parts that sum to more": (
        f"""
        joint_office: observation transfers/joint_office/2023 value = 248 1
        liangjiang: observation transfers/liangjiang/2023 value = 150 1
        liangjiang: observation transfers/liangjiang/2023 parent = observation:{WHOLE}
        tianfu: observation transfers/tianfu/2023 value = 99 1
        tianfu: observation transfers/tianfu/2023 parent = observation:{WHOLE}
        """,
        ["doubt breakdown: 150 + 99 = 249 > 248"],
    ),
    "one name for two": (
        """
        tianfu: party one name_en = Southbank
        tianfu: party two name_en = Southbank
        """,
        ["note name"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_register(case: str) -> None:
    told, expected = CASES[case]
    assert found(register=told) == expected


@pytest.mark.parametrize("case", CASES)
def test_every_sentence_is_there_in_both_languages(case: str) -> None:
    told, expected = CASES[case]
    for language in Language:
        said = sentences(register=told, language=language)
        assert len(said) == len(expected)
        assert not any("{" in sentence for sentence in said)
