"""Judges a reply to a question that wants a number of things."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.reading.amounts import Amount
from flows.reading.kinds import Kind, Reading, not_understood
from flows.reading.relations import is_range
from flows.reading.scene import Scene
from flows.reading.surroundings import Role, Span
from flows.reading.units import is_discrete, is_known, is_same

# More than this many times the last count, or less than that part of it, is read back.
FAR_FACTOR: Final = 3
_YEARS: Final = range(1990, 2041)


def count(scene: Scene) -> Reading:
    if scene.pairs:
        return _fraction(scene)
    if not scene.figures:
        values = tuple(one.value for one in scene.amounts[:2] if one.values)
        return Reading(Kind.RANGE_AMBIGUOUS, values, must_confirm=True, doubt="relative_to_plan")
    counted = [one for one in scene.figures if not one.is_percent]
    if len(counted) > 1 and is_range(scene.text, counted[0], counted[1]):
        return _several(counted)
    own = [one for one in counted if one.unit and is_same(one.unit, scene.context.unit)]
    fitting = own or [one for one in counted if one.is_bare] or counted
    if len(fitting) > 1:
        return _several(fitting)
    if not fitting:
        return _percent(scene)
    return _one(scene, fitting[0], is_own=bool(own))


def _one(scene: Scene, amount: Amount, *, is_own: bool) -> Reading:
    if not amount.values:
        return not_understood("malformed")
    amount = _meant(amount, scene.context.unit)
    value, span = amount.value, Span(amount.start, amount.end)
    note = scene.note(span)
    if scene.role(amount) is Role.BOUND:
        return Reading(Kind.RANGE_AMBIGUOUS, (value,), value, note=note, must_confirm=True,
                       doubt="range")  # fmt: skip
    if value < 0:
        return Reading(Kind.OUT_OF_RANGE, (value,), note=note, must_confirm=True,
                       doubt="out_of_range")  # fmt: skip
    choices = amount.values if len(amount.values) > 1 else ()
    reading = Reading(Kind.COUNT, (value,), value, note=note, choices=choices)
    others = [one for one in scene.figures if one.start != amount.start]
    is_clear = not others or (is_own and not any(one.is_bare for one in others))
    return scene.settled(reading, *_doubts(scene, amount), None if is_clear else "several_numbers")


def _doubts(scene: Scene, amount: Amount) -> list[str | None]:
    span = Span(amount.start, amount.end)
    unit = scene.context.unit
    return [
        "zero" if amount.value == 0 else None,
        amount.doubt,
        "decimal_or_thousands" if len(amount.values) > 1 else None,
        "not_whole" if amount.value % 1 and is_discrete(unit) else None,
        "other_unit" if amount.unit and not is_same(amount.unit, unit) else None,
        scene.warning(span),
        "wording" if amount.is_bare and scene.is_unexplained(span) else None,
        "date" if amount.is_bare and amount.written.isdigit() and amount.value in _YEARS else None,
        _far_from_last(scene, amount.value),
    ]


def _meant(amount: Amount, unit: str) -> Amount:
    """A count with its thousands read; both ways are kept where the unit can be parted."""
    if len(amount.values) == 1:
        return amount
    decimal, whole = amount.values
    is_whole = is_discrete(unit) or (not is_known(unit) and "." in amount.written)
    values = (whole,) if is_whole and not amount.is_scaled else (whole, decimal)
    return replace(amount, values=values)


def _several(amounts: list[Amount]) -> Reading:
    values = tuple(one.values[-1] for one in amounts if one.values)
    if amounts[2:] or not values[1:]:
        return not_understood("several_numbers")
    return Reading(Kind.RANGE_AMBIGUOUS, values, must_confirm=True, doubt="several_numbers",
                   choices=values)  # fmt: skip


def _percent(scene: Scene) -> Reading:
    first = scene.figures[0]
    if len(scene.figures) > 1 or len(first.values) != 1:
        return not_understood("several_numbers")
    return Reading(Kind.PERCENT, first.values, must_confirm=True, doubt="percent_for_count",
                   note=scene.note(Span(first.start, first.end)))  # fmt: skip


def _fraction(scene: Scene) -> Reading:
    pair, *others = scene.pairs
    if others:
        return not_understood("several_numbers")
    return Reading(Kind.FRACTION, (pair.numerator,), pair.numerator, pair.denominator,
                   scene.note(pair.span), must_confirm=True, doubt="fraction_for_count",
                   choices=(pair.numerator,))  # fmt: skip


def _far_from_last(scene: Scene, value: Decimal) -> str | None:
    last = scene.context.previous
    if last is None or value == last:
        return None
    low, high = sorted((value, last))
    return "far_from_last" if high > low * FAR_FACTOR else None
