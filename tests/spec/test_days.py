"""How is a day or a span of time written for people, and when is a task late?"""

from __future__ import annotations

from datetime import date

import pytest

from jointoffice.assessment.tasks import Standing, standing_of
from jointoffice.model.language import Language
from jointoffice.scenes.days import day_text
from jointoffice.scenes.front import ordinal

WRITTEN = [
    ("2021-04-29", "29 April 2021", "2021年4月29日"),
    ("2021-04", "April 2021", "2021年4月"),
    ("2021", "2021", "2021年"),
    ("2021~", "about 2021", "约2021年"),
    ("2021-33", "Q1 2021", "2021年第一季度"),
    ("2021-41", "second half of 2021", "2021年下半年"),
    ("2021-01/2021-04", "January 2021–April 2021", "2021年1月至2021年4月"),
    ("2020-02-28/..", "from 28 February 2020", "2020年2月28日起"),
    ("soon", "soon", "soon"),
]


@pytest.mark.parametrize(("text", "english", "chinese"), WRITTEN)
def test_a_day_is_written_as_people_do(text: str, english: str, chinese: str) -> None:
    assert day_text(text, Language.EN) == english
    assert day_text(text, Language.ZH) == chinese


STANDINGS = [
    ("done", "2020-01-01", Standing.DONE),
    ("stopped", "", Standing.STOPPED),
    ("under way", "", Standing.UNDATED),
    ("under way", "2021-04-28", Standing.LATE),
    ("under way", "2021-04-29", Standing.DUE_SOON),
    ("planned", "2021-05-29", Standing.DUE_SOON),
    ("planned", "2021-05-30", Standing.ON_TIME),
    ("planned", "2021-04", Standing.DUE_SOON),
    ("planned", "2021", Standing.ON_TIME),
    ("", "2020", Standing.LATE),
]


@pytest.mark.parametrize(("state", "due", "standing"), STANDINGS)
def test_how_a_task_stands_on_the_day_of_the_conference(
    state: str, due: str, standing: Standing
) -> None:
    assert standing_of(state, due, date(2021, 4, 29)) is standing


def test_conferences_are_counted() -> None:
    numbers = [ordinal(str(number)) for number in (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)]
    assert numbers == "1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th".split()
