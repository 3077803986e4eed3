"""A language model's server on this machine, for the tests: it answers as it is told, for once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

Answer = Callable[["Asked"], None]


@dataclass(slots=True)
class Double:
    """`answers` are given in turn, the last one from then on; `asked` is what came in."""

    address: str
    answers: list[Answer]
    asked: list[dict[str, Any]] = field(default_factory=list)
    is_over: Event = field(default_factory=Event)

    def next_answer(self) -> Answer:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class Asked(BaseHTTPRequestHandler):
    """One request; `double` is set for each server."""

    double: Double

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        line = {"path": self.path, "key": self.headers["Authorization"]}
        self.double.asked.append({**line, "body": json.loads(body)})
        self.double.next_answer()(self)

    def give(self, status: int, raw: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(raw)))
        self.end_headers()
        self.wfile.write(raw)

    def log_message(self, *_: object) -> None:
        return


@contextmanager
def running(*answers: Answer) -> Iterator[Double]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Asked)
    double = Double(f"http://127.0.0.1:{server.server_port}/v1", list(answers))
    server.RequestHandlerClass = type("AskedHere", (Asked,), {"double": double})
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield double
    finally:
        double.is_over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def content(said: str) -> Answer:
    """An answer as OpenAI-compatible servers give it."""
    completion = {"id": "1", "choices": [{"index": 0, "message": {"content": said}}]}
    raw = json.dumps(completion).encode()
    return lambda asked: asked.give(200, raw)


def finding(**said: object) -> Answer:
    return content(json.dumps({"findings": [said]}, ensure_ascii=False))


def raw(status: int, body: bytes = b"", **headers: str) -> Answer:
    return lambda asked: asked.give(status, body, **headers)


def silence(asked: Asked) -> None:
    """Takes the question and says nothing."""
    asked.double.is_over.wait()


def drips(asked: Asked) -> None:
    """A byte now and then, never the last one."""
    _drip(asked, b"HTTP/1.0 200 OK\r\n\r\n")


def drips_headers(asked: Asked) -> None:
    _drip(asked, b"HTTP/1.0 200 OK\r\nX: ")


def _drip(asked: Asked, head: bytes) -> None:
    try:
        asked.wfile.write(head)
        while not asked.double.is_over.wait(0.02):
            asked.wfile.write(b" ")
    except OSError:
        return


def hangs_up(asked: Asked) -> None:
    asked.close_connection = True
