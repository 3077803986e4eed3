"""The search's tables become full text (store/fulltext.py)."""

from __future__ import annotations

from django.db import migrations

from jointoffice.store.fulltext import PASSAGES, RECORDS, create


class Migration(migrations.Migration):
    dependencies = (("store", "0001_initial"),)
    operations = tuple(
        migrations.RunSQL([f'DROP TABLE "{table}"', create(table)], migrations.RunSQL.noop)
        for table in (RECORDS, PASSAGES)
    )
