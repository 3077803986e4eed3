"""The lines of a reminder: what is due, who named whom, what waits for a party's word."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from jointoffice.assessment.matters import Level
from jointoffice.model.language import Language
from jointoffice.scenes.days import day_text
from jointoffice.scenes.discussion import Said
from jointoffice.scenes.inbox import Waiting
from jointoffice.scenes.matters import LEVELS
from jointoffice.scenes.titles import needed_for, reference_title, title_of
from jointoffice.scenes.values import Speech, pieces_of
from jointoffice.scenes.wording import Names, label_of

WORDS_CHARACTERS = 120
_FOUND = Names("{} claims that readers found in documents", "系统从文件中读出的{}条陈述")
_COLON = Names(": ", "：")


def due_line(kind: str, key: str, due: str, speech: Speech) -> Names:
    """The record that is due, and when."""

    def said(one: Speech) -> str:
        title = title_of(one.kinds[kind], key, one.titles, one.language)
        return f"{title} ({day_text(due, one.language)})"

    return in_both(said, speech)


def gone_up_line(key: str, due: str, level: Level, speech: Speech) -> Names:
    """The matter, since when its answer is overdue, and whose turn it is."""

    def said(one: Speech) -> str:
        title = title_of(one.kinds["matter"], key, one.titles, one.language)
        turn = LEVELS[level].text(one.language)
        return f"{turn}: {title} ({day_text(due, one.language)})"

    return in_both(said, speech)


def named_line(comment: Said, speech: Speech) -> Names:
    """Who named the reader, where, in which words."""

    def said(one: Speech) -> str:
        title = reference_title(
            f"{comment.kind}:{comment.key}", one.kinds, one.titles, one.language
        )
        words = comment.text[:WORDS_CHARACTERS]
        return f"{comment.person}, {title}{_COLON.text(one.language)}{words}"

    return in_both(said, speech)


def waiting_line(waiting: Waiting, speech: Speech) -> Names:
    """What another party says of which field."""

    def said(one: Speech) -> str:
        field = waiting.kind.find(waiting.field)
        title = title_of(waiting.kind, waiting.key, one.titles, one.language)
        label = label_of(field, one.language) if field else waiting.field
        words = "".join(
            str(piece.text) for piece in (pieces_of(waiting.value, field, one) if field else ())
        )
        return f"{title} · {label}{_COLON.text(one.language)}{words}"

    return in_both(said, speech)


def found_line(count: int) -> Names:
    return Names(*(_FOUND.text(one).format(count) for one in Language))


def needed(waiting: Iterable[Waiting]) -> set[str]:
    """The references whose titles the lines show."""
    return {one for claim in waiting for one in needed_for(claim.kind, claim.key)}


def in_both(said: Callable[[Speech], str], speech: Speech) -> Names:
    """What is said in English and in Chinese."""
    return Names(*(said(replace(speech, language=one)) for one in Language))
