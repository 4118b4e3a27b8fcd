"""Office files are zip archives; here one is looked at before anything in it is believed."""

import io
import zipfile
from collections.abc import Generator
from contextlib import contextmanager

from plans.problems import Unreadable, refusing

MEGABYTE = 1024 * 1024
LARGEST_UNPACKED = 100 * MEGABYTE
MOST_PARTS = 5000
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# An encrypted office file is an old container around one encrypted stream of this name.
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
DECLARATIONS = tuple("<!DOCTYPE".encode(code) for code in ("ascii", "utf-16-le", "utf-16-be"))


@contextmanager
def opened(
    content: bytes, name: str, part: str, largest: int = LARGEST_UNPACKED
) -> Generator[zipfile.ZipFile]:
    """The archive, if it is sound, small enough and has the part its kind of file must have."""
    if content.startswith(OLD_OFFICE):
        raise Unreadable("encrypted" if ENCRYPTED in content else "old_office", name=name)
    if not content.startswith(b"PK"):
        raise Unreadable("not_its_kind", name=name)
    with refusing(name), zipfile.ZipFile(io.BytesIO(content)) as archive:
        _check_size(archive, largest)
        _check(archive, name, part)
        yield archive


def _check_size(archive: zipfile.ZipFile, largest: int) -> None:
    parts = archive.infolist()
    size = sum(one.file_size for one in parts)
    if size > largest or len(parts) > MOST_PARTS:
        most = largest // MEGABYTE
        raise Unreadable("too_large_unpacked", megabytes=size // MEGABYTE, most=most)


def _check(archive: zipfile.ZipFile, name: str, part: str) -> None:
    parts = archive.infolist()
    if any(one.flag_bits & 1 for one in parts):
        raise Unreadable("encrypted", name=name)
    if part not in archive.namelist():
        raise Unreadable("not_its_kind", name=name)
    for one in parts:
        # No office program writes declarations, and entities hide in them.
        if one.filename.lower().endswith((".xml", ".rels")) and _declares(archive.read(one)):
            raise Unreadable("broken", name=name)


def _declares(content: bytes) -> bool:
    return any(declaration in content for declaration in DECLARATIONS)
