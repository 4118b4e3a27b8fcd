"""Pictures and documents of letters: from the shelf, or made again."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import quote

from fastapi import Response

from bot import making
from bot.channel import Rejected, Thing
from bot.channels.web import Shelf, shelf_mark
from bot.service import Service
from bot.web import transcript
from bot.web.guard import Refused
from bot.web.limits import Limit
from storage.outbox import Letter

AT_ONCE, PER_SECOND = 6, 0.2  # things made again for one address: drawing is work
KINDS = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


class Things:
    """What was made for letters, given out to the one they were written to."""

    def __init__(self, service: Service, shelf: Shelf) -> None:
        self._service = service
        self._shelf = shelf
        self._limit = Limit(AT_ONCE, PER_SECOND)

    async def fetch(self, address: str, letter_id: int) -> Response:
        """A file of a letter that went to this address; of any other there is none."""
        read = self._service.database.read
        letter = await read(transcript.letter_at, address, letter_id)
        if letter is None or not letter.made:
            raise Refused(404, "web-thing-gone")
        mark = shelf_mark(letter.id, letter.created_at)
        thing = await asyncio.to_thread(self._shelf.get, mark)
        return _file(thing or await self._made_again(letter, mark))

    async def _made_again(self, letter: Letter, mark: str) -> Thing:
        """After a restart on another machine, or when the shelf was emptied."""
        if not self._limit.allows(letter.address):
            raise Refused(429, "web-too-fast")
        try:
            thing = await making.make(self._service, letter.made)
        except Rejected as problem:
            raise Refused(404, "web-thing-gone") from problem
        await asyncio.to_thread(self._shelf.put, mark, thing)
        return thing


def _file(thing: Thing) -> Response:
    kind = KINDS.get(Path(thing.name).suffix.lower(), "application/octet-stream")
    place = "inline" if thing.is_picture else "attachment"
    headers = {
        "Cache-Control": "private, no-cache",
        "Content-Disposition": f"{place}; filename*=UTF-8''{quote(thing.name)}",
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    return Response(thing.content, media_type=kind, headers=headers)
