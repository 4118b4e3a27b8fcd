"""A chat: the messages in it, who may write to it, and what its readers see."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from tests.telegram.bell import PATIENCE
from tests.telegram.letter import Content, Letter
from tests.telegram.refusal import Refusal, forbidden

if TYPE_CHECKING:
    from tests.telegram.world import World


Found = TypeVar("Found")


class Chat:
    """Any conversation the bot can be in."""

    def __init__(self, world: World, chat_id: int, kind: str, name: str) -> None:
        self.world = world
        self.chat_id = chat_id
        self.kind = kind
        self.name = name
        self.closed: Refusal | None = None
        self.letters: dict[int, Letter] = {}
        self.actions: list[str] = []
        self._heard = 0

    @property
    def sees(self) -> list[Letter]:
        """What the bot has written here, as it looks now: after edits, without the deleted."""
        return [letter for letter in self.letters.values() if letter.from_bot]

    @property
    def transcript(self) -> list[Letter]:
        """Everything written here by anyone."""
        return list(self.letters.values())

    @property
    def last(self) -> Letter:
        """The newest message from the bot."""
        return self.sees[-1]

    def listens(self) -> None:
        """From now on only what comes next counts for `waits_for`; every act here does this."""
        self._heard = self.world.version

    async def waits_for(
        self,
        wanted: Callable[[str], bool] | str,
        timeout: float = PATIENCE,  # ruff: ignore[async-function-with-timeout] - the story says how patient a reader is
    ) -> Letter:
        """Gives the first message or edit since the last act here that has the wanted text."""

        def fits(letter: Letter) -> bool:
            return wanted in letter.text if isinstance(wanted, str) else wanted(letter.text)

        def found() -> Letter | None:
            fresh = (letter for letter in self.sees if letter.version > self._heard)
            return next(filter(fits, fresh), None)

        return await self.patiently(found, timeout)

    def check_open(self) -> None:
        """Refuses a message when this chat does not take any."""
        if self.closed is not None:
            raise self.closed

    async def patiently(self, found: Callable[[], Found | None], seconds: float) -> Found:
        try:
            return await self.world.bell.until(found, seconds)
        except TimeoutError:
            seen = "\n  ".join(map(str, self.letters.values())) or "(nothing)"
            waited = f"{self.name} waited {seconds} s in vain; the chat shows:\n  {seen}"
            raise TimeoutError(waited) from None

    def add(
        self, sender: dict[str, Any], content: Content, *, reply_to: int | None = None
    ) -> Letter:
        message_id, date = self.world.next_message_id(), self.world.clock.stamp
        version = self.world.next_version()
        letter = Letter(
            message_id, self.chat_id, sender, date, content, version, reply_to=reply_to
        )
        return self._put(letter)

    def change(self, letter: Letter, content: Content) -> Letter:
        """Edits; taking buttons away is no news to someone who waits for words."""
        same = (content.body, content.file) == (letter.content.body, letter.content.file)
        version = letter.version if same else self.world.next_version()
        date = self.world.clock.stamp
        return self._put(replace(letter, content=content, edited=date, version=version))

    def pin(self, letter: Letter) -> None:
        self._put(replace(letter, pinned=True))

    def remove(self, message_id: int) -> None:
        """Deletes without telling the bot, as Telegram does."""
        del self.letters[message_id]
        self.world.changed()

    def as_json(self) -> dict[str, Any]:
        word = "first_name" if self.kind == "private" else "title"
        return {"id": self.chat_id, "type": self.kind, word: self.name}

    def message(self, letter: Letter) -> dict[str, Any]:
        """The message as updates and answers carry it."""
        found = {
            "message_id": letter.message_id,
            "from": letter.sender,
            "chat": self.as_json(),
            "date": letter.date,
        } | letter.content.as_json()
        if letter.edited:
            found["edit_date"] = letter.edited
        if letter.reply_to is not None and letter.reply_to in self.letters:
            answered = replace(self.letters[letter.reply_to], reply_to=None)
            found["reply_to_message"] = self.message(answered)
        return found

    def _put(self, letter: Letter) -> Letter:
        self.letters[letter.message_id] = letter
        self.world.changed()
        return letter


class Group(Chat):
    """A chat of several people; it may be upgraded and then has another number."""

    def __init__(self, world: World, chat_id: int, name: str, *, private: bool) -> None:
        kind = "supergroup" if str(chat_id).startswith("-100") else "group"
        super().__init__(world, chat_id, kind, name)
        # With privacy mode on, a bot hears only what is meant for it.
        self.private = private

    def hears(self, letter: Letter) -> bool:
        replied = self.letters.get(letter.reply_to or 0)
        meant = letter.text.startswith("/") or f"@{self.world.bot['username']}" in letter.text
        return not self.private or meant or (replied is not None and replied.from_bot)

    def migrate(self, to: int | None = None) -> Group:
        """Upgrades to a supergroup: the old number is refused with the new one in the answer."""
        number = int(f"-100{abs(self.chat_id)}") if to is None else to
        new = Group(self.world, number, self.name, private=self.private)
        new.kind = "supergroup"
        self.world.chats[number] = new
        self.closed = Refusal(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=number,
        )
        self._tell_move("migrate_to_chat_id", number)
        new._tell_move("migrate_from_chat_id", self.chat_id)
        return new

    def removes_the_bot(self) -> None:
        self.closed = forbidden(f"bot was kicked from the {self.kind} chat")
        self.world.tell_membership(self, self.world.anonymous, "member", "kicked")

    def _tell_move(self, word: str, number: int) -> None:
        letter = self.add(self.world.anonymous, Content(extra=((word, number),)))
        self.world.mailbox.put("message", self.message(letter), self.chat_id)
