"""Do all who open a new site at once have the same key?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from jointoffice.config.secret import secret_of


def test_those_who_come_at_once_have_one_key(tmp_path: Path) -> None:
    for number in range(20):
        site = tmp_path / str(number)
        site.mkdir()
        with ThreadPoolExecutor(8) as pool:
            keys = set(pool.map(secret_of, [site] * 8))
        assert keys == {(site / "secret").read_text(encoding="ascii")}
        assert [path.name for path in site.iterdir()] == ["secret"]
        assert (site / "secret").stat().st_mode & 0o777 == 0o600


def test_where_there_is_no_site_nothing_is_written(tmp_path: Path) -> None:
    assert secret_of(tmp_path / "none") != secret_of(tmp_path / "none")
    assert list(tmp_path.iterdir()) == []
