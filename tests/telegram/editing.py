"""Methods that change what is already in a chat, or answer a tap on it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

from tests.telegram import formatting, keyboard
from tests.telegram.call import Call
from tests.telegram.chat import Chat
from tests.telegram.letter import Content, Letter
from tests.telegram.person import Toast
from tests.telegram.refusal import bad_request
from tests.telegram.sending import LONGEST_CAPTION, caption_in, text_in
from tests.telegram.world import World

LONGEST_TOAST = 200
LIFE_BEFORE_DELETION = timedelta(hours=48)


def edit_message_text(world: World, call: Call) -> dict[str, Any]:
    body = text_in(call)
    chat, letter = _own_letter(world, call)
    if letter.content.file:
        raise bad_request("there is no text in the message to edit")
    return _change(chat, letter, Content(body, keyboard=_buttons(call)))


def edit_message_caption(world: World, call: Call) -> dict[str, Any]:
    chat, letter = _own_letter(world, call)
    if not letter.content.file:
        raise bad_request("there is no caption in the message to edit")
    return _change(chat, letter, Content(caption_in(call), letter.content.file, _buttons(call)))


def edit_message_media(world: World, call: Call) -> dict[str, Any]:
    chat, letter = _own_letter(world, call)
    match call.structure("media"):
        case {"type": "photo" | "document" as kind, "media": str(where), **rest}:
            file = world.files.sent_in(call, kind, where)
        case _:
            raise bad_request("can't parse InputMedia: a photo or a document is expected")
    words = cast("dict[str, Any]", rest)
    mode, entities = words.get("parse_mode", ""), words.get("caption_entities")
    body = formatting.read(words.get("caption", ""), mode, entities)
    if formatting.units(body.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return _change(chat, letter, Content(body, file, _buttons(call)))


def edit_message_reply_markup(world: World, call: Call) -> dict[str, Any]:
    chat, letter = _own_letter(world, call)
    return _change(chat, letter, replace(letter.content, keyboard=_buttons(call)))


def delete_message(world: World, call: Call) -> bool:
    chat = world.chat_of(call)
    letter = _letter(chat, call, "message to delete not found")
    age = world.clock.stamp - letter.date
    if age > LIFE_BEFORE_DELETION.total_seconds() or not (
        letter.from_bot or chat.kind == "private"
    ):
        raise bad_request("message can't be deleted for everyone")
    chat.remove(letter.message_id)
    return True


def pin_chat_message(world: World, call: Call) -> bool:
    chat = world.chat_of(call)
    chat.pin(_letter(chat, call, "message to pin not found"))
    return True


def answer_callback_query(world: World, call: Call) -> bool:
    text, query_id = call.text("text"), call.text("callback_query_id")
    if len(text) > LONGEST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")
    person = world.take_query(query_id)
    person.toasts.append(Toast(query_id, text, call.flag("show_alert")))
    world.changed()
    return True


def _own_letter(world: World, call: Call) -> tuple[Chat, Letter]:
    chat = world.chat_of(call)
    letter = _letter(chat, call, "message to edit not found")
    fixed = letter.keyboard is not None and letter.keyboard.kind in {"reply", "force"}
    if fixed or not letter.from_bot:
        raise bad_request("message can't be edited")
    chat.check_open()
    return chat, letter


def _letter(chat: Chat, call: Call, when_missing: str) -> Letter:
    message_id = call.integer("message_id")
    if not message_id:
        raise bad_request("message identifier is not specified")
    if message_id not in chat.letters:
        raise bad_request(when_missing)
    return chat.letters[message_id]


def _buttons(call: Call) -> keyboard.Keyboard | None:
    return keyboard.read_inline(call.structure("reply_markup"))


def _change(chat: Chat, letter: Letter, content: Content) -> dict[str, Any]:
    if content.as_json() == letter.content.as_json():
        raise bad_request(
            "message is not modified: specified new message content and reply markup are "
            "exactly the same as a current content and reply markup of the message"
        )
    return chat.message(chat.change(letter, content))
