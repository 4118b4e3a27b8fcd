"""The same amount given twice, as officials write it: "85% (tám mươi lăm phần trăm)"."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from flows.reading.amounts import Amount


def without_repeats(text: str, amounts: Iterable[Amount]) -> tuple[Amount, ...]:
    """The amounts, one in figures and its own words in brackets taken for one."""
    kept: list[Amount] = []
    for amount in amounts:
        together = _together(text, kept[-1], amount) if kept else None
        if together:
            kept[-1] = together
        else:
            kept.append(amount)
    return tuple(kept)


def _together(text: str, first: Amount, second: Amount) -> Amount | None:
    closed = _CLOSED.match(text, second.end)
    if not closed or not _OPENED.fullmatch(text, first.end, second.start):
        return None
    in_words = not any(map(str.isdigit, second.written))
    is_said = in_words and first.written[:1].isdigit() and not second.denominator
    if not is_said or second.value not in first.values or second.is_percent > first.is_percent:
        return None
    # The words say which of two meanings the figures have.
    return replace(first, end=closed.end(), values=(second.value,))


_OPENED: Final = re.compile(r"\s*\(\s*(?:(?:bằng chữ|bang chu)\s*:?\s*)?")
_CLOSED: Final = re.compile(r"\s*\)")
