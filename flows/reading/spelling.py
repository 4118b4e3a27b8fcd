"""Turns a phrase into a pattern that also matches it typed without marks."""

import re
from collections.abc import Iterable
from typing import Final

from flows.reading.clean import fold

_TELEX_TONES: Final = re.compile(r"[sfrxjz]$")
_TELEX_SHAPES: Final = (("dd", "d"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("aw", "a"),
                        ("ow", "o"), ("uw", "u"))  # fmt: skip


def either(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, as whole words, each word with or without its marks."""
    longest_first = sorted(set(phrases), key=len, reverse=True)
    return r"(?<!\w)(?:" + "|".join(_phrase(phrase) for phrase in longest_first) + r")(?!\w)"


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(either(phrases))


def with_bare(words: str) -> frozenset[str]:
    """The words, and each of them without its marks."""
    return frozenset(words.split()) | frozenset(fold(words).split())


def untyped(word: str) -> str:
    """A word as it was meant, when Telex keys or VNI figures were left standing in it."""
    plain = re.sub(r"\d", "", fold(word))
    for keys, letter in _TELEX_SHAPES:
        plain = plain.replace(keys, letter)
    return _TELEX_TONES.sub("", plain)


def _phrase(phrase: str) -> str:
    return r"\s+".join(_word(word) for word in phrase.split())


def _word(word: str) -> str:
    bare = fold(word)
    return re.escape(word) if bare == word else f"(?:{re.escape(word)}|{bare})"
