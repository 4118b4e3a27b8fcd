"""How much the packed parts of a PDF unpack to, found out without unpacking them whole."""

import base64
import re
import zlib

from plans.problems import Unreadable

STREAM = re.compile(rb"stream\r?\n")
MEGABYTE = 1024 * 1024
LARGEST_UNPACKED = 100 * MEGABYTE
# What a page draws is read letter by letter, and each takes a kilobyte.
LARGEST_DRAWN = 4 * MEGABYTE
NOT_DRAWN = re.compile(
    rb"/(?:Image|Length[123]|ObjStm|XRef|CIDToGIDMap|Metadata)(?![A-Za-z])[^\0]*$"
)
DICTIONARY = 500
DEEPEST = 3
ZLIB = b"\x78"


def check(content: bytes) -> None:
    """Refuses a file of a few kilobytes that would fill the memory."""
    total = 0
    for hit in STREAM.finditer(content):
        start = hit.end()
        end = content.find(b"endstream", start)
        packed = memoryview(content)[start : end if end > 0 else len(content)]
        size = _unpacked(bytes(packed), LARGEST_UNPACKED - total, DEEPEST)
        total += size
        _refuse_above(LARGEST_UNPACKED, total)
        if not NOT_DRAWN.search(content[max(0, hit.start() - DICTIONARY) : hit.start()]):
            _refuse_above(LARGEST_DRAWN, size)


def _refuse_above(most: int, size: int) -> None:
    if size >= most:
        facts = {"megabytes": size // MEGABYTE, "most": most // MEGABYTE}
        raise Unreadable("too_large_unpacked", **facts)


def _unpacked(packed: bytes, most: int, depth: int) -> int:
    packed = packed if packed.startswith(ZLIB) else _from_letters(packed)
    if not packed.startswith(ZLIB) or depth == 0 or most <= 0:
        return len(packed)
    try:
        inner = zlib.decompressobj().decompress(packed, most)
    except zlib.error:
        return len(packed)
    return len(inner) + (
        _unpacked(inner, most - len(inner), depth - 1) if inner[:1] == ZLIB else 0
    )


def _from_letters(packed: bytes) -> bytes:
    """Bytes written as letters, which some programs wrap around packed ones."""
    letters = packed.strip()
    if not letters.endswith(b"~>"):
        return packed
    try:
        return base64.a85decode(letters.removeprefix(b"<~")[:-2])
    except ValueError:
        return packed
