"""Word files as paragraphs and sheets, in the order of the body."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from plans import archives, blocks
from plans.blocks import Block
from plans.document import Document, Paragraph
from plans.letters import plain, squeeze
from plans.patience import Patience, patience
from plans.problems import Unreadable
from plans.sheets import Cell, Sheet, heading_at, laid_out
from plans.word_numbers import Numbering, W, numbering_of, value_of

MAIN_PART = "word/document.xml"
# Containers around words; what was deleted or moved away is not among them.
AROUND_BLOCKS = {f"{W}{tag}" for tag in ("sdt", "sdtContent", "customXml", "ins")}
AROUND_WORDS = AROUND_BLOCKS | {
    f"{W}{tag}" for tag in ("hyperlink", "moveTo", "smartTag", "fldSimple", "r")
}
SIGNS = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
DEEPEST = 8
MOST_SECONDS = 30


def document(content: bytes, name: str) -> Document:
    """Reads a Word file; whatever is wrong with it is said with `Unreadable`."""
    import docx

    with archives.opened(content, name, MAIN_PART):
        main: Any = docx.Document(io.BytesIO(content)).part
        reader = _Reader(numbering_of(main), patience(name, MOST_SECONDS))
        found = [*reader.blocks(main.element.body)]
    if not found:
        raise Unreadable("empty", name=name)
    return blocks.document(name, found)


@dataclass(slots=True)
class _Reader:
    """Walks the body once; numbers that Word counts itself are counted on the way."""

    numbering: Numbering
    patience: Patience
    line: int = 0

    def blocks(self, parent: Any, depth: int = 0) -> Iterator[Block]:
        for element in parent.iterchildren():
            if element.tag == f"{W}p":
                self.line += 1
                yield from self._paragraphs(element)
            elif element.tag == f"{W}tbl":
                yield from self._table(element, depth)
            elif element.tag in AROUND_BLOCKS:
                yield from self.blocks(element, depth) if depth < DEEPEST else ()

    def _paragraphs(self, element: Any) -> Iterator[Paragraph]:
        for text in plain(self._text(element)).split("\n"):
            if text.strip():
                yield Paragraph(squeeze(text), self.line)

    def _table(self, element: Any, depth: int) -> Iterator[Block]:
        """A table; one that only frames other tables and text is opened."""
        frames = [inner for inner in element.iter(f"{W}tbl") if inner is not element]
        if frames and depth < DEEPEST and not _lists(self._sheet(element, without_tables=True)):
            for cell in element.iterchildren(f"{W}tr"):
                for inner in cell.iterchildren(f"{W}tc"):
                    yield from self.blocks(inner, depth + 1)
        else:
            yield self._sheet(element)

    def _sheet(self, table: Any, *, without_tables: bool = False) -> Sheet:
        grid, lines, above = list[Cell](), list[int](), dict[int, Cell]()
        for at, row in enumerate(_rows(table)):
            self.line += 1
            lines.append(self.line)
            here = dict[int, Cell]()
            for column, across, goes_on, element in _places(row):
                if goes_on and column in above:
                    old = above[column]
                    here[column] = Cell(
                        old.row, old.column, old.text, at - old.row + 1, old.across
                    )
                else:
                    text = self._cell(element, without_tables=without_tables)
                    here[column] = Cell(at, column, text, 1, across)
            grid.extend(
                cell for column, cell in above.items() if not _same(here.get(column), cell)
            )
            above = here
        return laid_out([*grid, *above.values()], lines)

    def _cell(self, cell: Any, *, without_tables: bool) -> str:
        """The paragraphs of a cell, one to a line, those of tables inside it included."""
        found = list[str]()
        for element in cell.iter(f"{W}p"):
            if not without_tables or element.getparent() is cell:
                found.append(self._text(element))
        return "\n".join(text for text in found if text.strip())

    def _text(self, paragraph: Any) -> str:
        self.patience.check()
        return f"{self.numbering.next_of(paragraph)}{''.join(_words(paragraph))}"


def _lists(sheet: Sheet) -> bool:
    return any(heading_at(sheet, at) for at in range(min(5, len(sheet.rows))))


def _same(now: Cell | None, before: Cell) -> bool:
    return now is not None and (now.row, now.column) == (before.row, before.column)


def _rows(table: Any) -> Iterator[Any]:
    for element in table.iterchildren():
        if element.tag == f"{W}tr":
            yield element
        elif element.tag in AROUND_BLOCKS:
            yield from _rows(element)


def _places(row: Any) -> Iterator[tuple[int, int, bool, Any]]:
    """Every cell with its column, its width and whether it goes on from the row above."""
    properties = row.find(f"{W}trPr")
    column = _number(properties, "gridBefore", 0)
    for cell in _cells(row):
        properties = cell.find(f"{W}tcPr")
        across = max(1, min(_number(properties, "gridSpan", 1), 60))
        merge = properties.find(f"{W}vMerge") if properties is not None else None
        goes_on = merge is not None and merge.get(f"{W}val", "continue") == "continue"
        yield column, across, goes_on, cell
        column += across


def _cells(row: Any) -> Iterator[Any]:
    for element in row.iterchildren():
        if element.tag == f"{W}tc":
            yield element
        elif element.tag in AROUND_BLOCKS:
            yield from _cells(element)


def _number(properties: Any, tag: str, otherwise: int) -> int:
    said = value_of(properties, tag)
    return int(said) if said and said.isdecimal() else otherwise


def _words(parent: Any) -> Sequence[str]:
    found = list[str]()
    for element in parent.iterchildren():
        if element.tag == f"{W}t":
            found.append(element.text or "")
        elif element.tag in SIGNS:
            found.append(SIGNS[element.tag])
        elif element.tag in AROUND_WORDS:
            found.extend(_words(element))
    return found
