"""The many ways in which meetings, rites, openings, visits and first runs are told."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

EVENTS = [
    "The mayors of Lakeport and Narva sat down on Monday to go over the ferry fares.",
    "Lakeport played host to the fourth river summit from 3 to 5 May.",
    "The ribbon was cut on the new quay by both ministers.",
    "Both ministers cut the ribbon on the new quay.",
    "The first tram rolled across the bridge at 6 a.m. on Sunday.",
    "More than 400 firms flocked to Narva for the spring trade fair.",
    "A delegation of 30 engineers arrived in Narva on 12 June for a three-day visit.",
    "Governor Ann Lee flew to Narva on Tuesday for talks with her counterpart.",
    "The 12th edition of the River Games drew to a close on Sunday.",
    "The river states marked the tenth anniversary of the pact in Narva on 4 March.",
    "The foundation stone of the depot was laid on 9 June 2022.",
    "The ring line entered commercial operation on 1 April.",
    "The ferry made its maiden voyage on 7 May.",
    "The border post went live on 3 July.",
    "The prime ministers spoke by phone on Monday.",
    "The joint committee is meeting in Narva today.",
    "The board met for the fifth time in Narva.",
    "The third round of consultations wrapped up in Narva on 9 May.",
    "The forum, which ran from 5 to 7 May, drew 900 delegates.",
    "The partners kicked the project off in Narva on 2 February.",
    "Exhibitors from 14 countries are gathering in Lakeport this week.",
    "Trade ministers wound up two days of talks in Narva on Friday.",
    "The hospital admitted its first patients on 1 March.",
    "On Monday, the two ports celebrated the arrival of the last container.",
    "Mr Bo Ek was elected chair of the council for two years.",
    "Narva took over the rotating presidency from Lakeport.",
    "The minister handed over the keys of 40 buses on Thursday.",
    "The lock, long delayed, is slated to open in late 2027.",
    "The chamber will hold a matchmaking day next spring.",
    "Submissions by 31 March 2025.",
    "The four presidents witnessed the launch of a shared customs area.",
    "6月6日，在湖州召开的第二届高层论坛上，三省通报了情况。",
    "江州银行与湖州农商行签约。",
    "签约重大合作事项19项。",
    "江州学院高竹校区9月1日开学。",
    "3月2日，首列班列从江州站驶出。",
    "渡轮于4月8日恢复通航。",
    "5月9日，新展馆正式亮相。",
    "江州企业与湖州签下二期投资协议。",
    "On Wednesday the premiers jointly inaugurated three projects by video link.",
    "去年12月底，江湖铁路开通运营。",
    "The freighter called at the new terminal on 11 May.",
    "The customs line was redrawn on 1 March.",
    "The next report went to the officials' meeting in Narva on 27 March 2025.",
    "The two states agreed last month to open a second hall.",
    "Both provinces put into force matching rules on 1 July 2021.",
    "The branch line is to be handed over in the fourth quarter of 2025.",
    "下次会议轮到江州做东，时间初定2024年三季度。",
    "副主任昨日在采访团座谈会上表示，通关更快了。",
    "两地工商联就商标共享达成备忘录。",
    "两市市长签字确认《2025年度交流计划》。",
    "首列专列5月9日自江州发往湖州。",
    "7月2日，江州港迎来今年第100万标箱。",
    "7月2日，首艘货轮驶离江州港。",
    "第五届江湖龙舟赛圆满落幕。",
    "6月1日，江湖合作论坛拉开帷幕。",
    "6月18日，江湖大桥正式开放通行。",
    "3月26日，两地警方开展联合巡逻。",
    "代表团来江州访问，并于5月6日参观了港区。",
    "当天，两地还举行了视频会晤。",
    "会上，两市5对学校签约结对。",
]
SPANS = [
    (
        "NARVA, May 3 -- The third River Expo, a large fair, opened on Tuesday in Narva.",
        ["The third River Expo, a large fair, opened on Tuesday in Narva"],
    ),
    (
        "They attended a summit on Monday and signed a joint statement.",
        ["They attended a summit on Monday", "signed a joint statement"],
    ),
    (
        "On the margins of the summit, two states initialled a memorandum on rail.",
        ["two states initialled a memorandum on rail"],
    ),
    (
        "Firms from three provinces inked deals for 41 projects.",
        ["Firms from three provinces inked deals for 41 projects"],
    ),
    (
        "Border Health Board, 12th meeting, Narva, 6 February 2024. All were there.",
        ["Border Health Board, 12th meeting, Narva, 6 February 2024"],
    ),
    ("MINUTES OF THE BOARD MEETING No. 71", ["MINUTES OF THE BOARD MEETING No. 71"]),
    ("Next meeting: 18 September 2024, Narva", ["Next meeting: 18 September 2024, Narva"]),
]
NOTHING = [
    "The council is to report to the 25th Summit.",
    "By 31 March 2022 the committee had approved 58 projects.",
    "The board agreed to harmonise fares by 30 June.",
    "The fund has been opened since 3 May.",
    "The figures were based on May 2022 prices.",
    "联席会议定期在三市轮流召开。",
    "启动仪式由副市长主持。",
    "博览会举办13年来，举办了177个高层论坛。",
    "The minutes of the 11th meeting were approved.",
    "Both governors co-chaired the meeting.",
    "The two sides hold regular meetings on fares.",
    "The town will open 300 hectares of land by 2025.",
    "The work will be completed by March 2028.",
    "铁路局3月14日公布，累计发送旅客3020万人次。",
    "往届签约项目落地率达85%。",
    "王江同志主持会议。",
    "与州投促局合办招商会19场次。",
    "我们的目标是2026年10月主线贯通。",
    "第一批四百套今年年底交付。",
    "湖州有意承办下届运动会。",
    "Lin Bo said at a press conference hosted by the council that work was going well.",
]


@pytest.mark.parametrize("sentence", EVENTS)
def test_an_event_is_told(sentence: str) -> None:
    assert len(found(sentence, "event")) == 1


@pytest.mark.parametrize(("sentence", "quotes"), SPANS)
def test_an_event_is_told_with_who_and_when(sentence: str, quotes: list[str]) -> None:
    assert [event.quote for event in found(sentence, "event")] == quotes


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_only_sounds_like_an_event(sentence: str) -> None:
    assert found(sentence, "event") == []
