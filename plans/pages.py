"""Printed lines and tables in their order; lines that stand in columns become tables."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest

from plans import paragraphs, unruled
from plans.blocks import AFTER_THE_TABLE, Block
from plans.letters import Line, plain
from plans.numbering import is_page_number
from plans.printed import SPACE, TIGHT, PrintedLine, Word
from plans.sheets import Sheet

Part = list[PrintedLine] | Sheet


@dataclass(slots=True)
class Pages:
    """What was printed so far, and the columns in which the last table stood."""

    parts: list[Part] = field(default_factory=list[Part])
    columns: unruled.Columns | None = None
    heading: list[Word] = field(default_factory=list[Word])
    waiting: list[PrintedLine] = field(default_factory=list[PrintedLine])

    def add_sheet(self, sheet: Sheet) -> None:
        self.columns = None
        self.parts.extend([self.waiting, sheet] if self.waiting else [sheet])
        self.waiting = []

    def add_lines(self, lines: list[PrintedLine]) -> None:
        """Lines between tables; some of them may be a table without rules."""
        lines, self.waiting = [*self.waiting, *lines], []
        while lines:
            heading = unruled.heading_in(lines)
            start = heading[0] if heading else len(lines)
            self._above(lines[:start])
            if heading is None:
                return
            body = lines[heading[1] :]
            if all(is_page_number(line.text) for line in body):
                # A heading at the foot of a page waits for the rows on the next one.
                self.waiting = lines[start : heading[1]]
                return
            self.heading = heading[2]
            self.columns = unruled.columns_of(heading[2], body)
            lines = self._rows(body, self.columns, with_heading=True)

    def _above(self, lines: list[PrintedLine]) -> None:
        """What stands above a heading: the rest of the last table, as far as it fits, or text."""
        if self.columns:
            ways = (self.columns, unruled.columns_of(self.heading, lines))
            if columns := unruled.fitting(lines, ways):
                lines = self._rows(lines, columns, with_heading=False)
        if lines:
            self.parts.append(lines)

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
        parts = [*self.parts, self.waiting] if self.waiting else self.parts
        for kind, group in groupby(parts, lambda part: isinstance(part, Sheet)):
            if kind:
                yield from (part for part in group if isinstance(part, Sheet))
            else:
                lines = [line for part in group if isinstance(part, list) for line in part]
                yield from paragraphs.of(_as_lines(lines))


def _as_lines(lines: Sequence[PrintedLine]) -> list[Line]:
    right = max((line.words[-1].right for line in lines), default=0.0)
    return [
        Line(one.number, plain(one.text), is_full=_is_full(one, following, right))
        for one, following in zip_longest(lines, lines[1:])
    ]


def _is_full(line: PrintedLine, following: PrintedLine | None, right: float) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    if following is None:
        return False
    word = following.words[0]
    return line.words[-1].right + SPACE * word.height + word.right - word.left > right + TIGHT


def _is_behind(line: PrintedLine, columns: unruled.Columns) -> bool:
    return bool(AFTER_THE_TABLE.match(line.text)) or not unruled.belongs(line, columns)
