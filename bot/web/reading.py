"""Reads a conversation for a page, and writes its lines as the page takes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.channels.web import Shelf, is_picture_name, shelf_mark
from bot.service import Service
from bot.web import transcript
from bot.web.transcript import Line, Place
from locales.sentences import attributes, sentence


@dataclass(frozen=True, slots=True)
class Batch:
    """The lines a page does not have, and how far it has read then."""

    lines: list[Line]
    place: Place


class Reader:
    """The conversations of one service."""

    def __init__(self, service: Service, shelf: Shelf) -> None:
        self._service = service
        self._shelf = shelf

    async def read(self, address: str, place: Place, *, full: bool = True) -> Batch:
        """What comes after a place; without `full` only what we said."""
        question = transcript.all_lines if full else transcript.our_lines
        lines = await self._service.database.read(question, address, place)
        return Batch(lines, transcript.reached(place, lines))

    async def written(self, address: str, batch: Batch) -> dict[str, Any]:
        """Plain values; the page puts every text in as text."""
        now = self._service.clock.now()
        name = await self._service.database.read(transcript.name_at, address, now)
        lines = [self._written(line) for line in batch.lines]
        return {"lines": lines, "after": str(batch.place), "name": name}

    def _written(self, line: Line) -> dict[str, Any]:
        settings = self._service.settings
        day, time = transcript.written_at(line.at, settings.locale, settings.zone)
        return {
            "id": line.id,
            "letter": line.letter_id,
            "isTheirs": line.is_theirs,
            "text": self._text(line),
            "day": day,
            "time": time,
            "choices": [
                {"label": button["label"], "carries": button["carries"]}
                for row in line.choices
                for button in row
            ],
            "thing": self._thing(line) if line.made and line.is_ready else None,
        }

    def _text(self, line: Line) -> str:
        if not line.is_ready:
            return sentence(self._service.settings.locale, "web-being-made")
        return transcript.words_of(line, self._service.settings.locale)

    def _thing(self, line: Line) -> dict[str, Any]:
        """A thing that is not on the shelf is made again when the page asks for it."""
        locale = self._service.settings.locale
        about = attributes(locale, "web-made")
        name = self._shelf.name(shelf_mark(line.letter_id, line.at))
        return {
            "letter": line.letter_id,
            "name": name or "",
            "isPicture": name is None or is_picture_name(name),
            "about": about.get(str(line.made.get("kind")), about["other"]),
        }
