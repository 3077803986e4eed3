"""Send the mail of a day: whoever could not be reached is told again the next time."""

from __future__ import annotations

import smtplib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import transaction

from jointoffice.actions.write_mail import Wish, wishes
from jointoffice.scenes.letters import Letter, letter
from jointoffice.scenes.wording import Names
from jointoffice.store.mailed import keep_mailed
from jointoffice.store.site import programme_here


@dataclass(frozen=True, slots=True)
class Outcome:
    """A letter, and why it could not be sent; empty where it was."""

    letter: Letter
    trouble: str


def letters(*, now: datetime) -> Iterator[Letter]:
    """The letters that `send_mail` would send now."""
    for wish in wishes(today=now.date()):
        yield _letter(wish)


def send_mail(*, now: datetime) -> Iterator[Outcome]:
    """Send each letter and keep that it was sent, one after the other.

    Cut short between the two, one letter is sent twice; none is lost.
    """
    for wish in list(wishes(today=now.date())):
        written = _letter(wish)
        trouble = _send(written)
        if not trouble:
            with transaction.atomic():
                keep_mailed(wish.reader.mail, wish.about, str(now.date()))
        yield Outcome(written, trouble)


def _letter(wish: Wish) -> Letter:
    programme = programme_here()
    names = Names(programme.name_en, programme.name_zh)
    return letter(wish.reader, wish.parts, names, settings.SITE_ADDRESS)


def _send(written: Letter) -> str:
    try:
        validate_email(written.mail)
        EmailMessage(subject=written.subject, body=written.text, to=[written.mail]).send()
    except ValidationError:
        return "is no mail address"
    except (OSError, smtplib.SMTPException) as error:
        return f"{type(error).__name__}: {error}"
    return ""
