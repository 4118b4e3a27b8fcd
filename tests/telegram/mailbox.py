"""Updates on their way to the bot; one is kept until it is acknowledged or too old."""

import json
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from tests.telegram.clock import Clock

LIFE_OF_A_MESSAGE = timedelta(hours=24)
LIFE_OF_A_TAP = timedelta(seconds=150)
QUIET_WEEK = timedelta(days=7)
# Telegram sends these only to a bot that asks for them by name.
UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(frozen=True, slots=True)
class Waiting:
    """One update as it will go over the wire; a webhook keeps the order within its queue."""

    update_id: int
    queue: int
    kind: str
    raw: bytes
    since: datetime

    def is_alive(self, now: datetime) -> bool:
        life = LIFE_OF_A_TAP if self.kind == "callback_query" else LIFE_OF_A_MESSAGE
        return now - self.since <= life


class Mailbox:
    """What the bot has not acknowledged yet, in order, and what it has."""

    def __init__(self, clock: Clock, changed: Callable[[], None]) -> None:
        self._clock = clock
        self._changed = changed
        self._next_id = random.randrange(10**8, 9 * 10**8)
        self._last_put = clock.now
        self._waiting: list[Waiting] = []
        self._history: dict[int, Waiting] = {}
        self.acknowledged: list[int] = []
        self.allowed: tuple[str, ...] = ()

    @property
    def waiting(self) -> list[Waiting]:
        """What may still be delivered; the rest has expired and is gone for good."""
        now = self._clock.now
        self._waiting = [update for update in self._waiting if update.is_alive(now)]
        return self._waiting

    def put(self, kind: str, body: Mapping[str, Any], queue: int) -> int | None:
        """Keeps an update, unless the bot said that it does not want this kind."""
        if (kind not in self.allowed) if self.allowed else (kind in UNASKED):
            return None
        update_id = self._new_id()
        raw = json.dumps({"update_id": update_id, kind: body}, ensure_ascii=False).encode()
        return self._keep(Waiting(update_id, queue, kind, raw, self._clock.now))

    def put_raw(self, update: Mapping[str, Any] | bytes) -> int:
        """Keeps whatever the test wrote, well-formed or not."""
        if not isinstance(update, bytes):
            update = json.dumps({"update_id": self._new_id()} | dict(update)).encode()
        found = _object_in(update)
        given = found.get("update_id")
        update_id = given if isinstance(given, int) else self._new_id()
        kind = next((name for name in found if name != "update_id"), "message")
        return self._keep(
            Waiting(update_id, _chat_in(found.get(kind)), kind, update, self._clock.now)
        )

    def again(self, update_id: int) -> Waiting:
        """The same update as before, for a second delivery."""
        return self._history[update_id]

    def put_back(self, update_id: int) -> None:
        self._keep(self._history[update_id])

    def acknowledge(self, update_ids: Iterable[int]) -> None:
        done = set(update_ids)
        self.acknowledged += [u.update_id for u in self._waiting if u.update_id in done]
        self._waiting = [u for u in self._waiting if u.update_id not in done]
        self._changed()

    def drop(self) -> None:
        self._waiting.clear()
        self._changed()

    def _keep(self, update: Waiting) -> int:
        self._waiting.append(update)
        self._history[update.update_id] = update
        self._changed()
        return update.update_id

    def _new_id(self) -> int:
        """Ids rise by one, but start anew at a random place after a week without updates."""
        quiet = self._clock.now - self._last_put
        self._last_put = self._clock.now
        if quiet >= QUIET_WEEK:
            self._next_id = random.randrange(10**8, 9 * 10**8)
        self._next_id += 1
        return self._next_id


def _object_in(raw: bytes) -> dict[str, Any]:
    try:
        found = json.loads(raw)
    except ValueError:
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _chat_in(body: Any) -> int:
    match body:
        case {"chat": {"id": int(chat_id)}}:
            return chat_id
        case _:
            return 0
