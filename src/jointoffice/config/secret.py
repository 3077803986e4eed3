"""The site's secret key: made once, kept in the site's folder, readable by its owner alone."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

SECRET_BYTES = 48


def secret_of(site: Path) -> str:
    """The key in the site's folder; one for this process only where the folder does not exist.

    Of processes that make it at once one wins, and none sees half a key.
    """
    path, made = site / "secret", secrets.token_urlsafe(SECRET_BYTES)
    if path.exists():
        return path.read_text(encoding="ascii")
    if not site.is_dir():
        return made
    own = site / f"secret.{secrets.token_hex(8)}"
    descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(made)
    with suppress(FileExistsError):
        os.link(own, path)
    own.unlink()
    return path.read_text(encoding="ascii")
