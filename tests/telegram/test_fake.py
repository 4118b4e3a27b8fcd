"""People talk, the bot polls: updates wait until they are confirmed or too old."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict

from tests.telegram import FakeTelegram, Person
from tests.telegram.raw import Raw


def buttons(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([
        [InlineKeyboardButton(word, callback_data=word)] for word in labels
    ])


async def test_the_bot_hears_what_lan_says_and_lan_sees_the_answer(bot: Bot, lan: Person) -> None:
    await lan.says("67,5%")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.text == "67,5%"
    await bot.send_message(lan.chat_id, "<b>Đã ghi</b>: 67,5 %", parse_mode="HTML")
    letter = await lan.waits_for(lambda text: "Đã ghi" in text)
    assert letter.text == "Đã ghi: 67,5 %"
    assert letter.entities == ({"type": "bold", "offset": 0, "length": 6},)
    assert lan.last == letter


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(
    telegram: FakeTelegram, raw: Raw, lan: Person
) -> None:
    for text in ("một", "hai", "ba"):
        await lan.says(text)
    first = await raw.updates(limit=2)
    assert [u["message"]["text"] for u in first] == ["một", "hai"]
    assert await raw.updates(limit=2) == first
    rest = await raw.updates(first[0]["update_id"] + 1)
    assert [u["message"]["text"] for u in rest] == ["hai", "ba"]
    assert telegram.acknowledged == [first[0]["update_id"]]
    assert telegram.pending == [u["update_id"] for u in rest]
    assert [u["update_id"] for u in rest] == [first[0]["update_id"] + n for n in (1, 2)]


async def test_a_negative_offset_keeps_only_the_newest(
    telegram: FakeTelegram, raw: Raw, lan: Person
) -> None:
    for text in ("một", "hai", "ba"):
        await lan.says(text)
    assert [u["message"]["text"] for u in await raw.updates(-1)] == ["ba"]
    assert len(telegram.pending) == 1


async def test_a_long_poll_ends_when_something_is_said(raw: Raw, lan: Person) -> None:
    poll = asyncio.create_task(raw.updates(timeout=30))
    await asyncio.sleep(0.02)
    assert not poll.done()
    await lan.says("xin chào")
    assert len(await poll) == 1


async def test_a_second_poll_ends_the_first_with_a_conflict(
    telegram: FakeTelegram, raw: Raw, bot: Bot, lan: Person
) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await telegram.waits_for_calls("getUpdates")
    second = asyncio.create_task(raw.updates(timeout=30))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first
    await lan.says("một")
    assert len(await second) == 1


async def test_a_poller_that_died_takes_no_update_with_it(
    telegram: FakeTelegram, raw: Raw, lan: Person
) -> None:
    dying = asyncio.create_task(raw.updates(timeout=30))
    await telegram.waits_for_calls("getUpdates")
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)
    await lan.says("một")
    assert len(await raw.updates()) == 1


async def test_a_message_lives_a_day_and_a_tap_two_and_a_half_minutes(
    telegram: FakeTelegram, raw: Raw, bot: Bot, lan: Person
) -> None:
    await bot.send_message(lan.chat_id, "Đúng chưa?", reply_markup=buttons("Đúng"))
    await lan.says("67,5%")
    query = await lan.taps("Đúng")
    telegram.passes(timedelta(seconds=151))
    assert [u.get("message", {}).get("text") for u in await raw.updates()] == ["67,5%"]
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query)
    telegram.passes(timedelta(hours=24))
    assert await raw.updates() == []


async def test_ids_start_anew_after_a_quiet_week(
    telegram: FakeTelegram, raw: Raw, lan: Person
) -> None:
    await lan.says("trước")
    (before,) = await raw.updates()
    telegram.passes(timedelta(days=8))
    await lan.says("sau")
    (after,) = await raw.updates()
    assert after["update_id"] != before["update_id"] + 1


async def test_a_tap_is_answered_once_and_lan_sees_the_toast(
    raw: Raw, bot: Bot, lan: Person
) -> None:
    await bot.send_message(lan.chat_id, "Gửi?", reply_markup=buttons("Gửi ngay", "Để sau"))
    query = await lan.taps("Gửi")
    (update,) = await raw.updates()
    assert update["callback_query"]["data"] == "Gửi ngay"
    assert update["callback_query"]["message"]["text"] == "Gửi?"
    await bot.answer_callback_query(query, "Đã gửi")
    assert [toast.text for toast in lan.toasts] == ["Đã gửi"]
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(query)


async def test_one_tap_can_come_twice_and_an_old_keyboard_can_still_be_tapped(
    raw: Raw, bot: Bot, lan: Person
) -> None:
    await bot.send_message(lan.chat_id, "Gửi?", reply_markup=buttons("Gửi"))
    old = lan.last
    await bot.edit_message_text("Đã gửi", lan.chat_id, old.message_id)
    assert lan.last.text == "Đã gửi"
    assert lan.last.buttons == ()
    await lan.taps("Gửi", message=old)
    await lan.taps("Gửi", again=True)
    one, two = await raw.updates()
    assert one["update_id"] != two["update_id"]
    assert one["callback_query"]["data"] == two["callback_query"]["data"] == "Gửi"
    assert "reply_markup" not in two["callback_query"]["message"]


async def test_a_reader_waits_only_for_what_comes_after_her_last_act(
    bot: Bot, lan: Person
) -> None:
    await bot.send_message(lan.chat_id, "Đã ghi 1")
    await lan.says("2")
    with pytest.raises(TimeoutError, match="Đã ghi 1"):
        await lan.waits_for("Đã ghi", timeout=0.02)
    waiting = asyncio.create_task(lan.waits_for("Đã ghi"))
    await bot.send_message(lan.chat_id, "Đã ghi 2")
    assert (await waiting).text == "Đã ghi 2"


async def test_edits_stickers_pictures_and_files_reach_the_bot(bot: Bot, lan: Person) -> None:
    await lan.says("15")
    await lan.edits("15", "12")
    await lan.sends_sticker()
    await lan.sends_photo(caption="minh chứng")
    await lan.sends_file("bieu.xlsx", b"PK\x03\x04")
    _, edited, sticker, photo, file = await bot.get_updates()
    assert edited.edited_message
    assert edited.edited_message.text == "12"
    assert sticker.message
    assert sticker.message.sticker
    assert photo.message
    assert photo.message.caption == "minh chứng"
    assert file.message
    assert file.message.document
    stored = await bot.get_file(file.message.document.file_id)
    assert bytes(await stored.download_as_bytearray()) == b"PK\x03\x04"


async def test_a_blocked_bot_hears_of_it_and_is_welcome_again_after(raw: Raw, lan: Person) -> None:
    lan.blocks_the_bot()
    why = await raw.refusal("sendMessage", chat_id=lan.chat_id, text="Nhắc")
    assert why == "Forbidden: bot was blocked by the user"
    lan.unblocks()
    assert (await raw.call("sendMessage", chat_id=lan.chat_id, text="Nhắc"))["ok"]
    changes = [u["my_chat_member"]["new_chat_member"]["status"] for u in await raw.updates()]
    assert changes == ["kicked", "member"]


async def test_a_stranger_cannot_be_written_to_before_the_first_word(
    telegram: FakeTelegram, raw: Raw
) -> None:
    minh = telegram.person(chat_id=1002, first_name="Minh")
    why = await raw.refusal("sendMessage", chat_id=1002, text="Chào")
    assert why == "Forbidden: bot can't initiate conversation with a user"
    await minh.says("/start")
    assert (await raw.call("sendMessage", chat_id=1002, text="Chào"))["ok"]


async def test_only_the_kinds_asked_for_are_kept(raw: Raw, lan: Person) -> None:
    await raw.updates(allowed_updates=["message"])
    lan.blocks_the_bot()
    lan.unblocks()
    await lan.says("một")
    assert [set(u) for u in await raw.updates()] == [{"update_id", "message"}]


async def test_an_upgraded_group_answers_with_its_new_number(
    telegram: FakeTelegram, raw: Raw, lan: Person
) -> None:
    group = telegram.group(chat_id=-200, title="Tổ công tác")
    new = group.migrate()
    answer = await raw.call("sendMessage", chat_id=-200, text="Chào")
    assert answer["parameters"] == {"migrate_to_chat_id": new.chat_id}
    assert (await raw.call("sendMessage", chat_id=new.chat_id, text="Chào"))["ok"]
    await lan.says("chào cả tổ", chat=new)
    assert [u["message"]["chat"]["id"] for u in await raw.updates()] == [
        -200,
        new.chat_id,
        new.chat_id,
    ]


async def test_malformed_updates_are_delivered_as_they_are(
    telegram: FakeTelegram, raw: Raw, lan: Person
) -> None:
    telegram.sends_raw({"message": {"text": 5}})
    await lan.says("một")
    strange, good = await raw.updates()
    assert strange["message"] == {"text": 5}
    assert good["message"]["text"] == "một"
    telegram.sends_raw(b'{"update_id": 7, "message": ')
    answer = await raw.http.post("getUpdates")
    with pytest.raises(ValueError, match="Expecting"):
        answer.json()


async def test_a_wrong_token_is_unauthorized(telegram: FakeTelegram, raw: Raw) -> None:
    wrong = await raw.http.post(f"{telegram.url}/bot1:wrong/getMe")
    assert (wrong.status_code, wrong.json()["description"]) == (401, "Unauthorized")
    malformed = await raw.http.post(f"{telegram.url}/botwrong/getMe")
    assert (malformed.status_code, malformed.json()["description"]) == (404, "Not Found")
