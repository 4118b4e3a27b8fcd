"""When something is due, from the many ways in which a plan says it."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
IN_WORDS = re.compile(r"ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?", re.IGNORECASE)
DATE = r"(?:ngày\s+)?(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])"
FULL_DATE = r"(?:ngày\s+)?(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])"
MONTH = r"tháng\s+(\d{1,2})(?:\s*/\s*|\s+năm\s+)(\d{4})(?!\d)"
DONE = r"(?:(?:thời gian\s+)?(?:hoàn thành|xong)\s+)?"
CUE = r"(?:trong|vào|xong|hoàn thành|chậm nhất|muộn nhất)(?:\s+(?:trong|vào|là))?"


@dataclass(frozen=True, slots=True)
class When:
    """A due moment: the words that state it and the last day that is on time."""

    wording: str
    kind: str
    start: date | None
    last_on_time: date | None
    at: tuple[int, int]


Reading = tuple[date | None, date | None]
Reader = Callable[[re.Match[str], int | None], Reading]


def find(text: str, year: int | None) -> list[When]:
    """Every due moment of a text, in its order; a date that does not exist is passed over."""
    text = IN_WORDS.sub(_with_slashes, text)
    found = list[When]()
    for when in _all(text, year):
        if not any(when.at[0] < other.at[1] and other.at[0] < when.at[1] for other in found):
            found.append(when)
    return sorted(found, key=lambda when: when.at)


def of_cell(cell: str, year: int | None) -> When | None:
    """The due moment of a deadline cell, where `Quý III/2024` needs no words around it."""
    for lead in ("", "trong ", "chậm nhất "):
        if found := find(lead + cell, year):
            return found[0]
    return None


def without(text: str, when: When) -> str:
    whole = IN_WORDS.sub(_with_slashes, text)
    return f"{whole[: when.at[0]].rstrip()}{whole[when.at[1] :]}"


def _with_slashes(hit: re.Match[str]) -> str:
    return "ngày " + "/".join(part for part in hit.groups() if part)


def _all(text: str, year: int | None) -> Iterator[When]:
    for kind, pattern, reader in READERS:
        for hit in pattern.finditer(text):
            try:
                start, last = reader(hit, year)
            except (ValueError, OverflowError):
                continue
            which = "when" if "when" in pattern.groupindex else 0
            yield When(hit[which].strip(), kind, start, last, hit.span(which))


def _day(parts: tuple[str | None, ...], year: int | None) -> date:
    day, month, stated = parts
    return date(int(stated or year or 0), int(month or 0), int(day or 0))


def _before_date(hit: re.Match[str], year: int | None) -> Reading:
    return None, _day(hit.groups(), year) - timedelta(days=1)


def _by_date(hit: re.Match[str], year: int | None) -> Reading:
    return None, _day(hit.groups(), year)


def _before_month(hit: re.Match[str], _: int | None) -> Reading:
    return None, date(int(hit[2]), int(hit[1]), 1) - timedelta(days=1)


def _within_month(hit: re.Match[str], _: int | None) -> Reading:
    return _month(int(hit[2]), int(hit[1]))


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])


def _months(hit: re.Match[str], _: int | None) -> Reading:
    last_year = int(hit[4])
    first = _month(int(hit[2] or last_year), int(hit[1]))[0]
    return first, _month(last_year, int(hit[3]))[1]


def _days(hit: re.Match[str], year: int | None) -> Reading:
    last = _day(hit.groups()[3:], year)
    return _day(hit.groups()[:3], last.year), last


def _within_quarter(hit: re.Match[str], _: int | None) -> Reading:
    last_month = QUARTERS[hit[1].upper()] * 3
    return date(int(hit[2]), last_month - 2, 1), _month(int(hit[2]), last_month)[1]


def _before_quarter(hit: re.Match[str], _: int | None) -> Reading:
    start, _end = _within_quarter(hit, None)
    return None, start - timedelta(days=1) if start else None


def _within_year(hit: re.Match[str], _: int | None) -> Reading:
    return date(int(hit[1]), 1, 1), date(int(hit[1]), 12, 31)


def _event(hit: re.Match[str], year: int | None) -> Reading:
    # The day of an event is when it happens, not a day by which something is owed.
    return _day(hit.groups()[1:], year), None


def _unknown(_hit: re.Match[str], _: int | None) -> Reading:
    return None, None


QUARTER = r"quý\s+(IV|I{1,3}|[1-4])(?:\s*/\s*|\s+năm\s+)(\d{4})(?!\d)"
READERS: tuple[tuple[str, re.Pattern[str], Reader], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE), reader)
    for kind, pattern, reader in (
        ("ambiguous", r"quý\s+\d{1,2}/\d{1,2}/\d{4}", _unknown),
        ("window", rf"từ\s+{DATE}\s+đến\s+(?:hết\s+)?{DATE}", _days),
        (
            "window",
            rf"từ\s+tháng\s+(\d{{1,2}})(?:/(\d{{4}}))?\s+đến\s+(?:hết\s+)?{MONTH}",
            _months,
        ),
        ("before_date", rf"{DONE}trước\s+{DATE}", _before_date),
        (
            "by_date",
            (
                r"(?:chậm nhất|muộn nhất|hạn chót|hạn cuối|hoàn thành|xong)\s+"
                rf"(?:(?:là|vào|đến|trong)\s+)?(?:hết\s+)?{FULL_DATE}"
            ),
            _by_date,
        ),
        ("before_month", rf"{DONE}trước\s+(?:tháng\s+)?(\d{{1,2}})(?:/|\s+năm\s+)(\d{{4}})(?!\d)",
         _before_month),
        ("within_month", rf"{CUE}\s+{MONTH}", _within_month),
        ("before_quarter", rf"{DONE}trước\s+{QUARTER}", _before_quarter),
        ("within_quarter", rf"{CUE}\s+{QUARTER}", _within_quarter),
        ("within_year", r"trong\s+năm\s+(20\d{2})(?!\d)", _within_year),
        (
            "event_on",
            (
                r"(?:tuyên truyền|tổ chức|hưởng ứng|kỷ niệm|chào mừng|khai mạc|phát động|diễn ra)"
                rf"(?:\s+\w+){{0,6}}?\s+(?:vào\s+)?(?P<when>(?=ngày\s){FULL_DATE})(?!\s+của)"
            ),
            _event,
        ),
    )
)  # fmt: skip
