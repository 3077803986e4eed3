"""Names as news and official letters write them: officials, offices, districts, parks, titles."""

from __future__ import annotations

import pytest

from tests.spec.reader.said import found

NAMES = [
    ("我市明溪县与江西省白水市签约。", "明溪县; 江西省; 白水市"),
    ("重庆市潼南区石桥镇凤山社区开工。", "重庆市; 潼南区; 石桥镇; 凤山社区"),
    ("明溪县水务局与明溪县体育局会商。", "明溪县水务局; 明溪县体育局"),
    ("成都市温江区水利局副局长李小明到会。", "成都市温江区水利局; 李小明"),
    ("合肥市人大常委会副主任王大川出席。", "合肥市人大常委会; 王大川"),
    ("市领导赵小云、钱文华、户建国出席。", "赵小云; 钱文华; 户建国"),
    ("区域司刘小平副司长应邀参加。", "刘小平"),
    ("林大海 摄", "林大海"),
    ("责任编辑：南飞", "南飞"),
    ("江苏省委书记周文生因事缺席。", "江苏省委; 周文生"),
    ("会议由长三角城市经济协调会第十次会议审定。", "长三角城市经济协调会"),
    ("占地三千亩的金禾高新技术产业园投产。", "金禾高新技术产业园"),
    ("建设现代农业产业园和国家级新区。", ""),
    ("形成新格局，谋划好布局，抓好开局。", ""),
    ("列车从西安国际港站开出。", "西安国际港站"),
    ("建设杭州至黄山铁路。", "杭州至黄山铁路"),
    ("加快海南自由贸易港建设。", "海南自由贸易港"),
    ("四川省绵阳市地处成渝经济区。", "四川省; 绵阳市; 成渝经济区"),
    ("北京京冀科技协同发展示范区揭牌。", "北京京冀科技协同发展示范区"),
    ("他到浙江平湖调研。", "浙江; 平湖"),
    ("双方在中心城区、老城区和各个片区合作。", ""),
    ("Governor of Hunan Province Li Mingyu came.", "Hunan Province; Li Mingyu"),
    ("Cathal of Kilmore County Council Rory Burke spoke.", "Kilmore County Council; Rory Burke"),
    ("Project Officer Jan Kowalski met President Ana Lima.", "Jan Kowalski; Ana Lima"),
    (
        "They built the Foshan Science and Technology Park there.",
        "Foshan Science and Technology Park",
    ),
    ("Minister for Transport Lim Ka Siong spoke.", "Lim Ka Siong"),
    ("The work is done by Havn A/S today.", "Havn A/S"),
    ("衢州、海门、上饶三地会商。", "衢州; 海门; 上饶"),
    ("宁波舟山港增长，上海港持平。", "宁波舟山港; 上海港"),
    ("（记者赵小云、钱文华）", "赵小云; 钱文华"),
    ("The Adriatic and Ionian Council met.", "Adriatic and Ionian Council"),
    (
        "They met the Jilin and Liaoning Cooperation Office today.",
        "Jilin and Liaoning Cooperation Office",
    ),
    ("It asked the Department of Health again.", "Department of Health"),
    (
        "They signed the “Cooperation Agreement between the Two Shores on Sharing a Quay” then.",
        "Cooperation Agreement between the Two Shores on Sharing a Quay",
    ),
    ("We want Growth here, said all who want growth.", ""),
    ("RECALLING what was said and NOTING the rest.", ""),
    ("The Tianjin–Baoding Intercity Railway runs.", "Tianjin–Baoding Intercity Railway"),
]


@pytest.mark.parametrize(("sentence", "expected"), NAMES)
def test_names_of_a_sentence(sentence: str, expected: str) -> None:
    assert "; ".join(each.quote for each in found(sentence, "name")) == expected
