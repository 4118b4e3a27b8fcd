"""Which row of a new document is which indicator: a row may get another number or other words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from flows.choices import plain
from storage.indicators import Stored

ALIKE = 60  # out of 100: under one number, so much of the words must be the same
SURELY_ALIKE = 90  # under another number, it must be nearly all of them
MOST_COMPARED = 300  # each with each; more rows than that are not one plan's corrections


@dataclass(frozen=True, slots=True)
class Written:
    """A row as the new document has it."""

    code: str
    text: str
    position: int


def matched(known: Sequence[Stored], written: Sequence[Written]) -> dict[int, Stored]:
    """By position in the new document, the indicator that it is; the others are new."""
    found: dict[int, Stored] = {}
    left = {one.id: one for one in known}
    new = {one.position: one for one in written}

    def take(position: int, stored: Stored) -> None:
        found[position] = stored
        del left[stored.id]
        del new[position]

    _take_equal(left.values(), new.values(), take, _number_and_words)
    _take_equal(left.values(), new.values(), take, _words)
    for stored in [one for one in left.values() if one.retired]:
        del left[stored.id]  # a row that left the plan comes back only in its own words
    by_code = {one.code: one for one in left.values()}
    for row in list(new.values()):
        same = by_code.get(row.code)
        if same is not None and fuzz.ratio(plain(same.text), plain(row.text)) >= ALIKE:
            take(row.position, same)
    if len(left) <= MOST_COMPARED and len(new) <= MOST_COMPARED:
        _take_alike(left, new, take)
    return found


Take = Callable[[int, Stored], None]


def _take_equal(
    known: Iterable[Stored],
    written: Iterable[Written],
    take: Take,
    name_of: Callable[[Stored | Written], object],
) -> None:
    """Those in force before those that have left the plan."""
    named: dict[object, list[Stored]] = {}
    for stored in sorted(known, key=lambda one: one.retired):
        named.setdefault(name_of(stored), []).append(stored)
    for row in list(written):
        if same := named.get(name_of(row)):
            take(row.position, same.pop(0))


def _take_alike(left: dict[int, Stored], new: dict[int, Written], take: Take) -> None:
    for row in list(new.values()):
        words = {key: plain(one.text) for key, one in left.items()}
        best = process.extractOne(
            plain(row.text), words, scorer=fuzz.ratio, score_cutoff=SURELY_ALIKE
        )
        if best is not None:
            take(row.position, left[best[2]])


def _number_and_words(one: Stored | Written) -> object:
    return one.code, plain(one.text)


def _words(one: Stored | Written) -> object:
    return plain(one.text)
