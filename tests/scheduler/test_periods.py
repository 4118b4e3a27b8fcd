from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.calendar import VIETNAM, Calendar
from scheduler.periods import (
    DUE_BEFORE_CUT_OFF,
    NO_MEMBER_DAY,
    NO_OFFICE_DAY,
    NO_WORKING_DAY,
    ReportingRule,
    asked_days,
    period_of,
    period_warnings,
    periods_in,
    warnings,
)

QUARTERLY = ReportingRule("nd09", "quarter", 15, 25)
days_of_month = st.none() | st.integers(1, 31)


@st.composite
def rules(draw):
    preset = draw(st.sampled_from(["nd09", "calendar", "custom"]))
    return ReportingRule(
        preset=preset,
        rhythm=draw(st.sampled_from(["month", "quarter", "half", "nine_months", "year"])),
        member_day=draw(days_of_month),
        office_day=draw(days_of_month),
        cut_day=draw(st.integers(1, 31)) if preset == "custom" else None,
        due_month=draw(st.sampled_from([None, "last", "next"])),
    )


@pytest.mark.parametrize(
    ("key", "data_from", "data_to"),
    [
        ("2024Q1", date(2023, 12, 15), date(2024, 3, 14)),
        ("2024Q2", date(2024, 3, 15), date(2024, 6, 14)),
        ("2024Q4", date(2024, 9, 15), date(2024, 12, 14)),
        ("2024-01", date(2023, 12, 15), date(2024, 1, 14)),
        ("2024-03", date(2024, 2, 15), date(2024, 3, 14)),
        ("2024H1", date(2023, 12, 15), date(2024, 6, 14)),
        ("2024H2", date(2024, 6, 15), date(2024, 12, 14)),
        ("2024N9", date(2023, 12, 15), date(2024, 9, 14)),
        ("2024Y", date(2023, 12, 15), date(2024, 12, 14)),
    ],
)
def test_decree_09_counts_from_the_15th_to_the_14th(key, data_from, data_to):
    period = period_of(QUARTERLY, key)
    assert (period.key, period.data_from, period.data_to) == (key, data_from, data_to)


@pytest.mark.parametrize(
    ("key", "data_from", "data_to"),
    [
        ("2024Q1", date(2024, 1, 1), date(2024, 3, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024-12", date(2024, 12, 1), date(2024, 12, 31)),
        ("2024H2", date(2024, 7, 1), date(2024, 12, 31)),
        ("2024N9", date(2024, 1, 1), date(2024, 9, 30)),
        ("2024Y", date(2024, 1, 1), date(2024, 12, 31)),
    ],
)
def test_the_calendar_preset_counts_whole_months(key, data_from, data_to):
    period = period_of(replace(QUARTERLY, preset="calendar"), key)
    assert (period.data_from, period.data_to) == (data_from, data_to)


def test_a_custom_cut_off_meets_the_short_february():
    rule = ReportingRule("custom", "month", 5, 10, cut_day=30)
    assert period_of(rule, "2023-02").data_from == date(2023, 1, 31)
    assert period_of(rule, "2023-02").data_to == date(2023, 2, 28)
    assert period_of(rule, "2023-03").data_from == date(2023, 3, 1)


def test_before_day_15_ends_at_midnight_after_the_14th_in_viet_nam():
    period = period_of(QUARTERLY, "2024Q1")
    assert period.due_day == date(2024, 3, 14)
    assert period.due == datetime(2024, 3, 15, tzinfo=VIETNAM)
    assert period.due == datetime(2024, 3, 14, 17, tzinfo=UTC)
    assert period.due.tzinfo is UTC
    assert period.consolidate_day == date(2024, 3, 24)
    assert period.consolidate_by == datetime(2024, 3, 24, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "key", "due_day"),
    [
        (ReportingRule("nd09", "quarter", 20, 25), "2022Q4", date(2022, 12, 19)),
        (ReportingRule("calendar", "month", 5), "2024-03", date(2024, 4, 4)),
        (ReportingRule("calendar", "month", 5), "2024-12", date(2025, 1, 4)),
        (ReportingRule("nd09", "month", 5), "2024-03", date(2024, 4, 4)),
        (ReportingRule("nd09", "month", 20), "2024-03", date(2024, 3, 19)),
        (ReportingRule("calendar", "month", 1), "2024-03", date(2024, 3, 31)),
        (ReportingRule("calendar", "month", 31), "2024-01", date(2024, 2, 29)),
        (ReportingRule("calendar", "quarter", 15, 25), "2024Q1", date(2024, 3, 14)),
        (
            ReportingRule("calendar", "quarter", 15, 25, due_month="next"),
            "2024Q4",
            date(2025, 1, 14),
        ),
    ],
)
def test_the_due_day_lies_in_the_month_the_plan_means(rule, key, due_day):
    assert period_of(rule, key).due_day == due_day


@pytest.mark.parametrize(
    ("member", "office", "day"),
    [
        (20, 25, date(2024, 12, 24)),
        (20, 20, date(2024, 12, 19)),
        (20, 5, date(2025, 1, 4)),
    ],
)
def test_the_office_comes_with_the_members_or_after_them(member, office, day):
    rule = ReportingRule("nd09", "quarter", member, office)
    assert period_of(rule, "2024Q4").consolidate_day == day


@pytest.mark.parametrize(
    ("member", "office", "asked"),
    [
        (None, None, (15, 25)),
        (None, 25, (15, 25)),
        (None, 10, (5, 10)),
        (None, 1, (1, 1)),
        (15, None, (15, 25)),
        (20, None, (20, 25)),
        (5, None, (5, 15)),
        (28, None, (28, 5)),
        (20, 25, (20, 25)),
    ],
)
def test_a_day_the_plan_leaves_open_is_proposed(member, office, asked):
    assert asked_days(ReportingRule("nd09", "quarter", member, office)) == asked


@pytest.mark.parametrize(
    ("rhythm", "keys"),
    [
        ("quarter", "2024Q1 2024Q2 2024Q3 2024Q4"),
        ("half", "2024H1 2024H2"),
        ("nine_months", "2024N9"),
        ("year", "2024Y"),
        ("month", " ".join(f"2024-{month:02d}" for month in range(1, 13))),
    ],
)
def test_a_rule_lists_the_periods_of_a_year(rhythm, keys):
    rule = ReportingRule("nd09", rhythm, 15, 25)
    assert " ".join(period.key for period in periods_in(rule, 2024)) == keys


@pytest.mark.parametrize("key", ["", "2024", "2024Q5", "2024-13", "24Q1", "2024q1", "٢٠٢٤Q1"])
def test_a_key_that_is_no_period_is_refused(key):
    with pytest.raises(ValueError, match="not the key of a period"):
        period_of(QUARTERLY, key)


def test_a_rule_that_cannot_be_meant_is_refused():
    with pytest.raises(ValueError, match="cut_day"):
        ReportingRule("custom", "month", 5)
    with pytest.raises(ValueError, match="cut_day"):
        ReportingRule("nd09", "month", 5, cut_day=20)
    with pytest.raises(ValueError, match="not a day"):
        ReportingRule("nd09", "month", 0)


@pytest.mark.parametrize(
    ("rule", "keys"),
    [
        (ReportingRule("nd09", "quarter", 15, 25), [NO_WORKING_DAY]),
        (ReportingRule("nd09", "quarter", 20, 25), []),
        (ReportingRule("nd09", "quarter", 17, 25), [NO_WORKING_DAY]),
        (ReportingRule("nd09", "quarter", None, 25), [NO_MEMBER_DAY, NO_WORKING_DAY]),
        (ReportingRule("nd09", "quarter", 20), [NO_OFFICE_DAY]),
        (ReportingRule("calendar", "quarter", 15, 25), [DUE_BEFORE_CUT_OFF]),
        (ReportingRule("calendar", "month", 10, 15), []),
    ],
)
def test_a_rule_is_doubted_where_it_leaves_no_time(rule, keys):
    assert warnings([rule], Calendar(), 2024) == keys


@pytest.mark.parametrize(
    ("member", "keys"),
    [(15, [NO_WORKING_DAY]), (16, [NO_WORKING_DAY]), (17, [])],
)
def test_one_working_day_must_lie_between_the_cut_off_and_the_sending_day(member, keys):
    period = period_of(ReportingRule("nd09", "quarter", member, 25), "2023Q1")
    assert period.data_to == date(2023, 3, 14)
    assert period_warnings(period, Calendar()) == keys


@given(rules(), st.integers(2000, 2080))
def test_the_four_moments_are_in_order_and_periods_touch(rule, year):
    periods = periods_in(rule, year)
    for period in periods:
        assert period.data_from <= period.data_to
        assert period.due_day <= period.consolidate_day
        assert period.due.astimezone(VIETNAM).date() == period.due_day + timedelta(days=1)
        assert period.due <= period.consolidate_by
        assert period_of(rule, period.key) == period
    following = periods_in(rule, year + 1)[0] if rule.rhythm != "nine_months" else None
    for one, other in zip(periods, [*periods[1:], following], strict=True):
        if other is not None:
            assert other.data_from == one.data_to + timedelta(days=1)
            assert other.due_day >= one.due_day
