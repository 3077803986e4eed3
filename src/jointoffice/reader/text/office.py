"""The parts of an office file (a ZIP of XML): unpacked within limits, and never with a DTD."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element, ParseError, fromstring, iterparse
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from jointoffice.model.limits import OFFICE_BYTES_MAX, OFFICE_PARTS_MAX, OFFICE_XML_BYTES_MAX
from jointoffice.model.refusals import UnreadableDocument
from jointoffice.reader.text.described import Stated

_DECLARED = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.-]{1,40})[\"']")
_ENCODINGS = frozenset({b"utf-8", b"utf-16", b"us-ascii", b"ascii"})
_DTD = ("<!DOCTYPE", "<!ENTITY")
_ENCRYPTED = 1


@dataclass(frozen=True, slots=True)
class Office:
    """An opened office file. Its sizes were checked before anything was unpacked."""

    archive: ZipFile
    main: str

    def tree(self, part: str) -> Element | None:
        """A part as a tree; None where there is no such part."""
        raw = _unpacked(self.archive, part)
        return None if raw is None else _parsed(raw)

    def elements(self, part: str, name: str) -> Iterator[Element]:
        """The elements of a large part by their local name, each forgotten after its turn."""
        raw = _unpacked(self.archive, part)
        if raw is None:
            return
        try:
            for _, element in iterparse(BytesIO(_safe(raw))):  # noqa: S314
                if local(element) == name:
                    yield element
                    element.clear()
        except ParseError:
            raise damaged() from None

    def related(self, kind: str) -> dict[str, str]:
        """The parts that the main part relates to in this way, by the relation's id."""
        found = _relations(self.archive, self.main)
        return {mark: target for mark, (type_, target) in found.items() if type_ == kind}

    def stated(self) -> Stated:
        """The title, publisher and days that the file's own properties state."""
        core = self.tree("docProps/core.xml")
        app = self.tree("docProps/app.xml")
        return Stated(
            title=_said(core, "title"),
            made=_said(core, "created") or _said(core, "modified"),
            publisher=_said(app, "Company"),
        )


def open_office(raw: bytes) -> Office:
    """Raises `UnreadableDocument` for an archive that is damaged, locked or too large."""
    try:
        archive = ZipFile(BytesIO(raw))
    except (BadZipFile, ValueError, NotImplementedError, EOFError, OSError):
        raise damaged() from None
    _must_be_small(archive)
    mains = [
        target for kind, target in _relations(archive, "").values() if kind == "officeDocument"
    ]
    return Office(archive, mains[0] if mains else "")


def local(element: Element) -> str:
    """An element's name without its namespace, of which there are two for the same thing."""
    return element.tag.rpartition("}")[2]


def attribute(element: Element, name: str) -> str | None:
    """The attribute of this name, whatever its namespace."""
    if name in element.attrib:
        return element.attrib[name]
    return next((value for key, value in element.items() if key.endswith("}" + name)), None)


def damaged() -> UnreadableDocument:
    return UnreadableDocument(
        "The office file is damaged or cut short; file one that opens in an office program.",
        "该办公文档已损坏或不完整；请提交能正常打开的文档。",
    )


def _must_be_small(archive: ZipFile) -> None:
    parts = archive.infolist()
    xml = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    whole = sum(part.file_size for part in parts)
    if (
        len(parts) <= OFFICE_PARTS_MAX
        and xml <= OFFICE_XML_BYTES_MAX
        and whole <= OFFICE_BYTES_MAX
    ):
        return
    raise UnreadableDocument(
        f"The file unpacks to {len(parts):,} parts of {whole:,} bytes, {xml:,} of them XML; "
        f"accepted are {OFFICE_PARTS_MAX:,}, {OFFICE_BYTES_MAX:,} and {OFFICE_XML_BYTES_MAX:,}.",
        f"文件解压后有{len(parts):,}个部分、共{whole:,}字节，其中XML为{xml:,}字节；"
        f"最多可接受{OFFICE_PARTS_MAX:,}个、{OFFICE_BYTES_MAX:,}字节和{OFFICE_XML_BYTES_MAX:,}字节。",
    )


def _unpacked(archive: ZipFile, part: str) -> bytes | None:
    """The bytes of a part; `ZipFile` reads no more of them than were declared and checked."""
    try:
        declared = archive.getinfo(part)
        if declared.flag_bits & _ENCRYPTED:
            raise damaged()
        if declared.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise damaged()
        return archive.read(declared)
    except KeyError:
        return None
    except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
        raise damaged() from None


def _parsed(raw: bytes) -> Element:
    try:
        return fromstring(_safe(raw))  # noqa: S314 - no DTD, see _safe
    except (ParseError, ValueError, LookupError):
        raise damaged() from None


def _safe(raw: bytes) -> bytes:
    """The bytes of a part, which may not declare entities; the standard of these formats forbids
    any DTD, and other encodings could hide one."""
    declared = _DECLARED.search(raw[:200])
    known = raw[:1] == b"<" or raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
    if not known or (declared and declared[1].lower() not in _ENCODINGS):
        raise damaged()
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    if any(mark.encode(encoding) in raw for mark in _DTD for encoding in encodings):
        raise UnreadableDocument(
            "The office file declares entities of its own, which office programs never do; "
            "it was not read.",
            "该办公文档自行声明了实体，正常的办公软件不会如此；未予读取。",
        )
    return raw


def _relations(archive: ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """The relations of a part ("" for the whole file): id to the last word of its type, target."""
    folder, _, name = part.rpartition("/")
    raw = _unpacked(archive, join(folder, "_rels", f"{name}.rels"))
    if raw is None:
        return {}
    return {
        relation.get("Id", ""): (
            relation.get("Type", "").rpartition("/")[2],
            normpath(join("/", dirname(part), relation.get("Target", ""))).lstrip("/"),
        )
        for relation in _parsed(raw).iterfind("{*}Relationship")
    }


def _said(tree: Element | None, name: str) -> str | None:
    found = None if tree is None else tree.find(f"{{*}}{name}")
    return ((found.text if found is not None else None) or "").strip() or None
