"""Files that people name: read within the limit, without Django, so that a worker starts fast."""

from __future__ import annotations

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
