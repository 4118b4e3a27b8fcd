"""Many indicators answered in one message: one page, kept only after a yes."""

from decimal import Decimal

import pytest

from storage import audit, requests
from storage.figures import Part
from tests.stories.owing import CULTURE, FINANCE, HEALTH, owed_by

OFFICE_CHIEF = "Chánh Văn phòng HĐND-UBND TP"


async def figures_of(town, *codes):
    return {code: (await owed_by(town, code)).figure for code in codes}


async def test_numbered_answers_wait_on_one_page_and_are_kept_after_yes(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.says("1: 92%  2: 71%  3: chưa có")
    chi.sees("chưa ghi gì", "– I.1: 92 %", "– I.2: 71 %", "– I.3: chưa có số liệu", "Ghi")
    assert (await owed_by(town, "I.1")).figure is None
    await chi.taps("Ghi")
    chi.sees("Đã ghi:", "– I.1: 92 %", "– I.3: chưa có số liệu")
    chi.sees("Chỉ tiêu I.3", "khi nào có")
    await chi.says("Kho bạc gửi ngày 10/3")
    chi.sees("Câu 4/10", "I.4")
    found = await figures_of(town, "I.1", "I.2", "I.3")
    assert found["I.1"].parts == (Part(Decimal(92)),)
    assert (found["I.3"].state, found["I.3"].reason) == ("not_yet", "Kho bạc gửi ngày 10/3")
    kept = await town.asks(audit.all_of, "figure.kept")
    assert [one.noun_id for one in kept] == [
        (await owed_by(town, code)).id for code in ("I.1", "I.2", "I.3")
    ]


async def test_with_no_question_open_the_lines_are_taken_too(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("Dạ em báo cáo:\nI.3 92%\ni1: 450/500\n2 - 71")
    chi.sees("– I.1: 90 % (450/500)", "– I.2: 71 %", "– I.3: 92 %")
    await chi.types("Ghi")
    chi.sees("Đã ghi:", "Câu 4/10")
    assert (await owed_by(town, "I.1")).figure.parts == (
        Part(Decimal(90), Decimal(450), Decimal(500)),
    )


async def test_indicators_may_be_named_in_words_without_diacritics(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("ty le ho so truc tuyen: 92%\nxu ly phan anh, kien nghi dung han 100%")
    chi.sees("– I.1: 92 %", "– I.10: 100 %")
    await chi.says("ghi")
    chi.sees("Đã ghi:")
    assert (await owed_by(town, "I.10")).figure.parts == (Part(Decimal(100)),)


async def test_lines_pasted_with_the_plans_own_text_are_not_read_as_its_targets(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says(
        "1\tTỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận, giải quyết TTHC đạt 75%\t92%\n"
        "5\tTỷ lệ cấp kết quả giải quyết TTHC điện tử đạt 100%\t99,5%"
    )
    chi.sees("– I.1: 92 %", "– I.5: 99,5 %")
    chi.does_not_see("75")


async def test_doubtful_lines_are_asked_one_by_one_after_the_certain_ones_are_kept(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.says("1: 92%\n2: 1.234\n3: 0,85\n4: hôm nay trời đẹp")
    chi.sees("– I.1: 92 %", "Chưa chắc", "1,234 % hoặc 1.234 %", "0,85 % hoặc 85 %")
    chi.sees("“4: hôm nay trời đẹp” – chưa đọc được con số")
    await chi.taps("Ghi")
    chi.sees("Đã ghi:\n– I.1: 92 %", "Chỉ tiêu I.2", "đọc hai cách")
    await chi.says("71,5")
    chi.sees("Đã ghi I.2: 71,5 %", "Chỉ tiêu I.3")
    await chi.taps("Đúng, 85 %")
    chi.sees("Đã ghi I.3: 85 %", "Câu 4/10", "I.4")
    assert (await owed_by(town, "I.4")).figure is None


async def test_two_numbers_for_one_line_are_asked(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("I.1: 92%; I.2: 71%; I.1: 95%")
    chi.sees("– I.2: 71 %", "92 % hoặc 95 %")
    await chi.taps("Ghi")
    chi.sees("hai kết quả khác nhau")
    await chi.taps("Đúng, 95 %")
    assert (await owed_by(town, "I.1")).figure.parts == (Part(Decimal(95)),)


async def test_unknown_numbers_and_codes_of_others_are_said_clearly(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.says("1: 92%\n77: 5%\nI.7: 100%\nIX.9: 4%\nnăm ngoái 88%")
    chi.sees("– I.1: 92 %", "“77: 5%”: không có câu số này", "từ 1 đến 10")
    chi.sees("chỉ tiêu I.7 do Trưởng phòng Tư pháp báo cáo", "“IX.9: 4%”: kế hoạch không có")
    chi.sees("“năm ngoái 88%”: không rõ của chỉ tiêu nào")
    await chi.taps("Ghi")
    assert (await owed_by(town, "I.7")).figure is None


async def test_only_strange_lines_keep_nothing_and_the_question_stays(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.says("I.7: 100%\nIX.9: 4%")
    chi.sees("Không ghi được", "Câu 1/10")
    await chi.says("hủy")
    await chi.says("I.7: 100%")
    chi.sees("do Trưởng phòng Tư pháp báo cáo", "Lúc nào sẵn sàng")


async def test_a_number_in_front_that_disagrees_with_the_name_is_not_taken(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("1: 92%\n2. Tỷ lệ cấp kết quả giải quyết TTHC điện tử: 99%")
    chi.sees("– I.1: 92 %", "không khớp nhau")


async def test_a_line_typed_again_replaces_the_line_on_the_page(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("1: 92%\n2: 71%")
    await chi.says("2: 72")
    chi.sees("– I.1: 92 %", "– I.2: 72 %")
    chi.does_not_see("71")
    await chi.says("có gì đâu")
    chi.sees("Ở trang này", "– I.2: 72 %")
    await chi.says("đồng ý")
    assert (await owed_by(town, "I.2")).figure.parts == (Part(Decimal(72)),)


@pytest.mark.parametrize("no", ["Không ghi", "khong", "*tap"])
async def test_no_keeps_nothing_and_the_question_stays(town, no):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.says("1: 92%\n2: 71%")
    await (chi.taps("Không ghi") if no == "*tap" else chi.says(no))
    chi.sees("không ghi gì", "Câu 1/10")
    assert await town.asks(audit.all_of, "figure.kept") == []


async def test_no_with_nothing_open_ends_it(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("1: 92%\n2: 71%")
    await chi.taps("Không ghi")
    chi.sees("không ghi gì", "Lúc nào sẵn sàng")
    assert "Báo cáo số liệu" in chi.buttons


async def test_numbers_may_be_the_targets_of_the_open_question(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("1: 52  2: 11")
    minh.sees("chưa ghi gì")
    await minh.taps("Là câu đang hỏi")
    minh.sees("Đã ghi II.1: a) 52 %; b) 11 %", "Câu 2/2")


async def test_several_targets_and_words_for_qualitative_ones_have_their_line(town):
    hoa = await town.member(CULTURE)
    await hoa.says("I.12: 100\nI.14: đang làm\nIII.1 95%")
    hoa.sees("– I.12: 100 %", "– I.14: đang thực hiện", "– III.1: 95 %")
    await hoa.taps("Ghi")
    assert (await owed_by(town, "I.14")).figure.state == "ongoing"
    minh = await town.member(FINANCE)
    await minh.says("III.3: 91,5\nII.1: a: 52, b: 11")
    minh.sees("– II.1: a) 52 %; b) 11 %", "– III.3: 91,5 %")


async def test_what_is_below_its_target_is_asked_for_a_reason_unless_all_are_skipped(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("1: 60%  2: 50%  3: 40%")
    await chi.taps("Ghi")
    chi.sees("Chỉ tiêu I.1", "Nguyên nhân và giải pháp", "Tỷ lệ hồ sơ trực tuyến")
    await chi.says("Thiếu máy")
    chi.sees("Đã ghi nguyên nhân", "Chỉ tiêu I.2")
    await chi.taps("Bỏ qua hết")
    chi.sees("Câu 4/10")
    found = await figures_of(town, "I.1", "I.2")
    assert (found["I.1"].reason, found["I.2"].reason) == ("Thiếu máy", None)


async def test_everything_at_once_then_sent_and_receipted(town):
    minh = await town.member(FINANCE)
    await minh.says("II.1: 52; 11\nIII.3: 92%")
    await minh.taps("Ghi")
    minh.sees("Xin xem lại", "1. II.1: a) 52 %; b) 11 %", "2. III.3: 92 %")
    await minh.taps("Gửi")
    minh.sees("Đã nhận đủ 2 chỉ tiêu", "Số phiếu: 2024Q1-0001")
    await minh.says("III.3: 93%")
    await minh.taps("Ghi")
    kept = await owed_by(town, "III.3")
    assert (kept.state, kept.figure.version) == ("sent", 2)


async def test_after_the_due_moment_they_are_marked_late(town):
    minh = await town.member(FINANCE)
    await town.wait("2024-03-15T00:00:00+07:00")
    await minh.says("II.1: 52; 11\nIII.3: 92%")
    await minh.taps("Ghi")
    minh.sees("– III.3: 92 % (sau hạn, ghi là trễ)")
    assert (await owed_by(town, "III.3")).figure.is_late


async def test_an_open_doubt_comes_back_after_the_page(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.says("1.234")
    await chi.says("2: 71%\n3: 80%")
    chi.does_not_see("I.1")
    await chi.taps("Ghi")
    chi.sees("Chỉ tiêu I.1", "đọc hai cách")
    await chi.says("76")
    chi.sees("Đã ghi I.1: 76 %", "Câu 4/10")


async def test_figures_typed_instead_of_a_reason_are_not_taken_for_one(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("báo cáo")
    await chi.says("60%")
    await chi.says("I.2: 71%\nI.3: 80%")
    chi.sees("– I.2: 71 %", "chưa ghi gì")
    await chi.taps("Ghi")
    chi.sees("Chỉ tiêu I.1", "Nguyên nhân và giải pháp")
    await chi.says("I.2 thiếu máy, I.3 thiếu người")
    assert (await owed_by(town, "I.1")).figure.reason == "I.2 thiếu máy, I.3 thiếu người"


async def test_a_line_handed_to_somebody_else_meanwhile_is_not_kept(town):
    admin = await town.member("admin")
    minh = await town.member(FINANCE)
    await minh.says("II.1: 52; 11\nIII.3: 92%")
    await admin.says("giao lại")
    await admin.says("III.3")
    await admin.says(HEALTH)
    await admin.taps("Đúng")
    await minh.taps("Ghi", letter=next(one for one in minh.all if "chưa ghi gì" in one.text))
    minh.sees("Đã ghi:\n– II.1", "vừa chuyển cho nơi khác", "III.3: 92%")
    assert (await owed_by(town, "III.3")).figure is None


async def test_in_english(town):
    chi = await town.member(OFFICE_CHIEF)
    await chi.says("english")
    await chi.says("I.1: 92%\nI.2: none yet\nI.77: 3%")
    chi.sees("– I.1: 92 %", "nothing is kept yet", "no such indicator")
    await chi.says("keep")
    chi.sees("Kept:")


async def test_nothing_changes_for_those_who_owe_nothing(town):
    chair = await town.member("chair")
    await chair.says("1: 92%\n2: 71%")
    chair.sees("cần việc gì")
    found = await town.asks(requests.of_period, 1)
    assert all(one.figure is None for one in found)
