"""The first request of a day brings the tables to it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.http import HttpRequest, HttpResponse

from jointoffice.store import clock, sql
from jointoffice.web.today import brought_to_today

pytestmark = pytest.mark.django_db


def test_a_new_day_is_stood_on_once(site: None, monkeypatch: pytest.MonkeyPatch) -> None:
    tomorrow = clock.today() + timedelta(days=1)
    monkeypatch.setattr(clock, "today", lambda: tomorrow)
    answer = brought_to_today(lambda _: HttpResponse("page"))
    assert answer(HttpRequest()).content == b"page"
    ((day,),) = sql.select('SELECT "standing_day" FROM "store_site"')
    assert date.fromisoformat(day) == tomorrow
