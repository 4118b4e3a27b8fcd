"""Text whose columns are kept apart by spaces, as a page printed in letters of one width."""

import re
from collections.abc import Sequence

from plans import unruled
from plans.blocks import Block
from plans.letters import Line
from plans.pages import Pages
from plans.printed import PrintedLine, Word, crossings, pieces
from plans.sheets import Sheet

WORD = re.compile(r"\S+")
# Two spaces or more are a gap between columns.
HEIGHT, PITCH = 2.0, 3.0
MOST_CROSSED = 0.1
SAMPLE = 60


def find(lines: Sequence[Line]) -> list[Block] | None:
    """The whole text as paragraphs and sheets, if it has a table whose columns line up."""
    printed = [_printed(line) for line in lines if not line.is_blank]
    heading = unruled.heading_in(printed)
    if heading is None:
        return None
    body = printed[heading[1] : heading[1] + SAMPLE]
    columns = unruled.columns_of(heading[2], body)
    if not _lines_up(body, columns):
        return None
    pages = Pages()
    pages.add_lines(printed)
    found = [*pages.blocks()]
    return found if any(isinstance(block, Sheet) for block in found) else None


def _printed(line: Line) -> PrintedLine:
    top = line.number * PITCH
    words = (
        Word(hit[0], float(hit.start()), float(hit.end()), top, top + HEIGHT)
        for hit in WORD.finditer(line.text.replace("\n", " "))
    )
    return PrintedLine(tuple(words), line.number)


def _lines_up(body: Sequence[PrintedLine], columns: unruled.Columns) -> bool:
    """Whether hardly a line lies across the columns, and some go on in a column of their own."""
    crossed = sum(1 for line in body if crossings(line, columns.cuts))
    wide = sum(1 for line in body if len(pieces(line)) > 1)
    goes_on = any(columns.cuts and line.words[0].left > columns.cuts[0] for line in body)
    return goes_on and 2 * wide > len(body) and crossed <= MOST_CROSSED * len(body) + 1
