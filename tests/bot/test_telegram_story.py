"""Three people report in parallel over Telegram, whose server stumbles as the real one does."""

import asyncio
from datetime import datetime

import pytest

from bot.clock import Clock
from tests.storage.marks import on_sqlite
from tests.story import Town

STARTS = datetime.fromisoformat("2024-03-04T09:00:00+07:00")
PARTIES = {
    "Trưởng phòng Y tế": ["96,5"],
    "Trưởng phòng Tài chính-Kế hoạch": ["52; 11", "91,25"],
    "Chánh Văn phòng HĐND-UBND huyện": ["100%", "96/100"],
}


@pytest.fixture(params=["polling", "webhook"])
async def street(request, telegram, live):
    """The demonstration committee on a live service whose people use Telegram."""
    async with live(request.param) as life:
        town = Town(life.service.database, STARTS)
        life.service.clock = Clock(STARTS)
        telegram.stops_the_clock()
        await town.opens()
        yield life, town


async def reports(telegram, town, number, party, answers, patience=5.0):
    """From the deep link to the receipt, waiting for each reply as a person does."""
    person = telegram.person(chat_id=2000 + number, first_name=f"Person {number}")
    await person.says(f"/start {await town.invitation(party)}")
    await person.waits_for("Có đúng là anh/chị không?", patience)
    await person.taps("Đúng là tôi")
    await person.waits_for("Anh/chị có đồng ý không?")
    await person.taps("Đồng ý")
    await person.waits_for("chỉ tiêu cần báo cáo", patience)
    await person.taps("Báo cáo số liệu")
    for place, answer in enumerate(answers, start=1):
        await person.waits_for(f"Câu {place}/{len(answers)}", patience)
        await person.says(answer)
    await person.waits_for("Xin xem lại", patience)
    await person.taps("Gửi")
    await person.waits_for(f"Đã nhận đủ {len(answers)} chỉ tiêu", patience)
    return person


async def test_three_people_report_at_once(telegram, street):
    life, town = street
    await asyncio.gather(
        *(
            reports(telegram, town, number, party, answers)
            for number, (party, answers) in enumerate(PARTIES.items())
        )
    )
    kept = await life.rows(
        "select party.name, figure.parts, figure.version from request"
        " join figure on figure.id = request.figure_id join party on party.id = request.party_id"
        " where request.state = 'sent' order by request.id"
    )
    assert len(kept) == sum(len(answers) for answers in PARTIES.values())
    assert {version for *_, version in kept} == {1}
    assert telegram.complaints == []
    assert telegram.refused == []


@on_sqlite
@pytest.mark.parametrize("street", ["polling"], indirect=True)
async def test_the_same_while_telegram_stumbles(telegram, street):
    life, town = street
    telegram.fail_next("sendMessage", 500, times=2)
    telegram.fail_next("sendMessage", 429, retry_after=1)
    telegram.fail_next("answerCallbackQuery", 400, description="query is too old")
    telegram.sends_raw({"update_id": 7, "message": {"chat": "nobody", "text": ["?"]}})
    telegram.sends_raw({"update_id": 8})
    await asyncio.gather(
        *(
            reports(telegram, town, number, party, answers, patience=20)
            for number, (party, answers) in enumerate(PARTIES.items())
        )
    )
    (count,) = (await life.rows("select count(*) from figure"))[0]
    assert count == sum(len(answers) for answers in PARTIES.values())


async def test_the_chair_gets_text_and_picture(telegram, street):
    _, town = street
    chair = telegram.person(chat_id=3001, first_name="Chair")
    await chair.says(f"/start {await town.invitation('chair')}")
    await chair.waits_for("Có đúng là anh/chị không?")
    await chair.taps("Đúng là tôi")
    await chair.waits_for("Anh/chị có đồng ý không?")
    await chair.taps("Đồng ý")
    await chair.waits_for("Báo cáo tổng hợp")
    await chair.says("tổng hợp")
    await chair.waits_for("Kính báo cáo")
    await telegram.until(lambda: any(one.photo or one.document for one in chair.sees), 20)


async def test_a_reminder_reaches_the_phone(telegram, street):
    life, town = street
    person = telegram.person(chat_id=2001, first_name="Lan")
    await person.says(f"/start {await town.invitation('Trưởng phòng Y tế')}")
    await person.waits_for("Có đúng là anh/chị không?")
    await person.taps("Đúng là tôi")
    await person.waits_for("Anh/chị có đồng ý không?")
    await person.taps("Đồng ý")
    await person.waits_for("chỉ tiêu cần báo cáo")
    person.listens()
    life.service.clock.jump(datetime.fromisoformat("2024-03-07T08:30:00+07:00"))
    await life.service.tick()
    await person.waits_for("còn 1 chỉ tiêu")
    await person.taps("Báo cáo ngay")
    await person.waits_for("Câu 1/1")
    (fired,) = await life.rows("select count(*) from reminder where state = 'fired'")
    assert fired[0] == 1


@on_sqlite
@pytest.mark.parametrize("street", ["webhook"], indirect=True)
async def test_a_reply_that_telegram_refused_on_the_way_is_said_again_at_the_next_word(
    telegram, street
):
    _, town = street
    telegram.fail_next("sendMessage", 500)
    person = telegram.person(chat_id=2001, first_name="Lan")
    await person.says(f"/start {await town.invitation('Trưởng phòng Y tế')}")
    await telegram.settles()
    await person.says("alo")
    await person.waits_for("Có đúng là anh/chị không?")
