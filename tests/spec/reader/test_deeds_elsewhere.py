"""Deeds, events and agreements as programmes elsewhere tell them, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

PROGRESS = [
    "Freight across the pass dropped by nearly 12 per cent.",
    "Two ferry lines, the north and the south one, carry 5,800 people a day.",
    "The island region contributes SEK 20.5 million.",
    "Currently 189 norms are shared.",
    "A total of 31 forms can now be filed at either town hall.",
    "Both hotlines were unified.",
    "Nearly 8,400 pupils learn the neighbour's tongue.",
    "A night bus now links the two squares.",
    "Drivers no longer need a second badge.",
    "The weir is now 80 per cent complete.",
    "The joint school has borne fruit.",
    "三地共同发布了年度报告。",
    "合作机制日趋完善。",
    "两岸通勤更加便捷。",
    "事项清单从30项扩容到152项。",
    "居民持卡可免费乘坐渡轮。",
    "前期手续全部办结。",
    "联合实验室攻克关键技术5项。",
    "实施便民行动，日均办理1.8万件。",
    "条例自5月1日起在两地同步施行。",
    "双方正共同编制岸线方案。",
    "市财政安排专项资金12亿元。",
    "北岸五年退出高耗能企业300家。",
    "古道申遗成功。",
    "一座新桥把通行时间从40分钟缩短至5分钟。",
]
COMMITMENT = [
    "By 2030 the valley will have built nine depots.",
    "Complete 60 percent of the ring line.",
    "各方期望在年内设立联络处。",
    "年内新增渡轮航线5条。",
    "到明年底，实现全域通办。",
    "规划建设12座跨江通道。",
    "我们会与对岸保持沟通。",
    "推动更多事项跨省通办。",
    "The council has earmarked 3 million euros for the next phase.",
    "The cantons have committed themselves to a joint tariff.",
    "Three more halts are in the pipeline.",
]
TARGET = [
    "The target is 30,000 riders a day.",
    "Night trains are to increase from 6 to 8.",
    "项目建成后可实现年吞吐50万吨。",
]
REQUEST = [
    "Both governments need to simplify the forms.",
    "港方期望內地延長開放時間。",
]
AGREEMENT = [
    "The leaders of both river states today adopted a work plan.",
    "The pact between the two lines comes into force on 1 July.",
    "Consensus was reached on a shared timetable.",
    "会上，12个项目集中签约。",
    "两校缔结为友好学校。",
    "协议自7月1日起生效。",
]
NO_AGREEMENT = [
    "三地政府计划今年在北岸签署协议。",
    "The signing of the pact had been delayed by fog.",
    "签署四方每年会商一次。",
    "各方达成一致意见后共同落实。",
]
EVENT = [
    (
        "The plan was adopted at a summit in Lakeport.",
        "The plan was adopted at a summit in Lakeport",
    ),
    (
        "The council also held joint meetings with growers.",
        "The council also held joint meetings with growers",
    ),
    ("The old crossing reopened on 15 June.", "The old crossing reopened on 15 June"),
    (
        "The 100,000th passenger boarded the tram.",
        "The 100,000th passenger boarded the tram",
    ),
    ("据当地日报6月3日报道，26日，两地启动新航线。", "26日，两地启动新航线"),
    ("16日，局长拜访南岸渔政站。", "16日，局长拜访南岸渔政站"),
    ("昨天，两岸消防开展联合演练。", "昨天，两岸消防开展联合演练"),
]
NO_PROGRESS = [
    "各方将推动机制不断完善。",
    "要让两岸通勤更加便捷。",
    "A night bus will link the two squares.",
]
NO_EVENT = [
    "发布机构：北岸新区办公室 发布日期：另行通知。",
    "他以省长身份主持会议已经三年。",
]


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        *(("progress", each) for each in PROGRESS),
        *(("commitment", each) for each in COMMITMENT),
        *(("target", each) for each in TARGET),
        *(("request", each) for each in REQUEST),
        *(("agreement", each) for each in AGREEMENT),
    ],
)
def test_a_deed_is_the_whole_sentence(kind: str, sentence: str) -> None:
    (deed,) = found(sentence, kind)
    assert len(deed.quote) > len(sentence) / 2


@pytest.mark.parametrize("sentence", NO_AGREEMENT)
def test_what_is_not_yet_agreed(sentence: str) -> None:
    assert found(sentence, "agreement") == []


@pytest.mark.parametrize(("sentence", "quote"), EVENT)
def test_an_event_has_its_span(sentence: str, quote: str) -> None:
    assert [event.quote for event in found(sentence, "event")] == [quote]


@pytest.mark.parametrize("sentence", NO_EVENT)
def test_what_is_no_event(sentence: str) -> None:
    assert found(sentence, "event") == []


@pytest.mark.parametrize("sentence", NO_PROGRESS)
def test_what_is_still_wished_is_no_progress(sentence: str) -> None:
    assert found(sentence, "progress") == []


def test_growth_to_a_sum_is_no_target() -> None:
    sentence = "Trade grew by 5.3% to reach 154.7 billion yuan."
    assert (found(sentence, "target"), len(found(sentence, "progress"))) == ([], 1)


def test_what_was_shortened_is_no_promise() -> None:
    assert found(PROGRESS[-1], "commitment") == []
    assert found("占比由2013年的40.7%上升至2024年的67.7%。", "commitment") == []


def test_what_was_done_stands_before_what_will_be() -> None:
    sentence = "北岸整治河道提升16公里，南岸修复湿地3万亩，下游的大型水闸将于明年动工。"
    (done,) = found(sentence, "progress")
    assert done.quote == "北岸整治河道提升16公里，南岸修复湿地3万亩"
    (promise,) = found(sentence, "commitment")
    assert promise.quote == "下游的大型水闸将于明年动工"


def test_a_line_of_a_brief_without_a_stop_counts_what_was_done() -> None:
    brief = "两岸简报\n第三期\n通办事项\n办理跨岸业务1.2万件\n开通两岸渡轮航线12条\n"
    assert [one.quote for one in found(brief, "progress")] == [
        "办理跨岸业务1.2万件",
        "开通两岸渡轮航线12条",
    ]
