"""A closed period is reported once; after a change the report goes out again with a number."""

from storage import audit, issues
from tests.stories.owing import HEALTH, JUSTICE, colleague, sends


async def corrected(town):
    """Closed and reported; then one figure was opened again and corrected."""
    office, chair = await town.member("office"), await town.member("chair")
    lan = await town.member(HEALTH)
    await sends(lan, "96")
    await town.wait("2024-03-20T09:00:00+07:00")
    await office.says("chốt kỳ")
    office.sees("1 số liệu chờ thẩm định")
    await office.taps("Chốt kỳ")
    await office.says("mở lại")
    await office.says("III.4")
    await office.taps("Đồng ý mở lại")
    await office.says("22/3")
    await office.says("Đính chính có văn bản")
    await lan.says("báo cáo")
    await lan.says("sửa 1")
    await lan.says("97")
    chair.looks_away()
    return office, chair


async def test_the_chair_gets_version_two_and_what_changed(town):
    office, chair = await corrected(town)
    await office.says("phát hành lại")
    office.sees("Quý I/2024, bản số 2", "III.4 (Trưởng phòng Y tế): 96 % → 97 %")
    chair.sees_nothing()
    await office.taps("Gửi")
    office.sees("Đã gửi Trưởng ban bản số 2")
    chair.sees("Bản số 2, thay cho bản số 1 gửi lúc 09:00 20/03/2024")
    chair.sees("III.4 (Trưởng phòng Y tế): 96 % → 97 %", "Kính báo cáo")
    assert chair.pictures
    assert (await town.asks(issues.last, 1)).number == 2
    numbers = [one.facts["number"] for one in await town.asks(audit.all_of, "report.issued")]
    assert numbers == [1, 2]
    await office.says("phát hành lại")
    office.sees("không cần phát hành lại")


async def test_of_two_officers_the_second_sees_that_it_is_out(town):
    office, chair = await corrected(town)
    hoa = await colleague(town, "office", "Bùi Thị Hoa")
    await office.says("phát hành lại")
    await hoa.says("phát hành lại")
    await office.taps("Gửi")
    chair.looks_away()
    await hoa.taps("Gửi")
    hoa.sees("Bản số 2 vừa được người khác phát hành")
    chair.sees_nothing()
    assert (await town.asks(issues.last, 1)).number == 2


async def test_of_two_who_close_the_second_is_told(town):
    office, chair = await town.member("office"), await town.member("chair")
    hoa = await colleague(town, "office", "Bùi Thị Hoa")
    for each in (office, hoa):
        await each.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    chair.looks_away()
    await hoa.taps("Chốt kỳ")
    hoa.sees("đã được chốt lúc 09:00 04/03/2024", "không làm gì thêm")
    chair.sees_nothing()


async def test_one_party_or_only_the_late_are_urged(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    thu = await town.member(JUSTICE)
    await office.says("đôn đốc")
    office.sees("Trưởng phòng Tư pháp: I.7", "Trưởng phòng Y tế: III.4", "chưa tham gia")
    await office.taps("Chọn một nơi")
    await office.says("truong phong y te")
    office.sees("1 nơi còn thiếu", "III.4")
    office.does_not_see("I.7")
    for chat in (lan, thu):
        chat.looks_away()
    await office.taps("Gửi nhắc")
    await town.wait(minutes=1)
    lan.sees("III.4")
    thu.sees_nothing()
    await office.says("gia hạn")
    await office.says("truong phong y te")
    await office.says("20/3")
    await office.says("Chờ trạm y tế")
    await office.says("đúng")
    await town.wait("2024-03-18T09:00:00+07:00")
    await office.says("đôn đốc")
    await office.taps("Chỉ nơi quá hạn")
    office.sees("Trưởng phòng Tư pháp: I.7 (quá hạn)")
    office.does_not_see("III.4")


async def test_what_is_stuck_with_whom_and_for_how_long(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    thu = await town.member(JUSTICE)
    await sends(lan, "96")
    await thu.says("báo cáo")
    await thu.says("80")
    await town.wait("2024-03-07T09:00:00+07:00")
    await office.says("vuong o dau")
    office.sees("Bộ phận thường trực: chờ thẩm định III.4 (3 ngày)")
    office.sees("Trưởng phòng Tư pháp: đã trả lời, chưa bấm “Gửi” I.7 (3 ngày)")
    office.sees("Trưởng phòng Kinh tế: chưa trả lời II.3")
    await lan.says("vướng ở đâu")
    lan.sees("không thuộc phần của anh/chị")


async def test_a_members_tap_sends_no_report(town):
    office, chair = await corrected(town)
    await office.says("phát hành lại")
    lan = town.chats[next(key for key, chat in town.chats.items() if chat.party == HEALTH)]
    await lan.taps("Gửi", letter=office.last)
    await lan.says("phát hành lại")
    lan.sees("không thuộc phần của anh/chị")
    chair.sees_nothing()
