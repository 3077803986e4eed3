"""Can a person who may write state a value on the page of a record, and nobody else?"""

from __future__ import annotations

from django.test import Client

from tests.web.page import CHINESE, Page, page, page_of

TASK = "/records/task/14/"


def test_a_stated_value_is_the_partys_word(fang: Client) -> None:
    response = fang.post(TASK, {"field": "state", "value": "under way"})
    assert response.status_code == 302
    assert response["Location"] == f"{TASK}#f-state"
    record = page(fang, TASK)
    assert "State under way ● agreed" in [
        line.removesuffix(" State a value: State") for line in record.each(".values > div")
    ]
    assert record.words(".done") == "Your value is stated."


def test_the_form_is_made_from_the_field(fang: Client) -> None:
    form = page(fang, f"{TASK}?state=state")
    assert form.words("#state h2") == "State a value: State"
    assert form.each("#state option") == ["choose", "planned", "under way", "done", "stopped"]
    assert "Chongqing Liangjiang New Area: under way" in form.words("#state .said")
    assert page(fang, f"{TASK}?state=progress").nodes("#state [name=unit]")


def test_a_wrong_value_is_refused_and_kept(fang: Client) -> None:
    typed = {"field": "progress", "value": "much"}
    refused = page_of(fang.post(TASK, typed))
    assert refused.status == 400
    assert "'much' is not a number" in refused.words(".refusal")
    assert refused.nodes("#state [name=value]")[0].getattr("value") == "much"
    assert "不是数字" in page_of(fang.post(TASK, typed, **CHINESE)).words(".refusal")


def test_a_reader_and_a_visitor_cannot_state(anna: Client, visitor: Client) -> None:
    for client in (anna, visitor):
        assert not page(client, f"{TASK}?state=state").nodes("#state")
        refused = client.post(TASK, {"field": "state", "value": "done"})
        assert refused.status_code == 403
    assert "◐ one-sided" in page(visitor, TASK).words(".values")


PROGRESS = "/records/task/9/"


def hidden(shown: Page) -> dict[str, str]:
    """What the form sends besides what is typed."""
    return {
        node.getattr("name"): node.getattr("value") for node in shown.nodes("#state [type=hidden]")
    }


def test_a_value_that_contradicts_the_other_side_needs_a_second_step(wei: Client) -> None:
    typed = {"field": "progress", "value": "65"}
    warned = page_of(wei.post(PROGRESS, typed | hidden(page(wei, f"{PROGRESS}?state=progress"))))
    assert warned.status == 409
    assert warned.words(".warning").startswith("This contradicts what stands.")
    assert "65%" in warned.words(".warning")
    assert "Sichuan Tianfu New Area: 62%" in warned.words("#state .said")
    assert "60% (differs)" in page(wei, PROGRESS).each(".words .differs"), "nothing is stated yet"
    assert warned.nodes("#state [name=value]")[0].getattr("value") == "65"
    assert warned.words("#state .first") == "State it all the same"
    assert wei.post(PROGRESS, typed | hidden(warned)).status_code == 302
    assert "65% (differs)" in page(wei, PROGRESS).each(".words .differs")


def test_the_warning_speaks_chinese(wei: Client) -> None:
    warned = page_of(wei.post(PROGRESS, {"field": "progress", "value": "65"}, **CHINESE))
    assert warned.words(".warning").startswith("这与现有内容相矛盾。")


def test_what_agrees_or_is_news_is_stated_at_once(wei: Client, fang: Client) -> None:
    assert wei.post(PROGRESS, {"field": "progress", "value": "62"}).status_code == 302
    assert fang.post(PROGRESS, {"field": "due", "value": "2027-12"}).status_code == 302


def test_to_change_what_was_agreed_is_a_contradiction(fang: Client) -> None:
    typed = {"field": "title_en", "value": "Two networks"}
    assert page_of(fang.post(PROGRESS, typed)).status == 409
    later = {"field": "state", "value": "done", "valid_from": "2031-01-01"}
    assert fang.post(PROGRESS, later).status_code == 302, "a moving field is about its day"


def test_the_word_of_a_party_that_is_not_needed_can_contradict(fang: Client) -> None:
    gdp = "/records/observation/gdp/liangjiang/2022/"
    typed = {"field": "note", "value": "counted anew"}
    assert fang.post(gdp, typed).status_code in (302, 409)
    warned = fang.post(gdp, {"field": "value", "value": "455.07", "unit": "billion yuan"})
    assert warned.status_code == 409


def test_what_was_said_meanwhile_is_shown_first(wei: Client, fang: Client) -> None:
    opened = hidden(page(wei, "/records/task/14/?state=progress"))
    fang.post(TASK, {"field": "progress", "value": "40"})
    warned = page_of(wei.post(TASK, {"field": "progress", "value": "40"} | opened))
    assert warned.status == 409
    assert "Somebody has spoken about this since" in warned.words(".warning")
    assert "Sichuan Tianfu New Area: 40%" in warned.words("#state .said")
    assert wei.post(TASK, {"field": "progress", "value": "40"} | hidden(warned)).status_code == 302


def test_a_second_step_that_is_overtaken_is_taken_again(wei: Client, fang: Client) -> None:
    typed = {"field": "progress", "value": "65"}
    warned = hidden(page_of(wei.post(PROGRESS, typed)))
    fang.post(PROGRESS, {"field": "progress", "value": "63"} | {"sure": warned["seen"]})
    again = page_of(wei.post(PROGRESS, typed | warned))
    assert again.status == 409
    assert "63%" in again.words("#state .said")


def test_none_and_unknown_can_be_said(wei: Client) -> None:
    wei.post(TASK, {"field": "team", "value": "", "lack": "none"})
    assert "Special team none" in page(wei, TASK).words(".values")


def test_nothing_typed_is_refused_in_words(wei: Client) -> None:
    refused = page_of(wei.post(TASK, {"field": "note", "value": ""}))
    assert refused.status == 400
    assert "Note needs 1 to" in refused.words(".refusal")


def test_each_type_has_its_input(wei: Client) -> None:
    assert page(wei, f"{TASK}?state=due").nodes("#state [type=date][name=value]")
    wei.post(TASK, {"field": "due", "value": ["", "2027-06"]})
    assert "Due June 2027" in page(wei, TASK).words(".values")
    area = page(wei, f"{TASK}?state=area")
    assert "Connected infrastructure" in area.each("#state select option")
    place = page(wei, "/records/place/guoyuan_port/?state=location")
    assert len(place.nodes("#state [name=value]")) == 2


def test_a_reference_can_be_said_by_its_title(wei: Client) -> None:
    wei.post(TASK, {"field": "area", "value": "Connected infrastructure"})
    assert "Connected infrastructure" in page(wei, TASK).words("#f-area")


def test_references_are_completed_by_name_and_key(wei: Client, visitor: Client) -> None:
    found = page(wei, "/complete/?kinds=party&q=tianfu").nodes("option")
    assert "party:tianfu" in [node.getattr("value") for node in found]
    zh = page(wei, "/complete/?kinds=party&q=天府", **CHINESE).nodes("option")
    assert "四川天府新区" in [node.getattr("label") for node in zh]
    assert not page(wei, "/complete/?kinds=nonsense&q=%25").nodes("option")
    assert visitor.get("/complete/?kinds=party").status_code == 404
