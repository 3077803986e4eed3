"""What was said lately, as readers of feeds have it: one change a record, party and instant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import uuid5

from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import JOINT_OFFICE, PartyId
from jointoffice.scenes.history import Deed, said_of_deed
from jointoffice.scenes.titles import needed_for, reference_title, title_of
from jointoffice.scenes.values import Speech, references_in
from jointoffice.scenes.wording import Names, kind_label


@dataclass(frozen=True, slots=True)
class Said:
    """What one party did to one record at one instant, in order; `record` is its id."""

    kind: Kind
    key: str
    record: str
    party: PartyId
    at: str
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """`id` is the same in every feed, in every language and on every site."""

    id: str
    title: str
    kind: str
    kind_name: str
    key: str
    who: str
    at: str
    lines: tuple[str, ...]


def needed(changes: Iterable[Said]) -> set[str]:
    """The references whose titles the entries need."""
    wanted: set[str] = set()
    for one in changes:
        wanted.update((*needed_for(one.kind, one.key), f"party:{one.party}"))
        for deed in one.deeds:
            field = one.kind.find_any(deed.field)
            assert field is not None, "deeds are asked for by the kind's fields"
            wanted.update(references_in(deed.value, field))
    return wanted


def feed_entries(changes: Sequence[Said], speech: Speech) -> list[FeedEntry]:
    return [_entry(one, speech) for one in changes]


def _entry(one: Said, speech: Speech) -> FeedEntry:
    language = speech.language
    title = title_of(one.kind, one.key, speech.titles, language)
    who = reference_title(f"party:{one.party}", speech.kinds, speech.titles, language)
    first = f"{one.party} {one.at} {one.record} {one.deeds[0].claim}"
    return FeedEntry(
        f"urn:uuid:{uuid5(JOINT_OFFICE, first)}",
        Names(f"{title} – {who}", f"{title}（{who}）").text(language),
        one.kind.name,
        kind_label(one.kind, language),
        one.key,
        who,
        one.at,
        tuple(said_of_deed(one.kind, deed, speech) for deed in one.deeds),
    )
