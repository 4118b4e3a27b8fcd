"""Telegram's own clock, which a test may move."""

import time
from datetime import UTC, datetime, timedelta


class Clock:
    """Starts at a given moment, runs at normal speed, and jumps when told."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime.now(UTC)  # ruff: ignore[banned-api] - not our clock
        self._began = time.monotonic()
        self._stopped = False

    @property
    def now(self) -> datetime:
        run = 0.0 if self._stopped else time.monotonic() - self._began
        return self._start + timedelta(seconds=run)

    @property
    def stamp(self) -> int:
        """The moment as messages carry it: whole seconds since 1970."""
        return int(self.now.timestamp())

    def stops(self) -> None:
        """Stands still from now on, and moves only when told."""
        self._start, self._stopped = self.now, True

    def moves(self, by: timedelta) -> None:
        self._start += by
