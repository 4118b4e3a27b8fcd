"""The office sees who owes what, urges them, closes the period; the chair gets the report."""

from io import BytesIO

from PIL import Image

from storage import audit, periods, requests

HEALTH = "Trưởng phòng Y tế"
JUSTICE = "Trưởng phòng Tư pháp"


async def reports(chat, value="96"):
    await chat.says("báo cáo")
    await chat.says(value)
    await chat.taps("Gửi")


async def test_the_office_sees_who_owes_what(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await reports(lan)
    await office.says("tien do")
    office.sees("Đã gửi 1/24", "Trưởng phòng Tư pháp: đã gửi 0/1, thiếu I.7", "chưa tham gia")
    office.does_not_see("Trưởng phòng Y tế")


async def test_the_office_urges_everybody_who_still_owes(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    thu = await town.member(JUSTICE)
    await reports(lan)
    await office.says("đôn đốc")
    office.sees(JUSTICE, "Mỗi nơi nhận một tin")
    office.does_not_see(HEALTH)
    lan.looks_away()
    await office.taps("Gửi nhắc")
    office.sees("Đã chuyển lời nhắc")
    await town.wait(minutes=1)
    thu.sees("còn 1 chỉ tiêu", "I.7")
    lan.sees_nothing()


async def test_an_urging_in_the_evening_waits_for_the_morning(town):
    thu, office = await town.member(JUSTICE), await town.member("office")
    await town.wait("2024-03-04T20:00:00+07:00")
    await office.says("nhắc")
    await office.taps("Gửi nhắc")
    await town.wait("2024-03-05T07:30:00+07:00")
    thu.sees_nothing()
    await town.wait("2024-03-05T08:00:00+07:00")
    thu.sees("còn 1 chỉ tiêu")


async def test_closing_sends_the_chair_the_summary_and_the_picture(town):
    office, chair = await town.member("office"), await town.member("chair")
    lan = await town.member(HEALTH)
    await reports(lan)
    await town.wait("2024-03-20T09:00:00+07:00")
    await office.says("chốt kỳ")
    office.sees("Đã gửi 1/24", "không sửa được nữa")
    chair.looks_away()
    await office.types("Chốt kỳ")
    office.sees("Đã chốt kỳ Quý I/2024")
    chair.sees("Kính báo cáo", "1/24", "Trưởng phòng Tư pháp")
    with Image.open(BytesIO(chair.pictures[-1].content)) as picture:
        assert picture.width >= 1000
    period = await town.asks(periods.get, 1)
    assert period.closed_at == town.clock.now()
    entry = (await town.asks(audit.all_of, "period.closed"))[-1]
    assert entry.actor.startswith("member:")


async def test_before_the_due_day_closing_asks_twice_as_loud(town):
    office = await town.member("office")
    await office.says("chốt kỳ")
    office.sees("chưa hết hạn", "14/03/2024")
    await office.taps("Không")
    assert (await town.asks(periods.get, 1)).is_open


async def test_after_closing_nothing_changes_any_more(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    await lan.says("96")
    lan.sees("Kỳ Quý I/2024 đã chốt lúc 09:00", "không ghi câu trả lời vừa rồi")
    found = await town.asks(requests.of_period, 1)
    assert all(one.figure is None for one in found)


async def test_the_chair_asks_for_the_summary_at_any_time(town):
    chair = await town.member("chair")
    await chair.says("tổng hợp")
    chair.sees("Kính báo cáo", "24 chỉ tiêu")
    assert chair.pictures


async def test_a_member_may_not_do_the_offices_work(town):
    lan = await town.member(HEALTH)
    await lan.says("chốt kỳ")
    lan.sees("không thuộc phần của anh/chị")
    await lan.says("tiến độ")
    lan.sees("không thuộc phần của anh/chị")
    assert (await town.asks(periods.get, 1)).is_open


async def test_a_captured_button_of_the_office_does_nothing_for_a_member(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await office.says("chốt kỳ")
    await lan.taps("Chốt kỳ", letter=office.last)
    assert (await town.asks(periods.get, 1)).is_open
