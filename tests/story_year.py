"""A year of joint projects after the story: plans, reports of both sides, a matter, a series."""

from __future__ import annotations

from collections.abc import Iterator

from jointoffice.actions.matter import Raised, raise_matter
from jointoffice.actions.period import lock_period, open_period
from jointoffice.store import clock
from tests.people import FANG, WEI, ZHOU, Person
from tests.story import main as make_site
from tests.story import say

PROJECTS = (
    ("P01", "Cold chain base at the port", "口岸冷链基地", "3", "continuing", 2400, 900),
    ("P02", "Shared hall for exhibitions", "共用会展中心", "9", "new", 1200, 400),
    ("P03", "Data exchange between the parks", "园区数据交换平台", "2", "completing", 300, 180),
    ("P04", "Ring road, third section", "环线公路三期", "3", "preparatory", 5200, 60),
)
"""Code, names, area, category, total investment and plan of the year in million yuan."""
SHARES = {"P01": (0.9, 0.88), "P02": (0.5, 0.5), "P03": (1.0, 1.0), "P04": (0.2, 0.2)}
"""What each side reports of the year's plan by now."""

Word = tuple[Person, str, str, str, str | None]


def words_of_the_year(year: int, month: int) -> Iterator[Word]:
    """Who says what of which record; reports are about the month before."""
    period = f"{year}-{month - 1:02}" if month > 1 else f"{year - 1}-12"
    for code, english, chinese, area, category, total, plan in PROJECTS:
        project = f"project {code}"
        for person, share in zip((WEI, FANG), SHARES[code], strict=True):
            yield person, project, "name_en", english, None
            yield person, project, "name_zh", chinese, None
            yield person, project, "area", f"area:{area}", None
            yield person, project, "category", category, None
            yield person, project, "investment", str(total), "million yuan"
            yield person, project, "start", f"{year - 1}-03", None
            yield person, project, "finish", f"{year + 1}-12", None
            yield person, f"plan {code}/{year}", "investment", str(plan), "million yuan"
            report = f"report {code}/{person.party}/{period}"
            yield person, report, "invested", f"{plan * share:g}", "million yuan"
            yield person, report, "progress", f"{share * 100:g}", "%"
    yield WEI, "milestone P01/M1", "title_en", "First store in use", None
    yield WEI, "milestone P01/M1", "title_zh", "首座冷库投用", None
    yield WEI, "milestone P01/M1", "due", f"{year}-06-30", None
    yield FANG, f"assignment {FANG.party}/lead/1/project:P01", "name", "Fang", None
    for past, value in enumerate((468, 489, 512), start=year - 3):
        observed = f"observation gdp/{FANG.party}/{past}"
        yield FANG, observed, "value", str(value), "billion yuan"
        yield WEI, observed, "value", str(value), "billion yuan"
        yield FANG, observed, "target", str(470 + 25 * (past - year + 3)), "billion yuan"


def tell_year() -> None:
    """Say it all on the site of the story: the period before last is locked, the last is open."""
    now = clock.now()
    year, month = now.year, now.month
    for person, record, field, value, unit in words_of_the_year(year, month):
        say(person, record, field, value, unit)
    open_period(period=f"{year - 1}-12", due=None, author=ZHOU.author, now=now)
    lock_period(period=f"{year - 1}-12", author=ZHOU.author, now=now)
    open_period(period=f"{year}", due=None, author=ZHOU.author, now=now)
    raise_matter(
        raised=Raised(about="project:P04", text="The land of the third section is not assigned."),
        author=FANG.author,
        now=now,
    )


def main() -> None:
    """Make the site that the environment names, and tell the story and the year in it."""
    make_site()
    tell_year()
