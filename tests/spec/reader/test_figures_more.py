"""Figures as other offices write them: parts, compounds, decimal commas, unit signs, votes."""

from __future__ import annotations

import pytest

from jointoffice.reader.finding import plain_notation
from tests.spec.reader.said import found

AMOUNTS = [
    ("An 8-gigawatt works has a 12-inch line.", "8 gigawatt; 12 inch"),
    ("No fewer than 60 of the projects began.", "60 projects"),
    ("So 23 of 104 kilometres are done.", "23 kilometres; 104 kilometres"),
    ("14 of the 21 cities joined.", "14 cities; 21 cities"),
    ("It counted 3,107 species, seven of them rare.", "3107 species; 7 species"),
    ("The council takes a dozen measures.", "12 measures"),
    ("Services rose from 178 in 2017 to 8,820 in 2022.", "178 Services; 8820 Services"),
    ("They held 12 joint drills, up from seven in 2021.", "12 joint drills; 7 joint drills"),
    ("Trade alone brought over RMB290bn.", "290000000000 CNY"),
    (
        "It passed with 38 votes in favour, four against and two abstentions.",
        "38 votes; 4 votes; 2 abstentions",
    ),
    ("The 3 kV network covers 11,000 km².", "3 kV; 11000 km²"),
    ("The bridge is 1.2km long.", "1.2 km"),
    ("A sum of 5.2 trillion HK dollars was named.", "5200000000000 HKD"),
    ("SEK 450 million and NOK 1.2 billion were granted.", "450000000 SEK; 1200000000 NOK"),
    ("It spends EUR 1,5 million a year.", "1500000 EUR"),
    ("A fee of EUR 12.500,00 is due.", "12500 EUR"),
    ("They gave CHF 1’250’000 last time.", "1250000 CHF"),
    ("They raised two and a half million euros.", "2500000 EUR"),
    ("The trip takes 1½ hours.", "1.5 hours"),
    ("Half a million people live there.", "500000 people"),
    ("A quarter of a million tourists came.", "250000 tourists"),
    ("From 5 to 6 million visitors came.", "5000000 visitors; 6000000 visitors"),
    ("Unemployment is 4.7 per cent, down 0.3 points.", "4.7 %; 0.3 pp"),
    ("The port handled 1.5m passengers.", "1500000 passengers"),
    ("The secretariat has a staff of six.", "6 people"),
    ("A total of 36, 42 and 51 projects were funded.", "36 projects; 42 projects; 51 projects"),
    ("Of the 36 tasks, 12 are done and 4 late.", "36 tasks; 12 tasks; 4 tasks"),
    ("Participants: 45", "45 participants"),
    ("完成投资3亿2000万元，惠及1万2千人。", "320000000 CNY; 12000 人"),
    ("撥款四億五千萬元。", "450000000 CNY"),
    ("投资二十三点五亿元。", "2350000000 CNY"),
    ("占總額約五成半。", "55 %"),
    ("公路全长15.8千米。", "15.8 千米"),
    ("每年5亿元。", "500000000 CNY"),
    ("较上年增长一成。", "10 %"),
    ("利率下调25个基点。", "25 个基点"),
    ("增长11.2％。", "11.2 %"),
    ("参与人數達十二萬八千人。", "128000 人"),
]
TRAPS = [
    "Hauptstraße 42, 4700 Eupen · T +32 (0)87 789 630",
    "12 Rue de la Loi, 75007 Paris; PO Box 1518.",
    "VAT BE 0739.636.295 and CVR 29190623 are ours.",
    "See Article 3(2) and Art. 7 of Regulation (EC) No 1082/2006.",
    "Item 7: Any other business",
    "File 2023/0452(COD) and C(2021) 1234 final.",
    "The meeting opened at 9.30 and closed at 14h00.",
    "One in four residents agreed; two thirds of them left.",
    "318国道和12号线相交。",
    "浏览次数：1234　阅读 3821　点击量：567",
    "一小时通勤圈形成。",
    "构成为6.2∶35.7∶58.1。",
    "索引号：AA1303000/2024-00027",
]


@pytest.mark.parametrize(("sentence", "expected"), AMOUNTS)
def test_amounts_of_a_sentence(sentence: str, expected: str) -> None:
    said = [
        f"{plain_notation(each.value)} {each.unit}"
        for each in found(sentence, "figure")
        if each.value is not None
    ]
    assert "; ".join(said) == expected


@pytest.mark.parametrize("sentence", TRAPS)
def test_numbers_that_count_nothing(sentence: str) -> None:
    assert found(sentence, "figure") == []
