"""Turns a phrase into a pattern that also matches it typed without marks."""

import re
from collections.abc import Iterable
from itertools import starmap
from typing import Final

from flows.reading.clean import fold

_TELEX_TONES: Final = re.compile(r"(?<=[aeiouy])[sfrxj](?=[a-z]{0,2}$)|[sfrxjz]$")
_TELEX_SHAPES: Final = (("dd", "d"), ("aa", "a"), ("ee", "e"), ("oo", "o"), ("aw", "a"),
                        ("ow", "o"), ("uw", "u"))  # fmt: skip


def either(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, as whole words, each word with or without its marks."""
    # Grouped by their first letter, so that most places in a text are passed by at one glance.
    groups: dict[str, list[str]] = {}
    for phrase in sorted(set(phrases), key=len, reverse=True):
        groups.setdefault(phrase[0], []).append(_phrase(phrase))
    branches = starmap(_group, groups.items())
    return r"(?<!\w)(?:" + "|".join(branches) + r")(?!\w)"


def _group(first: str, group: list[str]) -> str:
    letters = first if fold(first) == first else first + fold(first)
    return f"(?=[{re.escape(letters)}])(?:{'|'.join(group)})" if len(group) > 1 else group[0]


def any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(either(phrases))


def with_bare(words: str) -> frozenset[str]:
    """The words, and each of them without its marks."""
    return frozenset(words.split()) | frozenset(fold(words).split())


def untyped(word: str) -> str:
    """A word as it was meant, when Telex keys or VNI figures were left standing in it."""
    # Only inside a word that began as one: in "12k" the figures are figures.
    plain = re.sub(r"\d", "", fold(word)) if word[:1].isalpha() else fold(word)
    for keys, letter in _TELEX_SHAPES:
        plain = plain.replace(keys, letter)
    return _TELEX_TONES.sub("", plain)


def _phrase(phrase: str) -> str:
    return r"\s+".join(_word(word) for word in phrase.split())


def _word(word: str) -> str:
    bare = fold(word)
    return re.escape(word) if bare == word else f"(?:{re.escape(word)}|{re.escape(bare)})"
