"""What is found in English paragraphs that tell parts and a total, true and false?"""

from __future__ import annotations

import pytest

from tests.spec.checks.told import found

PARAGRAPHS = [
    (
        (
            (
                "Exports of the two areas were 86.4 billion yuan in 2023: 41.2 billion yuan "
                "of electronics, 30.1 billion yuan of vehicles and 15.1 billion yuan of other "
                "goods."
            ),
        ),
        [
            (
                "fits sum: 41.2 billion yuan + 30.1 billion yuan + 15.1 billion yuan = 86.4 "
                "billion yuan ≈ 86.4 billion yuan"
            )
        ],
    ),
    (
        (
            (
                "Exports of the two areas were 86.4 billion yuan in 2023: 41.2 billion yuan "
                "of electronics, 30.1 billion yuan of vehicles and 16.1 billion yuan of other "
                "goods."
            ),
        ),
        [
            (
                "wrong sum: 41.2 billion yuan + 30.1 billion yuan + 16.1 billion yuan = 87.4 "
                "billion yuan ≠ 86.4 billion yuan"
            )
        ],
    ),
    (
        (
            (
                "The list has 248 projects: 90 in transport, 81 in industry, 27 in "
                "innovation, 21 in culture, 13 in ecology, 6 in opening-up and 10 in public "
                "services."
            ),
        ),
        [
            (
                "fits sum: 90 projects + 81 projects + 27 projects + 21 projects + 13 "
                "projects + 6 projects + 10 projects = 248 projects ≈ 248 projects"
            )
        ],
    ),
    (
        (
            (
                "A total of 86 agreements were signed, including 12 at city level, 34 at "
                "department level and 40 at district level."
            ),
        ),
        [
            (
                "fits sum: 12 agreements + 34 agreements + 40 agreements = 86 agreements ≈ 86 "
                "agreements"
            )
        ],
    ),
    (
        (
            (
                "The fund of 20 billion yuan consists of 8 billion yuan from the province, 6 "
                "billion yuan from the city, 4 billion yuan from the districts and 3 billion "
                "yuan from banks."
            ),
        ),
        [
            (
                "doubt sum: 8 billion yuan + 6 billion yuan + 4 billion yuan + 3 billion yuan "
                "= 21 billion yuan ≠ 20 billion yuan"
            )
        ],
    ),
    (
        (
            (
                "Foreign trade was 5.25 trillion yuan in 2023: exports of 3.37 trillion yuan "
                "and imports of 1.88 trillion yuan."
            ),
        ),
        [
            (
                "fits sum: 3.37 trillion yuan + 1.88 trillion yuan = 5.25 trillion yuan ≈ "
                "5.25 trillion yuan"
            )
        ],
    ),
    (
        (
            (
                "The alliance has 128 members: 52 enterprises, 31 universities, 24 institutes "
                "and 19 associations."
            ),
        ),
        [
            (
                "wrong sum: 52 enterprises + 31 universities + 24 institutes + 19 "
                "associations = 126 members ≠ 128 members"
            )
        ],
    ),
    (
        (
            (
                "The alliance has 126 members: 52 enterprises, 31 universities, 24 institutes "
                "and 19 associations."
            ),
        ),
        [
            (
                "fits sum: 52 enterprises + 31 universities + 24 institutes + 19 associations "
                "= 126 members ≈ 126 members"
            )
        ],
    ),
]


@pytest.mark.parametrize(("told", "expected"), PARAGRAPHS)
def test_every_finding_is_right(told: tuple[str, ...], expected: list[str]) -> None:
    assert found(*told) == expected
