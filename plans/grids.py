"""Tables whose columns are marked in the text, by tabs or by upright bars."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from plans import captions
from plans.document import Table, TableRow
from plans.headings import roles
from plans.letters import Line
from plans.numbering import is_number, is_page_number

RULE = re.compile(r"^[|\s:+-]*-{2,}[|\s:+-]*$")
BAR = re.compile(r"(?<!\\)\|")


@dataclass(slots=True)
class Grid:
    """A table while its lines are still coming in."""

    width: int
    caption: str = ""
    has_edges: bool = True
    rows: list[TableRow] = field(default_factory=list[TableRow])
    last_line: int = 0

    def add(self, cells: list[str], line: Line) -> None:
        self.rows.append(TableRow(tuple(cells), line.number))
        self.last_line = line.number

    def is_short(self) -> bool:
        return len(self.rows[-1].cells) < self.width

    def continue_with(self, cells: list[str], line: Line) -> None:
        """Joins the rest of a row that was broken over lines to its beginning."""
        *kept, cut = self.rows[-1].cells
        row = (*kept, f"{cut.rstrip()} {cells[0].lstrip()}".strip(), *cells[1:])
        self.rows[-1] = TableRow(row, self.rows[-1].line)
        self.last_line = line.number


def find(lines: Sequence[Line]) -> tuple[list[Table], set[int]]:
    """The tables with marked columns, and the numbers of the lines they stand on."""
    grids, used, above = list[Grid](), set[int](), list[str]()
    for line in lines:
        cells = cells_of(line.text)
        caption = captions.of(above) if cells and roles(cells) else ""
        begins_anew = bool(caption) and not all(map(is_page_number, above))
        if grids and not begins_anew and _belongs(grids[-1], line):
            used.add(line.number)
            above = []
        elif cells and roles(cells):
            grids.append(Grid(len(cells), caption, has_edges=line.text.strip().startswith("|")))
            grids[-1].add(cells, line)
            used.add(line.number)
            above = []
        elif not line.is_blank:
            above.append(line.text)
    return [Table(tuple(grid.rows), grid.caption) for grid in grids], used


def cells_of(text: str, *, has_edges: bool | None = None) -> list[str] | None:
    """The cells of a line with marked columns; None where nothing is marked.

    Bars may stand at the edges too; the heading of a table tells, a lone line is asked itself.
    """
    if "\t" in text:
        return [cell.strip() for cell in text.rstrip("\n").split("\t")]
    bars = BAR.split(text.strip())
    if len(bars) < 3:  # noqa: PLR2004 - two bars make one cell
        return None
    left = not bars[0].strip() if has_edges is None else has_edges
    right = not bars[-1].strip() if has_edges is None else has_edges and not bars[-1].strip()
    inner = bars[left and not bars[0].strip() : len(bars) - right]
    return [cell.replace("\\|", "|").strip() for cell in inner]


def _belongs(grid: Grid, line: Line) -> bool:
    """Takes the line into the grid when it is part of it."""
    if RULE.match(line.text) and "|" in line.text:
        return True
    cells = cells_of(line.text, has_edges=grid.has_edges)
    if cells is None:
        return _is_broken_off(grid, line)
    if _continues(grid, cells):
        grid.continue_with(cells, line)
    else:
        grid.add(cells, line)
    return True


def _is_broken_off(grid: Grid, line: Line) -> bool:
    if line.is_blank or is_page_number(line.text) or line.number != grid.last_line + 1:
        return False
    if is_number(line.text.split(maxsplit=1)[0]) and not grid.is_short():
        return False
    grid.continue_with([line.text.strip()], line)
    return True


def _continues(grid: Grid, cells: list[str]) -> bool:
    together = len(grid.rows[-1].cells) + len(cells) - 1
    begins = not cells[0] or is_number(cells[0])
    return grid.is_short() and not begins and together <= grid.width and not roles(cells)
