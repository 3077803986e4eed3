"""Mark a moment: a conference freezes the register as every log stands now."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from jointoffice.ledger.drafts import Draft
from jointoffice.ledger.entries import EntryKind, MarkPayload
from jointoffice.model.authors import CONVENERS, Author
from jointoffice.model.limits import NAME_CHARACTERS_MAX
from jointoffice.model.refusals import Refused
from jointoffice.model.values import canonical_text
from jointoffice.store import log
from jointoffice.store.models import Mark


def mark_moment(*, name: str, author: Author, now: datetime) -> str:
    """Append a mark with the checkpoint of every log to the author's log; return its name."""
    author.must_be(CONVENERS)
    text = canonical_text(name)
    if not text or len(text) > NAME_CHARACTERS_MAX:
        raise Refused(
            f"A mark needs a name of 1 to {NAME_CHARACTERS_MAX} characters.",
            f"标记名称须为1至{NAME_CHARACTERS_MAX}个字符。",
        )
    with transaction.atomic():
        if Mark.objects.filter(name=text).exists():
            raise Refused(
                f"There is a mark {text!r} already; choose another name.",
                f"已有标记“{text}”；请换一个名称。",
            )
        payload = MarkPayload(
            checkpoints=tuple(log.checkpoints()), day=now.date().isoformat(), name=text
        )
        draft = Draft(kind=EntryKind.MARK, party=author.party, payload=payload)
        log.append(log=author.party, drafts=[draft], now=now, actor=author.actor)
    return text
