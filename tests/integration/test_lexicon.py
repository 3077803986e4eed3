"""Does a programme's folder teach the reader what a new site of that programme would?"""

from __future__ import annotations

import pytest

from jointoffice.store.lexicon import lexicon_here, lexicon_of
from jointoffice.store.programmes import programme_folder

pytestmark = pytest.mark.usefixtures("site")


def test_the_folder_says_what_the_new_site_knows() -> None:
    told, here = lexicon_of(programme_folder("chengdu_chongqing")), lexicon_here()
    assert set(told.names) == set(here.names)
    assert set(told.indicators) == set(here.indicators)
    assert set(told.tasks) == set(here.tasks)
    assert told.names
    assert told.tasks
