"""Files: read within the limit, written whole; without Django, so that a worker starts fast."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from jointoffice.model.limits import DOCUMENT_BYTES_MAX
from jointoffice.model.names import file_name
from jointoffice.model.refusals import UnreadableDocument


def bytes_of(path: Path) -> bytes:
    """The bytes of a file within the limit, without reading a larger one."""
    name = file_name(path.name)
    if not path.is_file():
        raise UnreadableDocument(
            f"There is no file {name!r}; accepted are paths of documents.",
            f"没有文件“{name}”；请给出文档的路径。",
        )
    size = path.stat().st_size
    if size > DOCUMENT_BYTES_MAX:
        raise UnreadableDocument(
            f"{name} has {size:,} bytes; accepted are {DOCUMENT_BYTES_MAX:,}.",
            f"{name} 有{size:,}字节；最多{DOCUMENT_BYTES_MAX:,}字节。",
        )
    return path.read_bytes()


def write_whole(path: Path, raw: bytes) -> None:
    """Write a file so that it is there whole and on disk, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
