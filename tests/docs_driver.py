"""What do these command lines of one site print? Reads one a line as JSON, answers in kind.

One process for a page, because to start one takes a second.
"""

from __future__ import annotations

import io
import json
import os
import sys
from contextlib import redirect_stderr, redirect_stdout

from django.db import connections

from jointoffice.commands.main import run


def main() -> None:
    for line in sys.stdin:
        asked = json.loads(line)
        said = io.StringIO()
        os.environ.update(asked["environment"])
        with redirect_stdout(said), redirect_stderr(said):
            code = run(asked["arguments"])
        for name in asked["environment"]:
            del os.environ[name]
        connections.close_all()
        sys.stdout.write(json.dumps({"code": code, "said": said.getvalue()}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
