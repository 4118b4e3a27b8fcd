"""The grammar of Vietnamese number words: small, strict, and refusing when unsure."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from flows.reading.clean import fold

_DIGITS: Final = {
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9,
}  # fmt: skip
# What may follow "mười" and "mươi", and what two bare digits in a row ("tám lăm") may end in.
_AFTER_TEN: Final = {**_DIGITS, "lăm": 5, "nhăm": 5}
_AFTER_TENS: Final = {**_DIGITS, "mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_NOT_AFTER_TEN: Final = frozenset({"không", "năm"})
_NOT_AFTER_TENS: Final = frozenset({"không", "một", "năm"})
_SCALES: Final = {
    "nghìn": 1_000, "ngàn": 1_000, "triệu": 1_000_000, "tỷ": 1_000_000_000, "tỉ": 1_000_000_000,
}  # fmt: skip
_TWO, _TEN, _HUNDRED, _THOUSAND = 2, 10, 100, 1000
_POINT: Final = frozenset({"phẩy", "chấm"})
_GRAMMAR: Final = frozenset(
    {"mười", "mươi", "chục", "trăm", "linh", "lẻ", "rưỡi", "phần", "nửa", "phân"}
    | set(_AFTER_TEN)
    | set(_AFTER_TENS)
    | set(_SCALES)
    | _POINT
)


def _by_bare() -> dict[str, tuple[str, ...]]:
    bare: dict[str, tuple[str, ...]] = {}
    for word in sorted(_GRAMMAR):
        bare[fold(word)] = (*bare.get(fold(word), ()), word)
    return bare


_BARE: Final = _by_bare()
_WORD: Final = re.compile(r"[^\W\d_]+")


class _Refused(Exception):
    """The words are no number that we are sure of."""


def number_of(words: Sequence[str]) -> tuple[Decimal, Decimal | None, bool] | None:
    try:
        return _Reader(words).whole()
    except _Refused:
        return None


def decimals(words: str) -> str | None:
    """The digits after the point, said in words."""
    try:
        fraction, _ = _Reader(_WORD.findall(words)).all_decimals()
    except _Refused:
        return None
    return fraction


def is_exact(word: str) -> bool:
    """Whether it is written with its marks; "sau" is "after" as often as "sáu"."""
    return word in _GRAMMAR


def is_number_word(word: str) -> bool:
    return word in _GRAMMAR or word in _BARE


class _Reader:
    """Reads one run of number words from left to right."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self.at = 0
        self.loose = False

    def whole(self) -> tuple[Decimal, Decimal | None, bool]:
        if self._half_alone():
            return Decimal(1), Decimal(2), True
        value = self._integer()
        if self._take("phần"):
            denominator = Decimal(self._digit({**_DIGITS, "tư": 4, "mười": 10}))
            self._finish()
            return Decimal(value), denominator, True
        if self._take_any(_POINT):
            return self._and_decimals(value)
        if self._take("rưỡi"):
            return self._and_a_half(value)
        self._finish()
        return Decimal(value), None, self.loose

    def _and_decimals(self, value: int) -> tuple[Decimal, None, bool]:
        scale = self._scale_at_end()
        fraction, loose = self.all_decimals()
        return Decimal(f"{value}.{fraction}") * scale, None, self.loose or loose or scale > 1

    def _scale_at_end(self) -> int:
        """The "tỷ" of "một phẩy năm tỷ", taken off the end."""
        for word, scale in _SCALES.items():
            if self._means(self.words[-1], word) and len(self.words) - self.at > 1:
                self.words = self.words[:-1]
                return scale
        return 1

    def all_decimals(self) -> tuple[str, bool]:
        rest = self.words[self.at :]
        # "Phẩy mốt", "phẩy lăm" alone are not how the first decimal is said.
        allowed = _AFTER_TENS if len(rest) == _TWO else _DIGITS
        digits = [self._as_digit(word, allowed) for word in rest]
        known = [str(digit) for digit in digits if digit is not None]
        if known and len(known) == len(digits) <= _TWO:
            return "".join(known), len(rest) == _TWO
        value = self._tens()
        self._finish()
        if value < _TEN:
            raise _Refused
        return str(value), False

    def _and_a_half(self, value: int) -> tuple[Decimal, None, bool]:
        self._finish()
        scale = next((s for s in sorted(_SCALES.values(), reverse=True) if value % s == 0), 1)
        if scale > 1 and value // scale < _THOUSAND:
            return Decimal(value + scale // 2), None, False
        if value >= _HUNDRED:
            return self._hundreds_and_a_half(value)
        return Decimal(value) + Decimal("0.5"), None, True

    def _hundreds_and_a_half(self, value: int) -> tuple[Decimal, None, bool]:
        if value % _HUNDRED or value >= _THOUSAND:
            raise _Refused
        return Decimal(value + _HUNDRED // 2), None, self.loose

    def _half_alone(self) -> bool:
        words = [fold(word) for word in self.words]
        return words in (["mot", "nua"], ["nua"], ["phan", "nua"], ["mot", "phan", "hai"])

    def _integer(self) -> int:
        total, last = 0, 10**12
        while True:
            group = self._below_thousand(inside=total > 0)
            scale = self._scale()
            is_empty = group == 0 and (scale > 1 or total > 0)
            if scale >= last or is_empty:
                raise _Refused
            total, last = total + group * scale, scale
            if scale == 1 or not self._more():
                return total

    def _more(self) -> bool:
        """Whether another group follows; after a scale it must be said in full."""
        rest = self.words[self.at : self.at + 2]
        if not rest or self._is("rưỡi") or self._is_any(_POINT) or self._is("phần"):
            return False
        if len(rest) < _TWO or not self._means(rest[1], "trăm"):
            raise _Refused
        return True

    def _scale(self) -> int:
        for word, scale in _SCALES.items():
            if self._take(word):
                return scale
        return 1

    def _below_thousand(self, *, inside: bool) -> int:
        if not inside and self._is("trăm"):
            self.at += 1
            self.loose = True
            return 100
        if len(self.words) > self.at + 1 and self._means(self.words[self.at + 1], "trăm"):
            hundreds = self._digit(_DIGITS)
            self.at += 1
            if hundreds == 0 and not inside:
                raise _Refused
            return hundreds * 100 + self._after_hundred()
        return self._tens()

    def _after_hundred(self) -> int:
        if self._take("linh") or self._take("lẻ"):
            return self._digit({**_DIGITS, "tư": 4})
        following = self.words[self.at : self.at + 2]
        starts_tens = self._is("mười") or (
            len(following) == _TWO and self._means(following[1], "mươi")
        )
        if starts_tens:
            return self._tens()
        digits = [self._as_digit(word, _AFTER_TENS) for word in following]
        if digits and digits[0] is not None:
            # "Một trăm hai" is 120 to one person and 102 to another; "một trăm hai lăm" is 125.
            if len(digits) < _TWO or digits[1] is None:
                raise _Refused
            return self._two_bare_digits(self._digit(_DIGITS))
        return 0

    def _tens(self) -> int:
        second = self.words[self.at + 1] if len(self.words) > self.at + 1 else ""
        if self._is("mười") and not self._is_any(frozenset(_DIGITS)):
            # Typed without its mark and alone it may be "mươi", which is about ten.
            self.loose |= self.words[self.at :] == ["muoi"]
            self.at += 1
            return 10 + self._unit(_AFTER_TEN, _NOT_AFTER_TEN)
        first = self._digit(_DIGITS)
        if second and self._means(second, "chục"):
            self.at += 1
            self.loose = True
            if first == 0:
                raise _Refused
            return first * 10
        if second and self._means(second, "mươi"):
            self.at += 1
            # "Một mươi" is said by nobody: ten is "mười".
            if first <= 1:
                raise _Refused
            return first * 10 + self._unit(_AFTER_TENS, _NOT_AFTER_TENS)
        if second and self._as_digit(second, _AFTER_TENS) is not None:
            return self._two_bare_digits(first)
        return first

    def _two_bare_digits(self, first: int) -> int:
        self.loose = True
        second = self._digit(_AFTER_TENS)
        if first == 0 or second == 0:
            raise _Refused
        return first * 10 + second

    def _unit(self, allowed: dict[str, int], refused: frozenset[str]) -> int:
        if self.at >= len(self.words):
            return 0
        word = self.words[self.at]
        digit = self._as_digit(word, {k: v for k, v in allowed.items() if k not in refused})
        if digit is None and self._as_digit(word, allowed) is not None:
            raise _Refused
        if digit is not None:
            self.at += 1
        return digit or 0

    def _digit(self, allowed: dict[str, int]) -> int:
        digit = self._as_digit(self.words[self.at], allowed) if self.at < len(self.words) else None
        if digit is None:
            raise _Refused
        self.at += 1
        return digit

    def _as_digit(self, word: str, allowed: dict[str, int]) -> int | None:
        if word in _GRAMMAR:
            return allowed.get(word)
        values = {allowed[full] for full in _BARE.get(word, ()) if full in allowed}
        return values.pop() if len(values) == 1 else None

    def _is(self, word: str) -> bool:
        return self.at < len(self.words) and self._means(self.words[self.at], word)

    def _is_any(self, words: frozenset[str]) -> bool:
        return any(self._is(word) for word in words)

    def _take(self, word: str) -> bool:
        taken = self._is(word)
        self.at += taken
        return taken

    def _take_any(self, words: frozenset[str]) -> bool:
        return any(self._take(word) for word in words)

    def _means(self, written: str, word: str) -> bool:
        return written == word or (written not in _GRAMMAR and written == fold(word))

    def _finish(self) -> None:
        if self.at < len(self.words):
            raise _Refused
