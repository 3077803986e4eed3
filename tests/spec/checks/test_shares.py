"""Shares of a whole, ranks, and the denominators that words name."""

from __future__ import annotations

from tests.spec.checks.told import found, sentences

PROVINCE = "sichuan: observation gdp/sichuan/2022 value = 5674.97 billion yuan reported"
MUNICIPALITY = "chongqing: observation gdp/chongqing/2022 value = 2912.903 billion yuan reported"


def test_a_share_of_the_province_fails_against_the_provinces_figure() -> None:
    told = (
        "In 2022, Sichuan Tianfu New Area had a GDP of 453.24 billion yuan, which accounted for "
        "7.8% of the province as a whole."
    )
    failed = "doubt share: 453.24 billion yuan ÷ 5,674.97 billion yuan = 7.99% ≠ 7.8%"
    assert found(told, register=PROVINCE) == [failed]
    assert found(
        "2022年，四川天府新区实现地区生产总值4532.4亿元，占四川省的7.8%。", register=PROVINCE
    ) == [failed]


def test_about_fifteen_per_cent_passes() -> None:
    told = (
        "Chongqing Liangjiang New Area reached a GDP of 455.06 billion yuan in 2022, contributing "
        "about 15% of the total municipality wide."
    )
    assert found(told, register=MUNICIPALITY) == [
        "fits share: 455.06 billion yuan ÷ 2,912.903 billion yuan = 15.6% ≈ 15%"
    ]
    assert found(
        "2022年，重庆两江新区实现地区生产总值4550.6亿元，约占重庆市的15%。", register=MUNICIPALITY
    ) == ["fits share: 455.06 billion yuan ÷ 2,912.903 billion yuan = 15.6% ≈ 15%"]


def test_about_sixty_per_cent_needs_another_denominator() -> None:
    told = (
        "Liangjiang New Area produced 1.194 million vehicles in 2020. Among these, new energy "
        "vehicles came to 216,000 units, accounting for about 60% of the production in Chongqing "
        "Municipality."
    )
    assert found(told) == [
        "wrong denominator: 216,000 units ÷ 60% = 360,000 units < 1.194 million vehicles"
    ]
    (sentence,) = sentences(told)
    assert "“the production in Chongqing Municipality”" in sentence
    assert "another denominator than the one named" in sentence


def test_a_share_that_says_of_what_needs_none() -> None:
    told = (
        "Liangjiang New Area made 1.194 million vehicles in 2020. Among them, new energy vehicles "
        "came to 216,000 units, about 60% of those made in Chongqing."
    )
    assert found(told) == []


def test_the_register_may_know_the_whole_of_another_year() -> None:
    register = """
    liangjiang: observation nev_share/liangjiang/2020 value = 60 %
    liangjiang: observation new_energy_vehicles/liangjiang/2020 value = 216000 vehicles
    chongqing: observation new_energy_vehicles/chongqing/2022 value = 360500 vehicles
    """
    assert found(register=register) == [
        "note denominator_period: 216,000 vehicles ÷ 360,500 vehicles = 59.9% ≈ 60%"
    ]


def test_ranks_stand_in_the_order_of_their_figures() -> None:
    register = """
    liangjiang: observation gdp_rank/liangjiang/2022 value = {} 1
    tianfu: observation gdp_rank/tianfu/2022 value = {} 1
    liangjiang: observation gdp/liangjiang/2022 value = 455.06 billion yuan
    tianfu: observation gdp/tianfu/2022 value = 453.24 billion yuan
    """
    assert found(register=register.format(4, 5)) == [
        "fits rank: 455.06 billion yuan ≥ 453.24 billion yuan"
    ]
    assert found(register=register.format(5, 4)) == [
        "doubt rank: 453.24 billion yuan < 455.06 billion yuan"
    ]


def test_growth_follows_from_the_figures_of_two_years() -> None:
    register = """
    tianfu: observation nev_growth/tianfu/2020 value = 36 %
    tianfu: observation new_energy_vehicles/tianfu/2019 value = {} vehicles
    tianfu: observation new_energy_vehicles/tianfu/2020 value = 40000 vehicles
    """
    assert found(register=register.format(29400)) == [
        "fits indicator_growth: 40,000 vehicles ÷ 29,400 vehicles − 1 = 36.1% ≈ 36%"
    ]
    assert found(register=register.format(25100)) == [
        "doubt indicator_growth: 40,000 vehicles ÷ 25,100 vehicles − 1 = 59.4% ≠ 36%"
    ]


def test_one_rank_of_two_measures_is_noted() -> None:
    told = (
        "In 2022 Chongqing Liangjiang New Area ranked fourth nationwide by GDP among comparable "
        "areas. The Chongqing Liangjiang New Area ranked fourth nationwide for industrial output "
        "among comparable zones in 2022."
    )
    assert "note rank_twice" in found(told)
    assert found(told.replace("ranked fourth", "ranked first")) == []
