"""Sheets that wait between their dry run and their import: on disk, by hash, for a day at most."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from jointoffice.model.limits import UPLOAD_HOURS_MAX
from jointoffice.model.refusals import UnknownName
from jointoffice.store.files import write_whole


def keep_upload(raw: bytes, now: datetime) -> str:
    """Keep the bytes and return their hash; those kept too long ago are thrown away."""
    folder = _folder()
    oldest = (now - timedelta(hours=UPLOAD_HOURS_MAX)).timestamp()
    for path in folder.glob("*"):
        if path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
    sha256 = hashlib.sha256(raw).hexdigest()
    write_whole(folder / sha256, raw)
    return sha256


def kept_upload(sha256: str) -> bytes:
    """The bytes of that hash; `UnknownName` once they were thrown away."""
    path = _folder() / sha256
    if not path.is_file():
        raise UnknownName(
            f"The sheet waited for more than {UPLOAD_HOURS_MAX} hours, or was imported; "
            "choose it again.",
            f"表格已等待超过{UPLOAD_HOURS_MAX}小时或已导入；请重新选择文件。",
        )
    return path.read_bytes()


def drop_upload(sha256: str) -> None:
    (_folder() / sha256).unlink(missing_ok=True)


def _folder() -> Path:
    site: Path = settings.SITE
    return site / "uploads"
