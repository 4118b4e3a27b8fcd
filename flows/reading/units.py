"""Whether two units are the same, and whether one can be parted."""

from typing import Final

from flows.reading.clean import fold
from flows.reading.topics import DISCRETE_UNITS, UNITS


def is_same(written: str, wanted: str) -> bool:
    """Whether one names the other: "hồ sơ" and "bộ hồ sơ", "hs" and "hồ sơ"."""
    named, asked = _words(written), _words(wanted)
    return _within(named, asked) or _within(asked, named)


def is_discrete(unit: str) -> bool:
    return fold(unit.strip().lower()) in _DISCRETE


def is_known(unit: str) -> bool:
    return fold(unit.strip().lower()) in _KNOWN


def _within(few: list[str], many: list[str]) -> bool:
    return all(any(_is_same_word(one, other) for other in many) for one in few)


def _is_same_word(one: str, other: str) -> bool:
    """With marks "hộ" is not the "hồ" of "hồ sơ"; without them it may be."""
    return one == other or (fold(one) == fold(other) and (one.isascii() or other.isascii()))


def _words(unit: str) -> list[str]:
    plain = unit.strip().lower()
    return _SHORT.get(plain, plain).split()


_DISCRETE: Final = frozenset(fold(unit) for unit in DISCRETE_UNITS)
_KNOWN: Final = frozenset(fold(unit) for unit in UNITS)
_SHORT: Final = {
    "hs": "hồ sơ", "dn": "doanh nghiệp", "tthc": "thủ tục hành chính", "htx": "hợp tác xã",
}  # fmt: skip
