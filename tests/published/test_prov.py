"""Does every value that goes out lead to its claims, their sources and those who say so?"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest
from django.test import Client
from jsonschema import Draft4Validator
from prov.model import ProvDocument

from jointoffice.model.kinds.catalogue import KINDS
from tests.published.conftest import ORGANISATION
from tests.published.files import iati, package, provenance
from tests.web.public_face import open_up

SCHEMA = json.loads(files("prov").joinpath("tests/schemas/prov-json.schema.json").read_text())


def ends(made: Any, relation: str, one: str, other: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for pair in made[relation].values():
        found.setdefault(pair[f"prov:{one}"], set()).add(pair[f"prov:{other}"])
    return found


def derived(made: Any) -> dict[str, set[str]]:
    return ends(made, "wasDerivedFrom", "generatedEntity", "usedEntity")


@pytest.mark.parametrize("name", ["project", "task", "observation"])
def test_it_keeps_the_published_schema_and_can_be_read(wei: Client, name: str) -> None:
    made = provenance(wei, name)
    Draft4Validator(SCHEMA).validate(made)
    document = ProvDocument.deserialize(content=json.dumps(made), format="json")
    assert len(list(document.get_records())) == sum(
        len(some) for section, some in made.items() if section != "prefix"
    )


def test_every_value_comes_from_a_claim(wei: Client) -> None:
    made = provenance(wei)
    values = {name for name in made["entity"] if "#" in name}
    claims = {name for name in made["entity"] if name.startswith("claim:")}
    sources = derived(made)
    assert values <= sources.keys()
    assert set.union(*(sources[one] for one in values)) == claims


def test_a_value_leads_to_who_says_it(wei: Client) -> None:
    made = provenance(wei)
    value = "project:rail#investment"
    assert made["entity"][value]["prov:value"] == {"$": "3000000000", "type": "xsd:decimal"}
    assert made["entity"][value]["jo:state"] == "agreed"
    claims = derived(made)[value]
    said_by = ends(made, "wasAttributedTo", "entity", "agent")
    parties = set.union(*(said_by[claim] for claim in claims))
    assert parties == {"party:liangjiang", "party:tianfu"} == said_by[value]


def test_words_of_documents_lead_to_their_place(wei: Client) -> None:
    made = provenance(wei, "observation")
    quoted = {name: one for name, one in made["entity"].items() if "jo:start" in one}
    assert quoted
    for name, claim in quoted.items():
        (source,) = derived(made)[name]
        assert made["entity"][source]["jo:sha256"] == source.removeprefix("source:")
        assert made["entity"][source]["jo:title"]
        assert claim["jo:quote"]


def test_verdicts_are_activities(wei: Client) -> None:
    made = provenance(wei)
    used = ends(made, "used", "activity", "entity")
    by = ends(made, "wasAssociatedWith", "activity", "agent")
    assert [one["jo:reason"] for one in made["activity"].values()] == ["Two grids"]
    for name, one in made["activity"].items():
        assert one["jo:verdict"] in {"agree", "dispute", "abstain"}
        (claim,) = used[name]
        (party,) = by[name]
        assert name == f"verdict:{claim.removeprefix('claim:')}/{party.removeprefix('party:')}"


def test_what_other_files_leave_out_is_marked(wei: Client) -> None:
    entities = provenance(wei)["entity"]
    disputed, hedged = (
        entities[f"project:{one}"] for one in ("centre#investment", "ramp#invested")
    )
    assert "prov:value" not in disputed
    assert disputed["jo:state"] == "disputed"
    assert hedged["jo:qualifier"] == "about"
    assert disputed["jo:leftOut"] == hedged["jo:leftOut"] == "IATI OC4IDS"
    assert "jo:leftOut" not in entities["project:rail#investment"]


def test_ids_join_the_other_files(wei: Client) -> None:
    entities = provenance(wei)["entity"]
    for one in package(wei)["projects"]:
        reference = one["identifiers"][0]["id"]
        assert entities[reference]["jo:oc4ids"] == one["id"]
        for plan in one.get("budget", {}).get("budgetBreakdown", ()):
            value = entities[f"{plan['id']}#investment"]["prov:value"]
            assert value["$"] == str(plan["amount"]["amount"])
        for step in one.get("milestones", ()):
            assert step["id"] in entities
        for document in one.get("documents", ()):
            assert f"source:{document['id']}" in entities
    for found in iati(wei).findall("iati-activity"):
        reference = found.find("other-identifier").get("ref")
        assert entities[reference]["jo:iati"] == found.findtext("iati-identifier")
        for area in found.xpath("sector/@code"):
            assert f"area:{area}" in entities
    assert ORGANISATION in entities["project:rail"]["jo:iati"]


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_has_it(wei: Client, name: str) -> None:
    assert "prefix" in provenance(wei, name)


def test_a_visitor_learns_no_source_that_is_kept_back(visitor: Client) -> None:
    opened = ["party", "area", "task"]
    open_up({"kinds": opened, "fields": {"task": ["title_en", "state"]}})
    made = provenance(visitor, "task")
    values = {name.partition("#")[2] for name in made["entity"] if "#" in name}
    assert values == {"title_en", "state", "number"}
    assert not [name for name in made["entity"] if name.startswith("source:")]
    assert not [one for one in made["entity"].values() if "jo:quote" in one]
    assert set(made["prefix"]) == {*opened, "source", "claim", "verdict", "jo"}
