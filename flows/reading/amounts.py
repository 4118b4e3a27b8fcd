"""The amounts that stand in a reply, each with its percent sign, its scale and its unit."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Final

from flows.reading.clean import fold
from flows.reading.kinds import PERCENT_UNITS
from flows.reading.masks import HIDDEN
from flows.reading.numerals import meanings
from flows.reading.spelling import either
from flows.reading.topics import SAFE_WORDS, UNITS, UNITS_AS_WRITTEN
from flows.reading.words import Spoken, find, has_unread


@dataclass(frozen=True, slots=True)
class Amount:
    """One amount, where it stands, and everything it can mean."""

    start: int
    end: int
    values: tuple[Decimal, ...]
    written: str
    is_percent: bool = False
    unit: str | None = None
    denominator: Decimal | None = None
    doubt: str | None = None
    scale: Decimal = Decimal(1)

    @property
    def value(self) -> Decimal:
        return self.values[0]

    @property
    def is_scaled(self) -> bool:
        return self.scale > 1

    @property
    def is_bare(self) -> bool:
        return not self.is_percent and self.unit is None


@dataclass(frozen=True, slots=True)
class Found:
    """All amounts of a reply, in order, and whether number words were left unread."""

    amounts: tuple[Amount, ...]
    unread: bool = False


def amounts_in(text: str, unit: str) -> Found:
    written = _written(text, unit)
    rest = _without(text, written)
    strange = frozenset(_WORD.findall(text)) - SAFE_WORDS if rest == text else None
    spoken = [_said(text, one, unit) for one in find(rest) if _counts(text, strange, one, unit)]
    together = tuple(sorted((*written, *spoken), key=lambda amount: amount.start))
    return Found(together, has_unread(_without(rest, spoken)))


def _written(text: str, unit: str) -> list[Amount]:
    found: list[Amount] = []
    end = 0
    numeral = _NUMERAL if unit.strip().lower() in PERCENT_UNITS else _SPACED
    for match in numeral.finditer(text):
        if match.start() >= end:
            amount = _with_tail(text, _plain(text, match, end), unit)
            found.append(amount)
            end = amount.end
    return found


def _plain(text: str, match: re.Match[str], previous_end: int) -> Amount:
    values, start = meanings(match.group().replace(" ", "")), match.start()
    before = text[max(previous_end, start - 2) : start]
    # Behind another amount a dash or a slash is what parts the two.
    between = text[max(previous_end, start - 1) : start] if previous_end else text[:start]
    doubt = _around("" if between in {"-", "/"} and previous_end else between, text[match.end() :])
    doubt = "decimal_or_thousands" if " " in match.group() else doubt
    if _NO_AMOUNT.match(text, match.end()) or (
        text[match.end() : match.end() + 1] == ")" and "(" not in text[:start]
    ):
        return Amount(start, match.end(), (), match.group(), doubt=doubt)
    if (
        len(match.group()) > _DAY_OR_MONTH
        and match.group().isdigit()
        and match.group().startswith("0")
    ):
        doubt = doubt or "leading_zero"
    if _MINUS.search(before) and (previous_end == 0 or before[0].isspace()):
        values, start = tuple(-value for value in values), start - 1
    elif _NEGATIVE.search(text, max(previous_end, start - 4), start):
        values = tuple(-value for value in values)
    return Amount(start, match.end(), values, match.group(), doubt=doubt)


def _around(before: str, after: str) -> str | None:
    is_strange = _STRANGE_BEFORE.search(before) or _STRANGE_AFTER.match(after)
    return "symbol" if is_strange else None


def _with_tail(text: str, amount: Amount, unit: str) -> Amount:
    """The amount with its scale, half, percent sign or unit taken in."""
    amount = _scaled(text, amount, unit)
    amount = _half(text, amount)
    percent = _PERCENT.match(text, amount.end)
    if percent:
        doubt = "symbol" if percent[1] else amount.doubt
        doubt = "symbol" if _UNFINISHED.match(text, percent.end()) else doubt
        amount = replace(amount, end=percent.end(), is_percent=True, doubt=doubt)
        return _half(text, amount)
    named = _unit_pattern(unit).match(text, amount.end)
    if named and amount.unit is None:
        return _in_unit(replace(amount, end=named.end(), unit=named[1]), unit)
    return amount


def _in_unit(amount: Amount, unit: str) -> Amount:
    """An amount of "đồng" where the unit is a million or a thousand million of them."""
    own = _own_scale(unit)
    if not own or amount.unit not in _MONEY:
        return amount
    values = tuple(value / own for value in amount.values[-1:])
    return replace(amount, values=values, unit=unit, doubt="other_unit")


def _scaled(text: str, amount: Amount, unit: str) -> Amount:
    match = _SCALE.match(text, amount.end)
    if not match:
        return amount
    scale, own = _SCALES[fold(match[1])], _own_scale(unit)
    if own:
        amount = replace(amount, end=match.end(), unit=unit, scale=scale)
        return _in_own_scale(text, amount, own)
    values = tuple(value * scale for value in amount.values)
    if len(values) > 1:
        amount = replace(amount, doubt="decimal_or_thousands")
    is_loose = scale == _TEN
    amount = replace(amount, end=match.end(), values=values, scale=scale,
                     doubt="words" if is_loose else amount.doubt)  # fmt: skip
    return _continued(text, amount, scale)


def _in_own_scale(text: str, amount: Amount, own: Decimal) -> Amount:
    """Where the unit itself is "tỷ đồng" 5 tỷ is 5, 500 triệu 0,5 and 2 tỷ 500 triệu 2,5."""
    scale = amount.scale
    values = tuple(value * scale for value in amount.values)
    whole = _continued(text, replace(amount, values=values), scale)
    doubt = amount.doubt if own == scale else "other_unit"
    values = tuple(value / own for value in whole.values)
    return replace(whole, values=values, doubt=doubt, scale=scale / own)


def _own_scale(unit: str) -> Decimal | None:
    return _SCALES.get(fold(unit.lower()).split(" ", maxsplit=1)[0])


def _continued(text: str, amount: Amount, scale: Decimal) -> Amount:
    """Both "2 triệu 300 nghìn" and "12 nghìn 500" are one amount each."""
    match = _REST.match(text, amount.end)
    if not match or any(value % scale for value in amount.values):
        return amount
    rest_scale = _SCALES[fold(match[2])] if match[2] else Decimal(1)
    if rest_scale * 1000 != scale:
        return amount
    added = Decimal(match[1]) * rest_scale
    values = tuple(value + added for value in amount.values)
    return replace(amount, end=match.end(), values=values)


def _half(text: str, amount: Amount) -> Amount:
    match = _HALF.match(text, amount.end)
    if not match or not amount.values:
        return amount
    values = (amount.value + (Decimal(1) if amount.is_percent else amount.scale) / 2,)
    return replace(amount, end=match.end(), values=values, doubt=amount.doubt or "half")


def _counts(text: str, strange: frozenset[str] | None, spoken: Spoken, unit: str) -> bool:
    """Whether a number word is meant as a number; "ba" and "năm" often are something else.

    Beside figures it never is; alone it is when no other word of the reply is strange.
    """
    if spoken.length > 1 or _PERCENT.match(text, spoken.end):
        return True
    if spoken.value == 0 and _EQUALS.search(text, max(0, spoken.start - 8), spoken.start):
        return True
    if spoken.value == 0 or strange is None or not spoken.is_exact:
        return False
    said = text[spoken.start : spoken.end]
    return strange <= {said} or bool(_unit_pattern(unit).match(text, spoken.end))


def _said(text: str, spoken: Spoken, unit: str) -> Amount:
    doubt = "words" if spoken.loose or spoken.length == 1 else None
    value = spoken.value
    if _NEGATIVE.search(text, max(0, spoken.start - 4), spoken.start):
        value = -value
    own = _own_scale(unit)
    is_converted = bool(own) and value >= _THOUSAND
    if own and is_converted:
        doubt = doubt if value >= own else "other_unit"
        value /= own
    amount = Amount(
        spoken.start,
        spoken.end,
        (value,),
        text[spoken.start : spoken.end],
        unit=unit if is_converted else None,
        denominator=spoken.denominator,
        doubt=doubt,
        scale=Decimal(_THOUSAND if value >= _THOUSAND else 1),
    )
    tailed = _with_tail(text, amount, unit)
    has_percent = tailed.is_percent and not spoken.loose
    return replace(tailed, doubt=None) if has_percent and tailed.doubt == "words" else tailed


def _without(text: str, amounts: list[Amount]) -> str:
    for amount in amounts:
        text = text[: amount.start] + HIDDEN * (amount.end - amount.start) + text[amount.end :]
    return text


@lru_cache(maxsize=256)
def _unit_pattern(unit: str) -> re.Pattern[str]:
    own = [] if unit.strip() in {"", "%"} else [unit.strip().lower()]
    as_written = "|".join(UNITS_AS_WRITTEN)
    return re.compile(rf"\s*({either([*UNITS, *own])}|(?:{as_written})(?!\w))")


_DAY_OR_MONTH: Final = 2
_MONEY: Final = frozenset({"đồng", "đ", "vnd", "dong", "d"})
_TEN: Final = 10
_THOUSAND: Final = 1000
_NUMERAL: Final = re.compile(r"\d+(?:[.,]\d+)*")
# Where things are counted "12 345" is one number, and confirmed.
_SPACED: Final = re.compile(rf"(?<![\d.,])\d{{1,3}}(?: \d{{3}})+(?![\d.,/%])|{_NUMERAL.pattern}")
_WORD: Final = re.compile(r"[^\W\d_]+")
_MINUS: Final = re.compile(r"(?:^|[\s(:=])-$")
_NEGATIVE: Final = re.compile(r"(?<!\w)(?:âm|am)\s*$|(?<!\w)(?:âm|am)\s+(?=\S*$)")
# Signs that people put beside an answer; any other one may change what the figures are.
_STRANGE: Final = r"[^\w\s()\".,;:!?%+=~≈<>≥≤/&$¤±•·…→-]"
# ",85" may be 0,85 or the second half of a list; "- 85" a bullet or a minus; "85/" is unfinished.
_STRANGE_BEFORE: Final = re.compile(
    rf"{_STRANGE}$|[%.,$&]$|[#$€£¥]\s*$|^\s*[-/]+\s*$|[./]/\s*$|…$"
)
_STRANGE_AFTER: Final = re.compile(rf"{_STRANGE}|\s*[-/]\s*$|\s*[€£¥]|[.,]\s*%")
_UNFINISHED: Final = re.compile(r"\s*[-/]\s*$")
# "Bằng không" is a zero; any other "không" is a word.
_EQUALS: Final = re.compile(rf"{either(['bằng', 'số'])}\s*$")
_NO_AMOUNT: Final = re.compile(r"\s*[‰‱]")
_PERCENT: Final = re.compile(
    rf"\s*(?:%(?:\s*%)*|{either(['phần trăm', 'phần chăm', 'percent', 'per cent', 'pct', 'pt'])}"
    rf"|{either(['phầntrăm', 'p.trăm', 'p trăm'])}"
    r"|p\.c\.?(?!\w)|([&$](?![\w&$])))"
)
_SCALES: Final = {
    "tram": Decimal(100), "nghin": Decimal(1000), "ngan": Decimal(1000), "k": Decimal(1000),
    "trieu": Decimal(10**6), "tr": Decimal(10**6), "ty": Decimal(10**9), "ti": Decimal(10**9),
    "van": Decimal(10**4), "chuc": Decimal(10),
}  # fmt: skip
_SCALE_WORDS: Final = either(["nghìn", "ngàn", "triệu", "tr", "tỷ", "tỉ", "trăm", "vạn", "chục"])
_SCALE: Final = re.compile(
    rf"\s*({_SCALE_WORDS}|(?<=\d )k(?=\s*$|\s*[.,;)]|\s+{either(UNITS)}))(?!\s+l[ệe](?!\w))"
)
_REST: Final = re.compile(
    rf"\s+(\d{{3}})(?![\d.,%/])(?:\s*({either(['nghìn', 'ngàn', 'triệu'])}))?(?!\s*%)"
)
_HALF: Final = re.compile(rf"\s*{either(['rưỡi', 'rưởi'])}")
