"""Is every string that is marked on a page translated, and nothing else kept?"""

from __future__ import annotations

import re

import polib

from tests.messages import WEB, in_code, in_template, marked

CATALOGUE = polib.pofile(str(WEB / "locale" / "zh_Hans" / "LC_MESSAGES" / "django.po"))
CODE = re.compile(r"{% blocktranslate.*?endblocktranslate %}|{%.*?%}|{{.*?}}", re.DOTALL)
MARKUP = re.compile(r"<[^>]*>|&\w+;|English", re.DOTALL)
"""English is called so in every language."""
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]")


def test_the_catalogue_has_what_is_marked_and_nothing_else() -> None:
    kept = {(entry.msgid, entry.msgid_plural) for entry in CATALOGUE}
    assert kept == marked()


def test_translations_fill_in_the_same_things() -> None:
    for entry in CATALOGUE:
        said = entry.msgstr or entry.msgstr_plural[0]
        assert sorted(PLACEHOLDER.findall(said)) == sorted(PLACEHOLDER.findall(entry.msgid))


def test_templates_have_no_words_that_are_not_marked() -> None:
    for path in sorted(WEB.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        text = re.sub(
            r"{% blocktranslate.*?endblocktranslate %}|{%.*?%}|{{.*?}}", "", text, flags=re.S
        )
        text = re.sub(r"<kbd>.*?</kbd>|<[^>]*>|&\w+;|English", "", text, flags=re.S)
        assert not re.findall(r"[A-Za-z]{2,}", text), path.name


def test_marked_words_are_found() -> None:
    template = """{% load i18n %}{% translate "One" %}{% translate 'It"s' %}
    {% blocktranslate count n=n %}{{ n }} claim{% plural %}{{ n }} claims{% endblocktranslate %}"""
    assert set(in_template(template)) == {
        ("One", ""),
        ('It"s', ""),
        ("%(n)s claim", "%(n)s claims"),
    }
    assert set(in_code('_("A"); ngettext("b", "c", 2); f("d")')) == {("A", ""), ("b", "c")}
