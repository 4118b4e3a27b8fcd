"""Days as people type them: "5/3", "05/03/2024", "hôm nay", "mai"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from flows.choices import plain

DAY = re.compile(r"(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/%])")
WORDS = {"hom nay": 0, "today": 0, "ngay mai": 1, "mai": 1, "tomorrow": 1, "hom qua": -1}
LONG_AGO = timedelta(days=90)  # a day without a year further back than that is next year's


def days_in(text: str, today: date) -> list[date]:
    """Every day that is named, in the order of the sentence; a day that does not exist is none."""
    found = [_day(one[1], one[2], one[3], today=today) for one in DAY.finditer(text)]
    days = [one for one in found if one is not None]
    if days or found:
        return days
    words = f" {plain(text)} "
    away = next((away for word, away in WORDS.items() if f" {word} " in words), None)
    return [] if away is None else [today + timedelta(days=away)]


def _day(day: str, month: str, year: str | None, *, today: date) -> date | None:
    try:
        found = date(int(year) if year else today.year, int(month), int(day))
        if year is None and found < today - LONG_AGO:
            found = found.replace(year=today.year + 1)
    except ValueError:
        return None
    return found
