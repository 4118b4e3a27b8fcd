"""The value of a spreadsheet cell as its reader sees it: `0.7` in a percent format is `70%`."""

import re
from datetime import date, datetime, time
from typing import Any

QUOTED = re.compile(r'"([^"]*)"|\\(.)')
UNSHOWN = re.compile(r"\[[^\]]*\]|_.|\*.")
PLACES = re.compile(r"[0#?][0#?,]*(?:\.([0#?]+))?|General", re.IGNORECASE)
DAY_AND_MONTH = re.compile(r"d{1,2}(?!d)")
# Words in a format wait as single letters that no text has.
FIRST = 0xE100
KEPT = re.compile(r"[\ue100-\ue1ff]")
DIGITS = 10


def shown(cell: Any) -> str:
    value = cell.value
    if value is None or isinstance(value, bool):
        return ""
    shape = str(cell.number_format or "")
    if isinstance(value, datetime | date):
        return _date(value, shape)
    if isinstance(value, int | float):
        return _number(value, shape)
    return "" if isinstance(value, time) else str(value)


def _date(value: datetime | date, shape: str) -> str:
    """The day always stands before the month: that is how the plans write it."""
    shape = QUOTED.sub("", UNSHOWN.sub("", shape)).lower()
    year = f"{value.year}" if "y" in shape or "m" not in shape else ""
    if "d" not in shape and "m" in shape:
        return "/".join(part for part in (f"{value.month:02}", year) if part)
    if "d" not in shape:
        return year
    day = f"{value.day:02}" if "dd" in shape else str(value.day)
    month = f"{value.month:02}" if "mm" in shape else str(value.month)
    return "/".join(part for part in (day, month, year) if part)


def _number(value: float, shape: str) -> str:
    """The number with the words that its format puts around it."""
    words = list[str]()

    def keep(hit: re.Match[str]) -> str:
        words.append(hit[1] if hit[1] is not None else hit[2])
        return chr(FIRST + min(len(words), 256) - 1)

    shape = UNSHOWN.sub("", QUOTED.sub(keep, shape)).split(";")[0]
    places = PLACES.search(shape)
    bare = KEPT.sub("", shape)
    before, after = (shape[: places.start()], shape[places.end() :]) if places else ("", "")
    value = value * 100 if "%" in bare else value
    decimals = len(places[1] or "") if places and places[0].lower() != "general" else DIGITS
    number = _plain(value, decimals if places else DIGITS)
    return f"{_said(before, words)}{number}{_said(after, words)}".strip()


def _said(around: str, words: list[str]) -> str:
    return KEPT.sub(lambda hit: words[ord(hit[0]) - FIRST], around)


def _plain(value: float, decimals: int) -> str:
    """Neither thousands nor three decimals, so that no country reads the point differently."""
    text = f"{round(value, min(decimals, DIGITS)):.{DIGITS}f}".rstrip("0").rstrip(".")
    whole, _, part = text.partition(".")
    return f"{whole}.{part}0" if len(part) == 3 else text  # noqa: PLR2004 - 1.234 could be a thousand
