"""A committee's group reads totals and days, what concerns one person stays between two."""

import pytest

from bot import reaching
from storage import audit, rooms
from tests.stories.owing import HEALTH, sends

GROUP = "-1001"
MORNING = "2024-03-14T09:00:00+07:00"


class Group:
    """A group chat: somebody speaks there, everybody reads."""

    def __init__(self, town, address=GROUP, name="Tổ công tác"):
        self.chat = town.stranger(address, name)
        self.name = name

    async def hears(self, who, text):
        facts = {"sender": who.address, "is_group": True, "group": self.name}
        await self.chat.says(text, **facts)

    def sees(self, *parts):
        self.chat.sees(*parts)

    def sees_nothing(self):
        self.chat.sees_nothing()

    @property
    def text(self):
        return self.chat.text


@pytest.fixture
async def admin(town):
    return await town.member("admin")


@pytest.fixture
async def group(town, admin):
    made = Group(town)
    await made.hears(admin, "đăng ký")
    return made


async def closes(town):
    office = await town.member("office")
    await office.says("chốt kỳ")
    await office.taps("Chốt kỳ")
    return office


@pytest.mark.parametrize("said", ["đăng ký", "dang ky", "/dangky", "/register"])
async def test_an_admin_lets_us_in_with_one_word(town, admin, said):
    group = Group(town)
    await group.hears(admin, said)
    group.sees("Đã đăng ký nhóm cho", "chỉ tổng số và ngày", "Kỳ Quý I/2024: đã gửi 0/")
    (room,) = await town.asks(rooms.every)
    assert (room.address, room.name, room.shows_names) == (GROUP, "Tổ công tác", False)
    assert len(await town.asks(audit.all_of, "room.registered", room.id)) == 1
    await group.hears(admin, said)
    group.sees("đã đăng ký")
    assert len(await town.asks(rooms.every)) == 1


async def test_nobody_else_may(town):
    group = Group(town)
    for who in (await town.member(HEALTH), await town.member("chair"), town.stranger("lạ")):
        await group.hears(who, "đăng ký")
        group.sees("Chỉ quản trị viên")
    assert await town.asks(rooms.every) == []


async def test_personal_matters_are_for_private_messages(town, group):
    lan = await town.member(HEALTH)
    token = await town.invitation("office")
    for said in ("báo cáo", "96,5", "riêng tư", f"/start {token}", "tình hình của tôi là gì", "1"):
        await group.hears(lan, said)
        assert group.text == "Việc này xin xem tin nhắn riêng với tôi."
        assert not group.chat.buttons
    lan.looks_away()
    await lan.says("báo cáo")
    lan.sees("Câu 1/1")  # nothing that was said in the group was taken for an answer


async def test_anybody_there_may_ask_for_totals_and_nobody_is_named(town, group):
    lan = await town.member(HEALTH)
    await sends(lan, "96")
    await group.hears(town.stranger("lạ"), "tiến độ")
    group.sees("đã gửi 1/", "hết ngày 14/03/2024", "hết ngày 24/03/2024")
    assert "Trưởng phòng" not in group.text


async def test_the_last_day_and_the_closing_are_told_once(town, group):
    await town.wait("2024-03-14T17:00:00+07:00")
    assert group.text.count("là ngày cuối gửi số liệu kỳ Quý I/2024") == 1
    group.chat.looks_away()
    await town.wait("2024-03-18T09:00:00+07:00")
    group.sees_nothing()
    await closes(town)
    await town.wait(minutes=30)
    await town.service.tick()
    assert group.text.count("Đã chốt kỳ Quý I/2024: nhận 0/") == 1
    assert "Nơi trễ hạn" not in group.text


async def test_a_closing_in_the_evening_is_told_in_the_morning(town, group):
    await town.wait("2024-03-18T19:00:00+07:00")
    group.chat.looks_away()
    await closes(town)
    await town.service.tick()
    await town.sender.drain()
    group.sees_nothing()
    await town.wait("2024-03-19T08:30:00+07:00")
    group.sees("Đã chốt kỳ Quý I/2024")


async def test_names_of_the_late_only_where_an_admin_wants_them(town, admin, group):
    lan = await town.member(HEALTH)
    await group.hears(lan, "nêu tên")
    group.sees("Chỉ quản trị viên")
    await group.hears(admin, "neu ten")
    group.sees("Từ nay, khi đã quá hạn")
    await group.hears(lan, "tiến độ")
    assert "Nơi trễ hạn" not in group.text  # nobody is late before it is due
    await town.wait("2024-03-18T09:00:00+07:00")
    await group.hears(lan, "tiến độ")
    group.sees("Nơi trễ hạn", HEALTH)
    await sends(lan, "96")
    group.chat.looks_away()
    await closes(town)
    await town.wait(minutes=30)
    group.sees("Đã chốt kỳ", "trong đó 1 trễ hạn", "Nơi trễ hạn", HEALTH)
    await group.hears(admin, "không nêu tên")
    await group.hears(lan, "tiến độ")
    assert "Nơi trễ hạn" not in group.text
    acts = [entry.act for entry in await town.asks(audit.all_of)]
    assert {"room.names-shown", "room.names-hidden"} <= set(acts)


async def test_the_next_period_is_told_when_it_opens_in_the_morning(town, group):
    await closes(town)
    await town.wait("2024-05-20T07:59:00+07:00")
    group.chat.looks_away()
    await town.wait("2024-06-14T12:00:00+07:00")
    assert group.text.count("Đã mở kỳ báo cáo Quý II/2024") == 1
    group.sees("hạn: hết ngày 14/06/2024", "là ngày cuối")
    for letter in group.chat.all[group.chat.seen :]:
        assert 8 <= letter.created_at.astimezone(town.service.house.zone).hour < 17


async def test_the_admin_looks_after_groups_by_buttons(town, admin, group):
    await admin.says("quản trị")
    await admin.taps("Nhóm chat")
    await admin.types("Tổ công tác")
    admin.sees("không nêu tên ai")
    await admin.taps("Nêu tên nơi trễ")
    (room,) = await town.asks(rooms.every)
    assert room.shows_names
    await admin.taps("Nhóm chat")
    await admin.types("Tổ công tác")
    await admin.types("Thôi gửi vào nhóm")
    assert await town.asks(rooms.every) == []
    group.chat.looks_away()
    await town.wait(MORNING)
    group.sees_nothing()
    await admin.says("nhóm")
    admin.sees("Chưa có nhóm chat nào", "@dondoc_bot đăng ký")


async def test_unregistering_in_the_group_ends_it(town, admin, group):
    await group.hears(admin, "hủy đăng ký")
    group.sees("không còn thuộc")
    await group.hears(admin, "tiến độ")
    group.sees("xem tin nhắn riêng")
    await group.hears(admin, "đăng ký")
    group.sees("Đã đăng ký nhóm")
    assert len(await town.asks(rooms.every)) == 1


async def test_a_group_that_removes_us_is_told_nothing_more_and_the_admin_knows(
    town, admin, group
):
    admin.looks_away()
    town.post.unreachable.add(GROUP)
    await town.wait(MORNING)
    admin.sees("Tôi không còn ở trong nhóm “Tổ công tác”")
    assert await town.asks(rooms.every) == []
    town.post.unreachable.clear()
    group.chat.looks_away()
    await town.wait("2024-03-18T09:00:00+07:00")
    group.sees_nothing()


async def test_a_group_with_a_new_number_is_the_same_group(town, admin, group):
    await group.hears(admin, "nêu tên")
    await town.database.write(reaching.moved, "post", GROUP, "-1002", town.clock.now())
    moved = Group(town, "-1002")
    (room,) = await town.asks(rooms.every)
    assert (room.address, room.shows_names) == ("-1002", True)
    await town.wait(MORNING)
    moved.sees("là ngày cuối gửi số liệu")


async def test_an_admin_of_two_committees_says_which(town, admin):
    other = await town.database.write(_founded, town.clock.now())
    await town.database.write(_also_runs, admin.address, other, town.clock.now())
    group = Group(town)
    await group.hears(admin, "đăng ký")
    group.sees("thuộc ban chỉ đạo nào?", "1. ", "2. BCĐ thứ hai")
    assert await town.asks(rooms.every) == []
    await group.hears(admin, "đăng ký 3")
    group.sees("thuộc ban chỉ đạo nào?")
    await group.hears(admin, "đăng ký 2")
    group.sees("Đã đăng ký nhóm cho BCĐ thứ hai", "không có kỳ báo cáo nào đang mở")


async def test_the_admin_of_another_committee_changes_nothing_here(town, admin, group):
    office = await town.member("office")
    other = await town.database.write(_founded, town.clock.now())
    await town.database.write(_also_runs, office.address, other, town.clock.now())
    for said, answer in (("nêu tên", "Chỉ quản trị viên"), ("đăng ký", "một ban chỉ đạo khác")):
        await group.hears(office, said)
        group.sees(answer)
    (room,) = await town.asks(rooms.every)
    assert not room.shows_names
    await office.says("nhóm chat")
    office.sees("Chưa có nhóm chat nào")


def _founded(db, now):
    from storage import committees

    return committees.named(db, "BCĐ thứ hai", "commune")


def _also_runs(db, address, committee_id, now):
    from storage import accounts, members, parties

    who = accounts.at(db, "post", address)
    party = parties.named(db, committee_id, "Quản trị")
    facts = {"party_id": party, "member_id": who.member_id, "role": "admin", "since": now}
    members.sit(db, facts)
