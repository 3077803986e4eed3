"""`jointoffice serve`: the site in a browser."""

from __future__ import annotations

import click
from granian.constants import Interfaces
from granian.server.mp import MPServer

from jointoffice.commands.options import must_have_site, site_option
from jointoffice.commands.work import worker_beside

HOST = "127.0.0.1"
PORT = 8000
THREADS = 4
PORTS = click.IntRange(1, 65535)


@click.command()
@click.option("--host", default=HOST, show_default=True, help="Address to listen on.")
@click.option("--port", metavar="N", default=PORT, show_default=True, type=PORTS)
@site_option
def serve(host: str, port: int) -> None:
    """Serve the site until Ctrl-C."""
    must_have_site()
    click.echo(f"Joint Office is at http://{host}:{port}/ (Ctrl-C stops it).")
    serve_at(host, port)


def serve_at(host: str, port: int) -> None:
    """Run the server in this process, and a worker beside it, until it is told to stop."""
    server = MPServer(
        "jointoffice.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        blocking_threads=THREADS,
        log_access=False,
        log_enabled=False,
    )
    with worker_beside():
        server.serve()
