"""What a document is called, when it was published and by whom: as stated, else as shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jointoffice.model.refusals import Reason
from jointoffice.reader.text.block import Block, BlockKind, Text
from jointoffice.reader.text.language import language_of
from jointoffice.reader.text.published import iso_day, published_in

_TITLE_WORDS_MIN = 3
_TITLE_BLOCKS = 20


@dataclass(frozen=True, slots=True)
class Stated:
    """What a document's own metadata states. `made` is when the file was made, which stands in
    for a day of publication that nothing else tells."""

    title: str | None = None
    published: str | None = None
    made: str | None = None
    publisher: str | None = None
    missing: Reason | None = None


def described(text: str, blocks: Sequence[Block], media_type: str, stated: Stated) -> Text:
    """The text with what is known about it; a day that is not stated is flagged as inferred."""
    found = published_in(text)
    day = iso_day(stated.published or "")
    shown = found.day or iso_day(stated.made or "")
    return Text(
        text=text,
        blocks=tuple(blocks),
        media_type=media_type,
        language=language_of(text),
        title=" ".join((stated.title or "").split()) or _title(text, blocks),
        published=day or shown,
        published_inferred=day is None and shown is not None,
        publisher=stated.publisher or found.publisher,
        missing=stated.missing,
    )


def _title(text: str, blocks: Sequence[Block]) -> str | None:
    """The first heading of three words, or in Chinese."""
    for block in blocks[:_TITLE_BLOCKS]:
        line = text[block.start : block.end].strip()
        if block.kind is BlockKind.HEADING and (
            len(line.split()) >= _TITLE_WORDS_MIN or language_of(line) == "zh"
        ):
            return line
    return None
