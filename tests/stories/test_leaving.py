"""Somebody leaves: nothing leads to them any more, and what they owed is handed on at one tap."""

import pytest

from bot.terminal.handing import reassign
from bot.terminal.people import let_go
from bot.terminal.refusals import Refused
from storage import accounts, audit, indicators, members, outbox, requests
from tests.stories.owing import HEALTH, member_of, owed_by

JUSTICE = "Trưởng phòng Tư pháp"


async def dismissed(admin, name, *, plainly=False):
    await admin.says("cho thoi")
    await admin.says(name)
    admin.sees("thôi tham gia?", "chưa giao")
    await (admin.types if plainly else admin.taps)("Đúng")


@pytest.mark.parametrize("plainly", [False, True])
async def test_everything_ends_at_once_and_history_stays(town, plainly):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    gone = await member_of(town, HEALTH)
    await dismissed(admin, HEALTH, plainly=plainly)
    admin.sees("đã thôi tham gia", "III.4")
    await lan.says("báo cáo")
    lan.sees("kênh báo cáo riêng")
    assert await town.asks(members.seats_of, gone, town.clock.now()) == []
    assert await town.asks(accounts.of_member, gone) == []
    kept = await owed_by(town, "III.4")
    assert kept.figure.member_id == gone
    assert len(await town.asks(audit.all_of, "member.left", gone)) == 1


async def test_an_invitation_that_was_out_no_longer_works(town):
    admin = await town.member("admin")
    token = await town.invitation(HEALTH)
    await dismissed(admin, HEALTH)
    lan = town.stranger("lan")
    await lan.says(f"/start {token}")
    lan.sees("hết hạn")


async def test_letters_that_wait_for_them_are_not_sent(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)

    def waiting(db):
        facts = {"channel": "post", "address": lan.address, "kind": "note", "text": "Nhắc"}
        now = town.clock.now()
        outbox.put(db, {**facts, "created_at": now, "next_at": now})

    lan.looks_away()
    await admin.says("cho thôi")
    await admin.says(HEALTH)
    await town.database.write(waiting)
    await admin.taps("Đúng")
    lan.sees_nothing()
    await town.wait("2024-03-15T09:00:00+07:00")
    lan.sees_nothing()


async def test_the_office_hands_over_what_nobody_holds(town):
    admin, office = await town.member("admin"), await town.member("office")
    thu = await town.member(JUSTICE)
    await town.member(HEALTH)
    await dismissed(admin, HEALTH)
    office.sees("đã thôi tham gia", "chưa giao: III.4")
    await office.taps("Chưa giao")
    await office.types(HEALTH)
    office.sees("III.4")
    thu.looks_away()
    await office.says(JUSTICE)
    office.sees("Đã giao III.4 cho Trưởng phòng Tư pháp")
    thu.sees("được giao thêm chỉ tiêu III.4")
    assert (await owed_by(town, "III.4")).party_name == JUSTICE
    await office.says("chưa giao")
    office.sees("Không có đầu việc nào chưa giao")


async def test_the_last_admin_cannot_leave(town):
    admin = await town.member("admin")
    await admin.says("cho thôi")
    await admin.says("quản trị viên")
    await admin.types("Đúng")
    admin.sees("quản trị viên cuối cùng", "chưa thể cho thôi")
    await admin.says("tiến độ")
    admin.sees("Đã gửi 0/")


async def test_the_command_line_lets_somebody_go(town):
    lan = await town.member(HEALTH)
    left = await town.database.write(let_go, HEALTH, town.clock.now())
    assert [one.code for one in left.unassigned] == ["III.4"]
    await lan.says("báo cáo")
    lan.sees("kênh báo cáo riêng")
    with pytest.raises(Refused):
        await town.database.write(let_go, "admin", town.clock.now())


async def test_somebody_who_sits_elsewhere_too_stays_there(town):
    """The admin of one committee ends what belongs to that committee, and nothing else."""
    from storage import committees, parties

    admin, lan = await town.member("admin"), await town.member(HEALTH)
    gone = await member_of(town, HEALTH)

    def elsewhere(db):
        other = committees.named(db, "BCĐ huyện bên", "district")
        party = parties.named(db, other, "Trưởng ban")
        members.sit(
            db, {"party_id": party, "member_id": gone, "role": "chair", "since": town.clock.now()}
        )

    await town.database.write(elsewhere)
    await dismissed(admin, HEALTH)
    seats = await town.asks(members.seats_of, gone, town.clock.now())
    assert [seat.party_name for seat in seats] == ["Trưởng ban"]
    await lan.says("báo cáo")
    lan.sees("không thuộc phần của anh/chị")


async def test_a_whole_party_is_handed_over_after_a_preview(town):
    admin, finance = await town.member("admin"), await town.member("Trưởng phòng Kinh tế")
    await admin.says("giao lại")
    await admin.taps("Cả phần của một nơi")
    await admin.says("Chánh Văn phòng HĐND-UBND huyện")
    admin.sees("Sẽ giao lại", "I.1")
    await admin.says("Trưởng phòng Kinh tế")
    admin.sees("đầu việc chuyển theo", "số liệu giữ nguyên")
    finance.looks_away()
    await admin.types("Đúng")
    admin.sees("Đã giao", "Trưởng phòng Kinh tế")
    assert finance.text.count("được giao thêm") == 1
    rows = await town.asks(requests.of_period, 1)
    assert "Chánh Văn phòng HĐND-UBND huyện" not in {one.party_name for one in rows}


async def test_of_two_admins_the_second_sees_what_the_first_did_and_chooses(town):
    admin = await town.member("admin")
    await admin.says("giao lại")
    await admin.says("III.4")
    await admin.says(JUSTICE)
    await town.database.write(reassign, "III.4", "Trưởng phòng Kinh tế", town.clock.now())
    await admin.taps("Đúng")
    admin.sees("vừa được người khác chuyển", "Trưởng phòng Kinh tế")
    row = await town.asks(indicators.by_code, 1, "III.4")
    assert row is not None
    assert (await owed_by(town, "III.4")).party_name == "Trưởng phòng Kinh tế"
    await admin.taps("Đúng")
    assert (await owed_by(town, "III.4")).party_name == JUSTICE
