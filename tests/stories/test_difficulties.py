"""A member raises a difficulty; the office answers it or passes it on; the answer returns."""

from storage import audit, evidence, matters
from tests.documents import JPG
from tests.stories.owing import FINANCE, HEALTH


async def raised(town, chat, words="vướng mắc III.4: thiếu máy quét; kiến nghị: cấp 2 máy"):
    await chat.says(words)
    await chat.taps("Gửi")
    return (await town.asks(matters.open_in, 1))[-1]


async def test_step_by_step_with_a_proposal_and_a_photo(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await lan.says("vuong mac")
    lan.sees("về chỉ tiêu nào, hay là vướng mắc chung?")
    await lan.types("III.4")
    await lan.says("Thiếu máy quét ở hai xã.")
    lan.sees("kiến nghị gì?")
    await lan.says("Cấp thêm hai máy.")
    await lan.sends("may-hong.jpg", JPG)
    lan.sees(
        "về chỉ tiêu III.4: “Thiếu máy quét ở hai xã.” Kèm 1 tệp.", "Kiến nghị: Cấp thêm hai máy."
    )
    await lan.types("Gửi")
    lan.sees("Đã chuyển vướng mắc số 1 tới bộ phận thường trực")
    office.sees("Trưởng phòng Y tế nêu khó khăn", "Thiếu máy quét", "Kiến nghị: Cấp thêm hai máy.")
    (photo,) = await town.asks(evidence.of_matter, 1)
    assert photo.state == "kept"
    assert [one.noun_id for one in await town.asks(audit.all_of, "difficulty.opened")] == [1]


async def test_one_message_says_it_all(town):
    await town.member("office")
    lan = await town.member(HEALTH)
    matter = await raised(town, lan)
    assert (matter.code, matter.text, matter.proposal) == ("III.4", "thiếu máy quét", "cấp 2 máy")


async def test_raised_where_the_reason_is_asked_it_leads_back_there(town):
    office, minh = await town.member("office"), await town.member(FINANCE)
    await minh.says("báo cáo")
    await minh.says("40; 5")
    minh.sees("Nguyên nhân và giải pháp")
    await minh.taps("Nêu vướng mắc")
    minh.sees("Khó khăn, vướng mắc là gì?")
    await minh.says("Doanh nghiệp chưa có nhân lực.")
    await minh.taps("Không có kiến nghị")
    await minh.taps("Gửi")
    minh.sees("Đã chuyển vướng mắc số 1", "Nguyên nhân và giải pháp")
    await minh.says("khó khăn về nhân lực")
    minh.sees("Đã ghi nguyên nhân", "Câu 2/2")
    office.sees("Về chỉ tiêu II.1.")
    assert len(await town.asks(matters.open_in, 1)) == 1


async def test_the_office_answers_and_the_answer_returns(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await raised(town, lan)
    await office.taps("Trả lời")
    office.sees("Trả lời của anh/chị là gì?", "Kiến nghị: cấp 2 máy")
    await office.says("Đã bố trí trong tháng 4.")
    await office.taps("Gửi")
    lan.sees("Trả lời cho vướng mắc số 1", "“Đã bố trí trong tháng 4.”")
    assert (await town.asks(matters.get, 1)).state == "answered"


async def test_the_office_forwards_and_the_chairs_answer_returns(town):
    office, chair = await town.member("office"), await town.member("chair")
    lan = await town.member(HEALTH)
    await raised(town, lan)
    chair.sees_nothing()
    await office.taps("Chuyển Trưởng ban")
    office.sees("ghi thêm ý kiến gì")
    await office.says("Đề nghị đồng chí xem xét kinh phí.")
    office.sees("Đã chuyển vướng mắc số")
    chair.sees("thiếu máy quét", "Kiến nghị: cấp 2 máy", "Đề nghị đồng chí xem xét kinh phí.")
    lan.sees("đã được chuyển Trưởng ban")
    office.looks_away()
    await chair.types("Trả lời")
    await chair.says("Đồng ý cấp trong quý II.")
    await chair.types("Gửi")
    lan.sees("“Đồng ý cấp trong quý II.”")
    office.sees("“Đồng ý cấp trong quý II.”")


async def test_open_ones_stand_in_the_list_of_office_and_chair_and_in_the_summary(town):
    office, chair = await town.member("office"), await town.member("chair")
    lan = await town.member(HEALTH)
    await raised(town, lan)
    for one in (office, chair):
        await one.says("trao đổi")
        one.sees("Số 1, vướng mắc, Trưởng phòng Y tế", "thiếu máy quét")
    await chair.says("tổng hợp")
    chair.sees("Khó khăn, vướng mắc chưa giải quyết (1)", "III.4", "thiếu máy quét", "cấp 2 máy")
    await office.says("trao đổi")
    await office.taps("Số 1")
    await office.taps("Trả lời")
    await office.says("Đã xử lý.")
    await office.taps("Gửi")
    await chair.says("tổng hợp")
    chair.does_not_see("thiếu máy quét")


async def test_two_officers_the_second_sees_what_the_first_said(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    chair = await town.member("chair")
    await raised(town, lan)
    await office.taps("Trả lời")
    await office.says("Trả lời thứ nhất.")
    await chair.says("trao đổi")
    await chair.taps("Số 1")
    await chair.taps("Trả lời")
    await chair.says("Trả lời thứ hai.")
    await chair.taps("Gửi")
    await office.taps(
        "Gửi", letter=next(x for x in reversed(office.all) if "Trả lời thứ nhất" in x.text)
    )
    office.sees("Số 1 đã kết thúc", "Trả lời thứ hai.")


async def test_a_member_may_not_forward_and_another_party_sees_nothing(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    minh = await town.member(FINANCE)
    await raised(town, lan)
    notice = office.last
    await lan.taps("Chuyển Trưởng ban", letter=notice)
    lan.sees("không thuộc phần của anh/chị")
    await minh.taps("Trả lời", letter=notice)
    minh.sees("Không có việc nào chờ")
    await minh.says("trao đổi")
    minh.does_not_see("thiếu máy quét")
    assert (await town.asks(matters.get, 1)).state == "open"


async def test_whoever_raised_it_may_withdraw_it(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await raised(town, lan)
    await lan.says("trao đổi")
    await lan.taps("Số 1")
    await lan.taps("Rút lại")
    await lan.taps("Đúng")
    lan.sees("Đã rút lại số 1")
    office.sees("đã được rút lại")


async def test_nothing_is_raised_when_it_is_left(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("vướng mắc III.4: thiếu máy")
    await lan.says("không có")
    lan.sees("Khó khăn, vướng mắc về chỉ tiêu III.4: “thiếu máy”")
    await lan.taps("Để sau")
    lan.sees("Chưa gửi gì", "Câu 1/1")
    assert await town.asks(matters.open_in, 1) == []
