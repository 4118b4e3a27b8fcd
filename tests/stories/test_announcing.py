"""Announcements, whom to call, days off, and the audit in words."""

from storage import audit, committees, days
from tests.stories.owing import HEALTH

JUSTICE = "Trưởng phòng Tư pháp"


async def test_an_announcement_is_seen_and_counted_before_it_goes(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    office = await town.member("office")
    await admin.says("thông báo")
    await admin.types("Cán bộ báo cáo")
    await admin.says("Thứ Hai họp giao ban lúc 8 giờ.")
    admin.sees("Sẽ gửi cho 1 người", "Thứ Hai họp giao ban", "chưa tham gia")
    lan.sees_nothing()
    await admin.types("Gửi")
    admin.sees("Đã gửi thông báo cho 1 người")
    lan.sees("Thứ Hai họp giao ban lúc 8 giờ.")
    office.does_not_see("giao ban")
    (sent,) = await town.asks(audit.all_of, "broadcast.sent")
    assert sent.facts["count"] == 1


async def test_whom_to_call_is_changed_and_strangers_read_it(town):
    admin = await town.member("admin")
    await admin.says("liên hệ")
    admin.sees("Phòng Văn hóa và Thông tin")
    await admin.says("Chị Hoa, 0204 3854 123")
    admin.sees("Chị Hoa, 0204 3854 123")
    stranger = town.stranger("nobody")
    await stranger.says("xin chào")
    stranger.sees("Chị Hoa, 0204 3854 123")
    assert await town.asks(committees.contact, 1) == "Chị Hoa, 0204 3854 123"


async def test_a_day_off_is_entered_and_taken_away(town):
    admin = await town.member("admin")
    await admin.says("ngày nghỉ")
    admin.sees("chưa có ngày nào")
    await admin.types("Thêm ngày nghỉ")
    await admin.says("6/3 lễ hội địa phương")
    admin.sees("06/03/2024: nghỉ (lễ hội địa phương)")
    await admin.types("Đúng")
    await admin.says("ngày nghỉ")
    admin.sees("06/03/2024: nghỉ (lễ hội địa phương)")
    await admin.taps("Bỏ ngày 06/03/2024")
    admin.sees("Đã bỏ ngày 06/03/2024")
    assert await town.asks(days.every) == []


async def test_a_make_up_day_is_entered(town):
    admin = await town.member("admin")
    await admin.says("ngày làm bù")
    await admin.taps("Thêm ngày làm bù")
    await admin.says("hôm qua")
    admin.sees("Tôi chưa rõ ngày")
    await admin.says("9/3 làm bù")
    await admin.taps("Đúng")
    (entered,) = await town.asks(days.every)
    assert entered.is_working
    assert entered.committee_id == 1


async def test_who_changed_an_indicator_is_told_in_words(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.says("sửa 1")
    await lan.says("97")
    await admin.says("giao lại")
    await admin.says("III.4")
    await admin.says(JUSTICE)
    await admin.taps("Đúng")
    await admin.says("Ai sửa chỉ tiêu III.4?")
    admin.sees(
        "III.4",
        f"{HEALTH}: ghi số liệu III.4: 96 % (trước đó: chưa trả lời)",
        f"{HEALTH}: ghi số liệu III.4: 97 % (trước đó: 96 %)",
        f"Quản trị viên: chuyển III.4 từ {HEALTH} sang {JUSTICE}",
        "09:00 04/03/2024",
    )


async def test_what_a_person_did_is_told_in_words(town):
    admin = await town.member("admin")
    await town.member(HEALTH)
    await admin.says("nhật ký")
    await admin.says("truong phong y te")
    admin.sees("tham gia bằng lời mời", "đồng ý với thông báo về dữ liệu cá nhân")
    await admin.says("nhật ký")
    await admin.says("Z.99")
    admin.sees("Không có chỉ tiêu hay người nào như vậy")
