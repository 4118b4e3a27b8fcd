"""The one place that looks at the clock; everybody else is told what time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Clock:
    """Runs at normal speed, from now or from a chosen moment; the stage may let it jump ahead."""

    def __init__(self, start: datetime | None = None) -> None:
        self.ahead = timedelta() if start is None else start - self.real()

    @staticmethod
    def real() -> datetime:
        return datetime.now(UTC)  # noqa: TID251 - here, and nowhere else

    def now(self) -> datetime:
        return self.real() + self.ahead

    def jump(self, to: datetime) -> None:
        """Only forwards: what has been reminded cannot be taken back."""
        self.ahead = max(self.ahead, to - self.real())
