"""Sentences that do several things, or only seem to: every kind of deed found in each."""

from __future__ import annotations

import pytest

from jointoffice.reader.finding import FindingKind
from tests.spec.reader.said import found

EVENT, DEAL = FindingKind.EVENT, FindingKind.AGREEMENT
PROMISE, DONE = FindingKind.COMMITMENT, FindingKind.PROGRESS
ASKED, TARGET = FindingKind.REQUEST, FindingKind.TARGET

MEETINGS = [
    ("9月3日，两市深化合作签约仪式在江州举行。", {EVENT}),
    ("近日，第六次市长联席会在江州召开，12个成员市派员参加。", {EVENT}),
    ("12日,两省在江州召开座谈会,签署框架协议。", {EVENT, DEAL, DONE}),
    ("首届农博会19日在江州开幕。", {EVENT}),
    ("江州代表团赴湖州考察对接，并于5月6日举行座谈。", {EVENT}),
    ("会议由江州市市长主持。", set()),
    ("截至2021年，联席会议已经举行了八届。", {DONE}),
    ("两地每年轮流举办论坛，商讨合作事宜。", set()),
    ("The envoys met today in Narva to discuss the ferry.", {EVENT}),
    ("The group hosted a study tour in Narva on 3 May 2022.", {EVENT}),
    ("The annual premiers' conference was held from May 3 to May 5 in Narva.", {EVENT}),
    ("It was the first joint conference of the two river regions held in person.", {EVENT}),
    ("The council opened the round table on Friday.", {EVENT, DONE}),
]
SIGNINGS = [
    ("签约仪式后，双方签署了7项协议，涉及医疗和教育。", {EVENT, DEAL, DONE}),
    ("这次签署合作协议，标志着两市合作迈上新台阶。", set()),
    ("江州与湖州、沙州与石州分别签订框架协议，两省部门间签署了8个行动计划。", {EVENT, DEAL, DONE}),
    ("两地政府决定成立协调小组。", {DEAL, PROMISE}),
    ("会议达成三点共识。", {DEAL}),
    ("京江双方审议通过合作备忘录。", {DEAL}),
    ("江州与沙州结为友好城市。", {DEAL}),
    ("The towns agreed in a joint letter to share ambulances.", {DEAL, PROMISE}),
    ("It was agreed that the office would move to Narva.", {DEAL, PROMISE}),
    ("The committee approved the work plan.", {DEAL}),
    ("On 1 July 2017 the four cities entered into the Lake Agreement.", {EVENT, DEAL}),
    ("The state and the province signed a joint action plan on Monday.", {EVENT, DEAL, DONE}),
    ("This memorandum is entered into between the state and the province.", {DEAL}),
    ("The two ports became sister cities.", {DEAL}),
]
DONE_OR_NOT = [
    ("津江铁路建成通车，京江城际加快建设，机场主体结构封顶。", {DONE}),
    ("39个计划开工项目已开工22个。", {DONE}),
    ("科创园项目加快建设。", {DONE}),
    ("市郊铁路进入主体结构施工，枢纽船闸通航。", {DONE}),
    ("合作区建设正加快推进。", {DONE}),
    ("两地多年来的合作取得丰硕成果。", {DONE}),
    ("自2018年签署行动计划以来，各领域合作取得积极成效。", {DONE}),
    ("协会成立于1985年，由13个市组成。", set()),
    ("申请人可在窗口办理业务。", set()),
    ("成立联盟是为贯彻区域战略。", set()),
    ("此次开工的项目包括三家医院。", set()),
    ("Steady progress was made on the corridor.", {DONE}),
    ("The planning of the tunnel makes good progress.", {DONE}),
    ("The region is speeding up the building of its ports.", {DONE}),
    ("The forum has kept regular contacts with the ministry.", {DONE}),
    ("The pandemic had affected some services.", set()),
    ("The council is considering a second bridge.", set()),
]
PROMISED_OR_NOT = [
    ("林业部门计划联合开展专项行动，统一处置标准。", {PROMISE}),
    ("特区政府称，会继续与各方保持联系，做好筹备工作。", {PROMISE}),
    ("他要求，一要在节奏上谋主动，二要在效果上见实绩。", {PROMISE}),
    ("加快推进同一事项在不同层级同标准办理。", {PROMISE}),
    ("建立常态长效沟通交流机制，压实各方责任。", {PROMISE}),
    ("希望双方以此为契机，联手打造产业集群。", {ASKED}),
    ("粤江就下一步合作方向交换了意见。", set()),
    ("合作取得了重要进展。", {DONE}),
    ("The agreement commits the governors to meet every year.", {PROMISE}),
    ("Plans are underway to widen the canal.", {PROMISE}),
    ("BE IT RESOLVED THAT the bodies report to the premiers.", {DEAL, PROMISE}),
    ("The members recommit themselves to open borders.", {PROMISE}),
    ("Traffic is expected to grow by a third.", set()),
    ("The number of trains is expected to reach 9,000 this year.", set()),
    ("Its mission is to help small towns.", set()),
    ("The ministers agreed that growth matters.", {DEAL}),
    ("The rules will have an impact on commuters.", set()),
    ("If funds allow, the line may be extended.", set()),
    ("The parties may set up a working group.", set()),
]
ALL = (EVENT, DEAL, PROMISE, DONE, ASKED, TARGET)


@pytest.mark.parametrize(
    ("sentence", "kinds"), [*MEETINGS, *SIGNINGS, *DONE_OR_NOT, *PROMISED_OR_NOT]
)
def test_the_deeds_of_a_sentence(sentence: str, kinds: set[FindingKind]) -> None:
    assert {kind for kind in ALL if found(sentence, kind)} == kinds


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
