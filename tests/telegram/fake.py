"""A strict Telegram on this machine: people to talk as, and the Bot API for the bot."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self, TypeVar

from tests.telegram.bell import PATIENCE
from tests.telegram.call import Call
from tests.telegram.chat import Group
from tests.telegram.clock import Clock
from tests.telegram.door import Door
from tests.telegram.faults import Fault, refusal
from tests.telegram.mailbox import Waiting
from tests.telegram.person import Person
from tests.telegram.profile import Profile
from tests.telegram.webhook import Delivery, Webhook
from tests.telegram.world import Complaint, World

TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"
Found = TypeVar("Found")


class FakeTelegram:
    """Lives in the test, so a chat outlasts any number of deaths of the bot's process.

    It runs on the loop of the test: a test that blocks the loop blocks Telegram too.
    """

    def __init__(
        self,
        token: str = TOKEN,
        *,
        now: datetime | None = None,
        rate_limits: bool = False,
        webhook_patience: float = 5.0,
    ) -> None:
        self.world = World(token, Clock(now))
        self.world.limits.on = rate_limits
        self._webhook = Webhook(self.world, webhook_patience)
        self._door = Door(self.world, self._webhook)
        self.world.listeners.append(self._webhook.pump)

    async def __aenter__(self) -> Self:
        self._door.server.up()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.world.closing = True
        self.world.changed()
        await self._webhook.close()
        await self._door.server.close()
        if problem is None and self.world.mistakes:
            raise self.world.mistakes[0]

    @property
    def url(self) -> str:
        return self._door.server.url

    @property
    def token(self) -> str:
        return self.world.token

    @property
    def profile(self) -> Profile:
        """The commands, descriptions and menu buttons that the bot has set."""
        return self.world.profile

    @property
    def calls(self) -> list[Call]:
        """Every call so far, answered or not, over HTTP or in a webhook answer."""
        return self.world.calls

    @property
    def refused(self) -> list[Call]:
        """The calls that got anything but 200."""
        return [call for call in self.calls if call.status not in {None, 200}]

    @property
    def complaints(self) -> list[Complaint]:
        """Methods in webhook answers that were dropped without the bot learning of it."""
        return self.world.complaints

    @property
    def acknowledged(self) -> list[int]:
        return self.world.mailbox.acknowledged

    @property
    def pending(self) -> list[int]:
        """The ids of the updates that still wait and have not expired."""
        return [update.update_id for update in self.world.mailbox.waiting]

    @property
    def deliveries(self) -> list[Delivery]:
        """Every attempt to deliver to the webhook, with the status that came back."""
        return self._webhook.deliveries

    @property
    def now(self) -> datetime:
        return self.world.clock.now

    @property
    def delay(self) -> float:
        return self.world.delay

    @delay.setter
    def delay(self, seconds: float) -> None:
        self.world.delay = seconds

    @property
    def limits_rates(self) -> bool:
        """Whether 30 a second, 1 a second to a chat and 20 a minute to a group are enforced."""
        return self.world.limits.on

    @limits_rates.setter
    def limits_rates(self, on: bool) -> None:
        self.world.limits.on = on

    def person(self, chat_id: int, first_name: str = "Lan", *, started: bool = False) -> Person:
        """Someone with a phone; before she writes (or `started`) the bot may not write to her."""
        person = Person(self.world, chat_id, first_name, started=started)
        self.world.chats[chat_id] = person
        return person

    def group(self, chat_id: int, title: str = "Tổ", *, privacy: bool = False) -> Group:
        """A group that the bot is in; with privacy mode it hears only what is meant for it."""
        group = Group(self.world, chat_id, title, private=privacy)
        self.world.chats[chat_id] = group
        return group

    def passes(self, time: timedelta) -> None:
        """Moves Telegram's clock: messages live 24 hours, taps 150 seconds."""
        self.world.passes(time)

    def stops_the_clock(self) -> None:
        """Lets time pass only by `passes`, so that no limit depends on how fast a test runs."""
        self.world.clock.stops()

    def fail_next(
        self,
        method: str,
        status: int = 500,
        *,
        times: int = 1,
        retry_after: int | None = None,
        description: str | None = None,
        accept: bool = False,
    ) -> None:
        """Refuses the next calls (`*`: of any method); `accept` obeys them all the same."""
        fault = Fault("fail", accept, refusal(status, retry_after, description))
        self.world.faults.plan(method, fault, times)

    def hang_next(self, method: str, *, accept: bool = True, times: int = 1) -> None:
        """Obeys the call, or not, and never answers."""
        self.world.faults.plan(method, Fault("hang", accept), times)

    def truncate_next(self, method: str, *, times: int = 1) -> None:
        """Obeys the call and answers with half of the JSON."""
        self.world.faults.plan(method, Fault("truncate", accept=True), times)

    def drop_next(self, method: str, *, accept: bool = False, times: int = 1) -> None:
        """Cuts the connection instead of answering."""
        self.world.faults.plan(method, Fault("drop", accept), times)

    def sends_raw(self, update: Mapping[str, Any] | bytes) -> int:
        """Puts an update of any shape in line; a mapping without an id gets one."""
        return self.world.mailbox.put_raw(update)

    def goes_down(self) -> None:
        """Takes no connections and delivers nothing until it comes back."""
        self.world.reachable = False
        self._door.server.down()

    def comes_back(self) -> None:
        self._door.server.up()
        self.world.reachable = True
        self.world.changed()

    async def redelivers(self, update_id: int, times: int = 1) -> list[int | None]:
        """Delivers an old update again: at once and in parallel by webhook, else by polling."""
        if self._webhook.address is None:
            self.world.mailbox.put_back(update_id)
            return []
        update: Waiting = self.world.mailbox.again(update_id)
        return await asyncio.gather(*(self._webhook.post_again(update) for _ in range(times)))

    async def until(
        self,
        condition: Callable[[], Found | None],
        timeout: float = PATIENCE,  # ruff: ignore[async-function-with-timeout] - the test says how patient it is
    ) -> Found:
        """Waits, without sleeping, until something is true or found; TimeoutError if never."""
        return await self.world.bell.until(condition, timeout)

    async def settles(self, timeout: float = PATIENCE) -> None:  # ruff: ignore[async-function-with-timeout] - as above
        """Waits until the bot has acknowledged everything."""
        await self.until(lambda: not self.pending, timeout)

    async def waits_for_calls(
        self,
        method: str,
        times: int = 1,
        timeout: float = PATIENCE,  # ruff: ignore[async-function-with-timeout] - as above
    ) -> list[Call]:
        """Waits until a method was called so often, since the beginning."""

        def enough() -> list[Call] | None:
            found = [call for call in self.calls if call.method == method]
            return found if len(found) >= times else None

        return await self.until(enough, timeout)
