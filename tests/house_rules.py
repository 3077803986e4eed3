"""Which house rules does a Python file break? Each rule yields what it found, with its line."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

FILE_LINES_MAX = 300
FUNCTION_LINES_MAX = 40
VIEW_LINES_MAX = 15
NOT_OUR_WORDS = re.compile(
    r"(statement|fact|item|util|helper|manager|handler|service|processor)s?"
    r"|entity|entities|data|info|common|misc"
)
# What a contract with outside programs calls so: READER.md, the findings of kind `list`.
NAMES_OF_CONTRACTS = frozenset({("src/jointoffice/reader/finding.py", "items")})
CORE = ("model", "ledger", "reader", "assessment", "engines", "scenes", "papers")
CLOCK_READER = "src/jointoffice/store/clock.py"
CLOCK = re.compile(
    r"\b(datetime|date|timezone)\.(now|utcnow|today|localdate|localtime)$"
    r"|\btime\.(time|time_ns|localtime|gmtime|ctime|strftime)$"
)
CLOCK_NAMES = frozenset({"now", "localdate", "localtime", "time", "time_ns", "gmtime"})
CLOCK_MODULES = frozenset({"django.utils.timezone", "time"})

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """A Python file: its path in the repository, its text, and the tree of it."""

    path: str
    text: str
    tree: ast.Module

    def starts_with(self, folder: str) -> bool:
        return self.path.startswith(folder)

    def functions(self) -> Iterator[Function]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield node

    def public_functions(self) -> Iterator[Function]:
        return (function for function in self.functions() if not function.name.startswith("_"))


Rule = Callable[[Module], Iterator[str]]


def parse_module(path: str, text: str) -> Module:
    return Module(path, text, ast.parse(text))


def long_file(module: Module) -> Iterator[str]:
    """A file has at most 300 lines."""
    lines = len(module.text.splitlines())
    if lines > FILE_LINES_MAX:
        yield f"1 {lines} lines, {FILE_LINES_MAX} at most"


def count_lines(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def long_function(module: Module) -> Iterator[str]:
    """A function has at most 40 lines."""
    for function in module.functions():
        lines = count_lines(function)
        if lines > FUNCTION_LINES_MAX:
            yield f"{function.lineno} {function.name} has {lines}, {FUNCTION_LINES_MAX} at most"


def long_view(module: Module) -> Iterator[str]:
    """A view parses, calls one action or scene, and renders: at most 15 lines."""
    if not module.starts_with("src/jointoffice/web/"):
        return
    for function in module.functions():
        first = function.args.args[:1]
        lines = count_lines(function)
        if first and first[0].arg == "request" and lines > VIEW_LINES_MAX:
            yield f"{function.lineno} {function.name} has {lines}, a view {VIEW_LINES_MAX} at most"


def unanswered_question(module: Module) -> Iterator[str]:
    """The first line of a file says in one sentence what it answers; an __init__.py is empty."""
    if PurePosixPath(module.path).name == "__init__.py":
        if module.text.strip():
            yield "1 an __init__.py is empty"
        return
    first = (ast.get_docstring(module.tree, clean=False) or "").split("\n")[0]
    if not module.text.startswith('"""') or not first.endswith((".", "?", ":")):
        yield "1 the first line is no docstring of one sentence"


def foreign_word(module: Module) -> Iterator[str]:
    """Names use the words of the glossary, none of the empty ones."""
    for line, name in _names(module):
        if (module.path, name) in NAMES_OF_CONTRACTS:
            continue
        for word in _words(name):
            if NOT_OUR_WORDS.fullmatch(word):
                yield f"{line} {name}: '{word}' is not our word"


def _names(module: Module) -> Iterator[tuple[int, str]]:
    yield 1, PurePosixPath(module.path).stem
    for node in ast.walk(module.tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield node.lineno, name
            case ast.arg(arg=name) | ast.AnnAssign(target=ast.Name(id=name)):
                yield node.lineno, name
            case _:
                pass


def _words(name: str) -> list[str]:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", name).lower().split()


def boolean_argument(module: Module) -> Iterator[str]:
    """No boolean arguments, but the flags of a command line: two functions or an Enum."""
    if not module.starts_with("src/") or module.starts_with("src/jointoffice/commands/"):
        return
    for function in module.public_functions():
        for argument in (*function.args.args, *function.args.kwonlyargs):
            if isinstance(argument.annotation, ast.Name) and argument.annotation.id == "bool":
                yield f"{argument.lineno} {function.name} takes the boolean {argument.arg}"


def boolean_default(module: Module) -> Iterator[str]:
    """No boolean defaults, which hide a decision from whoever reads the call."""
    if not module.starts_with("src/"):
        return
    for function in module.public_functions():
        for default in (*function.args.defaults, *function.args.kw_defaults):
            if isinstance(default, ast.Constant) and isinstance(default.value, bool):
                yield f"{default.lineno} {function.name} has a boolean default"


def wall_clock(module: Module) -> Iterator[str]:
    """Only store/clock.py reads the clock; everybody else is told the time."""
    if not module.starts_with("src/") or module.path == CLOCK_READER:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and CLOCK.search(ast.unparse(node)):
            yield f"{node.lineno} {ast.unparse(node)} reads the clock"
        if isinstance(node, ast.ImportFrom) and node.module in CLOCK_MODULES:
            for alias in node.names:
                if alias.name in CLOCK_NAMES:
                    yield f"{node.lineno} {node.module}.{alias.name} reads the clock"


def impure_core(module: Module) -> Iterator[str]:
    """The floors below the store are told what is on the disk: they open and print nothing."""
    if not any(module.starts_with(f"src/jointoffice/{floor}/") for floor in CORE):
        return
    for node in ast.walk(module.tree):
        match node:
            case ast.Call(func=ast.Name(id="open" | "print" | "input" as name)):
                yield f"{node.lineno} {name}() in the core"
            case ast.ImportFrom(module="pathlib", names=names):
                for alias in names:
                    if not alias.name.startswith("Pure"):
                        yield f"{node.lineno} pathlib.{alias.name} in the core"
            case _:
                pass


def positional_action(module: Module) -> Iterator[str]:
    """An action takes keyword arguments only, so that a call reads as what was done."""
    if not module.starts_with("src/jointoffice/actions/"):
        return
    for node in module.tree.body:
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
            for argument in (*node.args.posonlyargs, *node.args.args):
                yield f"{node.lineno} {node.name} takes {argument.arg} by position"


RULES: tuple[Rule, ...] = (
    long_file,
    long_function,
    long_view,
    unanswered_question,
    foreign_word,
    boolean_argument,
    boolean_default,
    wall_clock,
    impure_core,
    positional_action,
)
