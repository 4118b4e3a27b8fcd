"""Judges a numerator and a denominator, alone or beside a percentage."""

import re
from dataclasses import replace
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import Final

from flows.reading.amounts import Amount
from flows.reading.kinds import Kind, Reading, not_understood
from flows.reading.relations import Pair
from flows.reading.scene import HUNDRED, Scene, far_from_last, share
from flows.reading.spelling import either
from flows.reading.surroundings import Role, role_of

# Without its mark "tử" is also "từ", which would make the figure a lower limit.
_NUMERATOR: Final = re.compile(rf"{either(['tử', 'tử số'])}\s*[:=]?\s*$")
_MONTHS: Final = range(1, 13)
_DAYS: Final = range(1, 32)
_YEARS: Final = range(2010, 2036)


def fraction(scene: Scene) -> Reading:
    pair, *more = scene.pairs
    if more:
        return _several(scene)
    if pair.denominator == 0:
        return _of_nothing(pair)
    if pair.numerator < 0 or pair.denominator < 0:
        return not_understood("malformed")
    if pair.numerator > pair.denominator:
        return _too_much(scene, pair)
    return _beside(scene, pair, [one for one in scene.figures if not one.unit])


def _several(scene: Scene) -> Reading:
    shares = [share(one.numerator, one.denominator) for one in scene.pairs if one.denominator]
    if scene.pairs[2:] or len(shares) < len(scene.pairs):
        return not_understood("several_numbers")
    return Reading(Kind.RANGE_AMBIGUOUS, tuple(shares), must_confirm=True, doubt="several_numbers",
                   choices=tuple(one for one in shares if one <= HUNDRED))  # fmt: skip


def _of_nothing(pair: Pair) -> Reading:
    if pair.numerator:
        return not_understood("inconsistent")
    return Reading(Kind.NO_DATA, numerator=pair.numerator, denominator=pair.denominator,
                   must_confirm=True, doubt="not_applicable")  # fmt: skip


def _too_much(scene: Scene, pair: Pair) -> Reading:
    given = Reading(Kind.RANGE_AMBIGUOUS, numerator=pair.numerator, denominator=pair.denominator,
                    must_confirm=True, doubt="date")  # fmt: skip
    if is_date_like(pair):
        return given
    value = share(pair.numerator, pair.denominator)
    note = scene.note(pair.span)
    return replace(given, kind=Kind.OUT_OF_RANGE, values=(value,), note=note, doubt="out_of_range")


def _beside(scene: Scene, pair: Pair, others: list[Amount]) -> Reading:
    """The fraction, compared with the percentage that may stand beside it."""
    value = share(pair.numerator, pair.denominator)
    reading = Reading(Kind.FRACTION, (value,), pair.numerator, pair.denominator,
                      note=scene.note(pair.span))  # fmt: skip
    if len(others) > 1 or any(len(one.values) != 1 for one in others):
        return scene.settled(reading, "several_numbers")
    if not others:
        return scene.settled(reading, *_doubts(scene, pair), _written_doubt(pair))
    other = others[0]
    if not agrees(pair, other):
        both = (value, other.value)
        choices = tuple(one for one in both if 0 <= one <= HUNDRED)
        return scene.settled(replace(reading, values=both, choices=choices), "inconsistent")
    return scene.settled(reading, other.doubt, *_doubts(scene, pair))


def _doubts(scene: Scene, pair: Pair) -> list[str | None]:
    start = Amount(pair.span.start, pair.span.end, (pair.numerator,), "")
    is_named = _NUMERATOR.search(scene.text[: pair.span.start])
    is_plain = is_named or role_of(scene.text, start, 0) is Role.PLAIN
    return [
        "zero" if pair.numerator == 0 else None,
        pair.doubt,
        scene.warning(pair.span),
        scene.inner_warning(pair.gap) if pair.gap else None,
        None if is_plain else "range",
        "several_numbers" if sum(1 for one in scene.figures if one.unit) > 1 else None,
        "decimal_or_thousands" if pair.numerator % 1 or pair.denominator % 1 else None,
        far_from_last(scene, share(pair.numerator, pair.denominator)),
    ]


def _written_doubt(pair: Pair) -> str | None:
    is_year = pair.denominator in _YEARS and (
        pair.numerator < HUNDRED * 10 or pair.numerator in _YEARS
    )
    return "date" if pair.is_slash and (is_date_like(pair) or is_year) else None


def is_date_like(pair: Pair) -> bool:
    """Whether the two could as well be a day and a month."""
    return (
        pair.is_slash and pair.is_bare and pair.numerator in _DAYS and pair.denominator in _MONTHS
    )


def agrees(pair: Pair, other: Amount) -> bool:
    """Whether the percentage beside the fraction is the same, as exactly as it was written."""
    exact = pair.numerator / pair.denominator
    as_ratio = not other.is_percent and other.value <= 1 and _rounds_to(exact, other.value)
    return as_ratio or _rounds_to(exact * HUNDRED, other.value)


def _rounds_to(exact: Decimal, written: Decimal) -> bool:
    return any(exact.quantize(written, rounding) == written
               for rounding in (ROUND_HALF_UP, ROUND_DOWN))  # fmt: skip
