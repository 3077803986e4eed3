"""Do the drawings keep the laws of layout, whatever they are given to draw?"""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from jointoffice.model.language import Language
from jointoffice.scenes.drawings.bars import Bar, BarGroup, Bars, draw_bars
from jointoffice.scenes.drawings.chart import SIZE, Chart, Point, Series, Style, draw_chart
from jointoffice.scenes.drawings.events import Event
from jointoffice.scenes.drawings.labels import (
    Box,
    Wanted,
    in_lines,
    place_labels,
    shortened,
    spread,
    width_of,
)
from jointoffice.scenes.drawings.legs import MapLeg
from jointoffice.scenes.drawings.map import SIZE as MAP_SIZE
from jointoffice.scenes.drawings.map import Map, MapPlace, draw_map
from jointoffice.scenes.drawings.network import (
    NetBody,
    NetParty,
    Network,
    Place,
    Section,
    Tie,
    draw_network,
)
from jointoffice.scenes.drawings.projection import Spot, apart
from jointoffice.scenes.drawings.rivers import MapRiver
from jointoffice.scenes.drawings.scale import Scale, days_scale, round_numbers
from jointoffice.scenes.drawings.svg import Caption, Drawing, Size
from tests.laws import law

FRAME = Box(16, 16, 1100, 628)
SVG = "{http://www.w3.org/2000/svg}"
PIXELS = st.floats(0, 1000, allow_nan=False)
NAMES = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=40)
SPOTS = st.builds(Spot, st.floats(-60, 60), st.floats(-170, 170))
NEAR = st.builds(Spot, st.floats(28, 32), st.floats(104, 108))
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


def links(drawing: Drawing) -> list[ET.Element]:
    return list(_tree(drawing).iter("a"))


def written(drawing: Drawing) -> list[Box]:
    """The boxes of the names that are written, as far as their estimated widths go."""
    found = []
    for node in _tree(drawing).iter("text"):
        width = width_of(node.text or "", 12.5)
        classes = (node.get("class") or "").split()
        left = {"end": width, "middle": width / 2}
        shift = sum(by for one, by in left.items() if one in classes)
        x, y = float(node.get("x", "0")), float(node.get("y", "0"))
        found.append(Box(x - shift, y - 11, width, 13))
    return found


def _tree(drawing: Drawing) -> ET.Element:
    return ET.fromstring(drawing.svg)  # noqa: S314 - our own drawing


@law(60)
@given(st.lists(st.tuples(PIXELS, PIXELS, NAMES), max_size=40))
def test_labels_lie_over_nothing_and_stay_in_the_frame(
    some: list[tuple[float, float, str]],
) -> None:
    wanted = [Wanted(x, y, width_of(words, 12.5), 16, 8) for x, y, words in some]
    taken = [Box(one.x - 12, one.y - 12, 24, 24) for one in wanted]
    placed = [box for box in place_labels(wanted, taken, FRAME) if box is not None]
    assert all(FRAME.holds(box) for box in placed)
    assert not any(one.overlaps(other) for one, other in combinations(placed, 2))
    assert not any(box.overlaps(dot) for box in placed for dot in taken)


@law(60)
@given(st.lists(st.tuples(PIXELS, PIXELS), max_size=60))
def test_points_keep_apart_and_in_the_frame(wanted: list[tuple[float, float]]) -> None:
    placed = apart(wanted, 27, FRAME)
    assert len(placed) == len(wanted)
    assert all(FRAME.holds(Box(x, y, 0, 0)) for x, y in placed)
    assert all(math.dist(one, other) >= 27 for one, other in combinations(placed, 2))


@law(60)
@given(st.lists(st.floats(-500, 1500), max_size=60), st.floats(1, 60))
def test_spread_positions_keep_order_room_and_ends(wanted: list[float], gap: float) -> None:
    placed = spread(wanted, gap, 0, 1000)
    room = min(gap, 1000 / max(len(wanted) - 1, 1))
    ordered = sorted(zip(wanted, placed, strict=True))
    assert all(-1e-6 <= one <= 1000 + 1e-6 for one in placed)
    assert all(b - a >= room - 1e-6 for (_, a), (_, b) in pairwise(sorted(ordered, key=_second)))


def _second(pair: tuple[float, float]) -> float:
    return pair[1]


@law(60)
@given(NAMES, st.floats(20, 400))
def test_shortened_words_fit(words: str, room: float) -> None:
    assert width_of(shortened(words, 12.5, room), 12.5) <= max(room, width_of("…", 12.5))
    assert all(width_of(one, 12.5) <= room for one in in_lines(words, 12.5, room, 2))


@law(60)
@given(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9), st.integers(2, 9))
def test_round_numbers_reach_over_what_is_shown(one: float, other: float, most: int) -> None:
    low, high = min(one, other), max(one, other)
    assume(high - low > 1e-3 or high == low)
    found = round_numbers(low, high, most)
    step = found[1] - found[0]
    assert found[0] <= low + step * 1e-6
    assert found[-1] >= high - step * 1e-6
    assert 2 <= len(found) <= most + 2


@law(60)
@given(st.lists(DAYS, min_size=2, max_size=20))
def test_days_lie_in_their_order(days: list[date]) -> None:
    scale = days_scale(min(days), max(days), 50, 950)
    places = [scale.on(day) for day in sorted(days)]
    assert places == sorted(places)
    assert all(50 <= place <= 950 for place in places)
    assert Scale(0, 1, 10, 20).at(5) == 20


@law(60)
@given(
    st.lists(st.one_of(NEAR, SPOTS), min_size=1, max_size=40),
    st.lists(NAMES, min_size=40, max_size=40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(0, 39)), max_size=40),
    st.lists(st.lists(NEAR, min_size=1, max_size=8), max_size=5),
)
def test_the_map_shows_each_thing_once_and_nothing_over_a_name(
    spots: list[Spot],
    names: list[str],
    pairs: list[tuple[int, int]],
    courses: list[list[Spot]],
) -> None:
    places = tuple(
        MapPlace(f"p{i}", name, name, f"/p/{i}", spot)
        for i, (spot, name) in enumerate(zip(spots, names, strict=False))
    )
    legs = tuple(MapLeg(f"p{a}", f"p{b}", "rail", "leg", "/leg", None) for a, b in pairs)
    drawn = [one for one in legs if one.origin != one.destination and _known(one, len(spots))]
    rivers = tuple(MapRiver("River", "River", "/river", tuple(course)) for course in courses)
    drawing = draw_map(Map(Caption("map", "Map"), places, legs, rivers, ""), MAP_SIZE)
    assert len(links(drawing)) == drawing.things == len(places) + len(drawn) + len(rivers)
    whole = Box(-0.1, -0.1, MAP_SIZE.width + 0.2, MAP_SIZE.height + 0.2)
    boxes = [box for box in written(drawing) if box.width]
    assert all(whole.holds(box) for box in boxes)
    assert not any(_touch(one, other) for one, other in combinations(boxes, 2))


def _known(leg: MapLeg, count: int) -> bool:
    return all(int(key[1:]) < count for key in (leg.origin, leg.destination))


def _touch(one: Box, other: Box) -> bool:
    """Rounding to a tenth of a pixel is no overlap."""
    less = Box(one.x + 0.2, one.y + 0.2, max(one.width - 0.4, 0), one.height - 0.4)
    return less.overlaps(other)


@law(60)
@given(
    st.lists(st.tuples(NAMES, st.sampled_from(Place)), min_size=1, max_size=12),
    st.lists(st.tuples(NAMES, st.integers(0, 3)), min_size=1, max_size=15),
    st.sets(st.tuples(st.integers(0, 11), st.integers(0, 14)), max_size=60),
    st.sampled_from((552.0, 1132.0)),
)
def test_the_network_shows_each_thing_once_within_its_box(
    parties: list[tuple[str, Place]],
    bodies: list[tuple[str, int]],
    pairs: set[tuple[int, int]],
    width: float,
) -> None:
    drawing = draw_network(
        Network(
            Caption("network", "Network"),
            tuple(NetParty(f"p{i}", name, "/p", place) for i, (name, place) in enumerate(parties)),
            (
                Section(
                    "",
                    tuple(NetBody(f"b{i}", n, "/b", "body", d) for i, (n, d) in enumerate(bodies)),
                ),
            ),
            tuple(Tie(f"p{a}", f"b{b}", "tie", "/t", None, "") for a, b in sorted(pairs)),
        ),
        width,
    )
    drawn = [pair for pair in pairs if pair[0] < len(parties) and pair[1] < len(bodies)]
    assert len(links(drawing)) == drawing.things == len(parties) + len(bodies) + len(drawn)
    _all_within(drawing)


@law(60)
@given(
    st.lists(
        st.tuples(NAMES, st.none() | DAYS, st.none() | DAYS, st.floats(0, 2), st.none() | DAYS),
        max_size=20,
    ),
    st.lists(st.tuples(DAYS, NAMES), max_size=12),
    DAYS,
)
def test_bars_show_each_thing_once_within_their_box(
    some: list[tuple[str, date | None, date | None, float, date | None]],
    events: list[tuple[date, str]],
    today: date,
) -> None:
    bars = tuple(
        Bar(name, "en", "/t", start, finish, done, before, "words", None)
        for name, start, finish, done, before in some
    )
    flags = tuple(Event(day, name, name, "/e", "conference") for day, name in events)
    shown = Bars(
        Caption("bars", "Bars"),
        Language.EN,
        today,
        "today",
        (BarGroup("Group", "en", "/g", bars),),
        flags,
    )
    drawing = draw_bars(shown, 1132)
    assert len(links(drawing)) == drawing.things == len(bars) + len(flags) + 1
    _all_within(drawing)


@law(60)
@given(
    st.lists(
        st.lists(st.tuples(DAYS, st.decimals(-1000, 10**12, places=2)), min_size=1, max_size=12),
        min_size=1,
        max_size=7,
    ),
    st.sampled_from(Style),
    st.sampled_from(Language),
)
def test_a_chart_shows_each_point_once_within_its_box(
    some: list[list[tuple[date, Decimal]]], style: Style, language: Language
) -> None:
    series = tuple(
        Series(
            f"Series {slot}",
            slot,
            style,
            tuple(Point(day, value, "words", "/o", None) for day, value in points),
        )
        for slot, points in enumerate(some)
    )
    chart = Chart(Caption("chart", "Chart"), "CNY", "yuan", language, series)
    drawing = draw_chart(chart, SIZE)
    assert len(links(drawing)) == drawing.things == sum(len(points) for points in some)
    _all_within(drawing)


def _all_within(drawing: Drawing) -> None:
    """Every rectangle and every line lies in the view box."""
    size = drawing.size
    whole = Box(-0.1, -0.1, size.width + 0.2, size.height + 0.2)
    for node in _tree(drawing).iter("rect"):
        x, y, width, height = (
            float(node.get(name, "0")) for name in ("x", "y", "width", "height")
        )
        assert whole.holds(Box(x, y, width, height)), ET.tostring(node)
    for node in _tree(drawing).iter("path"):
        numbers = [float(one) for one in re.findall(r"-?\d+(?:\.\d+)?", node.get("d", ""))]
        for x, y in zip(numbers[::2], numbers[1::2], strict=True):
            assert whole.holds(Box(x, y, 0, 0)), ET.tostring(node)


@law(60)
@given(st.text(max_size=30))
def test_words_are_always_escaped(words: str) -> None:
    clean = "".join(one for one in words if one.isprintable())
    place = MapPlace("p", clean, clean, "/p?a=1&b=2", Spot(29, 106))
    drawing = draw_map(Map(Caption("map", clean, clean), (place,), (), (), ""), Size(800, 500))
    (link,) = links(drawing)
    assert link.get("aria-label") == clean
    assert link.get("href") == "/p?a=1&b=2"
