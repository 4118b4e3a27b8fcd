"""The office looks at what came in, accepts it, or returns it with a reason."""

from sqlalchemy import insert, update
from sqlmodel import col

from storage import accounts, audit, parties
from storage.members import Seat
from tests.stories.owing import FINANCE, HEALTH, colleague, owed_by, sends


async def test_what_came_in_waits_in_one_list_and_is_accepted(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    minh = await town.member(FINANCE)
    await sends(lan, "96")
    await sends(minh, "52; 11", "91,5")
    await office.says("tham dinh")
    office.sees("Có 3 số liệu", "III.4. Trưởng phòng Y tế: 96 %", "II.1. ", "III.3. ")
    await office.says("iii.4")
    office.sees("> 95 %", "Quý I/2024: 96 %", "chấp nhận hay trả lại")
    await office.taps("Chấp nhận")
    office.sees("Đã chấp nhận III.4", "Có 2 số liệu")
    await office.taps("Chấp nhận tất cả")
    office.sees("cả 2 số liệu")
    await office.says("đúng")
    office.sees("Đã chấp nhận 2 số liệu", "Không còn số liệu nào")
    assert (await owed_by(town, "III.4")).is_accepted
    await office.says("tiến độ")
    office.sees("Đã chấp nhận 3, chờ thẩm định 0, trả lại 0")
    await lan.says("tình hình")
    lan.sees("III.4: 96 % (đã được chấp nhận)")
    entries = await town.asks(audit.all_of, "figure.accepted")
    assert len(entries) == 3


async def test_a_returned_figure_is_asked_again_with_its_old_value_and_the_reason(town):
    office, minh = await town.member("office"), await town.member(FINANCE)
    await sends(minh, "52; 11", "91,5")
    await office.says("thẩm định")
    await office.taps("III.3")
    await office.taps("Trả lại")
    await office.says("..")
    office.sees("cần có lý do")
    minh.looks_away()
    await office.says("Chưa cộng hai phường mới")
    office.sees("Đã trả lại III.3 và báo Trưởng phòng Tài chính")
    minh.sees("III.3", "91,5 %", "Lý do: Chưa cộng hai phường mới")
    assert (await owed_by(town, "III.3")).is_owed
    await office.says("tiến độ")
    office.sees("đã gửi 1/2, thiếu III.3 (đã trả lại)", "trả lại 1")
    await minh.taps("Trả lời lại")
    minh.sees("chỉ tiêu III.3", "91,5 %, được trả lại", "Chưa cộng hai phường mới")
    minh.does_not_see("II.1")
    await minh.says("93")
    minh.sees("Đã ghi III.3: 93 %", "2. III.3: 93 %")
    await minh.taps("Gửi")
    minh.sees("Đã nhận đủ 2 chỉ tiêu")
    await office.says("thẩm định")
    office.sees("III.3. Trưởng phòng Tài chính-Kế hoạch: 93 %, đã sửa sau lần thẩm định trước")
    await office.taps("III.3")
    office.sees("đã trả lại lúc", "Chưa cộng hai phường mới", "Bản 1", "91,5 %", "Bản 2", "93 %")


async def test_the_returned_question_comes_back_without_the_button_too(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await office.says("thẩm định")
    await office.taps("III.4")
    await office.taps("Trả lại")
    await office.says("Thiếu phường Dĩnh Kế")
    await lan.says("báo cáo")
    lan.sees("Câu 1/1", "Thiếu phường Dĩnh Kế")
    await lan.says("97")
    await lan.taps("Gửi")
    assert (await owed_by(town, "III.4")).state == "sent"


async def test_a_correction_after_acceptance_comes_back_as_changed(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await office.says("thẩm định")
    await office.taps("III.4")
    await office.taps("Chấp nhận")
    await lan.says("báo cáo")
    await lan.says("sửa 1")
    await lan.says("97")
    await office.says("thẩm định")
    office.sees("97 %, đã sửa sau lần thẩm định trước")
    await office.taps("III.4")
    office.sees("đã chấp nhận lúc", "96 %", "97 %")


async def test_a_figure_corrected_while_it_is_looked_at_is_not_accepted_unseen(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await office.says("thẩm định")
    await office.taps("III.4")
    await lan.says("báo cáo")
    await lan.says("sửa 1")
    await lan.says("97")
    await office.taps("Chấp nhận")
    office.sees("vừa được sửa trong lúc anh/chị xem", "97 %")
    assert not (await owed_by(town, "III.4")).is_accepted
    await office.taps("Chấp nhận")
    assert (await owed_by(town, "III.4")).is_accepted


async def test_of_two_officers_the_second_sees_what_the_first_did_and_chooses(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    hoa = await colleague(town, "office", "Bùi Thị Hoa")
    await sends(lan, "96")
    for each in (office, hoa):
        await each.says("thẩm định")
        await each.taps("III.4")
    await office.taps("Trả lại")
    await office.says("Thiếu phường Dĩnh Kế")
    await hoa.taps("Chấp nhận")
    hoa.sees("vừa trả lại III.4", "lúc 09:00", "Thiếu phường Dĩnh Kế", "xem lại rồi chọn")
    assert (await owed_by(town, "III.4")).is_returned
    lan.looks_away()
    await hoa.taps("Chấp nhận")
    assert (await owed_by(town, "III.4")).is_accepted
    lan.sees("không cần gửi lại")


async def test_accepting_all_leaves_out_what_changed_meanwhile(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await office.says("thẩm định")
    await office.taps("Chấp nhận tất cả")
    await lan.says("báo cáo")
    await lan.says("sửa 1")
    await lan.says("97")
    await office.taps("Đúng")
    office.sees("Đã chấp nhận 0 số liệu", "1 số liệu vừa được sửa")
    assert not (await owed_by(town, "III.4")).is_accepted


async def test_the_chair_reads_what_was_accepted_and_what_was_returned(town):
    office, chair = await town.member("office"), await town.member("chair")
    lan, minh = await town.member(HEALTH), await town.member(FINANCE)
    await sends(lan, "96")
    await sends(minh, "52; 11", "91,5")
    await office.says("thẩm định")
    await office.taps("III.4")
    await office.taps("Chấp nhận")
    await office.taps("II.1")
    await office.taps("Trả lại")
    await office.says("Thiếu quý IV")
    await chair.says("tổng hợp")
    chair.sees("Đã gửi 2/24", "đã chấp nhận 1; 1 đang chờ thẩm định")
    chair.sees("trả lại để bổ sung: 1", "II.1 (đã trả lại)")


async def test_a_captured_button_of_the_review_does_nothing_for_a_member(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await office.says("thẩm định")
    await office.taps("III.4")
    await lan.taps("Chấp nhận", letter=office.last)
    await lan.says("thẩm định")
    lan.sees("không thuộc phần của anh/chị")
    assert not (await owed_by(town, "III.4")).is_reviewed


async def test_the_queue_in_english(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await office.says("english")
    await office.says("review")
    office.sees("1 figure is waiting", "III.4")
    await office.taps("III.4")
    await office.taps("Return it")
    await office.says("Two wards are missing")
    office.sees("III.4 is returned")
    lan.sees("Two wards are missing")


async def test_a_role_that_has_ended_judges_nothing(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await office.says("thẩm định")
    await office.taps("III.4")

    def end(db):
        db.execute(update(Seat).where(col(Seat.role) == "office").values(until=town.clock.now()))
        party_id = parties.named(db, 1, HEALTH)
        member_id = accounts.at(db, "post", office.address).member_id
        seat = {"party_id": party_id, "member_id": member_id, "since": town.clock.now()}
        db.execute(insert(Seat).values(**seat))

    await town.database.write(end)
    await office.taps("Chấp nhận")
    office.sees("không thuộc phần của anh/chị")
    assert not (await owed_by(town, "III.4")).is_reviewed
