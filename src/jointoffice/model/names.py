"""Ids and keys: how parties, records, sources and claims are called."""

from __future__ import annotations

import re
import unicodedata
import uuid
from typing import NewType

from jointoffice.model.limits import KEY_CHARACTERS_MAX
from jointoffice.model.refusals import WrongValue

PartyId = NewType("PartyId", str)
"""The code of a party, `liangjiang`; also the name of its log."""
RecordId = NewType("RecordId", str)
"""A UUID in its usual text form."""
SourceId = NewType("SourceId", str)
"""Hex SHA-256 of the bytes of what was filed."""
ClaimId = NewType("ClaimId", str)
"""Hex SHA-256 of the entry's leaf."""

JOINT_OFFICE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:jointoffice:record")
"""The namespace of the ids that are made from natural keys."""

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_KEY = re.compile(r"[\w][\w.,:/()+~?&'’·-]*")


def record_id(kind: str, key: str) -> RecordId:
    """The same id on every site: from the natural key, or the UUID itself where there is none."""
    if is_own_id(key):
        return RecordId(key)
    return RecordId(str(uuid.uuid5(JOINT_OFFICE, f"{kind}:{key}")))


def parse_key(key: str) -> str:
    """A readable key, `9` or `gdp/liangjiang/2022`; `WrongValue` for anything else."""
    if not _KEY.fullmatch(key) or len(key) > KEY_CHARACTERS_MAX:
        raise WrongValue(
            f"{key[:40]!r} is not a key; accepted are letters, digits and . , : / ( ) + - in it, "
            f"no spaces, at most {KEY_CHARACTERS_MAX} characters.",
            f"“{key[:40]}”不能作键；可用字母、汉字、数字和 . , : / ( ) + -，"
            f"不含空格，不超过{KEY_CHARACTERS_MAX}个字符。",
        )
    return key


def file_name(raw: str) -> str:
    """A file's name as text that can be kept and printed, whatever bytes it has on a disk."""
    text = raw.encode("utf-8", "replace").decode("utf-8")
    printable = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))
    return printable[:KEY_CHARACTERS_MAX]


def is_own_id(key: str) -> bool:
    """Whether a key is the id itself: that of a record without a natural key."""
    return _UUID.fullmatch(key) is not None
