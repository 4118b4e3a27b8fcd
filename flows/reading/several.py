"""Reads a reply that answers several targets at once, by order, by letter, or by label."""

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from typing import Final

from flows.reading import sayings
from flows.reading.amounts import Amount, amounts_in
from flows.reading.clean import Cleaned
from flows.reading.kinds import Context, Kind, Part, Reading, not_understood
from flows.reading.labels import by_label, by_marker, is_named, is_tightly_marked
from flows.reading.masks import mask
from flows.reading.phrases import EVERY
from flows.reading.pieces import Split, piece_of, splits
from flows.reading.single import read_single
from flows.reading.spelling import any_of


def read_several(cleaned: Cleaned, context: Context) -> Reading:
    cleaned = _unwrapped(cleaned)
    amounts = amounts_in(mask(cleaned.text, context.unit).text, context.unit).amounts
    if not amounts and not _DASHES.search(cleaned.text):
        said = sayings.inside(cleaned.text, cleaned.shown, context)
        return said or not_understood()
    if cleaned.text.endswith("?") or sayings.is_not_mine(cleaned.text):
        return sayings.inside(cleaned.text, cleaned.shown, context) or not_understood()
    marked = by_marker(cleaned, context.targets)
    if marked is not None:
        return _marked(marked, context, "labels" if is_tightly_marked(cleaned) else None)
    if _EVERY.search(cleaned.text) and len(amounts) == 1:
        return _every(cleaned, context)
    return _in_order(cleaned, context)


def _unwrapped(cleaned: Cleaned) -> Cleaned:
    """The reply without one pair of brackets round all of it."""
    text = cleaned.text
    if text[:1] != "(" or text[-1:] != ")" or text.count("(") != 1 or text.count(")") != 1:
        return cleaned
    return Cleaned(cleaned.shown[1:-1].strip(), text[1:-1].strip(), cleaned.doubt)


def joined(readings: Sequence[Reading | None], doubt: str | None = None) -> Reading:
    """One reading of several; a place without a figure, or any doubt, must be confirmed."""
    parts = tuple(_part(one) for one in readings)
    doubts = [one.doubt for one in readings if one and one.must_confirm and one.doubt]
    missing = any(part.value is None for part in parts)
    every = [one for one in (doubt, *doubts, "missing" if missing else None) if one]
    unsure = any(one is None or one.must_confirm for one in readings)
    notes = [one.note for one in readings if one and one.note and one.kind is not Kind.NO_DATA]
    return Reading(
        Kind.MULTI,
        tuple(part.value for part in parts),
        note="; ".join(notes) or None,
        must_confirm=bool(every) or unsure,
        parts=parts,
        doubt=every[0] if every else None,
    )


def _part(reading: Reading | None) -> Part:
    if reading is None or not reading.values:
        return Part()
    numerator = reading.numerator if reading.kind is Kind.FRACTION else None
    return Part(reading.values[0], numerator, reading.denominator)


def _marked(pieces: list[Cleaned | None], context: Context, doubt: str | None) -> Reading:
    if not pieces:
        return not_understood("labels")
    readings = [None if one is None else _read(one, context) for one in pieces]
    if not all(one is None or _is_value(one, is_strict=False) for one in readings):
        return not_understood("labels")
    return joined(readings, doubt)


def _every(cleaned: Cleaned, context: Context) -> Reading:
    one = _read(cleaned, context)
    if not _is_value(one, is_strict=True):
        return not_understood("how_many")
    return joined([one] * context.targets, "all_same")


def _in_order(cleaned: Cleaned, context: Context) -> Reading:
    every = list(splits(cleaned, context.targets))
    tries = [(split, True) for split in every]
    tries += [(split, False) for split in every if split.is_strong]
    for split, is_strict in tries:
        reading = _by_split(split, context, is_strict=is_strict)
        if reading:
            return reading
    return _by_amounts(cleaned, context)


def _by_split(split: Split, context: Context, *, is_strict: bool) -> Reading | None:
    readings = [_read(piece, context) for piece in split.pieces]
    if not all(_is_value(one, is_strict=is_strict) for one in readings):
        return None
    if all(one.kind is Kind.NO_DATA for one in readings):
        return None
    reading = _by_names(split.pieces, readings, context, split.doubt(readings))
    return replace(reading, note=reading.note or split.note)


def _by_names(
    pieces: Sequence[Cleaned], readings: list[Reading], context: Context, doubt: str | None
) -> Reading:
    """Each reading for the target that its piece names, else in the order of the targets."""
    order = by_label([piece.text for piece in pieces], context.labels)
    if order is None:
        return not_understood("labels")
    if order != sorted(order):
        doubt = "labels"
        readings = [readings[order.index(place)] for place in range(len(order))]
    return joined(readings, doubt)


def _by_amounts(cleaned: Cleaned, context: Context) -> Reading:
    """As many amounts as targets, but with something between them: read, and always confirmed."""
    masked = mask(cleaned.text, context.unit).text
    amounts = amounts_in(masked, context.unit).amounts
    if len(amounts) != context.targets:
        return not_understood("how_many")
    names_first = is_named(masked[: amounts[0].start], context.labels)
    cuts = [_numeral_end(masked, one) if names_first else one.start for one in amounts]
    cuts = [0, *(cuts[:-1] if names_first else cuts[1:]), len(masked)]
    pieces = [piece_of(cleaned, start, end) for start, end in pairwise(cuts)]
    readings = [_read(piece, context) for piece in pieces]
    if not all(_is_value(one, is_strict=True) for one in readings):
        return not_understood("how_many")
    return _by_names(pieces, readings, context, "several_numbers")


def _numeral_end(text: str, amount: Amount) -> int:
    """Where the figures end: in "tỉnh 90 xã 80" the "xã" is the name of what follows."""
    end = text.find(amount.written, amount.start) + len(amount.written)
    sign = _SIGN.match(text, end)
    return sign.end() if sign else end


def _read(piece: Cleaned, context: Context) -> Reading:
    alone = replace(context, targets=1, previous=None, awaiting=None)
    reading = sayings.whole(piece, alone) or read_single(piece, alone)
    # What stands before the figure names the target; only what follows it is a remark.
    is_label = reading.note is not None and piece.shown.startswith(reading.note)
    return replace(reading, note=None) if is_label else reading


def _is_value(reading: Reading, *, is_strict: bool) -> bool:
    if reading.kind is Kind.NO_DATA:
        return True
    if is_strict:
        return reading.kind in _VALUES and len(reading.values) == 1
    return reading.kind in _VALUES | {Kind.OUT_OF_RANGE, Kind.RANGE_AMBIGUOUS} and (
        len(reading.values) == 1 and isinstance(reading.values[0], Decimal)
    )


_VALUES: Final = frozenset({Kind.PERCENT, Kind.FRACTION, Kind.COUNT})
_EVERY: Final = any_of(EVERY)
_SIGN: Final = re.compile(r"\s*%")
_DASHES: Final = re.compile(r"\d\s*[/;,|]\s*-")
