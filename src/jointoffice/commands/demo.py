"""`jointoffice demo`: a site with people, documents, endorsements, a mark and changes, served."""

from __future__ import annotations

import secrets
import shutil
from pathlib import Path

import click
from django.conf import settings

from jointoffice.actions.add_person import add_person
from jointoffice.actions.endorse_claim import endorse_claim
from jointoffice.actions.file_document import About
from jointoffice.actions.mark_moment import mark_moment
from jointoffice.actions.state_claim import Said, state_claim
from jointoffice.commands.answering import free_port, page_of, running_server
from jointoffice.commands.file import ToFile, file_paths
from jointoffice.commands.init import make_site
from jointoffice.commands.options import convener, officer_of, site_option
from jointoffice.commands.serve import HOST, PORT, PORTS, serve_at
from jointoffice.commands.user import PASSWORD_BYTES
from jointoffice.model.authors import Role
from jointoffice.model.claims import Verdict
from jointoffice.model.names import ClaimId, PartyId
from jointoffice.model.programme import Programme, Sample
from jointoffice.model.refusals import NotReady, Refused
from jointoffice.reader.asking.ask import Reader
from jointoffice.store import clock
from jointoffice.store.changes import changes
from jointoffice.store.checking import check_changes
from jointoffice.store.claims import count_states, figures_told
from jointoffice.store.lexicon import lexicon_here
from jointoffice.store.marks import find_mark, present
from jointoffice.store.programmes import programme_folder
from jointoffice.store.site import programme_here

PROGRAMME = "chengdu_chongqing"
MARK = "conference-3"
MADE_BY_DEMO = "made-by-demo"
ENDORSED = 4
"""How many claims of the documents both sides endorse."""


@click.command()
@click.option(
    "--documents",
    metavar="PATH…",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Documents to file instead of the samples; further paths may follow.",
)
@click.argument("more", metavar="", nargs=-1, type=click.Path(path_type=Path))
@click.option("--port", metavar="N", default=PORT, show_default=True, type=PORTS)
@click.option("--check", is_flag=True, help="Do everything except wait, and say how it went.")
@site_option
def demo(documents: tuple[Path, ...], more: tuple[Path, ...], port: int, check: bool) -> None:
    """Make a site with sample documents, people, endorsements and a mark, and serve it.

    A site that an earlier demo made is served again; with --check it is made anew.
    """
    paths = documents + more
    if more and not documents:
        raise click.UsageError("Paths of documents follow --documents.")
    if _is_standing(anew=check or bool(paths)):
        click.echo("The site of an earlier demo stands; its passwords were printed then.")
    else:
        prepare(paths)
    if check:
        _check_page(free_port())
        return
    click.echo(f"Open http://{HOST}:{port}/ (Ctrl-C stops it).")
    serve_at(HOST, port)


def prepare(paths: tuple[Path, ...]) -> None:
    """Make the site and play the first days of a programme in it, printing each step."""
    programme = make_site(PROGRAMME)
    (settings.SITE / MADE_BY_DEMO).touch()
    click.echo(f"Site: {settings.SITE.name}, {programme.name_en}")
    _add_people(programme)
    _file_documents(programme, paths)
    _endorse_some(programme)
    mark_moment(name=MARK, author=convener(), now=clock.now())
    click.echo(f"Marked: {MARK}")
    _change_something(programme)
    check_changes(today=clock.today())
    _summarise()


def _is_standing(*, anew: bool) -> bool:
    """Whether an earlier demo's site can be served; it is removed where one is made anew."""
    site: Path = settings.SITE
    if not (site / "jointoffice.sqlite3").exists():
        return False
    if not (site / MADE_BY_DEMO).exists():
        raise NotReady(
            f"{site.name!r} is a site that no demo made; choose another folder with --site.",
            f"“{site.name}”不是演示站点；请用 --site 另选文件夹。",
        )
    if anew:
        shutil.rmtree(site)
    return not anew


def _add_people(programme: Programme) -> None:
    people = [(side, side, Role.OFFICER) for side in programme.sides]
    for name, party, role in (*people, ("coordinator", programme.office, Role.COORDINATOR)):
        password = secrets.token_urlsafe(PASSWORD_BYTES)
        add_person(name=name, party=party, role=role, password=password, now=clock.now())
        click.echo(f"Person: {name}, {role.value} of {party}, password {password}")


def _file_documents(programme: Programme, paths: tuple[Path, ...]) -> None:
    """File what the user named for the office, or each sample for the party that it comes from."""
    reader = Reader(lexicon_here(), None)
    folder = programme_folder(PROGRAMME)
    samples = [
        ToFile(folder / sample.file, _about(sample), officer_of(sample.party))
        for sample in programme.samples
    ]
    office = officer_of(programme.office)
    some = [ToFile(path, About(name=path.name), office) for path in paths] or samples
    for one, filed in zip(some, file_paths(some, reader), strict=True):
        said = f"{filed.findings} findings, {len(filed.claims)} claims"
        click.echo(f"Filed for {one.author.party}: {one.path.name}, {said}")
        if not filed.was_known and not filed.findings:
            raise Refused(
                f"Nothing was found in {one.path.name}.", f"在 {one.path.name} 中没有任何发现。"
            )


def _about(sample: Sample) -> About:
    return About(
        name=Path(sample.file).name,
        title=sample.title,
        publisher=sample.publisher,
        published=sample.published,
    )


def _endorse_some(programme: Programme) -> None:
    """Both sides agree with figures that the documents tell alike."""
    chosen = [claims[0] for claims in figures_told() if len(claims) == 1][:ENDORSED]
    for claim in chosen:
        for side in programme.sides:
            _agree(side, claim)
    click.echo(f"Endorsed by both sides: {len(chosen)} claims")


def _agree(side: PartyId, claim: ClaimId) -> None:
    endorse_claim(
        claim=claim, verdict=Verdict.AGREE, reason="", author=officer_of(side), now=clock.now()
    )


def _change_something(programme: Programme) -> None:
    """After the mark: one task agreed, one said by one side only, one disputed."""
    first, second = programme.sides[:2]
    (claim,) = _state(first, "14", "state", "under way")
    _agree(second, claim)
    for claims in figures_told():
        if len(claims) > 1:
            _agree(first, claims[0])
            _agree(second, claims[1])
    _state(first, "16", "state", "under way")
    _state(first, "9", "progress", "60")
    _state(second, "9", "progress", "55")
    count = sum(1 for _ in changes(find_mark(MARK), present()))
    click.echo(f"Changed since {MARK}: {count} fields")


def _state(party: PartyId, task: str, field: str, value: str) -> list[ClaimId]:
    said = Said("task", task, field, value, unit=None, valid_from=None)
    return state_claim(said=said, author=officer_of(party), now=clock.now())


def _summarise() -> None:
    states = count_states()
    missing = {"agreed", "one-sided", "disputed", "unverified"} - states.keys()
    if missing:
        raise Refused(
            f"The register shows nothing {' or '.join(sorted(missing))}.",
            f"登记册中没有状态为 {'、'.join(sorted(missing))} 的内容。",
        )
    click.echo("Register: " + ", ".join(f"{n} {state}" for state, n in sorted(states.items())))


def _check_page(port: int) -> None:
    with running_server(settings.SITE, port):
        page = page_of(f"http://{HOST}:{port}/")
    if programme_here().name_en not in page:
        raise Refused("The front page does not name the programme.", "首页没有显示合作计划名称。")
    click.echo(f"Front page: {len(page.encode()):,} bytes")
    click.echo("Everything works.")
