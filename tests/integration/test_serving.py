"""What becomes of a page that breaks: a sentence for the person, a trace for who runs the site."""

from __future__ import annotations

import subprocess
import urllib.request
from pathlib import Path
from urllib.error import HTTPError

import pytest

from tests.database import opened
from tests.integration.conftest import THREE_SIDES
from tests.integration.test_faults import command
from tests.serving import served

SAID = {"en": "nothing was half-done", "zh-hans": "未留下任何未完成的更改"}


def test_an_error_of_ours_is_said_and_stands_in_the_log(tmp_path: Path) -> None:
    site, log = tmp_path / "site", tmp_path / "log"
    line = [*command("init", "--programme", THREE_SIDES), "--site", str(site)]
    subprocess.run(line, check=True, capture_output=True)
    with log.open("w") as errors, served(site, errors.fileno()) as address:
        with pytest.raises(HTTPError, match="404"):
            urllib.request.urlopen(f"{address}/nowhere/")  # noqa: S310 - our own server
        assert log.read_text() == "", "nothing is said of what is merely refused"
        with opened(site) as database:
            database.execute("DROP TABLE store_accepted")
        for language, said in SAID.items():
            asked = urllib.request.Request(address, headers={"Accept-Language": language})  # noqa: S310
            with pytest.raises(HTTPError) as answered:
                urllib.request.urlopen(asked)  # noqa: S310 - our own server
            assert answered.value.code == 500
            assert said in answered.value.read().decode()
    assert log.read_text().count(
        "ERROR django.request: Internal Server Error: /\nTraceback"
    ) >= len(SAID)
