"""Does the repository keep the house rules that no linter knows?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import polib
import pytest

from tests.house_rules import RULES, Rule, parse_module

ROOT = Path(__file__).parent.parent
PLACES = ("src", "tests", "docs", ".ci")
PRUNED = frozenset({"__pycache__", "migrations"})

MACHINE_PATH = re.compile(r"(?<![\w.~)}\]>-])/(?:work|farm|home|root|Users)/\w")
REGISTRY = re.compile(
    r"pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org|--(?:extra-)?index-url[ =]h"
)
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
PAGES = ("README", "CONTRIBUTING", "CHANGELOG", "GLOSSARY")
DOC_FOLDERS = ("tutorials", "how-to", "reference", "explanation", "decisions")


def find_files() -> Iterator[Path]:
    """Every file of ours: those at the top, and those in the places where we write."""
    yield from (path for path in sorted(ROOT.iterdir()) if path.is_file())
    for place in PLACES:
        for path in sorted((ROOT / place).rglob("*")):
            if path.is_file() and not PRUNED & set(path.parts):
                yield path


FILES = tuple(find_files())
MODULES = tuple(
    parse_module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
    for path in FILES
    if path.suffix == ".py"
)


def find_lines(pattern: re.Pattern[str]) -> Iterator[str]:
    for path in FILES:
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, start=1):
            if pattern.search(line):
                yield f"{path.relative_to(ROOT)}:{number} {line.strip()[:80]}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_module_keeps(rule: Rule) -> None:
    broken = [f"{module.path}:{found}" for module in MODULES for found in rule(module)]
    assert not broken, "\n".join([str(rule.__doc__), *broken])


BREAKERS = {
    "long_file": ("src/a.py", '"""What?"""\n' + "\n" * 300),
    "long_function": ("src/a.py", "def f():\n" + "    g()\n" * 40),
    "long_view": ("src/jointoffice/web/a.py", "def show(request):\n" + "    g()\n" * 15),
    "unanswered_question": ("src/a.py", "from __future__ import annotations\n"),
    "foreign_word": ("src/a.py", "class ClaimManager:\n    pass\n"),
    "boolean_argument": ("src/a.py", "def read(text: str, *, quick: bool):\n    pass\n"),
    "boolean_default": ("src/a.py", "def read(text: str, *, quick=True):\n    pass\n"),
    "wall_clock": ("src/a.py", "from datetime import datetime\nday = datetime.now()\n"),
    "impure_core": ("src/jointoffice/reader/a.py", "from pathlib import Path\n"),
    "positional_action": ("src/jointoffice/actions/a.py", "def endorse(claim):\n    pass\n"),
}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_finds_what_breaks_it(rule: Rule) -> None:
    assert len(list(rule(parse_module(*BREAKERS[rule.__name__])))) == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("src/jointoffice/web/__init__.py", "x = 1\n"),
        ("src/a.py", '"""A title without an end"""\n'),
    ],
)
def test_a_file_without_its_question_is_found(path: str, text: str) -> None:
    unanswered = next(rule for rule in RULES if rule.__name__ == "unanswered_question")
    assert list(unanswered(parse_module(path, text)))


def test_no_path_of_one_machine() -> None:
    assert not list(find_lines(MACHINE_PATH))


def test_no_address_of_a_registry() -> None:
    assert not list(find_lines(REGISTRY))


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (MACHINE_PATH, "open('/wo" + "rk/main/site')"),
        (MACHINE_PATH, "/ho" + "me/wang/jointoffice"),
        (REGISTRY, "--index-" + "url https://mirror"),
        (REGISTRY, "https://files.python" + "hosted.org/x"),
    ],
)
def test_a_path_or_an_address_is_found(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


@pytest.mark.parametrize("page", PAGES)
def test_the_pages_at_the_top_are_written(page: str) -> None:
    text = (ROOT / f"{page}.md").read_text(encoding="utf-8")
    assert text.startswith("# ")


@pytest.mark.parametrize("folder", DOC_FOLDERS)
def test_each_kind_of_document_is_written(folder: str) -> None:
    assert list((ROOT / "docs" / folder).glob("*.md"))


def test_decisions_are_numbered_without_gap() -> None:
    numbers = [path.name[:5] for path in sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))]
    assert numbers == [f"{number:04}-" for number in range(1, len(numbers) + 1)]


def test_links_between_documents_lead_somewhere() -> None:
    pages = [path for path in FILES if path.suffix == ".md"]
    broken = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in pages
        for link in LINK.findall(page.read_text(encoding="utf-8"))
        if not (page.parent / link).exists()
    ]
    assert not broken


CATALOGUES = [path for path in FILES if path.suffix == ".po"]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: str(path.relative_to(ROOT)))
def test_translations_are_whole_and_compiled(path: Path) -> None:
    """`make messages` compiles; English and Chinese ship together, so nothing waits for words."""
    source = polib.pofile(str(path))
    assert not [entry.msgid for entry in source.untranslated_entries()]
    assert not [entry.msgid for entry in source.fuzzy_entries()]
    compiled = polib.mofile(str(path.with_suffix(".mo")))
    assert {(e.msgctxt, e.msgid, e.msgstr) for e in compiled} == {
        (e.msgctxt, e.msgid, e.msgstr) for e in source.translated_entries()
    }
