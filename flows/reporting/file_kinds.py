"""What a file really is, told by its first bytes: its name may say anything."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from typing import Any

PICTURES = frozenset({"jpg", "png"})  # shown as a picture everywhere; the others as files
HEIC = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
OLD_OFFICE = frozenset({"doc", "xls", "ppt"})
# A part that every document of the kind has.
UNPACKED = {
    "word/document.xml": "docx",
    "xl/workbook.xml": "xlsx",
    "ppt/presentation.xml": "pptx",
}
OPEN_DOCUMENTS = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
}
LONGEST_TYPE = 100


def looked_into(content: bytes, name: str) -> dict[str, Any]:
    """For the workshop: the kind of a file, empty when we keep none of that kind."""
    return {"file_kind": kind_of(content, name)}


def kind_of(content: bytes, name: str) -> str:
    """The ending that fits the content; the name only tells old Word from old Excel."""
    if content.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    if content[4:8] == b"ftyp" and content[8:12] in HEIC:
        return "heic"
    if b"%PDF-" in content[:1024]:
        return "pdf"
    return _document(content, name)


def _document(content: bytes, name: str) -> str:
    if content.startswith(b"PK\x03\x04"):
        return _unpacked(content)
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        ending = Path(name).suffix.lower().removeprefix(".")
        return ending if ending in OLD_OFFICE else ""
    return ""


def _unpacked(content: bytes) -> str:
    """Which document a packed file is; one with a program inside is none that we keep."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            names = set(packed.namelist())
            if any(one.endswith("vbaProject.bin") for one in names):
                return ""
            found = next((kind for part, kind in UNPACKED.items() if part in names), "")
            return found or _open_document(packed, names)
    except (
        zipfile.BadZipFile,
        ValueError,
        NotImplementedError,
        RuntimeError,
        OSError,
        zlib.error,
    ):
        return ""


def _open_document(packed: zipfile.ZipFile, names: set[str]) -> str:
    if "mimetype" not in names or packed.getinfo("mimetype").file_size > LONGEST_TYPE:
        return ""
    return OPEN_DOCUMENTS.get(packed.read("mimetype").strip(), "")
