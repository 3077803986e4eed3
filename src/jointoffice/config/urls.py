"""Every address of the product."""

from __future__ import annotations

from django.urls import URLPattern, path
from django.views.i18n import set_language

from jointoffice.web import (
    account,
    admin,
    admin_programme,
    board,
    documents,
    finding,
    fonts,
    front,
    inbox,
    listing,
    record,
    search,
    second_factor,
    signing,
    unsettled,
)
from jointoffice.web import (
    map as map_page,
    network,
)

urlpatterns: list[URLPattern] = [
    path("", front.show, name="front"),
    path("changes/", front.changes, name="changes"),
    path("tasks/", board.show, name="board"),
    path("network/", network.show, name="network"),
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
    path("admin/", admin.show, name="admin"),
    path("admin/accounts/<int:number>/", admin.one, name="admin_account"),
    path("admin/programme/", admin_programme.show, name="admin_programme"),
    path("admin/changes/", admin.changes, name="admin_changes"),
    path("account/second/", second_factor.show, name="second_factor"),
    path("language/", set_language, name="set_language"),
]
handler404 = "jointoffice.web.refusals.not_found"
