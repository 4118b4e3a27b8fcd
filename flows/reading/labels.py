"""Which target a piece of a reply speaks of: by letter, number, or the target's own words."""

import re
from collections.abc import Sequence
from typing import Final

from flows.reading.clean import Cleaned, fold
from flows.reading.pieces import piece_of
from flows.reading.spelling import either
from flows.reading.topics import SAFE_WORDS


def by_marker(cleaned: Cleaned, targets: int) -> list[Cleaned | None] | None:
    """One piece for each target; none at all when the markers contradict each other.

    The answer is `None` where the reply has no such markers.
    """
    for pattern in _MARKERS:
        marks = list(pattern.finditer(cleaned.text))
        if len(marks) > 1 and _is_greeting(cleaned.text[: marks[0].start()]):
            return _pieces(cleaned, marks, targets)
    return None


def is_tightly_marked(cleaned: Cleaned) -> bool:
    """Whether "1.45" at the start of a line may as well be one number."""
    return bool(_TIGHT.search(cleaned.text))


def by_label(pieces: Sequence[str], labels: Sequence[str]) -> list[int] | None:
    """The target of each piece, in order unless the pieces name others; None when they clash."""
    in_order = list(range(len(pieces)))
    if len(labels) != len(pieces):
        return in_order
    vocabulary = [frozenset(_words(label)) for label in labels]
    named = [_best(piece, vocabulary) for piece in pieces]
    if all(place is None or place == at for at, place in enumerate(named)):
        return in_order
    places = [place for place in named if place is not None]
    return places if len(set(places)) == len(pieces) else None


def is_named(text: str, labels: Sequence[str]) -> bool:
    """Whether the words name one of the targets."""
    return _best(text, [frozenset(_words(label)) for label in labels]) is not None


def _pieces(cleaned: Cleaned, marks: list[re.Match[str]], targets: int) -> list[Cleaned | None]:
    places = [_place(match[1]) for match in marks]
    if len(set(places)) < len(places) or not all(0 <= place < targets for place in places):
        return []
    ends = [*(mark.start() for mark in marks[1:]), len(cleaned.text)]
    pieces: list[Cleaned | None] = [None] * targets
    for place, mark, end in zip(places, marks, ends, strict=True):
        piece = piece_of(cleaned, mark.end(), end)
        trimmed = _TAIL.sub("", piece.shown)
        pieces[place] = Cleaned(trimmed, trimmed.lower(), cleaned.doubt)
    return pieces


def _place(mark: str) -> int:
    return int(mark) - 1 if mark.isdigit() else _LETTERS.find(mark)


def _best(piece: str, vocabulary: Sequence[frozenset[str]]) -> int | None:
    words = frozenset(_words(piece))
    scores = [len(words & label) for label in vocabulary]
    best = max(scores, default=0)
    return scores.index(best) if best and scores.count(best) == 1 else None


def _words(text: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(text.lower()) if word not in _DULL]


def _is_greeting(text: str) -> bool:
    return all(word in SAFE_WORDS for word in _WORD.findall(text))


_LETTERS: Final = "abcdefghijklmnop"
_WORD: Final = re.compile(r"[^\W\d_]+")
_TAIL: Final = re.compile(r"[\s,;.|-]+$")
_DULL: Final = frozenset([
    "tỷ",
    "tỉ",
    "lệ",
    "đạt",
    "là",
    "số",
    "dat",
    "la",
    "ty",
    "ti",
    "le",
    "so",
])
_NAMES: Final = either(
    ["câu", "chỉ tiêu", "mục", "ct", "số", "chỉ tiêu số", "ý", "nội dung", "phần"]
)  # fmt: skip
_NAMED: Final = rf"(?:{_NAMES}\s*)?"
_TIGHT: Final = re.compile(r"(?:^|(?<=\n))(\d{1,2})(?:[.-]|\s+-\s*)(?=\d)")
_MARKERS: Final = (
    re.compile(r"(?<![\w.,])([a-hđ])\s*[):.=-]\s*(?=\S)"),
    re.compile(rf"{_NAMED}(?<![\w.,/])(\d{{1,2}})\s*\)\s*"),
    re.compile(rf"{_NAMED}(?<![\w.,/])(\d{{1,2}})\s*[:=]\s*"),
    re.compile(rf"{_NAMED}(?:^|(?<=[\s;,]))(\d{{1,2}})\.\s+"),
    re.compile(rf"{_NAMED}(?:^|(?<=[\s;,]))(\d{{1,2}})/\s+(?=\d)"),
    _TIGHT,
)
