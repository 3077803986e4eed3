"""Any record of any kind, as an export would write it, for Hypothesis."""

from __future__ import annotations

from datetime import date

from hypothesis import assume
from hypothesis import strategies as st

from jointoffice.ledger.acceptance import State
from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.parsing import parse_value
from jointoffice.model.refusals import WrongValue
from jointoffice.model.values import NONE, UNKNOWN, Qualifier, Value, ValueType, plain_notation
from jointoffice.papers.sheets.export import ToWrite
from jointoffice.papers.sheets.references import References
from jointoffice.scenes.cells import Cell
from jointoffice.scenes.wording import Names

KEYS = ("1", "2", "gdp", "Ab-c", "二号", "p.1")
NAMES = ("Area · One", "=SUM(A1)", "领域；二", "gdp", "(none)", "Ж, и 'so'")
HEDGED = [one for one in Qualifier if one.value and one not in (Qualifier.NONE, Qualifier.UNKNOWN)]
DATES = (
    "2021",
    "2021-04",
    "2021-04-29",
    "1850-02-03",
    "2021-33",
    "2021-40",
    "2020/2021",
    "2021-01~",
)
WORDS = st.one_of(
    st.sampled_from(("=1+1", "'=1", "''@x", "-5", "+86", "5", "1e5", "TRUE", "(withdraw)", "#REF!",
                     "2021-04-29", "a\nb", "a\tb", "合计", "about 5", "'", "_x0041_")),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30),
)  # fmt: skip


def references() -> References:
    """Two or three records of every kind, called by awkward names."""
    known = References(KINDS)
    for kind in KINDS:
        for i, key in enumerate(KEYS):
            known.add(kind, key, Names(NAMES[i], f"名称{i}"), (f"{kind} alias {i}",))
    return known


@st.composite
def values(draw: st.DrawFn, field: Field) -> Value:
    """Any value that the field can hold."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.sampled_from((NONE, UNKNOWN)))
    if field.type is ValueType.TEXT:
        return _text(draw, field)
    if field.type in (ValueType.NUMBER, ValueType.MONEY):
        return _amount(draw, field)
    return Value(draw(_texts(field)))


def _texts(field: Field) -> st.SearchStrategy[str]:
    """The canonical texts of a type that is neither words nor an amount."""
    days = st.dates(date(1000, 1, 1)).map(date.isoformat)
    by_type: dict[ValueType, st.SearchStrategy[str]] = {
        ValueType.DATE: st.one_of(st.sampled_from(DATES), days),
        ValueType.BOOLEAN: st.sampled_from(("true", "false")),
        ValueType.PLACE: st.sampled_from(("29.72,106.63", "-0.5,0")),
    }
    if field.type in by_type:
        return by_type[field.type]
    if field.type is ValueType.CHOICE:
        return st.sampled_from([one.code for one in field.choices])
    if field.type is ValueType.REFERENCE:
        return _named(field)
    return st.sets(_named(field), min_size=1, max_size=3).map(lambda some: " ".join(sorted(some)))


def _text(draw: st.DrawFn, field: Field) -> Value:
    try:
        value = parse_value(field, draw(WORDS), None)
    except WrongValue:
        assume(False)
    assume(value.text)
    return value


def _amount(draw: st.DrawFn, field: Field) -> Value:
    digits = draw(st.sampled_from((2, 9, 18)))
    amount = draw(st.decimals(-(10**digits), 10**digits, places=draw(st.integers(0, 6))))
    unit = field.unit
    if field.type is ValueType.MONEY or not unit:
        unit = draw(st.sampled_from((field.unit, field.unit, "USD")))
    hedge = draw(st.sampled_from((Qualifier.EXACT, Qualifier.EXACT, *HEDGED)))
    return Value(plain_notation(amount), unit, hedge)


def _named(field: Field) -> st.SearchStrategy[str]:
    return st.builds(
        lambda kind, key: f"{kind}:{key}", st.sampled_from(field.references), st.sampled_from(KEYS)
    )


@st.composite
def records(draw: st.DrawFn, kind: Kind) -> ToWrite:
    """A record with some of its fields; its key is of simple words, which its fields then say."""
    parts = [_key_part(draw, field) for name in kind.natural_key for field in [kind.find(name)]]
    others = [field for field in kind.fields if field.name not in kind.natural_key]
    said = draw(st.lists(st.sampled_from(others), unique_by=lambda field: field.name))
    cells = {field.name: Cell(State.AGREED, draw(values(field)), frozenset()) for field in said}
    return ToWrite("/".join(parts), cells, {})


def _key_part(draw: st.DrawFn, field: Field | None) -> str:
    assert field is not None
    match field.type:
        case ValueType.NUMBER:
            return str(draw(st.integers(1, 99)))
        case ValueType.DATE:
            return draw(st.sampled_from(("2021", "2021-04", "2021-33", "2021-04-29")))
        case ValueType.CHOICE:
            return draw(st.sampled_from([one.code for one in field.choices]))
        case ValueType.REFERENCE:
            named = draw(_named(field))
            return named if len(field.references) > 1 else named.partition(":")[2]
        case _:
            return draw(st.sampled_from(("b1", "二", "x-1", "P007")))
