"""The chair looks closer: by section, party and indicator, by button, by number and in words."""

from storage import requests
from tests.documents import JPG, PDF
from tests.stories.owing import FINANCE, HEALTH


async def sends(chat, *values):
    await chat.says("báo cáo")
    for value in values:
        await chat.says(value)
    await chat.taps("Gửi")


async def test_from_the_whole_to_a_section_to_an_indicator_by_typed_numbers(town):
    chair, minh = await town.member("chair"), await town.member(FINANCE)
    await sends(minh, "52; 11", "91,5")
    await chair.says("xem chi tiet")
    chair.sees("Kỳ Quý I/2024", "Mục II.", "đã gửi 1/3", f"{FINANCE}: đã gửi 2/2, trễ 0")
    await chair.types("Mục II")
    chair.sees("II.1. Tỷ lệ doanh nghiệp", "a) 52 %; b) 11 % (đạt)", "II.2. ", "chưa gửi")
    await chair.types("II.1")
    chair.sees("Chỉ tiêu II.1", f"Nơi báo cáo: {FINANCE}", "a) 52 %; b) 11 % (đạt)", "Gửi lúc")
    await chair.types("Quay lại")
    chair.sees("Theo nơi báo cáo")
    await chair.types("Xong")
    chair.sees("cần việc khác")


async def test_in_words_without_opening_anything_first(town):
    chair, minh = await town.member("chair"), await town.member(FINANCE)
    await minh.says("báo cáo")
    for words in ("52; 11", "40", "thiếu người", "gửi"):
        await minh.says(words)
    await chair.says("mục ii")
    chair.sees("Mục II.", "II.1. ")
    await chair.says("chi tieu III.3")
    chair.sees("40 % (chưa đạt)", "Nguyên nhân, giải pháp: thiếu người", "Gửi lúc")
    await chair.says("hủy")
    await chair.says("Phòng Tài chính-Kế hoạch")
    chair.sees(f"{FINANCE}: đã gửi 2/2 số liệu, trễ 0", "III.3. ", "40 %")
    await chair.says("phong y te")
    chair.sees(f"{HEALTH}: đã gửi 0/1", "(chưa tham gia", "III.4. ", "chưa gửi")
    await chair.says("xin cảm ơn mọi người nhiều")
    chair.sees("Tôi chưa rõ cần xem gì")


async def test_a_draft_stays_the_members_own(town):
    chair, minh = await town.member("chair"), await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.sends("nhap.pdf", PDF)
    await minh.says("52; 11")
    await chair.says("II.1")
    chair.sees("Chỉ tiêu II.1", "chưa xác nhận gửi")
    chair.does_not_see("52")
    await chair.says("xem minh chứng II.1")
    chair.sees("chưa có minh chứng nào đã gửi")
    assert chair.pictures == []


async def test_evidence_is_handed_out_under_a_safe_name(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.sends("So theo doi.pdf", PDF)
    await lan.sends("anh.png.jpg", JPG)
    await lan.says("96")
    await lan.taps("Gửi")
    await chair.says("xem minh chứng III.4")
    chair.sees("Minh chứng của chỉ tiêu III.4", "2 tệp minh chứng")
    assert [one.name for one in chair.pictures] == [
        "III.4-1-so-theo-doi.pdf",
        "III.4-2-anh-png.jpg",
    ]
    await chair.taps("Xem tệp")
    assert len(chair.pictures) == 4


async def test_what_was_returned_and_what_came_late_is_shown(town):
    chair, office = await town.member("chair"), await town.member("office")
    lan = await town.member(HEALTH)
    await town.wait("2024-03-15T09:00:00+07:00")
    await sends(lan, "96")
    await chair.says("III.4")
    chair.sees("96 % (đạt)", "(gửi trễ)")
    await office.says("thẩm định")
    await office.says("III.4")
    await office.taps("Trả lại")
    await office.says("thiếu hai xã")
    await chair.says("III.4")
    chair.sees("đã trả lại", "thiếu hai xã")


async def test_from_an_indicator_the_right_person_is_asked_and_the_chair_is_back(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says("III.4")
    await chair.taps("Hỏi một nơi")
    chair.sees(f"Đồng chí hỏi {HEALTH} điều gì?")
    await chair.says("Bao giờ có số liệu?")
    await chair.taps("Gửi")
    chair.sees("Đã gửi câu hỏi số 1", "Chỉ tiêu III.4", "Trao đổi về chỉ tiêu này")
    lan.sees("Bao giờ có số liệu?")
    await chair.says("phòng y tế")
    await chair.taps("Chỉ đạo mới")
    await chair.says("gửi số liệu trước 10/3")
    chair.sees(f"Chỉ đạo {HEALTH}", "hết ngày 09/03/2024")


async def test_the_chair_urges_the_late_after_a_preview(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says("xem chi tiết")
    await chair.taps("Đôn đốc")
    chair.sees(HEALTH, "Mỗi nơi nhận một tin")
    lan.sees_nothing()
    await chair.taps("Gửi nhắc")
    await town.wait(minutes=1)
    lan.sees("III.4")


async def test_a_member_may_not_look_into_the_others(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says("II.1")
    shown = chair.last
    await lan.says("xem chi tiết")
    lan.sees("không thuộc phần của anh/chị")
    await lan.taps("Quay lại", letter=shown)
    lan.does_not_see("Theo nơi báo cáo")
    assert await town.asks(requests.of_period, 1)
