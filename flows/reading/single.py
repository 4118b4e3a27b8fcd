"""Reads a reply that answers one target."""

import re
from decimal import Decimal
from typing import Final

from flows.reading import sayings
from flows.reading.amounts import Found, amounts_in
from flows.reading.clean import Cleaned
from flows.reading.counts import count
from flows.reading.fractions import is_date_like
from flows.reading.kinds import Context, Kind, Reading, not_understood
from flows.reading.loosen import loosen
from flows.reading.masks import mask
from flows.reading.percents import percentage
from flows.reading.relations import pairs_in, without_mistakes
from flows.reading.repeats import without_repeats
from flows.reading.scene import FAR, Scene
from flows.reading.topics import SAFE_WORDS


def read_single(cleaned: Cleaned, context: Context) -> Reading:
    sure = _sure(cleaned, context)
    if sure:
        return sure
    if is_plain_number(cleaned.text):
        # Most answers are just this; nothing in them can be a date, a saying or a slip.
        found, doubts = amounts_in(cleaned.text, context.unit), [cleaned.doubt]
        return _judged(cleaned, context, found, cleaned.text, doubts)
    cleaned = loosen(cleaned)
    masked = mask(cleaned.text, context.unit)
    text, is_corrected = without_mistakes(masked.text)
    found = amounts_in(text, context.unit)
    if not found.amounts:
        nothing = not_understood("unread" if found.unread else None)
        return sayings.inside(cleaned.text, cleaned.shown, context) or nothing
    said = _said_with_amounts(cleaned, context, found)
    if said:
        return said
    doubts = [
        "correction" if is_corrected else None,
        cleaned.doubt,
        "wording" if masked.past or found.unread else None,
        "question" if _asks(cleaned.text) else None,
        "wording" if sayings.says_unchanged(cleaned.text) else None,
    ]
    return _judged(cleaned, context, found, text, doubts)


def _sure(cleaned: Cleaned, context: Context) -> Reading | None:
    """The percentage that can mean only one thing; a test proves it is what the long way says."""
    match = _SURE.fullmatch(cleaned.text)
    if match is None or cleaned.doubt or not context.is_percent:
        return None
    value = Decimal(match[1].replace(",", "."))
    is_far = context.previous is not None and abs(value - context.previous) > FAR
    return None if is_far else Reading(Kind.PERCENT, (value,))


def is_plain_number(text: str) -> bool:
    return bool(_PLAIN_NUMBER.fullmatch(text))


def _judged(
    cleaned: Cleaned, context: Context, found: Found, text: str, doubts: list[str | None]
) -> Reading:
    pairs, rest = pairs_in(text, without_repeats(text, found.amounts))
    known = tuple(doubt for doubt in doubts if doubt)
    scene = Scene(text, cleaned.shown, context, tuple(rest), tuple(pairs), known)
    return percentage(scene) if context.is_percent else count(scene)


def _said_with_amounts(cleaned: Cleaned, context: Context, found: Found) -> Reading | None:
    """What the reply says when its amounts are beside the point."""
    text = cleaned.text
    if sayings.is_not_mine(text):
        return sayings.inside(text, cleaned.shown, context)
    if _asks(text) and not _is_only_amounts(text, found):
        return Reading(Kind.QUESTION)
    if sayings.says_no_data(text) and _is_only_a_date(text, found):
        return Reading(Kind.NO_DATA, note=cleaned.shown)
    counts_only = all(not one.is_percent for one in found.amounts)
    if counts_only and any(one.unit for one in found.amounts) and sayings.says_no_data(text):
        return Reading(
            Kind.NO_DATA, must_confirm=True, note=cleaned.shown, doubt="zero_or_no_data"
        )
    return None


def _is_only_a_date(text: str, found: Found) -> bool:
    pairs, rest = pairs_in(text, found.amounts)
    return not rest and all(is_date_like(pair) for pair in pairs)


def _asks(text: str) -> bool:
    return sayings.is_question(text)


def _is_only_amounts(text: str, found: Found) -> bool:
    for one in found.amounts:
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    words = "".join(letter if letter.isalpha() else " " for letter in text).split()
    return all(word in SAFE_WORDS for word in words)


_SURE: Final = re.compile(r"([1-9]\d?(?:[.,]\d{1,2})?) ?%?")
_PLAIN_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,3})? ?%?")
