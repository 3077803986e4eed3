"""How fast our reader is beside quantulum3, recognizers-text and dateparser on the same texts.

They live in an environment of their own, made once in the user's cache. Their figures are for
what each finds; ours for everything the reader finds, and for dates and figures alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from jointoffice.reader.dates import blank, dates_in
from jointoffice.reader.figures import figures_in
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.mask import masked_spans
from jointoffice.reader.read import read
from jointoffice.reader.text.document import plain_text, text_of
from tests.bench.rates import megabytes_a_second, rounds_a_second
from tests.bench.reader import PROGRAMME

HERE = Path(__file__).parent
PINS = HERE / "peers.txt"
LANGUAGES = {"English": "en", "Chinese": "zh"}
INSTALL_S_MAX = 90
PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>{title}</title>
<meta name="pubdate" content="2023-04-10"></head><body><nav><ul><li><a href="/">Home</a></li>
<li><a href="/news">News</a></li></ul></nav><main><h1>{title}</h1>{paragraphs}</main>
<footer><p>Copyright. All rights reserved.</p></footer></body></html>"""


def measure(seconds: int, folder: Path) -> dict[str, float]:
    """Megabytes and HTML documents a CPU second; nothing where the peers cannot be installed."""
    assert folder.is_dir()
    python = _environment()
    if python is None:
        return {}
    texts = {
        name: [
            path.read_text("utf-8")
            for path in sorted((PROGRAMME / "samples").glob(f"{code}*.txt"))
        ]
        for name, code in LANGUAGES.items()
    }
    ours = {name: _ours(name, some, seconds) for name, some in texts.items()}
    theirs = _theirs(python, texts, seconds)
    by_language = {
        line: figure
        for name, figures in ours.items()
        for line, figure in (figures | _of(name, theirs)).items()
    }
    return by_language | _html([text for some in texts.values() for text in some], seconds)


def _ours(language: str, texts: list[str], seconds: float) -> dict[str, float]:
    lexicon = Lexicon()

    def everything(text: str) -> object:
        return read(plain_text(text, "text/plain"), lexicon, None)

    return {
        f"reader: everything, {language} MB/s": megabytes_a_second(everything, texts, seconds),
        f"reader: figures and dates, {language} MB/s": megabytes_a_second(
            _figures_and_dates, texts, seconds
        ),
    }


def _figures_and_dates(text: str) -> object:
    dates = list(dates_in(text, None))
    dateless = blank(text, [(found.start, found.end) for found in dates])
    return dates, list(figures_in(text, blank(dateless, masked_spans(text))))


def _of(language: str, figures: dict[str, float]) -> dict[str, float]:
    return {line: figure for line, figure in figures.items() if f", {language} " in line}


def _html(texts: list[str], seconds: float) -> dict[str, float]:
    """HTML documents a CPU second."""
    pages = [_page(text).encode() for text in texts]
    lexicon = Lexicon()
    works = {
        "reader: HTML to findings": lambda: [
            read(text_of(page, "page.html"), lexicon, None) for page in pages
        ],
        "reader: HTML to text and blocks": lambda: [text_of(page, "page.html") for page in pages],
        "resiliparse: HTML to text": lambda: [
            extract_plain_text(HTMLTree.parse_from_bytes(page)) for page in pages
        ],
    }
    return {
        f"{name}, documents/s": len(pages) * rounds_a_second(work, seconds)
        for name, work in works.items()
    }


def _page(text: str) -> str:
    title, *lines = [line for line in text.splitlines() if line.strip()]
    return PAGE.format(title=title, paragraphs="".join(f"<p>{line}</p>\n" for line in lines))


def _theirs(python: Path, texts: dict[str, list[str]], seconds: float) -> dict[str, float]:
    asked = json.dumps({"texts": texts, "seconds": seconds})
    done = subprocess.run(
        [python, HERE / "peers_alone.py"], input=asked, stdout=subprocess.PIPE, text=True,
        check=True,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def _environment() -> Path | None:
    """The Python that has the peers, or None and a sentence that says why there is none."""
    digest = hashlib.sha256(PINS.read_bytes() + sys.version.encode()).hexdigest()[:12]
    caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    home = caches / "jointoffice" / f"peers-{digest}"
    python = home / "bin" / "python"
    if (home / "made").exists():
        return python
    pip = [str(python), "-m", "pip", "install", "--quiet", "--retries=1", "-r", str(PINS)]
    shutil.rmtree(home, ignore_errors=True)
    try:
        for command in ([sys.executable, "-m", "venv", str(home)], pip):
            subprocess.run(
                command, check=True, capture_output=True, text=True, timeout=INSTALL_S_MAX
            )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        shutil.rmtree(home, ignore_errors=True)
        why = str(error.stderr or "it took too long").strip().splitlines()[-1]
        sys.stderr.write(f"\npeers: skipped, tests/bench/peers.txt cannot be installed: {why}\n")
        return None
    (home / "made").touch()
    return python
