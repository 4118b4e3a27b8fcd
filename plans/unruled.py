"""Tables that a page prints without rules: columns by their gaps, rows by their numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product, starmap

from plans.headings import Role, role_of, roles
from plans.numbering import is_number, is_page_number
from plans.printed import PrintedLine, Word, cells_of, crossings, pieces, said, unwrapped, width_of
from plans.records import NUMBERED_TITLE
from plans.sheets import Sheet, of_texts

ABOVE, BELOW = 4, 5
MOST_CROSSED = 0.25
WIDER = 1.5
SAME_GAP = 0.7
OPENS = frozenset({Role.NUMBER, Role.TEXT})


@dataclass(frozen=True, slots=True)
class Columns:
    """The headings of a printed table, the places between its columns and what they hold."""

    headings: tuple[str, ...]
    cuts: tuple[float, ...]
    number_at: int | None


def heading_in(lines: Sequence[PrintedLine]) -> tuple[int, int, list[Word]] | None:
    """The first lines that together are the heading of a table, and its columns."""
    for at, line in enumerate(lines):
        found = {role_of(piece.text) for piece in pieces(line)}
        if found & OPENS and (best := _around(lines, at)):
            return best
    return None


def _around(lines: Sequence[PrintedLine], at: int) -> tuple[int, int, list[Word]] | None:
    best, most = None, (0, 0, 0, 0)
    ends = range(at + 1, min(len(lines), at + BELOW) + 1)
    for start, end in product(range(max(0, at - ABOVE), at + 1), ends):
        columns = _stacked(lines[start:end])
        score = _score(lines[start:end], columns) if columns else most
        if columns and score > most:
            best, most = (start, end, columns), score
    return best


def _score(lines: Sequence[PrintedLine], columns: Sequence[Word]) -> tuple[int, int, int, int]:
    """How well some lines read as a heading: many known columns, nothing lying across."""
    if not roles([column.text for column in columns]):
        return 0, 0, 0, 0
    known = sum(1 for column in columns if role_of(column.text))
    across = sum(_is_over(piece, columns) for line in lines for piece in pieces(line))
    return known, known - len(columns), -across, len(lines)


def _stacked(lines: Sequence[PrintedLine]) -> list[Word] | None:
    """The pieces of several lines put together where they stand above each other."""
    all_pieces = [piece for line in lines for piece in pieces(line)]
    columns = list[list[Word]]()
    for piece in sorted(all_pieces, key=lambda one: one.right - one.left):
        over = [column for column in columns if any(_overlap(piece, other) for other in column)]
        if len(over) == 1:
            over[0].append(piece)
        elif not over:
            columns.append([piece])
    if len(columns) < 3:  # noqa: PLR2004 - an appendix has at least three columns
        return None
    return sorted((_one(column) for column in columns), key=lambda one: one.left)


def _is_over(piece: Word, columns: Sequence[Word]) -> bool:
    """Whether a piece lies over several columns, as a title above the table does."""
    return sum(1 for column in columns if _overlap(piece, column)) > 1


def _overlap(one: Word, other: Word) -> bool:
    return one.left < other.right and other.left < one.right


def _one(column: Sequence[Word]) -> Word:
    return Word(
        " ".join(piece.text for piece in sorted(column, key=lambda one: one.top)),
        min(piece.left for piece in column),
        max(piece.right for piece in column),
        min(piece.top for piece in column),
        max(piece.bottom for piece in column),
    )


def columns_of(heading: Sequence[Word], body: Sequence[PrintedLine]) -> Columns:
    words = [word for line in body for word in line.words] + list(heading)
    cuts = tuple(_cut(one, other, words) for one, other in pairwise(heading))
    texts = tuple(word.text for word in heading)
    found = roles(texts) or ()
    return Columns(texts, cuts, found.index(Role.NUMBER) if Role.NUMBER in found else None)


def _cut(one: Word, other: Word, words: Sequence[Word]) -> float:
    """Where, between the middles of two headings, the fewest words stand."""
    low, high = one.middle, other.middle
    edges = sorted({low, high, *(x for w in words for x in (w.left, w.right) if low < x < high)})
    spans = [
        (sum(1 for w in words if w.left < (a + b) / 2 < w.right), a - b, (a + b) / 2)
        for a, b in pairwise(edges)
    ]
    return min(spans)[2] if spans else (low + high) / 2


def belongs(line: PrintedLine, columns: Columns) -> bool:
    """Whether a line is part of the table rather than text over its whole width."""
    if crossings(line, columns.cuts) < 2:  # noqa: PLR2004 - one may be a wide word
        return True
    return bool(NUMBERED_TITLE.match(line.text)) or is_number(line.words[0].text)


def fitting(lines: Sequence[PrintedLine], ways: Sequence[Columns]) -> Columns | None:
    """The columns in which the lines of a new page go on, if they go on in any."""
    told = [line for line in lines if not is_page_number(line.text)]
    crossed = [sum(1 for line in told if crossings(line, way.cuts)) for way in ways]
    fewest = min(crossed)
    return ways[crossed.index(fewest)] if told and fewest <= MOST_CROSSED * len(told) else None


def sheet_of(lines: Sequence[PrintedLine], columns: Columns, *, with_heading: bool) -> Sheet:
    """The rows of the table; `with_heading` on the page where it begins."""
    told = [line for line in lines if not is_page_number(line.text)]
    groups = _rows(told, columns)
    split = [[cells_of(line, columns.cuts) for line in group] for group in groups]
    across = [cells for group in split for cells in group]
    widths = [max(width_of(words) for words in column) for column in zip(*across, strict=True)]
    rows = [_joined(group, widths) for group in split]
    numbers = [group[0].number for group in groups]
    if with_heading:
        rows.insert(0, list(columns.headings))
        numbers.insert(0, numbers[0] if numbers else 0)
    return of_texts(rows, numbers)


def _joined(lines: Sequence[list[list[Word]]], widths: Sequence[float]) -> list[str]:
    columns = zip(*lines, strict=True)
    return list(starmap(unwrapped, zip(columns, widths, strict=True)))


def _rows(lines: Sequence[PrintedLine], columns: Columns) -> list[list[PrintedLine]]:
    """The lines of each row: between two numbers the row ends at the widest gap."""
    if not lines:
        return []
    starts = [at for at, line in enumerate(lines) if _is_anchor(line, columns)]
    ends = [0, *_ends(lines, starts, _leading(lines, columns)), len(lines)]
    return [list(lines[a:b]) for a, b in pairwise(dict.fromkeys(ends)) if a < b]


def _is_anchor(line: PrintedLine, columns: Columns) -> bool:
    if columns.number_at is None:
        return False
    number = said(cells_of(line, columns.cuts)[columns.number_at])
    found = pieces(line)
    return is_number(number) or (len(found) == 1 and bool(NUMBERED_TITLE.match(found[0].text)))


def _leading(lines: Sequence[PrintedLine], columns: Columns) -> float:
    """The gap between lines of one cell, the smallest in any column."""
    split = [cells_of(line, columns.cuts) for line in lines]
    gaps = list[float]()
    for column in zip(*split, strict=True):
        told = [words for words in column if words]
        gaps.extend(b[0].top - a[0].bottom for a, b in pairwise(told))
    return min((gap for gap in gaps if gap >= 0), default=0.0)


def _ends(lines: Sequence[PrintedLine], starts: Sequence[int], leading: float) -> Iterator[int]:
    gaps = [after.top - before.bottom for before, after in pairwise(lines)]
    if not starts:
        yield from (at for at, gap in enumerate(gaps, 1) if gap > leading + WIDER)
        return
    ends = [_widest(gaps, one, other) for one, other in pairwise(starts)]
    between = min((gaps[end - 1] for end in ends), default=leading + WIDER + SAME_GAP)
    # What stands above the first number is the rest of a row only if a gap parts it.
    for first, last in ((0, starts[0]), (starts[-1], len(lines) - 1)):
        end = _widest(gaps, first, last) if last > first else 0
        if end and gaps[end - 1] >= between - SAME_GAP:
            yield end
        if first == 0:
            yield from ends


def _widest(gaps: Sequence[float], one: int, other: int) -> int:
    """The line before which the widest gap between two others is, the later of equal ones."""
    return max((round(gap), at) for at, gap in enumerate(gaps[one:other], one + 1))[1]
