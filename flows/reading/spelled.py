"""How an amount is said in Vietnamese words: the grammar of `grammar.py`, spoken."""

from decimal import Decimal
from typing import Final

_DIGITS: Final = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_AFTER_TENS: Final = {0: "", 1: " mốt", 4: " tư", 5: " lăm"}
_SCALES: Final = ((10**9, " tỷ"), (10**6, " triệu"), (1000, " nghìn"), (1, ""))
_LARGEST: Final = 10**12
_TEN: Final = 10


def spelled(value: Decimal) -> str | None:
    """12,345 is "mười hai phẩy ba bốn năm"; None for what nobody would say."""
    whole, _, decimals = format(value, "f").partition(".")
    if value < 0 or int(whole) >= _LARGEST:
        return None
    digits = " ".join(_DIGITS[int(digit)] for digit in decimals.rstrip("0"))
    return f"{_whole(int(whole))} phẩy {digits}" if digits else _whole(int(whole))


def _whole(number: int) -> str:
    said: list[str] = []
    for scale, name in _SCALES:
        group, number = divmod(number, scale)
        if group:
            said.append(_below_thousand(group, is_inside=bool(said)) + name)
    return " ".join(said) or _DIGITS[0]


def _below_thousand(number: int, *, is_inside: bool) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds and not is_inside:
        return _below_hundred(rest)
    said = f"{_DIGITS[hundreds]} trăm"
    if not rest:
        return said
    return f"{said} linh {_DIGITS[rest]}" if rest < _TEN else f"{said} {_below_hundred(rest)}"


def _below_hundred(number: int) -> str:
    tens, unit = divmod(number, 10)
    if tens == 0:
        return _DIGITS[unit]
    if tens == 1:
        return "mười" + {0: "", 5: " lăm"}.get(unit, f" {_DIGITS[unit]}")
    return f"{_DIGITS[tens]} mươi" + _AFTER_TENS.get(unit, f" {_DIGITS[unit]}")
