"""What happens in the middle of a question: another phone, a hand-over, a deadline, a quarter."""

from decimal import Decimal

from bot.terminal.handing import reassign
from storage import periods, requests
from tests.stories.owing import (
    FINANCE,
    HEALTH,
    JUSTICE,
    another_phone,
    colleague,
    owed_by,
    sends,
)


async def value_of(town, code):
    figure = (await owed_by(town, code)).figure
    return figure and figure.parts[0].value


async def test_an_answer_from_a_second_phone_sees_the_newer_figure_and_asks(town):
    minh = await town.member(FINANCE)
    other = await another_phone(town, minh)
    await other.says("báo cáo")
    await minh.says("báo cáo")
    await town.wait("2024-03-04T10:02:00+07:00")
    await minh.says("52; 11")
    await other.says("60; 12")
    other.sees("II.1 vừa được cập nhật lúc 10:02 04/03/2024", "a) 52 %", "Thay bằng a) 60 %")
    assert await value_of(town, "II.1") == 52
    assert await value_of(town, "III.3") is None
    await other.taps("Giữ nguyên")
    other.sees("Câu 2/2", "III.3")
    assert await value_of(town, "II.1") == 52


async def test_yes_puts_the_second_answer_in_its_place(town):
    minh = await town.member(FINANCE)
    other = await another_phone(town, minh)
    await other.says("báo cáo")
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await other.says("60; 12")
    await other.says("thay")
    other.sees("Đã ghi II.1: a) 60 %", "Câu 2/2")
    assert (await owed_by(town, "II.1")).figure.version == 2


async def test_two_people_in_one_seat_do_not_overwrite_each_other(town):
    lan = await town.member(HEALTH)
    hoa = await colleague(town, HEALTH, "Nguyễn Thị Hoa")
    await lan.says("báo cáo")
    await hoa.says("báo cáo")
    await lan.says("96")
    await hoa.says("97")
    hoa.sees("vừa được cập nhật", "96 %", "Thay bằng 97 %")
    assert await value_of(town, "III.4") == 96
    await hoa.says("có")
    assert await value_of(town, "III.4") == 97
    lan.looks_away()
    await lan.taps("Gửi")
    lan.sees("người cùng phụ trách sửa", "1. III.4: 97 %")
    assert (await owed_by(town, "III.4")).state == "answered"
    await lan.taps("Gửi")
    assert (await owed_by(town, "III.4")).state == "sent"


async def test_a_page_of_many_answers_does_not_overwrite_what_came_meanwhile(town):
    minh = await town.member(FINANCE)
    hoa = await colleague(town, FINANCE, "Nguyễn Thị Hoa")
    await hoa.says("1: 60; 12\n2: 95")
    hoa.sees("II.1: a) 60 %", "III.3: 95 %")
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await hoa.says("1")
    hoa.sees("III.3: 95 %", "II.1 vừa được cập nhật", "a) 52 %", "Thay bằng a) 60 %")
    assert await value_of(town, "II.1") == 52
    await hoa.says("thay")
    assert await value_of(town, "II.1") == 60


async def test_an_answer_without_number_is_asked_about_too(town):
    lan = await town.member(HEALTH)
    hoa = await colleague(town, HEALTH, "Nguyễn Thị Hoa")
    await lan.says("báo cáo")
    await hoa.says("báo cáo")
    await lan.says("96")
    await hoa.taps("Chưa có số liệu")
    hoa.sees("vừa được cập nhật", "Thay bằng chưa có số liệu")
    await hoa.says("không")
    assert await value_of(town, "III.4") == 96


async def test_a_phone_on_which_nothing_was_asked_says_first_what_is_asked(town):
    lan = await town.member(HEALTH)
    other = await another_phone(town, lan)
    await lan.says("báo cáo")
    await other.says("96")
    other.sees("Câu đang mở là chỉ tiêu III.4", "Có ghi 96 %")
    assert await value_of(town, "III.4") is None
    await other.says("đúng")
    other.sees("Đã ghi III.4: 96 %")


async def test_after_days_of_rest_the_round_goes_on_elsewhere(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11")
    other = await another_phone(town, minh)
    await town.wait("2024-03-08T09:00:00+07:00")
    await other.says("bao cao")
    other.sees("Câu 2/2", "III.3")
    await other.says("91")
    other.sees("1. II.1: a) 52 %; b) 11 %", "2. III.3: 91 %")
    await other.taps("Gửi")
    other.sees("Đã nhận đủ 2 chỉ tiêu")


async def test_a_hand_over_in_the_middle_keeps_the_draft_for_the_new_owner(town):
    minh, thu = await town.member(FINANCE), await town.member(JUSTICE)
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await minh.says("sửa 1")
    minh.looks_away()
    await town.database.write(reassign, "II.1", JUSTICE, town.clock.now())
    await town.wait(minutes=1)
    minh.sees("đã được giao cho Trưởng phòng Tư pháp")
    thu.sees("nơi trước đã ghi a) 52 %; b) 11 %", "được giao thêm chỉ tiêu II.1")
    await minh.says("60; 20")
    minh.sees("II.1 đã chuyển cho Trưởng phòng Tư pháp", "Câu 1/1")
    assert await value_of(town, "II.1") == 52
    await thu.says("sửa ii.1")
    thu.sees("Đang ghi: a) 52 %; b) 11 %")


async def test_the_due_moment_passes_while_the_question_is_open(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-14T23:50:00+07:00")
    await lan.says("báo cáo")
    lan.sees("Hạn: hết ngày 14/03/2024")
    await town.wait("2024-03-15T00:05:00+07:00")
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %", "Quý I/2024", "ghi là trễ")
    assert (await owed_by(town, "III.4")).figure.is_late


async def test_the_next_quarter_begins_while_a_question_of_the_last_is_open(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-14T09:00:00+07:00")
    await lan.says("báo cáo")
    await town.wait("2024-06-03T09:00:00+07:00")
    second = next(one for one in await town.asks(periods.of_plan, 1) if one.name == "2024Q2")
    assert second.opened_at is not None
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %, kỳ Quý I/2024")
    assert await value_of(town, "III.4") == Decimal(96)
    later = await town.asks(requests.of_period, second.id)
    assert next(one for one in later if one.code == "III.4").figure is None
    await lan.taps("Gửi")
    await lan.says("báo cáo")
    lan.sees("Kỳ Quý II/2024", "Kỳ trước: 96 %")


async def test_a_correction_is_heard_wherever_it_is_typed(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("10; 5")
    minh.sees("Nguyên nhân và giải pháp")
    await minh.says("sửa 1")
    minh.sees("Câu 1/2", "Đang ghi: a) 10 %")
    await minh.says("52; 11")
    await minh.says("trả lời tiếp")
    await minh.says("91,5")
    await minh.taps("Gửi")
    await minh.says("sửa 2")
    minh.sees("Câu 2/2", "III.3", "Đang ghi: 91,5 %")
    await minh.says("92,5")
    minh.sees("Đã ghi III.3: 92,5 %")
    assert (await owed_by(town, "III.3")).state == "sent"
    await minh.says("menu")
    await minh.says("sua III.3")
    minh.sees("Câu 2/2", "Đang ghi: 92,5 %")
    await minh.says("hủy")
    await minh.says("sửa 9")
    minh.sees("Chỉ có các câu từ 1 đến 2")


async def test_not_applicable_is_an_answer_with_a_reason(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.taps("Không áp dụng")
    lan.sees("Đã ghi III.4: không áp dụng", "lý do")
    await lan.says("Thành phố không còn trạm y tế xã")
    lan.sees("1. III.4: không áp dụng – Thành phố không còn trạm y tế xã")
    assert (await owed_by(town, "III.4")).figure.state == "not_applicable"


async def test_nothing_arose_may_be_a_zero_so_it_is_asked(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("không phát sinh")
    lan.sees("muốn ghi thế nào")
    assert {"Không áp dụng", "Bằng 0"} <= set(lan.buttons)


async def test_an_old_button_after_sending_changes_nothing(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    old = lan.last
    await lan.says("hủy")
    await sends(lan, "96")
    await lan.taps("Không áp dụng", letter=old)
    lan.sees("không còn hiệu lực")
    assert await value_of(town, "III.4") == 96
