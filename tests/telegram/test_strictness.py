"""What Telegram refuses, in Telegram's words."""

import pytest
from telegram import Bot
from telegram.error import BadRequest

from tests.telegram import FakeTelegram, Person
from tests.telegram.person import SMALLEST_PICTURE
from tests.telegram.raw import Raw

NINE_FAMILY = "👨‍👩‍👧" * 512  # 8 UTF-16 units each: exactly 4096
BUTTON = "can't parse inline keyboard button: "


def inline(**button: object) -> dict[str, object]:
    return {"inline_keyboard": [[button]]}


@pytest.mark.parametrize(
    ("parameters", "why"),
    [
        ({"text": " \n"}, "message text is empty"),
        ({"text": "a" * 4097}, "message is too long"),
        ({"text": NINE_FAMILY + "a"}, "message is too long"),
        ({"text": "a", "chat_id": 5}, "chat not found"),
        ({"text": "a", "chat_id": ""}, "chat_id is empty"),
        ({"text": "a", "parse_mode": "HTLM"}, "unsupported parse_mode"),
        ({"text": "a", "reply_to_message_id": 99}, "message to be replied not found"),
        ({"text": "a", "reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"text": "a", "reply_markup": {}}, "object expected as reply markup"),
        (
            {"text": "a", "reply_markup": {"inline_keyboard": [{"text": "a"}]}},
            'field "inline_keyboard" must be an Array of Arrays',
        ),
        (
            {"text": "a", "reply_markup": inline(text="a")},
            BUTTON + "Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"text": "a", "reply_markup": inline(text="a", callback_data="a", url="https://a.vn")},
            BUTTON + "exactly one action expected, found callback_data, url",
        ),
        (
            {"text": "a", "reply_markup": inline(text="a", callback_data="đ" * 33)},
            "BUTTON_DATA_INVALID",
        ),
    ],
)
async def test_a_wrong_message_is_refused(
    raw: Raw, lan: Person, parameters: dict[str, object], why: str
) -> None:
    whole = {"chat_id": lan.chat_id} | parameters
    assert await raw.refusal("sendMessage", **whole) == f"Bad Request: {why}"
    assert lan.sees == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("đ<b>a</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("đ < 5", 'Unsupported start tag "" at byte offset 3'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<a =5>b</a>", 'Empty attribute name in the tag "a" at byte offset 3'),
        ("<script>a</script>", 'Unsupported start tag "script" at byte offset 0'),
    ],
)
async def test_broken_html_is_refused_with_the_place(
    raw: Raw, lan: Person, text: str, why: str
) -> None:
    answer = await raw.refusal("sendMessage", chat_id=lan.chat_id, text=text, parse_mode="HTML")
    assert answer == f"Bad Request: can't parse entities: {why}"


async def test_html_is_shown_as_text_with_positions_in_utf_16(raw: Raw, lan: Person) -> None:
    text = ' 👍 <a href="https://a.vn/?x=1&amp;y=2">5 &lt; 6</a> &amp; <i><b>xong</b></i> &copy; '
    await raw.call("sendMessage", chat_id=lan.chat_id, text=text, parse_mode="HTML")
    assert lan.last.text == "👍 5 < 6 & xong &copy;"
    assert [(e["type"], e["offset"], e["length"]) for e in lan.last.entities] == [
        ("text_link", 3, 5),
        ("bold", 11, 4),
        ("italic", 11, 4),
    ]
    assert lan.last.entities[0]["url"] == "https://a.vn/?x=1&y=2"


async def test_the_longest_text_and_data_are_taken(raw: Raw, lan: Person) -> None:
    markup = inline(text="a", callback_data="đ" * 32)
    answer = await raw.call(
        "sendMessage", chat_id=lan.chat_id, text=NINE_FAMILY, reply_markup=markup
    )
    assert answer["ok"]


async def test_edits_of_nothing_and_to_the_same_are_refused(bot: Bot, lan: Person) -> None:
    sent = await bot.send_message(lan.chat_id, "Kỳ Quý I")
    with pytest.raises(BadRequest, match="Message is not modified: specified new message"):
        await sent.edit_text("Kỳ Quý I")
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("a", lan.chat_id, 999)
    own = await lan.says("của tôi")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("a", lan.chat_id, own.message_id)
    await sent.edit_text("Kỳ Quý II")
    await sent.pin()
    assert [(letter.text, letter.pinned) for letter in lan.sees] == [("Kỳ Quý II", True)]
    await sent.delete()
    assert lan.sees == []


async def test_pictures_and_documents_are_shown_and_checked(
    bot: Bot, raw: Raw, lan: Person
) -> None:
    await bot.send_photo(lan.chat_id, SMALLEST_PICTURE, caption="Biểu đồ")
    await bot.send_document(lan.chat_id, b"a,b", filename="bao-cao.csv")
    photo, document = lan.sees
    assert (photo.text, photo.photo) == ("Biểu đồ", SMALLEST_PICTURE)
    assert (document.file_name, document.document) == ("bao-cao.csv", b"a,b")
    with pytest.raises(BadRequest, match="Image_process_failed"):
        await bot.send_photo(lan.chat_id, b"not a picture")
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_photo(lan.chat_id, SMALLEST_PICTURE, caption="a" * 1025)
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("a", lan.chat_id, photo.message_id)
    parameters = {"chat_id": lan.chat_id, "document": "attach://one"}
    answer = await raw.http.post("sendDocument", data=parameters, files={"one": ("a.txt", b"1")})
    assert answer.json()["result"]["document"]["file_name"] == "a.txt"
    why = await raw.refusal("sendDocument", chat_id=lan.chat_id)
    assert why == "Bad Request: there is no document in the request"


@pytest.mark.parametrize(
    ("commands", "why"),
    [
        ([{"command": "Nhac", "description": "a"}], "BOT_COMMAND_INVALID"),
        ([{"command": "nhac", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"command": "nhac", "description": "a"}] * 101, "BOT_COMMANDS_TOO_MUCH"),
        ({}, "can't parse BotCommand: expected an Array of BotCommand"),
    ],
)
async def test_wrong_commands_are_refused(raw: Raw, commands: object, why: str) -> None:
    assert await raw.refusal("setMyCommands", commands=commands) == f"Bad Request: {why}"


async def test_the_profile_is_kept_by_scope(telegram: FakeTelegram, bot: Bot) -> None:
    await bot.set_my_commands([("trogiup", "Trợ giúp")], scope={"type": "all_private_chats"})  # type: ignore[arg-type]
    await bot.set_my_description("Đôn đốc số liệu")
    await bot.set_my_short_description("Đôn đốc")
    await bot.set_chat_menu_button()
    ((scope, language),) = telegram.profile.commands
    assert (scope[0], language) == ("all_private_chats", "")
    assert telegram.profile.descriptions == {"": "Đôn đốc số liệu"}


async def test_unknown_methods_and_actions_are_refused(raw: Raw, bot: Bot, lan: Person) -> None:
    assert await raw.refusal("sendPigeon") == "Not Found: method not found"
    why = await raw.refusal("sendChatAction", chat_id=lan.chat_id, action="sleeping")
    assert why == "Bad Request: wrong parameter action in request"
    await bot.send_chat_action(lan.chat_id, "typing")
    assert lan.actions == ["typing"]
