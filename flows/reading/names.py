"""Which indicator a line speaks of when it names it in words, and where its answer begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from flows.reading.clean import fold
from flows.reading.spelling import with_bare

ENOUGH: Final = 2  # words of its own; "tỷ lệ" alone names nothing
SURE: Final = 3
PASTED: Final = 4  # so many words in the plan's own order are the plan's own text


@dataclass(frozen=True, slots=True)
class Named:
    """The indicators that fit best, how many words spoke for them, and the rest of the line."""

    places: tuple[int, ...]
    score: int
    rest: str


def by_name(shown: str, texts: Sequence[str]) -> Named | None:
    """The indicators named at the beginning of a line; several when it could be any of them."""
    line = _tokens(shown)
    tries = [(*_tried(shown, line, text), place) for place, text in enumerate(texts)]
    best = max((score for score, _, _ in tries), default=0)
    if best < ENOUGH:
        return None
    places = tuple(place for score, _, place in tries if score == best)
    rest = next(shown[end:] for score, end, _ in tries if score == best)
    return Named(places, best, _LEAD.sub("", rest))


def without_name(shown: str, text: str) -> str:
    """What is left when a line goes on with the indicator's own name after its number."""
    score, end = _tried(shown, _tokens(shown), text)
    return _LEAD.sub("", shown[end:]) if score >= ENOUGH else shown


def _tried(shown: str, line: list[tuple[str, int]], text: str) -> tuple[int, int]:
    """How many words of the line's beginning are this indicator's, and where they end."""
    words, own = _words_of(text)
    pasted = 0
    for (token, _), word in zip(line, words, strict=False):
        if token != word:
            break
        pasted += 1
    if pasted >= min(PASTED, len(words)) and pasted:
        return sum(word in own for word, _ in line[:pasted]) + 1, line[pasted - 1][1]
    return _loosely(shown, line, own)


def _loosely(shown: str, line: list[tuple[str, int]], own: frozenset[str]) -> tuple[int, int]:
    """Some of its words in any order, up to a number, a colon, or a word of another kind."""
    seen, end = set[str](), 0
    for token, stop in line:
        if not token.isalpha() or (token not in own and token not in _DULL):
            break
        if _COLON.search(shown, end, stop):
            break
        if token in own:
            seen.add(token)
        end = stop
    # Before a colon every word must fit: "hồ sơ giấy: 5" is about something else.
    left = _COLON.search(shown, end)
    if left and _WORD.search(shown, end, left.start()):
        return 0, 0
    return len(seen), end


def _tokens(shown: str) -> list[tuple[str, int]]:
    return [(fold(match[0].lower()), match.end()) for match in _TOKEN.finditer(shown)]


@lru_cache(maxsize=2_048)
def _words_of(text: str) -> tuple[tuple[str, ...], frozenset[str]]:
    words = tuple(token for token, _ in _tokens(text))
    return words, frozenset(word for word in words if word.isalpha() and word not in _DULL)


_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+(?:[.,/]\d+)*")
_WORD: Final = re.compile(r"[^\W\d_]")
_COLON: Final = re.compile(r"[:=|]|\s-\s")
_LEAD: Final = re.compile(r"^[\s:=|;,.%)]*(?:-\s+)?")
_DULL: Final = with_bare(
    "ty ti le dat la so duoc tren cac cua va co tai ve theo trong cho voi tu den da "
    "toi thieu muc tong"
)
