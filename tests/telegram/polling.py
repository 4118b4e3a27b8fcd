"""`getUpdates`: hands out what waits, and forgets what the next offset confirms."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from tests.telegram.call import Call
from tests.telegram.refusal import REASONS, Refusal, conflict
from tests.telegram.world import World

MOST_AT_ONCE = 100
LONGEST_POLL = 50


class Visitor(Protocol):
    """Whoever asks over HTTP, and may hang up while waiting."""

    gone: bool


@dataclass(slots=True)
class Poll:
    """One long poll; somebody else may end it."""

    ended: Refusal | None = None


class Polling:
    """Only one poll at a time: a second one ends the first."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._current: Poll | None = None

    async def get_updates(self, call: Call, visitor: Visitor) -> bytes:
        poll = self._take_over()
        self._confirm(call.integer("offset"))
        if isinstance(call.structure("allowed_updates"), list):
            self.world.mailbox.allowed = tuple(call.structure("allowed_updates"))
        limit = call.integer("limit", MOST_AT_ONCE)
        mailbox = self.world.mailbox

        def worth_answering() -> bool:
            over = poll.ended is not None or visitor.gone or self.world.closing
            return over or bool(mailbox.waiting)

        seconds = min(call.integer("timeout"), LONGEST_POLL)
        with suppress(TimeoutError):
            await self.world.bell.until(worth_answering, seconds)
        if poll.ended:
            raise poll.ended
        found = mailbox.waiting[: limit if 1 <= limit <= MOST_AT_ONCE else MOST_AT_ONCE]
        return b"[" + b",".join(update.raw for update in found) + b"]"

    def end(self, refusal: Refusal) -> None:
        if self._current is not None:
            self._current.ended = refusal
            self.world.changed()

    def _take_over(self) -> Poll:
        self.end(Refusal(409, REASONS[409]))
        self._current = Poll()
        return self._current

    def _confirm(self, offset: int) -> None:
        """A negative offset keeps only so many of the newest; all before are forgotten."""
        ids = [update.update_id for update in self.world.mailbox.waiting]
        if offset < 0:
            self.world.mailbox.acknowledge(ids[:offset])
        elif offset > 0:
            self.world.mailbox.acknowledge(one for one in ids if one < offset)


def webhook_is_active() -> Refusal:
    return conflict(
        "can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
