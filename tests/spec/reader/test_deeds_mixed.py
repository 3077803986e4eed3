"""Sentences that do several things, or only seem to: every kind of deed found in each."""

from __future__ import annotations

import pytest

from jointoffice.reader.finding import FindingKind
from tests.spec.reader.said import found

EVENT, DEAL = FindingKind.EVENT, FindingKind.AGREEMENT
PROMISE, DONE = FindingKind.COMMITMENT, FindingKind.PROGRESS
ASKED, TARGET = FindingKind.REQUEST, FindingKind.TARGET

MEETINGS = [
    ("9月3日，两市深化合作签约仪式在江州举行。", (EVENT,)),
    ("近日，第六次市长联席会在江州召开，12个成员市派员参加。", (EVENT,)),
    ("12日,两省在江州召开座谈会,签署框架协议。", (EVENT, DEAL, DONE)),
    ("首届农博会19日在江州开幕。", (EVENT,)),
    ("江州代表团赴湖州考察对接，并于5月6日举行座谈。", (EVENT,)),
    ("会议由江州市市长主持。", ()),
    ("截至2021年，联席会议已经举行了八届。", (DONE,)),
    ("两地每年轮流举办论坛，商讨合作事宜。", ()),
    ("The envoys met today in Narva to discuss the ferry.", (EVENT,)),
    ("The group hosted a study tour in Narva on 3 May 2022.", (EVENT,)),
    ("The annual premiers' conference was held from May 3 to May 5 in Narva.", (EVENT,)),
    ("It was the first joint conference of the two river regions held in person.", (EVENT,)),
    ("The council opened the round table on Friday.", (EVENT, DONE)),
]
CALENDAR = [
    ("The call stays open until 9 September 2023.", (EVENT,)),
    ("The deadline for bids is 30 June.", (EVENT,)),
    ("- 12 June: workshop on fares, Narva", (EVENT,)),
    ("项目申报5月31日截止。", (EVENT,)),
    ("The park is open to all.", ()),
]
SIGNINGS = [
    ("签约仪式后，双方签署了7项协议，涉及医疗和教育。", (EVENT, DEAL, DONE)),
    ("这次签署合作协议，标志着两市合作迈上新台阶。", ()),
    ("江州与湖州、沙州与石州分别签订框架协议，两省部门间签署了8个行动计划。", (EVENT, DEAL, DONE)),
    ("两地政府决定成立协调小组。", (DEAL, PROMISE)),
    ("会议达成三点共识。", (DEAL,)),
    ("京江双方审议通过合作备忘录。", (DEAL,)),
    ("江州与沙州结为友好城市。", (DEAL,)),
    ("The towns agreed in a joint letter to share ambulances.", (DEAL, PROMISE)),
    ("It was agreed that the office would move to Narva.", (DEAL, PROMISE)),
    ("The committee approved the work plan.", (DEAL, DONE)),
    ("On 1 July 2017 the four cities entered into the Lake Agreement.", (EVENT, DEAL)),
    ("The state and the province signed a joint action plan on Monday.", (EVENT, DEAL, DONE)),
    ("This memorandum is entered into between the state and the province.", (DEAL,)),
    ("The two ports became sister cities.", (DEAL,)),
]
DONE_OR_NOT = [
    ("津江铁路建成通车，京江城际加快建设，机场主体结构封顶。", (DONE,)),
    ("39个计划开工项目已开工22个。", (DONE,)),
    ("科创园项目加快建设。", (DONE,)),
    ("市郊铁路进入主体结构施工，枢纽船闸通航。", (DONE,)),
    ("合作区建设正加快推进。", (DONE,)),
    ("两地多年来的合作取得丰硕成果。", (DONE,)),
    ("自2018年签署行动计划以来，各领域合作取得积极成效。", (DONE,)),
    ("协会成立于1985年，由13个市组成。", ()),
    ("申请人可在窗口办理业务。", ()),
    ("成立联盟是为贯彻区域战略。", ()),
    ("此次开工的项目包括三家医院。", ()),
    ("Steady progress was made on the corridor.", (DONE,)),
    ("The planning of the tunnel makes good progress.", (DONE,)),
    ("The region is speeding up the building of its ports.", (DONE,)),
    ("The forum has kept regular contacts with the ministry.", (DONE,)),
    ("The pandemic had affected some services.", ()),
    ("The council is considering a second bridge.", ()),
]
PROMISED_OR_NOT = [
    ("林业部门计划联合开展专项行动，统一处置标准。", (PROMISE,)),
    ("特区政府称，会继续与各方保持联系，做好筹备工作。", (PROMISE,)),
    ("他要求，一要在节奏上谋主动，二要在效果上见实绩。", (PROMISE,)),
    ("加快推进同一事项在不同层级同标准办理。", (PROMISE,)),
    ("建立常态长效沟通交流机制，压实各方责任。", (PROMISE,)),
    ("希望双方以此为契机，联手打造产业集群。", (ASKED,)),
    ("粤江就下一步合作方向交换了意见。", ()),
    ("合作取得了重要进展。", (DONE,)),
    ("The agreement commits the governors to meet every year.", (PROMISE,)),
    ("Plans are underway to widen the canal.", (PROMISE,)),
    ("BE IT RESOLVED THAT the bodies report to the premiers.", (DEAL, PROMISE)),
    ("The members recommit themselves to open borders.", (PROMISE,)),
    ("Traffic is expected to grow by a third.", ()),
    ("The number of trains is expected to reach 9,000 this year.", ()),
    ("Its mission is to help small towns.", ()),
    ("The ministers agreed that growth matters.", (DEAL,)),
    ("The rules will have an impact on commuters.", ()),
    ("If funds allow, the line may be extended.", ()),
    ("The parties may set up a working group.", ()),
]
DENIED = [
    ("双方尚未就补贴达成一致。", ()),
    ("未列入计划的项目，不得擅自开工。", ()),
    ("如果资金到位，二期工程有望提前启动。", ()),
    ("The towns have not yet agreed on fares.", ()),
    ("No decision has been made on prices.", ()),
    ("Unless the state pays, work will stop.", ()),
    ("The treaty was never signed.", ()),
    ("If the price falls, the two cities will buy more buses.", ()),
]
OTHER_TURNS = [
    ("会上，两地联合启动绿道编制工作，并签约9个项目。", (EVENT, DEAL, DONE)),
    ("共建协议，由江州与湖州两市政府共同签约。", (EVENT, DEAL)),
    ("会议审议了年度方案，形成广泛共识。", (DEAL,)),
    ("联盟自2020年成立以来，先后吸收六批成员。", (DONE,)),
    ("Officials from both states met to advance the talks.", (EVENT,)),
    ("The plan, drawn up in Narva, was made public on Monday.", (EVENT,)),
    ("The meeting, held in Narva from 3 to 5 May, discussed fares.", (EVENT,)),
    ("The mayors decided, at a summit in Narva, to draw up a white paper.", (DEAL, PROMISE)),
    ("The state aims to sign a treaty next year.", (PROMISE,)),
    ("Ties have grown since the signing of the pact in May 2010.", (DONE,)),
    ("The zone, aimed at attracting firms, lies on the river.", ()),
    ("The town's plan to build a quay had been delayed.", ()),
    ("The province said it will keep the line open.", (PROMISE,)),
    ("The project is currently being discussed by experts.", (DONE,)),
    ("It covers 65,401 km2 on both banks.", ()),
    ("The firms are also asked to share data.", (ASKED,)),
    ("Each Party bears its own costs.", (PROMISE,)),
    ("Signed in Narva on 14 May 2024 in two originals.", (EVENT, DEAL)),
    ("The group meets again on 12 September in Narva.", (EVENT,)),
]
ALL = (EVENT, DEAL, PROMISE, DONE, ASKED, TARGET)


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [*MEETINGS, *CALENDAR, *SIGNINGS, *DONE_OR_NOT, *PROMISED_OR_NOT, *DENIED, *OTHER_TURNS],
)
def test_the_deeds_of_a_sentence(sentence: str, kinds: tuple[FindingKind, ...]) -> None:
    assert {kind for kind in ALL if found(sentence, kind)} == set(kinds)


def test_two_agreements_of_one_sentence_are_two() -> None:
    sentence = "江州与湖州签订框架协议，两省水务部门签署了行动计划。"
    assert [each.quote for each in found(sentence, "agreement")] == [
        "江州与湖州签订框架协议",
        "两省水务部门签署了行动计划",
    ]


def test_a_meeting_and_what_was_signed_at_it_are_two_events() -> None:
    sentence = "7月6日，联席会议在江州召开，双方签署3份协议。"
    assert [each.type for each in found(sentence, "event")] == ["conference", "signing"]


def test_narrow_marks_between_chinese_words_are_read_as_wide_ones() -> None:
    sentence = "9月3日,签约仪式在江州举行,两市市长出席。"
    assert [each.quote for each in found(sentence, "event")] == ["9月3日,签约仪式在江州举行"]


MINUTES = """江湖两市联席会议纪要

一、关于去年工作

会议认为，两市合作取得明显成效。

二、议定事项

（一）同意将科创走廊列入共建项目，6月底前报送实施方案。
（二）请省交通厅协调加快二期立项。
（三）第六次会议于2024年上半年在湖州召开。
"""
REPORT = """Lake Partnership

Results

- A pier of 120 metres, open to all
- A new ferry in use since May 2022

Next steps

- A second ferry for the northern line by 2025
"""


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (MINUTES, {DONE: 1, DEAL: 1, PROMISE: 1, ASKED: 1, EVENT: 1}),
        (REPORT, {PROMISE: 1}),
    ],
)
def test_what_a_heading_announces(text: str, kinds: dict[FindingKind, int]) -> None:
    for kind, count in kinds.items():
        assert len(found(text, kind)) == count, kind
