"""Runs of number words in a reply, each read as a whole or not at all."""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Final

from flows.reading.clean import fold
from flows.reading.grammar import is_exact, is_number_word, number_of


@dataclass(frozen=True, slots=True)
class Spoken:
    """A number found in words; a loose one is how people talk, and is confirmed."""

    start: int
    end: int
    value: Decimal
    loose: bool = False
    denominator: Decimal | None = None
    length: int = 1
    # A single word may be something else altogether: "sau" is "after" as often as "sáu".
    is_exact: bool = True


def find(text: str) -> list[Spoken]:
    """Every run of number words, read or left out; a run is never read in part."""
    found: list[Spoken] = []
    for run in _runs(text):
        spoken = number_of([match.group() for match in run])
        if spoken is not None:
            value, denominator, loose = spoken
            start, end = run[0].start(), run[-1].end()
            exact = all(is_exact(match.group()) for match in run)
            found.append(Spoken(start, end, value, loose, denominator, len(run), exact))
    return found


def has_unread(text: str) -> bool:
    """Whether words that look like a longer number are left over."""
    return any(
        len(run) > 1 and _is_number_like(run) and number_of([m.group() for m in run]) is None
        for run in _runs(text)
    )


def _is_number_like(run: list[re.Match[str]]) -> bool:
    """Without its marks "tỷ lệ" looks like two number words."""
    return [match.group() for match in run] not in _NO_NUMBERS


def _runs(text: str) -> list[list[re.Match[str]]]:
    runs: list[list[re.Match[str]]] = []
    end = -2
    for match in _WORD.finditer(text):
        if not is_number_word(match.group()):
            continue
        between = text[end : match.start()]
        # "Bảy, tám mươi" is a guess between two; read as 80 it would be a mistake.
        if runs and (between in {" ", "-"} or (between == ", " and len(runs[-1]) == 1)):
            runs[-1].append(match)
        else:
            runs.append([match])
        end = match.end()
    return [trimmed for run in runs if (trimmed := _without_percent(run))]


def _without_percent(run: list[re.Match[str]]) -> list[re.Match[str]]:
    """A "phần trăm" is the percent sign and no part of the number, nor is what follows it."""
    words = [fold(match.group()) for match in run]
    for at, pair in enumerate(pairwise(words)):
        if pair == ("phan", "tram"):
            return run[:at]
    return run


_WORD: Final = re.compile(r"[^\W\d_]+")
_NO_NUMBERS: Final = (["ty", "le"], ["ti", "le"])
