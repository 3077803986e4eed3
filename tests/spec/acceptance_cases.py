"""What is accepted in which case: the promise of the register, in words an official can check.

`says` answers questions like `task 9 state on 2021-05-01`. Liangjiang and Tianfu are the sides.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """Who said what, and what the register then says."""

    title: str
    ledger: str
    says: dict[str, str]


STATES = (
    Case(
        "both sides say the same",
        "liangjiang: task 9 due = 2022-12; tianfu: task 9 due = 2022-12",
        {"task 9 due on 2021-05-01": "agreed: 2022-12"},
    ),
    Case(
        "one side states, the other agrees with it",
        "liangjiang: task 9 state = done @2021-05-01; tianfu: agree 1",
        {
            "task 9 state on 2021-04-30": "nothing",
            "task 9 state on 2021-05-01": "agreed: done",
            "task 9 state on 2030-01-01": "agreed: done",
        },
    ),
    Case(
        "one side has spoken, the other not yet",
        "liangjiang: task 9 due = 2022-12",
        {"task 9 due on 2021-05-01": "one-sided: liangjiang 2022-12"},
    ),
    Case(
        "the sides differ: both words are shown, none is picked",
        "liangjiang: task 9 due = 2022-12; tianfu: task 9 due = 2023-06",
        {"task 9 due on 2021-05-01": "disputed: liangjiang 2022-12, tianfu 2023-06"},
    ),
    Case(
        "a side disputes the other's word without one of its own",
        "liangjiang: task 9 state = done; tianfu: dispute 1 because the port is not open",
        {"task 9 state on 2021-05-01": "disputed: liangjiang done"},
    ),
    Case(
        "found in a document: nobody's word yet, whichever party filed it",
        "liangjiang: task 9 state = done extracted; tianfu: task 9 state = planned extracted",
        {"task 9 state on 2021-05-01": "unverified: done"},
    ),
    Case(
        "what a person reported comes before what a reader found",
        "liangjiang: task 9 state = done extracted; tianfu: task 9 state = planned reported",
        {"task 9 state on 2021-05-01": "unverified: planned"},
    ),
    Case(
        "what was found in a document becomes the word of whoever agrees with it",
        "liangjiang: task 9 state = done extracted; tianfu: agree 1",
        {"task 9 state on 2021-05-01": "one-sided: tianfu done"},
    ),
    Case(
        "both sides agree with what was found in a document",
        "liangjiang: task 9 state = done extracted; tianfu: agree 1; liangjiang: agree 1",
        {"task 9 state on 2021-05-01": "agreed: done"},
    ),
    Case(
        "a word takes precedence over what is only reported",
        "liangjiang: task 9 due = 2024 reported; tianfu: task 9 due = 2022-12",
        {"task 9 due on 2021-05-01": "one-sided: tianfu 2022-12"},
    ),
    Case(
        "there is none: that is a word like any other",
        "liangjiang: task 9 due = (none); tianfu: task 9 due = (none)",
        {"task 9 due on 2021-05-01": "agreed: (none)"},
    ),
    Case(
        "that it is not known is no agreement with anything else",
        "liangjiang: task 9 due = (unknown); tianfu: task 9 due = (none)",
        {"task 9 due on 2021-05-01": "disputed: liangjiang (unknown), tianfu (none)"},
    ),
)

UNVERIFIED = (
    Case(
        "an official publication comes before the press, even when it is older",
        "liangjiang: source bulletin, official, 2021-01-10; liangjiang: source daily, press, "
        "2021-03-01; liangjiang: task 9 state = planned from bulletin extracted; "
        "liangjiang: task 9 state = done from daily extracted",
        {"task 9 state on 2021-05-01": "unverified: planned"},
    ),
    Case(
        "of two papers, the later one",
        "liangjiang: source old, press, 2021-01-10; tianfu: source new, press, 2021-03-01; "
        "liangjiang: task 9 state = planned from old extracted; "
        "tianfu: task 9 state = done from new extracted",
        {"task 9 state on 2021-05-01": "unverified: done"},
    ),
    Case(
        "what a side disputes comes after what nobody disputes",
        "liangjiang: source bulletin, official, 2021-01-10; liangjiang: source daily, press, "
        "2021-03-01; liangjiang: task 9 state = done from bulletin extracted; "
        "liangjiang: task 9 state = planned from daily extracted; "
        "tianfu: dispute 3 because not before summer",
        {"task 9 state on 2021-05-01": "unverified: planned"},
    ),
    Case(
        "the word of a party that is not a side is as good as a report",
        "liangjiang_port: task 9 state = done; liangjiang_port: agree 1",
        {"task 9 state on 2021-05-01": "unverified: done"},
    ),
    Case(
        "a stranger's dispute changes nothing",
        "liangjiang: task 9 state = done; tianfu: agree 1; stranger: dispute 1 because no",
        {"task 9 state on 2021-05-01": "agreed: done"},
    ),
)

VERDICTS = (
    Case(
        "a dispute is over once the same party agrees",
        "liangjiang: task 9 due = 2022; tianfu: dispute 1 because later; tianfu: agree 1",
        {"task 9 due on 2021-05-01": "agreed: 2022"},
    ),
    Case(
        "agreement is over once the same party disputes",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; tianfu: dispute 1 because later",
        {"task 9 due on 2021-05-01": "disputed: liangjiang 2022"},
    ),
    Case(
        "to abstain is to have no word",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; tianfu: abstain 1",
        {"task 9 due on 2021-05-01": "one-sided: liangjiang 2022"},
    ),
    Case(
        "of two claims about one day that a party agreed with, the later agreement is its word",
        "liangjiang: task 9 due = 2022 extracted; liangjiang: task 9 due = 2023 extracted; "
        "tianfu: agree 2; tianfu: agree 1",
        {"task 9 due on 2021-05-01": "one-sided: tianfu 2022"},
    ),
    Case(
        "a party's own later word takes the place of its agreement",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; tianfu: task 9 due = 2023 @2021-03-01",
        {
            "task 9 due on 2021-02-01": "agreed: 2022",
            "task 9 due on 2021-05-01": "disputed: liangjiang 2022, tianfu 2023; "
            "last agreed: 2022 since 2021-01-01",
        },
    ),
    Case(
        "endorsement before its claim: parked, and counts when the claim arrives",
        "tianfu: agree 2; liangjiang: task 9 state = done @2021-05-01",
        {"task 9 state on 2021-05-01": "agreed: done"},
    ),
)

ENDED = (
    Case(
        "withdrawn after agreement: endorsements fall, the previous live claim counts again",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; "
        "liangjiang: task 9 due = 2023 @2021-03-01; tianfu: agree 3; liangjiang: withdraw 3",
        {"task 9 due on 2021-05-01": "agreed: 2022"},
    ),
    Case(
        "withdrawn, and nothing else was said",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; liangjiang: withdraw 1",
        {"task 9 due on 2021-05-01": "nothing"},
    ),
    Case(
        "nobody can withdraw another's claim",
        "liangjiang: task 9 due = 2022; tianfu: withdraw 1",
        {"task 9 due on 2021-05-01": "one-sided: liangjiang 2022"},
    ),
    Case(
        "edited claim: old endorsements do not carry over",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; "
        "liangjiang: task 9 due = 2022-06 replaces 1",
        {"task 9 due on 2021-05-01": "one-sided: liangjiang 2022-06"},
    ),
    Case(
        "edited twice: only the last stands, and it can be agreed with",
        "liangjiang: task 9 due = 2022; liangjiang: task 9 due = 2023 replaces 1; "
        "liangjiang: task 9 due = 2024 replaces 2; tianfu: agree 3",
        {"task 9 due on 2021-05-01": "agreed: 2024"},
    ),
    Case(
        "a correction that is withdrawn does not bring the corrected claim back",
        "liangjiang: task 9 due = 2022; liangjiang: task 9 due = 2023 replaces 1; "
        "liangjiang: withdraw 2",
        {"task 9 due on 2021-05-01": "nothing"},
    ),
    Case(
        "nobody can replace another's claim",
        "liangjiang: task 9 due = 2022; tianfu: task 9 due = 2023 replaces 1",
        {"task 9 due on 2021-05-01": "disputed: liangjiang 2022, tianfu 2023"},
    ),
    Case(
        "redacted: the value is no longer shown",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; liangjiang: redact 1",
        {"task 9 due on 2021-05-01": "redacted: –"},
    ),
    Case(
        "one of two words redacted: the other's is not taken for both",
        "liangjiang: task 9 due = 2022; tianfu: task 9 due = 2022; tianfu: redact 2",
        {"task 9 due on 2021-05-01": "redacted: –"},
    ),
    Case(
        "nobody can redact another's claim",
        "liangjiang: task 9 due = 2022; tianfu: agree 1; tianfu: redact 1",
        {"task 9 due on 2021-05-01": "agreed: 2022"},
    ),
    Case(
        "a redacted report gives way to one that can be read",
        "liangjiang: task 9 due = 2022 extracted; tianfu: task 9 due = 2023 extracted; "
        "liangjiang: redact 1",
        {"task 9 due on 2021-05-01": "unverified: 2023"},
    ),
)
