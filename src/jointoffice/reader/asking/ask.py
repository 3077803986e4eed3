"""What a language model finds in a document beyond what is read by rule, if a site asks one.

It says which words say what, and no more; what it finds is nobody's word, like everything that
the reader finds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from jointoffice.model.limits import MODEL_QUESTIONS_MAX
from jointoffice.model.problems import Problem
from jointoffice.model.refusals import Reason
from jointoffice.reader.asking.answers import Answered, answered
from jointoffice.reader.asking.borne_out import (
    Ground,
    NotBorneOut,
    borne_out,
    ground_of,
    is_told,
)
from jointoffice.reader.asking.questions import Question, questions_of
from jointoffice.reader.finding import Finding
from jointoffice.reader.lexicon import Lexicon
from jointoffice.reader.text.block import Text

NOT_AS_ASKED = Reason(
    "An answer of the language model is not the JSON that was asked for; nothing of it was taken.",
    "语言模型的一个回答不是所要求的JSON，未予采用。",
)
TOO_LONG = Reason(
    f"The language model was asked about the first {MODEL_QUESTIONS_MAX} excerpts alone; accepted "
    "whole are shorter documents.",
    f"仅就前{MODEL_QUESTIONS_MAX}段询问了语言模型；较短的文档可全文询问。",
)


class Model(Protocol):
    """A language model under a name: it answers a question, or says why it does not."""

    @property
    def name(self) -> str: ...

    def ask(self, question: Question) -> str | Reason: ...


@dataclass(frozen=True, slots=True)
class Reader:
    """What documents are read with: what the register knows, and a model where one is asked."""

    lexicon: Lexicon
    model: Model | None


@dataclass(frozen=True, slots=True)
class Suggested:
    """A reading with what a model adds to it, and what was wrong with what the model said."""

    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]


def with_suggestions(
    reader: Reader, text: Text, read: Sequence[Finding], source: str
) -> Suggested:
    """What was `read` by rule, with what the reader's model finds besides; `source` is the
    document's name. Whatever the model does, what was read stands, and nothing is raised."""
    if reader.model is None:
        return Suggested(tuple(read), ())
    asked = _ask(reader.model, text, read, reader.lexicon)
    every = sorted([*read, *asked.found], key=lambda finding: (finding.start, finding.end))
    problems = (Problem(source, 0, 0, trouble) for trouble in dict.fromkeys(asked.troubles))
    return Suggested(tuple(every), tuple(problems))


@dataclass(slots=True)
class _Asked:
    found: list[Finding]
    troubles: list[Reason]


def _ask(model: Model, text: Text, read: Sequence[Finding], lexicon: Lexicon) -> _Asked:
    """Ask about every excerpt, until an answer fails to come. What the document does not bear out
    is dropped and counted."""
    questions = list(questions_of(text))
    troubles = [TOO_LONG] if len(questions) > MODEL_QUESTIONS_MAX else []
    found: list[Finding] = []
    said = dropped = 0
    for question in questions[:MODEL_QUESTIONS_MAX]:
        answer = model.ask(question)
        if isinstance(answer, Reason):
            troubles.append(answer)
            break
        answers = answered(answer)
        if answers is None:
            troubles.append(NOT_AS_ASKED)
            continue
        ground = ground_of(text, question, read, lexicon, model.name)
        judged = list(_judged(answers, ground))
        said += len(answers.said) + answers.dropped
        dropped += len(answers.said) + answers.dropped - len(judged)
        found += _new(judged, ground.read)
    troubles += [_dropped(dropped, said)] if dropped else []
    return _Asked(found, troubles)


def _judged(answers: Answered, ground: Ground) -> Iterator[Finding]:
    for said in answers.said:
        try:
            yield borne_out(said, ground)
        except NotBorneOut:
            continue


def _new(judged: Iterable[Finding], read: Sequence[Finding]) -> list[Finding]:
    """What neither the rules nor the model have said before."""
    known = list(read)
    for found in judged:
        if not is_told(found, known):
            known.append(found)
    return known[len(read) :]


def _dropped(dropped: int, said: int) -> Reason:
    return Reason(
        f"Of {said} findings of the language model {dropped} were dropped: the document does not "
        "have their quotes, or no figure or date in them.",
        f"语言模型的{said}项发现中有{dropped}项未予采用：原文没有所引文字，或其中没有数字或日期。",
    )
