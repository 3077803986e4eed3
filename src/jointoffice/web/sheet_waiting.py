"""A sheet that was tried and waits to be imported, as a page hands it to the next request."""

from __future__ import annotations

from collections.abc import Mapping

from django.core import signing

from jointoffice.actions.sheet_plan import Sheet
from jointoffice.model.limits import UPLOAD_HOURS_MAX
from jointoffice.model.refusals import UnknownName
from jointoffice.store.uploads import kept_upload

SALT = "sheet"
SECONDS = 3600


def token_of(about: Mapping[str, str | None]) -> str:
    """Signed: `file` is the hash of the bytes, `name`, `kind` and `valid_from` as of a `Sheet`."""
    return signing.dumps(dict(about), salt=SALT)


def waiting_sheet(token: str) -> tuple[Sheet, str]:
    """The sheet and the hash of its bytes; `UnknownName` for one of long ago."""
    try:
        about = signing.loads(token, salt=SALT, max_age=UPLOAD_HOURS_MAX * SECONDS)
    except signing.BadSignature:
        raise UnknownName(
            "No sheet waits to be imported; choose it again.", "没有待导入的表格；请重新选择文件。"
        ) from None
    sha256 = about.pop("file")
    return Sheet(raw=kept_upload(sha256), **about), sha256
