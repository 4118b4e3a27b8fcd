"""Somebody is erased: no column of any table says their name, and every value is still there."""

import unicodedata

import pytest
from sqlalchemy import LargeBinary, String, cast, select
from sqlmodel import SQLModel

from bot.terminal import persons
from bot.terminal.refusals import Refused
from flows.privacy import erasing
from storage import accounts, audit, files, members, petitions, requests
from tests.stories.owing import FINANCE, HEALTH, JUSTICE, another_phone, member_of, owed_by, sends

NAME = "Nguyễn Thị Hoài Thương"
BARE = "nguyen thi hoai thuong"
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(64)


async def named(town, party, name=NAME):
    """The office knows this person by name."""
    who = await member_of(town, party)
    await town.database.write(lambda db: members.change(db, who, name=name))
    return who


async def lives_a_life(town):
    """Somebody whose name gets wherever a name can get to."""
    admin, office, chair = [await town.member(one) for one in ("admin", "office", "chair")]
    lan = await town.member(HEALTH)
    who = await named(town, HEALTH)
    await another_phone(town, lan)
    await lan.says("báo cáo")
    await lan.says(f"96,5 do {NAME} tổng hợp")
    await lan.says(f"chị {NAME.upper()} lo phần này, máy hỏng")
    await lan.sends("ảnh của Nguyễn Thị Hoài Thương.png", PICTURE, f"{NAME} chụp")
    await lan.says("báo cáo")
    await lan.taps("Gửi")
    await lan.says(f"vướng mắc III.4: thiếu máy, hỏi {BARE}; kiến nghị: cấp 2 máy")
    await lan.taps("Gửi")
    await lan.says(unicodedata.normalize("NFD", f"tôi là {NAME}"))
    await chair.says(f"chỉ đạo {HEALTH}: {NAME} rà soát lại III.4 trước 20/3")
    await chair.taps("Gửi")
    await admin.says("thông báo")
    await admin.taps("Tất cả mọi người")
    await admin.says(f"Chúc mừng {NAME} được khen thưởng")
    await admin.taps("Gửi")
    await admin.says("liên hệ")
    await admin.says(f"{NAME}, 0912 345 678")
    return admin, office, lan, who


def every_text(db):
    """Table, column and content of all that is kept, wherever a text can hide."""
    found = []
    for table in SQLModel.metadata.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, LargeBinary):
                texts = [bytes(one).decode("latin-1") for one in db.scalars(select(column))]
            else:
                texts = list(db.scalars(select(cast(column, String))))
            found += [(table.name, column.name, str(text)) for text in texts if text]
    return found


def places_of(found, *wanted):
    """Compared as people read: composed, in lower case, and with JSON's escapes undone."""
    said = [
        (table, column, unicodedata.normalize("NFC", _unescaped(text)).casefold())
        for table, column, text in found
    ]
    return [
        (table, column, text)
        for table, column, text in said
        if any(unicodedata.normalize("NFC", one).casefold() in text for one in wanted)
    ]


def _unescaped(text):
    return (
        text.encode("latin-1", "backslashreplace").decode("unicode_escape", "replace")
        if ("\\u" in text)
        else text
    )


def values(found):
    kept = {"figure": ("parts", "state", "version"), "target": ("value", "unit")}
    return [one for one in found if one[1] in kept.get(one[0], ())]


async def test_nothing_names_them_and_every_value_stays(town):
    _, office, lan, who = await lives_a_life(town)
    before = await town.asks(every_text)
    wanted = (NAME, BARE, lan.address)
    named_in = {table for table, _, _ in places_of(before, *wanted)}
    assert {
        "member",
        "seen",
        "outbox",
        "figure",
        "file",
        "audit",
        "matter",
        "committee",
    } <= named_in
    done = await town.database.write(persons.erase, NAME, town.clock.now(), in_plan=False)
    after = await town.asks(every_text)
    assert places_of(after, *wanted) == []
    assert values(after) == values(before)
    assert not done.plan_keeps_name
    kept = await owed_by(town, "III.4")
    assert (kept.state, kept.figure.member_id) == ("sent", who)
    assert await town.asks(members.name_of, who) == done.alias == f"Cán bộ số {who}"
    assert len(await town.asks(audit.all_of, "person.erased", who)) == 1
    assert len(await town.asks(audit.all_of, "figure.kept")) == 1
    assert await town.asks(accounts.of_member, who) == []
    assert await town.asks(members.seats_of, who, town.clock.now()) == []
    assert await town.asks(files.content, 1) is None
    await office.says("tiến độ")
    office.sees("Đã gửi 1/")
    await lan.says("báo cáo")
    lan.sees("kênh báo cáo riêng")


async def test_the_office_grants_it_and_the_last_word_goes_out_before(town):
    _, office, lan, who = await lives_a_life(town)
    await lan.says("riêng tư")
    await lan.taps("Xin xóa dữ liệu")
    lan.sees("không lấy lại được")
    await lan.taps("Đúng")
    office.looks_away()
    await office.says("yêu cầu về dữ liệu")
    await office.types("Xóa –")
    office.sees(NAME, "chưa giao")
    await office.taps("Chấp nhận xóa")
    lan.looks_away()
    await office.says("Không còn làm nhiệm vụ này")
    office.sees("Đã chấp nhận yêu cầu")
    lan.sees("đã được chấp nhận", "Không còn làm nhiệm vụ này")
    assert places_of(await town.asks(every_text), NAME) != []
    await town.service.tick()
    assert places_of(await town.asks(every_text), NAME, BARE, lan.address) == []
    (one,) = await town.asks(petitions.of_member, who)
    assert (one.state, one.text) == ("done", "…")
    await town.service.tick()
    assert len(await town.asks(audit.all_of, "person.erased")) == 1


async def test_while_the_last_word_waits_nothing_is_erased_but_not_for_ever(town):
    _, office, lan, who = await lives_a_life(town)
    await lan.says("riêng tư")
    await lan.taps("Xin xóa dữ liệu")
    await lan.taps("Đúng")
    await office.says("yêu cầu về dữ liệu")
    await office.types("Xóa –")
    await office.taps("Chấp nhận xóa")

    async def held_back(*_):
        raise TimeoutError

    town.post.send, sends_again = held_back, town.post.send
    await office.says("Theo đề nghị")
    await town.service.tick()
    assert await town.asks(members.name_of, who) == NAME
    town.post.send = sends_again
    await town.wait(hours=30)
    assert await town.asks(members.name_of, who) == f"Cán bộ số {who}"


async def test_a_post_is_nobodys_name_and_stays(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("96")
    await lan.says("riêng tư")
    await lan.taps("Xin xóa dữ liệu")
    await lan.taps("Đúng")
    await office.says("yêu cầu về dữ liệu")
    await office.types("Xóa –")
    await office.taps("Chấp nhận xóa")
    office.sees(f"“{HEALTH}” cũng là tên nơi được giao", "chức danh")
    await office.taps("Không")
    await office.says("Theo đề nghị")
    await town.service.tick()
    assert places_of(await town.asks(every_text), lan.address) == []
    assert (await owed_by(town, "III.4")).party_name == HEALTH


async def test_a_human_whom_the_plan_names_is_taken_out_of_the_plan_as_well(town):
    await town.member("office")
    lan = await town.member(HEALTH)
    with pytest.raises(Refused):
        await town.database.write(persons.erase, "Không có ai", town.clock.now(), in_plan=True)
    done = await town.database.write(persons.erase, HEALTH, town.clock.now(), in_plan=True)
    assert places_of(await town.asks(every_text), HEALTH, lan.address) == []
    found = await town.asks(requests.of_period, 1)
    assert done.alias in {one.party_name for one in found}


async def test_a_short_name_is_no_part_of_other_words(town):
    lan = await town.member(HEALTH)
    who = await named(town, HEALTH, "Bình")
    await lan.says("báo cáo")
    await lan.says("96")
    minh = await town.member(FINANCE)
    await minh.says("vướng mắc II.1: số bình quân thấp, hỏi anh Bình; kiến nghị: không")
    await minh.taps("Gửi")
    await town.database.write(persons.erase, "Bình", town.clock.now(), in_plan=False)
    found = await town.asks(every_text)
    matter = next(text for table, column, text in found if (table, column) == ("matter", "text"))
    assert matter == f"số bình quân thấp, hỏi anh Cán bộ số {who}"


async def test_the_only_admin_is_not_erased(town):
    office, admin = await town.member("office"), await town.member("admin")
    who = await named(town, "admin", "Trần Quản Trị")
    with pytest.raises(Refused):
        await town.database.write(persons.erase, "admin", town.clock.now(), in_plan=False)
    await admin.says("riêng tư")
    await admin.taps("Xin xóa dữ liệu")
    await admin.taps("Đúng")
    await office.says("yêu cầu về dữ liệu")
    await office.types("Xóa –")
    await office.taps("Chấp nhận xóa")
    await office.says("Theo đề nghị")
    office.sees("quản trị viên duy nhất", "Chưa có gì thay đổi")
    assert await town.asks(members.name_of, who) == "Trần Quản Trị"


async def test_somebody_who_left_before_is_found_by_name_and_erased(town):
    admin, lan = await town.member("admin"), await town.member(JUSTICE)
    await named(town, JUSTICE)
    await sends(lan, "100")
    await lan.says(f"{NAME} xin chào")
    await admin.says("cho thôi")
    await admin.says(NAME)
    await admin.taps("Đúng")
    await town.database.write(persons.erase, NAME, town.clock.now(), in_plan=False)
    found = await town.asks(every_text)
    assert places_of(found, NAME, lan.address) == []


async def test_a_crash_in_the_middle_leaves_all_or_nothing(town):
    """The whole erasure is one transaction."""
    _, _, _, who = await lives_a_life(town)
    before = await town.asks(every_text)

    def breaks(db):
        erasing.erase_person(db, town.clock.now(), "cli", who, in_plan=False)
        raise RuntimeError("the power fails")

    with pytest.raises(RuntimeError):
        await town.database.write(breaks)
    assert await town.asks(every_text) == before
