"""Every address of the product."""

from __future__ import annotations

from django.urls import URLPattern, path
from django.views.i18n import set_language

from jointoffice.web import (
    account,
    board,
    documents,
    finding,
    fonts,
    front,
    inbox,
    listing,
    map as map_page,
    record,
    second_factor,
    search,
    signing,
    unsettled,
)

urlpatterns: list[URLPattern] = [
    path("", front.show, name="front"),
    path("changes/", front.changes, name="changes"),
    path("tasks/", board.show, name="board"),
    path("map/", map_page.show, name="map"),
    path("states/<str:name>/", unsettled.show, name="unsettled"),
    path("records/", listing.kinds, name="kinds"),
    path("records/<str:name>/", listing.show, name="list"),
    path("records/<str:name>/<path:key>/", record.show, name="record"),
    path("inbox/", inbox.show, name="inbox"),
    path("inbox/verdict/", inbox.judge, name="judge"),
    path("inbox/later/", inbox.put_off, name="put_off"),
    path("documents/", documents.show_all, name="documents"),
    path("findings/<int:number>/", finding.show, name="finding"),
    path("documents/<str:sha256>/", documents.show, name="document"),
    path("fonts/<str:edition>/han.css", fonts.rules, name="font_rules"),
    path("fonts/<str:edition>/<str:name>.woff2", fonts.show, name="font"),
    path("search/", search.show, name="search"),
    path("login/", signing.sign_in, name="login"),
    path("login/second/", signing.second_step, name="second_step"),
    path("logout/", signing.sign_out, name="logout"),
    path("password/<str:uidb64>/<str:token>/", account.new_password, name="new_password"),
    path("account/", account.show, name="account"),
    path("account/second/", second_factor.show, name="second_factor"),
    path("language/", set_language, name="set_language"),
]
handler404 = "jointoffice.web.refusals.not_found"
