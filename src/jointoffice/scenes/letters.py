"""What a reminder or a digest says, as plain text, in the languages its reader wants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from jointoffice.model.language import Language
from jointoffice.scenes.wording import Names

LINES_MAX = 10
"""Lines of one topic; the rest is counted."""
SUBJECT_TOPICS_MAX = 3

MailLine = tuple[Names, str]
"""What is said, and the path of the page it leads to."""


class Topic(Enum):
    """Why somebody gets mail, the most pressing first."""

    NAMED = "named"
    RAISED = "raised"
    OVERDUE = "overdue"
    DUE = "due"
    DISPUTED = "disputed"
    WAITING = "waiting"
    REPORTS = "reports"


_HEADS = {
    Topic.NAMED: Names("You are named in comments", "有人在留言中提及您"),
    Topic.RAISED: Names("Matters that have gone up", "已升级的协调事项"),
    Topic.OVERDUE: Names("Overdue", "已逾期"),
    Topic.DUE: Names("Due soon", "即将到期"),
    Topic.DISPUTED: Names("Disputed by the other side", "对方有异议"),
    Topic.WAITING: Names("Waiting for your endorsement", "等待贵方认可"),
    Topic.REPORTS: Names("Reports", "填报"),
}
_MORE = Names("… and {} more", "……另有{}项")
_GREETING = Names("Dear {},", "{}：您好！")
_FROM = Names(
    "This mail was sent by the register of “{}”. Open it: {}",
    "本邮件由“{}”登记系统发送。打开系统：{}",
)
_STOP = Names(
    "You can change what is sent to you on the page of your account.",
    "您可在账户页面更改邮件设置。",
)
_SEPARATOR = "\n\n· · ·\n\n"


@dataclass(frozen=True, slots=True)
class Part:
    """What is said about one topic: lines in both languages, each with the address it leads to."""

    topic: Topic
    lines: tuple[MailLine, ...]
    left: int = 0
    """How many more there are than lines."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a letter is for; without a language it is written in both."""

    name: str
    mail: str
    language: Language | None
    has_account: bool


@dataclass(frozen=True, slots=True)
class Letter:
    mail: str
    subject: str
    text: str


def letter(reader: Reader, parts: Iterable[Part], programme: Names, address: str) -> Letter:
    """The letter that says these parts; `address` is where the site is."""
    ordered = sorted(parts, key=lambda part: list(Topic).index(part.topic))
    languages = [reader.language] if reader.language else list(Language)
    subjects = [_subject(ordered, language) for language in languages]
    texts = ["\n".join(_text(reader, ordered, programme, address)(one)) for one in languages]
    return Letter(reader.mail, " / ".join(subjects), _SEPARATOR.join(texts) + "\n")


def _subject(parts: Sequence[Part], language: Language) -> str:
    """`Overdue: 2, Due soon: 1`."""
    between = Names(", ", "，").text(language)
    colon = Names(": ", "：").text(language)
    return between.join(
        f"{_HEADS[part.topic].text(language)}{colon}{len(part.lines) + part.left}"
        for part in parts[:SUBJECT_TOPICS_MAX]
    )


def _text(
    reader: Reader, parts: Sequence[Part], programme: Names, address: str
) -> Callable[[Language], Iterator[str]]:
    def lines(language: Language) -> Iterator[str]:
        yield _GREETING.text(language).format(reader.name)
        for part in parts:
            yield ""
            yield _HEADS[part.topic].text(language)
            yield from _lines(part, address, language)
        yield ""
        yield _FROM.text(language).format(programme.text(language), address)
        if reader.has_account:
            yield _STOP.text(language)

    return lines


def _lines(part: Part, address: str, language: Language) -> Iterator[str]:
    for names, path in part.lines:
        yield f"  – {' '.join(names.text(language).split())}"
        yield f"    {address}{path}"
    if part.left:
        yield f"  {_MORE.text(language).format(part.left)}"


def part_of(topic: Topic, lines: Sequence[MailLine]) -> Part:
    """The first lines, and how many are left."""
    return Part(topic, tuple(lines[:LINES_MAX]), max(len(lines) - LINES_MAX, 0))
