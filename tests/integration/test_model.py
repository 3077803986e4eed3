"""Does a reading stand whatever the server of a language model does?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from jointoffice.batch.model_server import (
    NO_COMPLETION,
    NOT_REACHED,
    TOO_LARGE,
    TOO_SLOW,
    model_server,
)
from jointoffice.batch.reading import read_many
from jointoffice.model.limits import MODEL_ANSWER_BYTES_MAX
from jointoffice.model.refusals import Reason, Refused
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.asking.questions import Question
from jointoffice.reader.lexicon import Lexicon
from tests.integration.conftest import Desk
from tests.integration.model_double import (
    Answer,
    Double,
    content,
    drips,
    drips_headers,
    finding,
    hangs_up,
    raw,
    running,
    silence,
)

QUESTION = Question("Mark up.", 0, "Northbank is near.")
NEWS = "Alder Canton is near the lake.\n\nIt has 12 ferries. The rest is hope for a bridge.\n"
HOPE = "The rest is hope for a bridge"
GOOD = {
    "JOINTOFFICE_MODEL_ADDRESS": "http://localhost:8080",
    "JOINTOFFICE_MODEL_NAME": "parrot",
    "JOINTOFFICE_MODEL_KEY": "",
}
SHORT_S = 0.2


def settings_of(double: Double) -> dict[str, str]:
    return {"JOINTOFFICE_MODEL_ADDRESS": double.address, "JOINTOFFICE_MODEL_NAME": "parrot"}


def ask(double: Double, **settings: str) -> str | Reason:
    return model_server({**settings_of(double), **settings}).ask(QUESTION)


def test_a_question_is_sent_as_such_servers_want_it() -> None:
    with running(content("yes")) as double:
        assert ask(double, JOINTOFFICE_MODEL_KEY="s3cret") == "yes"
    (asked,) = double.asked
    assert (asked["path"], asked["key"]) == ("/v1/chat/completions", "Bearer s3cret")
    assert asked["body"]["model"] == "parrot"
    assert [message["content"] for message in asked["body"]["messages"]] == [
        "Mark up.",
        "Northbank is near.",
    ]


@pytest.mark.parametrize("end", ["", "/", "/v1", "/v1/", "/v1/chat/completions"])
def test_an_address_may_end_where_servers_begin(end: str) -> None:
    with running(content("yes")) as double:
        address = double.address.removesuffix("/v1") + end
        assert ask(double, JOINTOFFICE_MODEL_ADDRESS=address) == "yes"
    assert double.asked[0]["path"] == "/v1/chat/completions"
    assert double.asked[0]["key"] is None


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (raw(200, b" " * (MODEL_ANSWER_BYTES_MAX + 1)), TOO_LARGE),
        (raw(200, b"hello"), NO_COMPLETION),
        (raw(200, b"\xff\xfe"), NO_COMPLETION),
        (raw(200, b"[" * 100_000), NO_COMPLETION),
        (raw(200, b'{"choices": []}'), NO_COMPLETION),
        (raw(200, b'{"choices": [{"message": {"content": null}}]}'), NO_COMPLETION),
        (raw(200, b'{"choices": [{"message": {"content": "\xff"}}]}'), NO_COMPLETION),
    ],
)
def test_why_there_is_no_answer(answer: Answer, reason: Reason) -> None:
    with running(answer) as double:
        assert ask(double) == reason
    assert len(double.asked) == 1


@pytest.mark.parametrize("answer", [silence, drips, drips_headers])
def test_a_slow_server_is_left(answer: Answer) -> None:
    with running(answer) as double:
        server = replace(model_server(settings_of(double)), seconds=SHORT_S)
        assert server.ask(QUESTION) == TOO_SLOW


@pytest.mark.parametrize(
    ("answer", "said", "tries"),
    [
        (raw(500), "answered 500", 2),
        (raw(429), "answered 429", 2),
        (raw(401), "answered 401", 1),
        (hangs_up, "does not answer", 2),
    ],
)
def test_what_may_pass_is_tried_once_more(answer: Answer, said: str, tries: int) -> None:
    with running(answer) as double:
        reason = ask(double)
    assert isinstance(reason, Reason)
    assert said in reason.en
    assert len(double.asked) == tries


@pytest.mark.parametrize("answer", [raw(500), hangs_up])
def test_the_second_try_may_succeed(answer: Answer) -> None:
    with running(answer, content("yes")) as double:
        assert ask(double) == "yes"


def test_a_redirect_is_not_followed() -> None:
    with (
        running(content("elsewhere")) as other,
        running(raw(307, Location=f"{other.address}/chat/completions")) as double,
    ):
        reason = ask(double, JOINTOFFICE_MODEL_KEY="s3cret")
    assert isinstance(reason, Reason)
    assert "answered 307" in reason.en
    assert other.asked == []


def test_a_server_that_is_not_there() -> None:
    with running(silence) as double:
        gone = double
    assert ask(gone) == NOT_REACHED


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ADDRESS", ""),
        ("ADDRESS", "file:///etc/passwd"),
        ("ADDRESS", "ftp://localhost/"),
        ("ADDRESS", "localhost:8080"),
        ("ADDRESS", "http://"),
        ("ADDRESS", "http://[::1"),
        ("ADDRESS", "http://localhost:99999"),
        ("ADDRESS", "http://wang:word@localhost"),
        ("ADDRESS", "http://localhost/v1?key=1"),
        ("ADDRESS", "http://localhost/v1\r\nX: 1"),
        ("NAME", " "),
        ("NAME", "x" * 101),
        ("NAME", "a\x00b"),
        ("KEY", "a\nb"),
        ("KEY", "两江"),
    ],
)
def test_settings_that_name_no_server(name: str, value: str) -> None:
    model_server(GOOD)
    with pytest.raises(Refused, match="JOINTOFFICE_MODEL_"):
        model_server({**GOOD, f"JOINTOFFICE_MODEL_{name}": value})


def test_the_key_is_not_shown() -> None:
    with running(silence) as double:
        server = model_server({**settings_of(double), "JOINTOFFICE_MODEL_KEY": "s3cret"})
    assert "s3cret" not in repr(server)


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(NEWS, encoding="utf-8")
    return path


def use(monkeypatch: pytest.MonkeyPatch, double: Double) -> None:
    for name, value in settings_of(double).items():
        monkeypatch.setenv(name, value)


def test_nothing_is_sent_unless_it_is_asked_for(
    desk: Desk, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running(silence) as double:
        use(monkeypatch, double)
        desk.says("read", news)
        desk.says("file", news, "--as", "birch")
    assert double.asked == []


@pytest.mark.parametrize("command", [("read",), ("file", "--as", "birch")])
def test_without_an_address_the_option_is_refused(
    desk: Desk, news: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.delenv("JOINTOFFICE_MODEL_ADDRESS", raising=False)
    assert "No language model is set" in desk.refuses(*command, news, "--model")


def test_its_findings_become_claims_that_nobody_has_accepted(
    desk: Desk, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = finding(kind="commitment", quote=HOPE, parties=["Alder Canton"])
    with running(said) as double:
        use(monkeypatch, double)
        (found,) = (
            line
            for line in desk.lines("read", news, "--model", "--format", "jsonl")
            if line["rule"] == "model:parrot"
        )
        desk.says("file", news, "--as", "birch", "--model")
    assert found["quote"] == HOPE
    records = desk.lines("show", "commitment", "--format", "json")
    (told,) = (line["fields"] for line in records if line["fields"]["text"]["value"] == HOPE)
    assert told["actor"]["value"] == "party:alder"
    assert {field["state"] for field in told.values()} == {"unverified"}
    assert {c["basis"] for field in told.values() for c in field["claims"]} == {"extracted"}


def test_one_bad_answer_does_not_stop_a_filing(
    desk: Desk, news: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (alone,) = desk.lines("file", news, "--as", "birch", "--format", "json")
    for number, answer in enumerate([raw(500), content("{"), finding(kind="figure", quote="99")]):
        copy = news.with_name(f"news{number}.txt")
        copy.write_text(NEWS + "\n" * number + "\n", encoding="utf-8")
        with running(answer) as double:
            use(monkeypatch, double)
            code, out, err = desk.run("file", copy, "--as", "birch", "--model")
        assert (code, err.count("\n")) == (0, 1)
        assert err.startswith(f"jointoffice: news{number}.txt: ")
        assert f"{alone['findings']} findings" in out


def test_a_pool_of_readers_asks_too(news: Path) -> None:
    with running(finding(kind="commitment", quote=HOPE)) as double:
        reader = Reader(Lexicon(), model_server(settings_of(double)))
        readings = list(read_many([news, news.with_name("none.txt")], reader, 1))
    assert [each.rule for each in readings[0].findings].count("model:parrot") == 1
    assert readings[0].asides == ()
    assert readings[1].problem is not None
