"""The command `jointoffice`: opens the site, runs one command, says in one line what failed."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click
import django
from django.db import DatabaseError

from jointoffice.commands.language import language_here
from jointoffice.model.refusals import Reason, Refused

DEFAULT_SITE = "site"
REFUSED_EXIT = 1
INTERRUPTED_EXIT = 130


def main() -> None:
    """Entry point of the command."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit code."""
    os.environ["JOINTOFFICE_SITE"] = str(Path(_site_in(arguments)).absolute())
    os.environ["DJANGO_SETTINGS_MODULE"] = "jointoffice.config.settings"
    try:
        return _run(arguments)
    except Refused as refused:
        return _fail(refused.reason.text(language_here()))
    except click.exceptions.Abort:
        return INTERRUPTED_EXIT
    except click.ClickException as error:
        return _fail(error.format_message(), error.exit_code)
    except (OSError, DatabaseError) as error:
        return _fail(_not_usable(error).text(language_here()))


def _run(arguments: Sequence[str]) -> int:
    django.setup()
    from jointoffice.commands.catalogue import jointoffice  # noqa: PLC0415 - needs the settings

    try:
        code = jointoffice.main(list(arguments), prog_name="jointoffice", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help())
        return 0
    return code if isinstance(code, int) else 0


def _not_usable(error: OSError | DatabaseError) -> Reason:
    return Reason(
        f"The site could not be read or written: {error}. Nothing was half-done.",
        f"无法读写站点：{error}。没有留下任何未完成的更改。",
    )


def _site_in(arguments: Sequence[str]) -> str:
    """The value of `--site`, wherever it stands on the line."""
    for i, argument in enumerate(arguments):
        if argument == "--site" and i + 1 < len(arguments):
            return arguments[i + 1]
        if argument.startswith("--site="):
            return argument.removeprefix("--site=")
    return os.environ.get("JOINTOFFICE_SITE", DEFAULT_SITE)


def _fail(sentence: str, code: int = REFUSED_EXIT) -> int:
    sys.stderr.write(f"jointoffice: {' '.join(sentence.split())}\n")
    return code
