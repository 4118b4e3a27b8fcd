"""Everything the fake knows: chats, files, updates, calls, and what is to go wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from typing import Any

from tests.telegram.bell import Bell
from tests.telegram.call import Call
from tests.telegram.chat import Chat
from tests.telegram.clock import Clock
from tests.telegram.faults import Faults
from tests.telegram.files import Files
from tests.telegram.limits import Limits
from tests.telegram.mailbox import LIFE_OF_A_TAP, Mailbox
from tests.telegram.person import Person
from tests.telegram.profile import Profile
from tests.telegram.refusal import Refusal, bad_request


@dataclass(frozen=True, slots=True)
class Complaint:
    """A method in a webhook answer that Telegram would have dropped without a word."""

    update_id: int
    why: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Query:
    """A tap that waits for its answer."""

    person: Person
    asked: datetime


class World:
    """The state of one bot's Telegram."""

    def __init__(self, token: str, clock: Clock) -> None:
        self.token = token
        self.clock = clock
        self.bell = Bell()
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.profile = Profile()
        self.faults = Faults()
        self.limits = Limits()
        self.calls: list[Call] = []
        self.complaints: list[Complaint] = []
        self.mistakes: list[BaseException] = []
        self.delay = 0.0
        self.reachable = True
        self.closing = False
        self.version = 0
        self.listeners: list[Callable[[], None]] = []
        self.mailbox = Mailbox(clock, self.changed)
        self._message_ids = count(1)
        self._query_ids = count(10**17)
        self._queries: dict[str, Query] = {}

    @property
    def bot(self) -> dict[str, Any]:
        number = int(self.token.split(":", maxsplit=1)[0])
        return {
            "id": number,
            "is_bot": True,
            "first_name": "Đôn Đốc",
            "username": "don_doc_bot",
        }

    @property
    def anonymous(self) -> dict[str, Any]:
        """Whoever runs a group."""
        return {
            "id": 1087968824,
            "is_bot": False,
            "first_name": "Group",
            "username": "GroupAnonymousBot",
        }

    def changed(self) -> None:
        for listener in self.listeners:
            listener()
        self.bell.ring()

    def record(self, call: Call) -> None:
        self.calls.append(call)
        self.changed()

    def chat_of(self, call: Call) -> Chat:
        if not call.text("chat_id"):
            raise bad_request("chat_id is empty")
        chat = self.chats.get(call.parameters["chat_id"])
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def next_message_id(self) -> int:
        return next(self._message_ids)

    def next_version(self) -> int:
        self.version += 1
        return self.version

    def new_query(self, person: Person) -> str:
        query_id = str(next(self._query_ids))
        self._queries[query_id] = Query(person, self.clock.now)
        return query_id

    def take_query(self, query_id: str) -> Person:
        """A tap can be answered once, while it is young."""
        query = self._queries.pop(query_id, None)
        if query is None or self.clock.now - query.asked > LIFE_OF_A_TAP:
            why = "query is too old and response timeout expired or query ID is invalid"
            raise bad_request(why)
        return query.person

    def tell_membership(self, chat: Chat, by: dict[str, Any], old: str, new: str) -> None:
        body = {
            "chat": chat.as_json(),
            "from": by,
            "date": self.clock.stamp,
            "old_chat_member": self._membership(old),
            "new_chat_member": self._membership(new),
        }
        self.mailbox.put("my_chat_member", body, chat.chat_id)

    def passes(self, time: timedelta) -> None:
        self.clock.moves(time)
        self.changed()

    def _membership(self, status: str) -> dict[str, Any]:
        until = {"until_date": 0} if status == "kicked" else {}
        return {"user": self.bot, "status": status} | until


def refuse(call: Call, refusal: Refusal) -> Refusal:
    """Notes on the call how it was refused."""
    call.status, call.description = refusal.status, refusal.description
    return refusal
