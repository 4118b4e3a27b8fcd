"""Writes the sheet: what is asked is locked, what is answered is open, everything is large."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from datetime import datetime
from itertools import starmap
from typing import Any

from locales.sentences import sentence
from reports.sheet.columns import Answer, Shown, answers, shown, window
from reports.sheet.layout import MARK, NOTE, STATE, VALUE, RowKey
from reports.sheet.rows import SheetRow
from reports.sheet.states import labels_for

FONT = {"font_name": "Times New Roman", "font_size": 14, "text_wrap": True, "valign": "vcenter"}
LINED = {**FONT, "indent": 1, "border": 1, "border_color": "#7F7F7F"}
HEADS: dict[str, dict[str, Any]] = {
    "title": {**FONT, "font_size": 18, "bold": True},
    "text": FONT,
    "key": {"num_format": "@", "font_color": "#808080"},
    "head": {**LINED, "indent": 0, "bold": True, "align": "center", "bg_color": "#D9E2F3"},
    "shown": LINED,
    # As text, so that what is typed stays what was typed: no program makes 4/5 a day in May.
    "open": {**LINED, "locked": False, "num_format": "@", "bg_color": "#FFF8DC", "align": "right"},
    "words": {**LINED, "locked": False, "num_format": "@", "bg_color": "#FFF8DC"},
    "shut": {**LINED, "bg_color": "#E7E6E6"},
}
LINE = 19  # points
LONGEST_VALUE, LONGEST_NOTE = 200, 2_000
INTRODUCTION = ("sheet-how-value", "sheet-how-state", "sheet-how-back")
ANSWERS_FROM = len(INTRODUCTION) + 4  # the first row with a request, counted from 0


def xlsx(rows: Sequence[SheetRow], locale: str, made_at: datetime) -> bytes:
    """The file; the same rows at the same moment make the same sheet."""
    from xlsxwriter import Workbook

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(content, options) as book:
        title = sentence(locale, "sheet-title")
        book.set_properties({"title": title, "created": made_at.replace(tzinfo=None)})
        _Writer(book, rows, locale).write(title)
    return content.getvalue()


class _Writer:
    def __init__(self, book: Any, rows: Sequence[SheetRow], locale: str) -> None:
        self.page = book.add_worksheet(sentence(locale, "sheet-name"))
        self.looks = {name: book.add_format(look) for name, look in HEADS.items()}
        self.rows = rows
        self.locale = locale
        self.shown = shown(locale, rows)
        self.answers = answers(locale, rows)
        self.width = len(self.shown) + len(self.answers)

    def write(self, title: str) -> None:
        self._introduce(title)
        self._head()
        for at, row in enumerate(self.rows, start=ANSWERS_FROM):
            self._row(at, row)
        self._lay_out()

    def _introduce(self, title: str) -> None:
        """Who and when on top, then how it is filled in."""
        party = ", ".join(dict.fromkeys(row.asked.party_name for row in self.rows))
        windows = dict.fromkeys(window(self.locale, row) for row in self.rows)
        who = sentence(self.locale, "sheet-who", party=party, periods="; ".join(windows))
        self._across(0, title, "title", 27)
        self._across(1, who, "text", LINE * 2)
        for at, key in enumerate(INTRODUCTION, start=2):
            self._across(at, sentence(self.locale, key), "text", LINE * 2)

    def _across(self, at: int, words: str, look: str, height: float) -> None:
        self.page.merge_range(at, 1, at, self.width, words, self.looks[look])
        self.page.set_row(at, height)

    def _head(self) -> None:
        keys, heads = ANSWERS_FROM - 2, ANSWERS_FROM - 1
        self.page.write_string(keys, 0, MARK, self.looks["key"])
        self.page.set_row(keys, None, None, {"hidden": True})
        columns: list[Shown | Answer] = [*self.shown, *self.answers]
        for at, column in enumerate(columns, start=1):
            if isinstance(column, Answer):
                self.page.write_string(keys, at, column.key, self.looks["key"])
            self.page.write_string(heads, at, column.title, self.looks["head"])
            self.page.set_column(at, at, column.width)
        self.page.set_row(heads, LINE * 3)
        self.page.set_column(0, 0, None, None, {"hidden": True})

    def _row(self, at: int, row: SheetRow) -> None:
        key = RowKey(row.asked.id, row.period.name, row.asked.code)
        self.page.write_string(at, 0, str(key), self.looks["key"])
        words = [(column, column.words(row)) for column in self.shown]
        for place, (_, text) in enumerate(words, start=1):
            self.page.write_string(at, place, text, self.looks["shown"])
        for place, column in enumerate(self.answers, start=len(self.shown) + 1):
            self._answer(at, place, column, row)
        self.page.set_row(at, LINE * max(2, *starmap(_lines, words)))

    def _answer(self, at: int, place: int, column: Answer, row: SheetRow) -> None:
        if not column.is_open(row):
            self.page.write_blank(at, place, None, self.looks["shut"])
            return
        look = "words" if column.what in {STATE, NOTE} else "open"
        self.page.write_blank(at, place, None, self.looks[look])
        self.page.data_validation(at, place, at, place, self._rule(column, row))

    def _rule(self, column: Answer, row: SheetRow) -> dict[str, Any]:
        """What may be written there, and the hint that appears beside the cell."""
        rule: dict[str, Any] = {
            "input_title": column.title[:32],
            "error_title": sentence(self.locale, "sheet-error-title"),
            "ignore_blank": True,
        }
        if column.what == STATE:
            hint = sentence(self.locale, "sheet-hint-state")
            wrong = sentence(self.locale, "sheet-error-state")
            rule |= {"validate": "list", "source": labels_for(self.locale, row.goals)}
        else:
            most = LONGEST_NOTE if column.what == NOTE else LONGEST_VALUE
            hint = self._hint(column, row)
            wrong = sentence(self.locale, "sheet-error-long", most=most)
            rule |= {"validate": "length", "criteria": "<=", "value": most}
        return {**rule, "input_message": hint[:255], "error_message": wrong[:255]}

    def _hint(self, column: Answer, row: SheetRow) -> str:
        if column.what == NOTE:
            return sentence(self.locale, "sheet-hint-note")
        if column.what != VALUE:
            return sentence(self.locale, "sheet-hint-share")
        goal = row.goals[column.place or 0]
        if goal.unit == "%":
            return sentence(self.locale, "sheet-hint-percent")
        return sentence(self.locale, "sheet-hint-count", unit=goal.unit)

    def _lay_out(self) -> None:
        """Locked but for the answers; on paper a landscape page with its head on every sheet."""
        page = self.page
        page.protect("", {"format_columns": True, "format_rows": True})
        page.freeze_panes(ANSWERS_FROM, 2)
        page.set_selection(ANSWERS_FROM, len(self.shown) + 1, ANSWERS_FROM, len(self.shown) + 1)
        page.hide_gridlines(2)
        page.set_landscape()
        page.set_paper(9)
        page.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        page.fit_to_pages(1, 0)
        page.repeat_rows(ANSWERS_FROM - 1)
        page.print_area(0, 0, ANSWERS_FROM + len(self.rows) - 1, self.width)
        page.set_footer("&C&14&P/&N")


def _lines(column: Shown, text: str) -> int:
    """About how many lines the text takes in its column, in type of this size."""
    letters = max(1.0, (column.width - 2) * 0.85)
    return sum(max(1, math.ceil(len(line) / letters)) for line in text.split("\n"))
