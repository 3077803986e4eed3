"""XML as it is written for others: small elements, and only characters that XML can hold."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

Element = ET.Element
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Source: XML 1.0, production 2 (Char)."""


def clean(text: str) -> str:
    """The text, with a mark where it has a character that XML cannot hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def element(name: str, attributes: dict[str, str], text: str = "") -> Element:
    made = Element(name, {key: clean(value) for key, value in attributes.items()})
    made.text = clean(text) or None
    return made


def add(parent: Element, name: str, attributes: dict[str, str], text: str = "") -> Element:
    """Append a new element to another, and return it."""
    made = element(name, attributes, text)
    parent.append(made)
    return made


def xml_bytes(root: Element) -> bytes:
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
