"""What a run of figures with commas and points can mean."""

import re
from decimal import Decimal
from typing import Final

# No honest figure is longer, and Decimal arithmetic must stay exact.
_LONGEST: Final = 18
_GROUPED: Final = re.compile(r"\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+")
_VIETNAMESE: Final = re.compile(r"(\d{1,3}(?:\.\d{3})+),(\d+)")
_ENGLISH: Final = re.compile(r"(\d{1,3}(?:,\d{3})+)\.(\d+)")
_DECIMAL: Final = re.compile(r"(\d+)[.,](\d+)")


def meanings(written: str) -> tuple[Decimal, ...]:
    """The amounts the figures can mean, the decimal one first; none when they are malformed."""
    if len(written) > _LONGEST:
        return ()
    if written.isdigit():
        return (Decimal(written),)
    mixed = _VIETNAMESE.fullmatch(written) or _ENGLISH.fullmatch(written)
    if mixed:
        whole = re.sub(r"[.,]", "", mixed[1])
        return (Decimal(f"{whole}.{mixed[2]}"),)
    return (*_decimal(written), *_thousands(written))


def _decimal(written: str) -> tuple[Decimal, ...]:
    match = _DECIMAL.fullmatch(written)
    return (Decimal(f"{match[1]}.{match[2]}"),) if match else ()


def _thousands(written: str) -> tuple[Decimal, ...]:
    if written.startswith("0") or not _GROUPED.fullmatch(written):
        return ()
    return (Decimal(re.sub(r"[.,]", "", written)),)
