"""A group such as "UBND các xã, phường" is a list of units; each owes a part, one adds up."""

from decimal import Decimal

from storage import audit, periods, requests
from storage.figures import Part
from tests.stories.owing import HEALTH, owed_by

CODE = "III.4"
UNITS = ("UBND phường Thọ Xương", "UBND phường Ngô Quyền", "UBND xã Song Mai")


async def collected(town):
    """The admin has set III.4 to be collected from three units, who have joined."""
    admin = await town.member("admin")
    await admin.says("thu theo đơn vị")
    await admin.says(CODE)
    if "thuộc nơi nào" in admin.text:
        await admin.types(admin.buttons[0])
    await admin.says("1. UBND phường Thọ Xương\n2. UBND phường Ngô Quyền\n- UBND xã Song Mai")
    admin.sees("do 3 đơn vị", "2. UBND phường Ngô Quyền")
    await admin.taps("Đúng")
    admin.sees("Từ nay 3 đơn vị báo chỉ tiêu III.4")
    await town.service.tick()
    return admin, [await town.member(name) for name in UNITS]


async def sends(chat, answer):
    await chat.says("báo cáo")
    await chat.says(answer)
    if "Nguyên nhân" in chat.text:
        await chat.says("bỏ qua")
    await chat.taps("Gửi")


async def test_each_unit_is_asked_for_a_part_and_a_total(town):
    _, (first, *_) = await collected(town)
    await first.says("báo cáo")
    first.sees("Câu 1/1", CODE, "số đạt trên tổng số")
    await first.says("96%")
    first.sees("không cộng được", "450/500")
    first.does_not_see("Đã ghi")
    await first.says("480/500")
    first.sees("Đã ghi III.4: 96 % (480/500)")


async def test_the_follower_sees_the_sum_and_sends_it_with_one_confirmation(town):
    lan = await town.member(HEALTH)
    _, (first, second, third) = await collected(town)
    await sends(first, "480/500")
    await sends(second, "90/100")
    await lan.says("báo cáo")
    # 570 of 600, and not the mean of 96 and 90.
    lan.sees("2/3 đã gửi", "95 % (570/600)", "Còn thiếu: UBND xã Song Mai")
    await lan.types("Lấy số tổng hợp")
    lan.sees("cộng từ các đơn vị", "95 % (570/600)")
    lan.does_not_see("Đã ghi")
    await lan.types("Đúng")
    lan.sees("Đã ghi III.4: 95 % (570/600)")
    kept = await owed_by(town, CODE)
    assert kept.figure.parts == (Part(Decimal(95), Decimal(570), Decimal(600)),)
    assert kept.figure.note == "Tổng hợp từ 2/3 đơn vị."
    third.sees_nothing()


async def test_with_nothing_sent_there_is_nothing_to_add_up(town):
    lan = await town.member(HEALTH)
    await collected(town)
    await lan.says("báo cáo")
    lan.sees("0/3 đã gửi")
    await lan.taps("Lấy số tổng hợp")
    lan.sees("chưa có gì để cộng")
    assert (await owed_by(town, CODE)).figure is None


async def test_a_unit_is_asked_back_with_a_reason(town):
    lan = await town.member(HEALTH)
    _, (first, *_) = await collected(town)
    await sends(first, "480/500")
    first.looks_away()
    await lan.says("các đơn vị")
    lan.sees("1/3 đã gửi")
    await lan.types(UNITS[0])
    lan.sees("báo III.4: 96 % (480/500)")
    await lan.taps("Hỏi lại đơn vị")
    await lan.says("?")
    lan.sees("cần có lý do")
    await lan.says("Tổng số lớn hơn dân số của phường")
    lan.sees("Đã trả lại III.4 và báo UBND phường Thọ Xương", "0/3 đã gửi")
    first.sees("Tổng số lớn hơn dân số", "96 % (480/500)")
    await first.taps("Trả lời lại")
    await first.says("450/480")
    first.sees("Đã ghi III.4: 93,75 % (450/480)")


async def test_the_missing_units_are_reminded_and_the_others_left_in_peace(town):
    lan = await town.member(HEALTH)
    _, (first, second, third) = await collected(town)
    await sends(first, "480/500")
    for chat in first, second, third:
        chat.looks_away()
    await lan.says("xa phuong")
    await lan.taps("Nhắc nơi còn thiếu")
    lan.sees("lời nhắc cho 2 nơi")
    await town.wait(minutes=1)
    second.sees("còn 1 chỉ tiêu")
    third.sees("còn 1 chỉ tiêu")
    first.sees_nothing()


async def test_the_office_sees_who_is_missing_and_the_chair_one_figure(town):
    office, chair = await town.member("office"), await town.member("chair")
    _, (first, *_) = await collected(town)
    await sends(first, "480/500")
    await office.says("tiến độ")
    office.sees("Đã gửi 1/27", "UBND xã Song Mai: đã gửi 0/1")
    await chair.says("tổng hợp")
    chair.sees("24 chỉ tiêu")


async def test_the_next_period_asks_the_units_again_and_shows_their_last_figure(town):
    _, (first, *_) = await collected(town)
    await sends(first, "480/500")
    await town.wait("2024-05-31T09:00:00+07:00")
    await first.says("báo cáo")
    first.sees("Quý II/2024", "Kỳ trước: 96 % (480/500)")


async def test_a_new_list_asks_the_new_and_no_longer_the_others(town):
    admin, (first, _, third) = await collected(town)
    await sends(first, "480/500")
    await admin.says("danh sach don vi")
    await admin.says(CODE)
    admin.sees("đang gồm 3 đơn vị")
    await admin.says("UBND phường Thọ Xương; UBND phường Trần Phú")
    await admin.taps("Đúng")
    found = [one for one in await town.asks(requests.of_period, 1) if one.is_of_unit]
    assert {(one.party_name, one.state) for one in found} == {
        ("UBND phường Thọ Xương", "sent"),
        ("UBND phường Trần Phú", "open"),
    }
    await third.says("báo cáo")
    third.sees("không có kỳ báo cáo nào")
    assert (await town.asks(audit.all_of, "units.listed"))[-1].facts["gone"]


async def test_collecting_is_stopped_and_what_was_sent_stays(town):
    admin, (first, *_) = await collected(town)
    await sends(first, "480/500")
    await admin.says("thu theo đơn vị")
    await admin.says(CODE)
    await admin.taps("Thôi thu theo đơn vị")
    admin.sees("không thu theo đơn vị nữa")
    found = [one for one in await town.asks(requests.of_period, 1) if one.is_of_unit]
    assert [(one.party_name, one.state) for one in found] == [(UNITS[0], "sent")]
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    lan.does_not_see("đơn vị")


async def test_a_handed_over_indicator_takes_its_units_along(town):
    admin, (first, *_) = await collected(town)
    await sends(first, "480/500")
    await admin.says("giao lại")
    await admin.says(CODE)
    await admin.says("truong phong tu phap")
    await admin.taps("Đúng")
    thu = await town.member("Trưởng phòng Tư pháp")
    await thu.says("các đơn vị")
    if "1/3" not in thu.text:
        await thu.says(CODE)
    thu.sees("1/3 đã gửi")
    assert {
        one.party_name for one in await town.asks(requests.of_period, 1) if one.is_of_unit
    } == (set(UNITS))


async def test_only_the_admin_says_who_is_asked_and_only_the_follower_asks_back(town):
    _, (first, second, _) = await collected(town)
    await sends(first, "480/500")
    await second.says("thu theo đơn vị")
    second.sees("không thuộc phần của anh/chị")
    await second.says("các đơn vị")
    second.sees("không theo dõi chỉ tiêu nào")
    period = await town.asks(periods.get, 1)
    assert period.is_open
