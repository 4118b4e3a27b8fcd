"""How much a bot may send: 30 a second in all, 1 a second to a chat, 20 a minute to a group."""

import math
from collections import defaultdict, deque
from datetime import datetime
from typing import NamedTuple

from tests.telegram.refusal import too_many


class Limit(NamedTuple):
    """At most so many sends in so many seconds."""

    most: int
    seconds: float


EVERYONE = Limit(30, 1)
ONE_CHAT = Limit(1, 1)
ONE_GROUP = Limit(20, 60)


class Limits:
    """Counts accepted sends and refuses those above a limit; off unless the test asks for it."""

    def __init__(self) -> None:
        self.on = False
        self._sent: defaultdict[int | None, deque[datetime]] = defaultdict(
            lambda: deque(maxlen=EVERYONE.most)
        )

    def check(self, chat_id: int, now: datetime) -> None:
        if not self.on:
            return
        limits = [(None, EVERYONE), (chat_id, ONE_CHAT)]
        limits += [(chat_id, ONE_GROUP)] if chat_id < 0 else []
        wait = max(self._wait(whose, limit, now) for whose, limit in limits)
        if wait > 0:
            raise too_many(math.ceil(wait))
        self._sent[None].append(now)
        self._sent[chat_id].append(now)

    def _wait(self, whose: int | None, limit: Limit, now: datetime) -> float:
        sent = self._sent[whose]
        if len(sent) < limit.most:
            return 0
        return limit.seconds - (now - sent[-limit.most]).total_seconds()
