"""The admin invites people and hands indicators over; history stays, both sides are told."""

from bot.terminal.handing import reassign
from storage import assignments, audit, indicators, requests

HEALTH = "Trưởng phòng Y tế"
JUSTICE = "Trưởng phòng Tư pháp"


async def holder(town, code):
    row = await town.asks(indicators.by_code, 1, code)
    return (await town.asks(assignments.who_is_asked, row.id)).party_name


async def test_an_indicator_is_handed_over_from_the_chat(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    thu = await town.member(JUSTICE)
    await admin.says("giao lại")
    await admin.says("III.4")
    admin.sees("Đang giao: Trưởng phòng Y tế")
    await admin.says("truong phong tu phap")
    admin.sees("Giao chỉ tiêu III.4", JUSTICE)
    lan.looks_away()
    thu.looks_away()
    await admin.taps("Đúng")
    admin.sees("từ Trưởng phòng Y tế sang Trưởng phòng Tư pháp")
    lan.sees("đã được giao cho Trưởng phòng Tư pháp")
    thu.sees("được giao thêm chỉ tiêu III.4")
    assert await holder(town, "III.4") == JUSTICE
    await thu.taps("Báo cáo số liệu")
    thu.sees("Câu 1/2")


async def test_history_stays_with_the_hand_over(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await town.database.write(reassign, "III.4", JUSTICE, town.clock.now())
    moved = next(one for one in await town.asks(requests.of_period, 1) if one.code == "III.4")
    assert moved.party_name == JUSTICE
    assert moved.figure.member_id != 0
    assert moved.figure.parts[0].value == 96
    entry = (await town.asks(audit.all_of, "assignment.moved"))[-1]
    assert (entry.facts["before"], entry.facts["after"]) == (HEALTH, JUSTICE)


async def test_a_question_handed_away_while_it_was_open_is_not_answered_by_the_old_holder(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await town.database.write(reassign, "III.4", JUSTICE, town.clock.now())
    await lan.says("96")
    lan.sees("III.4 đã chuyển cho Trưởng phòng Tư pháp", "không ghi câu trả lời vừa rồi")
    moved = next(one for one in await town.asks(requests.of_period, 1) if one.code == "III.4")
    assert moved.figure is None


async def test_the_new_holder_is_reminded(town):
    thu = await town.member(JUSTICE)
    await town.database.write(reassign, "III.4", JUSTICE, town.clock.now())
    await town.wait("2024-03-07T09:00:00+07:00")
    thu.sees("còn 2 chỉ tiêu", "III.4")


async def test_a_party_that_never_owed_anything_gets_a_place(town):
    admin = await town.member("admin")
    await admin.says("giao lại")
    await admin.says("I.14")
    await admin.says("Văn phòng HĐND&UBND TP")
    await admin.taps("Đúng")
    admin.sees("chưa tham gia", "Xin gửi lời mời")
    new = await town.member("Văn phòng HĐND&UBND TP")
    await new.says("báo cáo")
    new.sees("I.14")


async def test_unclear_names_are_asked_again(town):
    admin = await town.member("admin")
    await admin.says("giao lại")
    await admin.says("III.4")
    await admin.says("trưởng phòng")
    admin.sees("Có nhiều nơi giống tên đó")
    await admin.says("phòng mặt trăng")
    admin.sees("Không tìm thấy")


async def test_the_admin_invites_from_the_chat(town):
    admin = await town.member("admin")
    await admin.says("mời")
    admin.sees("chưa tham gia")
    await admin.taps("Chánh Văn phòng HĐND-UBND TP")
    admin.sees("Mã mời:", "https://t.me/dondoc_bot?start=", "/chat?invite=")
    token = admin.text.split("start=")[1].split()[0]
    lan = town.stranger("lan")
    await lan.says(f"/start {token}")
    lan.sees("Chánh Văn phòng HĐND-UBND TP")


async def test_pages_of_choices_are_turned(town):
    admin = await town.member("admin")
    await admin.says("giao lại")
    assert "I.1" in admin.buttons
    await admin.taps("Xem tiếp")
    assert "I.9" in admin.buttons
    await admin.types("I.9")
    admin.sees("Chỉ tiêu I.9")
