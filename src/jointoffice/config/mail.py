"""How a site sends mail: `smtp+tls://user:password@host:587`, `console:` or `file:FOLDER`."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from jointoffice.model.limits import MAIL_SECONDS_MAX
from jointoffice.model.refusals import NotReady

_BACKENDS = "django.core.mail.backends"
_PORTS = {"smtp": 25, "smtp+tls": 587, "smtps": 465}


def mail_settings(address: str, site: Path) -> dict[str, Any]:
    """Django's settings of mail; `file:` without a folder keeps letters in the site's `mail`.

    `smtp` sends in the clear, `smtp+tls` by STARTTLS, `smtps` by TLS from the first byte.
    `NotReady` for an address that is none of these.
    """
    scheme, _, rest = address.partition(":")
    if scheme == "console" and not rest:
        return {"EMAIL_BACKEND": f"{_BACKENDS}.console.EmailBackend"}
    if scheme == "file":
        folder = rest or str(site / "mail")
        return {"EMAIL_BACKEND": f"{_BACKENDS}.filebased.EmailBackend", "EMAIL_FILE_PATH": folder}
    return _smtp(address)


def _smtp(address: str) -> dict[str, Any]:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        raise _not_ready(address) from error
    if parts.scheme not in _PORTS or not parts.hostname:
        raise _not_ready(address)
    return {
        "EMAIL_BACKEND": f"{_BACKENDS}.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or _PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_TLS": parts.scheme == "smtp+tls",
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_TIMEOUT": MAIL_SECONDS_MAX,
    }


def _not_ready(address: str) -> NotReady:
    scheme = address.partition(":")[0]
    return NotReady(
        f"JOINTOFFICE_MAIL begins with {scheme!r}; accepted are "
        "smtp+tls://user:password@host:port, smtps://…, smtp://…, console: and file:FOLDER.",
        f"JOINTOFFICE_MAIL 以“{scheme}”开头；可用 "
        "smtp+tls://用户:密码@主机:端口、smtps://…、smtp://…、console: 或 file:目录。",
    )
