"""What is not certain is asked, never kept; what cannot be read gets a sentence that helps."""

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
    assert lan.buttons[:2] == ["Đúng, 0,85 %", "Đúng, 85 %"]
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
