"""Gets the content of a file from the channel it came by, once."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from bot.channel import Rejected
from bot.service import Service
from storage import files

LARGEST = files.LARGEST


@runtime_checkable
class Fetching(Protocol):
    """A channel that keeps files until somebody asks for them."""

    async def fetch(self, reference: str) -> bytes:
        """The content; raises what `bot.channel` names."""
        ...


async def content_of(service: Service, file_id: int) -> bytes:
    """The bytes, from our own tables or from the channel; `Rejected` when nobody has them."""
    kept = await service.database.read(files.content, file_id)
    if kept is not None:
        return kept
    file = await service.database.read(files.get, file_id)
    channel = service.channels.get(file.channel)
    if not isinstance(channel, Fetching):
        raise Rejected(f"nobody can fetch files of {file.channel}")
    received = await channel.fetch(file.reference)
    if len(received) > LARGEST:
        raise Rejected("the file is too large")
    await service.database.write(files.keep, file_id, received)
    return received
