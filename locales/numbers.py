"""How numbers, days and moments are written for people: 1.234,5 and 14/03/2024."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from babel.numbers import get_decimal_symbol, get_group_symbol

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
SIGNS = {">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "="}


def number(value: Decimal, locale: str = "vi") -> str:
    """1234.5 → "1.234,5"; digits are never rounded away."""
    digits = max(0, -int(value.normalize().as_tuple().exponent))
    return f"{value:,.{digits}f}".translate(_marks(locale))


@cache
def _marks(locale: str) -> dict[int, str]:
    """The language's own marks; Babel's formatting of a whole number would take 100 µs."""
    return str.maketrans({
        ",": str(get_group_symbol(locale)),
        ".": str(get_decimal_symbol(locale)),
    })


def amount(value: Decimal, unit: str, locale: str = "vi") -> str:
    """67.5 and "%" → "67,5 %"."""
    return f"{number(value, locale)} {unit}".strip()


def day(value: date) -> str:
    """14/03/2024, in both languages: the reader is in Viet Nam."""
    return f"{value.day:02}/{value.month:02}/{value.year}"


def moment(value: datetime, zone: ZoneInfo = VIETNAM) -> str:
    """09:15 04/03/2024, local time."""
    return value.astimezone(zone).strftime("%H:%M %d/%m/%Y")


def local_day(value: datetime, zone: ZoneInfo = VIETNAM) -> date:
    return value.astimezone(zone).date()


def last_day(due: datetime, zone: ZoneInfo = VIETNAM) -> date:
    """The day people can act on: a period due at 24:00 of the 14th is due on the 14th."""
    return local_day(due - timedelta(seconds=1), zone)


@lru_cache(maxsize=1_000)
def period(name: str, locale: str = "vi") -> str:
    """Write "2024Q1" as "Quý I/2024" and "2024-03" as "Tháng 3/2024"."""
    from locales.sentences import label

    year, part = name[:4], name[4:].lstrip("-")
    if part.isdigit():
        return label(locale, "period", "month", number=str(int(part)), year=year)
    return label(locale, "period", part.lower(), year=year)


def goal(
    comparator: str, value: Decimal, value_max: Decimal | None, unit: str, locale: str
) -> str:
    """≥ 75 %, or 5–10 hộ."""
    if value_max is not None:
        return f"{number(value, locale)}–{amount(value_max, unit, locale)}"
    return f"{SIGNS.get(comparator, '')} {amount(value, unit, locale)}".strip()
