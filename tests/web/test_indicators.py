"""Do indicators show figures, targets, gaps and forecasts, and both sides' words?"""

from __future__ import annotations

from django.test import Client

from tests.people import FANG, WEI
from tests.story import say
from tests.web.page import CHINESE, page


def test_the_table_has_the_latest_figure_of_each_side(wei: Client) -> None:
    shown = page(wei, "/indicators/")
    gdp = next(row for row in shown.each("tbody tr") if row.startswith("Gross domestic product"))
    assert "455.06 billion yuan 2022 ◐ one-sided" in gdp
    assert "/records/observation/gdp/liangjiang/2022/#f-value" in shown.links("tbody a.figure")


def test_a_whole_year_is_later_than_its_months(wei: Client) -> None:
    rows = page(wei, "/indicators/").each("tbody tr")
    done = next(row for row in rows if row.startswith("Completion of the year's planned"))
    assert "121.08% 2025" in done


def test_a_target_shows_how_far_it_is(wei: Client) -> None:
    for person in (WEI, FANG):
        say(person, "observation transfers/liangjiang/2022", "value", "40")
        say(person, "observation transfers/liangjiang/2022", "target", "50")
    (row,) = [
        row for row in page(wei, "/indicators/").each("tbody tr") if "Research results" in row
    ]
    assert "target 50 · 10 behind the target" in row
    chinese = page(wei, "/indicators/transfers/", **CHINESE)
    assert "距目标差10" in chinese.words("tbody tr")


def test_the_chart_has_every_figure_as_a_link(wei: Client) -> None:
    shown = page(wei, "/indicators/gdp/?party=chongqing")
    links = shown.links("figure a")
    for year in (2020, 2021, 2022, 2023):
        assert f"/records/observation/gdp/chongqing/{year}/#f-value" in links
    assert [row.split()[0] for row in shown.each("tbody tr")] == ["2023", "2022", "2021", "2020"]


def test_a_forecast_names_its_method_and_range(wei: Client) -> None:
    words = page(wei, "/indicators/gdp/?party=chongqing").words("section p")
    assert words.startswith("Forecast for 2024: 3.221 trillion yuan (")
    assert "straight line through the latest 4 figures, ± two standard errors" in words


def test_both_sides_words_stand_where_they_differ(wei: Client) -> None:
    say(FANG, "observation gdp/liangjiang/2022", "value", "460", "billion yuan")
    shown = page(wei, "/indicators/gdp/?party=liangjiang")
    said = shown.words("tbody tr")
    assert "Chongqing Liangjiang New Area: 455.06 billion yuan" in said
    assert "Sichuan Tianfu New Area: 460 billion yuan" in said
    assert len([link for link in shown.links("figure a") if "2022" in link]) == 2


def test_the_path_from_baseline_to_target_is_drawn(wei: Client) -> None:
    for person in (WEI, FANG):
        say(person, "observation institutes/liangjiang/2020", "baseline", "30")
        say(person, "observation institutes/liangjiang/2022", "target", "50")
        say(person, "observation institutes/liangjiang/2021", "value", "35")
    shown = page(wei, "/indicators/institutes/")
    assert "Against the plan's path: 5.01 behind the target" in shown.words("section p")


def test_the_past_is_looked_at(wei: Client) -> None:
    shown = page(wei, "/indicators/gdp/?party=liangjiang&day=2019-01-01")
    assert shown.status == 200
    assert shown.nodes("figure a") == []
    assert page(wei, "/indicators/?known_at=conference-3").status == 200


def test_what_there_is_not_is_refused(wei: Client) -> None:
    assert page(wei, "/indicators/nothing/").status == 404
    refused = page(wei, "/indicators/gdp/?party=nobody")
    assert refused.status == 404
    assert "has no figures of this indicator" in refused.html
