"""What every channel does for the sender, and what its errors say to do next.

TryLater     the message may go again after a while
Unreachable  the person cannot be reached there any more
Rejected     the message itself is refused: sending it again is no use
Uncertain    nobody knows whether it went out
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from storage.outbox import Letter


class TryLater(Exception):
    """Not now; `after` seconds when the channel says how long, and only then it is no attempt."""

    def __init__(self, why: str, after: float | None = None) -> None:
        super().__init__(why)
        self.after = after


class Unreachable(Exception):
    """Blocked, gone, or never there."""


class Moved(Exception):
    """The chat has another address now."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class Rejected(Exception):
    """The channel will never take this message."""


class Uncertain(Exception):
    """Cut off after it may have been accepted."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A picture or document that was made for a letter."""

    name: str
    content: bytes
    is_picture: bool


class Channel(Protocol):
    """One way to reach people."""

    name: str

    async def send(self, letter: Letter, thing: Thing | None) -> str:
        """Send one message and give the channel's own name for it."""
        ...
