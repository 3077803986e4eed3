"""How fast documents are read, beside finding every number in them with one expression."""

from __future__ import annotations

import re
from pathlib import Path

from jointoffice.reader.finding import FindingKind
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.read import read
from jointoffice.reader.text.document import text_of
from tests.bench.ledger import cpu_s

SAMPLES = Path(__file__).parents[2] / "src/jointoffice/programmes/chengdu_chongqing/samples"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def measure(documents: int, folder: Path) -> dict[str, float]:
    """Megabytes a CPU second, and figures and documents a CPU second."""
    assert folder.is_dir()
    raws = [path.read_bytes() for path in sorted(SAMPLES.glob("*.txt"))]
    many = [raws[i % len(raws)] for i in range(documents)]
    size_mb = sum(map(len, many)) / 1e6
    lexicon = Lexicon()
    figures = 0

    def read_all() -> None:
        nonlocal figures
        for raw in many:
            found = read(text_of(raw, "sample.txt"), lexicon, None)
            figures += sum(finding.kind is FindingKind.FIGURE for finding in found)

    reference_s = cpu_s(lambda: [_NUMBER.findall(raw.decode()) for raw in many])
    seconds = cpu_s(read_all)
    return {
        "numbers by one expression (reference), MB/s": size_mb / reference_s,
        "reader, MB/s": size_mb / seconds,
        "reader, figures/s": figures / seconds,
        "reader, documents/s": documents / seconds,
    }
