"""Numbers that lead a line: of rows, of sections and of pages."""

import re

ROMAN = re.compile(r"^(?=[IVXL])(XL|L?X{0,3})(IX|IV|V?I{0,3})$")
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
ROW_NUMBER = re.compile(r"^\d{1,3}(?:\.\d{1,3}){0,3}$")
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


def is_number(cell: str) -> bool:
    return bool(row_number(cell) or section_number(cell))


def is_page_number(line: str) -> bool:
    return bool(PAGE.match(line))
