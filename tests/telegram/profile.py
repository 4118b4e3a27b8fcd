"""What the bot says about itself: commands, descriptions and the menu button."""

import re
from typing import Any

from tests.telegram.call import Call
from tests.telegram.refusal import Refusal, bad_request

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
MOST_COMMANDS = 100
# How many words a scope has: its type, and for some a chat and a member of it.
SCOPES = {
    "default": 1,
    "all_private_chats": 1,
    "all_group_chats": 1,
    "all_chat_administrators": 1,
    "chat": 2,
    "chat_administrators": 2,
    "chat_member": 3,
}
LANGUAGE = re.compile(r"([a-z]{2})?")
Scope = tuple[str, int | None, int | None]


class Profile:
    """The bot's own page, by language and by those who see it."""

    def __init__(self) -> None:
        self.commands: dict[tuple[Scope, str], list[dict[str, str]]] = {}
        self.descriptions: dict[str, str] = {}
        self.short_descriptions: dict[str, str] = {}
        self.menu_buttons: dict[int | None, dict[str, Any]] = {}

    def set_commands(self, call: Call) -> bool:
        if not isinstance(call.structure("commands"), list):
            raise unreadable("expected an Array of BotCommand")
        found = [read_command(command) for command in call.structure("commands")]
        if len(found) > MOST_COMMANDS:
            raise bad_request("BOT_COMMANDS_TOO_MUCH")
        self.commands[scope_of(call), language_of(call)] = found
        return True

    def delete_commands(self, call: Call) -> bool:
        self.commands.pop((scope_of(call), language_of(call)), None)
        return True

    def get_commands(self, call: Call) -> list[dict[str, str]]:
        return self.commands.get((scope_of(call), language_of(call)), [])

    def set_description(self, call: Call) -> bool:
        self.descriptions[language_of(call)] = shorter(call.text("description"), 512)
        return True

    def set_short_description(self, call: Call) -> bool:
        words = shorter(call.text("short_description"), 120)
        self.short_descriptions[language_of(call)] = words
        return True

    def set_menu_button(self, call: Call) -> bool:
        match call.structure("menu_button"):
            case None:
                button: dict[str, Any] = {"type": "default"}
            case {"type": "web_app", "text": str(), "web_app": {"url": str(url)}} if not (
                url.startswith("https://")
            ):
                raise bad_request(
                    "MenuButton Web App URL is invalid: Only HTTPS links are allowed"
                )
            case {"type": "web_app", "text": str(), "web_app": {"url": str()}} as button:
                pass
            case {"type": "commands" | "default"} as button:
                pass
            case _:
                raise bad_request("can't parse menu button: MenuButton has unsupported type")
        self.menu_buttons[call.parameters.get("chat_id")] = button
        return True


def read_command(command: Any) -> dict[str, str]:
    match command:
        case {"command": str(name), "description": str(words)}:
            if not COMMAND.fullmatch(name):
                raise bad_request("BOT_COMMAND_INVALID")
            if not 1 <= len(words.strip()) <= 256:
                raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
            return {"command": name, "description": words}
        case _:
            raise unreadable("expected an Object with command and description")


def scope_of(call: Call) -> Scope:
    found: Scope
    match call.structure("scope"):
        case None:
            return ("default", None, None)
        case {"type": str(kind), "chat_id": int(chat), "user_id": int(user)} if kind in SCOPES:
            found = (kind, chat, user)
        case {"type": str(kind), "chat_id": int(chat)} if kind in SCOPES:
            found = (kind, chat, None)
        case {"type": str(kind)} if kind in SCOPES:
            found = (kind, None, None)
        case _:
            raise bad_request("can't parse BotCommandScope: unsupported type specified")
    if 3 - found.count(None) != SCOPES[found[0]]:
        raise bad_request("can't parse BotCommandScope: chat_id or user_id does not fit the type")
    return found


def language_of(call: Call) -> str:
    language = call.text("language_code")
    if not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def shorter(words: str, most: int) -> str:
    if len(words) > most:
        raise bad_request("description is too long")
    return words


def unreadable(why: str) -> Refusal:
    return bad_request(f"can't parse BotCommand: {why}")
