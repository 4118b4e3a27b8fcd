"""Which days are worked in Viet Nam, and when it is polite to speak first."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")
OPENS, CLOSES = time(8), time(17)
WEEKEND = "weekend"
EXTRA = "extra"
LANGUAGES = {"en": "en_US"}  # as the package calls them
MONTH_FIRST = re.compile(r"\b(\d{2})/(\d{2})/(\d{4})\b")

_DAY = timedelta(days=1)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Swap:
    """A working day given off against another day, as the Government announced it."""

    off: date
    made_up: date
    announced: str


# What the `holidays` package (0.109) does not know. A row may stay once the package has it.
SWAPS = (Swap(date(2026, 1, 2), date(2026, 1, 10), "12729/VPCP-KGVX, 25/12/2025"),)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of one office: the country's, corrected by what its admin entered.

    The admin's tables win over the country's; a day entered in both is off: silence is safer.
    """

    extra_off: Mapping[date, str] = field(default_factory=dict[date, str])
    made_up: Mapping[date, str] = field(default_factory=dict[date, str])
    zone: ZoneInfo = VIETNAM

    def is_working(self, day: date) -> bool:
        return self.why_off(day) is None

    def why_off(self, day: date, locale: str = "vi") -> str | None:
        """Return a holiday's name, the admin's reason, the key `extra` or `weekend`, or None."""
        if day in self.extra_off:
            return self.extra_off[day] or EXTRA
        if day in self.made_up:
            return None
        return _country(day.year, locale).why_off(day)

    def previous_working(self, day: date) -> date:
        """Return that day, or the last working day before it."""
        return self._nearest(day, -_DAY)

    def next_working(self, day: date) -> date:
        """Return that day, or the first working day after it."""
        return self._nearest(day, _DAY)

    def working_days_before(self, day: date, n: int) -> date:
        """Return the n-th working day strictly before `day`; for 0, the last one up to it."""
        return self._walk(day, n, -_DAY)

    def working_days_after(self, day: date, n: int) -> date:
        """Return the n-th working day strictly after `day`; for 0, the first one from it."""
        return self._walk(day, n, _DAY)

    def moment(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, tzinfo=self.zone).astimezone(UTC)

    def may_speak(self, now: datetime) -> bool:
        local = now.astimezone(self.zone)
        return OPENS <= local.time() < CLOSES and self.is_working(local.date())

    def next_moment_to_speak(self, now: datetime) -> datetime:
        if self.may_speak(now):
            return now.astimezone(UTC)
        local = now.astimezone(self.zone)
        earliest = local.date() + _DAY if local.time() >= CLOSES else local.date()
        return self.moment(self.next_working(earliest), OPENS)

    def _nearest(self, day: date, way: timedelta) -> date:
        while not self.is_working(day):
            day += way
        return day

    def _walk(self, day: date, n: int, way: timedelta) -> date:
        if n < 0:
            raise ValueError(f"count working days from 0 up, not {n}")
        for _ in range(n):
            day = self._nearest(day + way, way)
        return self._nearest(day, way)


@dataclass(frozen=True, slots=True)
class _Country:
    """What the whole country has off and makes up in one year."""

    off: Mapping[date, str]
    made_up: frozenset[date]

    def why_off(self, day: date) -> str | None:
        if day in self.made_up:
            return None
        return self.off.get(day) or (WEEKEND if day.weekday() >= _SATURDAY else None)


@lru_cache(maxsize=64)
def _country(year: int, locale: str) -> _Country:
    from holidays import country_holidays  # a third of a second that most commands never need

    language = LANGUAGES.get(locale, locale)
    known = country_holidays("VN", years=year, expand=False, language=language)
    # The package's own words for a swapped day, so that all of them read alike.
    label = known.tr(f"{known.substituted_label}")
    announced = {swap.off: label % f"{swap.made_up:%d/%m/%Y}" for swap in SWAPS}
    made_up = known.weekend_workdays | {swap.made_up for swap in SWAPS}
    names = {day: _day_first(name, locale) for day, name in known.items()}
    return _Country(announced | names, frozenset(made_up))


def _day_first(name: str, locale: str) -> str:
    """The package writes 08/22/2026 in English; our readers are in Viet Nam."""
    return name if locale == "vi" else MONTH_FIRST.sub(r"\2/\1/\3", name)
