"""Makes a document out of paragraphs and sheets in the order in which a file has them."""

import re
from collections.abc import Iterable, Iterator, Sequence

from plans import captions
from plans.document import Document, Paragraph, Table, TableRow
from plans.headings import Role, role_of, roles
from plans.letters import squeeze
from plans.numbering import is_number, is_page_number, section_number
from plans.problems import Unreadable
from plans.sheets import Sheet, goes_on_at, heading_at, row_of, texts

Block = Paragraph | Sheet
# Some eight hundred pages; a plan has twenty.
MOST_LETTERS = 2_000_000
AFTER_THE_TABLE = re.compile(
    r"^(?:Nơi nhận|Ghi chú\s*:|Người lập|TM\.|KT\.|CHỦ TỊCH|Recipients|Notes?\s*:)"
)


def document(name: str, blocks: Iterable[Block]) -> Document:
    paragraphs, tables, letters = list[Paragraph](), list[Table](), 0
    for block in blocks:
        letters += _letters(block)
        if letters > MOST_LETTERS:
            raise Unreadable("too_long", letters=letters, most=MOST_LETTERS)
        if isinstance(block, Paragraph):
            paragraphs.append(block)
        else:
            above = [] if block.caption else paragraphs[-captions.WITHIN :]
            _take_apart(block, paragraphs, tables, above)
    return Document(
        name, tuple(p for p in paragraphs if not is_page_number(p.text)), tuple(tables)
    )


def _letters(block: Block) -> int:
    if isinstance(block, Paragraph):
        return len(block.text)
    return sum(len(cell.text) for row in block.rows for cell in row if cell)


def _take_apart(
    sheet: Sheet, paragraphs: list[Paragraph], tables: list[Table], above: list[Paragraph]
) -> None:
    """The rows from each heading on are a table, what stands above and below is text."""
    rows, at = _rest_of(sheet, tables), 0
    while at < len(sheet.rows):
        if heading := heading_at(sheet, at):
            rows.append(heading[0])
            at += heading[1]
            continue
        if rows and _ends(sheet, at, rows[0]):
            tables.append(
                Table(tuple(rows), captions.of([one.text for one in above]) or sheet.caption)
            )
            rows = []
        if rows:
            _add(rows, sheet, at)
        else:
            found = [*_paragraphs(sheet, at)]
            paragraphs.extend(found)
            above = [*above, *found][-captions.WITHIN :]
        at += 1
    if rows:
        tables.append(
            Table(tuple(rows), captions.of([one.text for one in above]) or sheet.caption)
        )


def _rest_of(sheet: Sheet, tables: list[Table]) -> list[TableRow]:
    """The rows of the table before, when this sheet only goes on with it."""
    return [*tables.pop().rows] if tables and _goes_on(sheet, tables[-1]) else []


def _add(rows: list[TableRow], sheet: Sheet, at: int) -> None:
    """The next row, or more of the last one when both share one number."""
    columns, row = roles(rows[0].cells) or (), row_of(sheet, at)
    if Role.NUMBER in columns and goes_on_at(sheet, at, columns.index(Role.NUMBER)):
        pairs = zip(rows[-1].cells, row.cells, strict=False)
        cells = (a if b in a.split("\n") else f"{a}\n{b}".strip() for a, b in pairs)
        row = TableRow(tuple(cells), rows.pop().line)
    rows.append(row)


def _goes_on(sheet: Sheet, table: Table) -> bool:
    """Whether a sheet without a heading of its own is the rest of the table before it."""
    columns = roles(table.rows[0].cells)
    if not columns or sheet.width != len(columns) or heading_at(sheet, 0):
        return False
    at = columns.index(Role.NUMBER) if Role.NUMBER in columns else None
    first = [texts(sheet, row) for row in range(min(3, len(sheet.rows)))]
    return at is not None and any(is_number(cells[at]) for cells in first)


def _ends(sheet: Sheet, at: int, heading: TableRow) -> bool:
    """Signatures and notes end a table, and so does text below an empty row."""
    filled = [cell.strip() for cell in texts(sheet, at) if cell.strip()]
    if not filled:
        return False
    if AFTER_THE_TABLE.match(filled[0]):
        return True
    columns = roles(heading.cells) or ()
    return bool(at) and not any(sheet.rows[at - 1]) and not _is_listed(sheet, at, columns)


def _is_listed(sheet: Sheet, at: int, columns: Sequence[Role | None]) -> bool:
    cells = texts(sheet, at)
    if Role.NUMBER in columns:
        number = squeeze(cells[columns.index(Role.NUMBER)])
        return is_number(number) or bool(section_number(number.split(".")[0]))
    return sum(1 for cell in cells if cell.strip()) > 1


def _paragraphs(sheet: Sheet, at: int) -> Iterator[Paragraph]:
    """Every line of every cell that begins on this row."""
    begun = (cell for cell in dict.fromkeys(sheet.rows[at]) if cell and cell.row == at)
    for line in (line for cell in begun for line in cell.text.splitlines()):
        if line.strip() and role_of(line) is not Role.NUMBER:
            yield Paragraph(squeeze(line), sheet.lines[at])
