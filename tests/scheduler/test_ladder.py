from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.calendar import CLOSES, OPENS, VIETNAM, Calendar
from scheduler.ladder import DEFAULT, Step, moments, stale
from scheduler.periods import ReportingRule, end_of, period_of, periods_in
from scheduler.preview import Looking, preview
from tests.scheduler.test_periods import rules

RULE = ReportingRule("nd09", "quarter", 15, 25)
HALF_PAST_EIGHT = time(8, 30)


def told(planned, recipient):
    return " ".join(
        f"{each.step.days:+d}:{each.day.day}/{each.day.month}"
        for each in planned
        if each.step.to == recipient
    )


def plan(key, calendar=None, **wishes):
    return moments(period_of(RULE, key), calendar or Calendar(), **wishes)


def named(planned, name):
    return next(each for each in planned if each.step.name == name)


def local(text):
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM)


@pytest.mark.parametrize(
    ("key", "days"),
    [
        # 1/9 and 2/9/2022 off; 14/9 is a Wednesday.
        ("2022Q3", "-10:29/8 -5:7/9 -2:12/9 +0:14/9 +1:15/9 +3:19/9"),
        ("2023Q1", "-10:28/2 -5:7/3 -2:10/3 +0:14/3 +1:15/3 +3:17/3"),
        ("2024Q1", "-10:29/2 -5:7/3 -2:12/3 +0:14/3 +1:15/3 +3:19/3"),
        # 14/9/2024 and 14/12/2024 are Saturdays.
        ("2024Q3", "-10:28/8 -5:6/9 -2:11/9 +0:13/9 +1:16/9 +3:18/9"),
        ("2024Q4", "-10:29/11 -5:6/12 -2:11/12 +0:13/12 +1:16/12 +3:18/12"),
        ("2025Q4", "-10:28/11 -5:5/12 -2:10/12 +0:12/12 +1:15/12 +3:17/12"),
        # 31/8/2026 is given off against Saturday 22/8.
        ("2026Q3", "-10:26/8 -5:7/9 -2:10/9 +0:14/9 +1:15/9 +3:17/9"),
        # 24/11/2026 is off, and just outside.
        ("2026Q4", "-10:30/11 -5:7/12 -2:10/12 +0:14/12 +1:15/12 +3:17/12"),
        ("2027Q1", "-10:26/2 -5:5/3 -2:10/3 +0:12/3 +1:15/3 +3:17/3"),
    ],
)
def test_a_member_is_reminded_on_these_days(key, days):
    assert told(plan(key), "member") == days


@pytest.mark.parametrize(
    ("key", "days"),
    [
        # Due on 14/2, inside Tet of 2024 (8/2 to 14/2), and two days before Tet of 2026.
        ("2024-02", "-10:24/1 -5:31/1 -2:5/2 +0:7/2 +1:15/2 +3:19/2"),
        ("2026-02", "-10:30/1 -5:6/2 -2:11/2 +0:13/2 +1:23/2 +3:25/2"),
        # A worked Saturday counts: 10/1/2026.
        ("2026-01", "-10:30/12 -5:8/1 -2:12/1 +0:14/1 +1:15/1 +3:19/1"),
    ],
)
def test_no_reminder_falls_in_tet(key, days):
    assert told(plan(key), "member") == days


def test_the_due_day_inside_tet_stays_and_the_reminders_say_why_they_are_early():
    period = period_of(RULE, "2024-02")
    planned = moments(period, Calendar())
    assert period.due_day == date(2024, 2, 14)
    assert named(planned, "last-day").shifted == date(2024, 2, 14)
    assert named(planned, "two-before").shifted == date(2024, 2, 14)
    assert named(planned, "one-late").shifted is None
    assert named(plan("2024Q1"), "last-day").shifted is None
    assert named(plan("2024Q3"), "last-day").shifted == date(2024, 9, 14)


def test_the_office_gets_one_list_a_day_until_it_consolidates():
    planned = [each for each in plan("2024Q1") if each.step.to == "office"]
    assert [(each.step.name, each.day.day) for each in planned] == [
        ("phone-list-2", 12),
        ("phone-list-1", 13),
        ("phone-list+0", 14),
        ("late-list+1", 15),
        ("late-list+2", 18),
        ("late-list+3", 19),
        ("consolidate-soon", 20),
        ("late-list+5", 21),
        ("consolidate-today", 22),
        ("consolidate-late", 25),
    ]
    assert named(planned, "consolidate-today").shifted == date(2024, 3, 24)


def test_the_chair_gets_one_count_and_one_word_when_the_office_is_late():
    assert told(plan("2024Q1"), "chair") == "+3:19/3 +1:25/3"


def test_an_extra_day_off_brings_the_last_reminder_forward():
    planned = plan("2024Q1", Calendar(extra_off={date(2024, 3, 14): "Bão"}))
    assert named(planned, "last-day").day == date(2024, 3, 13)
    assert named(planned, "last-day").shifted == date(2024, 3, 14)
    assert named(planned, "one-late").day == date(2024, 3, 15)


def test_an_extended_deadline_carries_the_ladder_with_it():
    day = date(2024, 3, 20)
    period = replace(period_of(RULE, "2024Q1"), due_day=day, due=end_of(day))
    assert told(moments(period, Calendar()), "member").startswith(
        "-10:6/3 -5:13/3 -2:18/3 +0:20/3"
    )


def test_a_plan_approved_late_is_not_reminded_of_the_past():
    planned = plan("2024Q1", not_before=local("2024-03-12T08:31"))
    assert told(planned, "member") == "+0:14/3 +1:15/3 +3:19/3"
    assert told(plan("2024Q1", not_before=local("2024-03-12T08:30")), "member").startswith("-2")
    assert plan("2024Q1", not_before=local("2024-05-01T00:00")) == []


def test_two_steps_on_one_day_become_the_later_one():
    early = Step("early", 0, HALF_PAST_EIGHT, "member")
    later = Step("later", 0, time(10), "member")
    planned = moments(period_of(RULE, "2024Q1"), Calendar(), [early, later])
    assert [each.step.name for each in planned] == ["later"]


@pytest.mark.parametrize("at", [time(7, 59), time(17), time(22)])
def test_a_step_outside_working_hours_is_refused(at):
    with pytest.raises(ValueError, match="outside working hours"):
        Step("night", 0, at, "member")


@pytest.mark.parametrize(
    ("now", "name"),
    [
        ("2024-02-29T08:29", None),
        ("2024-02-29T08:30", "ten-before"),
        ("2024-03-13T09:00", "two-before"),
        ("2024-03-14T16:00", "last-day"),
        ("2024-03-14T23:59:59", "last-day"),
        ("2024-03-15T00:00", None),
        # It would say "today" the morning after: nothing is better, until the late step comes.
        ("2024-03-15T08:00", None),
        ("2024-03-15T08:30", "one-late"),
        ("2024-04-15T08:30", "three-late"),
    ],
)
def test_after_an_outage_only_the_latest_true_step_is_sent(now, name):
    mine = [each for each in plan("2024Q1") if each.step.to == "member"]
    chosen = stale(mine, local(now))
    assert (chosen and chosen.step.name) == name


def test_the_office_is_still_asked_to_consolidate_after_an_outage():
    office = [each for each in plan("2024Q1") if each.step.to == "office"]
    chosen = stale(office, local("2024-03-22T16:00"))
    assert chosen == named(office, "consolidate-today")


def test_a_daily_step_is_repeated_up_to_the_consolidation_day_itself():
    daily = [step for step in DEFAULT if step.name == "late-list"]
    planned = moments(period_of(RULE, "2024Q2"), Calendar(), daily)
    assert told(planned, "office") == "+1:17/6 +2:18/6 +3:19/6 +4:20/6 +5:21/6 +6:24/6"


def test_the_preview_of_a_year_is_complete_and_can_be_written_as_json():
    seen = preview([RULE], Looking(Calendar()), 2024)
    assert [each.period.key for each in seen] == ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]
    assert seen[2].why_due_off == "cuối tuần"
    assert seen[0].why_due_off is None
    assert seen[0].why_consolidate_off == "cuối tuần"
    assert seen[0].warnings == ("no-working-day-before-due",)
    assert [(one.step, one.at) for one in seen[0].reminders] == [
        (one.step, one.at) for one in plan("2024Q1")
    ]
    first = orjson.loads(orjson.dumps(seen))[0]
    assert first["period"]["due"] == "2024-03-14T17:00:00+00:00"
    assert first["reminders"][0]["at"] == "2024-02-29T01:30:00+00:00"


@st.composite
def years(draw):
    """A year, and a calendar whose extra days fall where they may disturb it."""
    year = draw(st.integers(2005, 2080))
    near = st.dates(date(year - 1, 11, 1), date(year + 1, 3, 1))
    extra = st.dictionaries(near, st.sampled_from(["", "bão", "bầu cử"]), max_size=40)
    return year, Calendar(draw(extra), draw(extra))


@st.composite
def ladders(draw):
    numbers = draw(st.lists(st.integers(-15, 8), max_size=6))
    minutes = st.integers(8 * 60, 17 * 60 - 1)
    own = (
        Step(f"own-{n}", days, time(*divmod(draw(minutes), 60)), "member")
        for n, days in enumerate(numbers)
    )
    return draw(st.sampled_from([DEFAULT, (*DEFAULT, *own)]))


def working_days_between(calendar, first, last):
    return sum(calendar.is_working(first + timedelta(n)) for n in range((last - first).days))


@settings(deadline=None)
@given(rules(), years(), ladders())
def test_reminders_keep_to_working_hours_and_never_crowd(rule, year_of, ladder):
    year, calendar = year_of
    for period in periods_in(rule, year):
        planned = moments(period, calendar, ladder)
        assert planned == sorted(planned, key=lambda each: each.at)
        for recipient in ("member", "office", "chair"):
            days = [each.day for each in planned if each.step.to == recipient]
            assert all(one < other for one, other in pairwise(days))
        for each in planned:
            then = each.at.astimezone(VIETNAM)
            assert each.at.tzinfo is UTC
            assert then.date() == each.day
            assert then.time() == each.step.at
            assert calendar.is_working(each.day)
            assert OPENS <= then.time() < CLOSES
            assert calendar.may_speak(each.at)


@settings(deadline=None)
@given(rules(), years(), ladders())
def test_steps_lie_exactly_so_many_working_days_from_the_last_working_day(rule, year_of, ladder):
    year, calendar = year_of
    for period in periods_in(rule, year):
        last = calendar.previous_working(period.due_day)
        for each in moments(period, calendar, ladder):
            if each.step.counted_from != "due":
                continue
            days = each.step.days
            if days <= 0:
                assert each.day <= period.due_day
                assert each.at < period.due
                assert working_days_between(calendar, each.day, last) == -days
                assert (each.shifted is None) is calendar.is_working(period.due_day)
                assert each.shifted in {None, period.due_day}
            else:
                assert each.at >= period.due
                assert working_days_between(calendar, last, each.day) == days
                assert each.shifted is None


@settings(deadline=None)
@given(rules(), years())
def test_the_office_is_never_listed_the_late_after_its_own_day(rule, year_of):
    year, calendar = year_of
    for period in periods_in(rule, year):
        office = [each for each in moments(period, calendar) if each.step.to == "office"]
        assert len({each.step.name for each in office}) == len(office)
        *before, today, late = office
        assert all(each.day <= period.consolidate_day for each in before)
        assert today.day == calendar.previous_working(period.consolidate_day)
        assert today.step.name == "consolidate-today"
        assert late.day == calendar.working_days_after(today.day, 1)
