"""The office grants a later day: on time is judged by it, the reminders follow, all are told."""

from datetime import date

from storage import audit, parties, periods, planned_steps
from tests.stories.owing import FINANCE, HEALTH, JUSTICE, colleague, owed_by, sends


async def extends(office, whom, day="18/3", reason="Chờ số liệu của Kho bạc"):
    await office.says("gia han")
    await office.says(whom)
    await office.says(day)
    await office.says(reason)


async def test_one_party_gets_a_later_day_with_a_reason(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    minh = await town.member(FINANCE)
    await extends(office, "truong phong y te")
    office.sees("từ hết ngày 14/03/2024 đến hết ngày 18/03/2024", "1 chỉ tiêu", "Kho bạc")
    for chat in (lan, minh):
        chat.looks_away()
    await office.says("đúng")
    office.sees("Đã gia hạn cho Trưởng phòng Y tế đến hết ngày 18/03/2024")
    lan.sees("III.4 được gia hạn từ hết ngày 14/03/2024 đến hết ngày 18/03/2024", "Kho bạc")
    minh.sees_nothing()
    await town.wait("2024-03-18T10:00:00+07:00")
    lan.looks_away()
    await lan.says("báo cáo")
    lan.sees("Hạn: hết ngày 18/03/2024")
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %")
    lan.does_not_see("trễ")
    await lan.taps("Gửi")
    assert not (await owed_by(town, "III.4")).figure.is_late
    await office.says("tiến độ")
    office.sees("trong đó 0 trễ hạn")
    entry = (await town.asks(audit.all_of, "period.extended"))[-1]
    assert (entry.facts["before"], entry.facts["after"]) == ("2024-03-14", "2024-03-18")


async def test_the_ladder_leads_to_the_later_day(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    minh = await town.member(FINANCE)
    await extends(office, "truong phong y te", "20/3")
    await office.says("đúng")
    await town.wait("2024-03-14T08:00:00+07:00")
    for chat in (lan, minh):
        chat.looks_away()
    await town.wait("2024-03-14T09:00:00+07:00")
    minh.sees("Hôm nay, 14/03/2024, là ngày cuối")
    lan.does_not_see("là ngày cuối")
    await town.wait("2024-03-15T09:00:00+07:00")
    minh.sees("đã hết hạn ngày 14/03/2024")
    lan.does_not_see("hết hạn ngày 14")
    await town.wait("2024-03-20T08:00:00+07:00")
    lan.looks_away()
    await town.wait("2024-03-20T09:00:00+07:00")
    lan.sees("Hôm nay, 20/03/2024, là ngày cuối")
    await town.wait("2024-03-21T09:00:00+07:00")
    lan.sees("đã hết hạn ngày 20/03/2024")


async def test_everybody_gets_a_later_day_and_the_plans_day_is_kept(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    minh = await town.member(FINANCE)
    await sends(lan, "96")
    await office.says("gia hạn")
    await office.taps("Tất cả các nơi")
    await office.says("hết ngày 19/3")
    await office.says("Nghỉ lễ")
    for chat in (lan, minh):
        chat.looks_away()
    await office.taps("Đúng")
    minh.sees("II.1, III.3 được gia hạn", "19/03/2024")
    lan.sees_nothing()
    period = await town.asks(periods.get, 1)
    assert (period.due_day, period.planned_due_day) == (date(2024, 3, 19), date(2024, 3, 14))
    await town.wait("2024-03-15T09:00:00+07:00")
    minh.does_not_see("đã hết hạn")
    await town.wait("2024-03-20T09:00:00+07:00")
    minh.sees("đã hết hạn ngày 19/03/2024")
    office.sees("quá hạn từ ngày 20/03/2024")


async def test_a_day_that_cannot_be_is_refused_with_the_reason(town):
    office = await town.member("office")
    await office.says("gia hạn")
    await office.taps("Tất cả các nơi")
    await office.says("10/3")
    office.sees("phải sau hạn hiện nay (hết ngày 14/03/2024)")
    await office.says("20/4")
    office.sees("Ngày tổng hợp là 24/03/2024")
    await office.says("sớm thôi")
    office.sees("chưa đọc được một ngày")
    await office.says("trước 21/3")
    office.sees("Vì sao gia hạn")
    await office.says("..")
    office.sees("cần có lý do")
    await office.says("Chờ Kho bạc")
    office.sees("đến hết ngày 20/03/2024")
    await office.taps("Không")
    assert (await town.asks(periods.get, 1)).due_day == date(2024, 3, 14)


async def test_of_two_officers_the_second_sees_the_day_that_was_granted(town):
    office = await town.member("office")
    hoa = await colleague(town, "office", "Bùi Thị Hoa")
    await extends(office, "truong phong y te", "18/3")
    await extends(hoa, "truong phong y te", "17/3")
    await office.says("đúng")
    await hoa.says("đúng")
    hoa.sees("vừa được người khác đổi thành hết ngày 18/03/2024", "Gia hạn đến hết ngày nào")
    assert (await owed_by(town, "III.4")).due.isoformat().startswith("2024-03-18T17:00")


async def test_who_still_owes_after_it_was_extended_twice_is_reminded_once_a_day(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    for day in ("18/3", "20/3"):
        await extends(office, "truong phong y te", day)
        await office.says("đúng")
    await town.wait(hours=1)
    steps = await town.asks(planned_steps.of_period, 1)
    party = await town.asks(parties.named, 1, HEALTH)
    assert party
    waiting = [one for one in steps.values() if one.state == "waiting" and "@" in one.step]
    assert {one.step.partition("@")[2] for one in waiting} == {"2024-03-20"}
    lan.looks_away()
    await town.wait("2024-03-20T12:00:00+07:00")
    assert lan.text.count("Hôm nay, 20/03/2024") == 1


async def test_members_grant_nothing(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await extends(office, "truong phong y te")
    await lan.says("gia hạn")
    lan.sees("không thuộc phần của anh/chị")
    await lan.taps("Đúng", letter=office.last)
    assert (await owed_by(town, "III.4")).due == (await town.asks(periods.get, 1)).due


async def test_justice_is_named_in_english(town):
    office, thu = await town.member("office"), await town.member(JUSTICE)
    await office.says("english")
    await office.says("extend")
    await office.says("truong phong tu phap")
    await office.says("18/3")
    await office.says("Waiting for the Treasury")
    office.sees("from the end of 14/03/2024 to the end of 18/03/2024")
    await office.says("yes")
    thu.sees("được gia hạn", "Waiting for the Treasury")
