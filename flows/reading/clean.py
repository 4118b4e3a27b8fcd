"""One plain way of writing for everything a keyboard can send."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

# The longest reply a person writes by hand is far below this; reading more would only cost time.
LONGEST: Final = 3000
_LONGEST_RAW: Final = 20_000
ODD: Final = "\ufffd"

_SAME: Final = {
    "٪": "%", "﹪": "%", "−": "-", "➖": "-", "➕": "+", "⁄": "/", "∕": "/", "，": ",", "、": ",",
    "。": ".", "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "…": "...", "≃": "≈", "∼": "~",
    "°": "°", "\t": " ", "\n": "\n", "٫": ",", "⁒": ODD, "№": "#", "＃": "#",
}  # fmt: skip
_OVERRIDES: Final = frozenset("\u202b\u202d\u202e\u2067\u2068")
_HIDDEN: Final = frozenset({"Cf", "Cc", "Cs", "Co", "Cn", "Me"})
_PICTURES: Final = frozenset({"So", "Sk"})
_FULL_WIDTH: Final = range(0xFF01, 0xFF5F)
_CIRCLED: Final = range(0x2460, 0x249C)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A reply in plain writing, with what looked odd about it."""

    shown: str
    text: str
    doubt: str | None = None


def clean(raw: str) -> Cleaned:
    if len(raw) > _LONGEST_RAW:
        return Cleaned("", "", "too_long")
    lines = (" ".join(line.split()) for line in raw.splitlines())
    text = "\n".join(line for line in lines if line)
    if len(text) > LONGEST:
        return Cleaned("", "", "too_long")
    doubt = "direction" if _OVERRIDES.intersection(text) else None
    shown = _tidy(text if text.isascii() and text.isprintable() else _plain(text))
    return Cleaned(shown, _lower(shown), doubt)


def fold(text: str) -> str:
    """The text without Vietnamese marks, letter for letter."""
    return text if text.isascii() else text.translate(_FOLDED)


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    written = "".join(character if character < "\x7f" and character >= " " else _one(character)
                      for character in composed)  # fmt: skip
    # Emoji and odd spaces became spaces, so they are folded once more.
    return "\n".join(" ".join(line.split()) for line in written.split("\n")).strip()


@lru_cache(maxsize=4096)
def _one(character: str) -> str:
    known = _SAME.get(character)
    if known is not None:
        return known
    if ord(character) in _FULL_WIDTH:
        return chr(ord(character) - 0xFEE0)
    category = unicodedata.category(character)
    if category.startswith("N"):
        return _figure(character, category)
    return _other(character, category)


def _figure(character: str, category: str) -> str:
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if "<fraction>" in unicodedata.decomposition(character):
        return f" {unicodedata.normalize('NFKC', character).replace(chr(0x2044), '/')} "
    if ord(character) in _CIRCLED:
        return f" {int(unicodedata.numeric(character))}) "
    # A small raised 2 is not a 2: whoever reads on must see that something stood here.
    return ODD


def _other(character: str, category: str) -> str:
    if category in _HIDDEN or category == "Mn":
        return ""
    if category in _PICTURES or category.startswith("Z"):
        return " "
    return "-" if category == "Pd" else character


def _tidy(text: str) -> str:
    return _SQUARE.sub(r"\g<1>2", text)


def _lower(text: str) -> str:
    lowered = text.lower()
    # A few foreign capitals grow when lowered; positions must stay the same in both texts.
    return lowered if len(lowered) == len(text) else "".join(one.lower()[:1] for one in text)


def _folding() -> dict[int, str]:
    folded = {ord("đ"): "d", ord("Đ"): "D"}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.isalpha():
            folded[code] = base
    return folded


_FOLDED: Final = _folding()
_SQUARE: Final = re.compile(r"\b([kdc]?m)\ufffd")
