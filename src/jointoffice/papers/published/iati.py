"""Projects as activities of the International Aid Transparency Initiative, IATI 2.03 XML.

Sources: IATI standard 2.03, activity standard, codelists and standard ruleset. An activity has one
value a field, so it says only what stands; what a value rests on is in the PROV-JSON beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jointoffice.model.dates import covered_days
from jointoffice.model.names import record_id
from jointoffice.model.refusals import NotReady
from jointoffice.model.values import Value
from jointoffice.papers.published.project import (
    LeftOut,
    Member,
    Named,
    PublishedProject,
    Publisher,
)
from jointoffice.papers.published.xml import LANGUAGE, Element, add, element, xml_bytes
from jointoffice.scenes.wording import Names

VERSION = "2.03"
CURRENCY = "CNY"
OWN_VOCABULARY = "99"
"""A code of the publisher's own list."""
CRS, NO_SECTOR, NO_COUNTRY = "1", "99810", "998"
"""OECD DAC: the codes of a sector that is not specified, and of a country that is not."""
ACCOUNTABLE, IMPLEMENTING = "2", "4"
ORGANISATION_TYPES = {
    "government": "11",
    "department": "11",
    "office": "15",
    "enterprise": "70",
    "university": "80",
    "institute": "80",
}
"""Type of a party → codelist OrganisationType: governments here are regional ones."""
STATUSES = {"planned": "1", "under way": "2", "done": "4", "stopped": "5"}
BY_CATEGORY = {"preparatory": "1", "new": "2", "continuing": "2", "completing": "2"}
"""Codelist ActivityStatus, by state; where none stands, by category."""
BEGUN = ("under way", "done", "stopped")
EXPENDITURE, PARENT, WEB_PAGE = "4", "1", "A12"
_UNFIT = re.compile(r"[/&|?]")
"""What an identifier of IATI may not have."""
_NO_START = Names("no start stands", "无已认定的开工日期")
_NO_STATUS = Names("neither state nor category stands", "无已认定的状态或类别")


def activities(
    projects: Iterable[PublishedProject], publisher: Publisher, changed: str
) -> tuple[bytes, list[LeftOut]]:
    """The file, and the projects left out because what IATI requires does not stand.

    `changed` is the instant of the last change. `NotReady` without an organisation identifier,
    which nobody can make up: an agency gives it.
    """
    if not publisher.organisation:
        raise NotReady(
            "IATI requires the identifier of the organisation that publishes; set "
            "JOINTOFFICE_IATI_ORGANISATION to the one that an agency of org-id.guide gave yours.",
            "IATI 要求发布机构的标识符；请将 JOINTOFFICE_IATI_ORGANISATION "
            "设为 org-id.guide 所列登记机构授予的标识符。",
        )
    root = element("iati-activities", {"version": VERSION, "generated-datetime": changed})
    left_out = []
    for project in projects:
        reason = _unfit(project)
        if reason is None:
            root.append(_activity(project, publisher))
        else:
            left_out.append(LeftOut(project.reference, reason))
    return xml_bytes(root), left_out


def identifier(key: str, record: str, publisher: Publisher) -> str:
    """Organisation and code; the record's id in place of a code that IATI does not take."""
    return f"{publisher.organisation}-{record if _UNFIT.search(key) else key}"


def _unfit(project: PublishedProject) -> Names | None:
    if not project.text("start"):
        return _NO_START
    return None if _status(project) else _NO_STATUS


def _status(project: PublishedProject) -> str:
    by_category = BY_CATEGORY.get(project.text("category"), "")
    return STATUSES.get(project.text("state"), by_category)


def _activity(project: PublishedProject, publisher: Publisher) -> Element:
    """The elements in the order of the schema."""
    made = element("iati-activity", {LANGUAGE: "en", "default-currency": CURRENCY})
    add(made, "iati-identifier", {}, identifier(project.key, project.record, publisher))
    made.append(_reporting(publisher))
    _narrated(made, "title", {}, project.names)
    _narrated(made, "description", {"type": "1"}, _description(project, publisher))
    made.extend(_participants(project))
    add(made, "other-identifier", {"ref": project.reference, "type": "A1"})
    add(made, "activity-status", {"code": _status(project)})
    made.extend(_dates(project))
    made.extend(_where(project, publisher))
    if project.area is None:
        add(made, "sector", {"vocabulary": CRS, "code": NO_SECTOR})
    for kind, named in (("sector", project.area), ("tag", project.task)):
        if named is not None:
            made.append(_classified(kind, named, publisher))
    made.extend(_budgets(project))
    made.extend(_transactions(project))
    made.extend(_links(project, publisher))
    parent = project.text("parent").partition(":")[2]
    if parent:
        ref = identifier(parent, record_id("project", parent), publisher)
        add(made, "related-activity", {"ref": ref, "type": PARENT})
    return made


def _narrated(parent: Element, name: str, attributes: dict[str, str], names: Names) -> Element:
    made = add(parent, name, attributes)
    _narratives(made, names)
    return made


def _narratives(parent: Element, names: Names) -> None:
    for language, text in (("en", names.en), ("zh", names.zh)):
        if text:
            add(parent, "narrative", {LANGUAGE: language}, text)


def _reporting(publisher: Publisher) -> Element:
    type_ = ORGANISATION_TYPES.get(publisher.kind, "15")
    made = element("reporting-org", {"ref": publisher.organisation, "type": type_})
    _narratives(made, publisher.names)
    return made


def _description(project: PublishedProject, publisher: Publisher) -> Names:
    """What the register says of a project in words: its programme, area and task."""
    en, zh = [publisher.programme.en], [publisher.programme.zh]
    for label, named in (
        (Names("Area", "领域"), project.area),
        (Names("Task", "任务"), project.task),
    ):
        if named is not None:
            en.append(f"{label.en}: {named.names.en or named.names.zh}")
            zh.append(f"{label.zh}：{named.names.zh or named.names.en}")
    return Names(". ".join(en) + ".", "。".join(zh) + "。")


def _participants(project: PublishedProject) -> Iterator[Element]:
    for side in project.sides:
        made = element("participating-org", _role(side))
        _narratives(made, side.names)
        yield made
    for unit in project.units:
        made = element("participating-org", {"role": IMPLEMENTING})
        add(made, "narrative", {}, unit)
        yield made


def _role(side: Member) -> dict[str, str]:
    type_ = ORGANISATION_TYPES.get(side.kind)
    return {"role": ACCOUNTABLE} | ({"type": type_} if type_ else {})


def _dates(project: PublishedProject) -> Iterator[Element]:
    """Planned until the state says that it came; of a month or year the day it begins or ends."""
    state = project.text("state")
    planned, actual = ("1", "3"), ("2", "4")
    for place, name, came in ((0, "start", state in BEGUN), (1, "finish", state == "done")):
        text = project.text(name)
        if text:
            day = covered_days(text)[place].isoformat()
            type_ = (actual if came else planned)[place]
            made = element("activity-date", {"iso-date": day, "type": type_})
            if day != text:
                add(made, "narrative", {}, text)
            yield made


def _where(project: PublishedProject, publisher: Publisher) -> Iterator[Element]:
    place = project.place
    country = (place.country if place else "") or publisher.country
    if country:
        yield element("recipient-country", {"code": country, "percentage": "100"})
    else:
        yield element("recipient-region", {"vocabulary": CRS, "code": NO_COUNTRY})
    if place is not None:
        made = element("location", {"ref": place.reference})
        _narrated(made, "name", {}, place.names)
        if place.position is not None:
            system = "http://www.opengis.net/def/crs/EPSG/0/4326"
            add(add(made, "point", {"srsName": system}), "pos", {}, " ".join(place.position))
        yield made


def _classified(kind: str, named: Named, publisher: Publisher) -> Element:
    """A code of the register's own: the area as sector, the task as tag."""
    record, _, key = named.reference.partition(":")
    made = element(
        kind,
        {
            "vocabulary": OWN_VOCABULARY,
            "vocabulary-uri": f"{publisher.address}/records/{record}/",
            "code": key,
        },
    )
    _narratives(made, named.names)
    return made


def _budgets(project: PublishedProject) -> Iterator[Element]:
    for plan in project.plans:
        if plan.money is not None:
            made = element("budget", {})
            add(made, "period-start", {"iso-date": plan.first.isoformat()})
            add(made, "period-end", {"iso-date": plan.last.isoformat()})
            _value(made, plan.money, plan.first.isoformat())
            yield made


def _transactions(project: PublishedProject) -> Iterator[Element]:
    """What was invested in each year, as one expenditure up to its last report."""
    for spent in project.spent:
        made = element("transaction", {"ref": f"{project.reference}/{spent.year}"})
        day = spent.until.isoformat()
        add(made, "transaction-type", {"code": EXPENDITURE})
        add(made, "transaction-date", {"iso-date": day})
        _value(made, spent.money, day)
        words = Names(f"Invested in {spent.year}, up to {day}", f"{spent.year}年截至{day}完成投资")
        _narrated(made, "description", {}, words)
        yield made


def _value(parent: Element, money: Value, day: str) -> None:
    add(parent, "value", {"currency": money.unit, "value-date": day}, money.text)


def _links(project: PublishedProject, publisher: Publisher) -> Iterator[Element]:
    """The project's own page, and every source that has an address."""
    page = f"{publisher.address}/records/project/{project.key}/"
    yield _link(page, "text/html", Names("Record in the register", "登记册记录"), "")
    for one in project.sources:
        if one.address.startswith(("http://", "https://")):
            yield _link(one.address, one.media_type, Names(one.title, ""), one.published)


def _link(address: str, media_type: str, title: Names, published: str) -> Element:
    made = element("document-link", {"url": address, "format": media_type.partition(";")[0]})
    _narrated(made, "title", {}, title)
    add(made, "category", {"code": WEB_PAGE})
    if len(published) == len("2021-04-29"):
        add(made, "document-date", {"iso-date": published})
    return made
