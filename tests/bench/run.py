"""`make bench`: every benchmark in a site of its own, printed as tables with ratios."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SIZES = {
    "ledger": (100_000, 1_000_000),
    "pages": (10_000, 100_000),
    "sheets": (10_000, 100_000),
    "checks": (1_000, 10_000),
    "reader": (500,),
    "peers": (2,),
}
UNITS = {
    "ledger": "claims a CPU second, by number of claims",
    "pages": "ms, by number of records",
    "sheets": "rows a CPU second, by number of rows",
    "checks": "CPU seconds, by number of projects with twelve reports each",
    "reader": "a CPU second, by number of documents",
    "peers": "a CPU second, by CPU seconds spent on each",
}


def main(arguments: list[str]) -> None:
    """`run.py` measures everything, `run.py NAME SIZE` one thing in this process."""
    if arguments:
        print(json.dumps(_measure(arguments[0], int(arguments[1]))))  # noqa: T201
        return
    for name, sizes in SIZES.items():
        for size in sizes:
            _print(name, size, _in_own_process(name, size))


def _in_own_process(name: str, size: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.run", name, str(size)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _measure(name: str, size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory(prefix="jointoffice-bench-") as folder:
        os.environ["JOINTOFFICE_SITE"] = folder
        os.environ["DJANGO_SETTINGS_MODULE"] = "jointoffice.config.settings"
        import django  # noqa: PLC0415 - needs the site's settings

        django.setup()
        from importlib import import_module  # noqa: PLC0415

        figures: dict[str, float] = import_module(f"tests.bench.{name}").measure(
            size, Path(folder)
        )
        return figures


def _print(name: str, size: int, figures: dict[str, float]) -> None:
    """One table; a ratio to the first line of the same unit stands where there are several."""
    if not figures:
        return
    print(f"\n{name}, {size:,}  ({UNITS[name]})")  # noqa: T201
    for line, figure in figures.items():
        alike = [other for each, other in figures.items() if _unit(each) == _unit(line)]
        ratio = f"{figure / alike[0]:>8.3g}" if len(alike) > 1 else ""
        print(f"  {line:52} {_shown(figure):>12}  {ratio}")  # noqa: T201


def _shown(figure: float) -> str:
    return f"{figure:,.2f}" if figure >= 1 else f"{figure:.3g}"


def _unit(line: str) -> str:
    """`MB/s` of "reader, MB/s"; nothing where the whole table has one unit."""
    return line.rpartition(", ")[2] if line.endswith("/s") else ""


if __name__ == "__main__":
    main(sys.argv[1:])
