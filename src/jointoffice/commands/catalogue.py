"""Every command, in the order of a first walk through the product."""

from __future__ import annotations

import click

from jointoffice.commands.check import check
from jointoffice.commands.demo import demo
from jointoffice.commands.file import file
from jointoffice.commands.init import init
from jointoffice.commands.log import log
from jointoffice.commands.mail import mail
from jointoffice.commands.matter import matter
from jointoffice.commands.pace import pace
from jointoffice.commands.pages import pages
from jointoffice.commands.period import period
from jointoffice.commands.read import read
from jointoffice.commands.replace import back, merge, withdraw_whole
from jointoffice.commands.serve import serve
from jointoffice.commands.sheets import export, import_, template
from jointoffice.commands.show import changes, show
from jointoffice.commands.speak import endorse, mark, redact, state, withdraw
from jointoffice.commands.user import user
from jointoffice.commands.work import work

COMMANDS = (
    demo,
    init,
    file,
    read,
    state,
    endorse,
    withdraw,
    redact,
    merge,
    withdraw_whole,
    back,
    mark,
    show,
    changes,
    check,
    template,
    import_,
    export,
    period,
    pace,
    matter,
    log,
    serve,
    mail,
    work,
    pages,
    user,
)


class InOrder(click.Group):
    """A group that lists its commands in the order in which they were added."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=InOrder)
@click.version_option(package_name="jointoffice")
@click.option(
    "--site",
    metavar="DIR",
    default="site",
    show_default=True,
    expose_value=False,
    help="Folder of the site; may also follow the command.",
)
def jointoffice() -> None:
    """Joint Office: one register for governments that run a cooperation programme together.

    Somebody STATES something (a person, a sheet, a document that was filed). The parties look at
    it and ENDORSE it or dispute it. The register SHOWS what is accepted: agreed, one-sided,
    disputed or unverified, each value with the words that state it, on any day and as known at
    any MARK.

    \b
    A first walk:
      jointoffice demo                                    see it all, with sample documents
      jointoffice init --programme chengdu_chongqing      make a site of your own in ./site
      jointoffice file report.html --as liangjiang        file a document; its claims are printed
      jointoffice state task 9 state "under way" --as tianfu
      jointoffice show task 9                             who says what
      jointoffice mark conference-4                       freeze the register
      jointoffice changes --since conference-4            what moved since
      jointoffice serve                                   the same in a browser

    Keys are readable: party liangjiang, task 9, conference 3, observation gdp/liangjiang/2022.
    A refusal is one line that says what was wrong and what is accepted; the exit code is then 1.
    """


for command in COMMANDS:
    jointoffice.add_command(command)
