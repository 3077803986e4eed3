"""Sentences that sign, hold, promise, ask and report: what each is found to be."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

AGREEMENTS = [
    "The two cities inked a deal on joint ticketing.",
    "A letter of intent on the tunnel was signed by the ministers.",
    "The ministers put their signatures to a treaty on rail freight.",
    "The three regions have renewed their partnership agreement until 2030.",
    "Both governments reached agreement on customs pre-clearance.",
    "The Partners hereby agree to exchange data.",
    "The Parties have agreed as follows:",
    "This Memorandum of Understanding is made between Oulu and Region Norrbotten.",
    "A partnership agreement covering tourism was sealed in Basel.",
    "The accord, signed last week, covers 12 hospitals.",
    "Seven contracts worth 3.2 billion yuan were signed at the fair.",
    "They exchanged letters on cooperation in policing.",
    "The council approved a cooperation agreement with Liège.",
    "The universities concluded a five-year cooperation agreement.",
    "The two ports set up a joint venture under a deal signed in May.",
    "两地现场签约项目36个。",
    "粤澳双方签署了合作框架安排。",
    "会上签订合作协议15项。",
    "双方就共建园区达成共识。",
    "三地政府共同签署《生态环境联防联控协议》。",
    "《长三角科技创新共同体合作协议》在苏州签署。",
    "两市续签战略合作协议。",
    "兩地簽訂《更緊密經貿關係安排》補充協議。",
    "各方商定每年轮流举办论坛。",
    "双方经协商，订立如下条款。",
    "甲乙双方本着平等互利原则，达成如下协议：",
    "与会各方一致同意建立协调机制。",
    "12家企业与园区签订入驻协议。",
    "合作备忘录于3月1日正式生效。",
    "双方约定，费用各半承担。",
]
EVENTS = [
    "On Tuesday, ministers from five states met in Vienna.",
    "A delegation led by Mayor Li visited Hamburg in May.",
    "Traffic was opened to the public on 24 October 2018.",
    "The committee held its 23rd meeting in Lille on 4 June.",
    "The bridge opened in July 2000.",
    "The 5th China-ASEAN fair closed on Sunday with deals worth 2 billion yuan.",
    "The charter came into force on 1 January 2021.",
    "The assembly elected Karl Meier as president on 12 May.",
    "Construction started on 28 November 2022.",
    "A joint exercise took place at Aachen airport on 9 September.",
    "The programme was launched in Malmö on 2 June.",
    "A festival will be held in October.",
    "The next session is scheduled for 14 March 2025 in Trier.",
    "3月18日，首趟中欧班列从义乌发出。",
    "论坛将于10月举办。",
    "6月1日起，新规正式实施。",
    "5月9日，代表团赴香港考察。",
    "大桥于2018年10月24日正式通车。",
    "第十届理事会第三次会议在南京召开。",
    "11月8日，两地签约仪式在广州举行。",
    "近日，两地举办联合招聘会。",
    "2021年10月，中共中央、国务院印发规划纲要。",
    "7月6日上午，川渝党政联席会议以视频形式召开。",
    "12月26日，沪苏湖高铁开通运营。",
    "高峰論壇於九月三日在澳門舉行。",
]
PROMISES = [
    "The authority is to publish a timetable in autumn.",
    "Work on the second tube is due to start in 2026.",
    "A joint app is planned for next year.",
    "Construction is scheduled for completion in 2027.",
    "We commit ourselves to halving emissions by 2030.",
    "The council has decided to extend the line to Lund.",
    "Completion is expected in late 2025.",
    "The city is set to host the games.",
    "Members will meet twice a year.",
    "The Secretariat shall keep the minutes.",
    "Each Party shall bear its own costs.",
    "The plan calls for ten new links.",
    "The ministry intends to submit a bill.",
    "We ask the Commission to extend the deadline.",
    "Both sides should step up checks.",
    "The board recommends a single tariff.",
    "The partners demand more night trains.",
    "The goal is to cut waiting times to ten minutes.",
    "By 2035, all buses are to run on hydrogen.",
    "推动三地标准互认，年内出台方案。",
    "到2027年，基本建成一小时通勤圈。",
    "两市将在明年共建实验室。",
    "拟于下半年启动二期工程。",
    "港府计划明年推出三项措施。",
    "确保9月底前完工。",
    "建议国家支持设立试验区。",
    "请有关部门加大支持力度。",
    "要加强统筹协调，完善工作机制。",
    "力争三年内引进100家企业。",
    "有望在年底前实现通车。",
    "各地要压实责任，于每月5日前报送进展。",
    "争取到2026年客流翻番。",
    "政府會研究優化措施。",
    "双方承诺开放数据。",
    "下一步将扩大试点范围。",
]
PROGRESS = [
    "The tunnel is half finished.",
    "Work on the second section began in May.",
    "Passenger numbers were up 12 percent on 2022.",
    "The scheme benefits 30,000 families.",
    "Clearance takes ten minutes instead of an hour.",
    "The fund paid out 3.2 million euros to 45 projects.",
    "Five of the six stations are now in use.",
    "Travel time has been cut from 90 to 50 minutes.",
    "A second lab is under construction.",
    "The partners ran 60 courses.",
    "Air quality improved.",
    "More than 90% of the tasks have been completed.",
    "Freight traffic on the line doubled to 2 million tonnes.",
    "主体结构封顶，设备安装有序推进。",
    "项目进展顺利，已完成总工程量的60%。",
    "两地互派干部挂职120名。",
    "实现图书馆一卡通借通还。",
    "开通省际公交线路15条。",
    "空气质量优良天数比例达92%。",
    "联合开展执法检查36次。",
    "新增就业岗位1.2万个。",
    "累计发送旅客3000万人次。",
    "高铁日均开行120对。",
    "客運量按年上升三成。",
    "已有四十間學校參加。",
    "建立了联席会议制度。",
    "三地共享专家1500名。",
    "铺轨完成，转入联调联试阶段。",
]


@pytest.mark.parametrize("sentence", AGREEMENTS)
def test_an_agreement_is_found(sentence: str) -> None:
    assert found(sentence, "agreement")


@pytest.mark.parametrize("sentence", EVENTS)
def test_an_event_is_found(sentence: str) -> None:
    assert found(sentence, "event")


@pytest.mark.parametrize("sentence", PROMISES)
def test_a_promise_a_request_or_a_target_is_found(sentence: str) -> None:
    kinds = ("commitment", "request", "target")
    assert any(found(sentence, kind) for kind in kinds)


@pytest.mark.parametrize("sentence", PROGRESS)
def test_progress_is_found(sentence: str) -> None:
    assert found(sentence, "progress")
