"""What do the files say that a site offers for download?"""

from __future__ import annotations

import json
from typing import Any

from django.test import Client
from lxml import etree
from okfn_iati.iati_schema_validator import IatiValidator


def download(client: Client, address: str, **more: Any) -> bytes:
    answer = client.get(address, **more)
    assert answer.status_code == 200, (address, answer.status_code)
    return b"".join(answer) if answer.streaming else bytes(answer.content)


def iati(client: Client, query: str = "") -> etree._Element:
    """The activities, which keep the published schema and its ruleset."""
    raw = download(client, f"/sheets/export/project.iati.xml{query}")
    is_valid, broken = IatiValidator("2.03").validate(raw.decode().partition("?>")[2])
    assert is_valid, broken
    return etree.fromstring(raw)


def package(client: Client, query: str = "", **more: Any) -> Any:
    return json.loads(download(client, f"/sheets/export/project.oc4ids.json{query}", **more))


def provenance(client: Client, name: str = "project", query: str = "") -> Any:
    return json.loads(download(client, f"/sheets/export/{name}.prov.json{query}"))
