"""What we say no to: one sentence in both languages, what was wrong and what is accepted."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.model.language import Language


@dataclass(frozen=True, slots=True)
class Reason:
    """The same sentence in both languages."""

    en: str
    zh: str

    def text(self, language: Language) -> str:
        match language:
            case Language.EN:
                return self.en
            case Language.ZH:
                return self.zh


class Refused(Exception):  # noqa: N818 - it is a refusal to a user, not an error of ours
    """A refusal to a user: nothing was done, and the reason says what would be accepted.

    `status` is how HTTP calls it (RFC 9110).
    """

    status = 400

    def __init__(self, en: str, zh: str) -> None:
        super().__init__(en)
        self.reason = Reason(en, zh)


class UnknownName(Refused):
    """A party, kind, field, record, claim, mark or programme that nobody has heard of."""

    status = 404


class WrongValue(Refused):
    """A value, unit, date or key that its field cannot hold."""


class NotAllowed(Refused):
    """A deed that this party or this role may not do."""

    status = 403


class UnreadableDocument(Refused):
    """A file that is empty, too large, not text, or wrongly encoded."""


class DamagedLog(Refused):
    """A log whose entries do not fit their hashes, or are not dense."""


class DamagedIndex(Refused):
    """An index that does not fit what it was made from; it can be built again."""


class NotReady(Refused):
    """A site that is missing, of another programme, or in use."""

    status = 503
