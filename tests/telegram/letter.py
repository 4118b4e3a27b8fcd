"""One message as it stands in a chat; an edit makes a new version of it."""

from dataclasses import dataclass
from typing import Any

from tests.telegram.files import StoredFile
from tests.telegram.formatting import Formatted
from tests.telegram.keyboard import Keyboard

NO_TEXT = Formatted("")


@dataclass(frozen=True, slots=True)
class Content:
    """What a message says or shows; edits replace it."""

    body: Formatted = NO_TEXT
    file: StoredFile | None = None
    keyboard: Keyboard | None = None
    extra: tuple[tuple[str, Any], ...] = ()

    @property
    def shown_keyboard(self) -> dict[str, Any] | None:
        return self.keyboard.raw if self.keyboard and self.keyboard.kind == "inline" else None

    def as_json(self) -> dict[str, Any]:
        word = "caption" if self.file else "text"
        found: dict[str, Any] = dict(self.extra)
        if self.file:
            found |= self.file.as_json()
        if self.body.text:
            found[word] = self.body.text
        if self.body.entities:
            found["caption_entities" if self.file else "entities"] = list(self.body.entities)
        if self.shown_keyboard:
            found["reply_markup"] = self.shown_keyboard
        return found


@dataclass(frozen=True, slots=True)
class Letter:
    """A message, who wrote it and when; `version` grows with everything that happens."""

    message_id: int
    chat_id: int
    sender: dict[str, Any]
    date: int
    content: Content
    version: int
    edited: int | None = None
    reply_to: int | None = None
    pinned: bool = False

    @property
    def text(self) -> str:
        return self.content.body.text

    @property
    def entities(self) -> tuple[dict[str, Any], ...]:
        return self.content.body.entities

    @property
    def from_bot(self) -> bool:
        return bool(self.sender["is_bot"])

    @property
    def keyboard(self) -> Keyboard | None:
        return self.content.keyboard

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The buttons as they lie, by their words."""
        rows = self.keyboard.rows if self.keyboard else ()
        return tuple(tuple(button.text for button in row) for row in rows)

    @property
    def buttons(self) -> tuple[str, ...]:
        return tuple(text for row in self.rows for text in row)

    @property
    def photo(self) -> bytes | None:
        return self._bytes_of("photo")

    @property
    def document(self) -> bytes | None:
        return self._bytes_of("document")

    @property
    def file_name(self) -> str | None:
        return self.content.file.name if self.content.file else None

    def _bytes_of(self, kind: str) -> bytes | None:
        file = self.content.file
        return file.content if file and file.kind == kind else None

    def __str__(self) -> str:
        shown = f" <{self.file_name}>" if self.content.file else ""
        return (
            f"{self.sender['first_name']}:{shown} {self.text} {list(self.buttons) or ''}".strip()
        )
