"""Every plan document in its own year: silent and late people, with buttons and with numbers."""

from collections import Counter
from datetime import datetime, time

import pytest

import plans
from flows.planning.loading import rule_of
from locales import numbers
from scheduler.calendar import Calendar
from scheduler.periods import periods_of, rules_in
from tests.stories.test_rehearsal import FIRST_SPEECH, played

# Each document once with buttons or with typed numbers, in different quarters.
PLAYED = [
    ("000", "2024Q1", True),
    ("001", "2024Q2", False),
    ("002", "2024-03", True),
    ("003", "2024Q4", False),
    ("004", "2022Q3", True),
]
REMINDERS = {"reminder", "overdue"}


class Quarter:
    """What happened, and what the plan said would."""

    def __init__(self, plan, key, events, silent, late):
        self.events, self.silent, self.late = events, silent, late
        found = periods_of(rules_in(rule_of(plan)), plan.document.year)
        self.period = next(one for one in found if one.key == key)
        self.name = numbers.period(key)

    def to(self, name, *kinds):
        return [one for one in self.events if one["to"] == name and one["kind"] in kinds]


def asked(plan):
    """Who is asked, in the order of the plan: the first follower, or the first who carries out."""
    first = ((*row.monitors, *row.implementers)[0] for row in plan.rows)
    return list(dict.fromkeys(first))


@pytest.fixture(scope="module", params=PLAYED, ids=lambda one: "-".join(map(str, one)))
def quarter(request, shared):
    import asyncio

    seed, key, is_plain = request.param
    plan = plans.read(next((shared / "seeds").glob(f"{seed}_*.txt")))
    silent, late = asked(plan)[1:3]
    script = {"silent": (silent,), "late": (late,), "is_plain": is_plain}
    events = asyncio.run(played(plan, key, **script))
    return Quarter(plan, key, events, silent, late)


def test_nothing_is_said_first_but_in_working_hours(quarter):
    calendar = Calendar()
    for one in quarter.events:
        if one["kind"] in FIRST_SPEECH:
            assert calendar.is_working(one["at"].date())
            assert time(8) <= one["at"].time() < time(17)


def test_nobody_hears_the_ladder_twice_a_day(quarter):
    said = [one for one in quarter.events if one["kind"] in FIRST_SPEECH]
    assert max(Counter((one["to"], one["at"].date()) for one in said).values()) == 1


def test_nobody_is_reminded_after_they_have_finished(quarter):
    done: dict[str, datetime] = {}
    for one in quarter.events:
        if one["kind"] == "receipt" and "Đã nhận đủ" in one["text"]:
            done.setdefault(one["to"], one["at"])
        if one["kind"] in REMINDERS and quarter.name in one["text"]:
            assert one["at"] <= done.get(one["to"], one["at"])
    assert quarter.silent not in done


def test_the_silent_one_hears_three_times_before_the_day_and_once_after(quarter):
    heard = [one["at"].date() for one in quarter.to(quarter.silent, *REMINDERS)]
    assert sum(day <= quarter.period.due_day for day in heard) >= 3
    assert any(day > quarter.period.due_day for day in heard)


def test_silence_is_escalated_by_name(quarter):
    for role in ("office", "chair"):
        said = quarter.to(role, "escalation", "reminder", "report")
        assert any(quarter.silent in one["text"] for one in said)


def test_the_late_one_is_marked_late(quarter):
    answers = [one for one in quarter.events if one["from"] == quarter.late and one["items"]]
    assert answers[0]["at"].date() > quarter.period.due_day
    report = quarter.to("chair", "report")[0]["text"]
    assert quarter.late in report[report.index("trễ hạn") :]


def test_the_chair_has_the_report_in_time_with_whoever_is_missing(quarter):
    text, picture = quarter.to("chair", "report")
    assert text["at"].date() <= quarter.period.consolidate_day
    assert text["period"] == quarter.period.key
    assert quarter.silent in text["text"]
    assert picture["text"].endswith(".png")


def test_with_numbers_every_choice_was_typed(quarter, request):
    answers = [one for one in quarter.events if one["kind"] == "answer"]
    if "True" in request.node.callspec.id:
        assert {one["channel"] for one in answers} == {"text"}
        assert any(one["text"].strip("*").isdigit() for one in answers)
    else:
        assert {one["channel"] for one in answers} == {"web"}


async def test_a_plan_without_a_members_day_says_which_one_is_proposed(shared):
    plan = plans.read(next((shared / "seeds").glob("000_*.txt")))
    events = await played(plan, "2024Q4")
    assert events[0]["kind"] == "note"
    assert "đề xuất: các nơi gửi trước ngày 15, tổng hợp trước ngày 25" in events[0]["text"]


async def test_a_monthly_plan_plays_the_three_months_of_a_quarter(shared):
    plan = plans.read(next((shared / "seeds").glob("002_*.txt")))
    events = await played(plan, "2024Q1", silent=("Phòng Y tế",))
    reports = [one for one in events if one["kind"] == "report" and one["text"].startswith("Kính")]
    assert [one["period"] for one in reports] == ["2024-01", "2024-02", "2024-03"]
    # 14/2/2024 lies in Tết: the office closes on the last working day before it.
    assert [f"{one['at']:%d/%m}" for one in reports] == ["07/02", "14/03", "12/04"]
    assert all("Phòng Y tế" in one["text"] for one in reports)
