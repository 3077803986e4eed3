"""How long is a law tried? So many examples, whatever time a busy machine takes for them."""

from __future__ import annotations

from hypothesis import HealthCheck, settings


def law(max_examples: int) -> settings:
    """Settings of a Hypothesis test: nothing is asserted of time."""
    return settings(
        max_examples=max_examples, deadline=None, suppress_health_check=(HealthCheck.too_slow,)
    )
