"""Things go wrong exactly when the test says so."""

import asyncio
import sys
from datetime import timedelta

import httpx
import pytest
from telegram import Bot
from telegram.error import Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from tests.telegram import FakeTelegram, Person
from tests.telegram.raw import Raw


async def test_a_planned_429_says_how_long_to_wait(
    telegram: FakeTelegram, bot: Bot, lan: Person
) -> None:
    telegram.fail_next("sendMessage", 429, retry_after=7)
    with pytest.raises(RetryAfter) as problem:
        await bot.send_message(lan.chat_id, "Nhắc")
    assert problem.value.retry_after == timedelta(seconds=7)
    assert lan.sees == []
    await bot.send_message(lan.chat_id, "Nhắc")
    assert [call.status for call in telegram.calls if call.method == "sendMessage"] == [429, 200]


async def test_planned_failures_come_so_many_times_and_in_telegrams_words(
    telegram: FakeTelegram, bot: Bot, lan: Person
) -> None:
    telegram.fail_next("sendMessage", 500, times=2)
    telegram.fail_next("sendMessage", 403)
    for kind in (NetworkError, NetworkError, Forbidden):
        with pytest.raises(kind):
            await bot.send_message(lan.chat_id, "Nhắc")
    await bot.send_message(lan.chat_id, "Nhắc")
    assert [call.status for call in telegram.refused] == [500, 500, 403]


async def test_a_message_can_be_accepted_and_never_answered(
    telegram: FakeTelegram, bot: Bot, lan: Person
) -> None:
    telegram.hang_next("sendMessage", accept=True)
    with pytest.raises(TimedOut):
        await bot.send_message(lan.chat_id, "Nhắc", read_timeout=0.05)
    assert lan.last.text == "Nhắc"


async def test_an_answer_can_be_cut_short(telegram: FakeTelegram, bot: Bot, lan: Person) -> None:
    telegram.truncate_next("sendMessage")
    with pytest.raises(TelegramError, match="Invalid server response"):
        await bot.send_message(lan.chat_id, "Nhắc")
    assert lan.last.text == "Nhắc"


async def test_a_connection_can_be_cut(telegram: FakeTelegram, bot: Bot, lan: Person) -> None:
    telegram.drop_next("sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(lan.chat_id, "Nhắc")
    assert lan.sees == []


async def test_telegram_goes_down_and_comes_back_under_the_same_address(
    telegram: FakeTelegram, raw: Raw, lan: Person
) -> None:
    poll = asyncio.create_task(raw.updates(timeout=30))
    await telegram.waits_for_calls("getUpdates")
    telegram.goes_down()
    with pytest.raises(httpx.TransportError):
        await poll
    with pytest.raises(httpx.ConnectError):
        await raw.updates()
    await lan.says("một")
    telegram.comes_back()
    assert len(await raw.updates()) == 1


async def test_calls_can_be_slow(telegram: FakeTelegram, raw: Raw) -> None:
    telegram.delay = 0.03
    started = telegram.now
    await raw.call("getMe")
    assert (telegram.now - started).total_seconds() >= 0.03


async def test_the_rates_are_limited_when_asked_for(telegram: FakeTelegram, raw: Raw) -> None:
    telegram.limits_rates = True
    telegram.stops_the_clock()
    for number in range(1, 33):
        telegram.person(number, started=True)
    assert (await raw.call("sendMessage", chat_id=1, text="a"))["ok"]
    again = await raw.call("sendMessage", chat_id=1, text="b")
    assert again["parameters"] == {"retry_after": 1}
    assert again["description"] == "Too Many Requests: retry after 1"
    answers = [await raw.call("sendMessage", chat_id=n, text="a") for n in range(2, 32)]
    assert [answer["ok"] for answer in answers] == [True] * 29 + [False]
    telegram.passes(timedelta(seconds=1))
    assert (await raw.call("sendMessage", chat_id=1, text="b"))["ok"]


async def test_a_group_takes_twenty_messages_a_minute(telegram: FakeTelegram, raw: Raw) -> None:
    telegram.limits_rates = True
    telegram.stops_the_clock()
    group = telegram.group(chat_id=-100200)
    for _ in range(20):
        assert (await raw.call("sendMessage", chat_id=group.chat_id, text="a"))["ok"]
        telegram.passes(timedelta(seconds=1))
    answer = await raw.call("sendMessage", chat_id=group.chat_id, text="a")
    assert answer["parameters"] == {"retry_after": 40}


async def test_a_process_that_is_killed_loses_nothing(telegram: FakeTelegram, lan: Person) -> None:
    await lan.says("67,5%")
    url = f"{telegram.url}/bot{telegram.token}/getUpdates"
    program = (
        "import sys, time, urllib.request as r; r.urlopen(sys.argv[1]).read(); time.sleep(60)"
    )
    for times in (1, 2):
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, url)
        await telegram.waits_for_calls("getUpdates", times)
        process.kill()
        await process.wait()
    assert len(telegram.pending) == 1
    assert telegram.acknowledged == []


async def test_stopping_leaves_nothing_behind() -> None:
    before = asyncio.all_tasks()
    async with FakeTelegram() as telegram, httpx.AsyncClient(trust_env=False) as http:
        telegram.hang_next("getMe")
        base = f"{telegram.url}/bot{telegram.token}"
        calls = [
            asyncio.create_task(http.get(f"{base}/getUpdates?timeout=30")),
            asyncio.create_task(http.get(f"{base}/getMe")),
        ]
        await telegram.until(lambda: len(telegram.calls) == 2)
    await asyncio.gather(*calls, return_exceptions=True)
    assert asyncio.all_tasks() == before
