"""Silence leads to another channel, then to the phone; lateness to the office, then the chair."""

from datetime import datetime

from storage import periods

HEALTH, JUSTICE = "Trưởng phòng Y tế", "Trưởng phòng Tư pháp"


def told(town, chat, *kinds):
    zone = town.service.settings.zone
    return [f"{one.created_at.astimezone(zone):%d/%m}" for one in chat.all if one.kind in kinds]


async def on_a_second_channel(town, name):
    """The same person at another address, on a channel of its own; heard before the first one."""
    first = await town.member(name)
    tablet = town.stranger(f"{name} zalo", channel="zalo")
    await tablet.says(f"/start {await town.invitation(name)}")
    await tablet.taps("Đúng là tôi")
    tablet.looks_away()
    await town.wait(minutes=1)
    await first.says("menu")
    first.looks_away()
    return first, tablet


async def test_without_a_sign_of_life_the_next_channel_is_tried(town):
    phone, zalo = await on_a_second_channel(town, HEALTH)
    await town.wait("2024-03-15T09:00:00+07:00")
    assert told(town, phone, "reminder", "overdue") == ["07/03", "14/03", "15/03"]
    assert told(town, zalo, "reminder", "overdue") == ["12/03"]


async def test_whoever_was_heard_is_written_to_where_they_were_heard(town):
    phone, zalo = await on_a_second_channel(town, HEALTH)
    await town.wait("2024-03-08T09:00:00+07:00")
    await phone.says("tình hình")
    await town.wait("2024-03-15T09:00:00+07:00")
    assert told(town, phone, "reminder", "overdue") == ["07/03", "12/03", "15/03"]
    assert told(town, zalo, "reminder", "overdue") == ["14/03"]


async def test_who_stays_silent_on_every_channel_is_to_be_called(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await town.wait("2024-03-11T09:00:00+07:00")
    office.sees_nothing()
    await town.wait("2024-03-12T09:00:00+07:00")
    office.sees("xin gọi điện", f"{HEALTH}: III.4; liên lạc lần cuối: 09:00 04/03/2024")
    office.sees("cần gọi điện (từ ngày 12/03/2024)", f"{JUSTICE}: I.7; chưa tham gia")
    office.looks_away()
    await lan.says("menu")
    await town.wait("2024-03-13T09:00:00+07:00")
    office.sees("xin gọi điện", JUSTICE)
    office.does_not_see(HEALTH)


async def test_the_list_says_who_since_when_and_the_last_sign_of_life(town):
    office = await town.member("office")
    await town.member(HEALTH)
    await town.wait("2024-03-15T09:00:00+07:00")
    office.sees(
        f"{HEALTH}: III.4; quá hạn từ ngày 15/03/2024; liên lạc lần cuối: 09:00 04/03/2024; "
        "cần gọi điện (từ ngày 12/03/2024)"
    )
    days = told(town, office, "escalation", "reminder")
    assert days == ["12/03", "13/03", "14/03", "15/03"]


async def test_escalation_stops_by_itself(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await town.wait("2024-03-15T09:00:00+07:00")
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.taps("Gửi")
    office.looks_away()
    await town.wait("2024-03-18T09:00:00+07:00")
    office.sees(JUSTICE)
    office.does_not_see(HEALTH)


async def test_the_chair_is_told_when_the_office_is_late(town):
    office, chair = await town.member("office"), await town.member("chair")
    await town.wait("2024-03-24T09:00:00+07:00")
    assert told(town, chair, "escalation") == ["19/03"]
    office.looks_away()
    chair.looks_away()
    await town.wait("2024-03-27T09:00:00+07:00")
    chair.sees("quá ngày tổng hợp (24/03/2024) mà bộ phận thường trực chưa chốt kỳ")
    office.sees("Đã quá ngày tổng hợp (24/03/2024)", "Trưởng ban đã được báo")
    assert told(town, chair, "escalation") == ["19/03", "25/03"]


async def test_an_office_that_closes_in_time_is_not_told_on(town):
    office, chair = await town.member("office"), await town.member("chair")
    await town.wait("2024-03-22T10:00:00+07:00")
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    chair.looks_away()
    await town.wait("2024-03-27T09:00:00+07:00")
    chair.sees_nothing()
    assert not (await town.asks(periods.get, 1)).is_open


async def test_the_ladder_speaks_once_a_day_however_late_it_learns_of_more(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-07T09:00:00+07:00")
    lan.looks_away()
    moved = datetime.fromisoformat("2024-03-07T10:00:00+07:00")
    await town.database.write(lambda db: put_step(db, lan, moved))
    await town.wait("2024-03-07T17:00:00+07:00")
    lan.sees_nothing()
    await town.wait("2024-03-08T10:30:00+07:00")
    assert told(town, lan, "reminder") == ["07/03", "08/03"]


def put_step(db, lan, at):
    from storage import accounts, reminders

    member_id = accounts.at(db, "post", lan.address).member_id
    facts = {"member_id": member_id, "period_id": 1, "step": "member:own", "day": at.date()}
    reminders.put(db, {**facts, "due_at": at})
