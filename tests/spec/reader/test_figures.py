"""Figures: how much and how many, with exact spans, in both languages."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

ENGLISH = [
    (
        "Output reached 455.06 billion yuan last year.",
        [("455.06 billion yuan", "455060000000", "CNY")],
    ),
    ("The fund holds RMB 3.25 trillion.", [("RMB 3.25 trillion", "3250000000000", "CNY")]),
    ("It cost US$471 million.", [("US$471 million", "471000000", "USD")]),
    ("The partners provide €12.5 million.", [("€12.5 million", "12500000", "EUR")]),
    ("They raised €1.2m from firms.", [("€1.2m", "1200000", "EUR")]),
    ("Denmark pays DKK 2.5 billion.", [("DKK 2.5 billion", "2500000000", "DKK")]),
    ("Exports rose by 8.3 percent.", [("8.3 percent", "8.3", "%")]),
    ("The share was up 1.4 percentage points.", [("1.4 percentage points", "1.4", "pp")]),
    ("It makes up about 15% of the total.", [("about 15%", "15", "%")]),
    (
        "More than 100 research projects were launched.",
        [("More than 100 research projects", "100", "research projects")],
    ),
    (
        "The plan has 36 essential tasks in nine major areas.",
        [
            ("36 essential tasks", "36", "essential tasks"),
            ("nine major areas", "9", "major areas"),
        ],
    ),
    (
        "There are 248 joint projects, of which 90 are in transport.",
        [("248 joint projects", "248", "joint projects"), ("90", "90", "joint projects")],
    ),
    ("Plants made 1.194 million vehicles.", [("1.194 million vehicles", "1194000", "vehicles")]),
    (
        "The trip fell from 3 hours to 1.5 hours.",
        [("3 hours", "3", "hours"), ("1.5 hours", "1.5", "hours")],
    ),
    ("A 32-kilometer tunnel was dug.", [("32-kilometer", "32", "kilometer")]),
    (
        "It covers 350,000 square kilometers.",
        [("350,000 square kilometers", "350000", "square kilometers")],
    ),
    (
        "Some 6.5 million people live in 27 cities.",
        [("Some 6.5 million people", "6500000", "people"), ("27 cities", "27", "cities")],
    ),
    ("Two hundred companies joined.", [("Two hundred companies", "200", "companies")]),
    ("A market of a trillion yuan is near.", [("a trillion yuan", "1000000000000", "CNY")]),
    (
        "Trains rise from 6 to 8 trains an hour.",
        [("6", "6", "trains"), ("8 trains", "8", "trains")],
    ),
    ("Losses of 3 to 5 percent are likely.", [("3 to 5 percent", "3", "%")]),
]
CHINESE = [
    ("地区生产总值达4550.6亿元。", [("4550.6亿元", "455060000000", "CNY")]),
    ("约占全市的15%，同比增长8.3%。", [("15%", "15", "%"), ("8.3%", "8.3", "%")]),
    ("比上年提高1.4个百分点。", [("1.4个百分点", "1.4", "pp")]),
    ("完成三百余项任务。", [("三百余项", "300", "项")]),
    ("首批36项事项上线。", [("36项", "36", "项")]),
    ("总投资超3.25万亿元。", [("超3.25万亿元", "3250000000000", "CNY")]),
    ("运送货物40万标箱。", [("40万标箱", "400000", "标箱")]),
    ("面积18.5万平方公里。", [("18.5万平方公里", "185000", "平方公里")]),
    ("户籍人口1.6亿。", [("1.6亿", "160000000", "人")]),
    ("从3小时缩短至1.5小时。", [("3小时", "3", "小时"), ("1.5小时", "1.5", "小时")]),
    ("围绕九大领域开展合作。", [("九大领域", "9", "领域")]),
    ("服务1.2万余人。", [("1.2万余人", "12000", "人")]),
    ("占比超四成。", [("超四成", "40", "%")]),
    ("占全国的百分之十五。", [("百分之十五", "15", "%")]),
    ("二十多家企业参加。", [("二十多家", "20", "家")]),
    ("資金逾14.2億元人民幣。", [("逾14.2億元人民幣", "1420000000", "CNY")]),
    ("累計發放貸款120億港元。", [("120億港元", "12000000000", "HKD")]),
    ("客流量約2,400萬人次。", [("約2,400萬人次", "24000000", "人次")]),
]
TRAPS = [
    "Call +86-23-67230470 for help.",
    "Licence 50120220004 applies.",
    "Road G93 and network 5G were named.",
    "PM2.5 and A4 are words.",
    "The Two Sessions opened.",
    "The two parties met.",
    "A plan of “two centers and two highlands” guides us.",
    "Top 500 and Fortune 500 lists.",
    "Platform 4 and Line 10 serve it.",
    "The meeting began at 9:30 a.m.",
    "It follows Regulation (EU) No 2021/1059.",
    "渝ICP备20009753号-2 许可证号:50120220004",
    "电话：023-67230470",
    "轨道交通4号线开往机场。",
    "第三次联席会议召开。",
    "沿G93高速行驶，PM2.5达标。",
    "618购物节热闹。",
    "“十四五”规划印发。",
    "一带一路沿线合作。",
    "形成一批成果、一个机制。",
    "贯彻四个意识、两个维护。",
    "渝府发〔2021〕12号文件。",
]


@pytest.mark.parametrize(("sentence", "expected"), ENGLISH + CHINESE)
def test_figures_of_a_sentence(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    figures = [finding.as_json("x") for finding in found(sentence, "figure")]
    assert [(each["quote"], each["value"], each.get("unit")) for each in figures] == expected


@pytest.mark.parametrize("sentence", TRAPS)
def test_what_only_looks_like_a_figure(sentence: str) -> None:
    assert found(sentence, "figure") == []


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("Growth of 8%-10% is expected.", "8", "10"),
        ("It costs 280 to 300 million euros.", "280000000", "300000000"),
        ("Between 10 and 20 projects start.", "10", "20"),
        ("增速在5%至8%之间。", "5", "8"),
        ("新增10—15个园区。", "10", "15"),
    ],
)
def test_ranges(sentence: str, low: str, high: str) -> None:
    (figure,) = found(sentence, "figure")
    line = figure.as_json("x")
    assert (line["low"], line["high"]) == (low, high)


@pytest.mark.parametrize(
    ("sentence", "qualifier", "change"),
    [
        ("It took about 15% of the market.", "about", None),
        ("Nearly 40 % of staff agreed.", "nearly", None),
        ("Exports grew by more than 8 percent.", "more than", "increase"),
        ("Emissions fell 3%.", None, "decrease"),
        ("同比增长8.3%。", None, "increase"),
        ("占比不低于30%。", "at least", None),
        ("能耗下降约12%。", "about", "decrease"),
    ],
)
def test_qualifier_and_change(sentence: str, qualifier: str | None, change: str | None) -> None:
    (figure,) = found(sentence, "figure")
    assert (figure.qualifier, figure.change) == (qualifier, change)


@pytest.mark.parametrize(
    ("sentence", "quote", "value"),
    [
        ("Northbank ranked fourth nationwide by output.", "fourth", "4"),
        ("The zone came in fifth.", "fifth", "5"),
        ("北岸新区位居全国第四。", "位居全国第四", "4"),
        ("总量排名第3位。", "排名第3位", "3"),
        ("稳居全国首位。", "稳居全国首位", "1"),
    ],
)
def test_ranks(sentence: str, quote: str, value: str) -> None:
    (rank,) = found(sentence, "rank")
    assert (rank.quote, rank.as_json("x")["value"]) == (quote, value)
