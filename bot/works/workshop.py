"""Does work that waits in the outbox, and tells the conversation that asked for it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

import orjson
import structlog

from bot.channel import Rejected, Thing
from bot.inbox import WORKSHOP
from bot.service import Service
from bot.works import apart
from bot.works.apart import Task
from bot.works.fetching import content_of
from flows.heard import Heard
from storage import files
from storage.outbox import Letter

log = structlog.get_logger()

SHOWN_AFTER, SHOWN_FOR = 1.0, 4.0  # seconds; Telegram shows it for five

# What may be done with a file, by name; a conversation asks with `turn.work(name, file_id=…)`.
TASKS: Mapping[str, Task] = {
    "evidence": Task("flows.reporting.file_kinds:looked_into"),
    "sheet": Task("flows.reading.sheet:found", seconds=20, megabytes=768),
    "plan": Task("plans.found:found", seconds=45),
}


class Workshop:
    """A channel like any other to the sender: what is sent here is done."""

    name = WORKSHOP

    def __init__(self, service: Service) -> None:
        self._service = service

    async def send(self, letter: Letter, thing: Thing | None) -> str:
        """Say the outcome to the conversation; said twice after a crash, it counts once."""
        if thing is None:
            raise Rejected("there is no outcome")
        channel, _, address = letter.address.partition(" ")
        heard = Heard(
            channel=channel,
            external_id=f"work-{letter.id}",
            address=address,
            said_at=self._service.clock.now(),
            kind="found",
            found={**letter.made, **orjson.loads(thing.content)},
        )
        await self._service.hear(heard)
        return heard.external_id


@runtime_checkable
class Showing(Protocol):
    """A channel on which a person can see that we are at work."""

    async def show_busy(self, address: str) -> None:
        """Shown for a few seconds."""
        ...


async def do(service: Service, made: Mapping[str, Any]) -> Thing:
    """Do it, and let the person see that it goes on."""
    channel, address = made["for"]
    showing = asyncio.create_task(_show_busy(service.channels.get(channel), address))
    try:
        return await _do(service, made)
    finally:
        showing.cancel()


async def _show_busy(channel: object, address: str) -> None:
    """Only work that takes its time is shown, and then until it is done."""
    while isinstance(channel, Showing):
        await asyncio.sleep(SHOWN_AFTER)
        await channel.show_busy(address)
        await asyncio.sleep(SHOWN_FOR - SHOWN_AFTER)


async def _do(service: Service, made: Mapping[str, Any]) -> Thing:
    """Whatever is wrong with the file is an outcome too, as `problem`."""
    task = TASKS.get(str(made["work"]))
    try:
        file_id = int(made["file_id"])
        content = await content_of(service, file_id)
    except Rejected as problem:
        log.warning("a file could not be fetched", file=made["file_id"], why=str(problem))
        return _outcome({"problem": "not_fetched"})
    if task is None:  # to have it here was all that was wanted
        return _outcome({"size": len(content)})
    file = await service.database.read(files.get, file_id)
    return _outcome(await apart.run(task, content, file.name))


async def kind_of(content: bytes, name: str) -> str:
    """What a file really is, looked into apart; empty when we keep none of that kind."""
    return str((await apart.run(TASKS["evidence"], content, name)).get("file_kind") or "")


def _outcome(found: Mapping[str, Any]) -> Thing:
    return Thing("found.json", orjson.dumps(found), is_picture=False)
