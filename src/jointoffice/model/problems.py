"""Trouble in what was filed: a value that travels beside the findings, never an exception."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.model.refusals import Reason


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one place of one source.

    `source` is the name the user gave it; `start` and `end` are indices into its text, both 0
    where the whole source is meant.
    """

    source: str
    start: int
    end: int
    message: Reason
