"""What does `jointoffice --help` say of every command, as one page?"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click
import django

WIDTH = 88
NAME = "jointoffice"


def commands_page(made: str) -> Iterator[str]:
    yield "# Commands"
    yield made.format(source="the commands' own `--help`")
    yield (
        "Exit codes: 0 done; 1 refused, with one line that says what was wrong and what is "
        "accepted; 2 a command line that cannot be understood; 130 interrupted. Refusals are in "
        "Chinese where the terminal's language is Chinese (`LANG=zh_CN.UTF-8`). The shapes of "
        "what `--format json` prints are in [json](json.md)."
    )
    for path, command in _walk(NAME, _commands()):
        yield f"## {path}"
        with click.Context(command, info_name=path, terminal_width=WIDTH) as context:
            yield f"```text\n{command.get_help(context)}\n```"


def _commands() -> click.Command:
    """The commands, with the settings of a site that does not exist."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["JOINTOFFICE_SITE"] = str(Path(folder) / "none")
        os.environ["DJANGO_SETTINGS_MODULE"] = "jointoffice.config.settings"
        django.setup()
    from jointoffice.commands.catalogue import jointoffice  # noqa: PLC0415 - needs settings

    return jointoffice


def _walk(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from _walk(f"{path} {name}", found)
