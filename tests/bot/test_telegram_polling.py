"""Telegram is asked for updates: none is lost or taken twice, and a bad one delays nobody."""

import asyncio

import pytest

from bot.channels.telegram_polling import Poller
from storage.errors import Unavailable

GREETING = "mời"  # a stranger is told to open the invitation


async def test_a_stranger_is_answered(telegram, lan, live):
    async with live("polling"):
        await lan.says("Xin chào")
        await lan.waits_for(GREETING)
        await telegram.settles()
    assert telegram.refused == []


async def test_the_webhook_is_taken_away_and_the_commands_are_set(telegram, live):
    async with live("polling") as life:
        await telegram.waits_for_calls("deleteWebhook")
        await telegram.waits_for_calls("getUpdates")
        assert life.channel.username == life.service.house.telegram_name == "don_doc_bot"
        assert telegram.profile.commands
    assert telegram.refused == []


async def test_what_comes_twice_is_answered_once(telegram, lan, live):
    async with live("polling") as life:
        await lan.says("Xin chào")
        await lan.waits_for(GREETING)
        await telegram.settles()
        number = telegram.acknowledged[0]
        await telegram.redelivers(number)
        await telegram.until(lambda: telegram.acknowledged.count(number) == 2)
        assert len(await life.letters(1001)) == 1
    assert len(lan.sees) == 1


async def test_a_malformed_update_is_set_aside_and_its_neighbours_are_taken(telegram, lan, live):
    await lan.says("Xin chào")
    telegram.sends_raw({"message": {"chat": "nobody"}})
    telegram.sends_raw({"a_kind_of_next_year": {"x": 1}})
    minh = telegram.person(1002, "Minh")
    await minh.says("Xin chào")
    async with live("polling") as life:
        await lan.waits_for(GREETING)
        await minh.waits_for(GREETING)
        await telegram.settles()
        (set_aside,) = await life.rows("select raw, error from dead_letter")
    assert "nobody" in set_aside.raw
    assert len(telegram.acknowledged) == 4


async def test_nothing_is_acknowledged_that_could_not_be_kept(telegram, lan, live, monkeypatch):
    async with live("polling") as life:
        await telegram.waits_for_calls("getUpdates")
        hear = life.service.database.write

        async def refuse(*_args, **_more):
            raise Unavailable("the disk is full")

        monkeypatch.setattr(life.service.database, "write", refuse)
        await lan.says("Xin chào")
        calls = len(telegram.calls)
        await telegram.until(lambda: len(telegram.calls) > calls)
        assert telegram.acknowledged == []
        monkeypatch.setattr(life.service.database, "write", hear)
        await lan.waits_for(GREETING)
        await telegram.settles()


async def test_the_offset_stops_before_the_first_one_that_was_not_kept(
    telegram, lan, live, monkeypatch
):
    """A chat in trouble does not keep the others from being heard."""
    minh = telegram.person(1002, "Minh")
    async with live("polling") as life:
        poller = Poller(life.service, life.channel)
        updates = [_message(5, 1001), _message(6, minh.chat_id), _message(7, 1001)]
        hear = life.service.hear

        async def hears_minh(heard, **more):
            if heard.address == "1001":
                raise Unavailable("just now")
            return await hear(heard, **more)

        monkeypatch.setattr(
            type(life.service), "hear", lambda _, heard, **m: hears_minh(heard, **m)
        )
        with pytest.raises(Unavailable):
            await poller._take_all(updates)
        assert poller._offset == 0
        assert [row.address for row in await life.rows("select address from seen")] == ["1002"]


async def test_two_chats_do_not_wait_for_each_other_and_one_chat_keeps_its_order(telegram, live):
    people = [telegram.person(2000 + n, f"Người {n}") for n in range(6)]
    for n in range(3):
        for person in people:
            await person.says(f"tin {n}")
    async with live("polling") as life:
        await telegram.settles()
        rows = await life.rows("select address, text from seen order by id")
    for person in people:
        said = [row.text for row in rows if row.address == str(person.chat_id)]
        assert said == ["tin 0", "tin 1", "tin 2"]


async def test_a_second_poller_makes_us_step_back_and_say_so(telegram, lan, live, capsys):
    async with live("polling"):
        await telegram.waits_for_calls("getUpdates")
        telegram.fail_next("getUpdates", 409)
        await lan.says("Xin chào")
        await lan.waits_for(GREETING)
    polls = [call for call in telegram.calls if call.method == "getUpdates"]
    assert len(polls) < 8
    assert "another program reads the messages of this bot" in capsys.readouterr().out


async def test_a_refused_token_ends_the_asking(telegram, live):
    async with live("polling") as life:
        await telegram.waits_for_calls("getUpdates")
        telegram.fail_next("getUpdates", 401, times=50)
        person = telegram.person(7, "Ai")
        await person.says("có ai không")
        await telegram.until(lambda: life.channel.trouble)
        asked = len(telegram.calls)
        await asyncio.sleep(0.1)
        assert len(telegram.calls) == asked


async def test_telegram_may_go_away_and_come_back(telegram, lan, live):
    async with live("polling"):
        await telegram.waits_for_calls("getUpdates")
        telegram.goes_down()
        await lan.says("Xin chào")
        await asyncio.sleep(0.1)
        telegram.comes_back()
        await lan.waits_for(GREETING, timeout=10)


async def test_somebody_who_blocks_us_is_marked_and_found_again(telegram, lan, live):
    question = "select reachable from account where address = '1001'"
    async with live("polling") as life:
        await life.knows(lan)
        lan.blocks_the_bot()
        await telegram.settles()
        assert not (await life.rows(question))[0].reachable
        lan.unblocks()
        await telegram.settles()
        assert (await life.rows(question))[0].reachable
        acts = [row.act for row in await life.rows("select act from audit order by id")]
    assert acts == ["account.lost", "account.found"]


async def test_a_group_that_moves_keeps_its_account(telegram, lan, live):
    group = telegram.group(-42, "Tổ công tác")
    async with live("polling") as life:
        await telegram.until(lambda: life.channel.username)
        await lan.says("/start@don_doc_bot", chat=group)
        await telegram.settles()
        new = group.migrate()
        await telegram.settles()
        rows = await life.rows("select address from account")
        assert [row.address for row in rows] == [str(new.chat_id)]


async def test_a_group_that_talks_among_itself_is_left_alone(telegram, lan, live):
    group = telegram.group(-43, "Tổ công tác")
    async with live("polling") as life:
        await telegram.until(lambda: life.channel.username)
        await lan.says("họp lúc 8 giờ", chat=group)
        await lan.says("/start@another_bot", chat=group)
        await lan.sends_sticker(chat=group)
        await telegram.settles()
        assert await life.rows("select id from seen") == []


def _message(number, chat):
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": 1_770_000_000,
            "chat": {"id": chat, "type": "private"},
            "from": {"id": chat, "is_bot": False, "first_name": "Ai"},
            "text": "Xin chào",
        },
    }
