"""Which reference pages follow from the code? Writes them; with --check, names those that differ.

Run as `python -m docs.make_reference` in the folder of the checkout, or by `make docs`.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from docs.command_page import commands_page
from docs.reader_page import reader_page
from jointoffice.model import limits
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind, RollUp
from tests.spec import acceptance_cases, acceptance_days
from tests.spec.acceptance_cases import Case

REFERENCE = Path(__file__).parent / "reference"
MADE = "<!-- Made by `make docs` from {source}. Change it there. -->"

CASES = (
    ("Whose word it is", acceptance_cases.STATES),
    ("Nobody's word yet: which report is shown", acceptance_cases.UNVERIFIED),
    ("Verdicts", acceptance_cases.VERDICTS),
    ("Withdrawn, corrected, erased", acceptance_cases.ENDED),
    ("From which day", acceptance_days.DAYS),
    ("Moving fields: a word is about its day", acceptance_days.MOVING),
    ("Steady fields: a word stands until its party changes it", acceptance_days.STEADY),
    ("Owner's and open fields", acceptance_days.POLICIES),
    ("Equal figures", acceptance_days.FIGURES),
)


def kinds_page() -> Iterator[str]:
    yield "# Kinds and their fields"
    yield MADE.format(source="`src/jointoffice/model/kinds/`")
    yield (
        "A record has a kind; the kind declares its fields. **Policy** says whose word a field "
        "needs (*joint*: all sides; *owner*: the record's own party; *open*: any one side), "
        "**nature** how long a word stands (*steady*: until its party changes it; *moving*: it "
        "is about its day). How both decide is told in [acceptance](acceptance.md). **Roll-up** "
        "says how words about several records become one: [pace](../explanation/pace.md). A "
        "programme can add fields of its own: [how](../how-to/own-programme.md)."
    )
    yield " · ".join(f"[{name}](#{_anchor(kind)})" for name, kind in KINDS.items())
    for kind in KINDS.values():
        yield from _kind(kind)


def _anchor(kind: Kind) -> str:
    return f"{kind.name}--{kind.label_zh}"


def _kind(kind: Kind) -> Iterator[str]:
    yield f"## {kind.name} · {kind.label_zh}"
    key = "/".join(kind.natural_key)
    owner = f" Its own party is `{kind.owner}`." if kind.owner else ""
    yield f"{kind.label_en}. Key: `{key}`.{owner}"
    head = ("Field", "Type", "Unit", "Policy", "Nature", "Roll-up", "Label", "中文")
    yield _table(head, [_field(field) for field in kind.fields])
    for field in kind.fields:
        if field.choices:
            named = ", ".join(f"`{c.code}` {c.label_en} {c.label_zh}" for c in field.choices)
            yield f"`{field.name}` is one of: {named}."


def _field(field: Field) -> tuple[str, ...]:
    to = f" to {' or '.join(field.references)}" if field.references else ""
    unit = f"{field.unit} ± {field.tolerance:%}" if field.tolerance else field.unit
    policy, nature = field.policy.value, field.nature.value
    type_ = f"{field.type.value}{to}"
    by = f" by `{field.weight}`" if field.weight else ""
    rolled = "" if field.roll_up is RollUp.NONE else f"{field.roll_up.value}{by}"
    labels = field.label_en, field.label_zh
    return f"`{field.name}`", type_, unit, policy, nature, rolled, *labels


def limits_page() -> Iterator[str]:
    yield "# Limits"
    yield MADE.format(source="`src/jointoffice/model/limits.py`")
    yield "Everything that comes in has a limit. What is larger is refused with a sentence."
    source = ast.parse(Path(limits.__file__).read_text(encoding="utf-8")).body
    rows = [
        (f"`{node.targets[0].id}`", _limit(node.targets[0].id), _said_of(source[i + 1 : i + 2]))
        for i, node in enumerate(source)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    ]
    yield _table(("Limit", "Value", "Of what"), rows)


def _limit(name: str) -> str:
    value = getattr(limits, name)
    return f"{value:,}" if isinstance(value, int) else str(value)


def _said_of(after: Sequence[ast.stmt]) -> str:
    """The sentence that follows an assignment, where one does."""
    match after:
        case [ast.Expr(value=ast.Constant(value=str(text)))]:
            return " ".join(text.split())
        case _:
            return ""


def acceptance_page() -> Iterator[str]:
    yield "# Acceptance, case by case"
    yield MADE.format(source="`tests/spec/acceptance_cases.py` and `acceptance_days.py`")
    yield (
        "What the register promises. Every line is a test: in memory and in the database, in the "
        "order told and with the logs arriving backwards. Liangjiang and Tianfu are the sides; "
        "lines are numbered, and `agree 1` is about line 1. A claim without a day holds from "
        "2021-01-01. Why it is so: [acceptance explained](../explanation/acceptance.md)."
    )
    for title, cases in CASES:
        yield f"## {title}"
        head = ("Case", "Who says what", "Then the register says")
        yield _table(head, [_case(case) for case in cases])


def _case(case: Case) -> tuple[str, str, str]:
    lines = [line.strip() for line in case.ledger.split(";") if line.strip()]
    told = "<br>".join(f"{i} `{line}`" for i, line in enumerate(lines, start=1))
    either = "one of the two, always the same"
    says = "<br>".join(f"{asked}: **{said}**" for asked, said in case.says.items())
    return case.title, told, says.replace("{either}", either)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


PAGES: dict[str, Callable[[], Iterator[str]]] = {
    "acceptance.md": acceptance_page,
    "commands.md": lambda: commands_page(MADE),
    "kinds.md": kinds_page,
    "limits.md": limits_page,
    "reader.md": lambda: reader_page(MADE),
}


def main(arguments: Sequence[str]) -> int:
    """Write every page, or (--check) report those that are not as they would be written."""
    differing = []
    for name, page in PAGES.items():
        text = "\n\n".join(page()) + "\n"
        path = REFERENCE / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            differing.append(name)
            if "--check" not in arguments:
                path.write_text(text, encoding="utf-8")
    if "--check" not in arguments:
        click.echo(f"Written: {', '.join(differing) or 'nothing, all is as it was'}")
        return 0
    for name in differing:
        click.echo(f"docs/reference/{name} is not what the code says: make docs", err=True)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
