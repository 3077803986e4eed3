"""`make bench`: every benchmark in a site of its own, printed as tables with ratios."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SIZES = {"ledger": (100_000, 1_000_000), "pages": (10_000, 100_000)}
UNITS = {"ledger": "claims a CPU second", "pages": "ms"}


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
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
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
    reference = next(iter(figures.values()))
    print(f"\n{name}, {size:,}  ({UNITS[name]}; ratio to the first line)")  # noqa: T201
    for line, figure in figures.items():
        print(f"  {line:48} {figure:>12,.1f}  {figure / reference:>7.2f}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
