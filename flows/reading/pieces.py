"""The ways in which a reply for several targets can be cut into one piece for each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from flows.reading.clean import Cleaned
from flows.reading.kinds import Kind, Reading
from flows.reading.sayings import says_no_data
from flows.reading.spelling import either
from flows.reading.topics import SAFE_WORDS


@dataclass(frozen=True, slots=True)
class Split:
    """A reply cut at one kind of separator."""

    separator: str
    pieces: tuple[Cleaned, ...]
    note: str | None = None

    @property
    def is_strong(self) -> bool:
        """Whether an answer that is itself doubtful may be cut so."""
        return self.separator in {"line", "list"} or (
            self.separator == "slash" and len(self.pieces) != _TWO
        )

    def doubt(self, readings: Sequence[Reading]) -> str | None:
        """Why this way of cutting might not be what was meant."""
        check = _CHECKS.get(self.separator)
        return check(self, readings) if check else None


def splits(cleaned: Cleaned, targets: int) -> Iterator[Split]:
    for separator, pattern in _SEPARATORS.items():
        split = _cut(cleaned, separator, pattern)
        if split and len(split.pieces) == targets:
            yield split


def piece_of(cleaned: Cleaned, start: int, end: int) -> Cleaned:
    shown = cleaned.shown[start:end].strip()
    return Cleaned(shown, shown.lower(), cleaned.doubt)


def _cut(cleaned: Cleaned, separator: str, pattern: re.Pattern[str]) -> Split | None:
    places: list[tuple[int, int]] = []
    start = 0
    for match in pattern.finditer(cleaned.text):
        places.append((start, match.start()))
        start = match.end()
    places.append((start, len(cleaned.text)))
    pieces = [piece_of(cleaned, *place) for place in places]
    pieces = [piece for piece in pieces if piece.text]
    return _trimmed(separator, pieces) if len(pieces) > 1 else None


def _trimmed(separator: str, pieces: list[Cleaned]) -> Split:
    """Without the greeting before the first figure and the remark after the last."""
    while pieces and _is_greeting(pieces[0].text):
        pieces = pieces[1:]
    end = len(pieces)
    while end > 1 and _is_remark(pieces[end - 1].text):
        end -= 1
    note = ", ".join(piece.shown for piece in pieces[end:])
    return Split(separator, tuple(pieces[:end]), note or None)


def _is_greeting(text: str) -> bool:
    words = _WORD.findall(text)
    return bool(words) and not _FIGURE.search(text) and all(word in SAFE_WORDS for word in words)


def _is_remark(text: str) -> bool:
    return bool(_WORD.search(text)) and not _FIGURE.search(text) and not says_no_data(text)


def _slash(split: Split, readings: Sequence[Reading]) -> str | None:
    """A reply such as "70/80" for two targets may as well be one fraction."""
    has_sign = any("%" in piece.text for piece in split.pieces)
    return "fraction_or_two" if len(readings) == _TWO and not has_sign else None


def _dash(_: Split, readings: Sequence[Reading]) -> str | None:
    return "range" if len(readings) == _TWO else None


def _comma(split: Split, _: Sequence[Reading]) -> str | None:
    """A comma without a space may be a decimal one, except behind 100."""
    is_clear = all(piece.text.rstrip("% ") == "100" or piece.text.endswith("%")
                   for piece in split.pieces[:-1])  # fmt: skip
    return None if is_clear else "decimal_or_thousands"


def _space(_: Split, readings: Sequence[Reading]) -> str | None:
    hundreds = any(one.kind is Kind.COUNT or one.values == (Decimal(0),) for one in readings)
    return "several_numbers" if hundreds else None


_TWO: Final = 2
_WORD: Final = re.compile(r"[^\W\d_]+")
_FIGURE: Final = re.compile(
    r"\d|phần trăm|mươi|một trăm"
    r"|(?<!\w)(?:không|ko|n/a|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)"
)
_AND: Final = either(["và", "còn"])
_SEPARATORS: Final = {
    "line": re.compile(r"\s*[\n;|]+\s*"),
    "list": re.compile(
        rf"\s*[\n;|]+\s*|\s*,\s+|(?<=[%\w]),(?=\s*[^\W\d])|(?<=%)\s*,|\s+(?:{_AND}|&)\s+"
    ),
    "slash": re.compile(r"\s*/\s*(?!\s*a\b)"),
    "dash": re.compile(r"\s+-\s+|(?<=%)\s*-\s*(?=\d)"),
    "tight dash": re.compile(r"(?<=\d)-(?=\d)"),
    "comma": re.compile(r"(?<=\d),(?=\d)"),
    "space": re.compile(r"(?<=[\d%])\s+(?=\d)"),
}  # fmt: skip
_CHECKS: Final = {
    "slash": _slash, "dash": _dash, "tight dash": _dash, "comma": _comma, "space": _space,
}  # fmt: skip
