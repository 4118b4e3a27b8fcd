"""From a file to a document: by its kind, with everything that can be wrong with a file."""

from collections.abc import Callable, Mapping
from pathlib import Path

from plans import pdf, separated, text, word, workbook
from plans.blocks import MOST_LETTERS
from plans.document import Document
from plans.problems import Unreadable

LARGEST = 20 * 1024 * 1024
MEGABYTE = 1024 * 1024
LAYOUT_BYTES = frozenset(b"\t\n\v\f\r")
Maker = Callable[[bytes, str], Document]


def document(path: Path) -> Document:
    maker = _maker_of(path)
    return maker(_bytes(path), path.name)


def document_of(content: bytes, name: str) -> Document:
    """The same of bytes that came without a file."""
    maker = _maker_of(Path(name))
    _check_size(len(content))
    return maker(content, name)


def is_readable(name: str) -> bool:
    """Whether a file of that name is of a kind that is read here."""
    return Path(name).suffix.lower() in MAKERS


def _maker_of(path: Path) -> Maker:
    maker = MAKERS.get(path.suffix.lower())
    if maker is None:
        known = ", ".join(sorted(MAKERS))
        raise Unreadable("unknown_format", suffix=path.suffix, known=known)
    return maker


def _bytes(path: Path) -> bytes:
    try:
        _check_size(path.stat().st_size)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable("not_found", name=path.name) from error
    except (OSError, ValueError) as error:
        raise Unreadable("not_a_file", name=path.name) from error


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise Unreadable("too_large", megabytes=size // MEGABYTE, most=LARGEST // MEGABYTE)


def plain_text(content: bytes, name: str) -> Document:
    return checked(_decoded(content, name), name)


def separated_values(content: bytes, name: str) -> Document:
    decoded = _decoded(content, name)
    _check(decoded, name)
    return separated.document(decoded, name)


def _decoded(content: bytes, name: str) -> str:
    """Plain text in UTF-8; anything else is refused rather than guessed."""
    if any(byte < 32 and byte not in LAYOUT_BYTES for byte in set(content)):  # noqa: PLR2004 - control bytes
        raise Unreadable("binary", name=name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("not_utf8", name=name, position=error.start) from error


def checked(decoded: str, name: str) -> Document:
    _check(decoded, name)
    return text.document(decoded, name)


def _check(decoded: str, name: str) -> None:
    if not decoded.strip():
        raise Unreadable("empty", name=name)
    if len(decoded) > MOST_LETTERS:
        raise Unreadable("too_long", letters=len(decoded), most=MOST_LETTERS)


MAKERS: Mapping[str, Maker] = {
    ".csv": separated_values,
    ".docx": word.document,
    ".md": plain_text,
    ".pdf": pdf.document,
    ".tsv": plain_text,
    ".txt": plain_text,
    ".xlsx": workbook.document,
}
