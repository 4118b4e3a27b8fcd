"""Each refusal of Telegram says what to do next."""

import httpx
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.channel import Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.channels.telegram_errors import Down, is_unchanged, meaning
from bot.channels.telegram_lanes import Busy, TooMany, asked_patience
from tests.telegram import TOKEN


def _caused(problem, cause):
    problem.__cause__ = cause
    return problem


TABLE = [
    (Forbidden("Forbidden: bot was blocked by the user"), Unreachable),
    (Forbidden("Forbidden: user is deactivated"), Unreachable),
    (Forbidden("Forbidden: bot was kicked from the supergroup chat"), Unreachable),
    (BadRequest("Bad Request: chat not found"), Unreachable),
    (BadRequest("Bad Request: not enough rights to send text messages to the chat"), Unreachable),
    (BadRequest("Bad Request: message text is empty"), Rejected),
    (BadRequest("Bad Request: BUTTON_DATA_INVALID"), Rejected),
    (ChatMigrated(-100), Moved),
    (TooMany(3), TryLater),
    (Conflict("terminated by other"), TryLater),
    (InvalidToken("Unauthorized"), Down),
    (NetworkError("Internal Server Error (500)"), TryLater),
    (NetworkError("Bad Gateway"), TryLater),
    (
        _caused(NetworkError("Bad Gateway (502)"), TelegramError("Invalid server response")),
        TryLater,
    ),
    (NetworkError("Request Entity Too Large (413)"), Rejected),
    (_caused(NetworkError("x"), httpx.ConnectError("refused")), Down),
    (_caused(TimedOut(), httpx.ConnectTimeout("")), Down),
    (_caused(TimedOut(), httpx.PoolTimeout("")), Down),
    (Busy("every connection is busy"), TryLater),
    (_caused(TimedOut(), httpx.ReadTimeout("")), Uncertain),
    (_caused(TimedOut(), httpx.WriteTimeout("")), Uncertain),
    (_caused(NetworkError("x"), httpx.ReadError("reset")), Uncertain),
    (_caused(NetworkError("x"), httpx.RemoteProtocolError("cut")), Uncertain),
    (_caused(NetworkError("x"), ValueError("?")), Uncertain),
    (TelegramError("Invalid server response"), Uncertain),
]


@pytest.mark.parametrize(("problem", "kind"), TABLE, ids=lambda one: repr(one)[:60])
def test_the_table_of_errors(problem, kind):
    found = meaning(problem)
    assert isinstance(found, kind)
    assert isinstance(found, TryLater) or not issubclass(kind, TryLater)


def test_patience_is_told():
    assert meaning(TooMany(7)).after == 7
    assert meaning(NetworkError("Bad Gateway")).after is None
    assert asked_patience(b'{"parameters":{"retry_after":9}}') == 9
    assert [asked_patience(body) for body in (b"<html>", b"{}", b"[]")] == [1, 1, 1]


def test_the_new_address_is_told():
    assert meaning(ChatMigrated(-1007)).address == "-1007"


def test_no_reason_shows_the_token():
    for kind in BadRequest, Forbidden, NetworkError, TelegramError, InvalidToken:
        assert TOKEN not in str(meaning(kind(f"https://x/bot{TOKEN}/sendMessage")))


def test_an_edit_that_changes_nothing_has_reached_its_aim():
    same = "Bad Request: message is not modified: specified new message content is the same"
    assert is_unchanged(BadRequest(same))
    assert not is_unchanged(BadRequest("Bad Request: chat not found"))
