"""Asks Telegram for updates, where nobody can deliver to us.

The next offset is our acknowledgement, and it moves only behind what is on disk.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, cast
from urllib.parse import urlencode

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.channels.telegram_channel import POLL_SECONDS, TelegramChannel
from bot.channels.telegram_lanes import TooMany
from bot.channels.telegram_reading import ALLOWED, chat_of
from bot.channels.telegram_taking import take
from bot.failpoints import reached
from bot.patience import pause
from bot.redaction import hide
from bot.service import Service
from storage.errors import Unavailable

log = structlog.get_logger()
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0


class Poller:
    """Asks, takes what came, and asks for what comes after it.

    No offset is kept from one start to the next: after a quiet week Telegram counts from
    somewhere else, and what comes twice is known by its number.
    """

    def __init__(self, service: Service, telegram: TelegramChannel) -> None:
        self._service = service
        self._telegram = telegram
        self._offset = 0
        self._failures = 0

    async def run(self) -> None:
        """Ask until cancelled; ends by itself only when the token is refused."""
        while not self._telegram.trouble:
            wait = await self._ask_once()
            if wait:
                await asyncio.sleep(wait)

    async def _ask_once(self) -> float:
        """One question to Telegram; gives the seconds to leave it in peace."""
        try:
            updates = await self._ask()
            await self._take_all(updates)
        except InvalidToken:
            self._telegram.trouble = "the token is refused"
            log.critical("Telegram refuses the token; no more is asked until the next start")
            return 0.0
        except TooMany as problem:
            return problem.seconds
        except (TelegramError, Unavailable) as problem:
            return self._failed(problem)
        if self._failures:
            log.info("Telegram is heard again")
        self._failures = 0
        return 0.0

    async def _ask(self) -> Sequence[object]:
        """The library's `get_updates` would lose a whole batch for one update it cannot read."""
        question: dict[str, Any] = {
            "timeout": POLL_SECONDS,
            "allowed_updates": json.dumps(ALLOWED),
        }
        if self._offset:
            question["offset"] = self._offset
        url = f"{self._telegram.bot.base_url}/getUpdates?{urlencode(question)}"
        answer: Any = await self._telegram.poll_lane.post(url)
        return cast("list[object]", answer) if isinstance(answer, list) else []

    async def _take_all(self, updates: Sequence[object]) -> None:
        """Chats side by side, each in order; raises when something could not be kept."""
        lines: defaultdict[int | None, list[int]] = defaultdict(list)
        for place, update in enumerate(updates):
            lines[chat_of(update)].append(place)
        taken: set[int] = set()
        async with asyncio.TaskGroup() as group:
            for line in lines.values():
                group.create_task(self._take_line(updates, line, taken))
        self._move_on(updates, taken)
        reached("offset moved")
        if len(taken) < len(updates):
            raise Unavailable("some updates could not be kept")

    async def _take_line(
        self, updates: Sequence[object], line: Sequence[int], taken: set[int]
    ) -> None:
        with suppress(Unavailable):  # seen by what is missing in `taken`
            for place in line:
                await take(self._service, self._telegram, updates[place])
                taken.add(place)

    def _move_on(self, updates: Sequence[object], taken: set[int]) -> None:
        """Acknowledge up to the first one that is not on disk."""
        for place, update in enumerate(updates):
            if place not in taken:
                return
            match update:
                case {"update_id": int(number)}:
                    self._offset = number + 1
                case _:
                    pass

    def _failed(self, problem: Exception) -> float:
        self._failures += 1
        if self._failures == 1 or isinstance(problem, Conflict):
            words = "another program reads the messages of this bot"
            why = words if isinstance(problem, Conflict) else "nothing is heard from Telegram"
            log.warning(why, why=hide(str(problem)))
        return pause(self._failures, FIRST_PAUSE, LONGEST_PAUSE)
