"""A person with a phone: writes, taps, edits, blocks, and sees what the bot wrote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.telegram.bell import PATIENCE
from tests.telegram.chat import Chat, Group
from tests.telegram.files import StoredFile
from tests.telegram.formatting import Formatted, units
from tests.telegram.keyboard import Button
from tests.telegram.letter import Content, Letter
from tests.telegram.refusal import forbidden

if TYPE_CHECKING:
    from tests.telegram.world import World

LONGEST_TEXT = 4096
# Telegram puts the taps of a person in another queue than the person's messages.
QUEUE_OF_TAPS = 3 << 33
SMALLEST_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
    "606060000000050001a5f645400000000049454e44ae426082"
)


@dataclass(frozen=True, slots=True)
class Toast:
    """What answered a tap: a short notice, or a box that must be closed."""

    query_id: str
    text: str
    alert: bool


@dataclass(frozen=True, slots=True)
class Tap:
    """A tap that was made, so that it can be made again."""

    chat: Chat
    letter: Letter
    button: Button


class Person(Chat):
    """Someone in a private chat with the bot; acts return what they made."""

    def __init__(self, world: World, chat_id: int, first_name: str, *, started: bool) -> None:
        super().__init__(world, chat_id, "private", first_name)
        if not started:
            self.closed = forbidden("bot can't initiate conversation with a user")
        self.toasts: list[Toast] = []
        self.blocked = False
        self._taps: list[Tap] = []

    @property
    def user(self) -> dict[str, Any]:
        return {
            "id": self.chat_id,
            "is_bot": False,
            "first_name": self.name,
            "language_code": "vi",
        }

    async def says(
        self, text: str, *, chat: Chat | None = None, reply_to: Letter | None = None
    ) -> Letter:
        """Writes a message, here or in a group."""
        if not 0 < units(text) <= LONGEST_TEXT:
            raise ValueError("a Telegram app sends between 1 and 4096 units at once")
        content = Content(Formatted(text, command_in(text)))
        return self._writes(content, chat or self, reply_to.message_id if reply_to else None)

    async def sends_sticker(self, *, chat: Chat | None = None) -> Letter:
        return self._sends(self.world.files.keep("sticker", "sticker.webp", b"RIFF"), "", chat)

    async def sends_photo(
        self, content: bytes = SMALLEST_PICTURE, caption: str = "", *, chat: Chat | None = None
    ) -> Letter:
        return self._sends(self.world.files.keep("photo", "photo.png", content), caption, chat)

    async def sends_file(
        self, name: str, content: bytes, caption: str = "", *, chat: Chat | None = None
    ) -> Letter:
        return self._sends(self.world.files.keep("document", name, content), caption, chat)

    async def edits(self, old_text: str, new_text: str, *, chat: Chat | None = None) -> Letter:
        """Changes her newest message with that text; the bot hears of it."""
        place = chat or self
        content = Content(Formatted(new_text, command_in(new_text)))
        place.listens()
        letter = place.change(self._own(old_text, place), content)
        self.world.mailbox.put("edited_message", place.message(letter), place.chat_id)
        return letter

    async def deletes(self, text: str, *, chat: Chat | None = None) -> None:
        """Takes back her newest message with that text; a bot is never told."""
        place = chat or self
        place.remove(self._own(text, place).message_id)

    async def taps(
        self,
        label: str,
        *,
        chat: Chat | None = None,
        message: Letter | None = None,
        again: bool = False,
        timeout: float = PATIENCE,  # ruff: ignore[async-function-with-timeout] - the story says how patient a reader is
    ) -> str:
        """Taps the newest button that says so, or one of an old message as her phone showed it.

        With `again` the app repeats her last such tap, as it does when it was closed too soon:
        a new update and a new query for the same finger. Gives the id of the query.
        """
        place = chat or self
        tap = (
            self._last_tap(label)
            if again
            else await place.patiently(lambda: _find(place, label, message), timeout)
        )
        if tap.letter.keyboard and tap.letter.keyboard.kind == "reply":
            return str((await self.says(tap.button.text, chat=chat)).message_id)
        self._taps.append(tap)
        return self._presses(tap)

    def blocks_the_bot(self) -> None:
        self.blocked = True
        self.closed = forbidden("bot was blocked by the user")
        self.world.tell_membership(self, self.user, "member", "kicked")

    def unblocks(self) -> None:
        self.blocked = False
        self.closed = None
        self.world.tell_membership(self, self.user, "kicked", "member")

    def leaves_telegram(self) -> None:
        """Deletes her account; the bot learns it only by being refused."""
        self.closed = forbidden("user is deactivated")

    def _writes(self, content: Content, place: Chat, reply_to: int | None) -> Letter:
        if self.blocked and place is self:
            raise ValueError(f"{self.name} has blocked the bot and must unblock it to write")
        if place is self:
            self.closed = None
        place.listens()
        letter = place.add(self.user, content, reply_to=reply_to)
        if not isinstance(place, Group) or place.hears(letter):
            self.world.mailbox.put("message", place.message(letter), place.chat_id)
        return letter

    def _sends(self, file: StoredFile, caption: str, chat: Chat | None) -> Letter:
        return self._writes(Content(Formatted(caption), file), chat or self, None)

    def _own(self, text: str, place: Chat) -> Letter:
        for letter in reversed(place.transcript):
            if letter.sender["id"] == self.chat_id and text in letter.text:
                return letter
        raise LookupError(f"{self.name} has not written {text!r}")

    def _last_tap(self, label: str) -> Tap:
        for tap in reversed(self._taps):
            if label in tap.button.text:
                return tap
        raise LookupError(f"{self.name} has not tapped {label!r}")

    def _presses(self, tap: Tap) -> str:
        if tap.button.data is None:
            raise LookupError(f"{tap.button.text!r} opens {tap.button.url}; the bot hears nothing")
        tap.chat.listens()
        query_id = self.world.new_query(self)
        query = {
            "id": query_id,
            "from": self.user,
            "message": _shown(tap),
            "chat_instance": str(tap.chat.chat_id),
            "data": tap.button.data,
        }
        self.world.mailbox.put("callback_query", query, self.chat_id + QUEUE_OF_TAPS)
        return query_id


def command_in(text: str) -> tuple[dict[str, Any], ...]:
    command = re.match(r"/\w+(@\w+)?", text)
    return ({"type": "bot_command", "offset": 0, "length": command.end()},) if command else ()


def _find(place: Chat, label: str, message: Letter | None) -> Tap | None:
    letters = [message] if message else reversed(place.sees)
    for letter in letters:
        button = letter.keyboard.find(label) if letter.keyboard else None
        if button:
            return Tap(place, letter, button)
    return None


def _shown(tap: Tap) -> dict[str, Any]:
    """The message as it is now; of a deleted one Telegram gives only the number and no date."""
    now = tap.chat.letters.get(tap.letter.message_id)
    if now is None:
        return {"chat": tap.chat.as_json(), "message_id": tap.letter.message_id, "date": 0}
    return tap.chat.message(now)
