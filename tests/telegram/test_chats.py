"""Groups, pictures that change, and keyboards that belong to the chat."""

import pytest
from telegram import Bot, InputMediaPhoto, ReplyKeyboardMarkup
from telegram.error import BadRequest, Forbidden

from tests.telegram import FakeTelegram, Person
from tests.telegram.person import SMALLEST_PICTURE
from tests.telegram.raw import Raw


async def test_in_privacy_mode_a_group_tells_only_what_is_meant_for_the_bot(
    telegram: FakeTelegram, bot: Bot, raw: Raw, lan: Person
) -> None:
    group = telegram.group(chat_id=-100200, privacy=True)
    await bot.send_message(group.chat_id, "Còn thiếu 3")
    await lan.says("nói chuyện riêng", chat=group)
    await lan.says("/trangthai", chat=group)
    await lan.says("đã gửi", chat=group, reply_to=group.last)
    heard = [update["message"] for update in await raw.updates()]
    assert [message["text"] for message in heard] == ["/trangthai", "đã gửi"]
    assert heard[1]["reply_to_message"]["text"] == "Còn thiếu 3"


async def test_a_bot_that_was_removed_may_not_write(telegram: FakeTelegram, bot: Bot) -> None:
    group = telegram.group(chat_id=-100200)
    group.removes_the_bot()
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.chat_id, "Còn thiếu 3")


async def test_a_reply_to_what_she_took_back_is_refused_or_sent_plain(
    bot: Bot, lan: Person
) -> None:
    letter = await lan.says("15")
    await lan.deletes("15")
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(lan.chat_id, "Đã ghi", reply_to_message_id=letter.message_id)
    await bot.send_message(
        lan.chat_id,
        "Đã ghi",
        reply_to_message_id=letter.message_id,
        allow_sending_without_reply=True,
    )
    assert lan.last.reply_to is None


async def test_a_button_of_the_chat_says_its_words(bot: Bot, raw: Raw, lan: Person) -> None:
    await bot.send_message(
        lan.chat_id, "Chọn", reply_markup=ReplyKeyboardMarkup([["Có", "Không"]])
    )
    await lan.taps("Không")
    assert [update["message"]["text"] for update in await raw.updates()] == ["Không"]


async def test_a_picture_can_be_changed_in_place(bot: Bot, lan: Person) -> None:
    sent = await bot.send_photo(lan.chat_id, SMALLEST_PICTURE, caption="Quý I")
    await sent.edit_media(InputMediaPhoto(SMALLEST_PICTURE + b"2", caption="Quý II"))
    assert [(letter.text, letter.photo) for letter in lan.sees] == [
        ("Quý II", SMALLEST_PICTURE + b"2")
    ]
    await sent.edit_caption("Quý III")
    assert lan.last.text == "Quý III"


async def test_buttons_taken_away_are_no_news(bot: Bot, lan: Person) -> None:
    markup = {"inline_keyboard": [[{"text": "Đúng", "callback_data": "1"}]]}
    sent = await bot.send_message(lan.chat_id, "Đúng chưa?", api_kwargs={"reply_markup": markup})
    await lan.taps("Đúng")
    await sent.edit_reply_markup(None)
    assert lan.last.buttons == ()
    with pytest.raises(TimeoutError):
        await lan.waits_for("Đúng chưa", timeout=0.02)
