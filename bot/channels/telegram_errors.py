"""What Telegram's refusals mean for the sender.

The order matters: in the library a `BadRequest` and a `TimedOut` are kinds of `NetworkError`,
and a message that is refused for ever must not be sent for ever.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)

from bot.channel import Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.channels.telegram_lanes import Busy, TooMany
from bot.redaction import hide

NOBODY_THERE = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "chat_id_invalid",
    "user is deactivated",
    "group chat was deactivated",
    "not a member of the",
    "chat_write_forbidden",
    "chat_restricted",
    "not enough rights to send",
    "have no rights to send",
)
UNCHANGED = "message is not modified"
# Raised before the first byte of the request was on its way.
NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
TOO_LARGE = "(413)"


class Down(TryLater):
    """Telegram as a whole cannot be reached, or does not know us: no message is to blame."""


class Disowned(Down):
    """The token is not taken any more."""


def meaning(problem: TelegramError) -> Exception:
    """The error of the channel that says what to do next."""
    why = hide(str(problem))
    for kind, reader in READERS:
        if isinstance(problem, kind):
            return reader(problem, why)
    return Uncertain(why)  # an answer came, and nobody can read it


def is_unchanged(problem: TelegramError) -> bool:
    """An edit that finds everything as it should be has reached its aim."""
    return isinstance(problem, BadRequest) and UNCHANGED in str(problem).lower()


def _nobody_is_there(why: str) -> bool:
    return any(words in why.lower() for words in NOBODY_THERE)


def _of_the_network(problem: NetworkError, why: str) -> Exception:
    cause = problem.__cause__
    if isinstance(cause, NEVER_SENT):
        return Down(why)
    if cause is None or isinstance(cause, TelegramError):  # an answer came: 5xx or the like
        return Rejected(why) if TOO_LARGE in why or "too large" in why.lower() else TryLater(why)
    return Uncertain(why or type(cause).__name__)


def _moved(problem: ChatMigrated, _why: str) -> Exception:
    return Moved(str(problem.new_chat_id))


def _patience(problem: TooMany, why: str) -> Exception:
    return TryLater(why, after=problem.seconds)


def _refused(_problem: TelegramError, why: str) -> Exception:
    return Unreachable(why) if _nobody_is_there(why) else Rejected(why)


def _disowned(_problem: TelegramError, _why: str) -> Exception:
    return Disowned("the token is refused")


# The first that fits counts.
READERS: tuple[tuple[type[TelegramError], Callable[[Any, str], Exception]], ...] = (
    (ChatMigrated, _moved),
    (TooMany, _patience),
    (Forbidden, lambda _, why: Unreachable(why)),
    (BadRequest, _refused),
    (InvalidToken, _disowned),
    (Conflict, lambda _, why: TryLater(why)),
    (Busy, lambda _, why: TryLater(why)),
    (NetworkError, _of_the_network),
)
