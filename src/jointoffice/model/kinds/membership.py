"""That a party belongs to a body, and in what role."""

from __future__ import annotations

from jointoffice.model.kinds.field import Choice, Field, Kind
from jointoffice.model.values import ValueType

ROLES = (
    Choice("member", "member", "成员"),
    Choice("lead", "lead", "牵头单位"),
    Choice("secretariat", "secretariat", "秘书处"),
    Choice("observer", "observer", "观察员"),
)

MEMBERSHIP = Kind(
    name="membership",
    label_en="Membership",
    label_zh="成员关系",
    plural_en="Memberships",
    fields=(
        Field("body", ValueType.REFERENCE, "Body", "机构", references=("body",)),
        Field("party", ValueType.REFERENCE, "Party", "主体", references=("party",)),
        Field("role", ValueType.CHOICE, "Role", "角色", choices=ROLES),
        Field("since", ValueType.DATE, "Since", "起始"),
        Field("until", ValueType.DATE, "Until", "截止"),
    ),
    natural_key=("body", "party"),
    owner="party",
)
