"""How a drawing is written: elements with classes and attributes, every word escaped."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape


class Markup(str):
    """Written and escaped already: a template puts it in as it stands."""

    __slots__ = ()

    def __html__(self) -> str:
        return self


@dataclass(frozen=True, slots=True)
class Size:
    """The view box of a drawing, in units that are pixels where it is shown unshrunken."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Caption:
    """What a drawing is called: `name` is unique on its page, `words` describe what it shows."""

    name: str
    title: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """An SVG picture; `things` is how many focusable things it shows."""

    svg: Markup
    size: Size
    things: int


def element(name: str, *children: Markup, **attributes: str | float) -> Markup:
    """`element("a", class_="leg", x1=3)`: `_` ends a keyword and stands for `-` inside a name."""
    said = "".join(
        f' {key.removesuffix("_").replace("_", "-")}="{_written(value)}"'
        for key, value in attributes.items()
    )
    inside = "".join(children)
    return Markup(f"<{name}{said}>{inside}</{name}>" if inside else f"<{name}{said}/>")


def plain(words: str) -> Markup:
    """Words as they stand between two tags."""
    return Markup(escape(words, quote=False))


def text(words: str, x: float, y: float, class_: str) -> Markup:
    """A line of words; classes `middle` and `end` say where x is."""
    return element("text", plain(words), class_=class_, x=x, y=y)


def line(start: tuple[float, float], end: tuple[float, float], class_: str) -> Markup:
    return element("line", class_=class_, x1=start[0], y1=start[1], x2=end[0], y2=end[1])


def rect(corner: tuple[float, float], size: Size, class_: str) -> Markup:
    x, y = corner
    width, height = max(size.width, 0), max(size.height, 0)
    return element("rect", class_=class_, x=x, y=y, width=width, height=height)


def path(points: Iterable[tuple[float, float]], class_: str) -> Markup:
    """Straight lines from point to point; nothing for fewer than two."""
    steps = [f"{number(x)} {number(y)}" for x, y in points]
    if len(steps) < 2:  # noqa: PLR2004 - a line has two ends
        return Markup("")
    return element("path", class_=class_, d=f"M{' L'.join(steps)}")


def polygon(corners: Iterable[tuple[float, float]], class_: str) -> Markup:
    points = " ".join(f"{number(x)},{number(y)}" for x, y in corners)
    return element("polygon", class_=class_, points=points)


def group(children: Iterable[Markup], class_: str) -> Markup:
    found = tuple(children)
    return element("g", *found, class_=class_) if found else Markup("")


def link(address: str, name: str, children: Iterable[Markup], class_: str) -> Markup:
    """A thing that can be reached by keyboard; `name` is read out and shown under the pointer.

    Without an address the thing is a group with the same name.
    """
    inside = (element("title", plain(name)), *children)
    if not address:
        return element("g", *inside, class_=class_, role="img", aria_label=name)
    return element("a", *inside, href=address, class_=class_, aria_label=name)


def drawing(caption: Caption, size: Size, children: Iterable[Markup], things: int) -> Drawing:
    """The whole picture with its title and description for those who do not see it."""
    title, words = f"{caption.name}-title", f"{caption.name}-words"
    head = [element("title", plain(caption.title), id=title)]
    more = {}
    if caption.words:
        head.append(element("desc", plain(caption.words), id=words))
        more["aria_describedby"] = words
    svg = element(
        "svg",
        *head,
        *children,
        class_=f"drawing {caption.name}",
        viewBox=f"0 0 {number(size.width)} {number(size.height)}",
        width=size.width,
        height=size.height,
        role="group",
        aria_labelledby=title,
        **more,
    )
    return Drawing(svg, size, things)


def number(value: float) -> str:
    """At most one decimal: a tenth of a pixel is enough."""
    written = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def _written(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else number(value)
