"""Tables that a page prints with rules: cells by the rules around them."""

from collections.abc import Sequence
from dataclasses import dataclass

from plans.printed import Word, lines_of, unwrapped, width_of
from plans.sheets import Cell, Sheet, laid_out

Box = tuple[float, float, float, float]
NEAR = 2.0


@dataclass(frozen=True, slots=True)
class _Filled:
    """The place of a cell, and its words line by line."""

    row: int
    column: int
    down: int
    across: int
    lines: list[list[Word]]

    @property
    def width(self) -> float:
        return max((width_of(words) for words in self.lines), default=0.0)


def sheet_of(boxes: Sequence[Box], words: Sequence[Word]) -> Sheet:
    """The cells of a ruled table, with those that stretch over the rules of others."""
    lefts, tops = _edges([box[0] for box in boxes]), _edges([box[1] for box in boxes])
    filled = [_filled(box, lefts, tops, words) for box in boxes]
    widths = dict[tuple[int, int], float]()
    for one in filled:
        widths[one.column, one.across] = max(one.width, widths.get((one.column, one.across), 0.0))
    cells = [
        Cell(
            one.row,
            one.column,
            unwrapped(one.lines, widths[one.column, one.across]),
            one.down,
            one.across,
        )
        for one in filled
    ]
    return laid_out(cells, range(len(tops)))


def _filled(
    box: Box, lefts: Sequence[float], tops: Sequence[float], words: Sequence[Word]
) -> _Filled:
    left, top, right, bottom = box
    inside = [
        word
        for word in words
        if left <= word.middle < right and top <= (word.top + word.bottom) / 2 < bottom
    ]
    return _Filled(
        _place(tops, top),
        _place(lefts, left),
        max(1, sum(1 for edge in tops if top - NEAR / 2 <= edge < bottom - NEAR)),
        max(1, sum(1 for edge in lefts if left - NEAR / 2 <= edge < right - NEAR)),
        [list(line.words) for line in lines_of(inside)],
    )


def _edges(places: Sequence[float]) -> list[float]:
    """The rules of a table in their order; two that nearly touch are one."""
    found = list[float]()
    for place in sorted(set(places)):
        if not found or place - found[-1] > NEAR:
            found.append(place)
    return found


def _place(edges: Sequence[float], edge: float) -> int:
    return min(range(len(edges)), key=lambda at: abs(edges[at] - edge))
