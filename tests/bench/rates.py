"""How much work does a contender do in a CPU second, be it slow or a hundred times faster?"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence


def rounds_a_second(work: Callable[[], object], seconds: float) -> float:
    """After one round to warm up, as many rounds as take so many CPU seconds."""
    work()
    rounds, started = 0, time.process_time()
    while (spent := time.process_time() - started) < seconds:
        work()
        rounds += 1
    return rounds / spent


def megabytes_a_second(
    work: Callable[[str], object], texts: Sequence[str], seconds: float
) -> float:
    size_mb = sum(len(text.encode()) for text in texts) / 1e6
    return size_mb * rounds_a_second(lambda: [work(text) for text in texts], seconds)
