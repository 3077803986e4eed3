"""Agreements, promises, requests and progress in words that other programmes use."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

AGREED = [
    "Lakeport and Narva have today signed a twinning charter.",
    "The chambers of commerce of both banks penned a memorandum on port calls.",
    "A cooperation framework on nursing was signed by the two rectors in Narva.",
    "Six universities signed up to a joint doctoral charter on Monday.",
    "The schools' offices put pen to paper on a twinning deal for 12 schools.",
    "Commissioners put their signatures on Monday to an understanding on sewage.",
    "The ministers gave their blessing to the second bridge.",
    "The plenary voted unanimously to admit Lakeport.",
    "The general assembly passed a resolution on flood alerts.",
    "The council gave the go-ahead for the tunnel.",
    "The parties settled on a common tariff.",
    "The joint committee signed off on the budget.",
    "Under the deal, struck on Monday, the two ports pool their pilots.",
    "The River Charter was renewed for four years.",
    "The programme is adopted (19 yes, 2 no).",
    "The bank and the state on Monday 13 November, 2017 signed a financing agreement.",
    "19个重大合作事项签约。",
    "会议审议并原则通过《城市群合作事项》。",
    "江州市与湖州市签约，共建园区。",
    "两国领导人共同见证合作文件签署。",
    "两国领导人同意尽快启动第二通道谈判。",
    "两市签了二十份文件。",
    "2021年底又续签第二轮。",
    "The two authorities shook hands in June on a hydrogen pipe.",
    "The two states agreed last month to open a second hall.",
]
NOT_AGREED = [
    "Under the 2010 agreement, the two states share the water.",
    "The agreement provides for joint patrols.",
    "签署四方每年定期召开磋商会议。",
    "此次19个签约项目中，产业类占12个。",
    "会议议定以下事项：",
    "联席会议定期在三市轮流召开。",
    "各方落实近日签订的《合作框架协议》。",
    "目前两国缔结友好城市达43对。",
    "The minutes of the last meeting were approved.",
    "Will the council say whether it has signed any agreements?",
]
AHEAD = [
    "The summit directed the council to harmonise charges by 30 June 2025.",
    "The summit tasked the council with a report by June.",
    "The mayor pressed the capital to come up with another 50 million dollars.",
    "The council will ask the ministry to extend the pilot.",
    "The zone promised two million square metres of workshops by next year.",
    "The republic offered to host the next two meetings.",
    "Narva is keen to join the scheme next year.",
    "Lakeport has until June to reply.",
    "The partners want the state to pay for half of it.",
    "The office proposes 46 measures.",
    "In the second half of 2025 we expect to award the contract.",
    "The fund is continued for three years.",
    "The state plans a second lock by 2027.",
    "The plan foresees 12 new stops by 2030.",
    "It will have a gauge of 1435 mm and a top speed of 249 km/h.",
    "We'll add it this autumn.",
    "We hope a second line follows by 2026.",
    "Entry into service is foreseen before the end of 2029.",
    "Both regulators have undertaken to audit 5 per cent of licences.",
    "A shared register goes live on 30 November 2025.",
    "It is requested to reply by 15 August.",
    "三方每半年组织一次联合执法。",
    "甲方当月另付5万元。",
    "商会冀财政部尽快扩大优惠目录。",
    "交通厅应会同公安厅开展互认试点。",
    "江州已答应今秋选派50名教师。",
    "老方允诺，每天加开两列货车。",
    "货运通道年内从6车道拓到12车道。",
    "查验场明年“五一”前投用。",
    "她盼着海关把检验时间压到1小时。",
    "省里正研究将信贷额度由一百亿元提高到两百亿元。",
    "假期还要增开四十航次。",
    "两市税务部门说好了，下半年把办法推广到毗邻地区。",
    "中方愿同各方一道落实共识。",
    "The next round has been set for March.",
    "A second train pair is promised for next year.",
    "The mayor wants 600 new flats by 2028.",
    "The barge link is set to open next spring.",
    "第十一届会商会定于2025年6月举行。",
    "到2030年，湖区污水收集率要达到95%。",
    "明年初，首批公寓交付使用。",
    "江州园区今年6月起向湖州商户开放九处场景。",
    "湖州新区国庆节前建成二号试验台。",
    "两市合办的中试基地占地百亩，2023年9月竣工。",
    "江州科技中心年前备好八百万元科技券。",
    "有商户提出，请科技厅把两市列为转移中心。",
    "商户望省里尽快放宽配额。",
    "I have a plea to Narva: give commuters thirty days a year.",
    "Lakeport invited its partners to do away with roaming fees.",
    "Haulers would like the two states to accept one card.",
]
DONE = [
    "The chambers put pen to paper on a twinning deal for 12 schools.",
    "The border post went live on 3 July.",
    "Dredging got under way in May.",
    "Closures are down by roughly one-quarter.",
    "The line runs every 7.5 minutes since last winter.",
    "Rulings can be enforced on either bank since May.",
    "212 missions were flown last year, up from 140.",
    "Since then, 2.3 million passengers have used it.",
    "The states exchanged notes on a visa waiver.",
    "The authority built a second lead track.",
    "The two ministers jointly inaugurated three projects.",
    "The state has also been providing free transit.",
    "Trade across the river shrank by a seventh.",
    "The lake now has one warden instead of four.",
    "The fee drops from 412 to 95 dollars.",
    "Both operators, Ferra and Rhen, began laying the track in April.",
    "Talks are 18% complete.",
    "183个县设了通办专窗，做成了206项。",
    "航线迎来第一百航次。",
    "北京3600余个事项延伸到北三县。",
    "两院与三家医院结成医联体，接诊患者7.3万人次。",
    "全年到位援助资金9.61亿元。",
    "口岸货值去年站上300亿元台阶。",
    "航班由每周210班加密到252班。",
    "会议审议并原则通过《重点合作事项》。",
    "三地共同争取建设资金3.2亿元。",
    "两地法院跨域立案1260件。",
    "湖区水质由Ⅳ类升为Ⅲ类。",
    "教师互派成为常态。",
    "三个断头路项目先后打通。",
    "铁路用地手续全部批复。",
    "两市合办的中试基地占地百亩，2022年9月竣工。",
    "第二轮补偿资金3亿元足额到账。",
    "两湖跨界断面3处保持Ⅱ类以上。",
    "两港敲定股比，江州四成、湖州六成。",
    "LARPS links 12 central banks.",
    "The two mayors renewed the political declaration of 2017.",
    "The customs line was redrawn on 4 May.",
    "Two institutes teamed up under a framework.",
]
NOT_DONE = [
    "It cost 1.9 million francs.",
    "Transit takes 48 hours and costs 15 percent less.",
    "The bureau said the top speed of 249 km/h was enough.",
    "The republic offered to host the next two meetings.",
    "At noon thirty members were queuing for badges.",
    "It costs 3 euros to cross.",
    "The operator declined to comment.",
    "These figures were compiled by the observatory for 12 regions.",
    "今年是经济走廊启动建设10周年。",
    "园区在湖边，会议提出建设时间表，共3页。",
    "本协议有效期两年，本通知自11月1日起施行。",
    "In those years I'd have liked 7,000 of them.",
    "按落地区域划分，江州18个，湖州22个。",
    "智能制造类项目占比接近四成。",
    "江州已答应今秋选派50名教师。",
    "请秘书处按程序印发。",
    "Some 3.9 million people live in the region.",
    "园区共有企业560家。",
    "地点：省政府新闻发布厅。",
]
ASKED = ("commitment", "request", "target")


@pytest.mark.parametrize("sentence", AGREED)
def test_what_was_agreed(sentence: str) -> None:
    assert len(found(sentence, "agreement")) == 1


@pytest.mark.parametrize("sentence", NOT_AGREED)
def test_what_only_speaks_of_an_agreement(sentence: str) -> None:
    assert found(sentence, "agreement") == []


@pytest.mark.parametrize("sentence", AHEAD)
def test_what_is_promised_or_asked_for(sentence: str) -> None:
    assert sum(len(found(sentence, kind)) for kind in ASKED) == 1


@pytest.mark.parametrize("sentence", DONE)
def test_what_was_done(sentence: str) -> None:
    assert len(found(sentence, "progress")) == 1


@pytest.mark.parametrize("sentence", NOT_DONE)
def test_what_was_not_done(sentence: str) -> None:
    assert found(sentence, "progress") == []


PLAN = """江湖两市合作情况

一、2024年工作开展情况

建成跨湖公路6条，取得明显成效。

二、2025年工作打算

召开第五次联席会议，签署水环境联防协议。
"""


def test_a_section_of_plans_tells_nothing_done() -> None:
    counts = {kind: len(found(PLAN, kind)) for kind in ("progress", "agreement", *ASKED)}
    assert counts == {"progress": 1, "agreement": 0, "commitment": 1, "request": 0, "target": 0}


LISTS = {
    """Lake towns: work list for 2025

I. Roads
1. Install 40 lamps along the quay.
   Lead: Narva.
2. Renew the water charter; each town pays 2 million crowns.
""": 2,
    """The mayors met in Narva.

We resolve

A. to recognise one another's fishing permits from May 2026;
B. to station two fire boats at Lakeport.
""": 2,
    """4. To be done

Narva: seal both drains at the old mill.
Lakeport: replant 5 ha of bank.
""": 2,
    """两市水务局会商，会议商定：

（1）江州支持湖州节水灌溉三千亩；
（2）两市合建水情平台，预报时效延到七天。
""": 2,
    """二、2025年重点任务

——攻坚环湖公路，投资三亿元以上。
""": 1,
    """湖区规则衔接事项清单

甲项
内容：江州工程师凭备案承接项目，审核期减至5日
牵头：江州市住建局
""": 1,
}


@pytest.mark.parametrize("listed", LISTS)
def test_what_a_list_of_work_names_is_to_be_done(listed: str) -> None:
    assert sum(len(found(listed, kind)) for kind in ASKED) == LISTS[listed]
    assert found(listed, "progress") == []
