"""When something is due, from the many ways in which a plan says it."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import starmap

from plans.calendar_words import Plainly
from plans.reporting_words import EVERY_QUARTER

# A cell with a date that no calendar has, or one that cannot be told, is asked about.
UNREADABLE = re.compile(r"\d{1,2}\s*[/.-]\s*\d|(?:tháng|quý)\s+\w|\d{4}", re.IGNORECASE)
RECURS = re.compile(
    r"(?:hằng|hàng|mỗi|từng|các|định kỳ|lần|giai đoạn|cuối quý|/tháng|/quý|/năm|thường xuyên"
    r"|nhiệm kỳ|đến năm|20\d{2}\s*[-–]\s*20|24/7|every|each|monthly|quarterly|annual)",
    re.IGNORECASE,
)
QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}


@dataclass(frozen=True, slots=True)
class When:
    """A due moment: the words that state it and the last day that is on time."""

    wording: str
    kind: str
    start: date | None
    last_on_time: date | None
    at: tuple[int, int]


Reading = tuple[date | None, date | None]
Reader = Callable[[re.Match[str], int], Reading]


def find(text: str, year: int | None) -> list[When]:
    """Every due moment of a text, in its order; a date that does not exist is passed over."""
    plainly = Plainly(text)
    recurring = [hit.span() for way, _ in EVERY_QUARTER for hit in way.finditer(plainly.text)]
    found = list[When]()
    for kind, hit, (start, last) in _all(plainly.text, year or 0):
        which = "when" if "when" in hit.re.groupindex else 0
        at = plainly.span(*hit.span(which))
        known = (*(other.at for other in found), *starmap(plainly.span, recurring))
        if not any(at[0] < end and begin < at[1] for begin, end in known):
            found.append(When(text[at[0] : at[1]].strip(), kind, start, last, at))
    return sorted(found, key=lambda when: when.at)


@lru_cache(maxsize=1024)
def of_cell(cell: str, year: int | None) -> When | None:
    """The due moment of a deadline cell, where `Quý III/2024` needs no words around it."""
    for lead in ("", "trong ", "chậm nhất ", "trong tháng ", "trong năm "):
        if found := find(lead + cell, year):
            return found[0]
    if UNREADABLE.search(cell) and not RECURS.search(cell):
        return When(cell.strip(), "ambiguous", None, None, (0, len(cell)))
    return None


def without(text: str, when: When) -> str:
    return f"{text[: when.at[0]].rstrip()}{text[when.at[1] :]}"


def _all(text: str, year: int) -> Iterator[tuple[str, re.Match[str], Reading]]:
    for kind, pattern, reader in READERS:
        for hit in pattern.finditer(text):
            try:
                yield kind, hit, reader(hit, year)
            except (ValueError, OverflowError):
                continue


def _day(parts: tuple[str | None, ...], year: int) -> date:
    day, month, stated = parts
    return date(int(stated or year), int(month or 0), int(day or 0))


def _before_date(hit: re.Match[str], year: int) -> Reading:
    return None, _day(hit.groups(), year) - timedelta(days=1)


def _one_more_date(hit: re.Match[str], year: int) -> Reading:
    return None, _day(hit.groups()[-3:], year) - timedelta(days=1)


def _by_date(hit: re.Match[str], year: int) -> Reading:
    return None, _day(hit.groups(), year)


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])


def _before_month(hit: re.Match[str], year: int) -> Reading:
    return None, date(int(hit[2] or year), int(hit[1]), 1) - timedelta(days=1)


def _within_month(hit: re.Match[str], year: int) -> Reading:
    return _month(int(hit[2] or year), int(hit[1]))


def _months(hit: re.Match[str], year: int) -> Reading:
    last_year = int(hit[4] or year)
    first = _month(int(hit[2] or last_year), int(hit[1]))[0]
    return first, _month(last_year, int(hit[3]))[1]


def _days(hit: re.Match[str], year: int) -> Reading:
    last = _day(hit.groups()[3:], year)
    return _day(hit.groups()[:3], last.year), last


def _quarter(number: str, year: int) -> tuple[date, date]:
    last_month = QUARTERS[number.upper()] * 3
    return date(year, last_month - 2, 1), _month(year, last_month)[1]


def _within_quarter(hit: re.Match[str], year: int) -> Reading:
    return _quarter(hit[1], int(hit[2] or year))


def _quarters(hit: re.Match[str], year: int) -> Reading:
    last_year = int(hit[4] or year)
    start, _ = _quarter(hit[1], int(hit[2] or last_year))
    return start, _quarter(hit[3], last_year)[1]


def _before_quarter(hit: re.Match[str], year: int) -> Reading:
    return None, _quarter(hit[1], int(hit[2] or year))[0] - timedelta(days=1)


def _half_year(hit: re.Match[str], year: int) -> Reading:
    stated = int(hit[1] or year)
    return date(stated, 1, 1), date(stated, 6, 30)


def _within_year(hit: re.Match[str], _: int) -> Reading:
    return date(int(hit[1]), 1, 1), date(int(hit[1]), 12, 31)


def _event(hit: re.Match[str], year: int) -> Reading:
    # The day of an event is when it happens, not a day by which something is owed.
    return _day(hit.groups()[1:], year), None


def _unknown(_hit: re.Match[str], _: int) -> Reading:
    return None, None


YEAR = r"(?:(?:\s*[/-]\s*|,?\s+(?:của\s+)?(?:năm\s+)?)(20\d{2})(?!\d))?"
DATE = r"(?:ngày\s+)?(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])"
# Without a year only the word for a day tells it from `hoàn thành 3/5 chỉ tiêu`.
SURE_DATE = r"(?:ngày\s+(?=\d)|(?=\d{1,2}/\d{1,2}/\d{4}))(\d{1,2})/(\d{1,2})(?:/(\d{4}))?(?![\d/])"
MONTH = rf"tháng\s+(\d{{1,2}})(?![\d/]*\d/|\s+(?:đầu|cuối))(?!\d){YEAR}(?!\s*/?\d)"
QUARTER = rf"quý\s+(IV|I{{1,3}}|[1-4])(?![\w/]*/\d{{1,2}}/){YEAR}(?!\w)"
TO = r"\s*(?:đến|tới|-|–)\s*(?:hết\s+)?"
AND = r"\s*(?:,|và|-|–|đến)\s*"
DONE = r"(?:(?:thời gian\s+)?(?:hoàn thành|xong)\s+)?"
# What is told `up to` a moment is a result, not a duty.
UNTIL = r"(?<!tính )(?<!tính đến )(?<!kể )(?:đến\s+)?(?:hết|cuối)"
CUE = (
    r"(?:(?:trong|vào|xong|hoàn thành|chậm nhất|muộn nhất)"
    r"(?:\s+(?:trong|vào|là|đến))?(?:\s+(?:hết|cuối))?"
    r"|trước\s+cuối|(?:thời (?:gian|hạn)(?:\s+(?:hoàn thành|thực hiện))?|hạn)\s*:"
    rf"|{UNTIL})"
)
BY = (
    r"(?:chậm nhất|muộn nhất|hạn chót|hạn cuối|hạn|hoàn thành|xong|không muộn hơn|không quá"
    r"|thời (?:gian|hạn)(?:\s+(?:hoàn thành|thực hiện|gửi|trình))?)"
    r"(?:\s*:\s*|\s+)(?:(?:cùng|là|vào|đến|trong)\s+)*(?:hết\s+)?"
)
READERS: tuple[tuple[str, re.Pattern[str], Reader], ...] = tuple(
    (kind, re.compile(rf"(?<!\w){pattern}", re.IGNORECASE), reader)
    for kind, pattern, reader in (
        ("ambiguous", r"quý\s+\d{1,2}/\d{1,2}/\d{4}", _unknown),
        ("window", rf"từ\s+{DATE}{TO}{DATE}", _days),
        ("window", rf"từ\s+{MONTH}{TO}{MONTH}", _months),
        ("window", rf"từ\s+{QUARTER}{TO}{QUARTER}", _quarters),
        ("before_date", rf"{DONE}trước\s+{DATE}", _before_date),
        (
            "before_date",
            rf"trước\s+{DATE}\s*(?:,|và)\s+(?P<when>(?:trước\s+)?{DATE})",
            _one_more_date,
        ),
        ("by_date", rf"{BY}{SURE_DATE}", _by_date),
        ("by_date", rf"(?:chậm nhất|muộn nhất)\s+(?:(?:là|vào|đến)\s+)?{DATE}", _by_date),
        ("by_date", rf"{UNTIL}\s+{SURE_DATE}", _by_date),
        ("window",
         rf"{CUE}\s+(?:tháng\s+)?{MONTH}{AND}(?:tháng\s+)?(\d{{1,2}})(?![\d/]*\d/){YEAR}",
         _months),
        ("before_month", rf"{DONE}trước\s+{MONTH}", _before_month),
        ("before_month", rf"{DONE}trước\s+(\d{{1,2}})(?:/|\s+năm\s+)(\d{{4}})(?!\d)",
         _before_month),
        ("within_month", rf"{CUE}\s+(?:tháng\s+(?=\d{{1,2}}\s*/\s*20))?{MONTH}", _within_month),
        ("within_month", r"tháng\s+(\d{1,2})\s*/\s*(20\d{2})(?!\d)$", _within_month),
        ("window", rf"{CUE}\s+{QUARTER}{AND}(?:quý\s+)?(IV|I{{1,3}}|[1-4]){YEAR}(?!\w)",
         _quarters),
        ("before_quarter", rf"{DONE}trước\s+{QUARTER}", _before_quarter),
        ("within_quarter", rf"{CUE}\s+{QUARTER}", _within_quarter),
        ("within_half_year", rf"{CUE}\s+(?:0?6|sáu)\s+tháng\s+đầu\s+năm(?:\s+(20\d{{2}}))?",
         _half_year),
        ("within_year", r"(?:trong|(?:đến\s+)?cuối)\s+năm\s+(20\d{2})(?!\d)", _within_year),
        (
            "event_on",
            (
                r"(?:tuyên truyền|tổ chức|hưởng ứng|kỷ niệm|chào mừng|khai mạc|phát động|diễn ra)"
                r"(?:\s+\w+){0,6}?\s+(?:vào\s+)?(?P<when>ngày\s+(\d{1,2})/(\d{1,2})/(\d{4})"
                r"(?![\d/]))(?!\s+của)"
            ),
            _event,
        ),
    )
)  # fmt: skip
