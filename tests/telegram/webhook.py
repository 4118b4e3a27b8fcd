"""Pushes updates to the bot's own address, in order within a queue, until each got a 2xx."""

import asyncio
import re
from dataclasses import dataclass
from typing import Any

import httpx

from tests.telegram.call import Call
from tests.telegram.mailbox import Waiting
from tests.telegram.methods import Described, perform
from tests.telegram.refusal import Refusal, bad_request
from tests.telegram.webhook_answer import read_answer
from tests.telegram.world import Complaint, World, refuse

SECRET = re.compile(r"[A-Za-z0-9_-]*")
LONGEST_SECRET = 256
MOST_CONNECTIONS = 100
USUAL_CONNECTIONS = 40
# Telegram waits about a minute for an answer and for seconds to hours before it tries again.
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 0.2


@dataclass(frozen=True, slots=True)
class Delivery:
    """One attempt to deliver an update; no status when nobody answered."""

    update_id: int
    status: int | None


@dataclass(frozen=True, slots=True)
class Address:
    """Where the bot wants its updates."""

    url: str
    secret: str = ""
    max_connections: int = USUAL_CONNECTIONS


class Webhook:
    """The address, those deliveries under way, and what came of them."""

    def __init__(self, world: World, patience: float) -> None:
        self.world = world
        self.address: Address | None = None
        self.deliveries: list[Delivery] = []
        self._error = ""
        self._patience = patience
        self._busy: set[int] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._seats = asyncio.Semaphore(USUAL_CONNECTIONS)
        self._client: httpx.AsyncClient | None = None

    def set(self, call: Call) -> Described:
        url = call.text("url")
        if not url:
            return self.delete(call)
        address = Address(checked_url(url), checked_secret(call), connections(call))
        same = address == self.address
        self.address, self._error = address, ""
        self._seats = asyncio.Semaphore(address.max_connections)
        self._settle(call)
        return Described(True, "Webhook is already set" if same else "Webhook was set")

    def delete(self, call: Call) -> Described:
        had = self.address is not None
        self.address = None
        self._settle(call)
        return Described(True, f"Webhook {'was' if had else 'is already'} deleted")

    def info(self) -> dict[str, Any]:
        address = self.address or Address("")
        found = {
            "url": address.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.world.mailbox.waiting),
        }
        if self.address:
            found["max_connections"] = address.max_connections
        if self._error:
            found |= {"last_error_date": self.world.clock.stamp, "last_error_message": self._error}
        return found

    def pump(self) -> None:
        """Starts a delivery for the oldest update of every queue that is not held."""
        if self.address is None or not self.world.reachable or self.world.closing:
            return
        for update in self.world.mailbox.waiting:
            if update.queue not in self._busy:
                self._busy.add(update.queue)
                task = asyncio.create_task(self._delivers(update, self.address))
                self._tasks.add(task)
                task.add_done_callback(self._done)

    async def post_again(self, update: Waiting) -> int | None:
        """Delivers once more what was already delivered; gives the status."""
        if self.address is None:
            raise LookupError("no webhook is set")
        return await self._posts(update, self.address)

    async def close(self) -> None:
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._client:
            await self._client.aclose()

    def _settle(self, call: Call) -> None:
        if call.flag("drop_pending_updates"):
            self.world.mailbox.drop()
        if isinstance(call.structure("allowed_updates"), list):
            self.world.mailbox.allowed = tuple(call.structure("allowed_updates"))
        self.world.changed()

    async def _delivers(self, update: Waiting, address: Address) -> None:
        """Tries until it is taken or too old; the queue is held all the while."""
        pause = FIRST_PAUSE
        try:
            while self._is_wanted(update, address):
                status = await self._posts(update, address)
                if status is not None and 200 <= status < 300:
                    break
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
        finally:
            self._busy.discard(update.queue)
            self.pump()

    def _is_wanted(self, update: Waiting, address: Address) -> bool:
        open_for_it = self.world.reachable and self.address == address
        return open_for_it and update in self.world.mailbox.waiting

    async def _posts(self, update: Waiting, address: Address) -> int | None:
        headers = {"Content-Type": "application/json"}
        if address.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = address.secret
        async with self._seats:
            try:
                answer = await self._http().post(address.url, content=update.raw, headers=headers)
            except httpx.HTTPError as problem:
                return self._note(update, None, f"{type(problem).__name__}: {problem}")
        if not answer.is_success:
            why = f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}"
            return self._note(update, answer.status_code, why)
        self._note(update, answer.status_code, "")
        self.world.mailbox.acknowledge([update.update_id])
        self._obey(update, answer)
        return answer.status_code

    def _note(self, update: Waiting, status: int | None, error: str) -> int | None:
        self._error = error or self._error
        self.deliveries.append(Delivery(update.update_id, status))
        self.world.changed()
        return status

    def _obey(self, update: Waiting, answer: httpx.Response) -> None:
        """Carries out the method in the answer; the bot never learns how that went."""
        try:
            call = read_answer(answer, self.world.clock.now)
            if call is not None:
                self.world.record(call)
                self._carry_out(call)
        except Refusal as refusal:
            complaint = Complaint(update.update_id, refusal.description, answer.content)
            self.world.complaints.append(complaint)
            self.world.changed()

    def _carry_out(self, call: Call) -> None:
        fault = self.world.faults.take(call.method)
        if fault is None or fault.accept:
            perform(self.world, call)
        if fault is not None and fault.refusal is not None:
            refuse(call, fault.refusal)
        self.world.changed()

    def _http(self) -> httpx.AsyncClient:
        if self._client is None:
            limits = httpx.Limits(max_connections=MOST_CONNECTIONS)
            self._client = httpx.AsyncClient(
                timeout=self._patience, limits=limits, trust_env=False, verify=False
            )
        return self._client

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (mistake := task.exception()):
            self.world.mistakes.append(mistake)


def checked_url(url: str) -> str:
    """Telegram wants https; a bot under test listens on this machine without it."""
    if not re.fullmatch(r"https?://[^\s/]+\S*", url):
        raise bad_request("invalid webhook URL specified")
    return url


def checked_secret(call: Call) -> str:
    secret = call.text("secret_token")
    if len(secret) > LONGEST_SECRET:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    return secret


def connections(call: Call) -> int:
    return max(1, min(call.integer("max_connections", USUAL_CONNECTIONS), MOST_CONNECTIONS))
