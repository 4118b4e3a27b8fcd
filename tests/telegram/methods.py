"""Every method the fake knows, and how one call of it is carried out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.telegram import editing, sending
from tests.telegram.call import Call
from tests.telegram.files import LARGEST_DOWNLOAD
from tests.telegram.refusal import Refusal, bad_request
from tests.telegram.world import World, refuse


@dataclass(frozen=True, slots=True)
class Described:
    """A result that Telegram explains in words."""

    result: Any
    description: str = ""

    def as_json(self) -> dict[str, Any]:
        words = {"description": self.description} if self.description else {}
        return {"ok": True, "result": self.result} | words


Method = Callable[[World, Call], Any]


def get_me(world: World, call: Call) -> dict[str, Any]:
    abilities = ("can_join_groups", "can_read_all_group_messages", "supports_inline_queries")
    return world.bot | {word: word == "can_join_groups" for word in abilities}


def get_chat(world: World, call: Call) -> dict[str, Any]:
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    extra = {"accent_color_id": 0, "max_reaction_count": 11}
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), True)
    return world.chat_of(call).as_json() | extra | {"accepted_gift_types": accepted}


def get_file(world: World, call: Call) -> dict[str, Any]:
    file = world.files.find(call.text("file_id"))
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": f"u{file.file_id[:12]}",
        "file_size": len(file.content),
        "file_path": file.path,
    }


def unknown(world: World, call: Call) -> Any:
    raise Refusal(404, "Not Found: method not found")


METHODS: dict[str, Method] = {
    "answercallbackquery": editing.answer_callback_query,
    "deletemessage": editing.delete_message,
    "deletemycommands": lambda world, call: world.profile.delete_commands(call),
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "editmessagetext": editing.edit_message_text,
    "getchat": get_chat,
    "getfile": get_file,
    "getme": get_me,
    "getmycommands": lambda world, call: world.profile.get_commands(call),
    "pinchatmessage": editing.pin_chat_message,
    "sendchataction": sending.send_chat_action,
    "senddocument": sending.send_document,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "setchatmenubutton": lambda world, call: world.profile.set_menu_button(call),
    "setmycommands": lambda world, call: world.profile.set_commands(call),
    "setmydescription": lambda world, call: world.profile.set_description(call),
    "setmyshortdescription": lambda world, call: world.profile.set_short_description(call),
}


def perform(world: World, call: Call, more: dict[str, Method] | None = None) -> Described:
    """Carries a call out, or raises the refusal; the call remembers which."""
    try:
        method = (METHODS | (more or {})).get(call.method.lower(), unknown)
        result = method(world, call)
    except Refusal as refusal:
        raise refuse(call, refusal) from None
    call.status = 200
    return result if isinstance(result, Described) else Described(result)
