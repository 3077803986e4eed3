"""What is found in English paragraphs as a press office writes them, true and false?"""

from __future__ import annotations

import pytest

from tests.spec.checks.told import found

PARAGRAPHS = [
    (
        (
            (
                "In 2023 the region produced 1.2 million vehicles, of which 420,000 were new "
                "energy vehicles, accounting for 35 percent of the total."
            ),
        ),
        ["fits share_told: 420,000 vehicles ÷ 1.2 million vehicles = 35% ≈ 35%"],
    ),
    (
        (
            (
                "In 2023 the region produced 1.2 million vehicles, of which 420,000 were new "
                "energy vehicles, accounting for 42 percent of the total."
            ),
        ),
        ["wrong share_told: 420,000 vehicles ÷ 1.2 million vehicles = 35% ≠ 42%"],
    ),
    (
        (
            (
                "In 2023, cargo throughput rose to 31.5 million tonnes from 30 million tonnes "
                "in 2022, up 5%."
            ),
        ),
        ["fits growth: 31.5 million tonnes ÷ 30 million tonnes − 1 = ±5% ≈ 5%"],
    ),
    (
        (
            (
                "In 2023, cargo throughput rose to 31.5 million tonnes from 30 million tonnes "
                "in 2022, up 15%."
            ),
        ),
        ["wrong growth: 31.5 million tonnes ÷ 30 million tonnes − 1 = ±5% ≠ 15%"],
    ),
    (
        (
            (
                "The two sides agreed on five areas: transport, industry, science and "
                "technology, and health."
            ),
        ),
        ["fits count: 5 = 5"],
    ),
    (
        ("The project started in June 2023 and was completed in March 2023.",),
        ["wrong dates_told: June 2023 > March 2023"],
    ),
    (
        ("The fund invested 7.2 billion yuan (about 100 million US dollars) in 2024.",),
        ["wrong conversion: 7.2 billion yuan ÷ 100 million U.S. dollars = 72"],
    ),
    (
        ("The fund invested 7.2 billion yuan (about 1 billion US dollars) in 2024.",),
        ["fits conversion: 7.2 billion yuan ÷ 1 billion U.S. dollars = 7.2"],
    ),
    (
        (
            (
                "The port handled 31.5 million tonnes, up 5 percent from 30 million tonnes a "
                "year earlier."
            ),
        ),
        ["fits growth: 31.5 million tonnes ÷ 30 million tonnes − 1 = ±5% ≈ 5%"],
    ),
    (
        (("GDP reached 540 billion yuan, an increase of 8% over the 500 billion yuan of 2022."),),
        ["fits growth: 540 billion yuan ÷ 500 billion yuan − 1 = ±8% ≈ 8%"],
    ),
    (
        ("The port project broke ground in May 2024 and opened in December 2023.",),
        ["wrong dates_told: May 2024 > December 2023"],
    ),
    (
        (
            (
                "In 2023 the city's exports were 478.2 billion yuan, of which the district "
                "accounted for 191.3 billion yuan, or 40 percent."
            ),
        ),
        ["fits share_told: 191.3 billion yuan ÷ 478.2 billion yuan = 40% ≈ 40%"],
    ),
    (
        ("The work ran from March 2023 to January 2023.",),
        ["wrong dates_told: March 2023 > January 2023"],
    ),
    (
        (
            (
                "In 2022, the province's GDP grew 2.9 percent to 5.67 trillion yuan, ranking "
                "sixth nationwide; the added value of industry was 1.64 trillion yuan, up 3.3 "
                "percent, accounting for 28.9 percent of GDP."
            ),
        ),
        [],
    ),
    (
        (
            (
                "Container throughput rose from 800,000 TEU in 2021 to 900,000 TEU in 2022, "
                "an increase of 15 percent."
            ),
        ),
        ["wrong growth: 900,000 TEU ÷ 800,000 TEU − 1 = ±12.5% ≠ 15%"],
    ),
    (
        (
            (
                "Travel time between the two cities was cut from 120 minutes to 90 minutes, a "
                "reduction of 25 percent."
            ),
        ),
        ["fits growth: 90 minutes ÷ 120 minutes − 1 = ±25% ≈ 25%"],
    ),
    (
        ("The signing ceremony took place on April 31, 2023.",),
        ["wrong calendar"],
    ),
    (
        ("The council met on Tuesday, June 28, 2024.",),
        ["wrong calendar"],
    ),
    (
        (
            (
                "Liangjiang New Area signed a cooperation agreement with Liangjiang New Area "
                "on port logistics."
            ),
        ),
        ["wrong self_cooperation"],
    ),
    (
        ("In 2020 the project received 3 billion yuan (435 million U.S. dollars).",),
        ["fits conversion: 3 billion yuan ÷ 435 million U.S. dollars = 6.897"],
    ),
    (
        ("Of the 36 tasks, 30 have been completed, a completion rate of 83.3 percent.",),
        ["fits share_told: 30 tasks ÷ 36 tasks = 83.33% ≈ 83.3%"],
    ),
    (
        ("The railway will cut the trip by 30 minutes, from 2 hours to 90 minutes.",),
        [],
    ),
    (
        (
            (
                "The joint venture will invest 3 billion yuan in two phases: 1.2 billion yuan "
                "in the first and 1.8 billion yuan in the second."
            ),
        ),
        [],
    ),
    (
        (
            (
                "In the first quarter the port handled 8.1 million tonnes, up 6.2 percent; "
                "containers rose 9 percent to 310,000 TEU, of which 120,000 TEU went by rail, "
                "up 15 percent."
            ),
        ),
        [],
    ),
    (
        (
            (
                "In the first quarter the port handled 310,000 TEU, of which 120,000 TEU by "
                "rail, or 38.7 percent."
            ),
        ),
        ["fits share_told: 120,000 TEU ÷ 310,000 TEU = 38.71% ≈ 38.7%"],
    ),
    (
        ("The line is 312 km long, 180 km of it in Chongqing and 132 km in Sichuan.",),
        [],
    ),
    (
        (
            (
                "The exhibition attracted 320 companies from 25 countries, including 40 "
                "Fortune 500 firms, and 12,000 visitors on the first day."
            ),
        ),
        [],
    ),
    (
        (
            (
                "The plan runs from 2021 to 2025. The first phase began in May 2021 and the "
                "second phase was completed in March 2021 terms of preparation."
            ),
        ),
        [],
    ),
    (
        (
            (
                "In 2023, the province's total foreign trade was 297.83 billion yuan. Trade "
                "with partner countries along the corridor reached 252.58 billion yuan, "
                "accounting for 84.8 percent of the province's total foreign trade."
            ),
        ),
        ["fits share_told: 252.58 billion yuan ÷ 297.83 billion yuan = 84.81% ≈ 84.8%"],
    ),
    (
        (
            (
                "In 2023, the province's total foreign trade was 297.83 billion yuan. Trade "
                "with partner countries along the corridor reached 252.58 billion yuan, "
                "accounting for 74.8 percent of the province's total foreign trade."
            ),
        ),
        ["wrong share_told: 252.58 billion yuan ÷ 297.83 billion yuan = 84.81% ≠ 74.8%"],
    ),
]


@pytest.mark.parametrize(("told", "expected"), PARAGRAPHS)
def test_every_finding_is_right(told: tuple[str, ...], expected: list[str]) -> None:
    assert found(*told) == expected
