"""A committee's group over Telegram: let in, told, moved to another number, and left again."""

import re
from datetime import datetime

import pytest

from bot.clock import Clock
from tests.story import Town

STARTS = datetime.fromisoformat("2024-03-13T09:00:00+07:00")
LAST_DAY = datetime.fromisoformat("2024-03-14T09:00:00+07:00")
AFTER = datetime.fromisoformat("2024-03-18T09:00:00+07:00")
ROOMS = "select address, shows_names, ended_at is not null from room order by id"
HERE = "@don_doc_bot"


@pytest.fixture(params=["polling", "webhook"])
async def street(request, telegram, live):
    """The demonstration committee, and its group, in which the bot hears what is meant for it."""
    async with live(request.param) as life:
        town = Town(life.service.database, STARTS)
        life.service.clock = Clock(STARTS)
        telegram.stops_the_clock()
        await town.opens()
        yield life, town


async def joins(telegram, town, party, number):
    person = telegram.person(chat_id=number, first_name=f"Person {number}")
    await person.says(f"/start {await town.invitation(party)}")
    await person.waits_for("Có đúng là anh/chị không?")
    await person.taps("Đúng là tôi")
    await person.waits_for("Anh/chị có đồng ý không?")
    await person.taps("Đồng ý")
    await person.waits_for(re.compile(r"Từ nay|Báo cáo tổng hợp mỗi kỳ").search)
    return person


async def comes_to(life, moment):
    life.service.clock.jump(moment)
    await life.service.tick()
    life.service.bell.set()


async def test_an_admin_lets_us_in_and_the_group_reads_totals_alone(telegram, street):
    life, town = street
    admin = await joins(telegram, town, "admin", 3001)
    lan = await joins(telegram, town, "Trưởng phòng Y tế", 3002)
    group = telegram.group(chat_id=-100200, title="Tổ công tác", privacy=True)
    await lan.says(f"/dangky{HERE}", chat=group)
    await group.waits_for("Chỉ quản trị viên")
    await admin.says(f"{HERE} đăng ký", chat=group)
    await group.waits_for("Đã đăng ký nhóm cho")
    assert await life.rows(ROOMS) == [("-100200", 0, 0)]
    await lan.says(f"{HERE} báo cáo", chat=group)
    await group.waits_for("xem tin nhắn riêng")
    await lan.says("chuyện riêng trong nhóm", chat=group)
    await comes_to(life, LAST_DAY)
    said = await group.waits_for("là ngày cuối gửi số liệu kỳ Quý I/2024")
    assert "Trưởng phòng" not in said.text
    assert all(letter.keyboard is None for letter in group.sees)
    assert not any("chuyện riêng" in str(row) for row in await life.rows("select text from seen"))
    assert telegram.complaints == []


async def test_the_registration_survives_an_upgrade_to_a_supergroup(telegram, street):
    life, town = street
    admin = await joins(telegram, town, "admin", 3001)
    group = telegram.group(chat_id=-42, title="Tổ công tác")
    await admin.says(f"/dangky{HERE}", chat=group)
    await group.waits_for("Đã đăng ký nhóm cho")
    await admin.says(f"/neuten{HERE}", chat=group)
    await group.waits_for("Từ nay, khi đã quá hạn")
    new = group.migrate()
    await telegram.settles()
    new.listens()
    await comes_to(life, LAST_DAY)
    await new.waits_for("là ngày cuối gửi số liệu")
    assert [(row[0], bool(row[1]), bool(row[2])) for row in await life.rows(ROOMS)] == [
        (str(new.chat_id), True, False)
    ]
    await admin.says(f"/tiendo{HERE}", chat=new)
    await new.waits_for("Kỳ Quý I/2024: đã gửi")


@pytest.mark.parametrize("street", ["webhook"], indirect=True)
async def test_an_upgrade_that_is_learnt_only_from_a_refused_message_is_survived_too(
    telegram, street
):
    life, town = street
    admin = await joins(telegram, town, "admin", 3001)
    group = telegram.group(chat_id=-42, title="Tổ công tác")
    await admin.says(f"/dangky{HERE}", chat=group)
    await group.waits_for("Đã đăng ký nhóm cho")
    await telegram.settles()
    telegram.world.mailbox.allowed = ("callback_query",)  # the news of it does not come
    new = group.migrate()
    await comes_to(life, LAST_DAY)
    await new.waits_for("là ngày cuối gửi số liệu")
    assert [row[0] for row in await life.rows(ROOMS)] == [str(new.chat_id)]


async def test_removed_from_the_group_nothing_more_is_said_there(telegram, street):
    life, town = street
    admin = await joins(telegram, town, "admin", 3001)
    group = telegram.group(chat_id=-100200, title="Tổ công tác")
    await admin.says(f"/dangky{HERE}", chat=group)
    await group.waits_for("Đã đăng ký nhóm cho")
    admin.listens()
    group.removes_the_bot()
    await admin.waits_for("Tôi không còn ở trong nhóm “Tổ công tác”")
    assert [bool(row[2]) for row in await life.rows(ROOMS)] == [True]
    before = len(await life.letters(-100200))
    await comes_to(life, LAST_DAY)
    await comes_to(life, AFTER)
    await telegram.settles()
    assert len(await life.letters(-100200)) == before


async def test_what_is_meant_for_one_person_is_never_sent_to_a_group(telegram, street):
    life, _ = street
    group = telegram.group(chat_id=-100200, title="Tổ công tác")
    await life.writes(group.chat_id, "Anh/chị còn 3 chỉ tiêu", kind="reminder")
    await life.writes(group.chat_id, "Đã mở kỳ", kind="group")
    await group.waits_for("Đã mở kỳ")
    assert [letter.text for letter in group.sees] == ["Đã mở kỳ"]
    assert (await life.letters(group.chat_id))[0][1] == "failed"
