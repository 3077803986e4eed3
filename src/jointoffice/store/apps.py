"""How Django finds the store: its tables are made from the kinds when models are loaded."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig


class StoreConfig(AppConfig):
    name = "jointoffice.store"
    label = "store"

    def import_models(self) -> None:
        import_module("jointoffice.store.tables")
        import_module("jointoffice.store.people")
        import_module("jointoffice.store.alterations")
        import_module("jointoffice.store.checked")
        import_module("jointoffice.store.search_tables")
        import_module("jointoffice.store.job_tables")
        import_module("jointoffice.store.troubles")
        import_module("jointoffice.store.views")
        import_module("jointoffice.store.comments")
        import_module("jointoffice.store.mailed")
        import_module("jointoffice.store.tokens")
        super().import_models()
