"""Is nothing of a sheet left behind when its import is killed?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.integration.test_faults import (
    DATABASE,
    KILL_AT,
    SQL,
    command,
    count_entries,
    made,
    python,
    run_well,
    site,
    try_to_run,
)
from tests.sheet_files import xlsx

__all__ = ["made", "site"]
HEADINGS = ("Code", "Name (English)", "Total investment (million CNY)")
ROWS = 3_500
"""So many that they are appended in two parts."""
KILLS = {
    "in the first part": ("after", SQL, "insert", 2, False),
    "in the second part": ("before", "jointoffice.store.log", "append", 2, False),
    "while the bytes are written": ("before", "os", "fsync", 1, False),
    "before the commit": ("before", DATABASE, "DatabaseWrapper._commit", 1, False),
    "after the commit": ("after", DATABASE, "DatabaseWrapper._commit", 1, True),
}


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows = [(f"p{number}", f"Project {number}", number) for number in range(ROWS)]
    return xlsx(tmp_path_factory.mktemp("sheet") / "list.xlsx", [HEADINGS, *rows])


@pytest.mark.parametrize("kill", KILLS.values(), ids=KILLS)
def test_killed_in_the_middle_of_an_import(
    site: Path, sheet: Path, kill: tuple[str, str, str, int, bool]
) -> None:
    *where, is_imported = kill
    before = count_entries(site)
    line = ("import", sheet, "--as", "birch", "--format", "json", "--site", site)
    killed = try_to_run(python(KILL_AT, *where, *line))
    assert killed.returncode == -9, killed.stderr
    assert (count_entries(site) > before) is is_imported
    again = json.loads(run_well(command(*line)))
    assert again["claims"] == (0 if is_imported else 3 * ROWS)
    assert count_entries(site) == before + 3 * ROWS + 1
    assert f"birch: {3 * ROWS + 1} entries" in run_well(command("log", "verify", "--site", site))
