"""A figure that is somebody else's: said in one tap, proposed to whom, decided in one tap."""

from storage import audit
from tests.stories.owing import FINANCE, HEALTH, JUSTICE, colleague, owed_by


async def refuses(chat, whose):
    await chat.says("báo cáo")
    await chat.taps("Không phải của tôi")
    chat.sees("chỉ tiêu này của ai")
    await chat.says(whose)


async def test_the_proposal_reaches_the_admin_and_one_tap_hands_it_over(town):
    admin, minh = await town.member("admin"), await town.member(FINANCE)
    thu = await town.member(JUSTICE)
    await refuses(minh, "phong tu phap")
    minh.sees("Đã báo quản trị viên", "II.1", "Câu 2/2")
    admin.sees(FINANCE, "II.1", "đề nghị giao cho Trưởng phòng Tư pháp")
    for chat in (minh, thu):
        chat.looks_away()
    await admin.taps("Giao như đề nghị")
    admin.sees("từ Trưởng phòng Tài chính-Kế hoạch sang Trưởng phòng Tư pháp")
    minh.sees("đã được giao cho Trưởng phòng Tư pháp")
    thu.sees("được giao thêm chỉ tiêu II.1")
    assert (await owed_by(town, "II.1")).party_name == JUSTICE
    assert len(await town.asks(audit.all_of, "request.refused")) == 1


async def test_whose_it_is_may_be_picked_from_the_list_or_unknown(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await refuses(lan, "Phòng Không Có")
    lan.sees("Không tìm thấy nơi đó")
    await lan.taps("Xem tiếp")
    await lan.taps("Không rõ của ai")
    lan.sees("Đã báo quản trị viên", "1. III.4: chưa trả lời")
    admin.sees("III.4", "không rõ của ai")
    assert admin.buttons == ["Giao lại", "Vẫn để nơi cũ"]


async def test_it_may_be_said_in_words_and_taken_back(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("tôi không phụ trách chỉ tiêu này")
    lan.sees("chỉ tiêu này của ai")
    await lan.says("truong phong y te")
    lan.sees("đang giao cho chính Trưởng phòng Y tế")
    await lan.says("quay lại")
    lan.sees("Câu 1/1", "III.4")


async def test_the_admin_may_leave_it_where_it_is(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await refuses(lan, "Trưởng phòng Tư pháp")
    await admin.says("đề nghị")
    admin.sees("Có 1 đề nghị")
    await admin.taps("III.4")
    lan.looks_away()
    await admin.taps("Vẫn để nơi cũ")
    admin.sees("vẫn do nơi này báo cáo")
    lan.sees("vẫn do anh/chị báo cáo")
    await lan.taps("Báo cáo số liệu")
    lan.sees("Câu 1/1", "III.4")
    await admin.says("đề nghị")
    admin.sees("Không có đề nghị")


async def test_of_two_admins_the_second_sees_what_the_first_decided(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    other = await colleague(town, "admin", "Trần Văn Bình")
    await refuses(lan, "Trưởng phòng Tư pháp")
    await admin.taps("Giao như đề nghị")
    await other.taps("Vẫn để nơi cũ")
    other.sees("đã được xử lý", "hiện giao cho Trưởng phòng Tư pháp")
    assert (await owed_by(town, "III.4")).party_name == JUSTICE


async def test_a_members_tap_on_the_admins_button_hands_nothing_over(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await refuses(lan, "Trưởng phòng Tư pháp")
    await lan.taps("Giao như đề nghị", letter=admin.last)
    lan.sees("không thuộc phần của anh/chị")
    assert (await owed_by(town, "III.4")).party_name == HEALTH
