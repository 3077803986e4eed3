"""What the cells of a sheet are called: B7 is the second column of the seventh row."""

from __future__ import annotations

import re

_A1 = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_LETTERS = 26


def column_letters(column: int) -> str:
    """1 → A, 27 → AA."""
    letters = ""
    while column > 0:
        column, letter = divmod(column - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def cell_place(name: str | None, row: int, column: int) -> tuple[int, int]:
    """Row and column of a cell by its name; those it follows from where the file names none."""
    match = _A1.fullmatch(name or "")
    if match is None:
        return row, column
    number = 0
    for letter in match[1]:
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return int(match[2]), number
