"""How a state of acceptance is shown: always a mark and a word, for colour alone is not enough."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.ledger.acceptance import State
from jointoffice.model.language import Language
from jointoffice.scenes.wording import Names


@dataclass(frozen=True, slots=True)
class ShownState:
    """`code` names the colour in the style sheet."""

    code: str
    mark: str
    word: str


_SHOWN = {
    State.AGREED: ("agreed", "●", Names("agreed", "已一致")),
    State.ONE_SIDED: ("one-sided", "◐", Names("one-sided", "单方")),
    State.DISPUTED: ("disputed", "◆", Names("disputed", "有分歧")),
    State.UNVERIFIED: ("unverified", "○", Names("unverified", "未核实")),
    State.REDACTED: ("redacted", "▬", Names("redacted", "已删除")),
}
WORST_FIRST = (
    State.DISPUTED,
    State.ONE_SIDED,
    State.UNVERIFIED,
    State.REDACTED,
    State.AGREED,
)
CARDS = (State.AGREED, State.ONE_SIDED, State.DISPUTED, State.UNVERIFIED)
"""The states that the front page counts, in its order."""


def shown_state(state: State, language: Language) -> ShownState:
    code, mark, word = _SHOWN[state]
    return ShownState(code, mark, word.text(language))


def worst(states: list[State]) -> State | None:
    """The state that most needs looking at; none of no states."""
    return min(states, key=WORST_FIRST.index, default=None)
