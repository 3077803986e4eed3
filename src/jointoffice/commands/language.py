"""The language of the person at the terminal."""

from __future__ import annotations

import os

from jointoffice.model.language import Language


def language_here() -> Language:
    """The language of the person's terminal, where it is one of ours."""
    spoken = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    chosen = next(filter(None, spoken), "")
    return Language.ZH if chosen.lower().startswith("zh") else Language.EN
