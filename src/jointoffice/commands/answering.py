"""A server of the site in a process of its own, and what it answers."""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from jointoffice.commands.serve import HOST
from jointoffice.model.refusals import NotReady

TRIES = 300
PAUSE_S = 0.1
STOP_S = 10


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running_server(site: Path, port: int) -> Iterator[None]:
    """A server of the site, stopped at the end; `NotReady` where it does not come up."""
    arguments = ["serve", "--site", str(site), "--port", str(port)]
    server = subprocess.Popen(  # noqa: S603 - our own command
        [sys.executable, "-m", "jointoffice", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(server, port)
        yield
    finally:
        server.terminate()
        try:
            server.wait(STOP_S)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def page_of(address: str) -> str:
    """The page at an address of this machine; `NotReady` unless it answers 200."""
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.hostname or HOST, parts.port, timeout=STOP_S)
    try:
        connection.request("GET", parts.path or "/")
        answer = connection.getresponse()
        body = answer.read().decode()
    finally:
        connection.close()
    if answer.status != http.client.OK:
        raise NotReady(
            f"The server answered {answer.status} to {parts.path}.",
            f"服务器对 {parts.path} 的回应是 {answer.status}。",
        )
    return body


def _wait_for(server: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(TRIES):
        if server.poll() is not None:
            break
        with socket.socket() as probe:
            if probe.connect_ex((HOST, port)) == 0:
                return
        time.sleep(PAUSE_S)
    raise NotReady("The server did not start.", "服务器未能启动。")
