"""How the sheet names its rows and columns, for those who write it and those who read it.

A column that nobody sees holds a key in every row, and a row that nobody sees one in every
column. They go along when rows are sorted or the file is renamed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

FILE = "bang-so-lieu"  # how the file is called when it leaves
MARK = "dondoc-1"  # where the row of column keys and the column of row keys cross
STATE, NOTE = "state", "note"
VALUE, NUMERATOR, DENOMINATOR = "value", "numerator", "denominator"
MOST_TARGETS = 26
_ROW = re.compile(r"(\d{1,9}) (\S{1,20}) (\S{1,40})")
_COLUMN = re.compile(rf"{STATE}|{NOTE}|(?:{VALUE}|{NUMERATOR}|{DENOMINATOR}) \d{{1,2}}")


@dataclass(frozen=True, slots=True)
class RowKey:
    """Whose row it is: the request, and what it was called when the sheet was made."""

    request_id: int
    period: str
    code: str

    def __str__(self) -> str:
        return f"{self.request_id} {self.period} {self.code}"


def row_key(text: str) -> RowKey | None:
    found = _ROW.fullmatch(text.strip())
    return RowKey(int(found[1]), found[2], found[3]) if found else None


def column_key(text: str) -> str | None:
    return text.strip() if _COLUMN.fullmatch(text.strip()) else None


def of_target(what: str, place: int) -> str:
    """The key of a column that belongs to one target; 0 for the first."""
    return f"{what} {place}"
