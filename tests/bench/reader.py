"""How fast documents are read, beside finding every number in them with one expression."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from jointoffice.reader.dates import blank, dates_in
from jointoffice.reader.figures import figures_in
from jointoffice.reader.finding import FindingKind
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.mask import masked_spans
from jointoffice.reader.names import names_in
from jointoffice.reader.patterns.catalogue import SOUGHT
from jointoffice.reader.read import read
from jointoffice.reader.sentences import sentences_of
from jointoffice.reader.text.block import Text
from jointoffice.reader.text.document import text_of
from jointoffice.store.lexicon import lexicon_of
from tests.bench.ledger import cpu_s

PROGRAMME = Path(__file__).parents[2] / "src/jointoffice/programmes/chengdu_chongqing"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_PAGE = "<html><body><nav>Home | News</nav><article><h1>Report</h1>{}</article></body></html>"


def measure(documents: int, folder: Path) -> dict[str, float]:
    """Megabytes, figures and documents a CPU second; then megabytes by language and by stage."""
    assert folder.is_dir()
    raws = [path.read_bytes() for path in sorted((PROGRAMME / "samples").glob("*.txt"))]
    many = [raws[i % len(raws)] for i in range(documents)]
    empty, full = Lexicon(), lexicon_of(PROGRAMME)
    _read_all(raws, empty)
    _read_all(raws, full)
    reference = _rate(many, lambda: [_NUMBER.findall(raw.decode()) for raw in many])
    alone = cpu_s(lambda: _read_all(many, empty))
    figures = _read_all(raws, empty) * documents / len(raws)
    pages = [_page(raw) for raw in many]
    return {
        "numbers by one expression (reference), MB/s": reference,
        "reader, by rule alone, MB/s": sum(map(len, many)) / 1e6 / alone,
        "reader, with names and tasks of a programme, MB/s": _rate(
            many, lambda: _read_all(many, full)
        ),
        "reader, figures/s": figures / alone,
        "reader, documents/s": documents / alone,
        "reader, HTML pages, documents/s": documents / cpu_s(lambda: _read_all(pages, full)),
        **_by_language(many, full),
        **_by_stage(many, full),
    }


def _read_all(raws: list[bytes], lexicon: Lexicon) -> int:
    """How many figures there are in the documents."""
    return sum(
        finding.kind is FindingKind.FIGURE
        for raw in raws
        for finding in read(text_of(raw, "sample"), lexicon, None)
    )


def _rate(raws: list[bytes], work: Callable[[], object]) -> float:
    return sum(map(len, raws)) / 1e6 / cpu_s(work)


def _page(raw: bytes) -> bytes:
    lines = raw.decode().splitlines()
    return _PAGE.format("".join(f"<p>{line}</p>" for line in lines if line)).encode()


def _by_language(many: list[bytes], lexicon: Lexicon) -> dict[str, float]:
    made = {}
    for language, name in (("en", "English"), ("zh", "Chinese")):
        alike = [raw for raw in many if text_of(raw, "sample").language == language]
        made[f"reader, {name}, MB/s"] = _rate(alike, partial(_read_all, alike, lexicon))
    return made


def _by_stage(many: list[bytes], lexicon: Lexicon) -> dict[str, float]:
    """Each stage by itself; deeds and their tasks are what is left of the whole."""
    texts = [text_of(raw, "sample") for raw in many]
    stages: dict[str, Callable[[Text], object]] = {
        "dates": lambda text: list(dates_in(text.text, None)),
        "what is no quantity": lambda text: masked_spans(text.text),
        "figures": lambda text: list(figures_in(text.text, blank(text.text, []))),
        "names": lambda text: names_in(text, text.text, lexicon),
        "sentences": lambda text: list(sentences_of(text)),
        "words that patterns need": lambda text: SOUGHT.found(
            text.text, [(each.start, each.end) for each in sentences_of(text)]
        ),
    }
    made = {"stage: text, MB/s": _rate(many, lambda: [text_of(raw, "sample") for raw in many])}
    for name, stage in stages.items():
        made[f"stage: {name}, MB/s"] = _rate(many, partial(_each, stage, texts))
    return made


def _each(stage: Callable[[Text], object], texts: list[Text]) -> None:
    for text in texts:
        stage(text)
