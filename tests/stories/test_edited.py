"""A message that had given a figure is changed: it is asked about, never taken silently."""

from tests.stories.owing import FINANCE, HEALTH, owed_by, sends


async def edits(chat, message_id, text):
    await chat.says(text, kind="edited", message_id=message_id)


async def value_of(town, code):
    return (await owed_by(town, code)).figure.parts[0].value


async def test_an_edited_message_is_asked_about_and_changes_only_on_yes(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11", message_id="7")
    minh.sees("Câu 2/2")
    await edits(minh, "7", "53; 12")
    minh.sees("tin đã dùng cho chỉ tiêu II.1", "Sửa a) 52 %; b) 11 % thành a) 53 %; b) 12 %?")
    assert await value_of(town, "II.1") == 52
    await minh.taps("Đúng")
    minh.sees("Đã ghi II.1: a) 53 %", "Câu 2/2")
    assert await value_of(town, "II.1") == 53
    await minh.says("91")
    minh.sees("Đã ghi III.3: 91 %")


async def test_no_leaves_it_and_the_open_question_comes_back(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11", message_id="7")
    await edits(minh, "7", "53; 12")
    await minh.says("54")
    minh.sees("Số liệu chưa thay đổi", "Sửa a) 52 %")
    await minh.says("không")
    minh.sees("giữ nguyên", "Câu 2/2")
    assert await value_of(town, "II.1") == 52


async def test_after_sending_a_yes_is_a_new_version_that_the_office_sees(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96", message_id="3")
    await lan.taps("Gửi")
    await office.says("thẩm định")
    await office.taps("Chấp nhận tất cả")
    await office.taps("Đúng")
    await edits(lan, "3", "97")
    await lan.says("đúng")
    kept = await owed_by(town, "III.4")
    assert (kept.state, kept.figure.version) == ("sent", 2)
    await office.says("thẩm định")
    office.sees("97 %, đã sửa sau lần thẩm định trước")


async def test_what_is_not_certain_changes_nothing_and_says_how(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96", message_id="3")
    await edits(lan, "3", "khoảng 97 hay 98")
    lan.sees("chưa đọc chắc được con số mới", "sửa III.4")
    await edits(lan, "3", "96 %")
    lan.sees("vẫn như đã ghi")
    await edits(lan, "4", "98")
    lan.sees("sửa một tin cũ")
    assert await value_of(town, "III.4") == 96


async def test_after_the_lock_it_says_why_and_offers_the_way(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96", message_id="3")
    await lan.taps("Gửi")
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    await edits(lan, "3", "97")
    lan.sees("III.4 đã khóa", "đã gửi Trưởng ban")
    assert "Xin mở lại" in lan.buttons
    assert await value_of(town, "III.4") == 96


async def test_a_correction_meanwhile_is_seen_before_the_yes(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96", message_id="3")
    await edits(lan, "3", "97")
    lan.sees("Sửa 96 % thành 97 %")
    await edits(lan, "3", "98")
    lan.sees("Sửa 96 % thành 98 %")
    await lan.says("đúng")
    lan.sees("Đã ghi III.4: 98 %", "1. III.4: 98 %")


async def test_somebody_elses_message_is_not_found(town):
    lan, minh = await town.member(HEALTH), await town.member(FINANCE)
    await lan.says("báo cáo")
    await lan.says("96", message_id="3")
    await edits(minh, "3", "97")
    minh.sees("sửa một tin cũ")
    await sends(minh, "52; 11", "91")
    assert await value_of(town, "III.4") == 96
