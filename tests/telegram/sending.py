"""Methods that put something into a chat."""

from typing import Any, Literal

from tests.telegram import keyboard
from tests.telegram.call import Call
from tests.telegram.chat import Chat
from tests.telegram.formatting import Formatted, read, units
from tests.telegram.letter import Content
from tests.telegram.refusal import bad_request
from tests.telegram.world import World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note",
    "upload_video_note",
})  # fmt: skip


def send_message(world: World, call: Call) -> dict[str, Any]:
    return _send(world, call, Content(text_in(call)))


def send_photo(world: World, call: Call) -> dict[str, Any]:
    return _send_file(world, call, "photo")


def send_document(world: World, call: Call) -> dict[str, Any]:
    return _send_file(world, call, "document")


def send_chat_action(world: World, call: Call) -> bool:
    chat = world.chat_of(call)
    action = call.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    chat.check_open()
    chat.actions.append(action)
    return True


def text_in(call: Call) -> Formatted:
    body = read(call.text("text"), call.text("parse_mode"), call.structure("entities"))
    if not body.text:
        raise bad_request("message text is empty")
    if units(body.text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return body


def caption_in(call: Call) -> Formatted:
    entities = call.structure("caption_entities")
    body = read(call.text("caption"), call.text("parse_mode"), entities)
    if units(body.text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return body


def _send_file(world: World, call: Call, kind: Literal["photo", "document"]) -> dict[str, Any]:
    world.chat_of(call)
    return _send(world, call, Content(caption_in(call), world.files.sent_in(call, kind)))


def _send(world: World, call: Call, content: Content) -> dict[str, Any]:
    buttons = keyboard.read(call.structure("reply_markup"))
    chat = world.chat_of(call)
    chat.check_open()
    reply_to = _reply_to(chat, call)
    world.limits.check(chat.chat_id, world.clock.now)
    whole = Content(content.body, content.file, buttons)
    return chat.message(chat.add(world.bot, whole, reply_to=reply_to))


def _reply_to(chat: Chat, call: Call) -> int | None:
    wanted = call.parameters.get("reply_to_message_id")
    may_miss = call.flag("allow_sending_without_reply")
    match call.structure("reply_parameters"):
        case {"message_id": int(wanted), **rest}:
            may_miss = bool(rest.get("allow_sending_without_reply"))
        case None:
            pass
        case _:
            raise bad_request("can't parse reply parameters: message_id is expected")
    if wanted is None or wanted in chat.letters:
        return wanted
    if not may_miss:
        raise bad_request("message to be replied not found")
    return None
