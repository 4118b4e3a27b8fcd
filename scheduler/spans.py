"""The stretches of months that are reported on, and the keys they are known by."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Rhythm = Literal["month", "quarter", "half", "nine_months", "year"]

_MONTHS = {f"-{month:02d}": (month, month) for month in range(1, 13)}
_QUARTERS = {f"Q{n}": (3 * n - 2, 3 * n) for n in range(1, 5)}
_HALVES = {"H1": (1, 6), "H2": (7, 12)}
_NINE = {"N9": (1, 9)}
_YEAR = {"Y": (1, 12)}
_BY_RHYTHM: dict[Rhythm, dict[str, tuple[int, int]]] = {
    "month": _MONTHS,
    "quarter": _QUARTERS,
    "half": _HALVES,
    "nine_months": _NINE,
    "year": _YEAR,
}
_BY_SUFFIX = _MONTHS | _QUARTERS | _HALVES | _NINE | _YEAR
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Span:
    """From a first month to a last one, each counted from the year 0."""

    first: int
    last: int


def span_of(key: str) -> Span:
    """Read a key such as `2024Q1`, `2024-03`, `2024H1`, `2024N9` or `2024Y`."""
    year, suffix = key[:_YEAR_DIGITS], key[_YEAR_DIGITS:]
    if not (year.isascii() and year.isdecimal() and suffix in _BY_SUFFIX):
        raise ValueError(f"not the key of a period: {key!r}")
    first, last = _BY_SUFFIX[suffix]
    return Span(int(year) * 12 + first - 1, int(year) * 12 + last - 1)


def keys_in(rhythm: Rhythm, year: int) -> list[str]:
    return [f"{year:04d}{suffix}" for suffix in _BY_RHYTHM[rhythm]]


def day_in(month: int, day: int) -> date:
    """Return a day of a month: 0 is the eve of the month, and a day it lacks is its last."""
    first = date(month // 12, month % 12 + 1, 1)
    following = date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day - 1), following - timedelta(days=1))
