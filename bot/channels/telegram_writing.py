"""How our messages look as calls of Telegram's methods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from storage.outbox import Letter

LONGEST_TEXT = 4_096  # both are counted in UTF-16 units
LONGEST_CAPTION = 1_024


def units(text: str) -> int:
    """The length as Telegram counts it: most emoji are two."""
    return len(text) + sum(mark > "\uffff" for mark in text)


def parts(text: str, most: int = LONGEST_TEXT) -> list[str]:
    """The text in messages that are short enough, cut at the ends of lines where it can be."""
    if units(text) <= most:
        return [text] if text.strip() else []
    found: list[str] = []
    waiting = ""
    for piece in _pieces(text, most):
        if waiting and units(waiting) + units(piece) > most:
            found.append(waiting)
            waiting = ""
        waiting += piece
    return [part.strip("\n") for part in [*found, waiting] if part.strip()]


def _pieces(text: str, most: int) -> Iterator[str]:
    """Lines with their ends; a line too long for any message is cut at spaces."""
    for line in text.splitlines(keepends=True):
        rest = line
        while units(rest) > most:
            cut = _fitting(rest, most)
            space = rest.rfind(" ", 1, cut)
            cut = space + 1 if space > 0 else cut
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def _fitting(text: str, most: int) -> int:
    """How many marks from the front are no more than so many units."""
    length = 0
    for place, mark in enumerate(text):
        length += 2 if mark > "\uffff" else 1
        if length > most:
            return place
    return len(text)


def keyboard(rows: Sequence[Sequence[dict[str, str]]]) -> dict[str, Any] | None:
    """Buttons below the message; a tap brings back what the button carries."""
    if not rows:
        return None
    return {
        "inline_keyboard": [
            [{"text": one["label"], "callback_data": one["carries"]} for one in row]
            for row in rows
        ]
    }


def message(
    address: str, text: str, rows: Sequence[Sequence[dict[str, str]]] = ()
) -> dict[str, Any]:
    """The facts of one `sendMessage`; no markup, so nothing in a name can break it."""
    facts: dict[str, Any] = {"chat_id": int(address), "text": text}
    buttons = keyboard(rows)
    if buttons is not None:
        facts["reply_markup"] = buttons
    return facts


def riding(letter: Letter) -> dict[str, Any]:
    """The same as the body of an answer to a webhook delivery."""
    return {"method": "sendMessage", **message(letter.address, letter.text, letter.choices)}


def typed_out(text: str, rows: Sequence[Sequence[dict[str, str]]]) -> str:
    """The text with its choices as lines to be typed, for when buttons are refused."""
    lines = [f"{one['typed']}. {one['label']}" for row in rows for one in row]
    return "\n".join([text, "", *lines])
