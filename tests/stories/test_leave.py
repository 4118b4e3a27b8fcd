"""Somebody is away on some days: the deputy is asked meanwhile; both ends come by themselves."""

import pytest

from storage import audit, leaves, members
from tests.stories.owing import HEALTH, member_of, owed_by

JUSTICE = "Trưởng phòng Tư pháp"


async def test_one_sentence_says_it_all(town):
    lan, thu = await town.member(HEALTH), await town.member(JUSTICE)
    await lan.says("Tôi nghỉ từ 5/3 đến 12/3, anh trưởng phòng tư pháp thay")
    lan.sees("nghỉ từ 05/03/2024 đến hết 12/03/2024", f"{JUSTICE} thay phần của: {HEALTH}")
    await lan.types("Đúng")
    lan.sees("Hết ngày 12/03/2024 mọi việc tự trở lại như cũ")
    await thu.says("báo cáo")
    thu.does_not_see("III.4")
    await town.wait("2024-03-05T08:00:00+07:00")
    thu.sees("anh/chị thay Trưởng phòng Y tế", "12/03/2024")


@pytest.fixture
async def away(town):
    """Lan is away this week and Thu stands in."""
    lan, thu = await town.member(HEALTH), await town.member(JUSTICE)
    await lan.says("nghỉ phép")
    await lan.says("5/3 đến 12/3")
    await lan.says("truong phong tu phap")
    await lan.taps("Đúng")
    await town.wait("2024-03-05T08:30:00+07:00")
    lan.looks_away()
    thu.looks_away()
    return lan, thu


async def test_the_deputy_is_asked_and_reminded_and_the_absent_is_left_in_peace(town, away):
    lan, thu = away
    await town.wait("2024-03-07T09:00:00+07:00")
    lan.sees_nothing()
    thu.sees("III.4", "còn 2 chỉ tiêu")


async def test_what_the_deputy_sends_says_whose_it_is(town, away):
    _, thu = away
    office = await town.member("office")
    await thu.says("báo cáo")
    for _ in range(2):
        await thu.says("96")
        if "Bỏ qua" in thu.buttons and "nguyên nhân" in thu.last.text.lower():
            await thu.taps("Bỏ qua")
    await thu.taps("Gửi")
    thu.sees("Số phiếu", f"{JUSTICE} thay {HEALTH}")
    await office.says("tiến độ")
    office.sees(f"{JUSTICE} thay {HEALTH}: III.4")
    await office.says("tổng hợp")
    office.sees("Do người thay gửi", f"{JUSTICE} thay {HEALTH}: III.4")
    assert (await owed_by(town, "III.4")).figure.member_id == await member_of(town, JUSTICE)


async def test_it_ends_by_itself(town, away):
    lan, thu = away
    await town.wait("2024-03-13T08:30:00+07:00")
    thu.sees("hết thời gian thay Trưởng phòng Y tế")
    await thu.says("báo cáo")
    thu.does_not_see("III.4")
    await town.wait("2024-03-14T09:00:00+07:00")
    lan.sees("còn 1 chỉ tiêu")


async def test_who_comes_back_early_calls_it_off(town, away):
    lan, thu = away
    await lan.says("nghỉ")
    lan.sees("đến hết 12/03/2024", f"{JUSTICE} thay")
    await lan.types("Bỏ lịch nghỉ này")
    lan.sees("Đã bỏ lịch nghỉ")
    thu.sees("hết thời gian thay")
    now = town.clock.now()
    assert not await town.asks(leaves.is_away, await member_of(town, HEALTH), now)
    seats = await town.asks(members.seats_of, await member_of(town, JUSTICE), now)
    assert [seat.acting_for for seat in seats] == [None]
    assert len(await town.asks(audit.all_of, "leave.ended")) == 1


async def test_away_without_a_deputy_is_not_reminded(town):
    lan = await town.member(HEALTH)
    await lan.says("nghỉ")
    await lan.says("đến 12/3")
    await lan.taps("Không có người thay")
    lan.sees("không có người thay", "tôi không nhắc")
    await lan.taps("Đúng")
    lan.looks_away()
    await town.wait("2024-03-12T17:00:00+07:00")
    lan.sees_nothing()
    await town.wait("2024-03-14T09:00:00+07:00")
    lan.sees("III.4")


async def test_the_admin_enters_it_for_the_office(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await town.member("office")
    await admin.says("nghỉ")
    await admin.says("Phòng Văn hóa và Thông tin")
    await admin.says("4/3 đến 8/3")
    await admin.says(HEALTH)
    await admin.types("Đúng")
    await lan.says("đôn đốc")
    lan.sees("Sẽ nhắc")
    await town.wait("2024-03-11T09:00:00+07:00")
    await lan.taps("Gửi nhắc")
    lan.sees("không thuộc phần của anh/chị nữa")
    await lan.says("đôn đốc")
    lan.sees("không thuộc phần của anh/chị")


async def test_nobody_lends_by_themselves_what_is_the_office_s(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await office.says("nghỉ")
    await office.says("4/3 đến 8/3")
    await office.says(HEALTH)
    office.sees("do quản trị viên nhập")
    await office.taps("Đúng")
    await lan.says("đôn đốc")
    lan.sees("không thuộc phần của anh/chị")


@pytest.mark.parametrize("said", ["32/13", "hôm qua", "1/3 đến 2/3", "5/3 6/3 7/3", "tuần sau"])
async def test_days_that_are_not_clear_are_asked_again(town, said):
    lan = await town.member(HEALTH)
    await lan.says("nghỉ")
    await lan.says(said)
    lan.sees("Tôi chưa rõ ngày")
    assert await town.asks(audit.all_of, "leave.entered") == []
