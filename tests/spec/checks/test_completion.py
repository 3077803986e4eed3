"""Plan, investment done, completion rate and lead over the calendar: do they fit one another?"""

from __future__ import annotations

import pytest

from jointoffice.model.language import Language
from tests.spec.checks.told import found, sentences

ENGLISH = (
    (
        "For 2025 the office lists 320 key projects of the Chengdu-Chongqing economic circle, "
        "with a planned investment of 441.45 billion yuan for the year."
    ),
    (
        "From January to April 2025, 153.09 billion yuan was invested in joint key projects of "
        "the Chengdu-Chongqing economic circle, 34.7 percent of the year's plan, 1.4 percentage "
        "points ahead of schedule."
    ),
    (
        "In 2025 as a whole, 533.242 billion yuan was invested in the joint key projects, "
        "121.08 percent of the annual plan."
    ),
)
CHINESE = (
    "2025年，成渝地区双城经济圈共建重大项目320个，总投资约3.7万亿元，年度预计投资4414.5亿元。",
    (
        "2025年1—4月，共建成渝地区双城经济圈重大项目完成投资1530.9亿元，年度投资完成率34.7%，"
        "超时序进度1.4个百分点。"
    ),
    "2025年，共建成渝地区双城经济圈重大项目累计完成投资5332.42亿元，年度投资完成率121.08%。",
)
FOUND = [
    "doubt completion: 533.242 billion yuan ÷ 441.45 billion yuan = 120.793% ≠ 121.08%",
    "fits completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%",
    "fits lead: 34.7% − 33.33% = 1.37 percentage points ≈ 1.4 percentage points",
]


@pytest.mark.parametrize("texts", [ENGLISH, CHINESE, (*ENGLISH[:2], CHINESE[2])])
def test_the_first_is_confirmed_and_the_second_found(texts: tuple[str, ...]) -> None:
    assert found(*texts) == FOUND


@pytest.mark.parametrize("texts", [ENGLISH, CHINESE])
def test_one_document_is_checked_like_several(texts: tuple[str, ...]) -> None:
    wrong = FOUND[0].replace("doubt", "wrong")
    assert found("\n\n".join(texts)) == [*FOUND[1:], wrong]


def test_notes_without_words_are_understood() -> None:
    told = (
        "The year's plan: 441.45 billion yuan. January to April: 153.09 billion yuan, 34.7%. "
        "Whole year: 533.242 billion yuan, 121.08%."
    )
    assert found(told) == [FOUND[1], FOUND[0].replace("doubt", "wrong")]


def test_a_text_is_checked_against_the_register() -> None:
    plan = (
        "joint_office: observation key_projects_plan/joint_office/2025 value = 441.45 billion yuan"
    )
    assert found(ENGLISH[2], register=plan) == [FOUND[0]]


def test_a_lead_of_all_is_no_lead_of_a_part() -> None:
    lead = (
        "joint_office: observation key_projects_lead/joint_office/2025-01/2025-04 value = 1.4 pp"
    )
    told = "2025年1—4月，现代产业项目完成投资531.9亿元，年度投资完成率42.1%。"
    assert found(told, register=lead) == []


def test_documents_that_name_no_year_are_not_compared() -> None:
    plan = "全市安排重点项目，年度计划投资647.4亿元。"
    rate = "全省重点项目累计完成投资600亿元，占年度计划的90%。"
    assert found(plan, rate) == []
    assert found(plan + rate) != []


def test_the_sentence_says_what_would_fit() -> None:
    english = sentences(ENGLISH[0], ENGLISH[2])
    assert english == [
        (
            "2025: 533.242 billion yuan done of 441.45 billion yuan planned is 120.793%, not "
            "121.08%; 121.08% would need a plan of 440.4 billion yuan."
        )
    ]
    assert sentences(CHINESE[0], CHINESE[2], language=Language.ZH) == [
        (
            "2025年：计划4414.5亿元，完成5332.42亿元，完成率应为120.793%，而非121.08%；"
            "若为121.08%，计划应为4404亿元。"
        )
    ]


CASES = {
    "a lead by days of another month": (
        (
            "2023年，联合办公室安排重大项目年度计划投资3395.3亿元。截至9月底，完成投资2853.5亿元，"
            "占年度投资计划的84%，超时序进度9个百分点。"
        ),
        [
            "fits completion: 285.35 billion yuan ÷ 339.53 billion yuan = 84% ≈ 84%",
            "fits lead: 84% − 75% = 9 percentage points ≈ 9 percentage points",
        ],
    ),
    "a lead that does not follow": (
        "2025年1—6月，重大项目完成投资2529.1亿元，年度投资完成率57.3%，超时序进度9.3个百分点。",
        ["wrong lead: 57.3% − 50% = 7.3 percentage points ≠ 9.3 percentage points"],
    ),
    "some of the projects have rates of their own": (
        (
            "今年全市安排重点项目82个，年度计划投资130亿元。前三季度，累计完成投资150.8亿元，占年度计划的"
            "116%；列入省级的69个，累计完成投资149亿元，占年度计划的119.2%。"
        ),
        ["fits completion: 15.08 billion yuan ÷ 13 billion yuan = 116% ≈ 116%"],
    ),
    "one area of the list has a rate of its own": (
        (
            "The plan for 2025 is 441.45 billion yuan. Infrastructure took 90.17 billion yuan, a "
            "completion rate of 31.7 percent."
        ),
        [],
    ),
    "another programme has another plan": (
        (
            "四川省2025年安排省重点项目，年度计划投资7000亿元。\n\n"
            "2025年1—4月，重庆市重点项目完成投资1530亿元，年度投资完成率34%。"
        ),
        [],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_other_texts(case: str) -> None:
    told, expected = CASES[case]
    assert found(told) == expected
