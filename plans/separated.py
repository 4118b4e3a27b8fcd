"""Comma-separated files, whichever sign separates them."""

import csv
import io

from plans import blocks, sheets
from plans.document import Document
from plans.problems import Unreadable

SEPARATORS = ",;\t|"
MOST_LINES = 200


def document(text: str, name: str) -> Document:
    """Reads the rows with the separator that makes headings of an appendix out of a row."""
    ways = (_sheet(text, sign) for sign in _likeliest_first(text))
    sheet = next((sheet for sheet in ways if sheet and _has_headings(sheet)), None)
    if sheet is None:
        raise Unreadable("no_table", name=name)
    return blocks.document(name, [sheet])


def _likeliest_first(text: str) -> list[str]:
    beginning = text[:20_000]
    return sorted(SEPARATORS, key=lambda sign: -beginning.count(sign))


def _sheet(text: str, sign: str) -> sheets.Sheet | None:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    rows, lines = list[list[str]](), list[int]()
    try:
        for row in reader:
            rows.append(row)
            lines.append(reader.line_num)
    except csv.Error:
        return None
    return sheets.of_texts(rows, lines)


def _has_headings(sheet: sheets.Sheet) -> bool:
    first = range(min(MOST_LINES, len(sheet.rows)))
    return any(sheets.heading_at(sheet, at) for at in first)
