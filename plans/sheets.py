"""Cells as a file lays them out, with those that stretch over several rows or columns."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plans.document import TableRow
from plans.headings import role_of, roles
from plans.letters import clean_cell, squeeze
from plans.numbering import counts_columns, is_number, row_number
from plans.problems import Unreadable

MOST_HEADING_ROWS = 4
MOST_COLUMNS = 60
MOST_ROWS = 20_000
MOST_STRETCHED = 200_000


@dataclass(frozen=True, slots=True)
class Cell:
    """A text at a place, and how many rows and columns it fills."""

    row: int
    column: int
    text: str
    down: int = 1
    across: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of a file before it is known what it lists; `lines` says where each row stands."""

    rows: Sequence[Sequence[Cell | None]]
    lines: Sequence[int]
    caption: str
    width: int


def laid_out(cells: Iterable[Cell], lines: Sequence[int], caption: str = "") -> Sheet:
    """Puts every cell on each of the places that it fills."""
    if len(lines) > MOST_ROWS:
        raise Unreadable("too_many_rows", rows=len(lines), most=MOST_ROWS)
    rows = [list[Cell | None]() for _ in lines]
    stretched = 0
    for cell in cells:
        stretched += cell.down - 1
        # Only a hostile file stretches cells over more rows than a plan can have cells.
        for row in rows[cell.row : cell.row + (cell.down if stretched < MOST_STRETCHED else 1)]:
            last = min(cell.column + cell.across, MOST_COLUMNS)
            row.extend([None] * (last - len(row)))
            row[cell.column : last] = [cell] * (last - cell.column)
    return Sheet(rows, lines, caption, max((len(row) for row in rows), default=0))


def of_texts(rows: Iterable[Sequence[str]], lines: Sequence[int]) -> Sheet:
    """A sheet in which no cell stretches."""
    found = (
        Cell(at, column, text)
        for at, row in enumerate(rows)
        for column, text in enumerate(row[:MOST_COLUMNS])
        if text.strip()
    )
    return laid_out(found, lines)


def texts(sheet: Sheet, at: int) -> tuple[str, ...]:
    """What stands in each column of a row; a wide cell counts once, a high one in every row."""
    row = sheet.rows[at]
    cells = (cell if cell and cell.column == column else None for column, cell in enumerate(row))
    found = [clean_cell(cell.text) if cell else "" for cell in cells]
    return (*found, *("" for _ in range(sheet.width - len(found))))


def row_of(sheet: Sheet, at: int) -> TableRow:
    return TableRow(texts(sheet, at), sheet.lines[at], _is_title(sheet, at))


def goes_on_at(sheet: Sheet, at: int, column: int) -> bool:
    """Whether the number of a row is that of the row above, one cell over both."""
    cell = sheet.rows[at][column] if column < len(sheet.rows[at]) else None
    return bool(cell and cell.row < at and cell.across == 1 and row_number(cell.text))


def heading_at(sheet: Sheet, at: int) -> tuple[TableRow, int] | None:
    """The heading that begins on a row, made one row, and how many rows it takes."""
    # Most rows are no heading, and one look tells.
    if not any(role_of(cell.text) for cell in sheet.rows[at] if cell):
        return None
    high = max((cell.row + cell.down - at for cell in sheet.rows[at] if cell), default=1)
    for height in dict.fromkeys((min(high, MOST_HEADING_ROWS), 1, 2, 3)):
        if (
            at + height > len(sheet.rows)
            or height < 1
            or (height > 1 and not _may_lead(sheet, at))
        ):
            continue
        heading = tuple(_heading(sheet, at, height, column) for column in range(sheet.width))
        if roles(heading) and not (height > 1 and _has_content(sheet, at, height)):
            return TableRow(heading, sheet.lines[at]), height + _more(sheet, at + height)
    return None


def _heading(sheet: Sheet, at: int, height: int, column: int) -> str:
    """The heading of a column out of the words above each other, the lowest counting most."""
    stacked = dict.fromkeys(
        squeeze(clean_cell(cell.text))
        for row in sheet.rows[at : at + height]
        if column < len(row) and (cell := row[column]) and cell.text.strip()
    )
    upward = [*reversed(stacked)]
    ways = [" ".join(upward), " ".join(stacked), *upward]
    return next((words for words in ways if role_of(words)), " ".join(stacked))


def _may_lead(sheet: Sheet, at: int) -> bool:
    """A heading of several rows has words of headings in its first; a title above has not."""
    filled = [cell for cell in dict.fromkeys(sheet.rows[at]) if cell and cell.text.strip()]
    return len(filled) > 1 and any(role_of(cell.text) for cell in filled)


def _has_content(sheet: Sheet, at: int, height: int) -> bool:
    """Whether a lower row has a number in front: then it is no heading any more."""
    lower = (next((c for c in row if c), None) for row in sheet.rows[at + 1 : at + height])
    return any(cell and cell.row > at and is_number(cell.text) for cell in lower)


def _more(sheet: Sheet, at: int) -> int:
    """A row below the heading that only counts its columns takes part in it."""
    return int(at < len(sheet.rows) and counts_columns(texts(sheet, at)))


def _is_title(sheet: Sheet, at: int) -> bool:
    """One cell over (nearly) all columns of a row is a title."""
    filled = [cell for cell in dict.fromkeys(sheet.rows[at]) if cell and cell.text.strip()]
    wide = [cell for cell in filled if cell.across > 1 and cell.across >= sheet.width - 1]
    return bool(wide) and all(cell is wide[0] or is_number(cell.text) for cell in filled)
