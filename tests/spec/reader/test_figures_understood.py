"""Figures whose noun stands elsewhere: shares of what was counted, votes, millions named once."""

from __future__ import annotations

from decimal import Decimal

import pytest

from jointoffice.reader.finding import plain_notation
from tests.spec.reader.said import found

AMOUNTS = [
    ("Ten trams run in Northbank, six in Southbank.", "10 trams; 6 trams"),
    ("Of the 48 schemes, 12 are on track and five delayed.", "48 schemes; 12 schemes; 5 schemes"),
    ("Three ferries sail. Two were built here.", "3 ferries; 2 ferries"),
    ("It backed 18 firms. It plans 40 more by May.", "18 firms; 40 firms"),
    ("Two ports are open. Another three are planned.", "2 ports; 3 ports"),
    (
        "It has 49 members: 21 ministers from the east and seven from the west.",
        "49 members; 21 ministers; 7 ministers",
    ),
    (
        "They landed 152 projects, of which Northbank 98 and Southbank 54.",
        "152 projects; 98 projects; 54 projects",
    ),
    ("The delta has 41 towns; Northbank has nine.", "41 towns; 9 towns"),
    ("Of the 12 mayors, five spoke in French.", "12 mayors; 5 mayors"),
    ("Tolls are 150 yuan for cars, 60 for taxis.", "150 CNY; 60 CNY"),
    ("Six of the eight regions came.", "6 regions; 8 regions"),
    ("So 20 out of 27 towns agreed.", "20 towns; 27 towns"),
    ("The motion passed 41 to 12.", "41 votes; 12 votes"),
    ("The number went up from 712 to 827.", "712 None; 827 None"),
    ("It has 500+ firms.", "500 firms"),
    ("There are two 25 MVA transformers.", "2 transformers"),
    ("A 40 MW/80 MWh battery was built.", "40 MW; 80 MWh"),
    ("Of the line 860 km are done.", "860 km"),
    ("The trip takes 2h 15min.", "135 min"),
    ("It falls to 1 hour and 20 minutes.", "80 minutes"),
    ("南岸到北岸压缩到3小时12分。", "192 分"),
    ("全程两小时十五分钟。", "135 分钟"),
    ("It moved 13.4m boxes and the other port 12.5m.", "13400000 boxes; 12500000 boxes"),
    ("It costs €1.3m, of which 1m from the state.", "1300000 EUR; 1000000 EUR"),
    ("The wall is 13.4m high, the gate 12.5m.", "13.4 m; 12.5 m"),
    ("It gave 10 Mio. EUR and S$2.1b.", "10000000 EUR; 2100000000 SGD"),
    (
        "It gave C$4m, AED 20bn and FCFA 25 billion.",
        "4000000 CAD; 20000000000 AED; 25000000000 XOF",
    ),
    ("So thirteen (13) of the fifteen (15) posts.", "13 posts; 15 posts"),
    ("It takes an hour and a half.", "1.5 hours"),
    ("It passed (19 yes, 2 no) with one abstention.", "19 votes; 2 votes; 1 abstention"),
    ("The plant treats 29.34 MGD.", "29.34 MGD"),
    ("慢则一个星期，烂掉一成半。", "1 个星期; 15 %"),
    ("市长提出三点建议。", "3 点"),
    (
        "Spent (EUR million)\n\t2022\t2021\nRoads\t61.7\t58.4\nHeadcount\t341\t302",
        "61700000 EUR; 58400000 EUR; 341 people; 302 people",
    ),
    (
        "Power over the grid, GWh\nTown\t2021\t2022\tChange, %\nEastbank\t51\t2 204\t-3.5",
        "51 GWh; 2204 GWh; 3.5 %",
    ),
    (
        (
            "\n\nIndicator                       2021      2022      Goal\n"
            "Exports (billion yuan)          47.2      53.6      61.5\n"
            "Clean water, Class I-III (%)    95.9      97.3      98.5\n"
            "Ferry lines run in common       9.5       11.5      15.5"
        ),
        "47200000000 CNY; 53600000000 CNY; 61500000000 CNY; 95.9 %; 97.3 %; 98.5 %",
    ),
    (
        "Goods (x 1,000 t)\tH1 2022\tH1 2021\nGrain\t4,800\t4,750",
        "1000 None; 4800000 t; 4750000 t",
    ),
    (
        "附表　指标\n指标名称　　　本年　同比±%\n零售额（亿元）　　　3.08　　4.5",
        "308000000 CNY; 4.5 %",
    ),
    ("They share 12345 hotlines.", ""),
    ("It rose 9% to 2,002,780 teu.", "9 %; 2002780 teu"),
    ("It rose 5.8m teu, up 2.2pc.", "5800000 teu; 2.2 %"),
    ("The wind blew at 5 m/s.", "5 m/s"),
    ("完成率提高5.5个点。", "5.5 pp"),
    ("Some 93.1% (2021: 90.4) ran.", "93.1 %; 90.4 %"),
    ("It widens from two to four lanes.", "2 lanes; 4 lanes"),
    ("It has a staff of not more than eight.", "8 people"),
    ("补资金2600万元，每亩最高奖励30万。", "26000000 CNY; 300000 CNY"),
    ("It takes half an hour.", "0.5 hours"),
    ("半小时可达。", "0.5 小时"),
    ("万余名师生、百余项成果。", "10000 名; 100 项"),
    ("来了二十来家企业。", "20 家"),
    ("支付1亿2千万元。", "120000000 CNY"),
    ("可靠泊50万DWT。", "500000 DWT"),
    ("A centre with a staff of 24 in town opens.", "24 people"),
    ("They drew 58 projects against a goal of 50.", "58 projects; 50 projects"),
    ('Fares are "no more than RM15", says one.', "15 MYR"),
    ('"It took us 11 weeks to get 3 licences," she said.', "11 weeks; 3 licences"),
    ("Tariffs rose by 14 sen to 45.4 sen.", "14 sen; 45.4 sen"),
    ("旅客量約為830萬，多出近5成。", "8300000 人; 50 %"),
    ("推出「湾区通办」300项，印发《三年行动》12份。", "300 项; 12 份"),
    ("“我们跑了3趟才办成。”他说。", "3 趟"),
    ("Punctuality was 87.6 % (target: 95).", "87.6 %; 95 %"),
    ("So four of six goals are met.", "4 goals; 6 goals"),
    ("Seven firms won, three lost.", "7 firms; 3 firms"),
    ("一两百人参加。", "100 人"),
    ("电池为100MW/200MWh。", "100 MW; 200 MWh"),
    ("投产12英寸晶圆线。", "12 英寸"),
]
NONE = [
    "At three in the morning they left two by two.",
    "He is one of the two, and three is a crowd.",
    "Posted in May | 1,234 views | 12 comments | 5 min read",
    "Read time 6 min · Followers 4,512",
    "Reading time: 4 minutes",
    "Chair: Ms Li (from 14.20)",
    "投放40英尺冷藏箱。",
    "A 50-50 venture runs it.",
    "Scope 3 emissions fell.",
    "浏览次数：3482次",
    "阅读量：1.2万 分享到：",
    "已有0人发表评论",
    "共3页 下一页",
    "产业冲刺千亿级。",
    "第3、4、5批启动。",
    "打造半小时通勤圈。",
    "胸怀两个大局。",
    "从1.0版、2.0版迈向3.0版。",
    "文件大小：2.3MB",
]


@pytest.mark.parametrize(("sentence", "figures"), AMOUNTS)
def test_what_a_number_counts_is_understood(sentence: str, figures: str) -> None:
    amounts = found(sentence, "figure")
    told = [f"{plain_notation(each.value)} {each.unit}" for each in amounts if each.value]
    assert "; ".join(told) == figures


@pytest.mark.parametrize("sentence", NONE)
def test_what_is_no_figure(sentence: str) -> None:
    assert found(sentence, "figure") == []


def test_what_shall_not_be_exceeded_is_at_most() -> None:
    (figure,) = found("The wait shall not exceed six (6) hours.", "figure")
    assert (figure.quote, figure.qualifier) == ("not exceed six (6) hours", "at most")


def test_a_signing_is_not_about_a_number() -> None:
    (figure,) = found("三市签约14项。", "figure")
    assert (figure.quote, figure.qualifier) == ("14项", None)


def test_a_range_that_is_spelled_has_both_ends() -> None:
    (figure,) = found("新增八至十个项目。", "figure")
    assert (figure.quote, figure.low, figure.high) == ("八至十个", Decimal(8), Decimal(10))
