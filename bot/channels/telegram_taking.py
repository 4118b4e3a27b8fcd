"""Takes one update, whichever way it came."""

from __future__ import annotations

import json
from datetime import datetime

import structlog

from bot import reaching
from bot.channels.telegram_channel import TelegramChannel
from bot.channels.telegram_reading import Known, Malformed, Membership, Migrated, Tapped, read
from bot.inbox import Answer
from bot.service import Service
from flows.heard import Heard
from storage import dead_letters
from storage.errors import Unavailable

log = structlog.get_logger()


async def take(
    service: Service, telegram: TelegramChannel, update: object, *, rides: bool = False
) -> Answer | None:
    """When this returns the update may be acknowledged: what it says is on disk.

    Raises `Unavailable` when it could not be kept.
    """
    try:
        said = read(update, _known(service, telegram))
        return await _take(service, telegram, said, rides=rides)
    except Unavailable:
        raise
    except Malformed as problem:
        await set_aside(service, json.dumps(update), str(problem))
    except Exception as problem:
        # The inbox catches what a conversation does wrong; this one would come back for a day.
        log.exception("an update could not be taken")
        await set_aside(service, json.dumps(update), repr(problem))
    return None


async def set_aside(service: Service, raw: str, why: str) -> None:
    """Keep what we cannot read, so that somebody may."""
    log.warning("an update was set aside", why=why)
    now = service.clock.now()
    await service.database.write(dead_letters.put, "telegram", None, raw, why, now)


async def _take(
    service: Service, telegram: TelegramChannel, said: object, *, rides: bool
) -> Answer | None:
    match said:
        case Heard():
            return await service.hear(said, rides=rides)
        case Tapped():
            answer = await service.hear(said.heard, rides=rides)
            _answer_tap(telegram, said, answer.toast)
            return answer
        case Membership():
            await _note_membership(service, said, service.clock.now())
        case Migrated():
            now = service.clock.now()
            await service.database.write(reaching.moved, "telegram", said.old, said.new, now)
        case _:
            pass
    return None


def _answer_tap(telegram: TelegramChannel, tap: Tapped, toast: str) -> None:
    button = None
    if tap.message_id is not None:
        button = int(tap.heard.address), tap.message_id
    telegram.errands.start(telegram.answer_tap(tap.query_id, toast, button))


async def _note_membership(service: Service, said: Membership, now: datetime) -> None:
    write = service.database.write
    if said.is_in:
        await write(reaching.found, "telegram", said.address, now)
    else:
        await write(reaching.lost, "telegram", said.address, "turned away", now)


def _known(service: Service, telegram: TelegramChannel) -> Known:
    return Known(
        service.clock.now(),
        service.clock.ahead,
        telegram.username or service.house.telegram_name,
        service.house.locale,
    )
