"""What stands in a cell of a filled sheet, as it would be typed, and how it came to be there."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, Final

LONGEST: Final = 2_000
DIGITS: Final = 10
THREE: Final = 3
UNSAFE: Final = 10**15  # a workbook holds no more digits than that


@dataclass(frozen=True, slots=True)
class Cell:
    """`how` is text, number, percent, formula (its last result), date, or fault.

    `shown` is the number as its format shows it, where that is not the number that is held.
    """

    typed: str
    how: str = "text"
    shown: str = ""

    @property
    def said(self) -> str:
        """As people write it, without the nought that keeps 1,2340 from being a thousand."""
        return _GUARD.sub("", self.typed) if self.how in {"number", "percent"} else self.typed


def cell_of(value: Any, shape: str, *, is_formula: bool) -> Cell | None:
    """The cell, or None when it is empty; `shape` is its number format."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return Cell("=", "fault") if is_formula else None
    cell = _held(value, shape)
    return Cell(cell.typed, "formula", cell.shown) if is_formula and _is_plain(cell) else cell


def _is_plain(cell: Cell) -> bool:
    return cell.how in {"text", "number", "percent"}


def _held(value: Any, shape: str) -> Cell:
    match value:
        case bool():
            return Cell(str(value).upper(), "fault")
        case int() | float() if abs(value) >= UNSAFE:
            return Cell(str(value), "fault")
        case int() | float():
            return _number(Decimal(str(value)), shape)
        case datetime() | date():
            return Cell(f"{value.day}/{value.month}/{value.year}", "date")
        case time() | timedelta():
            return Cell(str(value), "date")
        case _:
            text = str(value).strip()[:LONGEST]
            return Cell(text, "fault" if _FAULT.fullmatch(text) else "text")


def _number(held: Decimal, shape: str) -> Cell:
    """A number whose format has a percent sign is shown a hundred times as large."""
    places = _PERCENT.search(_QUOTED.sub("", shape.partition(";")[0]))
    if places is None:
        return Cell(_written(held), "number")
    held *= 100
    shown = _written(held.quantize(Decimal(1).scaleb(-len(places[1] or "")), ROUND_HALF_UP))
    typed = _written(held)
    return Cell(f"{typed}%", "percent", "" if shown == typed else f"{shown}%")


def _written(number: Decimal) -> str:
    """With a comma, and never three decimals: 1,234 could be read as a thousand."""
    text = format(round(number, DIGITS), "f")
    if "." not in text:
        return text
    whole, _, decimals = text.rstrip("0").partition(".")
    if not decimals:
        return whole
    return f"{whole},{decimals}0" if len(decimals) == THREE else f"{whole},{decimals}"


_QUOTED: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_PERCENT: Final = re.compile(r"[0#?](?:\.([0#?]+))?\s*%")
_GUARD: Final = re.compile(r"(?<=,\d{3})0(?=%?$)")
_FAULT: Final = re.compile(r"#(?:N/A|[A-Z0-9/]+[!?])", re.IGNORECASE)
