"""Numbered plans: headings with a number of their own, and the numbered tasks under each."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from jointoffice.reader.finding import Finding, FindingKind
from jointoffice.reader.text.block import Text

_AREA = re.compile(
    r"\s*(?:[（(]\s?(?P<a>[IVX]{1,5}|[一二三四五六七八九十]{1,3})\s?[)）]|"
    r"(?P<b>[IVX]{1,5})\.(?=\s)|"
    r"(?P<c>[一二三四五六七八九十]{1,3})、|第(?P<d>[一二三四五六七八九十]{1,3})[章节])\s*(?P"
    r"<title>\S[^\n]{1,160}?)\s*$"
)
_TASK = re.compile(r"\s*(?P<n>\d{1,3})\s?[.、．)]\s*(?!\d)(?P<title>\S[^\n]{1,300}?)\s*$")
_TASKS_MIN = 3
_TITLE_MAX = 400
_FIRST_SENTENCE = re.compile(r"[。；]|\.(?=\s|$)")


class _Line(msgspec.Struct, frozen=True, gc=False):
    start: int
    end: int
    number: str
    title: str


def plans_in(text: Text) -> Iterator[Finding]:
    """One list an area, with the titles of its tasks, one of all areas, and one finding a task,
    whose `number` and quote are the task's; only where tasks are numbered 1, 2, 3 …"""
    lines = [(each.start, each.end) for each in text.blocks if each.end - each.start <= _TITLE_MAX]
    tasks = _running([task for line in lines if (task := _task(text, *line))])
    if len(tasks) < _TASKS_MIN:
        return
    areas = [area for line in lines if (area := _area(text, *line))]
    yield from (_task_found(text, task, areas) for task in tasks)
    for place, area in enumerate(areas):
        end = areas[place + 1].start if place + 1 < len(areas) else len(text.text)
        under = [task for task in tasks if area.start < task.start < end]
        if under:
            yield _listed(text, area, under)
    if len(areas) > 1:
        whole = _Line(areas[0].start, areas[-1].end, "", "areas")
        yield _listed(text, whole, areas)


def _area(text: Text, start: int, end: int) -> _Line | None:
    match = _AREA.match(text.text, start, end)
    if match is None:
        return None
    number = match["a"] or match["b"] or match["c"] or match["d"]
    return _Line(match.start("title"), match.end("title"), number, match["title"])


def _task(text: Text, start: int, end: int) -> _Line | None:
    match = _TASK.match(text.text, start, end)
    if match is None:
        return None
    stop = _FIRST_SENTENCE.search(match["title"])
    title = match["title"][: stop.start()] if stop else match["title"]
    first = match.start("title")
    return _Line(first, first + len(title), match["n"], title) if title else None


def _running(tasks: list[_Line]) -> list[_Line]:
    """The tasks as long as their numbers run on from 1."""
    kept: list[_Line] = []
    for task in tasks:
        if int(task.number) == len(kept) + 1:
            kept.append(task)
    return kept


def _task_found(text: Text, task: _Line, areas: list[_Line]) -> Finding:
    area = next((area for area in reversed(areas) if area.start < task.start), None)
    return Finding(
        FindingKind.LIST,
        task.start,
        task.end,
        text.text[task.start : task.end],
        "plan.task",
        of=area.title if area else None,
        number=task.number,
        items=(task.title,),
    )


def _listed(text: Text, head: _Line, members: list[_Line]) -> Finding:
    return Finding(
        FindingKind.LIST,
        head.start,
        head.end,
        text.text[head.start : head.end],
        "plan.area" if head.number else "plan.areas",
        of=head.title,
        number=head.number or None,
        count=len(members),
        items=tuple(member.title for member in members),
    )
