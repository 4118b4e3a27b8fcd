"""Measures words in the scorecard's font and breaks them into lines."""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from reports.picture.looks import Type

_MEASURED_AT = 64.0
_UNKNOWN = "□"


def font_file(*, is_bold: bool) -> Path:
    """DejaVu Sans comes with matplotlib and has every Vietnamese letter."""
    import matplotlib as mpl

    name = "DejaVuSans-Bold.ttf" if is_bold else "DejaVuSans.ttf"
    return Path(mpl.get_data_path()) / "fonts" / "ttf" / name


def clean(words: str) -> str:
    """One line of composed letters, all of which the font has."""
    folded = " ".join(unicodedata.normalize("NFC", words).split())
    return "".join(letter if _has(letter) else _UNKNOWN for letter in folded)


def width_of(words: str, style: Type) -> float:
    return sum(_advance(letter, style.is_bold) for letter in words) * style.size


def fit(words: str, style: Type, room: float) -> str:
    """The words, with "…" where they would not fit."""
    words = clean(words)
    if width_of(words, style) <= room:
        return words
    while words and width_of(words + "…", style) > room:
        words = words[:-1]
    at = words.rfind(" ")
    # Whole words, unless that would leave out much of the line.
    return (words[:at] if at > len(words) * 0.7 else words).rstrip(" ,;.:(") + "…"


def wrap(words: str, style: Type, room: float, most: int) -> list[str]:
    """At most so many lines; the last one ends with "…" when something is left out."""
    left = clean(words).split()
    lines: list[str] = []
    while left and len(lines) < most:
        line, left = _line(left, style, room)
        lines.append(line)
    if left:
        lines[-1] = fit(f"{lines[-1]} {' '.join(left)}", style, room)
    return lines


def _line(words: list[str], style: Type, room: float) -> tuple[str, list[str]]:
    taken = 1
    while taken < len(words) and width_of(" ".join(words[: taken + 1]), style) <= room:
        taken += 1
    line = " ".join(words[:taken])
    if width_of(line, style) <= room:
        return line, words[taken:]
    # One endless word: cut where the line ends, go on in the next.
    at = len(line) - 1
    while at > 1 and width_of(line[:at], style) > room:
        at -= 1
    return line[:at], [line[at:], *words[taken:]]


@cache
def _advance(letter: str, is_bold: bool) -> float:  # ruff: ignore[boolean-type-hint-positional-argument] - a key of the cache
    """The width of a letter at size 1."""
    from matplotlib.ft2font import LoadFlags

    glyph = _font(is_bold).load_char(ord(letter), flags=LoadFlags.NO_HINTING)
    return float(glyph.linearHoriAdvance) / 65_536 / _MEASURED_AT


@cache
def _has(letter: str) -> bool:
    return bool(_font(False).get_char_index(ord(letter))) and bool(
        _font(True).get_char_index(ord(letter))
    )


@cache
def _font(is_bold: bool) -> Any:  # ruff: ignore[boolean-type-hint-positional-argument] - a key of the cache
    from matplotlib.ft2font import FT2Font

    font = FT2Font(str(font_file(is_bold=is_bold)))
    font.set_size(_MEASURED_AT, 72)
    return font
