"""What changed between two moments: old beside new, and the records that were new."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jointoffice.ledger.changes import Cause, Change, Shown
from jointoffice.model.kinds.field import Kind
from jointoffice.model.language import Language
from jointoffice.scenes.states import ShownState, shown_state, worst
from jointoffice.scenes.titles import needed_for, reference_title, title_of
from jointoffice.scenes.values import Pieces, Speech, pieces_of, references_in
from jointoffice.scenes.wording import Names, kind_label, label_of, tongue

ROWS_MAX = 8
"""So many values, and so many records, on a page that has other things to say."""

_FIELDS = Names("{} fields", "{}个字段")
_CAUSES = {
    Cause.STATED: Names("stated by {}", "{}陈述"),
    Cause.FOUND: Names("found in a document filed by {}", "见于{}提交的文件"),
    Cause.ENDORSED: Names("endorsed by {}", "{}认可"),
    Cause.DISPUTED: Names("disputed by {}", "{}提出异议"),
    Cause.ABSTAINED: Names("verdict taken back by {}", "{}收回表态"),
    Cause.ENDED: Names("withdrawn or replaced by {}", "{}撤回或更正"),
    Cause.CAME_INTO_FORCE: Names("came into force", "已生效"),
    Cause.MERGED: Names(
        "said by {} of a record merged or taken apart", "{}对被合并或拆开的记录所述"
    ),
}


@dataclass(frozen=True, slots=True)
class ShownWhy:
    words: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class ShownChange:
    """`is_other` where the value itself changed, not only who stands behind it."""

    kind: str
    key: str
    title: str
    lang: str
    field: str
    label: str
    before: Pieces
    before_state: ShownState | None
    after: Pieces
    after_state: ShownState | None
    is_other: bool
    why: tuple[ShownWhy, ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """A record of which several fields were spoken of for the first time; `state` is the worst."""

    kind: str
    key: str
    title: str
    lang: str
    label: str
    fields: str
    state: ShownState
    why: tuple[ShownWhy, ...]


def needed(changes: Sequence[Change], kinds: Mapping[str, Kind]) -> set[str]:
    """The references whose titles the changes show."""
    wanted: set[str] = set()
    for change in changes:
        kind = kinds[change.kind]
        wanted.update(needed_for(kind, change.key))
        wanted.update(f"party:{why.party}" for why in change.why if why.party)
        field = kind.find_any(change.field)
        if field is not None:
            wanted.update(references_in(change.before.value, field))
            wanted.update(references_in(change.after.value, field))
    return wanted


def shown_changes(changes: Sequence[Change], speech: Speech) -> list[ShownChange]:
    return [_change(change, speech) for change in changes]


def apart(changes: Sequence[Change]) -> tuple[list[Change], list[list[Change]]]:
    """Values that changed, and, for each record, its first words where there are several."""
    first: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        if change.before.state is None:
            first[change.kind, change.key].append(change)
    begun = {record: some for record, some in first.items() if len(some) > 1}
    changed = [
        change
        for change in changes
        if change.before.state is not None or (change.kind, change.key) not in begun
    ]
    return changed, list(begun.values())


def shown_begun(groups: Sequence[Sequence[Change]], speech: Speech) -> list[Begun]:
    return [_begun(some, speech) for some in groups]


def _begun(some: Sequence[Change], speech: Speech) -> Begun:
    kind, key, language = speech.kinds[some[0].kind], some[0].key, speech.language
    title = title_of(kind, key, speech.titles, language)
    fields = _FIELDS.text(language).format(len(some))
    state = worst([change.after.state for change in some if change.after.state is not None])
    assert state is not None, "after a first word there is a state"
    why = dict.fromkeys(one for change in some for one in _why(change, speech))
    return Begun(
        kind.name,
        key,
        title,
        tongue(title),
        kind_label(kind, language),
        fields,
        shown_state(state, language),
        tuple(why),
    )


def _change(change: Change, speech: Speech) -> ShownChange:
    kind = speech.kinds[change.kind]
    field = kind.find_any(change.field)
    assert field is not None, "changes are told of the kind's fields"
    title = title_of(kind, change.key, speech.titles, speech.language)
    return ShownChange(
        change.kind,
        change.key,
        title,
        tongue(title),
        change.field,
        label_of(field, speech.language),
        pieces_of(change.before.value, field, speech),
        _state(change.before, speech.language),
        pieces_of(change.after.value, field, speech),
        _state(change.after, speech.language),
        change.before.value != change.after.value,
        tuple(_why(change, speech)),
    )


def _why(change: Change, speech: Speech) -> Iterator[ShownWhy]:
    """Each cause once, however many claims it has."""
    seen = dict.fromkeys((why.cause, why.party, why.recorded_after) for why in change.why)
    for cause, party, is_late in seen:
        who = ""
        if party is not None:
            who = reference_title(f"party:{party}", speech.kinds, speech.titles, speech.language)
        yield ShownWhy(_CAUSES[cause].text(speech.language).format(who), is_late)


def _state(shown: Shown, language: Language) -> ShownState | None:
    return None if shown.state is None else shown_state(shown.state, language)
