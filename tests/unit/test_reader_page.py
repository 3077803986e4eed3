"""Does the page of the reader show what its specs promise, whatever their tables are made of?"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> Any:
    """`docs/reader_page.py`, which is not among what tests import."""
    monkeypatch.syspath_prepend(ROOT)
    return import_module("docs.reader_page")


def spec(**tests: object) -> ModuleType:
    module = ModuleType("spec", "Ports: what is said of them.\n\nMore.")
    vars(module).update(tests)
    return module


def table(*mark: object) -> object:
    def test() -> None:
        """What a port is."""

    return pytest.mark.parametrize(*mark)(test)  # type: ignore[arg-type]


def test_a_table_of_sentences_is_shown_under_the_name_of_its_test(maker: Any) -> None:
    test = table(("sentence", "expected"), [("The port | is open.", [("a", 1), ("b", None)])])
    assert list(maker.stage(spec(test_ports=test))) == [
        "## Ports: what is said of them",
        "### Test",
        "What a port is.",
        "| Sentence | Expected |\n| --- | --- |\n| The port \\| is open. | a · 1<br>b · – |",
    ]


def test_a_table_by_kind_is_shown_kind_by_kind(maker: Any) -> None:
    rows = [("event", "The port was opened."), ("sigh", "Oh, the port was closed.")]
    shown = "\n".join(maker.stage(spec(test_ports=table("kind, sentence", rows))))
    assert "**event**: Events" in shown
    assert "**sigh**\n| Sentence |" in shown


@pytest.mark.parametrize(
    "values", [[b"raw"], [0.1, 0.2], ["utf-8", "big5"], ["<p>The port is open.</p>"], [print]]
)
def test_what_is_no_sentence_is_a_promise_by_its_name(maker: Any, values: list[object]) -> None:
    assert list(maker.stage(spec(test_ports=table("value", values))))[1:] == ["### Also", "- Test"]


def test_every_pattern_has_its_sentences(maker: Any) -> None:
    page = "\n\n".join(maker.reader_page("<!-- {source} -->"))
    for pattern in ("commitment", "progress", "request", "target", "event", "agreement"):
        assert f"**{pattern}**: " in page
    for stage_of in ("Dates", "Figures", "Names", "Lists", "PDF"):
        assert f"\n## {stage_of}" in page
