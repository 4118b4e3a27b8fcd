"""Judges a reply to a question that wants a percentage."""

import re
from dataclasses import replace
from decimal import Decimal
from typing import Final

from flows.reading.amounts import Amount
from flows.reading.fractions import agrees, fraction, is_date_like
from flows.reading.kinds import Kind, Reading, not_understood
from flows.reading.relations import Pair, is_range
from flows.reading.scene import HUNDRED, Scene, far_from_last
from flows.reading.surroundings import Role, Span

_THOUSAND: Final = 1000
_CROWD: Final = 200
_SAME_CLAUSE: Final = re.compile(r"[^,;:.(\n]*")
_YEARS: Final = range(1990, 2041)


def percentage(scene: Scene) -> Reading:
    scene = _without_dates(scene)
    if scene.pairs:
        return fraction(scene)
    if not scene.figures:
        return _change(scene)
    marked = [one for one in scene.figures if one.is_percent]
    bare = [one for one in scene.figures if one.is_bare and not (marked and _is_aside(one))]
    counted = [one for one in scene.figures if one.unit]
    if len(marked) + len(bare) > 1:
        return _several(scene, [*marked, *bare])
    if marked or bare:
        return _one(scene, (marked or bare)[0], len(counted))
    return _counted(scene, counted)


def _without_dates(scene: Scene) -> Scene:
    """Beside one clear percentage, what can be a day and a month is taken for that."""
    marked = [one for one in scene.figures if one.is_percent and one.values]
    dates = [one for one in scene.pairs if is_date_like(one) and not _equals(scene, one)]
    if len(marked) != 1 or not dates or any(agrees(pair, marked[0]) for pair in dates):
        return scene
    pairs = tuple(pair for pair in scene.pairs if pair not in dates)
    return replace(scene, pairs=pairs, doubts=(*scene.doubts, "date"))


def _equals(scene: Scene, pair: Pair) -> bool:
    return scene.text[pair.span.end :].lstrip().startswith("=")


def _one(scene: Scene, amount: Amount, counted: int) -> Reading:
    if not amount.values:
        return not_understood("malformed")
    if _is_many(amount):
        return _count(scene, amount, "count_for_percent")
    if len(amount.values) > 1:
        return _thousands_or_decimal(scene, amount)
    return _certain(scene, amount, counted)


def _certain(scene: Scene, amount: Amount, counted: int) -> Reading:
    """One amount with one meaning: in its place, out of range, or only a limit."""
    value, note = amount.value, scene.note(Span(amount.start, amount.end))
    if scene.role(amount) is Role.BOUND:
        return Reading(Kind.RANGE_AMBIGUOUS, (value,), note=note, must_confirm=True, doubt="range")
    if not 0 <= value <= HUNDRED:
        return Reading(Kind.OUT_OF_RANGE, (value,), note=note, must_confirm=True,
                       doubt="out_of_range")  # fmt: skip
    if 0 < value < 1 and amount.is_bare:
        return _ratio_or_percent(value, note)
    return scene.settled(Reading(Kind.PERCENT, (value,), note=note),
                         *_doubts(scene, amount, counted))  # fmt: skip


def _doubts(scene: Scene, amount: Amount, counted: int) -> list[str | None]:
    span = Span(amount.start, amount.end)
    unclear = amount.is_bare and (counted > 0 or scene.is_unexplained(span))
    return [
        "zero" if amount.value == 0 else None,
        amount.doubt,
        scene.warning(span),
        "several_numbers" if counted > 1 or len(scene.text) > _CROWD else None,
        "wording" if unclear or _is_what_some_reached(scene, amount) else None,
        far_from_last(scene, amount.value),
    ]


def _is_what_some_reached(scene: Scene, amount: Amount) -> bool:
    """Whether it stands as in "12 xã đạt 100%", which tells of twelve communes only."""
    earlier = [one for one in scene.figures if one.unit and one.end <= amount.start]
    return any(_SAME_CLAUSE.fullmatch(scene.text[one.end : amount.start]) for one in earlier)


def _change(scene: Scene) -> Reading:
    """Only "up by 5 %" was said, and that is not where it now stands."""
    values = tuple(one.value for one in scene.amounts[:2] if one.values)
    return Reading(Kind.RANGE_AMBIGUOUS, values, must_confirm=True, doubt="relative_to_plan")


def _several(scene: Scene, amounts: list[Amount]) -> Reading:
    ordered = sorted(amounts, key=lambda one: one.start)
    if any(len(one.values) != 1 for one in ordered):
        return not_understood("several_numbers")
    values = tuple(dict.fromkeys(one.value for one in ordered))
    if len(values) == 1 and all(one.is_percent for one in ordered):
        return scene.settled(Reading(Kind.PERCENT, values), "several_numbers")
    if ordered[2:]:
        return not_understood("several_numbers")
    doubt = "range" if is_range(scene.text, ordered[0], ordered[1]) else "several_numbers"
    return Reading(Kind.RANGE_AMBIGUOUS, tuple(one.value for one in ordered), must_confirm=True,
                   doubt=doubt, choices=_possible(values))  # fmt: skip


def _counted(scene: Scene, counted: list[Amount]) -> Reading:
    if len(counted) != 1 or not counted[0].values:
        return not_understood("several_numbers")
    return _count(scene, counted[0], "count_for_percent")


def _count(scene: Scene, amount: Amount, doubt: str) -> Reading:
    note = scene.note(Span(amount.start, amount.end))
    return Reading(Kind.COUNT, numerator=amount.values[-1], note=note, must_confirm=True,
                   doubt=doubt)  # fmt: skip


def _thousands_or_decimal(scene: Scene, amount: Amount) -> Reading:
    decimal, whole = amount.values
    return Reading(Kind.RANGE_AMBIGUOUS, (decimal,), numerator=whole,
                   note=scene.note(Span(amount.start, amount.end)), must_confirm=True,
                   doubt="decimal_or_thousands", choices=(decimal, whole))  # fmt: skip


def _ratio_or_percent(value: Decimal, note: str | None) -> Reading:
    both = (value, value * 100)
    return Reading(Kind.RANGE_AMBIGUOUS, both, note=note, must_confirm=True,
                   doubt="ratio_or_percent", choices=both)  # fmt: skip


def _possible(values: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    return tuple(value for value in values if 0 <= value <= HUNDRED)[:3]


def _is_many(amount: Amount) -> bool:
    """Whether only a number of things can be written so: "1.234.567", "12 nghìn"."""
    is_grouped = sum(map(amount.written.count, ".,")) > 1 and not amount.value % 1
    return not amount.is_percent and (
        is_grouped or (amount.is_scaled and amount.value >= _THOUSAND)
    )


def _is_aside(amount: Amount) -> bool:
    """Whether beside a percentage it can only be something else: a year, a sum of money."""
    return amount.scale >= _THOUSAND or _is_year(amount)


def _is_year(amount: Amount) -> bool:
    return amount.written.isdigit() and int(amount.written) in _YEARS
