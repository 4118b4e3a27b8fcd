"""How the amounts of one reply belong together: fractions, ranges, and corrections."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from flows.reading.amounts import Amount
from flows.reading.masks import HIDDEN
from flows.reading.spelling import any_of, either
from flows.reading.surroundings import Span
from flows.reading.units import is_same
from flows.reading.wordings import DENIALS, SLIPS


@dataclass(frozen=True, slots=True)
class Pair:
    """A numerator and its denominator, whichever was written first."""

    numerator: Decimal
    denominator: Decimal
    span: Span
    is_slash: bool = False
    is_bare: bool = True
    doubt: str | None = None
    gap: Span | None = None


def pairs_in(text: str, amounts: Sequence[Amount]) -> tuple[list[Pair], list[Amount]]:
    """The fractions, and the amounts that belong to none."""
    pairs: list[Pair] = []
    rest: list[Amount] = []
    at = 0
    while at < len(amounts):
        pair, used = _pair_at(text, amounts, at)
        pairs.extend([pair] if pair else [])
        rest.extend([] if pair else [amounts[at]])
        at += used
    return pairs, rest


def is_range(text: str, first: Amount, second: Amount) -> bool:
    same_sort = not (first.is_percent and second.unit) and not (first.unit and second.is_percent)
    return same_sort and bool(_BETWEEN.fullmatch(text[first.end : second.start]))


def without_mistakes(text: str) -> tuple[str, bool]:
    """The reply with what its writer took back covered, and whether anything was."""
    denied = _DENIED.sub(_cover, text)
    slip = _last_slip(denied)
    if slip is None:
        return denied, denied != text
    before, after = denied[: slip.start()], denied[slip.start() :]
    if re.search(r"\d", before) and re.search(r"\d", after):
        before = re.sub(r"\d(?:[\d.,]*\d)?\s*%?", _cover, before)
    return before + after, True


def _last_slip(text: str) -> re.Match[str] | None:
    slips = list(_SLIP.finditer(text))
    return slips[-1] if slips else None


def _cover(match: re.Match[str]) -> str:
    return HIDDEN * len(match.group())


def _pair_at(text: str, amounts: Sequence[Amount], at: int) -> tuple[Pair | None, int]:
    first = amounts[at]
    if first.denominator is not None:
        span = Span(first.start, first.end)
        return Pair(first.value, first.denominator, span, doubt=first.doubt), 1
    if at + 1 == len(amounts):
        return None, 1
    second = amounts[at + 1]
    is_chain = _CHAINED.match(text, second.end) or _IN_CHAIN.search(
        text[max(0, first.start - _NEAR) : first.start]
    )
    pair = None if is_chain or _cannot_pair(first, second) else _pair(text, first, second)
    return pair, 2 if pair else 1


def _cannot_pair(first: Amount, second: Amount) -> bool:
    return (
        first.is_percent
        or second.is_percent
        or second.denominator is not None
        or not first.values
        or not second.values
    )


def _pair(text: str, first: Amount, second: Amount) -> Pair | None:
    gap = text[first.end : second.start]
    if len(gap) > _LONGEST_GAP:
        return None
    before = text[max(0, first.start - _NEAR) : first.start]
    is_total_first = bool(_ENDS_IN_TOTAL.search(before))
    if _IS_SLASH.fullmatch(gap) and not is_total_first:
        return replace(_build(first, second), is_slash=True)
    if is_total_first and not _ENDS_IN_TOTAL.search(gap):
        return _build(second, first) if _SMALL_GAP.fullmatch(gap) else None
    return _said(gap, before, first, second)


def _said(gap: str, before: str, first: Amount, second: Amount) -> Pair | None:
    """Which of the two the words between them make the whole."""
    if _WITHIN.search(before) and _HAS.fullmatch(gap):
        return _build(second, first)
    if _OVER.fullmatch(gap):
        return replace(_build(first, second), gap=None)
    if _ENDS_IN_TOTAL.search(gap):
        return _build(first, second)
    if _OF_WHICH.search(gap) and len(gap) <= _NEAR:
        return replace(_build(second, first), doubt="wording")
    return replace(_build(first, second), doubt="wording") if _FAR_OVER.fullmatch(gap) else None


def _build(numerator: Amount, denominator: Amount) -> Pair:
    first, second = sorted((numerator, denominator), key=lambda one: one.start)
    span = Span(min(numerator.start, denominator.start), max(numerator.end, denominator.end))
    return Pair(
        # In a fraction people count things, so a mark before three figures parts thousands.
        numerator.values[-1],
        denominator.values[-1],
        span,
        is_bare=numerator.unit is None and denominator.unit is None,
        doubt=numerator.doubt or denominator.doubt or _unit_doubt(numerator, denominator),
        gap=Span(first.end, second.start),
    )


def _unit_doubt(numerator: Amount, denominator: Amount) -> str | None:
    """Two sorts of things make no share; nor does "9/10 điểm", which is a mark."""
    if denominator.unit is None:
        return None
    differ = numerator.unit is not None and not is_same(numerator.unit, denominator.unit)
    return "other_unit" if differ or is_same(denominator.unit, "điểm") else None


_NEAR: Final = 40
_LONGEST_GAP: Final = 80
# "100/100/45" is three answers, never a fraction and one more.
_CHAINED: Final = re.compile(r"\s*/\s*[\d-]")
_IN_CHAIN: Final = re.compile(r"[\d%]\s*/\s*$")
_TOTAL: Final = either(["tổng", "tổng số", "tổng cộng", "mẫu", "mẫu số", "total"])
_ENDS_IN_TOTAL: Final = re.compile(rf"{_TOTAL}(?:\s+[^\W\d_]+){{0,5}}\s*[:=]?\s*$")
_IS_SLASH: Final = re.compile(r"\s*/\s*")
_ABOVE: Final = either([
    "trên",
    "phần",
    "trong",
    "trong số",
    "trên số",
    "out of",
    "over",
    "of",
    "chia",
])
_OVER: Final = re.compile(
    rf"\s*(?:/\s*)?(?:{either(['đã'])}\s*)?"
    rf"(?:{_ABOVE}\s*)"
    rf"(?:{_TOTAL}\s*)?[:=]?\s*|\s*/\s*{_TOTAL}\s*[:=]?\s*"
)
# "450 đúng hạn trên 500 tiếp nhận": understood, and always confirmed.
_FAR_OVER: Final = re.compile(
    rf"(?:\s+[^\W\d_]+){{1,5}}\s*(?:/|\s{either(['trên', 'trong', 'trong số'])})\s*"
    rf"(?:{_TOTAL})?\s*"
)
_WITHIN: Final = re.compile(rf"{either(['trong', 'trong số'])}\s*$")
_HAS: Final = re.compile(
    r"(?:\s+[^\W\d_]+){0,3}\s*,?(?:\s+[^\W\d_]+){0,3}?"
    rf"\s+{either(['có', 'đã', 'được', 'thì'])}"
    r"(?:\s+[^\W\d_]+){0,3}\s*"
)
_SMALL_GAP: Final = re.compile(r"[^.\n;?]{0,40}|\s*;\s*[^.\n;?]{0,30}")
_OF_WHICH: Final = re.compile(either(["trong đó", "thì"]))
_TO: Final = either(["đến", "tới", "hoặc", "hay", "to", "or", "lên", "xuống", "và"])
_BETWEEN: Final = re.compile(
    rf"\s*(?:-+>?|~|=>|→|{_TO})"
    rf"\s*(?:{either(['khoảng', 'là', 'hơn'])}\s*)?"
)
_FIGURE: Final = r"\d+(?:[.,]\d+)*(?:\s*(?:%|phần trăm))?"
_DENIED: Final = re.compile(rf"{either(DENIALS)}\s+(?:{either(['là', 'đạt'])}\s+)?{_FIGURE}")
_SLIP: Final = re.compile(rf"{any_of(SLIPS).pattern}|(?<=[\d%])\s+{either(['thành'])}\s+(?=\d)")
