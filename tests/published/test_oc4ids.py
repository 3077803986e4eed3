"""Do projects go out as OC4IDS has them, in either language, with what stands and nothing else?"""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from jsonschema import Draft202012Validator

from jointoffice.store.records import find_records
from jointoffice.store.site import programme_here
from tests.published.files import download, package
from tests.published.oc4ids_rules import PACKAGE
from tests.web.page import CHINESE, page_of


def projects(client: Client, **more: Any) -> dict[str, Any]:
    made = package(client, **more)
    Draft202012Validator(PACKAGE).validate(made)
    return {one["identifiers"][0]["id"]: one for one in made["projects"]}


def test_every_project_is_in_the_package(wei: Client) -> None:
    numbers = find_records(programme_here().kind("project"), None)
    assert len(projects(wei)) == len(numbers)


def test_money_and_progress(wei: Client) -> None:
    rail = projects(wei)["project:rail"]
    assert rail["status"] == "implementation"
    assert rail["budget"]["amount"] == {"amount": 3_000_000_000, "currency": "CNY"}
    (plan,) = rail["budget"]["budgetBreakdown"]
    assert plan["id"] == "plan:rail/2025"
    assert plan["amount"]["amount"] == 900_000_000
    (forecast,) = rail["forecasts"]
    assert forecast["observations"][0]["measure"] == "20"
    physical, financial = rail["metrics"]
    assert physical["observations"][0]["measure"] == "15"
    assert financial["observations"][0]["value"]["amount"] == 450_000_000
    assert "transactions" not in rail, "the sides report two figures"


def test_days_places_and_milestones(wei: Client) -> None:
    rail = projects(wei)["project:rail"]
    assert rail["period"] == {
        "startDate": "2025-01-01T00:00:00Z",
        "endDate": "2027-06-30T23:59:59Z",
    }
    assert rail["locations"][0]["geometry"]["coordinates"] == [106.76199, 29.62046]
    (step,) = rail["milestones"]
    assert step["status"] == "met"
    assert step["dateMet"] == "2025-04-02T23:59:59Z"
    ring = projects(wei)["project:ring"]
    assert ring["completion"] == {
        "endDate": "2025-12-31T23:59:59Z",
        "finalValue": {"amount": 1_200_000_000, "currency": "CNY"},
    }


def test_what_is_disputed_or_hedged_is_not_in_it(wei: Client) -> None:
    made = projects(wei)
    assert "amount" not in made["project:centre"]["budget"]
    assert "metrics" not in made["project:ramp"]


def test_each_language_has_its_package_with_the_same_ids(wei: Client) -> None:
    english, chinese = projects(wei), projects(wei, **CHINESE)
    assert chinese["project:rail"]["title"] == "铁路联络线"
    assert chinese["project:rail"]["language"] == "zh-Hans"
    ids = [{one["id"] for one in made.values()} for made in (english, chinese)]
    assert ids[0] == ids[1]


def test_a_registered_prefix_and_a_licence(wei: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOINTOFFICE_OC4IDS_PREFIX", "oc4ids-xxxxxx")
    monkeypatch.setenv("JOINTOFFICE_LICENCE", "https://creativecommons.org/licenses/by/4.0/")
    assert projects(wei)["project:rail"]["id"] == "oc4ids-xxxxxx-rail"
    assert package(wei)["license"].endswith("/by/4.0/")


def test_it_is_for_projects_alone(wei: Client) -> None:
    answer = wei.get("/sheets/export/task.oc4ids.json")
    assert answer.status_code == 400
    assert ".prov.json" in page_of(answer).words("main")
    assert wei.get("/api/records/task.oc4ids.json").status_code == 400
    assert download(wei, "/api/records/project.oc4ids.json?language=zh")
