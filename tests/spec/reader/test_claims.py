"""What findings say of records: the claims that wait in the inbox for somebody's word."""

from __future__ import annotations

import pytest

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.names import SourceId
from jointoffice.reader.claims import claims_in
from jointoffice.reader.ground import Ground, Known
from jointoffice.reader.lexicon import IndicatorWords, Lexicon, NameAlias
from jointoffice.reader.read import read
from jointoffice.reader.text.document import plain_text
from tests.spec.reader.said import PUBLISHED, RIVERS

BANKS = frozenset({"party:north", "party:south"})
LEXICON = Lexicon.of(
    [
        *RIVERS.names,
        NameAlias("Ferry Alliance", "organisation", "body:ferries"),
        NameAlias("渡轮联盟", "organisation", "body:ferries"),
        NameAlias("Northbank Science Park", "place", "place:park"),
    ],
    RIVERS.tasks,
    [
        *RIVERS.indicators,
        IndicatorWords("new_energy_vehicles", ()),
        IndicatorWords("labs", ("laboratories", "实验室")),
    ],
)
KNOWN = Known(
    {"gdp": "CNY", "gdp_rank": "1", "new_energy_vehicles": "vehicle", "labs": "1"},
    {("department", BANKS): "departments", ("conference", BANKS): "resolution"},
    0,
    frozenset({"northbank", "southbank", "ferry alliance", "北岸新区", "南岸新区", "渡轮联盟"}),
)
STATED = [
    (
        "In 2022 Northbank had a GDP of 455.06 billion yuan.",
        [("observation", "gdp/north/2022", "value", "455060000000")],
    ),
    (
        "2022年，北岸新区地区生产总值4550.6亿元。",
        [("observation", "gdp/north/2022", "value", "455060000000")],
    ),
    (
        "Southbank's new energy vehicles totaled 216,000 units in 2020.",
        [("observation", "new_energy_vehicles/south/2020", "value", "216000")],
    ),
    (
        "So far, Northbank Science Park has gathered 35 laboratories.",
        [("observation", "labs/north/2023", "value", "35")],
    ),
    (
        "Northbank and Southbank held the third joint conference on April 29, 2021.",
        [
            ("conference", "3", "held", "2021-04-29"),
            ("conference", "3", "parties", "party:north party:south"),
        ],
    ),
    (
        "Northbank and Southbank have signed 25 agreements at the department level.",
        [("agreement", "departments", "count", "25")],
    ),
    (
        "Northbank and Southbank agreed to set up work teams.",
        [
            (
                "agreement",
                "resolution",
                "subject",
                "Northbank and Southbank agreed to set up work teams",
            ),
        ],
    ),
    (
        "2023年3月1日，北岸新区与南岸新区签署《渡口共建协议》。",
        [
            ("agreement", "000000000000-10", "title_zh", "渡口共建协议"),
            ("agreement", "000000000000-10", "parties", "party:north party:south"),
            ("agreement", "000000000000-10", "signed", "2023-03-01"),
        ],
    ),
    (
        "Southbank joined the Ferry Alliance in May 2022.",
        [
            ("membership", "ferries/south", "role", "member"),
            ("membership", "ferries/south", "since", "2022-05"),
        ],
    ),
    (
        "The Ferry Alliance was launched on 2 June 2021.",
        [("body", "ferries", "established", "2021-06-02")],
    ),
    (
        "北岸新区加入长江渡口联盟。",
        [
            ("body", "长江渡口联盟", "name_zh", "长江渡口联盟"),
            ("body", "长江渡口联盟", "type", "alliance"),
            ("membership", "长江渡口联盟/north", "role", "member"),
        ],
    ),
    (
        "They set up three special teams, including quay team, river team and school team.",
        [
            ("body", "quay_team", "name_en", "quay team"),
            ("body", "quay_team", "type", "special_team"),
            ("body", "river_team", "name_en", "river team"),
            ("body", "river_team", "type", "special_team"),
            ("body", "school_team", "name_en", "school team"),
            ("body", "school_team", "type", "special_team"),
        ],
    ),
]
SILENT = [
    "GDP grew by 5 percent in 2022.",
    "The two towns joined forces.",
    "A conference was held on April 29, 2021.",
]
DEEDS = frozenset({"commitment", "task"})


def stated(words: str) -> list[tuple[str, str, str, str]]:
    text = plain_text(words, "text/plain")
    ground = Ground(SourceId("0" * 64), PUBLISHED.isoformat(), text.language, KNOWN)
    claims = claims_in(read(text, LEXICON, PUBLISHED), KINDS, ground)
    return [
        (each.kind, each.key, each.field, each.value.text)
        for each in claims
        if each.kind not in DEEDS
    ]


@pytest.mark.parametrize(("sentence", "claims"), STATED)
def test_a_sentence_states_fields_of_records(
    sentence: str, claims: list[tuple[str, str, str, str]]
) -> None:
    assert sorted(stated(sentence)) == sorted(claims)


@pytest.mark.parametrize("sentence", SILENT)
def test_what_fits_no_record_is_no_claim(sentence: str) -> None:
    assert stated(sentence) == []


def test_a_promise_is_a_record_of_its_own() -> None:
    text = plain_text("Northbank will ship containers by 1 May 2024.", "text/plain")
    ground = Ground(SourceId("0" * 64), PUBLISHED.isoformat(), "en", KNOWN)
    claims = claims_in(read(text, RIVERS, PUBLISHED), KINDS, ground)
    told = {each.field: each.value.text for each in claims if each.kind == "commitment"}
    assert told == {
        "text": "Northbank will ship containers by 1 May 2024",
        "modality": "promised",
        "actor": "party:north",
        "due": "2024-05-01",
        "task": "task:1",
    }
