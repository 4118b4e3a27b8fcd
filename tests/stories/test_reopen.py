"""A figure of a closed period says why it is locked, is asked for again, granted or refused."""

from bot.terminal import granting
from storage import audit
from tests.stories.owing import FINANCE, HEALTH, colleague, owed_by, sends


async def closed(town):
    """The office, and a member whose period is closed."""
    office, lan = await town.member("office"), await town.member(HEALTH)
    await sends(lan, "96")
    await town.wait("2024-03-20T09:00:00+07:00")
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    return office, lan


async def asks_to_reopen(lan):
    await lan.says("sửa 1")
    lan.sees("III.4 đã khóa", "chốt lúc 09:00 20/03/2024", "đã gửi Trưởng ban")
    await lan.taps("Xin mở lại")
    lan.sees("III.4", "96 %", "Vì sao cần sửa")
    await lan.says("Trung tâm Y tế vừa đính chính")
    lan.sees("Đã gửi đề nghị")


async def test_a_locked_figure_says_why_and_is_opened_again_for_a_while(town):
    office, lan = await closed(town)
    await asks_to_reopen(lan)
    office.sees("Trưởng phòng Y tế xin mở lại chỉ tiêu III.4", "Trung tâm Y tế vừa đính chính")
    await office.taps("Mở lại số liệu")
    office.sees("III.4", "96 %", "Anh/chị có đồng ý không")
    await office.taps("Đồng ý mở lại")
    await office.says("22/3")
    await office.says("Đính chính có văn bản")
    office.sees("Đã mở lại III.4", "22/03/2024")
    lan.sees("được mở lại đến hết ngày 22/03/2024", "Đính chính có văn bản")
    await lan.taps("Sửa số liệu")
    lan.sees("Câu 1/1", "Đang ghi: 96 %")
    await lan.says("97")
    lan.sees("Đã ghi III.4: 97 %")
    assert (await owed_by(town, "III.4")).state == "sent"
    await office.says("thẩm định")
    office.sees("III.4. Trưởng phòng Y tế: 97 %")
    acts = [one.act for one in await town.asks(audit.all_of)]
    assert {"figure.reopening-asked", "figure.reopened"} <= set(acts)


async def test_after_the_day_it_is_locked_again(town):
    office, lan = await closed(town)
    await asks_to_reopen(lan)
    await office.taps("Mở lại số liệu")
    await office.taps("Đồng ý mở lại")
    await office.says("22/3")
    await office.says("Đính chính có văn bản")
    await town.wait("2024-03-23T00:10:00+07:00")
    await lan.says("sửa 1")
    lan.sees("đã khóa")
    assert (await owed_by(town, "III.4")).figure.parts[0].value == 96


async def test_the_office_refuses_with_a_reason(town):
    office, lan = await closed(town)
    await asks_to_reopen(lan)
    await office.taps("Mở lại số liệu")
    await office.taps("Không mở lại")
    await office.says("Kỳ sau báo cáo số mới")
    lan.sees("không được chấp nhận", "Kỳ sau báo cáo số mới")
    await lan.says("báo cáo")
    lan.sees("không có kỳ báo cáo nào đang mở")


async def test_the_office_may_open_one_of_its_own_accord(town):
    office, lan = await closed(town)
    await office.says("mở lại")
    await office.says("iii.4")
    office.sees("Chưa có ai xin mở lại")
    await office.taps("Đồng ý mở lại")
    await office.types("22/03/2024")
    await office.says("Sai mẫu số")
    lan.sees("III.4", "được mở lại", "Sai mẫu số")


async def test_of_two_officers_the_second_sees_what_was_decided(town):
    office, lan = await closed(town)
    hoa = await colleague(town, "office", "Bùi Thị Hoa")
    await asks_to_reopen(lan)
    for each in (office, hoa):
        await each.taps("Mở lại số liệu")
    await office.taps("Đồng ý mở lại")
    await office.says("22/3")
    await office.says("Đính chính có văn bản")
    await hoa.taps("Không mở lại")
    await hoa.says("Đã muộn rồi")
    hoa.sees("đã được mở lại đến hết ngày 22/03/2024", "không thay đổi gì thêm")
    assert (await owed_by(town, "III.4")).open_until is not None


async def test_an_answer_after_the_close_says_why_and_offers_the_way(town):
    office, minh = await town.member("office"), await town.member(FINANCE)
    await minh.says("báo cáo")
    await town.wait("2024-03-20T09:00:00+07:00")
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    await minh.says("52; 11")
    minh.sees("đã chốt lúc 09:00 20/03/2024", "không ghi câu trả lời vừa rồi")
    assert "Xin mở lại" in minh.buttons
    await minh.taps("Xin mở lại")
    minh.sees("II.1", "chưa trả lời")


async def test_what_was_never_answered_may_be_opened_and_is_asked_and_reminded(town):
    office, _ = await closed(town)
    minh = await town.member(FINANCE)
    await office.says("mở lại")
    await office.says("II.1")
    await office.taps("Đồng ý mở lại")
    await office.says("22/3")
    await office.says("Bổ sung cho đủ")
    minh.looks_away()
    await town.wait("2024-03-22T09:00:00+07:00")
    minh.sees("II.1")
    await minh.says("báo cáo")
    minh.sees("Câu 1/1", "II.1")


async def test_a_members_tap_on_the_offices_button_opens_nothing(town):
    office, lan = await closed(town)
    await asks_to_reopen(lan)
    await lan.taps("Mở lại số liệu", letter=office.last)
    lan.sees("không thuộc phần của anh/chị")
    assert (await owed_by(town, "III.4")).open_until is None


async def test_in_english(town):
    office, lan = await closed(town)
    await lan.says("english")
    await lan.says("unlock")
    lan.sees("is closed. Which indicator")
    await lan.taps("III.4")
    await lan.says("The centre corrected it")
    lan.sees("The office has your request")
    await office.says("english")
    await office.says("reopen")
    office.sees("1 request to reopen is waiting")
    await office.taps("III.4")
    await office.taps("Do not reopen")
    await office.says("Too late")
    lan.sees("was not granted", "Too late")


async def test_from_the_command_line(town):
    _, lan = await closed(town)
    wanted = granting.Wanted("2024Q1", "2024-03-22", "Đính chính có văn bản")
    done = await town.database.write(
        granting.reopen, "III.4", wanted, town.clock.now(), town.service.house.zone
    )
    assert (done["party"], done["told"]) == (HEALTH, 1)
    assert "III.4 cho Trưởng phòng Y tế đến hết ngày 22/03/2024" in granting.reopen_words(
        done, "vi"
    )
    await town.wait(minutes=1)
    lan.sees("được mở lại đến hết ngày 22/03/2024", "Đính chính có văn bản")
