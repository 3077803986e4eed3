"""`python -m jointoffice`: the same as the command `jointoffice`."""

from __future__ import annotations

from jointoffice.commands.main import main

main()
