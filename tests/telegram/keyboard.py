"""The buttons under a message, checked as strictly as Telegram checks them."""

import re
from dataclasses import dataclass
from typing import Any, Literal, cast

from tests.telegram.refusal import Refusal, bad_request

ACTIONS = (
    "callback_data", "url", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay",
)  # fmt: skip
MOST_BUTTONS = 100
LONGEST_DATA = 64
URL = re.compile(r"(https?|tg|ton)://[^\s/?#]+\S*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Button:
    """One button; data comes back to the bot, a link opens by itself."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Rows of buttons: inline ones belong to a message, reply ones to the chat."""

    kind: Literal["inline", "reply", "remove", "force"]
    rows: tuple[tuple[Button, ...], ...]
    raw: dict[str, Any]

    def find(self, label: str) -> Button | None:
        """The button that says exactly this, or else the first that contains it."""
        all_buttons = [button for row in self.rows for button in row]
        exact = (button for button in all_buttons if button.text == label)
        return next(exact, next((b for b in all_buttons if label in b.text), None))


def read(markup: Any) -> Keyboard | None:
    """Reads a `reply_markup`; nothing and an empty inline keyboard are both no keyboard."""
    if markup is None or markup == "":
        return None
    if isinstance(markup, str):
        raise bad_request("can't parse reply keyboard markup JSON object")
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    return _read_object(cast("dict[str, Any]", markup))


def read_inline(markup: Any) -> Keyboard | None:
    """Reads the markup of an edit, which can only be inline."""
    keyboard = read(markup)
    if keyboard is not None and keyboard.kind != "inline":
        raise bad_request("inline keyboard expected")
    return keyboard


def _read_object(markup: dict[str, Any]) -> Keyboard | None:
    if "inline_keyboard" in markup:
        rows = _read_rows(markup, "inline_keyboard", _read_inline_button)
        return Keyboard("inline", rows, markup) if rows else None
    if "keyboard" in markup:
        return Keyboard("reply", _read_rows(markup, "keyboard", _read_reply_button), markup)
    if markup.get("remove_keyboard") is True:
        return Keyboard("remove", (), markup)
    if markup.get("force_reply") is True:
        return Keyboard("force", (), markup)
    raise bad_request("object expected as reply markup")


def _read_rows(markup: dict[str, Any], field: str, read_button: Any) -> Any:
    if not isinstance(markup[field], list):
        raise bad_request(f'field "{field}" must be of type Array')
    rows: list[Any] = markup[field]
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{field}" must be an Array of Arrays')
    found = tuple(tuple(read_button(b) for b in row) for row in rows)
    if sum(map(len, found)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return tuple(row for row in found if row)


def _read_inline_button(button: Any) -> Button:
    if not isinstance(button, dict):
        raise unreadable("InlineKeyboardButton must be an Object")
    found = cast("dict[str, Any]", button)
    text = _read_text(found)
    actions = [action for action in ACTIONS if _is_given(found, action)]
    if not actions:
        raise unreadable("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise unreadable(f"exactly one action expected, found {', '.join(actions)}")
    return Button(text, _read_data(found), _read_url(found))


def _is_given(button: dict[str, Any], action: str) -> bool:
    value = button.get(action)
    return value is not None and (value != "" or action.startswith("switch"))


def _read_reply_button(button: Any) -> Button:
    if isinstance(button, str):
        return Button(button)
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be an Object")
    return Button(_read_text(cast("dict[str, Any]", button)))


def _read_text(button: dict[str, Any]) -> str:
    if "text" not in button:
        raise unreadable('Can\'t find field "text"')
    text = button["text"]
    if not isinstance(text, str):
        raise unreadable('Field "text" must be of type String')
    if not text.strip():
        raise bad_request("REPLY_MARKUP_INVALID")
    return text


def _read_data(button: dict[str, Any]) -> str | None:
    data = button.get("callback_data")
    if data is not None and not isinstance(data, str):
        raise unreadable('Field "callback_data" must be of type String')
    if data is not None and len(data.encode()) > LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    return data


def _read_url(button: dict[str, Any]) -> str | None:
    url = button.get("url")
    if url is not None and not (isinstance(url, str) and URL.fullmatch(url)):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    return url


def unreadable(why: str) -> Refusal:
    return bad_request(f"can't parse inline keyboard button: {why}")
