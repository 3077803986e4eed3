"""Start a record: a party says its natural key, and by what names it is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from jointoffice.actions.speaking import basis_of
from jointoffice.ledger.drafts import Ground, claim_draft
from jointoffice.model.authors import WRITERS, Author
from jointoffice.model.keys import key_of
from jointoffice.model.kinds.field import Kind
from jointoffice.model.names import parse_key
from jointoffice.model.parsing import parse_value
from jointoffice.model.programme import field_of
from jointoffice.model.refusals import Refused
from jointoffice.model.values import Value
from jointoffice.store import log
from jointoffice.store.records import is_known
from jointoffice.store.site import programme_here


class KnownAlready(Refused):
    """A record that there is already: its page is where something is said of it."""

    def __init__(self, kind: Kind, key: str) -> None:
        super().__init__(
            f"There is a {kind.name} {key} already; state values on its page.",
            f"已有{kind.label_zh} {key}；请在其页面上陈述。",
        )
        self.key = key


@dataclass(frozen=True, slots=True)
class Written:
    """What was typed for a field, and its unit where it has one."""

    text: str
    unit: str | None = None


def start_record(
    *, kind_name: str, words: Mapping[str, Written], author: Author, now: datetime
) -> str:
    """Append a claim for each field of which something was typed; return the record's key.

    All of the natural key has to be there. `KnownAlready` where there is such a record.
    """
    author.must_be(WRITERS)
    kind = programme_here().kind(kind_name)
    values = {
        name: _value(kind, name, written)
        for name, written in words.items()
        if written.text or name in kind.natural_key
    }
    key = parse_key(key_of(kind, {name: value.text for name, value in values.items()}))
    if is_known(kind, key):
        raise KnownAlready(kind, key)
    ground = Ground(
        basis=basis_of(author=author, kind=kind, key=key),
        party=author.party,
        valid_from=now.date().isoformat(),
    )
    drafts = [claim_draft(kind, key, name, value, ground) for name, value in values.items()]
    log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)
    return key


def _value(kind: Kind, name: str, written: Written) -> Value:
    value = parse_value(field_of(kind, name), written.text, written.unit)
    if name in kind.natural_key and not value.text:
        raise Refused("A key is made of values, not of none or unknown.", "键须由确定的值组成。")
    return value
