"""One table a kind, made from its declaration: the register as it stands today, a row a record.

Only `store` names these classes. A programme's own extra fields have no column; they stand in
`Accepted` like every other field.
"""

from __future__ import annotations

from typing import Any

from django.db import models

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.model.kinds.field import Field, Kind
from jointoffice.model.values import ValueType
from jointoffice.store.models import Record

AMOUNTS = (ValueType.NUMBER, ValueType.MONEY)


def columns(field: Field) -> dict[str, models.Field[Any, Any]]:
    """The columns of a field: its value, its state, and its unit where it has one."""
    made: dict[str, models.Field[Any, Any]] = {
        f"{field.name}_state": models.CharField(max_length=10, db_default="")
    }
    if field.type in AMOUNTS:
        made[field.name] = models.DecimalField(max_digits=40, decimal_places=12, null=True)
        made[f"{field.name}_unit"] = models.TextField(db_default="")
    else:
        made[field.name] = models.TextField(db_default="")
    return made


def table_for(kind: Kind) -> type[models.Model]:
    body: dict[str, object] = {
        "__module__": "jointoffice.store.models",
        "__str__": lambda self: str(self.pk),
        "record": models.OneToOneField(
            Record,
            models.CASCADE,
            primary_key=True,
            db_constraint=False,
            related_name=f"as_{kind.name}",
        ),
    }
    for field in kind.fields:
        body.update(columns(field))
    return type(kind.name.capitalize(), (models.Model,), body)


TABLES = {name: table_for(kind) for name, kind in KINDS.items()}
