"""What does a page of the documentation tell its reader to do, and what will they see?

A ```console block holds commands after `$ ` with what they print; ```sh only commands. Words
behind the language: `refused` for commands that are to be refused; for every other language, the
path of the file that the reader is to write. A line `…` stands for any lines, `…` in a line for
the rest of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

FENCE = re.compile(r"^```(?P<language>\w+)?(?: (?P<word>\S+))?$")
HEX = re.compile(r"(?<!\w)(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{8,64}(?![0-9A-Za-z_])")
DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")
COUNT = r"\b\d+(?= (?:findings|claims|entries)\b)|(?<=\"findings\": )\d+"
CHANGING = re.compile(
    rf"(?P<hex>{HEX.pattern})|(?P<day>{DAY.pattern})|(?P<rest>…)|(?P<word>password \S+)"
    rf"|(?P<count>{COUNT})"
)
ANY_LINES = "…"


@dataclass(frozen=True, slots=True)
class Written:
    """A file that the reader is to write."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A command that the reader types; `shown` is what the page says it prints, if it says so.

    `first` and `last` are the lines of the page between which that stands.
    """

    command: str
    line: int
    shown: tuple[str, ...] | None
    is_refused: bool
    first: int = 0
    last: int = 0


Step = Written | Typed


def steps_of(page: Path) -> list[Step]:
    """What the page tells to do, in its order."""
    lines = page.read_text(encoding="utf-8").splitlines()
    return [step for block in _blocks(lines) for step in _steps(lines, block)]


@dataclass(frozen=True, slots=True)
class _Block:
    language: str
    word: str
    first: int
    last: int


def _blocks(lines: Sequence[str]) -> Iterator[_Block]:
    opened: re.Match[str] | None = None
    start = 0
    for number, line in enumerate(lines):
        fence = FENCE.match(line)
        if fence is None:
            continue
        if opened is None:
            opened, start = fence, number + 1
        else:
            yield _Block(opened["language"] or "", opened["word"] or "", start, number)
            opened = None
    assert opened is None, f"a block that begins in line {start} does not end"


def _steps(lines: Sequence[str], block: _Block) -> Iterator[Step]:
    match block.language:
        case "console":
            yield from _console(lines, block)
        case "sh":
            for number in range(block.first, block.last):
                if lines[number].strip() and not lines[number].startswith("#"):
                    yield Typed(lines[number], number + 1, None, is_refused=False)
        case _ if block.word:
            yield Written(block.word, "\n".join([*lines[block.first : block.last], ""]))
        case _:
            pass


def _console(lines: Sequence[str], block: _Block) -> Iterator[Typed]:
    starts = [n for n in range(block.first, block.last) if lines[n].startswith("$ ")]
    for start, end in zip(starts, [*starts[1:], block.last], strict=True):
        first, command = start + 1, lines[start].removeprefix("$ ")
        while command.endswith("\\"):
            command = f"{command[:-1].rstrip()} {lines[first].strip()}"
            first += 1
        shown = tuple(lines[first:end])
        is_refused = block.word == "refused"
        yield Typed(command, start + 1, shown, is_refused, first, end)


@dataclass(slots=True)
class Learned:
    """What stands for what: an id that a page shows → the id that this run made."""

    days: frozenset[str]
    """The days on which this run takes place: a page shows the day on which it was written."""
    ids: dict[str, str] = field(default_factory=dict)
    are_counts_exact: bool = False
    """How much a reader finds grows with it: a test lets that pass, `make docs` writes it anew."""

    def is_shown(self, shown: Sequence[str], said: str) -> bool:
        """Whether a page shows what was said, but for ids, counts, passwords and today."""
        found = re.fullmatch("".join(map(self._pattern, shown)), said)
        if found is None:
            return False
        told = [one["hex"] for line in shown for one in CHANGING.finditer(line) if one["hex"]]
        for name, made in zip(told, found.groups(), strict=True):
            if self.ids.setdefault(name, made) != made:
                return False
        return True

    def replaced(self, command: str) -> str:
        """The command with the ids of this run in place of those that the page shows."""
        return HEX.sub(lambda found: self._made(found[0]), command)

    def as_shown(self, said: str) -> list[str]:
        """The lines to show for what was said, with the ids that the page has for it."""
        names = {made: name for name, made in self.ids.items()}
        for made in HEX.findall(said):
            names.setdefault(made, made)
            self.ids.setdefault(names[made], made)
        return HEX.sub(lambda found: names[found[0]], said).splitlines()

    def _made(self, name: str) -> str:
        for shown, made in self.ids.items():
            if shown.startswith(name) or name.startswith(shown):
                return made[: len(name)]
        return name

    def _pattern(self, line: str) -> str:
        if line.strip() == ANY_LINES:
            return r"(?:.*\n)*?"
        parts, at = [], 0
        for found in CHANGING.finditer(line):
            parts.append(re.escape(line[at : found.start()]) + self._changing(found))
            at = found.end()
        return f"{''.join(parts)}{re.escape(line[at:])} *\n"

    def _changing(self, found: re.Match[str]) -> str:
        if found["hex"]:
            return f"([0-9a-f]{{{len(found['hex'])}}})"
        if found["day"]:
            return f"(?:{'|'.join(sorted({found['day'], *self.days}))})"
        if found["count"]:
            return found["count"] if self.are_counts_exact else r"\d+"
        return ".*" if found["rest"] else r"password \S+"
