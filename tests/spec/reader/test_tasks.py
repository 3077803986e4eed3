"""Which tasks of a plan a sentence is about, for a plan that the product was not made for."""

from __future__ import annotations

import pytest

from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.tasks import TaskIndex, TaskWords
from jointoffice.reader.words.simplified import simplified
from tests.spec.reader.said import found

TWIN_LAKES = (
    TaskWords("1", ("Railways across the lakes", "跨湖铁路"), ("train", "列车"), (), "A"),
    TaskWords("2", ("Clean lakes", "湖水治理"), ("water quality", "水质", "sewage"), (), "B"),
    TaskWords("3", ("Clean air", "空气质量改善"), ("smog", "大气"), (), "B"),
    TaskWords("4", ("One labour market", "就业与人才一体化"), ("jobs", "就业"), (), "C"),
    TaskWords("5", ("Health insurance joined", "医保互通"), ("health insurance", "医保"), (), "C"),
    TaskWords("6", ("Rescue and police together", "应急与警务协作"), ("rescue", "救援"), (), "C"),
    TaskWords("7", ("Tourism around the lakes", "环湖旅游"), ("tourism", "旅游"), (), "D"),
    TaskWords("8", ("Research shared", "科研合作"), ("laboratory", "实验室"), (), "D"),
    TaskWords("9", ("Farms and food markets", "农产品产销对接"), ("farming", "农业"), (), "D"),
    TaskWords("10", ("Power grids linked", "电网互联"), ("electricity", "电力"), (), "A"),
    TaskWords("11", ("Customs without queues", "通关便利"), ("customs", "海关"), (), "A"),
    TaskWords("12", ("Savings and loans", "金融服务互通"), ("banks", "银行"), (), "D"),
)
INDEX = TaskIndex(TWIN_LAKES)

ABOUT = [
    ("The night tram now crosses the causeway every hour.", "1"),
    ("A second track will be laid between the two stations.", "1"),
    ("Phosphate in the eastern basin fell by a third.", "2"),
    ("No effluent may reach the bathing beaches from May.", "2"),
    ("Fine particulate matter stayed below the limit on 340 days.", "3"),
    ("Old diesel engines are banned from both old towns.", "3"),
    ("Nurses with a diploma of either side are hired at once.", "4"),
    ("The career fair offered 4,100 vacancies.", "4"),
    ("Patients pay no deposit: their sickness fund settles the bill.", "5"),
    ("Firefighters of both shores drill on the ice each January.", "6"),
    ("A joint patrol caught eleven smugglers.", "6"),
    ("The museum pass was sold 90,000 times.", "7"),
    ("Cyclists can hike the old pilgrims' trail.", "7"),
    ("The observatory opens its telescope to doctoral students.", "8"),
    ("Their prototype left the incubator after a year.", "8"),
    ("Growers of both valleys market their apples together.", "9"),
    ("Livestock may graze on either bank.", "9"),
    ("A substation at the dam will feed both cantons.", "10"),
    ("Photovoltaic roofs supply 12 megawatts.", "10"),
    ("Lorries wait eight minutes at the checkpoint.", "11"),
    ("A single waybill is enough at the inspection hall.", "11"),
    ("The guarantee fund lends to small workshops.", "12"),
    ("两岸动车实现公交化开行。", "1"),
    ("新线完成铺轨，进入联调联试。", "1"),
    ("入湖断面总磷浓度下降三成。", "2"),
    ("雨污管网改造全部完成。", "2"),
    ("细颗粒物平均浓度降至29微克。", "3"),
    ("两地同步淘汰老旧柴油车，减少尾气。", "3"),
    ("招聘会提供岗位5000个。", "4"),
    ("职称和技能等级实现互认。", "4"),
    ("门诊费用可以异地直接结算。", "5"),
    ("參保人員跨湖就醫可即時報銷。", "5"),
    ("消防队开展联合演练。", "6"),
    ("公安机关建立反诈协作机制。", "6"),
    ("推出一程多站线路12条，接待游客80万人次。", "7"),
    ("联合举办非遗展演。", "7"),
    ("共建大科学装置，吸引博士团队。", "8"),
    ("科技成果中试基地投用。", "8"),
    ("柑橘和生猪直供对岸超市。", "9"),
    ("共建蔬菜基地3万亩。", "9"),
    ("特高压线路年送电20亿千瓦时。", "10"),
    ("新增储能装机15万千瓦。", "10"),
    ("旅客过关实行一次查验。", "11"),
    ("口岸24小時通關，貨車免排隊。", "11"),
    ("跨境贷款余额增长一成。", "12"),
    ("信贷产品在两地同城化办理。", "12"),
]
FIRST_SHARE = 0.9


def best(sentence: str) -> list[str]:
    return [task.number for task in INDEX.tasks_of(simplified(sentence))]


@pytest.mark.parametrize(("sentence", "number"), ABOUT)
def test_the_task_is_among_the_first_three(sentence: str, number: str) -> None:
    assert number in best(sentence)[:3]


def test_it_is_mostly_the_first() -> None:
    first = sum(best(sentence)[:1] == [number] for sentence, number in ABOUT)
    assert first >= FIRST_SHARE * len(ABOUT)


def test_what_speaks_of_no_task_is_linked_to_none() -> None:
    (promise,) = found("We will write again soon.", "commitment", Lexicon.of([], TWIN_LAKES, []))
    assert promise.tasks == ()


def test_without_a_plan_nothing_is_linked() -> None:
    (promise,) = found("We will build a bridge.", "commitment", Lexicon())
    assert promise.tasks == ()


def test_one_word_and_many_are_the_same() -> None:
    assert best("A ferry and a locomotive.")[:1] == best("Ferries and locomotives.")[:1] == ["1"]


FAINT = [
    ("One more carriage leaves at noon.", "1"),
    ("The families pay nothing when they fall ill.", "5"),
    ("Spectators stayed until midnight.", "7"),
    ("车厢里座无虚席。", "1"),
]


@pytest.mark.parametrize(("sentence", "number"), FAINT)
def test_an_everyday_word_tells_where_no_other_does(sentence: str, number: str) -> None:
    assert number in best(sentence)[:3]


def test_a_plain_word_says_more_than_everyday_ones() -> None:
    assert best("Punctual departures of a carriage, thanks to customs.")[0] == "11"
    assert best("始发站、车厢和口岸。")[0] == "11"


def test_a_word_says_nothing_inside_one_that_means_something_else() -> None:
    assert best("As well as before.") == best("The white house.") == []
    assert best("发展水平提高。") == best("Held at a press conference.") == []
