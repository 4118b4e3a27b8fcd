"""Reads by which day something is to be done: strictly, and with a question where unsure.

"Trước 20/3" means until the end of the 19th; "hạn 20/3" and "đến hết ngày 20/3" mean the 20th.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from flows.choices import folded

CUE = re.compile(
    r"\b(truoc|han chot|han|cham nhat|muon nhat|den het|den|het|trong|vao|xong|sau|ke tu|tu"
    r"|before|by|until|on|after|since)(?: la)?(?: ngay)?[ :]*$"
)
SHORT = r"(?P<d>\d{1,2})\s?/\s?(?P<m>\d{1,2})(?:\s?/\s?(?P<y>\d{4}|\d{2}))?"
DOTTED = r"(?P<d>\d{1,2})[.-](?P<m>\d{1,2})[.-](?P<y>\d{4})"
WORDED = r"(?:ngay )?(?P<d>\d{1,2}) thang (?P<m>\d{1,2})(?: nam (?P<y>\d{4}))?"
WEEKDAY = re.compile(
    r"(?P<w>thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?P<when> tuan (?:nay|sau|toi))?"
).pattern
NEAR = r"(?P<near>hom nay|ngay mai|ngay kia|cuoi thang(?: nay)?|today|tomorrow)"
FORMS = [
    re.compile(rf"(?<![\w/.,-])(?:{form})(?![\w/]|[.,-]\d)")
    for form in (WORDED, SHORT, DOTTED, WEEKDAY, NEAR)
]
STRICT = ("truoc", "before")
BEGINNINGS = ("sau", "tu", "ke tu", "after", "since")  # from when on: nobody's last day
WEEKDAYS = ("hai", "ba", "tu", "nam", "sau", "bay")
CENTURY = 2000
MOST_OPTIONS = 3


@dataclass(frozen=True, slots=True)
class Day:
    """The last day that was meant; unsure, the days that may be meant (perhaps none)."""

    day: date | None = None
    options: tuple[date, ...] = ()

    @property
    def is_sure(self) -> bool:
        return self.day is not None


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in the text that names a day; more than one day where it can be read so."""

    at: tuple[int, int]
    days: tuple[date, ...]
    has_cue: bool


def read(text: str, today: date, *, is_answer: bool = False) -> Day | None:
    """The day a text names; None when it names none. An answer to "by when?" needs no cue."""
    hits = list(_hits(folded(text), today))
    if not hits:
        return None
    cued = [hit for hit in hits if hit.has_cue]
    days = tuple(dict.fromkeys(day for hit in cued or hits for day in hit.days))
    ahead = tuple(day for day in days if day >= today)
    if len(days) == len(ahead) == 1 and (cued or is_answer):
        return Day(ahead[0])
    return Day(options=ahead[:MOST_OPTIONS] or _next_year(days, today))


def _hits(text: str, today: date) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for form in FORMS:
        for found in form.finditer(text):
            begin, end = found.span()
            if any(begin < other_end and other < end for other, other_end in taken):
                continue
            taken.append((begin, end))
            before = CUE.search(text[:begin])
            cue = before[1] if before else ""
            if cue in BEGINNINGS:
                continue
            days = _days(found.groupdict(), today)
            strict = timedelta(days=1 if cue in STRICT else 0)
            yield Hit((begin, end), tuple(day - strict for day in days), bool(cue))


def _days(parts: dict[str, str | None], today: date) -> tuple[date, ...]:
    if parts.get("w"):
        return _weekday(str(parts["w"]), parts.get("when") or "", today)
    if parts.get("near"):
        return (_near(str(parts["near"]), today),)
    year = int(parts.get("y") or today.year)
    try:
        day = date(_full(year), int(parts["m"] or 0), int(parts["d"] or 0))
    except ValueError:
        return ()
    return (day,)


def _full(year: int) -> int:
    """Write 24 as 2024."""
    return year if year >= CENTURY else CENTURY + year


def _weekday(name: str, when: str, today: date) -> tuple[date, ...]:
    """Without "this week" or "next week" it is the next such day; today's own name is unsure."""
    last = name.rsplit(" ", maxsplit=1)[-1]
    wanted = 6 if name == "chu nhat" else _place(last)
    monday = today - timedelta(days=today.weekday())
    if when:
        weeks = 0 if when.endswith("nay") else 1
        return (monday + timedelta(days=wanted, weeks=weeks),)
    ahead = (wanted - today.weekday()) % 7
    first = today + timedelta(days=ahead)
    return (first,) if ahead else (first, first + timedelta(weeks=1))


def _place(last: str) -> int:
    return int(last) - 2 if last.isdigit() else WEEKDAYS.index(last)


def _near(words: str, today: date) -> date:
    match words.split(" "):
        case ["ngay", "kia"]:
            return today + timedelta(days=2)
        case ["ngay", "mai"] | ["tomorrow"]:
            return today + timedelta(days=1)
        case ["cuoi", *_]:
            return today.replace(day=monthrange(today.year, today.month)[1])
        case _:
            return today


def _next_year(days: tuple[date, ...], today: date) -> tuple[date, ...]:
    """A day that has passed may mean the same of next year; it is asked."""
    if len(days) != 1 or days[0].year < today.year:
        return ()
    try:
        return (days[0].replace(year=today.year + 1),)
    except ValueError:  # the 29th of February
        return ()
