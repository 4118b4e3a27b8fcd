"""A document before any meaning is read into it: paragraphs and tables with their places."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A whole paragraph and the line on which it starts."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row; a break inside a cell stays a line break."""

    cells: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one table, its heading rows included."""

    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What every maker delivers, from whatever kind of file."""

    name: str
    paragraphs: tuple[Paragraph, ...]
    tables: tuple[Table, ...]
