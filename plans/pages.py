"""Printed lines and tables in their order; lines that stand in columns become tables."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from plans import paragraphs, unruled
from plans.blocks import AFTER_THE_TABLE, Block
from plans.letters import Line, plain
from plans.printed import PrintedLine
from plans.sheets import Sheet

Part = list[PrintedLine] | Sheet


@dataclass(slots=True)
class Pages:
    """What was printed so far, and the columns in which the last table stood."""

    parts: list[Part] = field(default_factory=list[Part])
    columns: unruled.Columns | None = None

    def add_sheet(self, sheet: Sheet) -> None:
        self.columns = None
        self.parts.append(sheet)

    def add_lines(self, lines: list[PrintedLine]) -> None:
        """Lines between tables; some of them may be a table without rules."""
        while lines:
            heading = unruled.heading_in(lines)
            start = heading[0] if heading else len(lines)
            lines_above, lines = lines[:start], lines[start:]
            if self.columns and unruled.fits(lines_above, self.columns):
                lines_above = self._rows(lines_above, self.columns, with_heading=False)
            if lines_above:
                self.parts.append(lines_above)
            if heading:
                body = lines[heading[1] - start :]
                self.columns = unruled.columns_of(heading[2], body)
                lines = self._rows(body, self.columns, with_heading=True)

    def _rows(
        self, lines: list[PrintedLine], columns: unruled.Columns, *, with_heading: bool
    ) -> list[PrintedLine]:
        """Takes the lines of the table and gives back those behind it."""
        again = unruled.heading_in(lines)
        last = next((at for at, one in enumerate(lines) if _is_behind(one, columns)), len(lines))
        last = min(last, again[0]) if again else last
        self.parts.append(unruled.sheet_of(lines[:last], columns, with_heading=with_heading))
        if last < len(lines):
            self.columns = None
        return lines[last:]

    def all_lines(self) -> Iterator[PrintedLine]:
        return (line for part in self.parts if isinstance(part, list) for line in part)

    def blocks(self) -> Iterator[Block]:
        """Lines that no table has taken become paragraphs, over the ends of pages too."""
        for kind, group in groupby(self.parts, lambda part: isinstance(part, Sheet)):
            if kind:
                yield from (part for part in group if isinstance(part, Sheet))
            else:
                lines = [line for part in group if isinstance(part, list) for line in part]
                yield from paragraphs.of([Line(one.number, plain(one.text)) for one in lines])


def _is_behind(line: PrintedLine, columns: unruled.Columns) -> bool:
    return bool(AFTER_THE_TABLE.match(line.text)) or not unruled.belongs(line, columns)
