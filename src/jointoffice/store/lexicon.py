"""What the reader may know of this site: names, indicators and tasks, as the register has them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from jointoffice.papers.sheets.references import ALIAS_SEPARATOR
from jointoffice.reader.ground import Known
from jointoffice.reader.lexicon import IndicatorWords, Lexicon, NameAlias
from jointoffice.reader.tasks import TaskWords
from jointoffice.store import sql
from jointoffice.store.merged_names import names_of_merged
from jointoffice.store.models import TaskAlias
from jointoffice.store.programmes import FoundingRow, alias_rows, founding_rows
from jointoffice.store.replaced import replaced_at

_NAME_TYPES = {
    "party": "party",
    "body": "organisation",
    "place": "place",
    "programme": "programme",
}


def lexicon_here() -> Lexicon:
    """Built from the standing register each time: a batch of documents builds it once."""
    names = [
        NameAlias(alias, type_, f"{kind}:{key}")
        for kind, type_ in _NAME_TYPES.items()
        for key, aliases in _named(kind, "name")
        for alias in aliases
    ]
    indicators = [IndicatorWords(key, aliases) for key, aliases in _named("indicator", "name")]
    return Lexicon.of(names, _tasks(), indicators)


def lexicon_of(folder: Path) -> Lexicon:
    """What a site of the programme in a folder knows on its first day, without making one."""
    rows = list(founding_rows(folder))
    names = [
        NameAlias(alias, type_, f"{row.kind}:{row.cells['code']}")
        for kind, type_ in _NAME_TYPES.items()
        for row in rows
        if row.kind == kind
        for alias in _founded(row, "name")
    ]
    indicators = [
        IndicatorWords(row.cells["code"], _founded(row, "name"))
        for row in rows
        if row.kind == "indicator"
    ]
    phrases: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for alias in alias_rows(folder):
        phrases[alias["task"], alias["negative"] == "1"].append(alias["phrase"])
    tasks = [
        _task_words(row.cells["number"], _founded(row, "title"), phrases, row.cells["area"])
        for row in rows
        if row.kind == "task"
    ]
    return Lexicon.of(names, tasks, indicators)


def known_here() -> Known:
    """What findings are tied to: indicators, agreements of one level and parties, the plan, and
    every name."""
    indicators: dict[str, str] = dict(
        sql.select(
            'SELECT r."key", x."unit" FROM "store_indicator" x '
            'JOIN "store_record" r ON r."id" = x."record_id"'
        )
    )
    ((tasks,),) = sql.select('SELECT COUNT(*) FROM "store_task"')
    names = frozenset(
        alias.lower()
        for kind in _NAME_TYPES
        for _, aliases in _named(kind, "name")
        for alias in aliases
    )
    return Known(indicators, _agreements(), tasks, names)


def _agreements() -> dict[tuple[str, frozenset[str]], str]:
    found: dict[tuple[str, frozenset[str]], list[str]] = defaultdict(list)
    for key, level, parties in sql.select(
        'SELECT r."key", x."level", x."parties" FROM "store_agreement" x '
        'JOIN "store_record" r ON r."id" = x."record_id"'
    ):
        found[level, frozenset(parties.split())].append(key)
    return {like: keys[0] for like, keys in found.items() if len(keys) == 1}


def _named(kind: str, prefix: str) -> list[tuple[str, tuple[str, ...]]]:
    """The keys of a kind's records, each with every way it is written."""
    aliases = "''" if kind in ("programme", "task") else 'x."aliases"'
    rows = sql.select(
        f'SELECT r."key", x."{prefix}_en", x."{prefix}_zh", {aliases} FROM "store_{kind}" x '
        'JOIN "store_record" r ON r."id" = x."record_id" ORDER BY r."id"'
    )
    also = names_of_merged(kind)
    return [
        (key, _written((en, zh, *more.split(ALIAS_SEPARATOR), *also.get(key, ()))))
        for key, en, zh, more in rows
    ]


def _written(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in this order."""
    return tuple(dict.fromkeys(filter(None, map(str.strip, names))))


def _tasks() -> list[TaskWords]:
    phrases: dict[tuple[str, bool], list[str]] = defaultdict(list)
    ends = replaced_at(None).ends
    for alias in TaskAlias.objects.order_by("id"):
        task = ends.get(f"task:{alias.task}", f"task:{alias.task}").partition(":")[2]
        phrases[task, alias.negative].append(alias.phrase)
    areas: dict[str, str] = dict(
        sql.select(
            'SELECT r."key", x."area" FROM "store_task" x '
            'JOIN "store_record" r ON r."id" = x."record_id"'
        )
    )
    return [
        _task_words(key, titles, phrases, areas[key]) for key, titles in _named("task", "title")
    ]


def _task_words(
    key: str,
    titles: tuple[str, ...],
    phrases: Mapping[tuple[str, bool], list[str]],
    area: str,
) -> TaskWords:
    means, looks_like = tuple(phrases.get((key, False), ())), tuple(phrases.get((key, True), ()))
    return TaskWords(key, titles, means, looks_like, area.partition(":")[2])


def _founded(row: FoundingRow, prefix: str) -> tuple[str, ...]:
    """Every way the record of a programme's file is written."""
    cells = row.cells
    aliases = "" if row.kind == "programme" else cells.get("aliases", "")
    names = (cells.get(f"{prefix}_en", ""), cells.get(f"{prefix}_zh", ""))
    return tuple(filter(None, map(str.strip, (*names, *aliases.split(ALIAS_SEPARATOR)))))


def learn_alias(*, task: str, phrase: str, language: str) -> None:
    """From now on sentences like this one are linked to the task."""
    TaskAlias.objects.get_or_create(
        task=task, phrase=phrase, negative=False, defaults={"language": language}
    )
