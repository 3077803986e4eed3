"""A whole plan from one article: its areas, its tasks, its teams, and what of them is proposed."""

from __future__ import annotations

from importlib.resources import files

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import SourceId
from jointoffice.reader.claims import claims_in
from jointoffice.reader.finding import Finding
from jointoffice.reader.ground import Ground, Known
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.read import read
from jointoffice.reader.text.document import text_of

SAMPLES = files("jointoffice") / "programmes" / "chengdu_chongqing" / "samples"
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
TASKS_OF_AREAS = [3, 5, 3, 3, 5, 8, 3, 4, 2]
TEAMS = (
    "strategic planning",
    "infrastructure",
    "industrial cooperation",
    "ecological environment",
    "open cooperation",
    "public service",
)
NOTHING_YET = Known({}, {}, 0, frozenset())


def findings() -> list[Finding]:
    text = text_of((SAMPLES / "en_plan.txt").read_bytes(), "en_plan.txt")
    return read(text, Lexicon(), None)


def lists(rule: str) -> list[Finding]:
    return [each for each in findings() if each.rule == rule]


def test_nine_areas_with_their_headings() -> None:
    areas = lists("plan.area")
    assert [area.number for area in areas] == ROMAN
    assert [area.count for area in areas] == TASKS_OF_AREAS
    (whole,) = lists("plan.areas")
    assert whole.items == tuple(area.of for area in areas)
    assert whole.items[0] == "Strategy and plans brought together"


def test_thirty_six_tasks_with_their_titles() -> None:
    tasks = lists("plan.task")
    assert [task.number for task in tasks] == [str(number) for number in range(1, 37)]
    assert tasks[-1].quote == "Develop neighbouring areas together"
    assert tasks[-1].of == "Platforms of cooperation"


def test_six_teams() -> None:
    assert TEAMS in [listed.items for listed in lists("list.enumeration")]


def test_each_of_them_is_proposed_as_a_record() -> None:
    ground = Ground(SourceId("0" * 64), "2019-07-16", "en", NOTHING_YET)
    told = {
        (claim.kind, claim.key): claim.value.text
        for claim in claims_in(findings(), KINDS, ground)
        if claim.field == "title_en"
    }
    assert {key for kind, key in told if kind == "area"} == {str(n) for n in range(1, 10)}
    assert {key for kind, key in told if kind == "task"} == {str(n) for n in range(1, 37)}
    assert told["task", "35"] == "Set up the Sichuan-Chongqing Cooperation Demonstration Zone"
