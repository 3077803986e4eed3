"""Text put together from the pieces of a document, block by block, within the limit."""

from __future__ import annotations

from dataclasses import dataclass, field

from jointoffice.model.limits import DOCUMENT_CHARACTERS_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.block import Block


@dataclass(slots=True)
class Writing:
    """The text so far and its blocks; a piece is written first and made a block afterwards."""

    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)

    def write(self, piece: str) -> tuple[int, int]:
        """Add a piece; return where it starts and ends."""
        start = self.length
        self._pieces.append(piece)
        self.length += len(piece)
        if self.length > DOCUMENT_CHARACTERS_MAX:
            raise too_long()
        return start, self.length

    def text(self) -> str:
        return "".join(self._pieces)


def too_long() -> UnreadableDocument:
    return UnreadableDocument(
        f"The document has more than {DOCUMENT_CHARACTERS_MAX:,} characters; file it in parts.",
        f"文档超过{DOCUMENT_CHARACTERS_MAX:,}个字符；请分成几部分提交。",
    )
