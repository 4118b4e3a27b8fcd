"""Excel files as sheets, every cell as it is shown."""

import io
import itertools
import re
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plans import archives, blocks
from plans.displayed import shown
from plans.document import Document
from plans.patience import Patience, patience
from plans.problems import Unreadable
from plans.sheets import MOST_COLUMNS, MOST_ROWS, Cell, Sheet, laid_out

MAIN_PART = "xl/workbook.xml"
MERGED = re.compile(
    rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\""
)
HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\s(?=[^>]*?\shidden=\"(?:1|true)\")[^>]*?r=\"(\d{1,7})\"")
HIDDEN_COLUMN = re.compile(
    rb"<(?:\w+:)?col\s(?=[^>]*?\shidden=\"(?:1|true)\")(?=[^>]*?min=\"(\d{1,5})\")"
    rb"[^>]*?max=\"(\d{1,5})\""
)
MOST_SECONDS = 30
MOST_MERGED = 20_000
MOST_SHEETS = 50
MOST_DOWN = 2000
# Many empty rows say no more than a few.
WIDEST_GAP = 50
WITHOUT_NAME = re.compile(r"(?:Sheet|Trang tính|Trang_tính|Worksheet)\s*\d*$", re.IGNORECASE)
Merged = dict[tuple[int, int], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Hidden:
    """The rows and columns that the reader of a sheet does not see."""

    rows: frozenset[int]
    columns: frozenset[int]


def document(content: bytes, name: str) -> Document:
    """Reads an Excel file; whatever is wrong with it is said with `Unreadable`."""
    from openpyxl import load_workbook

    with archives.opened(content, name, MAIN_PART) as archive, warnings.catch_warnings():
        # It warns of charts and rules that it leaves out; no plan is in them.
        warnings.filterwarnings("ignore", module="openpyxl")
        # Streamed, because a merged range may claim a million rows.
        book: Any = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        limit = patience(name, MOST_SECONDS)
        found = [
            _sheet(archive, one, limit)
            for one in book.worksheets[:MOST_SHEETS]
            if one.sheet_state == "visible"
        ]
    if not any(sheet.rows for sheet in found):
        raise Unreadable("empty", name=name)
    return blocks.document(name, found)


def _sheet(archive: zipfile.ZipFile, sheet: Any, limit: Patience) -> Sheet:
    # A streamed sheet keeps to itself how far cells stretch and what is hidden.
    content = archive.read(sheet._worksheet_path)  # noqa: SLF001 - the library has no other name for it
    merged, hidden = _merged(content), _hidden(content)
    cells, lines = list[Cell](), list[int]()
    for number, row in _rows(sheet, hidden, limit):
        empty = range(lines[-1] + 1, number) if lines else range(0)
        lines.extend([at for at in empty[:WIDEST_GAP] if at not in hidden.rows])
        for column, text in row:
            down, across = merged.get((number, column), (1, 1))
            unseen = sum(1 for at in hidden.rows if number < at < number + down)
            cells.append(Cell(len(lines), column, text, down - unseen, across))
        lines.append(number)
    caption = "" if WITHOUT_NAME.match(sheet.title) else sheet.title
    return laid_out(cells, lines, caption)


def _rows(
    sheet: Any, hidden: Hidden, limit: Patience
) -> Iterator[tuple[int, list[tuple[int, str]]]]:
    """Every row that shows something, with its number and what its columns show."""
    sheet.reset_dimensions()
    filled = 0
    for number, row in enumerate(sheet.iter_rows(), 1):
        limit.check()
        texts = [(at, shown(cell)) for at, cell in enumerate(row[:MOST_COLUMNS])]
        texts = [(at, text) for at, text in texts if text.strip() and at not in hidden.columns]
        if texts and number not in hidden.rows:
            filled += 1
            yield number, texts
        if filled > MOST_ROWS:
            raise Unreadable("too_many_rows", rows=filled, most=MOST_ROWS)


def _hidden(content: bytes) -> Hidden:
    rows = frozenset(int(hit[1]) for hit in HIDDEN_ROW.finditer(content))
    spans = ((int(hit[1]) - 1, int(hit[2])) for hit in HIDDEN_COLUMN.finditer(content))
    return Hidden(rows, frozenset(at for a, b in spans for at in range(a, min(b, MOST_COLUMNS))))


def _merged(content: bytes) -> Merged:
    """How far cells stretch."""
    found: Merged = {}
    for hit in itertools.islice(MERGED.finditer(content), MOST_MERGED):
        left, top, right, bottom = (part.decode() for part in hit.groups())
        row, column = int(top), _column(left)
        down = min(int(bottom) - row + 1, MOST_DOWN)
        found[row, column] = max(1, down), max(1, _column(right) - column + 1)
    return found


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1
