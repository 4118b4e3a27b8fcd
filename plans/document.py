"""A document before any meaning is read into it: paragraphs and tables with their places."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A whole paragraph and the line on which it starts."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row; a break inside a cell stays a line break, a title fills the row."""

    cells: tuple[str, ...]
    line: int
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one table, its heading rows included, and the caption above it."""

    rows: tuple[TableRow, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What every maker delivers, from whatever kind of file."""

    name: str
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
