"""What lies ahead is seen before it happens, and the admin changes it with a look beforehand."""

import pytest

from storage import audit, plans

HEALTH, CULTURE = "Trưởng phòng Y tế", "Trưởng phòng Văn hóa và Thông tin"


async def steps(town):
    return await town.asks(town.service.house.agenda.ladder, 1)


async def test_the_office_sees_every_reminder_of_the_coming_period_and_why_it_moved(town):
    office = await town.member("office")
    await office.says("lich nhac")
    office.sees(
        "Quý I/2024 (hạn nộp hết ngày 14/03/2024",
        "08:30 07/03/2024 – người báo cáo: 5 ngày làm việc trước hạn nộp",
        "Trưởng ban: quá hạn nộp 3 ngày làm việc",
    )
    await office.taps("Kỳ khác")
    office.sees("Quý II/2024 (hạn nộp hết ngày 14/06/2024")
    await office.types("Kỳ khác")
    office.sees(
        "Quý III/2024 (hạn nộp hết ngày 14/09/2024", "nhắc sớm hơn vì ngày hạn là ngày nghỉ"
    )
    await office.says("hôm nay ai làm gì vậy 31/2")
    office.sees("Tôi chưa rõ ngày")


@pytest.mark.parametrize("asked", ["ai sẽ nhận gì ngày mai", "ai nhan gi 7/3", "button", "number"])
async def test_who_gets_what_tomorrow_is_what_is_then_sent_word_for_word(town, asked):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await town.wait("2024-03-06T10:00:00+07:00")
    if asked in {"button", "number"}:
        await office.says("/lichnhac")
        await (office.taps if asked == "button" else office.types)("Ai nhận gì ngày mai")
    else:
        await office.says(asked)
    office.sees(
        f"08:30, {HEALTH} (post): nhắc việc sắp đến hạn",
        f"08:30, {CULTURE} (chưa có kênh liên lạc",
    )
    await office.says(f"08:30 {HEALTH}")
    foretold = office.all[-1].text
    lan.looks_away()
    await town.wait("2024-03-07T09:00:00+07:00")
    assert lan.text
    assert f"Nguyên văn:\n\n{lan.text}\n\n" in foretold
    await office.taps("Quay lại")
    office.sees("07/03/2024", "không ai nhận lời nhắc nào")


async def test_a_day_before_today_is_not_guessed(town):
    office = await town.member("office")
    await office.says("lịch nhắc")
    await office.says("3/3")
    office.sees("Tôi chưa rõ ngày")
    await office.says("9/3")
    office.sees("09/03/2024", "không ai nhận lời nhắc nào")


@pytest.mark.parametrize("way", ["words", "buttons", "numbers"])
async def test_the_admin_moves_a_step_sees_the_calendar_and_says_yes(town, way):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await admin.says("sửa lịch nhắc")
    if way == "words":
        await admin.says("người báo cáo: 5 ngày làm việc trước hạn nộp, 08:30")
        await admin.says("trước hạn 4 ngày, 14h")
    else:
        press = admin.taps if way == "buttons" else admin.types
        await press("5 ngày làm việc trước hạn nộp")
        await press("Ngày")
        await admin.says("trước hạn nộp 4 ngày")
        await press("Sửa tiếp")
        await press("Giờ")
        await admin.says("14:00")
    admin.sees(
        "– người báo cáo: 5 ngày làm việc trước hạn nộp, 08:30",
        "+ người báo cáo: 4 ngày làm việc trước hạn nộp, 14:00",
        "– 08:30 07/03/2024 – người báo cáo",
        "+ 14:00 08/03/2024 – người báo cáo",
        "kỳ sau thay đổi tương tự",
    )
    assert (await town.asks(plans.get, 1)).ladder == []
    await (admin.says("đúng") if way == "words" else admin.taps("Đúng"))
    admin.sees("Đã ghi lịch nhắc mới")
    (note,) = await town.asks(audit.all_of, "plan.ladder_changed")
    assert note.actor.startswith("member:")
    await town.wait("2024-03-08T15:00:00+07:00")
    zone = town.service.settings.zone
    told = [
        f"{one.created_at.astimezone(zone):%d/%m %H:%M}"
        for one in lan.all
        if one.kind == "reminder"
    ]
    assert told == ["08/03 14:00"]


async def test_a_step_is_added_worded_given_to_another_and_switched_off(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await admin.says("sửa lịch nhắc")
    await admin.taps("Xem tiếp")
    await admin.taps("Thêm một bước")
    await admin.taps("Người báo cáo")
    await admin.says("3")  # before or after is not said
    admin.sees("chưa rõ ý")
    await admin.says("trước hạn nộp 7 ngày")
    admin.sees("+ 08:30 05/03/2024 – người báo cáo: 7 ngày làm việc trước hạn nộp")
    await admin.taps("Sửa tiếp")
    await admin.taps("Lời riêng")
    await admin.says("Đồng chí Chủ tịch rất quan tâm kỳ này.")
    admin.sees("lời riêng: “Đồng chí Chủ tịch rất quan tâm kỳ này.”")
    await admin.taps("Đúng")
    await town.wait("2024-03-05T09:00:00+07:00")
    lan.sees("Đồng chí Chủ tịch rất quan tâm kỳ này.")
    assert len(await steps(town)) == 14
    await admin.says("đổi lịch nhắc")
    await admin.says("người báo cáo: 5 ngày làm việc trước hạn nộp, 08:30")
    await admin.taps("Tắt bước này")
    admin.sees("– 08:30 07/03/2024 – người báo cáo")
    await admin.taps("Đúng")
    lan.looks_away()
    await town.wait("2024-03-07T17:00:00+07:00")
    lan.sees_nothing()
    await admin.says("sửa lịch nhắc")
    await admin.taps("Dùng lại lịch thường dùng")
    admin.sees("Dùng lại lịch nhắc thường dùng")
    await admin.taps("Đúng")
    assert (await town.asks(plans.get, 1)).ladder == []


async def test_what_cannot_be_is_said_and_changes_nothing(town):
    admin = await town.member("admin")
    await admin.says("sửa lịch nhắc")
    await admin.says("người báo cáo: 5 ngày làm việc trước hạn nộp, 08:30")
    for typed in ("21:00", "trước hạn 99 ngày"):
        await admin.says(typed)
        admin.sees("Không nhắc được như vậy")
    for typed in ("trước 3 sau 2", "khi nào cũng được", "8:00 hay 9:00"):
        await admin.says(typed)
        admin.sees("chưa rõ ý")
    await admin.taps("Người nhận")
    await admin.taps("Trưởng ban")
    admin.sees("Trưởng ban chỉ nhận số nơi đã quá hạn")
    await admin.taps("Bước khác")
    await admin.taps("Không")
    assert (await town.asks(plans.get, 1)).ladder == []


async def test_of_two_admins_the_second_sees_what_the_first_has_changed(town):
    first, second = await town.member("admin"), await town.member(HEALTH)
    await first.says("vai trò")
    await first.says(HEALTH)
    await first.taps("Giao: Quản trị viên")
    await first.taps("Đúng")
    for admin, days in ((first, "trước hạn 4 ngày"), (second, "trước hạn 6 ngày")):
        await admin.says("sửa lịch nhắc")
        await admin.says("người báo cáo: 5 ngày làm việc trước hạn nộp, 08:30")
        await admin.says(days)
    await first.taps("Đúng")
    await second.taps("Đúng")
    second.sees(
        "Trong lúc đó Quản trị viên đã sửa lịch này",
        "+ người báo cáo: 4 ngày làm việc trước hạn nộp, 08:30",
        "Anh/chị muốn sửa bước nào?",
    )
    assert len(await town.asks(audit.all_of, "plan.ladder_changed")) == 1
    await second.says("người báo cáo: 4 ngày làm việc trước hạn nộp, 08:30")
    await second.says("trước hạn 6 ngày")
    await second.taps("Đúng")
    assert [one["days"] for one in await steps(town) if one["name"] == "five-before"] == [-6]


async def test_the_admin_changes_the_days_of_the_plan(town):
    admin = await town.member("admin")
    await admin.says("sửa ngày báo cáo")
    admin.sees("Báo cáo hằng quý", "Số liệu tính đến ngày 14")
    await admin.taps("hằng quý")
    await admin.taps("Ngày các nơi gửi")
    await admin.says("14")
    admin.sees("– Quý II/2024 (hạn nộp hết ngày 14/06/2024", "Hạn nộp sớm hơn ngày chốt số liệu")
    await admin.taps("Sửa tiếp")
    await admin.says("các nơi gửi đến hết ngày 19")
    admin.sees("+ Quý II/2024 (hạn nộp hết ngày 19/06/2024")
    await admin.taps("Sửa tiếp")
    await admin.taps("Ngày tổng hợp")
    await admin.says("hạn 27")
    admin.sees("chưa rõ ý")
    await admin.says("trước ngày 27")
    admin.sees("tổng hợp hết ngày 26/06/2024")
    await admin.taps("Đúng")
    admin.sees("Đã ghi cách báo cáo mới")
    (rule,) = (await town.asks(plans.get, 1)).rule["rules"]
    assert (rule["member_day"], rule["office_day"]) == (20, 27)


async def test_a_rhythm_is_added_changed_and_removed(town):
    admin = await town.member("admin")
    await admin.says("sửa ngày báo cáo")
    await admin.taps("Thêm kỳ báo cáo")
    await admin.taps("hằng năm")
    admin.sees("Báo cáo hằng năm", "+ Năm 2024")
    await admin.taps("Đúng")
    assert len(await town.asks(audit.all_of, "plan.rule_changed")) == 1
    await town.wait(minutes=1)
    await admin.says("sửa ngày báo cáo")
    await admin.taps("hằng năm")
    await admin.taps("Ngày chốt số liệu")
    await admin.taps("Ngày cuối tháng")
    await admin.taps("Sửa tiếp")
    await admin.taps("Tháng gửi")
    await admin.taps("Tháng sau khi hết kỳ")
    admin.sees("Số liệu tính đến ngày cuối tháng. Gửi trong tháng sau khi hết kỳ.")
    await admin.taps("Sửa tiếp")
    await admin.taps("Bỏ kỳ báo cáo này")
    admin.sees("– Năm 2024")
    await admin.taps("Đúng")
    assert len((await town.asks(plans.get, 1)).rule["rules"]) == 1


async def test_the_second_admin_sees_other_days_too(town):
    admin, agenda = await town.member("admin"), town.service.house.agenda
    await admin.says("sửa ngày báo cáo")
    await admin.taps("hằng quý")
    await admin.says("tổng hợp trước ngày 27")
    rules = [{"preset": "nd09", "rhythm": "quarter", "member_day": 18, "office_day": 27}]
    await town.database.write(agenda.change_rules, town.clock.now(), "cli", 1, rules)
    await admin.taps("Đúng")
    admin.sees(
        "đã sửa cách báo cáo", "các nơi gửi trước ngày 18", "Anh/chị muốn sửa cách báo cáo nào?"
    )
    assert len(await town.asks(audit.all_of, "plan.rule_changed")) == 1


async def test_in_english_it_reads_alike(town):
    admin = await town.member("admin")
    await admin.says("english")
    await admin.says("who gets what 7/3")
    admin.sees("07/03/2024", f"08:30, {HEALTH} (no channel yet, cannot be sent): a reminder")
    await admin.says("cancel")
    await admin.says("change the ladder")
    await admin.says("whoever reports: 5 working days before the due day, 08:30")
    await admin.says("4 days before the due day, 14:00")
    admin.sees("+ whoever reports: 4 working days before the due day, 14:00", "+ 14:00 08/03/2024")
    await admin.taps("Yes")
    admin.sees("The new ladder is kept")
    await admin.says("reporting days")
    await admin.taps("every quarter")
    await admin.says("members before day 20")
    admin.sees("+ Q2 2024", "19/06/2024")
    await admin.taps("Yes")
    admin.sees("The new rules are kept")
