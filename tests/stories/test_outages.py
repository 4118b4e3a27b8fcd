"""The program is down, the clock steps, five schedulers run at once: nobody hears a step twice."""

import asyncio
from dataclasses import replace
from datetime import date, datetime

import plans
from flows.planning import loading
from scheduler.tick import tick
from storage import audit, periods, planned_steps
from tests.story import Town

HEALTH, JUSTICE = "Trưởng phòng Y tế", "Trưởng phòng Tư pháp"


def told(town, chat):
    zone = town.service.settings.zone
    return [
        f"{one.created_at.astimezone(zone):%d/%m %H:%M}"
        for one in chat.all
        if one.kind in {"reminder", "overdue"}
    ]


async def at(town, moment, schedulers=1):
    """The clock stands there, and that many schedulers look at once."""
    town.clock.moment = datetime.fromisoformat(moment)
    looks = (
        tick(town.database, town.service.calendar, town.clock.now()) for _ in range(schedulers)
    )
    await asyncio.gather(*looks)
    await town.sender.drain()


async def test_down_across_a_reminder_it_comes_when_we_are_back(town):
    lan = await town.member(HEALTH)
    await at(town, "2024-03-08T14:20:00+07:00")
    assert told(town, lan) == ["08/03 14:20"]
    await town.wait("2024-03-12T09:00:00+07:00")
    assert told(town, lan) == ["08/03 14:20", "12/03 08:30"]


async def test_down_across_the_due_moment_one_message_says_what_is_true(town):
    lan = await town.member(HEALTH)
    await at(town, "2024-03-19T10:00:00+07:00")
    assert told(town, lan) == ["19/03 10:00"]
    lan.sees("đã hết hạn ngày 14/03/2024")
    await town.wait("2024-03-29T10:00:00+07:00")
    assert told(town, lan) == ["19/03 10:00"]


async def test_down_across_a_quarter_one_message_holds_both_periods(town):
    lan = await town.member(HEALTH)
    await at(town, "2024-06-10T09:00:00+07:00")
    assert told(town, lan) == ["10/06 09:00"]
    lan.sees("Kỳ Quý I/2024 đã hết hạn", "kỳ Quý II/2024")
    await town.wait("2024-06-12T09:00:00+07:00")
    assert told(town, lan) == ["10/06 09:00", "12/06 08:30"]


async def test_down_for_half_a_year_every_period_is_opened_once(town):
    lan = await town.member(HEALTH)
    await at(town, "2024-09-30T09:00:00+07:00", schedulers=5)
    names = [one.name for one in await town.asks(periods.open_now)]
    assert names == ["2024Q1", "2024Q2", "2024Q3"]
    assert len(await town.asks(audit.all_of, "period.opened")) == 3
    assert told(town, lan) == ["30/09 09:00"]


async def test_the_clock_steps_back_and_forth_and_repeats_nothing(town):
    lan = await town.member(HEALTH)
    for moment in (
        "07T08:30",
        "06T08:30",
        "07T08:31",
        "01T08:30",
        "12T08:30",
        "07T08:30",
        "12T09:00",
    ):
        await at(town, f"2024-03-{moment}:00+07:00")
    assert told(town, lan) == ["07/03 08:30", "12/03 08:30"]


async def test_a_clock_that_ran_ahead_has_said_its_steps_and_goes_on_from_there(town):
    lan = await town.member(HEALTH)
    await at(town, "2024-03-13T09:00:00+07:00")
    await town.wait("2024-03-15T09:00:00+07:00")
    assert told(town, lan) == ["13/03 09:00", "14/03 08:30", "15/03 08:30"]


async def test_two_then_five_schedulers_take_every_step_once(town):
    people = [await town.member(name) for name in (HEALTH, JUSTICE, "office", "chair")]
    moments = ("2024-03-07T08:30", "2024-03-14T08:30", "2024-03-19T08:30", "2024-05-24T00:01")
    for moment, schedulers in zip(moments, (2, 5, 5, 5), strict=True):
        await at(town, f"{moment}:00+07:00", schedulers)
    for one in people[:2]:
        assert told(town, one) == ["07/03 08:30", "14/03 08:30", "19/03 08:30"]
    days = [(one.created_at.date(), chat.party) for chat in people for one in chat.all
            if one.kind in {"reminder", "overdue", "escalation"}]  # fmt: skip
    assert len(days) == len(set(days))
    steps = await town.asks(planned_steps.of_period, 2)
    assert steps
    assert len(await town.asks(audit.all_of, "period.opened")) == 2


async def test_two_programs_with_databases_of_their_own_take_every_step_once(town, town_url):
    lan = await town.member(HEALTH)
    other = Town(type(town.database)(town_url))
    try:
        for moment in ("2024-03-07T08:30:00+07:00", "2024-05-24T08:30:00+07:00"):
            town.clock.moment = other.clock.moment = datetime.fromisoformat(moment)
            await asyncio.gather(*(one.service.tick() for one in (town, other, town, other, town)))
        await town.sender.drain()
    finally:
        await other.database.close()
    assert told(town, lan) == ["07/03 08:30", "24/05 08:30"]
    assert len(await town.asks(audit.all_of, "period.opened")) == 2


async def test_an_answer_in_the_very_second_comes_before_the_reminder_or_after_it(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    town.clock.moment = datetime.fromisoformat("2024-03-07T08:30:00+07:00")
    await asyncio.gather(lan.taps("Gửi"), town.service.tick())
    await town.sender.drain()
    kinds = [one.kind for one in lan.all if one.created_at == town.clock.now()]
    assert kinds in (["receipt"], ["reminder", "receipt"])
    await town.wait("2024-03-20T09:00:00+07:00")
    assert len(told(town, lan)) == kinds.count("reminder")


async def test_a_reminder_that_could_not_leave_is_taken_back_when_all_is_sent(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    town.clock.moment = datetime.fromisoformat("2024-03-07T08:30:00+07:00")
    await town.service.tick()  # written down, and not on its way yet
    await lan.taps("Gửi")
    assert told(town, lan) == []
    lan.sees("Số phiếu")


async def test_a_reminder_that_waits_stays_while_something_is_owed(town):
    hoa = await town.member("Trưởng phòng Văn hóa và Thông tin")
    await hoa.says("báo cáo")
    await hoa.says("đạt")
    town.clock.moment = datetime.fromisoformat("2024-03-07T08:30:00+07:00")
    await town.service.tick()
    await hoa.says("tình hình")
    assert told(town, hoa) == ["07/03 08:30"]


async def test_next_years_periods_open_when_its_plan_is_loaded(town):
    read = plans.read(plans.demonstration())
    read = replace(read, document=replace(read.document, year=2025), duties=())
    await at(town, "2025-01-06T09:00:00+07:00")
    now = town.clock.now()
    loaded = await town.database.write(loading.load, read, "2025", now, "story")
    await town.database.write(loading.approve, loaded.plan_id, now, "story")
    await at(town, "2025-01-06T09:01:00+07:00")
    found = await town.asks(periods.of_plan, loaded.plan_id)
    assert [one.name for one in found] == ["2025Q1", "2025Q2", "2025Q3", "2025Q4"]
    assert found[0].data_from == date(2024, 12, 15)
    await at(town, "2025-02-21T00:01:00+07:00")
    opened = await town.asks(periods.open_now, loaded.plan_id)
    assert [one.name for one in opened] == ["2025Q1"]
