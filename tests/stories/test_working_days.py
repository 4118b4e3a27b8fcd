"""Days off and make-up Saturdays that somebody enters move the reminders, never the due day."""

from datetime import date

from storage import days, periods
from storage.days import Special

HEALTH = "Trưởng phòng Y tế"


def said(town, chat):
    zone = town.service.settings.zone
    return [
        f"{one.created_at.astimezone(zone):%d/%m %H:%M}"
        for one in chat.all
        if one.kind in {"reminder", "overdue"}
    ]


async def enters(town, day, *, is_working, reason, committee_id=None):
    special = Special(day, is_working, reason, committee_id)
    await town.database.write(days.enter, town.clock.now(), "story", special)


async def test_a_storm_announced_in_the_middle_moves_what_still_waits(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-07T09:00:00+07:00")
    await enters(town, date(2024, 3, 14), is_working=False, reason="Bão số 1")
    await town.wait("2024-03-13T09:00:00+07:00")
    lan.sees("là hết ngày 14/03/2024, trùng ngày nghỉ (Bão số 1)", "ngày làm việc cuối")
    await town.wait("2024-03-16T09:00:00+07:00")
    assert said(town, lan) == ["07/03 08:30", "11/03 08:30", "13/03 08:30", "15/03 08:30"]
    assert (await town.asks(periods.get, 1)).due_day == date(2024, 3, 14)


async def test_who_was_to_be_reminded_on_a_day_that_is_off_now_is_reminded_at_once(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-13T10:00:00+07:00")
    await enters(town, date(2024, 3, 14), is_working=False, reason="Bão số 1")
    await town.wait(minutes=5)
    lan.sees("nên hôm nay là ngày làm việc cuối trước hạn")
    assert said(town, lan)[-1] == "13/03 10:05"


async def test_a_day_taken_back_is_as_it_was(town):
    lan = await town.member(HEALTH)
    storm = Special(date(2024, 3, 14), is_working=False, reason="Bão số 1")
    await town.database.write(days.enter, town.clock.now(), "story", storm)
    await town.wait("2024-03-06T09:00:00+07:00")
    await town.database.write(days.forget, town.clock.now(), "story", storm)
    await town.wait("2024-03-15T09:00:00+07:00")
    assert said(town, lan) == ["06/03 08:30", "12/03 08:30", "14/03 08:30", "15/03 08:30"]


async def test_a_make_up_saturday_of_one_committee_is_a_working_day_there(town):
    lan = await town.member(HEALTH)
    saturday, committee = date(2024, 3, 9), 1
    await enters(town, saturday, is_working=True, reason="Làm bù", committee_id=committee)
    await town.wait("2024-03-15T09:00:00+07:00")
    # One working day more before the 14th: the 5th one before it is the 8th, not the 7th.
    assert said(town, lan) == ["08/03 08:30", "12/03 08:30", "14/03 08:30", "15/03 08:30"]
    await enters(town, date(2024, 3, 16), is_working=True, reason="Làm bù", committee_id=committee)
    await town.wait("2024-03-19T09:00:00+07:00")
    assert said(town, lan)[-1] == "18/03 08:30"
