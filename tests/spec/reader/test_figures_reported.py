"""Figures as communiqués, tables and news agencies write them: shared units, rounds, labels."""

from __future__ import annotations

import pytest

from jointoffice.reader.finding import plain_notation
from tests.spec.reader.said import found

AMOUNTS = [
    ("人口 105.2 万人。", "1052000 人"),
    ("甲乙两区分别高0.4、1.3个百分点。", "0.4 pp; 1.3 pp"),
    ("拨款1.5亿、2.5亿元。", "150000000 CNY; 250000000 CNY"),
    ("出口2.1个、12.4个百分点。", "2.1 pp; 12.4 pp"),
    ("历时4个多月，骑行1个半小时。", "4 月; 1.5 小时"),
    ("产值突破万亿元，吸引超百家企业。", "1000000000000 CNY; 100 家"),
    ("编组50辆/2800吨。", "50 辆; 2800 吨"),
    ("八大先进制造业领跑。", "8 大"),
    ("已连续举办十二届。", "12 届"),
    ("由四位副主任轮值，召开三次联席会议。", "4 位; 3 次"),
    ("邀请三四十家企业。", "30 家"),
    ("覆盖31省区市，桥宽八车道。", "31 省区市; 8 车道"),
    ("占比15.6%,8%来自外省。", "15.6 %; 8 %"),
    ("Two works cost over 3 billion yuan and 25 over 1 billion yuan.", "2 works; 25 works"),
    ("Six cities pass 1 trillion yuan, compared with four in 2018.", "6 cities; 4 cities"),
    ("The number of schools that take part has risen to 50.", "50 schools"),
    ("It made 1.5 million more jobs.", "1500000 jobs"),
    ("The hall takes 9,000 guests a day, at first 4,000.", "9000 guests; 4000 guests"),
    ("Of the 80 bids, 30 were accepted, 12 rejected.", "80 bids; 30 bids; 12 bids"),
    ("Some 40-plus firms and 20-odd schools came.", "40 firms; 20 schools"),
    ("They drew 900 guests, as many as 300 from Norway.", "900 guests; 300 guests"),
    ("A 600-square-metre hall opened.", "600 square-metre"),
    ("The budget is RMB12.5Billion.", "12500000000 CNY"),
    ("It holds 1.250.000 crates.", "1250000 crates"),
    ("Among them, 56 are provincial schools.", "56 provincial schools"),
    ("The sub-index came in at 150.9, up 4.2.", "150.9 None; 4.2 None"),
    ("The towns set up a joint board with six teams.", "1 board; 6 teams"),
    ("Around 30.000 workers and 1.250 firms came.", "30000 workers; 1250 firms"),
    ("Smart cities: 4 projects, green cities: 1 project", "4 projects; 1 project"),
    (
        "Five lines of 80 kilometers are built. Two of them are long.",
        "5 lines; 80 kilometers; 2 lines",
    ),
    ("It cost RM10 billion and runs at 80kmh over 11 mi.", "10000000000 MYR; 80 kmh; 11 mi"),
]
TRAPS = [
    "早上6点出发，下午3点30分到达。",
    "实施“6+2”行动和1+12协议，9+2地区参加。",
    "十届四次全会和五届八次会议。",
    "学习二十大精神。",
    "唯一一个试点。",
    "住在5栋2单元1203室，沿国道318线行驶。",
    "位居前三名、前10强。",
    "三元里古庙，四位一体，五年规划。",
    "The 9+2 areas met; Rule 45 and Amendment 3 apply.",
    "A 95-year-old woman spoke.",
    "They set up a joint board.",
    "单位：亿元",
]
TABLES = [
    ("（单位：亿元）\n地区  出口\n东城  22.5\n", "2250000000 CNY"),
    ("指标\t单位\t数量\n货运\t万吨\t120\n", "1200000 吨"),
    (
        "| Town | Trade (EUR million) | Rise (%) |\n| Lund | 9,870 | -0.3 |\n",
        "9870000000 EUR; 0.3 %",
    ),
    ("Unit: US$1,000\nKind  Exports\nOrdinary  1,250,000\n", "1250000000 USD"),
    ("Rooms  12\nFloor  3\n", ""),
]


@pytest.mark.parametrize(("sentence", "expected"), AMOUNTS + TABLES)
def test_amounts_of_a_report(sentence: str, expected: str) -> None:
    said = [
        f"{plain_notation(each.value)} {each.unit}"
        for each in found(sentence, "figure")
        if each.value is not None and not (each.unit == "CNY" and "yuan" in each.quote)
    ]
    assert "; ".join(said) == expected


@pytest.mark.parametrize("sentence", TRAPS)
def test_numbers_that_count_nothing(sentence: str) -> None:
    assert found(sentence, "figure") == []


def test_neighbouring_numbers_are_a_range() -> None:
    (figure,) = found("约七八十名代表到会。", "figure")
    line = figure.as_json("x")
    assert (line["low"], line["high"]) == ("70", "80")


def test_a_list_shares_its_change() -> None:
    changes = [each.change for each in found("同比分别下降7%、19%。", "figure")]
    assert changes == ["decrease", "decrease"]
