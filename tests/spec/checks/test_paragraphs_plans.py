"""What is found in English paragraphs about plans and their completion, true and false?"""

from __future__ import annotations

import pytest

from tests.spec.checks.told import found

PARAGRAPHS = [
    (
        (
            (
                "The list of joint key projects for 2025 has a year's plan of 441.45 billion "
                "yuan. In January–April 153.09 billion yuan was invested, 34.7 % of the plan, "
                "1.4 percentage points ahead of the calendar."
            ),
            (
                "In 2025 the key projects completed an investment of 533.242 billion yuan, "
                "121.08 % of the annual plan."
            ),
        ),
        [
            ("doubt completion: 533.242 billion yuan ÷ 441.45 billion yuan = 120.793% ≠ 121.08%"),
            "fits completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%",
            "fits lead: 34.7% − 33.33% = 1.37 percentage points ≈ 1.4 percentage points",
        ],
    ),
    (
        (
            (
                "Year's plan 441.45 billion yuan; January–April 153.09 billion, 34.7 %, 1.4 "
                "points ahead."
            ),
            "Year 533.242 billion, 121.08 %.",
        ),
        [
            "fits completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%",
            "fits lead: 34.7% − 33.33% = 1.37 percentage points ≈ 1.4 percentage points",
        ],
    ),
    (
        (
            (
                "year's plan 441.45 billion yuan; January–April 153.09 billion, 34.7 %, 1.4 "
                "points ahead; year 533.242 billion, 121.08 %"
            ),
        ),
        [
            "fits completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%",
            "fits lead: 34.7% − 33.33% = 1.37 percentage points ≈ 1.4 percentage points",
            ("wrong completion: 533.242 billion yuan ÷ 441.45 billion yuan = 120.793% ≠ 121.08%"),
        ],
    ),
    (
        (
            (
                "In 2025, planned investment for the year is 441.45 billion yuan. By the end "
                "of April, 153.09 billion yuan had been invested, with a completion rate of "
                "36.7 percent, 3.4 percentage points ahead of schedule."
            ),
        ),
        [
            "fits lead: 36.7% − 33.33% = 3.37 percentage points ≈ 3.4 percentage points",
            "wrong completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≠ 36.7%",
        ],
    ),
    (
        (
            (
                "The 300 joint projects have a total investment of 3.6 trillion yuan, with "
                "441.45 billion yuan planned for 2025. From January to April they received "
                "153.09 billion yuan of investment, accounting for 34.7 percent of the annual "
                "plan and running 1.4 percentage points ahead of the time schedule."
            ),
        ),
        [
            "fits completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%",
            "fits lead: 34.7% − 33.33% = 1.37 percentage points ≈ 1.4 percentage points",
        ],
    ),
    (
        (
            (
                "Annual investment plan for 2024: 385.6 million euros. In the first half of "
                "2024, 185.9 million euros were invested, equal to 48.2% of the annual plan, "
                "1.5 percentage points behind schedule."
            ),
        ),
        [
            "fits completion: 185.9 million euros ÷ 385.6 million euros = 48.21% ≈ 48.2%",
            "wrong lead: 48.2% − 50% = -1.8 percentage points ≠ -1.5 percentage points",
        ],
    ),
    (
        (
            (
                "As of September, 84 percent of the annual plan had been completed, 12 "
                "percentage points ahead of the time schedule."
            ),
        ),
        ["wrong lead: 84% − 75% = 9 percentage points ≠ 12 percentage points"],
    ),
    (
        (
            (
                "By the end of September 2024, investment of 252 billion yuan had been "
                "completed, 84 percent of the annual plan of 300 billion yuan and 9 "
                "percentage points ahead of schedule."
            ),
        ),
        [
            "fits completion: 252 billion yuan ÷ 300 billion yuan = 84% ≈ 84%",
            "fits lead: 84% − 75% = 9 percentage points ≈ 9 percentage points",
        ],
    ),
    (
        (
            (
                "By the end of September 2024, investment of 252 billion yuan had been "
                "completed, 81 percent of the annual plan of 300 billion yuan."
            ),
        ),
        ["wrong completion: 252 billion yuan ÷ 300 billion yuan = 84% ≠ 81%"],
    ),
    (
        (
            (
                "In 2024 the two cities planned to invest 120 billion yuan; by the end of "
                "September 93 billion yuan had been completed, or 77.5% of the annual target, "
                "2.5 points above the time schedule."
            ),
        ),
        [
            "fits completion: 93 billion yuan ÷ 120 billion yuan = 77.5% ≈ 77.5%",
            "fits lead: 77.5% − 75% = 2.5 percentage points ≈ 2.5 percentage points",
        ],
    ),
    (
        (
            (
                "The year's plan for 2024 was 120 billion yuan. The first three quarters saw "
                "93 billion yuan invested, 82.5 percent of the year's plan."
            ),
        ),
        ["wrong completion: 93 billion yuan ÷ 120 billion yuan = 77.5% ≠ 82.5%"],
    ),
    (
        (
            (
                "In 2024, the annual investment plan was 50 billion yuan. By the end of June, "
                "22 billion yuan had been invested, with a completion rate of 44 percent, 6 "
                "percentage points behind the schedule."
            ),
        ),
        [
            "fits completion: 22 billion yuan ÷ 50 billion yuan = 44% ≈ 44%",
            "fits lead: 44% − 50% = -6 percentage points ≈ -6 percentage points",
        ],
    ),
    (
        (
            (
                "As of the end of June 2025, 252.91 billion yuan of the planned 441.45 "
                "billion yuan had been invested, a completion rate of 57.3 percent, 7.3 "
                "points ahead of schedule."
            ),
        ),
        [
            "fits completion: 252.91 billion yuan ÷ 441.45 billion yuan = 57.29% ≈ 57.3%",
            "fits lead: 57.3% − 50% = 7.3 percentage points ≈ 7.3 percentage points",
        ],
    ),
    (
        (
            (
                "The 2025 plan calls for 441.45 billion yuan of investment; by the end of "
                "June, 252.91 billion yuan (57.3%) had been completed."
            ),
        ),
        ["fits completion: 252.91 billion yuan ÷ 441.45 billion yuan = 57.29% ≈ 57.3%"],
    ),
    (
        (
            (
                "The plan for 2025 was USD 61.2 billion; USD 35.1 billion, or 57.4% of the "
                "plan, was spent in the first half."
            ),
        ),
        [
            (
                "fits completion: 35.1 billion U.S. dollars ÷ 61.2 billion U.S. dollars = "
                "57.35% ≈ 57.4%"
            )
        ],
    ),
]


@pytest.mark.parametrize(("told", "expected"), PARAGRAPHS)
def test_every_finding_is_right(told: tuple[str, ...], expected: list[str]) -> None:
    assert found(*told) == expected
