"""A site of the founding programme for every test that asks for one, and people who use it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.db import transaction
from django.test import Client
from pytest_django import DjangoDbBlocker

from jointoffice.store import sql
from jointoffice.store.people import Account
from tests.people import ANNA, FANG, LIN, WEI, ZHOU, Person
from tests.story import tell_story

Rows = dict[str, tuple[list[str], list[tuple[Any, ...]]]]
"""Table → its columns and rows."""


@pytest.fixture(scope="session", autouse=True)
def folder_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test writes into the site of whoever runs the tests."""
    settings.SITE = tmp_path_factory.mktemp("site")


@pytest.fixture(scope="session")
def founded(
    folder_of_nobody: None, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Rows:
    """Every row of a site at the end of the story, told once."""
    with django_db_blocker.unblock(), transaction.atomic():
        tell_story()
        rows = _every_row()
        transaction.set_rollback(True)
    return rows


@pytest.fixture
def site(db: None, founded: Rows) -> None:
    """The database at the end of the story; the test may change it."""
    for table, (columns, rows) in founded.items():
        sql.insert(table, columns, rows)


@pytest.fixture
def visitor(site: None) -> Client:
    return Client()


@pytest.fixture
def wei(site: None) -> Client:
    return signed_in(WEI)


@pytest.fixture
def fang(site: None) -> Client:
    return signed_in(FANG)


@pytest.fixture
def zhou(site: None) -> Client:
    return signed_in(ZHOU)


@pytest.fixture
def anna(site: None) -> Client:
    return signed_in(ANNA)


@pytest.fixture
def lin(site: None) -> Client:
    return signed_in(LIN)


def signed_in(person: Person) -> Client:
    client = Client()
    client.force_login(Account.objects.get(name=person.name))
    return client


def _every_row() -> Rows:
    return {table: (columns, sql.select(_all(table, columns))) for table, columns in _tables()}


def _tables() -> Iterator[tuple[str, list[str]]]:
    for model in apps.get_app_config("store").get_models():
        yield model._meta.db_table, [str(field.column) for field in model._meta.concrete_fields]


def _all(table: str, columns: list[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f'SELECT {names} FROM "{table}"'  # noqa: S608 - names of our own tables
