"""What is accepted on which day, and by whose word: natures, policies, and equal figures."""

from __future__ import annotations

from tests.spec.acceptance_cases import Case

DAYS = (
    Case(
        "late arrival: what was said first and heard last gives the same",
        "tianfu: task 9 due = 2022 @2021-02-01; liangjiang: task 9 due = 2022 @2021-01-15",
        {
            "task 9 due on 2021-01-20": "one-sided: liangjiang 2022",
            "task 9 due on 2021-02-01": "agreed: 2022",
        },
    ),
    Case(
        "back-dated claim: holds from its day, and never overrides a later one",
        "liangjiang: task 9 due = 2023 @2021-03-01; liangjiang: task 9 due = 2022 @2021-01-15",
        {
            "task 9 due on 2021-02-01": "one-sided: liangjiang 2022",
            "task 9 due on 2021-03-01": "one-sided: liangjiang 2023",
        },
    ),
    Case(
        "a claim about the future holds from its day only",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; "
        "liangjiang: task 9 due = 2023 @2025-01-01; tianfu: agree 3",
        {
            "task 9 due on 2024-12-31": "agreed: 2022",
            "task 9 due on 2025-01-01": "agreed: 2023",
        },
    ),
    Case(
        "two words of one party about one day: the later said one",
        "liangjiang: task 9 due = 2022; liangjiang: task 9 due = 2023",
        {"task 9 due on 2021-05-01": "one-sided: liangjiang 2023"},
    ),
)

MOVING = (
    Case(
        "monthly update by one side: one-sided, with the last agreed value and its day",
        "liangjiang: task 9 progress = 40 @2021-04-30; tianfu: agree 1; "
        "liangjiang: task 9 progress = 50 @2021-05-31",
        {
            "task 9 progress on 2021-05-30": "agreed: 40 %",
            "task 9 progress on 2021-05-31": "one-sided: liangjiang 50 %; apart: tianfu 40 %; "
            "last agreed: 40 % since 2021-04-30",
        },
    ),
    Case(
        "monthly update, agreed when the other endorses",
        "liangjiang: task 9 progress = 40 @2021-04-30; tianfu: agree 1; "
        "liangjiang: task 9 progress = 50 @2021-05-31; tianfu: agree 3",
        {"task 9 progress on 2021-06-30": "agreed: 50 %"},
    ),
    Case(
        "the day of the last agreed figure is the last day that both spoke of",
        "liangjiang: task 9 progress = 40 @2021-03-31; tianfu: agree 1; "
        "liangjiang: task 9 progress = 40 @2021-04-30; tianfu: agree 3; "
        "liangjiang: task 9 progress = 50 @2021-05-31",
        {
            "task 9 progress on 2021-05-31": "one-sided: liangjiang 50 %; apart: tianfu 40 %; "
            "last agreed: 40 % since 2021-04-30"
        },
    ),
    Case(
        "two figures about one day differ",
        "liangjiang: task 9 progress = 40 @2021-04-30; tianfu: task 9 progress = 45 @2021-04-30",
        {"task 9 progress on 2021-05-01": "disputed: liangjiang 40 %, tianfu 45 %"},
    ),
    Case(
        "figures about different days do not differ: the older has not yet spoken",
        "liangjiang: task 9 progress = 40 @2021-04-30; tianfu: task 9 progress = 45 @2021-05-15",
        {
            "task 9 progress on 2021-05-15": "one-sided: tianfu 45 %; apart: liangjiang 40 %",
            "task 9 progress on 2021-05-14": "one-sided: liangjiang 40 %",
        },
    ),
    Case(
        "a dispute about an older figure does not touch the newer one",
        "liangjiang: task 9 progress = 40 @2021-04-30; tianfu: dispute 1 because 35; "
        "liangjiang: task 9 progress = 50 @2021-05-31; tianfu: agree 3",
        {
            "task 9 progress on 2021-05-01": "disputed: liangjiang 40 %",
            "task 9 progress on 2021-05-31": "agreed: 50 %",
        },
    ),
)

STEADY = (
    Case(
        "one side changes an agreed field: both words, and since when they agreed on the former",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; "
        "liangjiang: task 9 due = 2023 @2021-06-01",
        {
            "task 9 due on 2021-06-01": "disputed: liangjiang 2023, tianfu 2022; "
            "last agreed: 2022 since 2021-01-01"
        },
    ),
    Case(
        "one side changes an agreed field for the same day",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; liangjiang: task 9 due = 2023",
        {
            "task 9 due on 2021-06-01": "disputed: liangjiang 2023, tianfu 2022; "
            "last agreed: 2022 since 2021-01-01"
        },
    ),
    Case(
        "the other side follows: agreed again",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; "
        "liangjiang: task 9 due = 2023 @2021-06-01; tianfu: agree 3",
        {"task 9 due on 2021-06-01": "agreed: 2023"},
    ),
    Case(
        "the same said again does not begin a new agreement",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; "
        "liangjiang: task 9 due = 2022 @2021-03-01; tianfu: task 9 due = 2023 @2021-06-01",
        {
            "task 9 due on 2021-06-01": "disputed: liangjiang 2022, tianfu 2023; "
            "last agreed: 2022 since 2021-01-01"
        },
    ),
    Case(
        "agreed again after a dispute: since the day on which it was agreed again",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; "
        "liangjiang: task 9 due = 2023 @2021-03-01; liangjiang: task 9 due = 2022 @2021-05-01; "
        "tianfu: task 9 due = 2024 @2021-06-01",
        {
            "task 9 due on 2021-05-01": "agreed: 2022",
            "task 9 due on 2021-06-01": "disputed: liangjiang 2022, tianfu 2024; "
            "last agreed: 2022 since 2021-05-01",
        },
    ),
)

REPORT_KEY = (
    "liangjiang: report p1/liangjiang/2021-05 project = p1; "
    "liangjiang: report p1/liangjiang/2021-05 party = liangjiang; "
    "liangjiang: report p1/liangjiang/2021-05 period = 2021-05; "
)

POLICIES = (
    Case(
        "owner: the record's own party alone decides",
        REPORT_KEY + "liangjiang: report p1/liangjiang/2021-05 problem = land",
        {"report p1/liangjiang/2021-05 problem on 2021-06-01": "agreed: land"},
    ),
    Case(
        "owner: another's word is shown, and changes nothing",
        REPORT_KEY + "liangjiang: report p1/liangjiang/2021-05 problem = land; "
        "tianfu: report p1/liangjiang/2021-05 problem = money; "
        "tianfu: dispute 4 because it is money",
        {
            "report p1/liangjiang/2021-05 problem on 2021-06-01": "agreed: land; "
            "apart: tianfu money"
        },
    ),
    Case(
        "owner: while its party is silent, another's word is nobody's",
        REPORT_KEY + "tianfu: report p1/liangjiang/2021-05 problem = money",
        {
            "report p1/liangjiang/2021-05 problem on 2021-06-01": "unverified: money; "
            "apart: tianfu money"
        },
    ),
    Case(
        "owner: the record's own party need not be a side",
        "port: report p1/port/2021-05 project = p1; port: report p1/port/2021-05 party = port; "
        "port: report p1/port/2021-05 period = 2021-05; "
        "port: report p1/port/2021-05 problem = dredging",
        {"report p1/port/2021-05 problem on 2021-06-01": "agreed: dredging"},
    ),
    Case(
        "owner: whose record it is may be learnt after its words",
        "tianfu: report p1/port/2021-05 problem = money; "
        "port: report p1/port/2021-05 problem = dredging; "
        "tianfu: report p1/port/2021-05 project = p1 reported; "
        "tianfu: report p1/port/2021-05 period = 2021-05 reported; "
        "port: report p1/port/2021-05 party = port",
        {"report p1/port/2021-05 problem on 2021-06-01": "agreed: dredging; apart: tianfu money"},
    ),
    Case(
        "open: the word of any one side is enough",
        "tianfu: party port name_en = Guoyuan Port",
        {"party port name_en on 2021-06-01": "agreed: Guoyuan Port"},
    ),
    Case(
        "open: two sides that differ",
        "tianfu: party port name_en = Guoyuan Port; liangjiang: party port name_en = Guoyuan",
        {"party port name_en on 2021-06-01": "disputed: liangjiang Guoyuan, tianfu Guoyuan Port"},
    ),
    Case(
        "open: a side that disputes is heard, though it has no word of its own",
        "tianfu: party port name_en = Guoyuan; liangjiang: dispute 1 because it has a full name",
        {"party port name_en on 2021-06-01": "disputed: tianfu Guoyuan"},
    ),
    Case(
        "open and moving: the latest day spoken of decides, whoever spoke",
        "tianfu: task 9 note = piers stand @2021-05-01; "
        "liangjiang: task 9 note = cranes ordered @2021-06-01",
        {
            "task 9 note on 2021-05-31": "agreed: piers stand",
            "task 9 note on 2021-06-01": "agreed: cranes ordered; apart: tianfu piers stand",
        },
    ),
)

FIGURES = (
    Case(
        "the same figure in another unit",
        "liangjiang: project p1 investment = 455.06 billion yuan; "
        "tianfu: project p1 investment = 4550.6 亿元",
        {"project p1 investment on 2021-05-01": "agreed: 455060000000 CNY"},
    ),
    Case(
        "the same figure, rounded: no field that declares no tolerance takes it for the same",
        "liangjiang: project p1 investment = 455.06 billion yuan; "
        "tianfu: project p1 investment = 455.1 billion yuan",
        {
            "project p1 investment on 2021-05-01": "disputed: liangjiang 455060000000 CNY, "
            "tianfu 455100000000 CNY"
        },
    ),
    Case(
        "one amount in two currencies is not the same",
        "liangjiang: project p1 investment = 7 yuan; tianfu: project p1 investment = 7 dollars",
        {"project p1 investment on 2021-05-01": "disputed: liangjiang 7 CNY, tianfu 7 USD"},
    ),
    Case(
        "one choice, in two languages",
        "liangjiang: task 9 state = done; tianfu: task 9 state = 已完成",
        {"task 9 state on 2021-05-01": "agreed: done"},
    ),
    Case(
        "one number, written in two ways",
        "liangjiang: task 9 progress = 50.0; tianfu: task 9 progress = ５０ 百分之",
        {"task 9 progress on 2021-05-01": "agreed: 50 %"},
    ),
)
