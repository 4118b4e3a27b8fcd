"""A whole quarter in rehearsal: who is reminded, when, and what the chair reads."""

from collections import Counter, defaultdict
from datetime import date, datetime, time

import pytest

import plans
from bot.rehearsing.players import Script
from bot.rehearsing.rehearsal import Rehearsal
from bot.terminal.refusals import Refused
from scheduler.calendar import Calendar

SILENT, LATE = "Trưởng phòng Y tế", "Trưởng phòng Kinh tế"
FIRST_SPEECH = {"reminder", "overdue", "escalation"}


async def played(plan, quarter="2024Q1", **script):
    events = []
    await Rehearsal(plan, Script(quarter, **script), events.append).run()
    return [{**one, "at": datetime.fromisoformat(one["at"])} for one in events]


@pytest.fixture(scope="module", params=["buttons", "plain"])
def quarter(request):
    import asyncio

    plan = plans.read(plans.demonstration())
    script = {"silent": (SILENT,), "late": (LATE,), "is_plain": request.param == "plain"}
    return asyncio.run(played(plan, **script))


def to(events, name, *kinds):
    return [one for one in events if one["to"] == name and one["kind"] in kinds]


def test_nothing_is_said_first_outside_working_hours(quarter):
    calendar = Calendar()
    for one in quarter:
        if one["kind"] in FIRST_SPEECH:
            assert calendar.is_working(one["at"].date())
            assert time(8) <= one["at"].time() <= time(17)


def test_nobody_is_reminded_twice_a_day(quarter):
    days = Counter(
        (one["to"], one["at"].date()) for one in quarter if one["kind"] in {"reminder", "overdue"}
    )
    assert max(days.values()) == 1


def test_nobody_is_reminded_after_they_have_finished(quarter):
    done = {
        one["to"]: one["at"]
        for one in quarter
        if one["kind"] == "receipt" and "Số phiếu" in one["text"]
    }
    for one in quarter:
        if one["kind"] in {"reminder", "overdue"} and one["to"] in done:
            assert one["at"] <= done[one["to"]]


def test_the_silent_one_hears_three_times_before_the_day_and_once_after(quarter):
    heard = [one["at"].date() for one in to(quarter, SILENT, "reminder", "overdue")]
    assert sum(day < date(2024, 3, 14) for day in heard) >= 3
    assert any(day > date(2024, 3, 14) for day in heard)
    assert not [
        one
        for one in quarter
        if one["from"] == SILENT
        and one["kind"] == "answer"
        and one["at"].date() > date(2024, 2, 23)
    ]


def test_silence_is_escalated_by_name(quarter):
    assert any(SILENT in one["text"] for one in to(quarter, "office", "escalation"))
    assert any(SILENT in one["text"] for one in to(quarter, "chair", "escalation"))


def test_the_late_one_is_marked_late(quarter):
    answers = [one for one in quarter if one["from"] == LATE and one["kind"] == "answer"]
    assert answers[-1]["at"].date() > date(2024, 3, 14)
    report = to(quarter, "chair", "report")[0]["text"]
    late = report[report.index("trễ hạn") :]
    assert LATE in late


def test_the_chair_has_the_report_by_the_consolidation_day(quarter):
    text, picture = to(quarter, "chair", "report")
    assert text["at"].date() <= date(2024, 3, 24)
    assert SILENT in text["text"]
    assert picture["text"].endswith(".png")


def test_everybody_joined_and_everybody_else_answered_all(quarter):
    assert len([one for one in quarter if one["kind"] == "invitation"]) == 11
    assert len([one for one in quarter if one["kind"] == "joined"]) == 11
    items = defaultdict(set)
    for one in quarter:
        if one["kind"] == "answer":
            items[one["from"]].update(one["items"])
    assert sum(len(codes) for codes in items.values()) == 23


async def test_a_name_that_is_nobodys_is_refused():
    plan = plans.read(plans.demonstration())
    with pytest.raises(Refused) as refused:
        await played(plan, silent=("Trưởng phòng Mặt trăng",))
    assert refused.value.key == "cli-no-such-party"


async def test_a_quarter_that_is_none_is_refused():
    with pytest.raises(Refused) as refused:
        await played(plans.read(plans.demonstration()), "2024Q5")
    assert refused.value.key == "cli-no-such-period"


async def test_the_committee_plan_itself(shared):
    plan = plans.read(next((shared / "seeds").glob("003_*.txt")))
    events = await played(plan, silent=(SILENT,), late=(LATE,))
    assert SILENT in to(events, "chair", "report")[0]["text"]


async def test_a_commune_in_its_third_quarter(shared):
    plan = plans.read(next((shared / "seeds").glob("001_*.txt")))
    events = await played(plan, "2024Q3", silent=("Lê Duy Hiền",))
    report = to(events, "chair", "report")[0]
    assert report["at"].date() <= date(2024, 9, 24)
    assert "Lê Duy Hiền" in report["text"]
