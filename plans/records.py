"""The rows of an appendix by what their cells mean, before they are read."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from plans.document import Table, TableRow
from plans.headings import PARTIES, Role, is_english, role_of, roles, unit_of
from plans.letters import fold, squeeze
from plans.model import Kind
from plans.numbering import counts_columns, is_number, is_page_number, section_number

SAMPLE = 12
WORDY, FEW = 5, 3
AS_ABOVE = PARTIES | {Role.DEADLINE, Role.UNIT}
DITTO = re.compile(
    r"^[-–\s]*(?:nt|n/t|như trên|như dòng trên|ditto|same as above)[-–.\s]*$|^[\"”″〃]+$",
    re.IGNORECASE,
)
TASK_WORDS = ("nhiem vu", "cong viec", "giai phap", "hoat dong", "task", "activit")
INDICATOR_WORDS = ("chi tieu", "indicator")
NUMBERED_TITLE = re.compile(
    r"^\s*(?!\d{1,2}[/.-]\d)(?:(?:phần|mục|nhóm|chương|section|part)\s+)?((?-i:[IVXL]{1,6}|[A-H])|\d{1,2})"
    r"\s*(?:[.)/:–-]+\s*)+(\S.*)$",
    re.DOTALL | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the headings of a table say about every row below them."""

    columns: tuple[Role | None, ...]
    kind: Kind = "indicator"
    unit: str = ""
    is_english: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One of several things that a row measures, with the cell that holds its target."""

    text: str
    cell: str
    unit: str


@dataclass(slots=True)
class Record:
    """One row of the appendix: its number as written and its cells by their meaning."""

    number: str
    cells: dict[Role, str]
    heading: Heading
    line: int
    is_title: bool = False
    caption: str | None = None
    parts: tuple[Part, ...] = ()

    def __getitem__(self, role: Role) -> str:
        return self.cells.get(role, "")

    @property
    def kind(self) -> Kind:
        return self.heading.kind

    @property
    def columns(self) -> frozenset[Role]:
        return frozenset(role for role in self.heading.columns if role)

    @property
    def has_only_text(self) -> bool:
        others = (cell for role, cell in self.cells.items() if role is not Role.TEXT)
        return not any(cell.strip() for cell in others)


def of(tables: Iterable[Table], year: int | None = None) -> list[Record]:
    """The rows of every table whose headings say that it lists indicators or tasks."""
    found = list[Record]()
    for table in tables:
        rows = _of_table(table, year)
        if rows:
            rows[0].caption = table.caption
        found.extend(rows)
    return found


def _of_table(table: Table, year: int | None) -> list[Record]:
    found, heading, above = list[Record](), Heading(()), False
    for at, row in enumerate(table.rows):
        if again := roles(row.cells, year):
            heading = _heading(row, _by_words(again, table.rows[at + 1 : at + SAMPLE]))
        elif heading.columns and above and _is_under_heading(row):
            heading = replace(heading, columns=_refined(heading.columns, row))
        elif heading.columns and not (above and counts_columns(row.cells)):
            _add(_record(row, heading), found)
        above = bool(again) or (above and not found)
    return found


def _by_words(
    columns: tuple[Role | None, ...], rows: Sequence[TableRow]
) -> tuple[Role | None, ...]:
    """`Mục tiêu` beside `Chỉ tiêu`: what is told in many words is the text."""
    if Role.TARGET not in columns:
        return columns
    wordy = {role: _words_in(columns.index(role), rows) for role in (Role.TEXT, Role.TARGET)}
    if wordy[Role.TARGET] < WORDY or wordy[Role.TEXT] > FEW:
        return columns
    swapped = {Role.TEXT: Role.TARGET, Role.TARGET: Role.TEXT}
    return tuple(swapped.get(role, role) if role else None for role in columns)


def _words_in(column: int, rows: Sequence[TableRow]) -> float:
    told = [row.cells[column].split() for row in rows if column < len(row.cells)]
    told = [words for words in told if words]
    return sum(map(len, told)) / len(told) if told else 0.0


def _heading(row: TableRow, columns: tuple[Role | None, ...]) -> Heading:
    words = fold(row.cells[columns.index(Role.TEXT)])
    is_task = any(w in words for w in TASK_WORDS) and not any(w in words for w in INDICATOR_WORDS)
    target = columns.index(Role.TARGET) if Role.TARGET in columns else None
    unit = unit_of(row.cells[target]) if target is not None else ""
    return Heading(columns, "task" if is_task else "indicator", unit, is_english(row.cells))


def _is_under_heading(row: TableRow) -> bool:
    """A second heading row, under headings that span several columns."""
    filled = [cell for cell in row.cells if cell.strip()]
    return bool(filled) and all(role_of(cell) for cell in filled)


def _refined(columns: Sequence[Role | None], row: TableRow) -> tuple[Role | None, ...]:
    below = [role_of(cell) for cell in row.cells] + [None] * len(columns)
    return tuple(new or old for old, new in zip(columns, below, strict=False))


def _record(row: TableRow, heading: Heading) -> Record:
    cells = dict[Role, str]()
    for role, cell in zip(heading.columns, row.cells, strict=False):
        if role:
            cells[role] = f"{cells[role]}; {cell}".strip("; ") if role in cells else cell
    number = squeeze(cells.pop(Role.NUMBER, ""))
    return _titled(Record(number, cells, heading, row.line, row.is_title))


def _titled(record: Record) -> Record:
    """`I. Phát triển…` in one cell over all columns is a number and a title."""
    filled = [text for text in (record.number, *record.cells.values()) if text.strip()]
    if record.is_title and is_number(record.number) and len(filled) == 2:  # noqa: PLR2004 - and a title
        return replace(record, cells={Role.TEXT: filled[1]})
    if len(filled) != 1 or is_number(filled[0]):
        return record
    numbered = NUMBERED_TITLE.match(filled[0])
    is_row = not record.is_title and numbered and numbered[1].isdigit()
    if numbered and not is_row:
        number, title = numbered[1], numbered[2]
        return replace(record, number=number, cells={Role.TEXT: title}, is_title=True)
    if filled[0] == record.number:
        return replace(record, number="", cells={Role.TEXT: record.number}, is_title=True)
    return record


def _add(record: Record, found: list[Record]) -> None:
    if _is_empty(record):
        return
    _as_above(record, found)
    if found and _continues(record):
        for role, cell in record.cells.items():
            found[-1].cells[role] = f"{found[-1][role]} {cell}".strip()
    else:
        found.append(record)


def _as_above(record: Record, found: Sequence[Record]) -> None:
    """`nt` and `"` stand for what stands in the row above."""
    for role, cell in record.cells.items():
        if found and role in AS_ABOVE and DITTO.match(cell.strip()):
            record.cells[role] = found[-1][role]


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
