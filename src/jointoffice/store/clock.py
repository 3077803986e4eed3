"""What time it is: the one place that asks."""

from __future__ import annotations

from datetime import UTC, date, datetime


def now() -> datetime:
    """The present instant, UTC."""
    return datetime.now(UTC)  # noqa: TID251 - this is the file that reads the clock


def today() -> date:
    """The present day, UTC."""
    return now().date()
