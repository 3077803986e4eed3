"""The first days of the founding programme: what was filed, said, agreed and disputed."""

from __future__ import annotations

from datetime import timedelta

from django.core.management import call_command

from jointoffice.actions.file_document import About, file_document
from jointoffice.actions.founding import read_founding
from jointoffice.actions.mark_moment import mark_moment
from jointoffice.actions.start_site import start_site
from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.reader.asking.ask import Reader
from jointoffice.store import clock
from jointoffice.store.checking import check_changes
from jointoffice.store.jobs import FILE_DOCUMENTS
from jointoffice.store.leases import finish, hold, take
from jointoffice.store.lexicon import lexicon_here
from jointoffice.store.models import Source
from jointoffice.store.programmes import programme_folder
from tests.people import FANG, PEOPLE, WEI, ZHOU, Person, add_people

MARK = "conference-3"
SOON_DAYS = 20
TITLES = {
    "9": ("One transport network", "一体化综合交通网络"),
    "10": ("Fast network for sharing information", "高速信息共享网络"),
    "14": ("Ports and gateways opened and linked", "口岸与港口开放合作"),
}
"""The titles on which both sides agree, however readers find them written."""


def tell_story() -> None:
    """Found the programme, file its samples, and let the sides speak before and after a mark.

    Task 9: state agreed, progress disputed. Task 14: state one-sided. Task 10: due in 20 days.
    The figure of Liangjiang's GDP of 2022 is Liangjiang's word, and found in two documents.
    """
    folder = programme_folder("chengdu_chongqing")
    founding = read_founding(folder=folder)
    start_site(founding=founding, now=clock.now())
    add_people()
    reader = Reader(lexicon_here(), None)
    parties = {person.party: person for person in PEOPLE}
    for sample in founding.programme.samples:
        path = folder / sample.file
        file_document(
            raw=path.read_bytes(),
            about=About(
                name=path.name,
                title=sample.title,
                publisher=sample.publisher,
                published=sample.published,
            ),
            reader=reader,
            author=parties[sample.party].author,
            now=clock.now(),
        )
    _do_a_job()
    soon = (clock.today() + timedelta(days=SOON_DAYS)).isoformat()
    for person in (WEI, FANG):
        for task, (english, chinese) in TITLES.items():
            say(person, f"task {task}", "title_en", english)
            say(person, f"task {task}", "title_zh", chinese)
        say(person, "task 9", "state", "under way")
        say(person, "task 10", "due", soon)
    say(WEI, "task 9", "progress", "60")
    mark_moment(name=MARK, author=ZHOU.author, now=clock.now())
    say(FANG, "task 9", "progress", "62")
    say(WEI, "task 14", "state", "under way")
    say(WEI, "observation gdp/liangjiang/2022", "value", "455.06", "billion yuan")
    check_changes(today=clock.today())


def say(person: Person, record: str, field: str, value: str, unit: str | None = None) -> str:
    """State a value of `task 9` as this person, from today; return the claim's id."""
    kind, _, key = record.partition(" ")
    said = Said(kind, key, field, value, unit, None)
    return state_claim(said=said, author=person.author, now=clock.now())[0]


def _do_a_job() -> None:
    """Wei asks for a document that was filed before, and a worker sees that it was."""
    source = Source.objects.order_by("id")[0]
    work = {"sha256": source.sha256, "about": {"name": source.name}}
    job = FILE_DOCUMENTS.using(author=WEI.author, now=clock.now()).enqueue(works=[work])
    lease = take("worker", clock.now())
    assert lease is not None
    assert lease.result.id == job.id
    came = {"name": source.name, "source": source.sha256, "title": source.title}
    hold(lease, [{**came, "claims": 0, "was_known": True, "problems": []}], clock.now())
    finish(lease, clock.now())


def main() -> None:
    """Make the database of the site that the environment names, and tell the story in it."""
    call_command("migrate", verbosity=0)
    tell_story()
