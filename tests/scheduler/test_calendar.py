from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.calendar import CLOSES, EXTRA, OPENS, SWAPS, VIETNAM, WEEKEND, Calendar

# As the Government and the ministries announced them; Saturdays and Sundays are left out.
# 2027 follows the Labour Code alone: its swaps are not announced.
WEEKDAYS_OFF = {
    2022: "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9",
    2023: "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9",
    2024: "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9",
    2025: "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9",
    2026: "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11",
    2027: "1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9 24/11",
}
WEEKENDS_WORKED = {2022: "", 2023: "", 2024: "4/5", 2025: "26/4", 2026: "10/1 22/8", 2027: ""}

days = st.dates(date(2005, 1, 1), date(2090, 12, 31))
extra_days = st.dictionaries(
    st.dates(date(2024, 1, 1), date(2024, 12, 31)), st.text(), max_size=60
)


@st.composite
def calendars(draw):
    return Calendar(draw(extra_days), draw(extra_days))


def days_of(year):
    first = date(year, 1, 1)
    return [
        first + timedelta(days=n) for n in range(366) if (first + timedelta(days=n)).year == year
    ]


def written(some_days):
    return " ".join(f"{day.day}/{day.month}" for day in some_days)


@pytest.mark.parametrize("year", WEEKDAYS_OFF)
def test_the_weekdays_off_are_those_the_government_announced(year):
    calendar = Calendar()
    off = [day for day in days_of(year) if day.weekday() < 5 and not calendar.is_working(day)]
    assert written(off) == WEEKDAYS_OFF[year]


@pytest.mark.parametrize("year", WEEKENDS_WORKED)
def test_the_weekend_days_worked_are_those_the_government_announced(year):
    calendar = Calendar()
    worked = [day for day in days_of(year) if day.weekday() >= 5 and calendar.is_working(day)]
    assert written(worked) == WEEKENDS_WORKED[year]


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 2, 17), "Tết Nguyên Đán"),
        (date(2026, 4, 27), "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)"),
        (date(2026, 1, 2), "Ngày nghỉ (thay cho ngày 10/01/2026)"),
        (date(2026, 8, 31), "Ngày nghỉ (thay cho ngày 22/08/2026)"),
        (date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),
        (date(2025, 11, 24), None),
        (date(2023, 9, 2), "Quốc khánh"),
        (date(2026, 3, 14), WEEKEND),
        (date(2026, 1, 10), None),
    ],
)
def test_a_day_off_says_why_in_vietnamese(day, why):
    assert Calendar().why_off(day) == why


def test_every_correction_of_the_package_takes_effect():
    calendar = Calendar()
    for swap in SWAPS:
        assert not calendar.is_working(swap.off)
        assert calendar.is_working(swap.made_up)
        assert swap.announced


def test_what_the_admin_entered_wins_over_the_country():
    calendar = Calendar(
        extra_off={date(2026, 9, 9): "Bão số 5", date(2026, 9, 10): "", date(2026, 1, 10): "x"},
        made_up={date(2026, 9, 12): "bù", date(2026, 9, 2): "trực", date(2026, 9, 9): "bù"},
    )
    assert calendar.why_off(date(2026, 9, 9)) == "Bão số 5"
    assert calendar.why_off(date(2026, 9, 10)) == EXTRA
    assert calendar.why_off(date(2026, 1, 10)) == "x"
    assert calendar.is_working(date(2026, 9, 12))
    assert calendar.is_working(date(2026, 9, 2))


def test_working_days_are_counted_across_tet():
    calendar = Calendar()
    assert calendar.previous_working(date(2024, 2, 14)) == date(2024, 2, 7)
    assert calendar.next_working(date(2024, 2, 8)) == date(2024, 2, 15)
    assert calendar.working_days_before(date(2024, 2, 15), 1) == date(2024, 2, 7)
    assert calendar.working_days_after(date(2024, 2, 7), 2) == date(2024, 2, 16)


def test_counting_from_a_day_off_counts_only_working_days():
    calendar, saturday = Calendar(), date(2024, 9, 14)
    assert calendar.working_days_before(saturday, 0) == date(2024, 9, 13)
    assert calendar.working_days_before(saturday, 2) == date(2024, 9, 12)
    assert calendar.working_days_after(saturday, 0) == date(2024, 9, 16)
    assert calendar.working_days_after(saturday, 1) == date(2024, 9, 16)


def test_a_count_below_zero_is_refused():
    with pytest.raises(ValueError, match="from 0 up"):
        Calendar().working_days_before(date(2024, 9, 14), -1)


def test_a_moment_is_local_time_kept_in_utc():
    at = Calendar().moment(date(2024, 3, 14), time(8, 30))
    assert at == datetime(2024, 3, 14, 1, 30, tzinfo=UTC)
    assert at.tzinfo is UTC


@pytest.mark.parametrize(
    ("local", "speaks", "next_local"),
    [
        ("2024-03-14T07:59:59", False, "2024-03-14T08:00"),
        ("2024-03-14T08:00", True, "2024-03-14T08:00"),
        ("2024-03-14T16:59:59", True, "2024-03-14T16:59:59"),
        ("2024-03-14T17:00", False, "2024-03-15T08:00"),
        ("2024-03-15T17:00", False, "2024-03-18T08:00"),
        ("2024-03-16T10:00", False, "2024-03-18T08:00"),
        ("2024-02-07T23:00", False, "2024-02-15T08:00"),
        ("2026-01-10T09:00", True, "2026-01-10T09:00"),
    ],
)
def test_we_speak_first_only_in_working_hours(local, speaks, next_local):
    now = datetime.fromisoformat(local).replace(tzinfo=VIETNAM)
    assert Calendar().may_speak(now) is speaks
    expected = datetime.fromisoformat(next_local).replace(tzinfo=VIETNAM)
    assert Calendar().next_moment_to_speak(now) == expected


@given(calendars(), st.timedeltas(timedelta(days=-30), timedelta(days=400)))
def test_the_next_moment_to_speak_is_the_first_one(calendar, later):
    now = datetime(2024, 1, 1, tzinfo=UTC) + later
    at = calendar.next_moment_to_speak(now)
    assert at >= now
    assert calendar.may_speak(at)
    local = at.astimezone(VIETNAM)
    if at > now:
        assert local.time() == OPENS
        assert not calendar.may_speak(at - timedelta(microseconds=1))
        assert not any(
            calendar.is_working(now.astimezone(VIETNAM).date() + timedelta(days=n))
            for n in range(1, (local.date() - now.astimezone(VIETNAM).date()).days)
        )
    assert local.time() < CLOSES


@given(calendars(), days, st.integers(0, 30))
def test_walking_back_and_forth_counts_the_same_working_days(calendar, day, n):
    start = calendar.previous_working(day)
    back = calendar.working_days_before(start, n)
    between = (back + timedelta(days=k) for k in range((start - back).days))
    assert sum(calendar.is_working(each) for each in between) == n
    assert calendar.working_days_after(back, n) == start
