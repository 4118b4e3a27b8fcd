"""Roles are given and taken, a post changes hands on a day, and rights follow at once."""

from storage import audit, members
from tests.stories.owing import HEALTH, member_of

JUSTICE = "Trưởng phòng Tư pháp"


async def changes(admin, name, what):
    await admin.says("vai trò")
    await admin.says(name)
    await admin.taps(what)
    await admin.taps("Đúng")


async def test_a_role_is_given_and_used_at_once(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await lan.says("đôn đốc")
    lan.sees("không thuộc phần của anh/chị")
    await changes(admin, HEALTH, "Giao: bộ phận thường trực")
    lan.sees("vừa được giao vai trò bộ phận thường trực")
    await lan.says("đôn đốc")
    lan.sees("Sẽ nhắc")


async def test_a_role_taken_in_the_middle_ends_what_needed_it(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await changes(admin, HEALTH, "Giao: bộ phận thường trực")
    await lan.says("đôn đốc")
    await changes(admin, HEALTH, "Thôi: bộ phận thường trực")
    await lan.taps("Gửi nhắc")
    lan.sees("không thuộc phần của anh/chị nữa")
    assert await town.asks(audit.all_of, "period.nudged") == []


async def test_the_last_admin_keeps_the_role(town):
    admin = await town.member("admin")
    await changes(admin, "quan tri vien", "Thôi: Quản trị viên")
    admin.sees("Không thể thay đổi")
    await changes(admin, HEALTH, "Giao: Quản trị viên")
    await changes(admin, "Quản trị viên", "Thôi: Quản trị viên")
    admin.sees("đã thôi vai trò Quản trị viên")
    await admin.says("giao lại")
    admin.does_not_see("Giao lại chỉ tiêu nào")


async def test_a_post_changes_hands_on_a_day(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await admin.says("người mới")
    await admin.says(HEALTH)
    await admin.says("Nguyễn Thị Bình")
    await admin.says("6/3")
    admin.sees("Từ ngày 06/03/2024, Nguyễn Thị Bình giữ chức danh Trưởng phòng Y tế")
    await admin.types("Đúng")
    await admin.taps("Mời tham gia")
    admin.sees("Mã mời")
    token = admin.text.split("start=")[1].split()[0]
    binh = town.stranger("binh")
    await binh.says(f"/start {token}")
    binh.sees(HEALTH)
    await binh.taps("Đúng là tôi")
    await binh.taps("Đồng ý")
    binh.sees("bắt đầu từ ngày 06/03/2024")
    await lan.says("báo cáo")
    lan.sees("Câu 1/1")
    await town.wait("2024-03-06T08:00:00+07:00")
    binh.sees("Từ hôm nay anh/chị giữ chức danh Trưởng phòng Y tế")
    lan.sees("đã chuyển cho người khác")
    await lan.says("95")
    lan.sees("kênh báo cáo riêng")
    await binh.says("báo cáo")
    binh.sees("Câu 1/1")
    await town.wait("2024-03-07T09:00:00+07:00")
    binh.sees("còn 1 chỉ tiêu")
    now = town.clock.now()
    party = next(
        one for one in await town.asks(members.sitting_in, 1, now) if one.party_name == HEALTH
    )
    assert party.member_name == "Nguyễn Thị Bình"


async def test_a_post_handed_over_today_is_the_new_ones_at_once(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await admin.says("người mới nhận chức")
    await admin.says(HEALTH)
    await admin.says(JUSTICE)
    await admin.taps("Hôm nay")
    await admin.taps("Đúng")
    thu = await member_of(town, HEALTH)
    assert thu == await member_of(town, JUSTICE)
    await lan.says("báo cáo")
    lan.sees("kênh báo cáo riêng")


async def test_open_invitations_are_listed_and_taken_back(town):
    admin = await town.member("admin")
    token = await town.invitation(HEALTH)
    await admin.says("mời")
    await admin.taps("Lời mời đang mở")
    admin.sees("Trưởng phòng Y tế: có hiệu lực đến hết ngày 18/03/2024")
    await admin.types(HEALTH)
    await admin.types("Đúng")
    admin.sees("Đã thu hồi")
    lan = town.stranger("lan")
    await lan.says(f"/start {token}")
    lan.sees("hết hạn")


async def test_an_invitation_brings_a_square_code(town):
    admin = await town.member("admin")
    await admin.says("mời")
    await admin.says(HEALTH)
    assert [thing.name for thing in admin.pictures] == ["qr.png"]
