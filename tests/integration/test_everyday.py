"""Do plain sentences, as newspapers write them, lead to the tasks of the founding plan?"""

from __future__ import annotations

import pytest

from jointoffice.reader.words.simplified import simplified
from jointoffice.store.lexicon import lexicon_of
from jointoffice.store.programmes import programme_folder
from tests.spec.reader.everyday import CHINESE, ENGLISH

FIRST, FIRST_THREE = 0.8, 0.95


@pytest.mark.parametrize("told", [ENGLISH, CHINESE], ids=["english", "chinese"])
def test_plain_sentences_lead_to_their_task(told: str) -> None:
    index = lexicon_of(programme_folder("chengdu_chongqing")).task_index
    first = among = 0
    sentences = told.strip().splitlines()
    for line in sentences:
        fitting, words = line.split("|")
        best = [task.number for task in index.tasks_of(simplified(words))]
        first += not {*fitting.split(",")}.isdisjoint(best[:1])
        among += not {*fitting.split(",")}.isdisjoint(best[:3])
    assert first >= FIRST * len(sentences)
    assert among >= FIRST_THREE * len(sentences)
