"""Which lines of a page are furniture, headings, captions, cells: marks in its tree tell."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from resiliparse.parse.html import ElementNode, HTMLTree, Node

from jointoffice.reader.text.block import Block, BlockKind
from jointoffice.reader.text.lines import kind_of

_OPEN, _MAYBE, _CLOSE, _HEADING, _TITLE, _CAPTION, _LINK, _UNLINK = map(chr, range(0xE0F0, 0xE0F8))
"""Signs for private use, which mean nothing in any text."""
_SIGNS = re.compile(f"([{_OPEN}-{_UNLINK}])")
_KINDS = {_HEADING: BlockKind.HEADING, _TITLE: BlockKind.HEADING, _CAPTION: BlockKind.CAPTION}

_FURNITURE = (
    "nav, footer, form, button, dialog, header, aside, [role=navigation], [role=contentinfo], "
    "[role=search], [role=dialog], [role=banner], [role=complementary], [hidden], "
    "[aria-hidden=true]"
)
_WORDS = (
    "nav menu footer cookie consent gdpr crumb sidebar related recommend comment respond reply "
    "share social copyright licen pagination pager subscribe newsletter login signin search "
    "advert toolbar friendlink links popup modal banner skip"
).split()
_NAMED = ", ".join(f"[class*={word} i], [id*={word} i]" for word in _WORDS)
_IS_NAMED = re.compile(
    r"(?:^|[\s_-]|(?<=[a-z])(?=[A-Z]))(?:nav|navbar|navigation|menu|footer|foot|cookies?|consent|"
    r"gdpr|bread-?crumbs?|crumbs?|sidebar|related|recommend(?:ed|ations?)?|comments?|respond|"
    r"reply|share|sharing|social|copyrights?|licen[cs]e|pagination|pager|subscribe|newsletter|"
    r"login|signin|search|adverts?|advertisement|toolbar|friendlinks?|links|popup|modal|banner|"
    r"skip)(?=$|[\s_\d-]|[A-Z])",
    re.I,
)
_OUTSIDE = f":not(:is({_FURNITURE}) *)"
_DEEP = " > ".join(["*"] * 200)
"""Where elements are nested so deep, asking each what it lies in would take time squared."""
_SELECTORS = (
    ("h1", _TITLE),
    ("h2, h3, h4, h5, h6", _HEADING),
    ("figcaption, caption", _CAPTION),
)
_NEVER = frozenset({"html", "body", "main", "article", "h1", "p"})
_LINKS_MIN = 3
"""So many lines in a row that are links and nothing else are a menu."""
_MAYBE_SHARE = 0.5
"""What has more of the text than this is no furniture, whatever it is called."""
_BETWEEN_MAX = 40
_LINKED_SENTENCE = re.compile(r"[.。！？!?][\"'”’)）]*$")
_WHITE = " \t\r\u3000•·|>/»-"
_STOPS = _WHITE + ".…,;:)]"
_LINE = re.compile(r"[^\n]+")
_CELL = re.compile(r"[^\t]+")


def mark(tree: HTMLTree) -> None:
    """Set marks in the page's tree; they are found again in the text that it shows."""
    body = tree.body
    if body is None:
        return
    outside = "" if body.query_selector(_DEEP) is not None else _OUTSIDE
    for sure in _nodes(body, _FURNITURE, outside):
        _enclose(tree, sure, _OPEN, _CLOSE)
    for named in _nodes(body, _NAMED, outside):
        if named.tag not in _NEVER and _IS_NAMED.search(f"{named.class_name} {named.id}"):
            _enclose(tree, named, _MAYBE, _CLOSE)
    for link in _nodes(body, "a[href]", outside):
        _enclose(tree, link, _LINK, _UNLINK)
    for selector, sign in _SELECTORS:
        for node in _nodes(body, selector, ""):
            node.prepend(_sign(tree, sign))


def hide_pictures(tree: HTMLTree) -> None:
    """Take away the words that stand for pictures, which are not shown."""
    if tree.body is not None:
        for image in _nodes(tree.body, "[alt]", ""):
            image.setattr("alt", "")


def _nodes(body: ElementNode, selector: str, outside: str) -> list[ElementNode]:
    """`values()` takes one step a node; iterating over the answer, as many as it has nodes."""
    return list(body.query_selector_all(f":is({selector}){outside}").values())


def _enclose(tree: HTMLTree, node: ElementNode, opening: str, closing: str) -> None:
    node.prepend(_sign(tree, opening))
    node.append(_sign(tree, closing))


def _sign(tree: HTMLTree, sign: str) -> Node:
    node = tree.create_text_node(sign)
    assert node is not None
    return node


Span = tuple[int, int]


@dataclass(slots=True)
class _Marked:
    """What the marks of a page said, as spans of the text without them."""

    furniture: list[Span] = field(default_factory=list)
    links: list[Span] = field(default_factory=list)
    kinds: list[tuple[int, BlockKind]] = field(default_factory=list)
    titles: list[int] = field(default_factory=list)
    open: list[tuple[str, int]] = field(default_factory=list)
    open_links: list[int] = field(default_factory=list)


def blocks_from(shown: str) -> tuple[str, list[Block]]:
    """The text without marks, and its blocks."""
    pieces = _SIGNS.split(shown)
    text = "".join(pieces[::2])
    marked = _Marked()
    at = 0
    for words, sign in zip(pieces[::2], pieces[1::2], strict=False):
        at += len(words)
        _follow(marked, sign, at, len(text))
    lines = [match.span() for match in _LINE.finditer(text) if not match.group().isspace()]
    furniture = _covered(text, lines, marked.furniture)
    furniture |= _menus(text, lines, _covered(text, lines, marked.links))
    return text, list(_blocks(text, lines, furniture, marked.kinds))


def _follow(marked: _Marked, sign: str, at: int, length: int) -> None:
    if sign in _KINDS:
        marked.kinds.append((at, _KINDS[sign]))
        if sign == _TITLE:
            marked.titles.append(at)
    elif sign == _LINK:
        marked.open_links.append(at)
    elif sign == _UNLINK and marked.open_links:
        marked.links.append((marked.open_links.pop(), at))
    elif sign != _CLOSE:
        marked.open.append((sign, at))
    elif marked.open:
        opening, start = marked.open.pop()
        has_title = bool(marked.titles) and marked.titles[-1] >= start
        if not has_title and (opening == _OPEN or at - start <= length * _MAYBE_SHARE):
            marked.furniture.append((start, at))


def _covered(text: str, lines: Sequence[Span], spans: Sequence[Span]) -> set[int]:
    """Which lines, by index, consist of nothing but such spans and signs between them."""
    merged: list[list[int]] = []
    for start, end in sorted(spans):
        if merged and not any(map(str.isalnum, text[merged[-1][1] : start][:_BETWEEN_MAX])):
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    if not merged:
        return set()
    starts = [start for start, _ in merged]
    covered: set[int] = set()
    for i, (start, end) in enumerate(lines):
        found = bisect_right(starts, end) - 1
        if found < 0 or merged[found][1] <= start:
            continue
        line = text[start:end].strip(_WHITE)
        first = text.index(line, start)
        last = first + len(line.rstrip(_STOPS))
        found = bisect_right(starts, first) - 1
        if line and found >= 0 and merged[found][1] >= last:
            covered.add(i)
    return covered


def _menus(text: str, lines: Sequence[Span], linked: set[int]) -> set[int]:
    """Of the lines that are links and nothing else, those that stand in a row."""
    menus: set[int] = set()
    run: list[int] = []
    for i in (*range(len(lines)), -1):
        if i in linked and not _LINKED_SENTENCE.search(text[lines[i][0] : lines[i][1]].rstrip()):
            run.append(i)
            continue
        if len(run) >= _LINKS_MIN:
            menus.update(run)
        run = []
    return menus


def _blocks(
    text: str, lines: Sequence[Span], furniture: set[int], kinds: list[tuple[int, BlockKind]]
) -> Iterator[Block]:
    waiting = iter([*kinds, (len(text) + 1, BlockKind.PARAGRAPH)])
    at, kind = next(waiting)
    for i, (start, end) in enumerate(lines):
        told = None
        while at < end:
            told = kind
            at, kind = next(waiting)
        if i in furniture:
            yield Block(BlockKind.FURNITURE, start, end)
        elif "\t" in text[start:end].strip():
            for cell in _CELL.finditer(text, start, end):
                if not cell.group().isspace():
                    yield Block(BlockKind.TABLE_CELL, *cell.span())
        else:
            yield Block(told or kind_of(text[start:end]), start, end)
