"""Numbers that lead a line: of rows, of sections and of pages."""

import re
from collections.abc import Sequence
from itertools import pairwise

ROMAN = re.compile(r"^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$")
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
ROMANS = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
ROW_NUMBER = re.compile(r"^\d{1,4}(?:\.\d{1,3}){0,3}$")
# Four digits that lead a line are rather a year.
LEADING = re.compile(r"^\d{1,3}(?!\d)")
LETTER = re.compile(r"^[A-HĐ]$")
PAGE = re.compile(
    r"^\s*(?:(?:trang|page)\s*)?[-–]?\s*\d{1,3}(?:\s*/\s*\d{1,3})?\s*[-–]?\s*$", re.IGNORECASE
)


def row_number(cell: str) -> str | None:
    """`1`, `1.2` or `01.` as the number of a row, without dots and brackets around it."""
    bare = cell.strip().strip(".()").strip()
    if not ROW_NUMBER.match(bare):
        return None
    return ".".join(part.lstrip("0") or "0" for part in bare.split("."))


def section_number(cell: str) -> str | None:
    """`I`, `IV.` or `A` as the number of a section."""
    bare = cell.strip().strip(".()").strip()
    return bare if bare and (ROMAN.match(bare) or LETTER.match(bare)) else None


def section_order(number: str) -> int:
    """Which in a series a section is: II and B are both the second."""
    if not ROMAN.match(number):
        return ord(number) - ord("A") + 1
    values = [ROMAN_VALUES[letter] for letter in number]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def roman(number: int) -> str:
    found = ""
    for value, letters in ROMANS:
        times, number = divmod(number, value)
        found += letters * times
    return found


def is_number(cell: str) -> bool:
    is_row = row_number(cell) and LEADING.match(cell.strip(" .()"))
    return bool(is_row or section_number(cell))


def is_page_number(line: str) -> bool:
    return bool(PAGE.match(line))


def counts_columns(cells: Sequence[str]) -> bool:
    """A row below the headings that only counts the columns: `(1) (2) (3)`."""
    filled = [cell.strip(" ()[].") for cell in cells if cell.strip()]
    numbers = [int(cell) for cell in filled if re.fullmatch(r"[0-9]{1,2}", cell)]
    letters = [cell for cell in filled if len(cell) == 1 and cell.isupper()]
    counted = all(later == one + 1 for one, later in pairwise(numbers))
    enough = len(filled) > 2 and len(numbers) > 1  # noqa: PLR2004 - an appendix has three columns
    return enough and counted and len(numbers) + len(letters) == len(filled)
