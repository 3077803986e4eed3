"""Open, lock and unlock a reporting period: each is the office's word in its log."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from jointoffice.actions.speaking import basis_of
from jointoffice.actions.state_claim import key_drafts
from jointoffice.assessment.reporting import REPORT_DAYS
from jointoffice.ledger.drafts import Draft, Ground, claim_draft
from jointoffice.model.authors import CONVENERS, Author
from jointoffice.model.dates import covered_days, parse_day, period_code
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.limits import DAY_MAX
from jointoffice.model.names import ClaimId
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import NotAllowed
from jointoffice.store import log
from jointoffice.store.periods import Period, find_period
from jointoffice.store.site import programme_here

PERIOD = KINDS["period"]


def open_period(*, period: str, due: str | None, author: Author, now: datetime) -> str:
    """Let parties report about a period until a day; return that day.

    Where none is named, reports are due `REPORT_DAYS` after the period's end.
    """
    _must_convene(author)
    code = period_code(period)
    if find_period(code) is not None:
        raise NotAllowed(
            f"The period {code} was opened before; unlock it if it is locked.",
            f"填报期 {code} 已开启过；如已锁定，请解锁。",
        )
    due_day = parse_day(due) if due else _usual_due(code)
    ground = _ground(author, code, now)
    drafts = [_draft(code, "state", "open", ground)]
    drafts.append(_draft(code, "due", due_day.isoformat(), ground))
    drafts += key_drafts(kind=PERIOD, key=_key(code), ground=ground, leave_out="")
    log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)
    return due_day.isoformat()


def lock_period(*, period: str, author: Author, now: datetime) -> ClaimId:
    """From now on nobody can change a report about the period."""
    _must_convene(author)
    found = _known(period_code(period))
    if found.state == "locked":
        raise NotAllowed(
            f"The period {found.code} is locked already.", f"填报期 {found.code} 已经锁定。"
        )
    return _say(found.code, "locked", author, now)


def unlock_period(*, period: str, author: Author, now: datetime) -> ClaimId:
    """Reports about the period can be stated again."""
    _must_convene(author)
    found = _known(period_code(period))
    if found.state != "locked":
        raise NotAllowed(
            f"The period {found.code} is not locked.", f"填报期 {found.code} 未锁定。"
        )
    return _say(found.code, "open", author, now)


def _usual_due(code: str) -> date:
    last = covered_days(code)[1]
    return last + min(timedelta(days=REPORT_DAYS), DAY_MAX - last)


def _must_convene(author: Author) -> None:
    author.must_be(CONVENERS)
    office = programme_here().office
    if author.party != office:
        raise NotAllowed(
            f"Periods are kept by {office}; {author.party} cannot open or lock them.",
            f"填报期由 {office} 管理；{author.party} 不能开启或锁定。",
        )


def _known(code: str) -> Period:
    found = find_period(code)
    if found is None:
        raise NotAllowed(
            f"The period {code} was never opened; open it first.",
            f"填报期 {code} 尚未开启；请先开启。",
        )
    return found


def _say(code: str, state: str, author: Author, now: datetime) -> ClaimId:
    drafts = [_draft(code, "state", state, _ground(author, code, now))]
    return log.append(log=author.party, drafts=drafts, now=now, actor=author.actor)[0]


def _ground(author: Author, code: str, now: datetime) -> Ground:
    return Ground(
        basis=basis_of(author=author, kind=PERIOD, key=_key(code)),
        party=author.party,
        valid_from=now.date().isoformat(),
    )


def _draft(code: str, field: str, text: str, ground: Ground) -> Draft:
    declared = PERIOD.find(field)
    assert declared is not None, f"a period has {field}"
    return claim_draft(PERIOD, _key(code), field, parse_value(declared, text, None), ground)


def _key(code: str) -> str:
    return f"{programme_here().office}/{code}"
