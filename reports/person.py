"""Shows somebody what is kept about them: for programs as JSON, for people as a workbook."""

from __future__ import annotations

import io
import json
import math
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from locales import numbers
from locales.sentences import has, sentence

FORMAT = 1  # of the JSON; keys may be added, none is taken away
FONT = {"font_name": "Times New Roman", "font_size": 13, "text_wrap": True, "valign": "top"}
HEAD = {**FONT, "bold": True, "border": 1, "bg_color": "#D9E2F3"}
CELL = {**FONT, "border": 1, "border_color": "#7F7F7F"}
CODES = frozenset({"role", "state", "kind", "verdict", "locale", "channel"})
WIDE = {
    "text": 80, "indicator": 36, "note": 24, "reason": 24, "party": 30, "committee": 36,
    "version": 6, "code": 8, "number": 6,
}  # fmt: skip
USUAL = 19
LETTER = 1.15  # of a column's unit of width
LINE, TALLEST = 18, 400  # points
A4 = 9  # as Excel numbers papers
SHEET_NAME = 31  # marks; Excel takes no more

Everything = Mapping[str, Sequence[Mapping[str, Any]]]


def as_json(found: Everything, made_at: datetime) -> bytes:
    """Every topic with its rows; moments as ISO text, numbers of figures as exact text."""
    facts = {"format": FORMAT, "made_at": made_at, **found}
    return json.dumps(facts, ensure_ascii=False, indent=2, default=_plain).encode()


def xlsx(found: Everything, locale: str, made_at: datetime, zone: ZoneInfo) -> bytes:
    """A page for each topic that has anything in it, everything as text."""
    from xlsxwriter import Workbook

    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(content, options) as book:
        title = sentence(locale, "person-title")
        book.set_properties({"title": title, "created": made_at.replace(tzinfo=None)})
        looks = {name: book.add_format(look) for name, look in (("head", HEAD), ("cell", CELL))}
        for topic, rows in found.items():
            if rows:
                page = book.add_worksheet(sentence(locale, f"person-topic-{topic}")[:SHEET_NAME])
                _write(page, looks, [_shown(row, locale, zone) for row in rows], locale)
    return content.getvalue()


def _write(
    page: Any, looks: Mapping[str, Any], rows: Sequence[Mapping[str, str]], locale: str
) -> None:
    columns = list(rows[0])
    for place, column in enumerate(columns):
        name = sentence(locale, f"person-column-{column.replace('_', '-')}")
        page.write_string(0, place, name, looks["head"])
        page.set_column(place, place, WIDE.get(column, USUAL))
    for line, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            page.write_string(line, place, row[column], looks["cell"])
        page.set_row(line, min(TALLEST, LINE * max(_lines(row[one], one) for one in columns)))
    page.freeze_panes(1, 0)
    page.repeat_rows(0)
    page.set_paper(A4)
    page.set_landscape()
    page.fit_to_pages(1, 0)


def _lines(text: str, column: str) -> int:
    """How many lines a text takes in its column; not every program finds out by itself."""
    width = WIDE.get(column, USUAL)
    return sum(math.ceil(max(1, len(one)) * LETTER / width) for one in text.split("\n"))


def _shown(row: Mapping[str, Any], locale: str, zone: ZoneInfo) -> dict[str, str]:
    return {
        column: _named(locale, value) if column in CODES else _words(value, locale, zone)
        for column, value in row.items()
    } | ({"period": numbers.period(row["period"], locale)} if "period" in row else {})


def _named(locale: str, code: Any) -> str:
    """A word of the program's own, as people say it; one that nobody has named stays as it is."""
    key = f"person-word-{str(code or '').replace('_', '-').replace('.', '-')}"
    return sentence(locale, key) if has(locale, key) else str(code or "")


def _words(value: Any, locale: str, zone: ZoneInfo) -> str:
    if value is None:
        return ""
    way = WAYS.get(type(value).__name__)
    return str(value) if way is None else way(value, locale, zone)


def _parts(parts: Any, locale: str, _: ZoneInfo) -> str:
    return "; ".join(_part(part, locale) for part in parts)


WAYS: Mapping[str, Callable[[Any, str, ZoneInfo], str]] = {
    "datetime": lambda moment, _, zone: numbers.moment(moment, zone),
    "date": lambda day, _locale, _zone: numbers.day(day),
    "list": _parts,
}


def _part(part: Mapping[str, str | None], locale: str) -> str:
    """A value with what it was computed from."""
    value, *whole = (
        numbers.number(Decimal(found), locale) if found else "–"
        for found in (part.get("value"), part.get("numerator"), part.get("denominator"))
    )
    return value if "–" in whole else f"{value} ({'/'.join(whole)})"


def _plain(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{value!r} cannot be written as JSON")
