"""Reads a sheet that came back: its rows by their keys, and every answer as it would be typed."""

import io
import warnings
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final

from flows.reading.cells import Cell, cell_of
from plans import archives
from plans.problems import Unreadable
from reports.sheet.layout import MARK, RowKey, column_key, row_key

MEGABYTE: Final = 1024 * 1024
LARGEST: Final = 5 * MEGABYTE
LARGEST_UNPACKED: Final = 40 * MEGABYTE
MAIN_PART: Final = "xl/workbook.xml"
MACROS: Final = "vbaproject"
MOST_SHEETS, MOST_ROWS, MOST_COLUMNS = 20, 5_000, 200
Line = tuple[int, dict[int, Cell]]


@dataclass(frozen=True, slots=True)
class FilledRow:
    """One row of the sheet: where it stands, whose it is, and its answers by column key."""

    row: int
    key: RowKey | None
    cells: dict[str, Cell]


def found(content: bytes, name: str) -> dict[str, Any]:
    """The rows for the conversation that asked, or why there are none."""
    try:
        return {"rows": [asdict(row) for row in rows(content, name)]}
    except Unreadable as problem:
        return {"problem": problem.reason}


def rows(content: bytes, name: str) -> list[FilledRow]:
    """Every row with a key, filled in or not, and others in which something was written."""
    if len(content) > LARGEST:
        raise Unreadable("too_large", name=name)
    for lines in _sheets(content, name):
        filled = _filled(lines)
        if filled is not None:
            return filled
    raise Unreadable("not_ours", name=name)


def _sheets(content: bytes, name: str) -> Iterator[list[Line]]:
    """The cells of one sheet after another, the hidden ones too."""
    from openpyxl import load_workbook

    with archives.opened(content, name, MAIN_PART, LARGEST_UNPACKED) as archive:
        if any(MACROS in part.lower() for part in archive.namelist()):
            raise Unreadable("macro", name=name)
        with warnings.catch_warnings():
            # It warns of rules that it leaves out; nothing of ours is in them.
            warnings.filterwarnings("ignore", module="openpyxl")
            books = [
                load_workbook(io.BytesIO(content), read_only=True, data_only=only)
                for only in (True, False)
            ]
            results, formulas = (book.worksheets[:MOST_SHEETS] for book in books)
            for result, formula in zip(results, formulas, strict=True):
                yield _lines(result, formula)


def _lines(results: Any, formulas: Any) -> list[Line]:
    """Every row that holds something; results and formulas are two readings of one sheet."""
    for sheet in (results, formulas):
        sheet.reset_dimensions()
    limits = {"max_row": MOST_ROWS, "max_col": MOST_COLUMNS}
    both = zip(results.iter_rows(**limits), formulas.iter_rows(**limits), strict=True)
    lines = list[Line]()
    for at, (held, written) in enumerate(both, start=1):
        cells = {
            column: cell
            for column, (one, other) in enumerate(zip(held, written, strict=True))
            if (cell := _cell(one, other)) is not None
        }
        if cells:
            lines.append((at, cells))
    return lines


def _cell(result: Any, formula: Any) -> Cell | None:
    shape = str(getattr(result, "number_format", "") or "")
    is_formula = getattr(formula, "data_type", "") == "f"
    return cell_of(result.value, shape, is_formula=is_formula)


def _filled(lines: list[Line]) -> list[FilledRow] | None:
    """The rows below the mark, by its row and its column; None where there is no mark."""
    for place, (_, cells) in enumerate(lines):
        at = next((column for column, cell in cells.items() if cell.typed == MARK), None)
        if at is None:
            continue
        keys = {column: column_key(cell.typed) for column, cell in cells.items()}
        columns = {column: key for column, key in keys.items() if key is not None}
        every = [_row(line, at, columns) for line in lines if line[0] != lines[place][0]]
        return [row for row in every if row.key or (row.cells and row.row > lines[place][0] + 1)]
    return None


def _row(line: Line, at: int, columns: dict[int, str]) -> FilledRow:
    number, cells = line
    key = row_key(cells[at].typed) if at in cells else None
    answers = {name: cells[column] for column, name in columns.items() if column in cells}
    return FilledRow(number, key, answers)
