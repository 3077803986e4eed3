"""One HTTP request that ends in time and in size, whatever the server does.

Follows no redirect and uses no proxy: what is sent goes to the address that was named, or nowhere.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from socket import SHUT_RDWR, socket
from threading import Timer
from urllib.parse import SplitResult


class Trouble(Enum):
    """Why no answer came."""

    NOT_REACHED = "not reached"
    TOO_SLOW = "too slow"
    TOO_LARGE = "too large"


@dataclass(frozen=True, slots=True)
class Bounds:
    """How long the server has for everything, and how much it may send."""

    seconds: float
    answer_bytes_max: int


@dataclass(slots=True)
class _Line:
    """The connection with its socket, which `http.client` lets go of before the last byte."""

    connection: HTTPConnection
    socket: socket | None = None
    is_cut: bool = False

    def cut(self) -> None:
        self.is_cut = True
        line = self.socket or self.connection.sock
        if line is not None:
            try:
                socket.shutdown(line, SHUT_RDWR)
            except OSError:
                return


def post(
    address: SplitResult, headers: Mapping[str, str], body: bytes, bounds: Bounds
) -> tuple[int, bytes] | Trouble:
    """Status and bytes of the answer, or why there is none; `address` is http or https."""
    line = _Line(_connection(address, bounds))
    watch = Timer(bounds.seconds, line.cut)
    watch.daemon = True
    watch.start()
    try:
        status, raw = _exchange(line, address.path, headers, body, bounds)
    except (OSError, HTTPException) as error:
        is_late = line.is_cut or isinstance(error, TimeoutError)
        return Trouble.TOO_SLOW if is_late else Trouble.NOT_REACHED
    finally:
        watch.cancel()
        line.connection.close()
    if line.is_cut:
        return Trouble.TOO_SLOW
    return Trouble.TOO_LARGE if len(raw) > bounds.answer_bytes_max else (status, raw)


def _connection(address: SplitResult, bounds: Bounds) -> HTTPConnection:
    assert address.scheme in {"http", "https"}
    assert address.hostname
    if address.scheme == "http":
        return HTTPConnection(address.hostname, address.port, timeout=bounds.seconds)
    context = ssl.create_default_context()
    return HTTPSConnection(address.hostname, address.port, timeout=bounds.seconds, context=context)


def _exchange(
    line: _Line, path: str, headers: Mapping[str, str], body: bytes, bounds: Bounds
) -> tuple[int, bytes]:
    connection = line.connection
    connection.connect()
    line.socket = connection.sock
    if line.is_cut:
        raise TimeoutError
    connection.request("POST", path, body, dict(headers))
    with connection.getresponse() as response:
        return response.status, response.read(bounds.answer_bytes_max + 1)
