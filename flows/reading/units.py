"""Whether two units are the same, and whether one can be parted."""

from typing import Final

from flows.reading.clean import fold
from flows.reading.phrases import DISCRETE_UNITS, UNITS


def is_same(written: str, wanted: str) -> bool:
    """Whether one names the other: "hồ sơ" and "bộ hồ sơ", "hs" and "hồ sơ"."""
    named, asked = _words(written), _words(wanted)
    return named <= asked or asked <= named


def is_discrete(unit: str) -> bool:
    return fold(unit.strip().lower()) in _DISCRETE


def is_known(unit: str) -> bool:
    return fold(unit.strip().lower()) in _KNOWN


def _words(unit: str) -> set[str]:
    bare = fold(unit.strip().lower())
    return set(_SHORT.get(bare, bare).split())


_DISCRETE: Final = frozenset(fold(unit) for unit in DISCRETE_UNITS)
_KNOWN: Final = frozenset(fold(unit) for unit in UNITS)
_SHORT: Final = {"hs": "ho so", "dn": "doanh nghiep", "tthc": "thu tuc", "htx": "hop tac xa"}
