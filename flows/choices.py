"""What a person may choose: by button, by typed number, or by words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from unidecode import unidecode

from locales.sentences import attributes, label

DOOR = "go:"  # a choice that opens a conversation and works at any time
WIDE = 16  # labels up to this long share a row with another


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its id for the program, its label for people."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Offer:
    """The choices of one message; `is_free` when a bare number would be an answer of its own."""

    choices: tuple[Choice, ...] = field(default=())
    is_free: bool = False

    def rows(self, turn: int, *, is_numbered: bool = True) -> list[list[dict[str, str]]]:
        """Rows of buttons as channels take them: what it says, what it carries, how to type it."""
        rows: list[list[dict[str, str]]] = []
        for place, choice in enumerate(self.choices, start=1):
            carried = choice.id if choice.id.startswith(DOOR) else f"{turn}:{choice.id}"
            typed = self._number(place) if is_numbered else choice.label
            button = {"label": choice.label, "carries": carried, "typed": typed}
            if rows and len(rows[-1]) == 1 and self._fit(rows[-1][0]["label"], choice.label):
                rows[-1].append(button)
            else:
                rows.append([button])
        return rows

    def as_facts(self) -> list[list[str]]:
        """How the conversation remembers what was offered."""
        return [
            [choice.id, choice.label, self._number(place)]
            for place, choice in enumerate(self.choices, start=1)
        ]

    def _number(self, place: int) -> str:
        return f"*{place}" if self.is_free else str(place)

    @staticmethod
    def _fit(left: str, right: str) -> bool:
        return len(left) <= WIDE and len(right) <= WIDE


def written(
    locale: str, key: str, choices: Sequence[str | Choice], facts: dict[str, Any]
) -> tuple[Choice, ...]:
    """Choices named by id get their label from the sentence they belong to."""
    return tuple(
        one
        if isinstance(one, Choice)
        else Choice(one, label(locale, key, wording_of(one), **facts))
        for one in choices
    )


@lru_cache(maxsize=1_000)
def wording_of(choice: str) -> str:
    """Where a choice is worded: "go:snooze hours" under `snooze-hours`, "go:report 17" `report`.

    Numbers only say which of many is meant.
    """
    words = choice.removeprefix(DOOR).split(" ")
    return "-".join(word for word in words if not word.isdigit())


def chosen(offered: Sequence[Sequence[str]], typed: str, locale: str) -> str | None:
    """The choice somebody typed: its number, its label, or another word for it."""
    wanted = plain(typed)
    bare = typed.strip().rstrip(".)")
    for choice, wording, number in offered:
        if bare == number or (wanted and wanted == plain(wording) and may_mean(typed, wording)):
            return choice
    spoken = synonyms(locale)
    for choice, _, _ in offered:
        name = wording_of(choice)
        if wanted in spoken.get(name, ()) and is_so_written(typed, spellings(locale)[name]):
            return choice
    return None


def is_so_written(typed: str, wordings: Iterable[str]) -> bool:
    """Whether one of the wordings has the same letters and every mark that was typed."""
    wanted = plain(typed)
    return any(plain(word) == wanted and may_mean(typed, word) for word in wordings)


def may_mean(typed: str, wording: str) -> bool:
    """Whether no mark was typed that the wording has not: "đúng" is never "dừng"."""
    return typed.isascii() or not _marks(typed) - _marks(wording)


def _marks(text: str) -> Counter[str]:
    """Accents and the bar of đ, wherever they stand: "hủy" and "huỷ" are one."""
    apart = unicodedata.normalize("NFD", text.lower())
    return Counter(one for one in apart if one == "đ" or unicodedata.combining(one))


@lru_cache(maxsize=1_000)
def plain(text: str) -> str:
    """Lower case, no diacritics, no punctuation: how typed words are compared."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", unidecode(text).lower()).split())


def folded(text: str) -> str:
    """Lower case without diacritics, mark for mark: places in it are places in the text."""
    composed = unicodedata.normalize("NFC", text)
    return "".join((unidecode(mark).lower() or " ")[0] for mark in composed)


@cache
def spellings(locale: str) -> dict[str, tuple[str, ...]]:
    """The same words as they are written, with their marks."""
    return {
        choice: tuple(words.split("|")) for choice, words in attributes(locale, "synonyms").items()
    }


@cache
def synonyms(locale: str) -> dict[str, frozenset[str]]:
    """Other words people use for a choice: "vâng", "ok", "đúng rồi" for yes."""
    return {
        choice: frozenset(plain(word) for word in words.split("|"))
        for choice, words in attributes(locale, "synonyms").items()
    }
