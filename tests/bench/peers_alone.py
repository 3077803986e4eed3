"""How fast quantulum3, recognizers-text and dateparser read: run in their own environment.

Texts by language come in as JSON; megabytes a CPU second by contender and language go out.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

Contender = tuple[str, Callable[[str], object]]
CULTURES = {"English": "en-us", "Chinese": "zh-cn"}
RECOGNIZED = (
    ("recognizers_number", "recognize_number"),
    ("recognizers_number", "recognize_percentage"),
    ("recognizers_number_with_unit", "recognize_currency"),
    ("recognizers_number_with_unit", "recognize_dimension"),
    ("recognizers_date_time", "recognize_datetime"),
)


def contenders(language: str) -> Iterator[Contender]:
    if language == "English":
        yield "quantulum3 (no classifier): figures", import_module("quantulum3.parser").parse
    recognizers = [getattr(import_module(module), name) for module, name in RECOGNIZED]
    culture = CULTURES[language]
    yield (
        "recognizers-text: figures and dates",
        lambda text: [recognize(text, culture) for recognize in recognizers],
    )
    search = import_module("dateparser.search").search_dates
    yield "dateparser: dates", lambda text: search(text, languages=[culture[:2]])


def main() -> None:
    warnings.simplefilter("ignore")
    rate = import_module("rates").megabytes_a_second
    asked = json.load(sys.stdin)
    figures = {
        f"{name}, {language} MB/s": rate(work, texts, asked["seconds"])
        for language, texts in asked["texts"].items()
        for name, work in contenders(language)
    }
    json.dump(figures, sys.stdout)


if __name__ == "__main__":
    main()
