"""Alliances, committees and teams that a text tells of and the register has not: proposed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.ground import Ground
from jointoffice.reader.told import Told

_TYPES = (
    ("port_alliance", re.compile(r"(?i:port alliance)|港口联盟")),
    (
        "alliance",
        re.compile(
            r"(?i:\b(?:alliance|consortium|association|federation|union)\b)|"
            r"联盟|联合会|协会|联合体|共同体"
        ),
    ),
    ("joint_office", re.compile(r"(?i:joint (?:office|secretariat))|联合办公室|联合秘书处")),
    ("special_team", re.compile(r"(?i:\bteam\b)|专项合作组|专题合作组|专责小组|专项组")),
    (
        "work_team",
        re.compile(
            r"(?i:\b(?:work(?:ing)? group|task force|steering committee)\b)|"
            r"工作组|专班|领导小组|协调小组"
        ),
    ),
    (
        "platform",
        re.compile(r"(?i:\b(?:platform|network|committee|council|forum)\b)|平台|委员会|理事会"),
    ),
)
_TEAMS = re.compile(
    r"(?i:\b(?:teams|working groups|task forces|alliances|committees)$)|"
    r"(?:合作组|工作组|专班|联盟)$"
)
_FOUNDED = frozenset({"launch"})
_NAME_MAX = 80
_SPACES = re.compile(r"[^\w]+")


def proposed_bodies(finding: Finding, ground: Ground) -> Iterator[Told]:
    """Code, name and type of each body the finding names that nobody knows yet, with the members
    that are parties of the register; the day it was founded where that is told."""
    listed = finding.kind is FindingKind.LIST
    names = finding.parties if not listed else finding.items if _is_of_bodies(finding) else ()
    for name in names:
        told = list(_body(name, ground))
        yield from told
        if told:
            yield from _more(finding, told[0].key)


def _is_of_bodies(finding: Finding) -> bool:
    return _TEAMS.search(finding.of or "") is not None


def _more(finding: Finding, code: str) -> Iterator[Told]:
    if finding.kind is FindingKind.MEMBERSHIP:
        for member in finding.parties:
            if member.startswith("party:"):
                key = f"{code}/{member.removeprefix('party:')}"
                yield Told("membership", key, "role", "member")
    elif finding.type in _FOUNDED and finding.iso:
        yield Told("body", code, "established", finding.iso)


def _body(name: str, ground: Ground) -> Iterator[Told]:
    words = name.strip(" “”\"'《》")
    if ":" in words or len(words) > _NAME_MAX or words.lower() in ground.known.names:
        return
    type_ = next((type_ for type_, pattern in _TYPES if pattern.search(words)), None)
    code = _SPACES.sub("_", words.lower()).strip("_")
    if type_ is not None and code:
        yield Told("body", code, ground.name_field, words)
        yield Told("body", code, "type", type_)
