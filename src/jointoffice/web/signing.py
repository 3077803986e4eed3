"""Signing in with a password and, where there is one, a second factor; and signing out."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from axes.handlers.proxy import AxesProxyHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.signals import user_login_failed
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from jointoffice.model.limits import LOCKED_MINUTES, SECOND_STEP_MINUTES_MAX
from jointoffice.store import clock
from jointoffice.store.people import Account
from jointoffice.store.second_factor import has_second_factor, is_right

PENDING = "pending"
"""Of the session: whose password was right, since when, and where they want to go."""
PASSED = "second_factor"
"""Of the session: whether a second factor was shown."""
BACKEND = "django.contrib.auth.backends.ModelBackend"
TOO_MANY_REQUESTS = 429


class SignIn(LoginView):
    """Name and password; who has a second factor goes on to show it."""

    template_name = "login.html"
    redirect_authenticated_user = True

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        account = form.get_user()
        assert isinstance(account, Account)
        if not has_second_factor(account):
            return super().form_valid(form)
        self.request.session[PENDING] = {
            "account": account.pk,
            "since": clock.now().isoformat(),
            "next": self.get_success_url(),
        }
        return redirect("second_step")


sign_in = SignIn.as_view()
sign_out = LogoutView.as_view()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def second_step(request: HttpRequest) -> HttpResponse:
    """The code of the second factor, for somebody whose password was right a moment ago."""
    account = _pending(request)
    if account is None:
        return redirect("login")
    credentials = {"username": account.name}
    if not AxesProxyHandler.is_allowed(request, credentials):
        return locked(request, None, credentials)
    is_wrong = request.method == "POST"
    if is_wrong and is_right(account, request.POST.get("code", "")):
        return _signed_in(request, account)
    if is_wrong:
        user_login_failed.send(__name__, credentials=credentials, request=request)
    return render(request, "second_step.html", {"is_wrong": is_wrong})


def _pending(request: HttpRequest) -> Account | None:
    pending: dict[str, Any] = request.session.get(PENDING, {})
    if not pending:
        return None
    since = datetime.fromisoformat(pending["since"])
    if clock.now() - since > timedelta(minutes=SECOND_STEP_MINUTES_MAX):
        return None
    return Account.objects.filter(pk=pending["account"], is_active=True).first()


def _signed_in(request: HttpRequest, account: Account) -> HttpResponse:
    target = request.session.pop(PENDING)["next"]
    login(request, account, backend=BACKEND)
    request.session[PASSED] = True
    return redirect(target)


def locked(
    request: HttpRequest, response: HttpResponse | None, credentials: dict[str, str] | None
) -> HttpResponse:
    """The page for a name that was tried too often; it says for how long nothing is accepted."""
    name = (credentials or {}).get("username", "")
    last = AccessAttempt.objects.filter(username=name).order_by("-attempt_time").first()
    until = timedelta(minutes=LOCKED_MINUTES)
    left = until if last is None else last.attempt_time + until - clock.now()
    minutes = max(-(-int(left.total_seconds()) // 60), 1)
    refused = render(request, "locked.html", {"minutes": minutes}, status=TOO_MANY_REQUESTS)
    refused["Retry-After"] = str(minutes * 60)
    return refused


def asked_from(request: HttpRequest) -> str:
    """The address a request comes from, as the web server in front names it where there is one."""
    named = request.headers.get("X-Forwarded-For", "") if settings.IS_HTTPS else ""
    return named.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")
