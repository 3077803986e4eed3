"""The option `--model`, and the language model that a site's settings name."""

from __future__ import annotations

import os

import click

from jointoffice.batch.model_server import model_server
from jointoffice.reader.asking.ask import Reader
from jointoffice.reader.lexicon import Lexicon

model_option = click.option(
    "--model",
    "is_model_asked",
    is_flag=True,
    help="Also ask the language model of JOINTOFFICE_MODEL_ADDRESS; text is sent there.",
)


def reader_of(lexicon: Lexicon, *, is_model_asked: bool) -> Reader:
    """`NotReady` where the model is asked for and none is set."""
    return Reader(lexicon, model_server(os.environ) if is_model_asked else None)
