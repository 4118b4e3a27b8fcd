"""What is not certain is asked, never kept; what cannot be read gets a sentence that helps."""

import pytest

from tests.stories.owing import FINANCE, HEALTH, owed_by


async def test_too_few_values_are_asked_again_and_nothing_is_kept(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52")
    minh.sees("Câu 1/2")
    minh.does_not_see("Đã ghi II.1")
    assert (await owed_by(town, "II.1")).figure is None


async def test_a_bare_number_is_an_answer_and_never_a_choice(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("1")
    kept = await owed_by(town, "III.4")
    assert kept.figure is None or kept.figure.parts[0].value == 1


async def test_zero_is_confirmed_once(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("0%")
    lan.sees("bằng 0")
    assert (await owed_by(town, "III.4")).figure is None
    await lan.taps("Đúng, 0 %")
    lan.sees("Đã ghi III.4: 0 %")
    assert (await owed_by(town, "III.4")).figure.state == "zero"


async def test_two_readings_are_two_buttons(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("0,85")
    lan.sees("số nào")
    assert lan.buttons[:2] == [
        "Đúng, 0,85 % (không phẩy tám năm)",
        "Đúng, 85 % (tám mươi lăm)",
    ]
    await lan.taps("Đúng, 85 %")
    lan.sees("Đã ghi III.4: 85 %")


async def test_a_count_where_a_share_is_wanted_asks_for_the_total(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("37 hộ")
    lan.sees("37 trên tổng số bao nhiêu")
    await lan.says("40")
    lan.sees("92,5 % (37/40)")
    await lan.taps("Đúng")
    lan.sees("Đã ghi III.4: 92,5 % (37/40)")


async def test_what_is_not_understood_is_explained_and_then_offered_help(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("xong rồi nhé")
    lan.sees("chưa ghi gì", "ví dụ: 67,5", "Câu 1/1")
    await lan.says("thì xong rồi mà")
    lan.sees("bộ phận thường trực")
    assert (await owed_by(town, "III.4")).figure is None


async def test_a_question_is_not_a_figure(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("tính cả hồ sơ mật không?")
    lan.sees("bộ phận thường trực", "Câu 1/1")
    assert (await owed_by(town, "III.4")).figure is None


async def test_a_sticker_and_an_edited_message_change_nothing(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("", kind="other")
    lan.sees("Xin gõ bằng chữ hoặc số", "Câu 1/1")
    await lan.says("96", kind="edited")
    lan.sees("sửa một tin cũ")
    assert (await owed_by(town, "III.4")).figure is None


async def test_the_last_value_is_shown_and_may_be_kept(town):
    lan, office = await town.member(HEALTH), await town.member("office")
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.taps("Gửi")
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    await town.wait("2024-06-03T09:00:00+07:00")
    await lan.says("báo cáo")
    lan.sees("Quý II/2024", "Kỳ trước: 96 %")
    await lan.says("giữ nguyên")
    lan.sees("Giữ như kỳ trước: 96 %")
    await lan.taps("Đúng")
    lan.sees("Đã ghi III.4: 96 %, kỳ Quý II/2024")
    await lan.says("sửa 1")
    await lan.says("20")
    lan.sees("khác nhiều so với kỳ trước")


async def test_a_huge_message_is_answered_with_one_sentence(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("ạ" * 100_000)
    lan.sees("chưa ghi gì")
    assert (await owed_by(town, "III.4")).figure is None


async def test_a_mark_before_three_figures_is_asked_in_words_too(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("12.345")
    lan.sees("đọc hai cách")
    assert lan.buttons == [
        "Đúng, 12,345 % (mười hai phẩy ba bốn năm)",
        "12.345 (mười hai nghìn ba trăm bốn mươi lăm) là số lượng",
        "Nhập lại",
    ]
    await lan.taps("12.345 (mười hai nghìn")
    lan.sees("trên tổng số bao nhiêu")
    await lan.says("15.000")
    await lan.taps("Đúng")
    lan.sees("Đã ghi III.4: 82,3 % (12.345/15.000)")


async def test_a_doubt_is_settled_by_a_plain_yes_or_no(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("khoảng 96%")
    await lan.says("không ạ")
    lan.sees("Câu 1/1")
    lan.does_not_see("Đã ghi")
    await lan.says("khoảng 97%")
    await lan.says("dạ đúng rồi ạ")
    lan.sees("Đã ghi III.4: 97 %")


async def test_a_correction_in_place_of_a_yes_is_a_new_doubt(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("khoảng 96%")
    await lan.says("không, 95%")
    lan.sees("95 %")
    lan.does_not_see("Đã ghi")
    await lan.says("đúng")
    lan.sees("Đã ghi III.4: 95 %")


@pytest.mark.parametrize(
    "said",
    ["12.345", "0,85", "60-65", "khoảng 70", "0", "không", "không phát sinh", "tám lăm", "150%",
     "450/500, đạt 95%", "75% 85%", "37 hộ", "dự kiến 90%", "đạt 95% kế hoạch", "10/3",
     "không có hồ sơ nào", "à nhầm, 85"],
)  # fmt: skip
async def test_a_doubt_has_at_most_three_buttons_and_keeps_nothing(town, said):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says(said)
    assert len(lan.buttons) <= 3 or "Bỏ qua" in lan.buttons
    lan.does_not_see("Đã ghi")
    assert (await owed_by(town, "III.4")).figure is None


@pytest.mark.parametrize(
    "said",
    ["tính cả hồ sơ giấy không ạ", "xin chào", "cảm ơn", "đúng", "trợ giúp", "đạt kế hoạch",
     "15/3/2024", "0912345678", "=SUM(85)", "seventy five percent", "để em hỏi lại xã"],
)  # fmt: skip
async def test_talk_in_the_middle_keeps_nothing_and_the_question_stays(town, said):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says(said)
    lan.does_not_see("Đã ghi")
    assert (await owed_by(town, "III.4")).figure is None
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %")
