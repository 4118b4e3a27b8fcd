"""Reminders come before the day, in working hours, once, and only to those who still owe."""

import asyncio

from scheduler.tick import tick
from storage import reminders

HEALTH = "Trưởng phòng Y tế"
CULTURE = "Trưởng phòng Văn hóa và Thông tin"


def days(chat, kinds=("reminder", "overdue")):
    return [one.created_at.astimezone().isoformat() for one in chat.all if one.kind in kinds]


async def test_the_silent_one_is_reminded_on_the_days_of_the_ladder(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-25T09:00:00+07:00")
    local = [
        one.created_at.astimezone(town.service.settings.zone)
        for one in lan.all
        if one.kind in {"reminder", "overdue"}
    ]
    assert [f"{at:%d/%m %H:%M}" for at in local] == [
        "07/03 08:30",
        "12/03 08:30",
        "14/03 08:30",
        "15/03 08:30",
        "19/03 08:30",
    ]


async def test_whoever_is_done_hears_nothing_more(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.taps("Gửi")
    lan.looks_away()
    await town.wait("2024-03-25T09:00:00+07:00")
    lan.sees_nothing()


async def test_answered_but_not_sent_is_still_owed(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await town.wait("2024-03-07T09:00:00+07:00")
    lan.sees("còn 1 chỉ tiêu")


async def test_only_what_is_owed_is_listed(town):
    hoa = await town.member(CULTURE)
    await hoa.says("báo cáo")
    for _ in range(2):
        await hoa.says("100" if "I.14" not in hoa.text else "đạt")
    await hoa.taps("Bỏ qua")
    await town.wait("2024-03-07T09:00:00+07:00")
    hoa.sees("III.2", "IV.2")


async def test_an_outage_over_a_step_catches_up_with_one_message(town):
    lan = await town.member(HEALTH)
    town.clock.moment = town.clock.moment.fromisoformat("2024-03-14T09:00:00+07:00")
    await town.service.tick()
    await town.sender.drain()
    assert len(days(lan)) == 1
    lan.sees("là ngày cuối")


async def test_a_step_missed_until_after_the_due_moment_says_what_is_true_now(town):
    lan = await town.member(HEALTH)
    town.clock.moment = town.clock.moment.fromisoformat("2024-03-18T08:00:00+07:00")
    await town.service.tick()
    await town.sender.drain()
    lan.sees("đã hết hạn")
    assert len(days(lan)) == 1


async def test_two_schedulers_at_once_send_one_message(town):
    lan = await town.member(HEALTH)
    town.clock.moment = town.clock.moment.fromisoformat("2024-03-07T08:30:00+07:00")
    await asyncio.gather(
        *(tick(town.database, town.service.calendar, town.clock.now()) for _ in range(5))
    )
    await town.sender.drain()
    assert len(days(lan)) == 1


async def test_a_clock_that_steps_back_repeats_nothing(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-07T09:00:00+07:00")
    town.clock.moment = town.clock.moment.fromisoformat("2024-03-07T08:00:00+07:00")
    await town.wait("2024-03-07T10:00:00+07:00")
    assert len(days(lan)) == 1


async def test_nothing_is_said_first_outside_working_hours(town):
    lan = await town.member(HEALTH)
    town.clock.moment = town.clock.moment.fromisoformat("2024-03-09T10:00:00+07:00")  # a Saturday
    await town.service.tick()
    await town.sender.drain()
    assert days(lan) == []
    await town.wait("2024-03-11T08:00:00+07:00")
    assert len(days(lan)) == 1


async def test_snoozing_brings_one_more_and_then_the_ladder_goes_on(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-07T09:00:00+07:00")
    await lan.taps("Nhắc sau 2 giờ")
    lan.sees("11:00 07/03/2024")
    await town.wait("2024-03-07T11:30:00+07:00")
    lan.sees("còn 1 chỉ tiêu")


async def test_a_reminder_in_the_middle_of_a_question_leaves_the_question_open(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await town.wait("2024-03-07T09:00:00+07:00")
    lan.sees("còn 1 chỉ tiêu")
    assert all(not one["typed"].isdigit() for row in lan.last.choices for one in row)
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %")


async def test_the_office_gets_one_list_a_day_and_the_chair_one_count(town):
    office, chair = await town.member("office"), await town.member("chair")
    await town.member(HEALTH)
    await town.wait("2024-03-15T09:00:00+07:00")
    office.sees("Trưởng phòng Y tế: III.4")
    lists = [one.created_at.date() for one in office.all if one.kind == "escalation"]
    assert len(lists) == len(set(lists))
    await town.wait("2024-03-19T09:00:00+07:00")
    chair.sees("quá hạn", "Trưởng phòng Y tế")


async def test_a_closed_period_reminds_nobody(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    lan.looks_away()
    await town.wait("2024-03-20T09:00:00+07:00")
    lan.sees_nothing()
    assert await town.asks(reminders.due, town.clock.now()) == []


async def test_someone_who_blocked_the_bot_is_written_to_elsewhere(town):
    lan = await town.member(HEALTH)
    tablet = town.stranger("tablet")
    await tablet.says(f"/start {await town.invitation(HEALTH)}")
    await tablet.taps("Đúng là tôi")
    tablet.looks_away()
    await lan.says("menu")
    town.post.unreachable.add(lan.address)
    await town.wait("2024-03-07T09:00:00+07:00")
    tablet.sees("còn 1 chỉ tiêu")
