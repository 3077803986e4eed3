"""What is found in Chinese paragraphs as a press office writes them, true and false?"""

from __future__ import annotations

import pytest

from tests.spec.checks.told import found

PARAGRAPHS = [
    (
        (
            "2025年共建成渝地区双城经济圈重大项目年度计划投资4414.5亿元。1至4月，完成投资1530.9亿元，年度投资完成率34.7%，超时序进度1.4个百分点。",
            "2025年，成渝地区双城经济圈重大项目全年完成投资5332.42亿元，年度投资完成率121.08%。",
        ),
        [
            ("doubt completion: 533.242 billion yuan ÷ 441.45 billion yuan = 120.793% ≠ 121.08%"),
            "fits completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%",
            "fits lead: 34.7% − 33.33% = 1.37 percentage points ≈ 1.4 percentage points",
        ],
    ),
    (
        (
            (
                "今年年度计划投资4414.5亿元，截至4月底，累计完成投资1530.9亿元，占年度计划的34.7%，快于时序进度1.4个百分点；全年实际完成投资5332"
                ".42亿元，完成年度计划的121.08%。"
            ),
        ),
        [
            "fits completion: 153.09 billion yuan ÷ 441.45 billion yuan = 34.68% ≈ 34.7%",
            "fits lead: 34.7% − 33.33% = 1.37 percentage points ≈ 1.4 percentage points",
            ("wrong completion: 533.242 billion yuan ÷ 441.45 billion yuan = 120.793% ≠ 121.08%"),
        ],
    ),
    (
        ("2024年计划投资420亿元。1—6月完成投资231亿元，完成率55%，超时序进度8个百分点。",),
        [
            "fits completion: 23.1 billion yuan ÷ 42 billion yuan = 55% ≈ 55%",
            "wrong lead: 55% − 50% = 5 percentage points ≠ 8 percentage points",
        ],
    ),
    (
        ("2024年计划投资420亿元。1—6月完成投资231亿元，占全年计划的55%，超序时进度5个百分点。",),
        [
            "fits completion: 23.1 billion yuan ÷ 42 billion yuan = 55% ≈ 55%",
            "fits lead: 55% − 50% = 5 percentage points ≈ 5 percentage points",
        ],
    ),
    (
        (
            (
                "2023年清单共248个项目，总投资3.25万亿元，2023年计划投资3395.3亿元。1-9月完成投资2880.3亿元，年度投资完成率为84.8%，超"
                "时序进度9.8个百分点。"
            ),
        ),
        [
            "fits completion: 288.03 billion yuan ÷ 339.53 billion yuan = 84.83% ≈ 84.8%",
            "fits lead: 84.8% − 75% = 9.8 percentage points ≈ 9.8 percentage points",
        ],
    ),
    (
        (
            "2023年清单共248个项目，总投资3.25万亿元，2023年度计划投资3395.3亿元。1-9月完成投资2780.3亿元，年度投资完成率为84.8%。",
        ),
        ["wrong completion: 278.03 billion yuan ÷ 339.53 billion yuan = 81.89% ≠ 84.8%"],
    ),
    (
        ("2023年，全区汽车产量120万辆，其中新能源汽车42万辆，占比35%。",),
        ["fits share_told: 420,000 辆 ÷ 1.2 million 辆 = 35% ≈ 35%"],
    ),
    (
        ("2023年，全区汽车产量120万辆，其中新能源汽车42万辆，占比达45%。",),
        ["wrong share_told: 420,000 辆 ÷ 1.2 million 辆 = 35% ≠ 45%"],
    ),
    (
        ("2023年进出口总额由上年的500亿元增长到540亿元，增长8%。",),
        ["fits growth: 54 billion yuan ÷ 50 billion yuan − 1 = ±8% ≈ 8%"],
    ),
    (
        ("2023年进出口总额由上年的500亿元增长到540亿元，同比增长18%。",),
        ["wrong growth: 54 billion yuan ÷ 50 billion yuan − 1 = ±8% ≠ 18%"],
    ),
    (
        ("双方将在产业、交通、科技、生态、民生等五个方面深化合作。",),
        ["fits count: 5 = 5"],
    ),
    (
        ("项目于2024年5月开工，2023年12月建成投用。",),
        ["wrong dates_told: May 2024 > December 2023"],
    ),
    (
        ("全年共签约项目120个，其中制造业70个、服务业32个、农业18个。",),
        ["fits sum: 70 个 + 32 个 + 18 个 = 120 个 ≈ 120 个"],
    ),
    (
        ("双方围绕规划、交通、产业、科技四个方面签署合作协议4份。",),
        ["fits count: 4 = 4"],
    ),
    (
        ("港口吞吐量达到3150万吨，比上年的3000万吨增长5%。",),
        ["fits growth: 31.5 million 吨 ÷ 30 million 吨 − 1 = ±5% ≈ 5%"],
    ),
    (
        ("2023年，全市实现地区生产总值30145.79亿元，其中两江新区4890亿元，占全市的16.2%。",),
        ["fits share_told: 489 billion yuan ÷ 3,014.579 billion yuan = 16.22% ≈ 16.2%"],
    ),
    (
        ("园区企业3200家，其中规上企业640家，占20%。",),
        ["fits share_told: 640 家 ÷ 3,200 家 = 20% ≈ 20%"],
    ),
    (
        ("2022年全省地区生产总值5.67万亿元，其中工业增加值1.64万亿元，占28.9%。",),
        ["fits share_told: 1.64 trillion yuan ÷ 5.67 trillion yuan = 28.92% ≈ 28.9%"],
    ),
    (
        ("基金规模200亿元，其中省级出资80亿元、市级出资60亿元、区县出资40亿元、社会资本20亿元。",),
        [
            (
                "fits sum: 8 billion yuan + 6 billion yuan + 4 billion yuan + 2 billion yuan "
                "= 20 billion yuan ≈ 20 billion yuan"
            )
        ],
    ),
    (
        ("基金规模200亿元，其中省级出资80亿元、市级出资60亿元、区县出资40亿元、社会资本30亿元。",),
        [
            (
                "wrong sum: 8 billion yuan + 6 billion yuan + 4 billion yuan + 3 billion yuan "
                "= 21 billion yuan ≠ 20 billion yuan"
            )
        ],
    ),
    (
        ("2023年，全市新签约项目320个，其中百亿级项目12个、五十亿级项目25个。",),
        [],
    ),
    (
        ("全年完成投资85亿元，其中第四季度完成102亿元。",),
        ["wrong part: 10.2 billion yuan > 8.5 billion yuan"],
    ),
    (
        ("集装箱吞吐量由2021年的80万标箱增至2022年的90万标箱，增长12.5%。",),
        ["fits growth: 900,000 标箱 ÷ 800,000 标箱 − 1 = ±12.5% ≈ 12.5%"],
    ),
    (
        ("企业数量从1200家减少到960家，下降30%。",),
        ["wrong growth: 960 家 ÷ 1,200 家 − 1 = ±20% ≠ 30%"],
    ),
    (
        ("八大产业联盟分别为汽车、电子、装备、生物医药、数字经济、现代金融、文旅。",),
        ["doubt count: 8 ≠ 7"],
    ),
    (
        ("2023年引进外资72亿元人民币（约合100亿美元）。",),
        ["wrong conversion: 7.2 billion yuan ÷ 10 billion U.S. dollars = 0.72"],
    ),
    (
        ("2023年引进外资72亿元人民币（约合10亿美元）。",),
        ["fits conversion: 7.2 billion yuan ÷ 1 billion U.S. dollars = 7.2"],
    ),
    (
        ("36项重点任务已完成30项，完成率93.3%。",),
        ["wrong share_told: 30 项 ÷ 36 项 = 83.33% ≠ 93.3%"],
    ),
    (
        ("36项重点任务已完成30项，完成率83.3%。",),
        ["fits share_told: 30 项 ÷ 36 项 = 83.33% ≈ 83.3%"],
    ),
    (
        ("截至9月底，完成投资252亿元，占全年计划300亿元的84%，超时序进度9个百分点。",),
        [
            "fits completion: 25.2 billion yuan ÷ 30 billion yuan = 84% ≈ 84%",
            "fits lead: 84% − 75% = 9 percentage points ≈ 9 percentage points",
        ],
    ),
    (
        ("截至9月底，完成投资252亿元，占全年计划300亿元的81%。",),
        ["wrong completion: 25.2 billion yuan ÷ 30 billion yuan = 84% ≠ 81%"],
    ),
    (
        ("2023年进出口总额5.25万亿元，其中出口3.37万亿元，进口1.98万亿元。",),
        [
            (
                "wrong sum: 3.37 trillion yuan + 1.98 trillion yuan = 5.35 trillion yuan ≠ "
                "5.25 trillion yuan"
            )
        ],
    ),
    (
        ("全市共有A级景区85家，其中5A级4家、4A级30家、3A级45家，三星级以上饭店120家。",),
        [],
    ),
    (
        ("联盟现有成员单位128家，其中企业52家、高校31家、科研院所24家、协会19家。",),
        ["wrong sum: 52 家 + 31 家 + 24 家 + 19 家 = 126 家 ≠ 128 家"],
    ),
    (
        (
            "2023年GDP增长5.3%，比上年提高2.1个百分点，第一、二、三产业增加值分别增长3.2%、5.0%和5.6%。",
        ),
        [],
    ),
    (
        ("三次产业结构比为6.5:38.2:55.3。",),
        [],
    ),
    (
        ("截至2024年底，累计发行专项债券320亿元，其中2024年发行120亿元，同比增长20%。",),
        [],
    ),
    (
        ("2024年重点项目年度计划投资1200亿元，前三季度完成投资930亿元，投资完成率达80.5%。",),
        ["wrong completion: 93 billion yuan ÷ 120 billion yuan = 77.5% ≠ 80.5%"],
    ),
    (
        (
            "2024年重点项目年度计划投资1200亿元，前三季度完成投资930亿元，投资完成率达77.5%，超时序进度2.5个百分点。",
        ),
        [
            "fits completion: 93 billion yuan ÷ 120 billion yuan = 77.5% ≈ 77.5%",
            "fits lead: 77.5% − 75% = 2.5 percentage points ≈ 2.5 percentage points",
        ],
    ),
    (
        ("2024年前三季度完成投资930亿元，占年度计划1200亿元的77.5%，超时序进度5.5个百分点。",),
        [
            "fits completion: 93 billion yuan ÷ 120 billion yuan = 77.5% ≈ 77.5%",
            "wrong lead: 77.5% − 75% = 2.5 percentage points ≠ 5.5 percentage points",
        ],
    ),
    (
        ("双方共签署12个合作协议，其中政府层面4个、部门层面9个。",),
        ["wrong sum: 4 个 + 9 个 = 13 个 ≠ 12 个"],
    ),
    (
        ("双方共签署13个合作协议，其中政府层面4个、部门层面9个。",),
        ["fits sum: 4 个 + 9 个 = 13 个 ≈ 13 个"],
    ),
    (
        ("公司注册资本10亿元，其中甲方出资5.1亿元，占股51%；乙方出资4.9亿元，占股49%。",),
        [
            "fits share_told: 510 million yuan ÷ 1 billion yuan = 51% ≈ 51%",
            "fits sum: 510 million yuan + 490 million yuan = 1 billion yuan ≈ 1 billion yuan",
        ],
    ),
    (
        ("公司注册资本10亿元，其中甲方出资5.1亿元，占股61%。",),
        ["wrong share_told: 510 million yuan ÷ 1 billion yuan = 51% ≠ 61%"],
    ),
    (
        ("服务企业从1.2万家增加到1.5万家，增长25%，户均缩短办理时间30%。",),
        ["fits growth: 15,000 家 ÷ 12,000 家 − 1 = ±25% ≈ 25%"],
    ),
    (
        ("服务企业从1.2万家增加到1.5万家，增长35%。",),
        ["wrong growth: 15,000 家 ÷ 12,000 家 − 1 = ±25% ≠ 35%"],
    ),
    (
        ("2023年全市进出口总额7137.4亿元。其中，出口4782.2亿元，占进出口总额的67%。",),
        ["fits share_told: 478.22 billion yuan ÷ 713.74 billion yuan = 67% ≈ 67%"],
    ),
    (
        ("2023年全市进出口总额7137.4亿元。其中，出口4782.2亿元，占进出口总额的57%。",),
        ["wrong share_told: 478.22 billion yuan ÷ 713.74 billion yuan = 67% ≠ 57%"],
    ),
    (
        (
            "截至2025年6月底，320个项目完成投资2529.1亿元，为年度计划4414.5亿元的57.3%，高于时序进度7.3个百分点。",
        ),
        [
            "fits completion: 252.91 billion yuan ÷ 441.45 billion yuan = 57.29% ≈ 57.3%",
            "fits lead: 57.3% − 50% = 7.3 percentage points ≈ 7.3 percentage points",
        ],
    ),
    (
        (
            "全年计划完成投资4414.5亿元，上半年实际完成2529.1亿元，完成率57.3%，比时序进度快7.3个百分点。",
        ),
        [
            "fits completion: 252.91 billion yuan ÷ 441.45 billion yuan = 57.29% ≈ 57.3%",
            "fits lead: 57.3% − 50% = 7.3 percentage points ≈ 7.3 percentage points",
        ],
    ),
    (
        (
            "全年计划完成投资4414.5亿元，上半年实际完成2529.1亿元，完成率60.3%，比时序进度快10.3个百分点。",
        ),
        [
            "fits lead: 60.3% − 50% = 10.3 percentage points ≈ 10.3 percentage points",
            "wrong completion: 252.91 billion yuan ÷ 441.45 billion yuan = 57.29% ≠ 60.3%",
        ],
    ),
]


@pytest.mark.parametrize(("told", "expected"), PARAGRAPHS)
def test_every_finding_is_right(told: tuple[str, ...], expected: list[str]) -> None:
    assert found(*told) == expected
