"""A site served by the command itself, on a port of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

from jointoffice.commands.serve import HOST

START_SECONDS = 60
RUN = "from jointoffice.commands.main import main; main()"


@contextmanager
def served(site: Path, errors: int | None = None) -> Iterator[str]:
    """`jointoffice serve` on a free port, until it is no longer needed.

    `errors` is the file descriptor for its stderr; without one it is that of the tests.
    """
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-c", RUN, "serve", "--port", str(port), "--site", str(site)]
    server = subprocess.Popen(
        command, env=environment(site), stdout=subprocess.DEVNULL, stderr=errors
    )
    try:
        found = f"http://{HOST}:{port}"
        _wait_for(found, server)
        yield found
    finally:
        server.terminate()
        server.wait()


def _wait_for(address: str, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_SECONDS
    while True:
        try:
            urllib.request.urlopen(f"{address}/login/").close()  # noqa: S310 - our own server
        except URLError:
            assert server.poll() is None, "the server ended"
            assert time.monotonic() < until, "the server did not start"
            time.sleep(0.1)
        else:
            return


def environment(site: Path) -> dict[str, str]:
    root = Path(__file__).parents[1]
    paths = os.pathsep.join((str(root), str(root / "src")))
    settings = "jointoffice.config.settings"
    return {
        **os.environ,
        "JOINTOFFICE_SITE": str(site),
        "PYTHONPATH": paths,
        "DJANGO_SETTINGS_MODULE": settings,
    }
