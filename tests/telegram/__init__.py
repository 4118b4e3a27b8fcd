"""A fake Telegram: real HTTP, real rules, people who can be played by a test."""

from tests.telegram.call import Call
from tests.telegram.chat import Chat, Group
from tests.telegram.fake import TOKEN, FakeTelegram
from tests.telegram.letter import Letter
from tests.telegram.person import Person, Toast
from tests.telegram.webhook import Delivery
from tests.telegram.world import Complaint

__all__ = [
    "TOKEN",
    "Call",
    "Chat",
    "Complaint",
    "Delivery",
    "FakeTelegram",
    "Group",
    "Letter",
    "Person",
    "Toast",
]
