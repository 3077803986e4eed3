"""Do the pages show what the commands print today? Writes what they print where they do not.

Run as `python -m docs.refresh_output [PAGE…]`, or by `make docs`. Output of which a page leaves
out lines is for a person to mend.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from tests.docs_pages import HEX
from tests.docs_session import ROOT, Played, learned_today, play

LEFT_OUT = re.compile(r"^\s*…\s*$")
SHORTENED = re.compile(r"[0-9a-f]…")
LONG_ID = re.compile(r"\b[0-9a-f]{64}\b")
SHORT = 8


def pages() -> list[Path]:
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def refresh(page: Path) -> list[str]:
    """Play the page, write what its commands printed, and return what a person has to mend."""
    learned = learned_today()
    learned.are_counts_exact = True
    changed: list[tuple[Played, list[str]]] = []
    troubles = []
    with tempfile.TemporaryDirectory() as folder:
        for played in play(page, Path(folder), learned):
            shown = played.typed.shown or ()
            if played.is_as_shown or any(map(LEFT_OUT.search, shown)):
                troubles += [played.trouble] if played.trouble else []
            else:
                changed.append((played, _lines(learned.as_shown(played.done.said), shown)))
    lines = page.read_text(encoding="utf-8").splitlines()
    for played, said in reversed(changed):
        lines[played.typed.first : played.typed.last] = said
    if changed:
        page.write_text("\n".join([*lines, ""]), encoding="utf-8")
    return troubles


def _lines(said: Sequence[str], shown: Sequence[str]) -> list[str]:
    """What was said, with ids as short as the page has them."""
    if not any(map(SHORTENED.search, shown)):
        return list(said)
    return [LONG_ID.sub(lambda found: f"{_short(found[0])}…", line) for line in said]


def _short(made: str) -> str:
    """The first digits of an id: as many as tell it from a number and from a word."""
    prefixes = (made[:length] for length in range(SHORT, len(made) + 1))
    return next(filter(HEX.fullmatch, prefixes), made)


def main(names: Sequence[str]) -> int:
    troubles = []
    for page in map(Path, names) if names else pages():
        troubles += [f"{page.name}, {trouble}" for trouble in refresh(page.resolve())]
    for trouble in troubles:
        click.echo(trouble, err=True)
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
