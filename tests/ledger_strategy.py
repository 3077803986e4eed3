"""Any ledger: texts of the small language, of two sides and a stranger, for Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

Said = tuple[tuple[str, tuple[str, ...]], ...]
"""Record and field, and the values that are claimed of it."""

PARTIES = ("liangjiang", "tianfu", "stranger")
DAYS = ("2021-01-15", "2021-02-01", "2021-03-01", "2021-04-01")
CLAIMS = (
    ("task 9 due", ("2022", "2023", "(none)")),
    ("task 9 progress", ("40", "40.0 %", "50")),
    ("task 9 note", ("piers stand", "桥墩已立")),
    ("task 9 number", ("9", "10")),
    ("project p1 investment", ("455.06 billion yuan", "4550.6 亿元", "1 yuan")),
    ("report p1/liangjiang/2021-05 problem", ("land", "money")),
    ("report p1/liangjiang/2021-05 project", ("p1",)),
    ("report p1/liangjiang/2021-05 party", ("liangjiang", "tianfu")),
    ("report p1/liangjiang/2021-05 period", ("2021-05",)),
)
MERGES = (
    ("body a name_en", ("Port Office", "Harbour Office")),
    ("body b name_en", ("Port Office", "Port Board")),
    ("body a code", ("a",)),
    ("body b parent", ("a", "c")),
    ("body a replaced_by", ("b", "b", "c", "a", "(none)")),
    ("body b replaced_by", ("a", "c", "(none)", "(unknown)")),
    ("body c replaced_by", ("d", "a")),
    ("membership a/liangjiang body", ("a",)),
    ("membership a/liangjiang party", ("liangjiang",)),
    ("membership a/liangjiang role", ("member", "lead")),
    ("membership b/liangjiang role", ("member", "secretariat")),
    ("membership a/liangjiang replaced_by", ("b/stranger", "c/liangjiang")),
    ("party liangjiang replaced_by", ("tianfu",)),
)
"""Bodies that are one thing, or none, and what is named after them."""
SOURCES = ("bulletin, official, 2021-01-10", "daily, press, 2021-03-01", "leaflet, other, 2021-05")
NAMES = ("bulletin", "daily", "leaflet")
LINES_MAX = 14


@st.composite
def ledgers(draw: st.DrawFn, claims: Said = CLAIMS) -> str:
    """The text of a ledger in which every line but claims and sources names a claim's line."""
    deeds = draw(st.lists(st.sampled_from("ccccsvvvwr"), min_size=1, max_size=LINES_MAX))
    deeds[0] = "c"
    claimed = [line for line, deed in enumerate(deeds, start=1) if deed == "c"]
    lines = []
    for line, deed in enumerate(deeds, start=1):
        earlier = [one for one in claimed if one < line]
        party = draw(st.sampled_from(PARTIES))
        lines.append(
            f"{party}: {_deed(draw, deed, claimed, earlier) or _claim(draw, claims, earlier)}"
        )
    return "\n".join(lines)


def _deed(draw: st.DrawFn, deed: str, claimed: list[int], earlier: list[int]) -> str:
    """What is done but to claim something; empty for that."""
    match deed:
        case "c":
            return ""
        case "s":
            return f"source {draw(st.sampled_from(SOURCES))}"
        case "v":
            verdict = draw(st.sampled_from(("agree", "agree", "dispute", "abstain")))
            return f"{verdict} {draw(st.sampled_from(claimed))}"
        case _:
            end = "withdraw" if deed == "w" else "redact"
            return f"{end} {draw(st.sampled_from(earlier))}"


def _claim(draw: st.DrawFn, claims: Said, earlier: list[int]) -> str:
    about, values = draw(st.sampled_from(claims))
    said = f"{about} = {draw(st.sampled_from(values))} @{draw(st.sampled_from(DAYS))}"
    if draw(st.booleans()):
        said += f" from {draw(st.sampled_from(NAMES))}"
    if earlier and draw(st.integers(0, 4)) == 0:
        said += f" replaces {draw(st.sampled_from(earlier))}"
    return said + draw(st.sampled_from(("", "", "", " reported", " extracted")))
