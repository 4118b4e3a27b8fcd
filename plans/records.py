"""The rows of an appendix by what their cells mean, before they are read."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plans.document import Table, TableRow
from plans.headings import Role, role_of, roles
from plans.letters import fold, squeeze
from plans.model import Kind
from plans.numbering import is_page_number, section_number

TASK_WORDS = ("nhiem vu", "cong viec", "giai phap")
NUMBERED_TITLE = re.compile(r"^\s*([IVXL]{1,6}|[A-H])\s*[.)/:-]+\s*(\S.*)$", re.DOTALL)


@dataclass(slots=True)
class Record:
    """One row of the appendix: its number as written and its cells by their meaning."""

    number: str
    cells: dict[Role, str]
    kind: Kind
    columns: frozenset[Role]
    line: int

    def __getitem__(self, role: Role) -> str:
        return self.cells.get(role, "")

    @property
    def has_only_text(self) -> bool:
        others = (cell for role, cell in self.cells.items() if role is not Role.TEXT)
        return not any(cell.strip() for cell in others)


def of(tables: Iterable[Table]) -> list[Record]:
    """The rows of every table whose headings say that it lists indicators or tasks."""
    found = list[Record]()
    for table in tables:
        found.extend(_of_table(table))
    return found


def _of_table(table: Table) -> list[Record]:
    found, columns, kind = list[Record](), tuple[Role | None, ...](), _kind(None, ())
    for row in table.rows:
        if again := roles(row.cells):
            columns, kind = again, _kind(row, again)
        elif columns and _is_under_heading(row) and not found:
            columns = _refined(columns, row)
        elif columns:
            _add(_record(row, columns, kind), found)
    return found


def _kind(row: TableRow | None, columns: Sequence[Role | None]) -> Kind:
    heading = fold(row.cells[columns.index(Role.TEXT)]) if row else ""
    is_task = any(words in heading for words in TASK_WORDS) and "chi tieu" not in heading
    return "task" if is_task else "indicator"


def _is_under_heading(row: TableRow) -> bool:
    """A second heading row, under headings that span several columns."""
    filled = [cell for cell in row.cells if cell.strip()]
    return bool(filled) and all(role_of(cell) for cell in filled)


def _refined(columns: Sequence[Role | None], row: TableRow) -> tuple[Role | None, ...]:
    below = [role_of(cell) for cell in row.cells] + [None] * len(columns)
    return tuple(new or old for old, new in zip(columns, below, strict=False))


def _record(row: TableRow, columns: Sequence[Role | None], kind: Kind) -> Record:
    cells = dict[Role, str]()
    for role, cell in zip(columns, row.cells, strict=False):
        if role:
            cells[role] = f"{cells[role]}; {cell}".strip("; ") if role in cells else cell
    number = squeeze(cells.pop(Role.NUMBER, ""))
    known = frozenset(role for role in columns if role)
    return Record(*_title_apart(number, cells), kind, known, row.line)


def _title_apart(number: str, cells: dict[Role, str]) -> tuple[str, dict[Role, str]]:
    """`I. Phát triển…` in one cell over all columns is a number and a title."""
    filled = [text for text in (number, *cells.values()) if text.strip()]
    title = NUMBERED_TITLE.match(filled[0]) if len(filled) == 1 else None
    return (title[1], {Role.TEXT: title[2]}) if title else (number, cells)


def _add(record: Record, found: list[Record]) -> None:
    if _is_empty(record):
        return
    if found and _continues(record):
        for role, cell in record.cells.items():
            found[-1].cells[role] = f"{found[-1][role]} {cell}".strip()
    else:
        found.append(record)


def _is_empty(record: Record) -> bool:
    filled = any(cell.strip() for cell in record.cells.values())
    return not filled and (not record.number or is_page_number(record.number) or
                           not section_number(record.number))  # fmt: skip


def _continues(record: Record) -> bool:
    """The rest of a row that a page break has cut: no number, and no new beginning."""
    if record.number or Role.NUMBER not in record.columns:
        return False
    text = record[Role.TEXT].strip()
    return not text or text[:1].islower()
