"""The slices of the Chinese web font, cut once from the installed font into the site's folder."""

from __future__ import annotations

import os
import tempfile
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import fontTools
import pylopdf_fonts_zh_cn
from django.conf import settings
from django.utils.translation.trans_real import translation
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from jointoffice.model.kinds.catalogue import KINDS
from jointoffice.scenes.glyphs import Slice, slices

FOLDER = "fonts"
OPTIONS = {
    "layout_features": [],
    "name_IDs": [],
    "hinting": False,
    "drop_tables": ["BASE", "DSIG", "GPOS", "GSUB", "VORG", "vhea", "vmtx"],
}


@lru_cache(maxsize=1)
def slices_here() -> dict[str, Slice]:
    """The slices by name; the first one holds the characters of the translated interface."""
    catalog = translation("zh-hans")._catalog  # type: ignore[attr-defined] # no public way
    spoken = (said for _, said in catalog.items())
    kinds = KINDS.values()
    fields = [field for kind in kinds for field in kind.fields]
    choices = (choice.label_zh for field in fields for choice in field.choices)
    labels = (*(kind.label_zh for kind in kinds), *(field.label_zh for field in fields))
    interface = "".join(sorted({*"".join((*map(str, spoken), *labels, *choices))}))
    return {cut.name: cut for cut in slices(interface)}


@lru_cache(maxsize=1)
def edition_here() -> str:
    """Eight hexadecimal digits that change with the font, the slicing tool or the slices."""
    versions = (fontTools.version, pylopdf_fonts_zh_cn.__version__, repr(slices_here()))
    return sha256("\n".join(versions).encode()).hexdigest()[:8]


def font_slice(cut: Slice) -> Path:
    """The file of a slice; cutting it for the first time takes about a second."""
    path = Path(settings.SITE) / FOLDER / f"{edition_here()}-{cut.name}.woff2"
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_whole(path, _cut(cut))
    return path


def _cut(cut: Slice) -> bytes:
    with TTFont(pylopdf_fonts_zh_cn.sans_path(), lazy=True) as font:
        subsetter = Subsetter(Options(**OPTIONS))
        subsetter.populate(unicodes=cut.points)
        subsetter.subset(font)
        font.flavor = "woff2"
        written = BytesIO()
        font.save(written)
    return written.getvalue()


def _write_whole(path: Path, raw: bytes) -> None:
    """Two requests may cut one slice: each writes a file of its own, the last one stays."""
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(raw)
    os.replace(file.name, path)  # noqa: PTH105 - the name comes as text
