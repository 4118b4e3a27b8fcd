"""A sheet as a person at a desk fills it in, with another library than the one that wrote it."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import load_workbook

from reports.sheet.layout import MARK


class Desk:
    """One sheet, opened; `fill` writes under a heading in the row of a code."""

    def __init__(self, content: bytes) -> None:
        self.book = load_workbook(io.BytesIO(content))
        self.page = self.book.worksheets[0]
        self.keys = next(
            cell.row for row in self.page.iter_rows() for cell in row if cell.value == MARK
        )
        self.titles = {str(cell.value): cell.column for cell in self.page[self.keys + 1]}

    def cell(self, code: str, title: str) -> Any:
        row = next(
            row[0].row
            for row in self.page.iter_rows(min_row=self.keys + 2)
            if row[1].value == code
        )
        return self.page.cell(row, self.titles[title])

    def fill(self, code: str, **written: Any) -> Desk:
        """`fill("I.1", result="92%", note="…")`; a pair is a value and its number format."""
        for name, value in written.items():
            cell = self.cell(code, TITLES.get(name, name.replace("_", " ")))
            if isinstance(value, tuple):
                cell.value, cell.number_format = value
            else:
                cell.value = value
        return self

    @property
    def codes(self) -> list[str]:
        rows = self.page.iter_rows(min_row=self.keys + 2)
        return [row[1].value for row in rows if row[1].value]

    def saved(self) -> bytes:
        content = io.BytesIO()
        self.book.save(content)
        return content.getvalue()


TITLES = {
    "result": "Kết quả",
    "a": "Kết quả a)",
    "b": "Kết quả b)",
    "top": "Số đạt",
    "bottom": "Tổng số",
    "state": "Tình trạng",
    "note": "Ghi chú, lý do",
}
