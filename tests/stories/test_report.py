"""A member reports their figures: asked one by one, read back, reviewed, sent, receipted."""

from decimal import Decimal

import pytest

from storage import audit
from storage.figures import Part
from tests.stories.owing import CULTURE, FINANCE, HEALTH, owed_by


async def test_one_figure_from_the_question_to_the_receipt(town):
    lan = await town.member(HEALTH)
    await lan.says("bao cao")
    lan.sees("Câu 1/1", "III.4", "> 95 %", "từ 15/12/2023 đến 14/03/2024", "hết ngày 14/03/2024")
    await lan.says("Dạ em báo cáo: 96,3 % ạ")
    lan.sees("Đã ghi III.4: 96,3 %", "Quý I/2024", "1. III.4: 96,3 %")
    await lan.taps("Gửi")
    lan.sees("Đã nhận đủ 1 chỉ tiêu", "09:00 04/03/2024", "Số phiếu: 2024Q1-0001")
    kept = await owed_by(town, "III.4")
    assert kept.state == "sent"
    assert kept.figure.parts == (Part(Decimal("96.3")),)
    assert not kept.figure.is_late


async def test_a_fraction_keeps_its_numerator_and_denominator(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("480/500")
    lan.sees("96 % (480/500)")
    kept = await owed_by(town, "III.4")
    assert kept.figure.parts == (Part(Decimal(96), Decimal(480), Decimal(500)),)


async def test_two_targets_are_answered_in_one_line(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    minh.sees("Câu 1/2", "a)", "b)")
    await minh.says("52; 11")
    minh.sees("Đã ghi II.1: a) 52 %; b) 11 %", "Câu 2/2")


async def test_below_the_target_the_reason_is_asked_and_may_be_skipped(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("90%")
    lan.sees("Nguyên nhân và giải pháp")
    await lan.says("Thiếu máy; quý II bổ sung")
    lan.sees("Đã ghi nguyên nhân", "90 % – Thiếu máy; quý II bổ sung")
    assert (await owed_by(town, "III.4")).figure.reason == "Thiếu máy; quý II bổ sung"


async def test_not_yet_is_an_answer_with_a_reason(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.taps("Chưa có số liệu")
    lan.sees("chưa có số liệu", "khi nào có")
    await lan.says("Trạm y tế gửi ngày 10/3")
    lan.sees("1. III.4: chưa có số liệu – Trạm y tế gửi ngày 10/3")


@pytest.mark.parametrize("typed", ["chưa có số liệu", "chua co", "*1"])
async def test_not_yet_may_be_typed(town, typed):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says(typed)
    lan.sees("khi nào có")


async def test_help_returns_to_the_open_question(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("trợ giúp")
    lan.sees("Cách dùng", "Câu 1/1")
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %")


async def test_skip_comes_back_on_the_review_page(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.taps("Bỏ qua")
    minh.sees("Câu 2/2")
    await minh.says("91%")
    minh.sees("Còn 1 chỉ tiêu chưa trả lời", "1. II.1: chưa trả lời")
    await minh.taps("Trả lời tiếp")
    minh.sees("Câu 1/2")


async def test_sending_a_part_leaves_the_rest_owed(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.taps("Bỏ qua")
    await minh.says("91%")
    await minh.taps("Gửi")
    minh.sees("Đã nhận 1 chỉ tiêu", "Còn 1 chỉ tiêu")
    await minh.says("báo cáo")
    minh.sees("Câu 1/2", "II.1")


async def test_back_goes_to_the_question_before_and_keeps_what_was_said(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await minh.taps("Quay lại")
    minh.sees("Câu 1/2", "Đang ghi: a) 52 %; b) 11 %")
    await minh.says("53; 12")
    minh.sees("Đã ghi II.1: a) 53 %; b) 12 %")
    assert (await owed_by(town, "II.1")).figure.version == 2


async def test_any_answer_can_be_corrected_by_its_number(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await minh.says("91,5")
    await minh.says("sửa 2")
    minh.sees("Câu 2/2", "Đang ghi: 91,5 %")
    await minh.says("92,5")
    minh.sees("Đã ghi III.3: 92,5 %", "2. III.3: 92,5 %")
    await minh.taps("Sửa một câu")
    await minh.taps("II.1")
    minh.sees("Câu 1/2")
    await minh.says("55; 15")
    minh.sees("1. II.1: a) 55 %; b) 15 %")


async def test_after_sending_a_correction_replaces_the_figure_and_stays_sent(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.taps("Gửi")
    await lan.says("báo cáo")
    await lan.says("sửa 1")
    await lan.says("97")
    kept = await owed_by(town, "III.4")
    assert (kept.state, kept.figure.version) == ("sent", 2)
    entries = await town.asks(audit.all_of, "figure.kept")
    assert entries[-1].facts["before"] == [{"value": "96", "numerator": None, "denominator": None}]


async def test_days_later_the_same_question_is_open(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await minh.says("hủy")
    minh.sees("Đã dừng", "vẫn còn nguyên")
    await town.wait(days=2)
    await minh.says("báo cáo")
    minh.sees("Câu 2/2", "III.3")


async def test_an_answer_to_a_question_left_open_for_days_is_taken(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("52; 11")
    await town.wait(days=2)
    await minh.says("91")
    minh.sees("Đã ghi III.3: 91 %")


async def test_an_old_button_changes_nothing(town):
    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    old = minh.last
    await minh.says("52; 11")
    await minh.taps("Chưa có số liệu", letter=old)
    minh.sees("không còn hiệu lực", "Câu 2/2")
    assert (await owed_by(town, "III.3")).figure is None
    assert (await owed_by(town, "II.1")).figure.parts[0].value == 52


async def test_the_same_message_twice_is_one_answer(town):
    from flows.heard import Heard

    minh = await town.member(FINANCE)
    await minh.says("báo cáo")
    heard = Heard("post", "same", minh.address, town.clock.now(), text="52; 11")
    first = await town.service.hear(heard)
    again = await town.service.hear(heard)
    assert again.is_repeat
    assert [one.text for one in again.letters] == [one.text for one in first.letters]
    assert (await owed_by(town, "II.1")).figure.version == 1


async def test_a_qualitative_indicator_is_answered_by_choice(town):
    hoa = await town.member(CULTURE)
    await hoa.says("báo cáo")
    await hoa.says("100")
    hoa.sees("I.14", "không có con số")
    await hoa.says("đang làm")
    hoa.sees("Đã ghi I.14: đang thực hiện")


async def test_after_the_due_moment_figures_are_taken_and_marked_late(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-15T00:00:00+07:00")
    await lan.says("báo cáo")
    await lan.says("96")
    lan.sees("ghi là trễ")
    assert (await owed_by(town, "III.4")).figure.is_late


async def test_on_time_is_judged_by_when_it_was_said(town):
    from datetime import timedelta

    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await town.wait("2024-03-15T00:20:00+07:00")
    await lan.says("96", said_at=town.clock.now() - timedelta(minutes=30))
    assert not (await owed_by(town, "III.4")).figure.is_late


async def test_in_english_when_asked(town):
    lan = await town.member(HEALTH)
    await lan.says("english")
    await lan.says("report")
    lan.sees("Question 1")
    await lan.says("96.5%")
    lan.sees("96.5 %")
