"""How Django finds the pages: their templates, static files and translations."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "jointoffice.web"
    label = "web"
