"""Words where a page prints them: lines, pieces of lines, and the columns they stand in."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

WIDE_GAP = 0.75
SAME_LINE = 0.4
SPACE = 0.3
TIGHT = 1.0
BULLETS = frozenset("-–+•*")
HYPHEN = re.compile(r"\w-$")


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a piece of a line, and the box around it."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """The words that stand beside each other, and the number of the line in the file."""

    words: tuple[Word, ...]
    number: int = 0

    @property
    def top(self) -> float:
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        return max(word.bottom for word in self.words)

    @property
    def text(self) -> str:
        return "   ".join(piece.text for piece in pieces(self))


def lines_of(words: Iterable[Word]) -> list[PrintedLine]:
    """The words of a page as lines, from top to bottom."""
    rows = list[list[Word]]()
    for word in sorted(words, key=lambda one: (one.bottom, one.left)):
        if rows and word.bottom - rows[-1][0].bottom < SAME_LINE * max(word.height, 1.0):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [PrintedLine(tuple(sorted(row, key=lambda one: one.left))) for row in rows]


def pieces(line: PrintedLine) -> list[Word]:
    """The words of a line, joined where no wide gap is between them."""
    found = [line.words[0]]
    for before, word in pairwise(line.words):
        last = found[-1]
        if word.left - before.right > WIDE_GAP * max(word.height, before.height):
            found.append(word)
        else:
            found[-1] = Word(
                f"{last.text} {word.text}",
                last.left,
                max(last.right, word.right),
                min(last.top, word.top),
                max(last.bottom, word.bottom),
            )
    return found


def cells_of(line: PrintedLine, cuts: Sequence[float]) -> list[list[Word]]:
    """The words of a line in their columns; `cuts` are the places between columns."""
    cells = [list[Word]() for _ in range(len(cuts) + 1)]
    for word in line.words:
        cells[sum(1 for cut in cuts if word.middle > cut)].append(word)
    return cells


def said(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def width_of(words: Sequence[Word]) -> float:
    return words[-1].right - words[0].left if words else 0.0


def unwrapped(lines: Iterable[Sequence[Word]], width: float) -> str:
    """The text of a cell; a line that could have held the next word was broken on purpose."""
    text, last = "", list[Word]()
    told = [list(line) for line in lines if line]
    bullet = told[0][0].text if told and told[0][0].text in BULLETS else None
    for words in told:
        if last:
            space = SPACE * words[0].height
            fits = width_of(last) + space + width_of(words[:1]) < width - TIGHT
            fits = fits or words[0].text == bullet
            text += "\n" if fits else "" if HYPHEN.search(text) else " "
        text += said(words)
        last = words
    return text


def crossings(line: PrintedLine, cuts: Sequence[float]) -> int:
    """Over how many places between columns a line is written without a gap."""
    return sum(1 for cut in cuts for piece in pieces(line) if piece.left < cut < piece.right)
