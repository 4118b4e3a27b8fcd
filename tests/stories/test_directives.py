"""The chair gives directives and asks; the member answers, and no open question is lost."""

from datetime import date

from storage import audit, matters, replies
from tests.documents import PDF
from tests.stories.owing import FINANCE, HEALTH, owed_by

ONE_MESSAGE = "chỉ đạo Trưởng phòng Y tế: rà soát lại I.3 trước 20/3"


async def only_matter(town):
    found = await town.asks(matters.get, 1)
    assert found is not None
    return found


async def test_one_message_is_enough_and_the_day_is_read_back(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says("chi dao phong y te: rà soát lại III.4 trước 20/3")
    chair.sees(
        "Chỉ đạo Trưởng phòng Y tế", "“rà soát lại III.4 trước 20/3”", "hết ngày 19/03/2024"
    )
    lan.sees_nothing()
    await chair.types("Gửi")
    chair.sees("Đã gửi chỉ đạo số 1 tới Trưởng phòng Y tế")
    lan.sees("Trưởng Ban Chỉ đạo giao Trưởng phòng Y tế", "hết ngày 19/03/2024", "chỉ tiêu III.4")
    matter = await only_matter(town)
    assert (matter.kind, matter.due_day, matter.code) == ("directive", date(2024, 3, 19), "III.4")
    entries = await town.asks(audit.all_of, "directive.opened")
    assert entries[0].facts["text"] == "rà soát lại III.4 trước 20/3"


async def test_without_a_colon_the_party_is_found_too(town):
    chair = await town.member("chair")
    await chair.says("chỉ đạo phòng y tế rà soát lại số liệu, hạn 20/3")
    chair.sees(
        "Chỉ đạo Trưởng phòng Y tế", "“rà soát lại số liệu, hạn 20/3”", "hết ngày 20/03/2024"
    )


async def test_an_indicator_is_an_address_too(town):
    chair = await town.member("chair")
    await chair.says("chỉ đạo chỉ tiêu III.4: báo cáo bổ sung, hạn 20/3")
    chair.sees("Chỉ đạo Trưởng phòng Y tế", "“báo cáo bổ sung, hạn 20/3”")


async def test_step_by_step_with_typed_numbers_only(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says("chỉ đạo")
    await chair.types("Chỉ đạo mới")
    chair.sees("Chỉ đạo nơi nào?")
    while not any(HEALTH in one for one in chair.buttons):
        await chair.types("Xem tiếp")
    await chair.types(HEALTH)
    chair.sees("Nội dung chỉ đạo Trưởng phòng Y tế là gì?")
    await chair.says("báo cáo tình hình hồ sơ sức khỏe điện tử")
    chair.sees("Hạn đến ngày nào?")
    await chair.says("không rõ")
    chair.sees("chưa đọc được ngày đó")
    await chair.says("1/3")
    chair.sees("chưa chắc về hạn")
    assert any("01/03/2025" in one for one in chair.buttons)
    await chair.says("trước thứ sáu")
    chair.sees("hết ngày 07/03/2024")
    await chair.types("Sửa hạn")
    await chair.types("Không đặt hạn")
    chair.sees("Không đặt hạn.")
    await chair.types("Gửi")
    lan.sees("báo cáo tình hình hồ sơ sức khỏe điện tử")


async def test_a_day_that_is_not_sure_is_asked(town):
    chair = await town.member("chair")
    await chair.says("chỉ đạo Trưởng phòng Y tế: rà soát số liệu 20/3")
    chair.sees("Tôi chưa chắc về hạn", "Ý đồng chí là ngày nào?")
    await chair.taps("20/03/2024")
    chair.sees("Chỉ đạo Trưởng phòng Y tế", "Hạn: hết ngày 20/03/2024")


async def test_a_name_that_fits_several_is_asked(town):
    chair = await town.member("chair")
    await chair.says("chỉ đạo văn phòng: rà soát, hạn 20/3")
    chair.sees("Chỉ đạo nơi nào?")
    await chair.taps("Chánh Văn phòng HĐND-UBND TP")
    chair.sees("Chỉ đạo Chánh Văn phòng HĐND-UBND TP", "“rà soát, hạn 20/3”")


async def test_the_member_acknowledges_and_reports_back_with_a_file(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await chair.says(ONE_MESSAGE)
    await chair.taps("Gửi")
    await lan.says("đã rõ")
    lan.sees("Đã báo Trưởng ban là anh/chị đã rõ", "Câu 1/1")
    chair.sees("Trưởng phòng Y tế đã rõ chỉ đạo số 1")
    await lan.says("đã xong")
    lan.sees("Xin báo lại kết quả")
    await lan.says("Đã rà soát, số liệu đúng.")
    await lan.sends("bien-ban.pdf", PDF)
    lan.sees("Trả lời số 1: “Đã rà soát, số liệu đúng.” Kèm 1 tệp.")
    await lan.taps("Gửi")
    lan.sees("Đã gửi trả lời số 1", "Câu 1/1")
    chair.sees("báo đã xong chỉ đạo số 1", "“Đã rà soát, số liệu đúng.”", "Kèm 1 tệp")
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %")
    assert (await only_matter(town)).state == "done"
    await chair.says("chỉ đạo")
    chair.sees("Vừa kết thúc", "đã xong")
    await chair.says("số 1")
    chair.sees("xác nhận đã rõ", "báo đã xong", "1 tệp minh chứng")
    await chair.taps("Xem tệp")
    assert chair.pictures[-1].name == "1-bien-ban.pdf"
    acts = [one.act for one in await town.asks(replies.of_matter, 1)]
    assert acts == ["acknowledged", "done"]


async def test_what_is_overdue_is_shown_as_such(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says(ONE_MESSAGE)
    await chair.taps("Gửi")
    await town.wait("2024-03-20T09:00:00+07:00")
    await chair.says("chỉ đạo")
    chair.sees("quá hạn từ hết ngày 19/03/2024")
    today = date(2024, 3, 20)
    assert [one.id for one in await town.asks(matters.overdue_in, 1, today)] == [1]
    member_id = (await town.asks(_member, HEALTH)).member_id
    args = member_id, town.clock.now()
    assert [one.id for one in await town.asks(matters.overdue_of_member, *args, today)] == [1]
    await lan.says("menu")
    lan.sees("Có 1 việc chờ anh/chị trả lời", "quá hạn")


async def test_a_question_brings_the_answer_back_and_leaves_the_open_question_alone(town):
    chair, minh = await town.member("chair"), await town.member(FINANCE)
    await minh.says("báo cáo")
    question = minh.last
    await chair.says("hỏi II.1 vì sao thấp hơn quý trước?")
    chair.sees("Hỏi Trưởng phòng Tài chính-Kế hoạch", "“vì sao thấp hơn quý trước?”")
    await chair.says("gửi")
    minh.sees("Trưởng Ban Chỉ đạo hỏi", "vì sao thấp hơn quý trước?", "chỉ tiêu II.1")
    await minh.taps("Bỏ qua", letter=question)
    minh.sees("Câu 2/2")
    await minh.says("tra loi")
    await minh.says("Do thiếu thiết bị ở hai xã.")
    await minh.types("Gửi")
    minh.sees("Đã gửi trả lời số 1", "Câu 2/2")
    chair.sees("trả lời câu hỏi số 1", "“Do thiếu thiết bị ở hai xã.”")
    assert (await owed_by(town, "II.1")).figure is None
    assert (await only_matter(town)).state == "answered"


async def test_a_question_is_answered_once(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says("hỏi Trưởng phòng Y tế: bao giờ xong?")
    await chair.taps("Gửi")
    await lan.taps("Trả lời")
    await lan.says("Tuần sau ạ.")
    await lan.taps("Gửi")
    notice = next(one for one in lan.all if "Trưởng Ban Chỉ đạo hỏi" in one.text)
    chair.looks_away()
    await lan.taps("Trả lời", letter=notice)
    lan.sees("Số 1 đã kết thúc", "Tuần sau ạ.")
    chair.sees_nothing()


async def test_captured_buttons_do_nothing_for_others(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    minh = await town.member(FINANCE)
    await chair.says(ONE_MESSAGE)
    preview = chair.last
    await minh.taps("Gửi", letter=preview)
    assert await town.asks(matters.get, 1) is None
    await chair.taps("Gửi")
    notice = lan.last
    await minh.taps("Đã rõ", letter=notice)
    minh.sees("Không có chỉ đạo nào chờ")
    await minh.taps("Đã xong", letter=notice)
    minh.sees("Không có việc nào chờ")
    await minh.taps("Xem trao đổi", letter=notice)
    minh.sees("không thuộc phần của anh/chị")
    assert (await only_matter(town)).state == "open"
    await minh.says("chỉ đạo mới")
    minh.sees("không thuộc phần của anh/chị")


async def test_a_chair_who_was_replaced_in_between_sends_nothing(town):
    from sqlalchemy import text

    chair = await town.member("chair")
    await chair.says(ONE_MESSAGE)
    end = text("UPDATE seat SET role = 'member' WHERE role = 'chair'")
    await town.database.write(lambda db: db.execute(end) and None)
    await chair.taps("Gửi")
    assert await town.asks(matters.get, 1) is None


async def test_the_chair_withdraws_a_directive(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await chair.says(ONE_MESSAGE)
    await chair.taps("Gửi")
    await chair.says("chỉ đạo")
    await chair.taps("Số 1")
    await chair.taps("Rút lại")
    await chair.says("đúng")
    chair.sees("Đã rút lại số 1")
    lan.sees("đã được rút lại")
    await lan.says("đã rõ")
    lan.sees("Không có chỉ đạo nào chờ")


async def test_several_directives_are_told_apart(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await lan.says("báo cáo")
    for words in ("rà soát", "báo cáo lại"):
        await chair.says(f"chỉ đạo Trưởng phòng Y tế: {words}, hạn 20/3")
        await chair.taps("Gửi")
    await lan.says("đã rõ")
    lan.sees("xác nhận đã rõ chỉ đạo nào?", "rà soát", "báo cáo lại")
    await lan.types("Số 2")
    lan.sees("đã rõ chỉ đạo số 2")
    assert (await town.asks(matters.get, 2)).state == "acknowledged"
    assert (await only_matter(town)).state == "open"


async def test_a_party_that_has_not_joined_is_said_so(town):
    chair = await town.member("chair")
    await chair.says("chỉ đạo Trưởng phòng Tư pháp: báo cáo, hạn 20/3")
    await chair.taps("Gửi")
    chair.sees("chưa tham gia nên chưa nhận được")
    thu = await town.member("Trưởng phòng Tư pháp")
    await thu.says("menu")
    thu.sees("Có 1 việc chờ anh/chị trả lời")


async def test_in_english(town):
    chair, lan = await town.member("chair"), await town.member(HEALTH)
    await lan.says("english")
    await chair.says("english")
    await chair.says("directive Trưởng phòng Y tế: check III.4 again before 20/3")
    chair.sees("Directive to Trưởng phòng Y tế", "end of 19/03/2024")
    await chair.says("send")
    lan.sees("The chair gives Trưởng phòng Y tế a directive")
    await lan.taps("Understood")
    chair.sees("has understood directive no. 1")


def _member(db, name):
    from storage import members
    from tests.story import MONDAY

    return next(one for one in members.sitting_in(db, 1, MONDAY) if one.party_name == name)
