"""PDF files with text: paragraphs, ruled tables and tables that only stand in columns."""

import io
import logging
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from typing import Any

from plans import blocks, ruled, streams, text
from plans.document import Document
from plans.pages import Pages
from plans.patience import Patience, patience
from plans.printed import PrintedLine, Word, lines_of
from plans.problems import Unreadable, refusing
from plans.sheets import Sheet

MOST_PAGES = 300
MOST_SECONDS = 60
# A drawing with more lines than this is no table.
MOST_LINES = 3000
FEWEST_LETTERS = 20
MOST_UNKNOWN = 0.3
UNKNOWN_LETTER = "(cid:"


def document(content: bytes, name: str) -> Document:
    """Reads a PDF file; whatever is wrong with it is said with `Unreadable`."""
    if b"%PDF-" not in content[:1024]:
        raise Unreadable("not_its_kind", name=name)
    streams.check(content)
    reader = _Reader(name=name, patience=patience(name, MOST_SECONDS))
    _read(content, name, reader)
    reader.check_letters()
    found = [*reader.blocks()]
    if not any(isinstance(block, Sheet) for block in found):
        return text.document("\n".join(line.text for line in reader.all_lines()), name)
    return blocks.document(name, found)


def _read(content: bytes, name: str, reader: "_Reader") -> None:
    import pdfplumber
    from pdfminer.pdfpage import PDFPage

    # What it stumbles over is told by our own refusal.
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    with refusing(name), _unlocked(name), pdfplumber.open(io.BytesIO(content)) as file:
        whole: Any = file
        _watch(whole.doc, reader)
        pages = sum(1 for _ in islice(PDFPage.create_pages(whole.doc), MOST_PAGES + 1))
        if pages > MOST_PAGES:
            raise Unreadable("too_many_pages", pages=pages, most=MOST_PAGES)
        for page in whole.pages:
            reader.read(page)
            page.close()


def _watch(document: Any, reader: "_Reader") -> None:
    """Drawings may contain each other over and over; every look at one asks for the time."""
    get = document.getobj

    def watched(number: int) -> Any:
        reader.patience.check()
        return get(number)

    document.getobj = watched


@contextmanager
def _unlocked(name: str) -> Generator[None]:
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        yield
    except Exception as error:
        refused = next((one for one in error.args if isinstance(one, Unreadable)), None)
        if refused:  # our own refusal, wrapped by the library
            raise refused from error
        if any(isinstance(one, PDFPasswordIncorrect) for one in (error, *error.args)):
            raise Unreadable("encrypted", name=name) from error
        raise


@dataclass(slots=True)
class _Reader(Pages):
    """Goes through the pages of a file once."""

    name: str = ""
    patience: Patience = field(default_factory=lambda: patience("", MOST_SECONDS))
    line: int = 0

    def read(self, page: Any) -> None:
        self.patience.check()
        words = [_word(one) for one in page.extract_words(x_tolerance_ratio=0.2)]
        for part in _in_order(words, _ruled(page)):
            if isinstance(part, Sheet):
                self.add_sheet(self._numbered(part))
            else:
                self.add_lines([self._next(line) for line in lines_of(part)])

    def check_letters(self) -> None:
        """A page copied as a picture has no letters, and some fonts do not say which they are."""
        cells = (cell for one in self.parts if isinstance(one, Sheet) for cell in chain(*one.rows))
        told = "".join(line.text for line in self.all_lines())
        told += "".join(cell.text for cell in cells if cell)
        unknown = told.count(UNKNOWN_LETTER) * len(UNKNOWN_LETTER)
        if len(told.strip()) < FEWEST_LETTERS or unknown > MOST_UNKNOWN * len(told):
            raise Unreadable("scanned", name=self.name)

    def _next(self, line: PrintedLine) -> PrintedLine:
        self.line += 1
        return PrintedLine(line.words, self.line)

    def _numbered(self, sheet: Sheet) -> Sheet:
        self.line += len(sheet.rows)
        return replace(sheet, lines=range(self.line - len(sheet.rows) + 1, self.line + 1))


def _word(found: Any) -> Word:
    return Word(found["text"], found["x0"], found["x1"], found["top"], found["bottom"])


def _ruled(page: Any) -> list[Any]:
    if len(page.lines) + len(page.rects) + len(page.curves) > MOST_LINES:
        return []
    tables = [table for table in page.find_tables() if len(table.rows) and len(table.cells) > 2]  # noqa: PLR2004 - a box
    return sorted(tables, key=lambda table: table.bbox[1])


def _in_order(words: list[Word], tables: Sequence[Any]) -> Iterator[list[Word] | Sheet]:
    """The words above, in and below each table."""
    for table in tables:
        left, top, right, bottom = table.bbox
        yield [word for word in words if word.bottom <= top + 2]
        words = [word for word in words if word.bottom > top + 2]
        inside = [w for w in words if w.top < bottom - 2 and left <= w.middle <= right]
        yield ruled.sheet_of(table.cells, inside)
        taken = set(inside)
        words = [word for word in words if word not in taken]
    yield words
