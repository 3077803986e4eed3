"""What the roles are called, and what each may do."""

from __future__ import annotations

from dataclasses import dataclass

from jointoffice.model.authors import NAMES_ZH, Role
from jointoffice.model.language import Language
from jointoffice.scenes.wording import Names


@dataclass(frozen=True, slots=True)
class ShownRole:
    code: str
    label: str
    may: str


_MAY = {
    Role.READER: Names("reads everything", "阅读全部内容"),
    Role.CONTRIBUTOR: Names(
        "reads, files documents and states what is reported", "阅读、提交文件、填报情况"
    ),
    Role.OFFICER: Names(
        "reads, files, and speaks for the party: states, accepts and disputes in its name",
        "阅读、提交文件，并代表本方表态：陈述、认可、提出异议",
    ),
    Role.COORDINATOR: Names(
        "reads, files and reports, and marks conferences", "阅读、提交、填报，并标记联席会议"
    ),
    Role.ADMINISTRATOR: Names(
        "reads, files, reports and marks, and keeps accounts, programme and public face",
        "阅读、提交、填报、标记，并管理账户、合作计划和公开范围",
    ),
}


def role_word(role: Role, language: Language) -> str:
    """What a role is called."""
    return Names(role.value, NAMES_ZH[role]).text(language)


def shown_role(role: Role, language: Language) -> ShownRole:
    return ShownRole(role.value, role_word(role, language), _MAY[role].text(language))


def shown_roles(language: Language) -> list[ShownRole]:
    return [shown_role(role, language) for role in Role]
