"""Are counts of tasks, areas, alliances and teams compared with the records known?"""

from __future__ import annotations

import pytest

from tests.spec.checks.told import found

COUNTS = [
    (
        (
            "Liangjiang New Area and Tianfu New Area have 36 tasks in nine areas under way and "
            "eight industrial alliances."
        ),
        [
            "fits register_count: 36 = 36",
            "fits register_count: 8 = 8",
            "fits register_count: 9 = 9",
        ],
    ),
    (
        "Liangjiang New Area and Tianfu New Area have 35 tasks under way and nine alliances.",
        ["note register_count: 35 ≠ 36", "note register_count: 9 ≠ 8"],
    ),
    (
        "两江新区与天府新区围绕九大领域36项重点任务，成立6个专项工作组，组建七大产业联盟。",
        [
            "fits register_count: 36 = 36",
            "fits register_count: 6 = 6",
            "fits register_count: 9 = 9",
            "note register_count: 7 ≠ 8",
        ],
    ),
    ("The city has 35 tasks in nine areas and nine alliances.", []),
    ("Liangjiang New Area and Tianfu New Area founded two alliances in April.", []),
    ("Liangjiang New Area and Tianfu New Area have more than 30 tasks under way.", []),
]


@pytest.mark.parametrize(("told", "expected"), COUNTS)
def test_counts_and_the_register(told: str, expected: list[str]) -> None:
    assert found(told) == expected
