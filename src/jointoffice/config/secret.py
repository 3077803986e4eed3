"""The site's secret key: made once, kept in the site's folder, readable by its owner alone."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

SECRET_BYTES = 48


def secret_of(site: Path) -> str:
    """The key in the site's folder; one for this process only where the folder does not exist."""
    path = site / "secret"
    if path.exists():
        return path.read_text(encoding="ascii")
    secret = secrets.token_urlsafe(SECRET_BYTES)
    if site.is_dir():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secret)
    return secret
