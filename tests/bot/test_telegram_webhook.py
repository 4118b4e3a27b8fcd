"""Telegram delivers to us: the reply rides on the answer, and 2xx means that it is on disk."""

import asyncio

import httpx
import pytest

from bot.channels.telegram_webhook import LARGEST, secret
from storage.errors import Unavailable

GREETING = "mời"  # a stranger is told to open the invitation


async def test_the_reply_rides_on_the_acknowledgement(telegram, lan, live):
    async with live("webhook") as life:
        await lan.says("Xin chào")
        await lan.waits_for(GREETING)
        await telegram.settles()
        assert [state for _, state in await life.letters(1001)] == ["rode"]
    (sent,) = [call for call in telegram.calls if call.method == "sendMessage"]
    assert sent.by_webhook
    assert telegram.complaints == []


async def test_telegram_is_told_where_and_how_to_deliver(telegram, live):
    async with live("webhook") as life:
        (call,) = await telegram.waits_for_calls("setWebhook")
        assert call.parameters["url"] == life.webhook
        assert call.parameters["secret_token"] == secret(life.service.settings)
        assert call.parameters["max_connections"] == 40
        assert "my_chat_member" in call.parameters["allowed_updates"]


async def test_the_webhook_is_set_although_telegram_is_down_at_first(telegram, lan, live):
    telegram.fail_next("setWebhook", 502)
    async with live("webhook"):
        await telegram.waits_for_calls("setWebhook", 2)
        await lan.says("Xin chào")
        await lan.waits_for(GREETING)


async def test_a_repeated_delivery_gets_the_same_reply_and_changes_nothing(telegram, lan, live):
    async with live("webhook") as life:
        await lan.says("Xin chào")
        await lan.waits_for(GREETING)
        await telegram.settles()
        assert await telegram.redelivers(telegram.acknowledged[0], times=5) == [200] * 5
        assert len(await life.letters(1001)) == 1
        assert len(await life.rows("select id from seen")) == 1
    assert len({letter.text for letter in lan.sees}) == 1
    assert len(lan.sees) == 6  # each acknowledgement carried it, since nobody knows which arrived


async def test_what_could_not_be_kept_is_not_acknowledged(telegram, lan, live, monkeypatch):
    async with live("webhook") as life:
        write = life.service.database.write

        async def refuse(*_args, **_more):
            raise Unavailable("the disk is full")

        monkeypatch.setattr(life.service.database, "write", refuse)
        await lan.says("Xin chào")
        await telegram.until(lambda: len(telegram.deliveries) > 1)
        assert {one.status for one in telegram.deliveries} == {503}
        assert telegram.acknowledged == []
        monkeypatch.setattr(life.service.database, "write", write)
        await lan.waits_for(GREETING)
        await telegram.settles()
    assert len(lan.sees) == 1


async def test_only_telegram_may_deliver(live):
    async with live("webhook") as life, httpx.AsyncClient(trust_env=False) as http:
        for headers in {}, {"X-Telegram-Bot-Api-Secret-Token": "guess"}:
            assert (await http.post(life.webhook, json={}, headers=headers)).status_code == 403
        assert await life.rows("select id from dead_letter") == []


async def test_a_body_beyond_all_measure_is_not_read(live):
    async with live("webhook") as life, httpx.AsyncClient(trust_env=False) as http:
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret(life.service.settings)}

        async def endless():
            for _ in range(3 * LARGEST // 65_536):
                yield b"x" * 65_536

        promised = await http.post(life.webhook, content=b"x" * (LARGEST + 1), headers=headers)
        streamed = await http.post(life.webhook, content=endless(), headers=headers)
        assert (promised.status_code, streamed.status_code) == (413, 413)


@pytest.mark.parametrize(
    "body",
    [b"{", b"\xff\x00", b"[]", b"7", b'{"update_id": "x"}', b'{"update_id":1,"message":{}}'],
)
async def test_what_nobody_can_read_is_acknowledged_and_set_aside(live, body):
    async with live("webhook") as life, httpx.AsyncClient(trust_env=False) as http:
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret(life.service.settings)}
        assert (await http.post(life.webhook, content=body, headers=headers)).status_code == 200
        assert len(await life.rows("select id from dead_letter")) == 1


async def test_a_tap_is_answered_and_its_buttons_go(telegram, lan, live):
    async with live("webhook") as life:
        await life.knows(lan, seated=True)
        await life.writes(1001, "Đến hạn", choices=[[_button("Báo cáo", "go:report")]])
        await lan.waits_for("Đến hạn")
        await lan.taps("Báo cáo")
        await telegram.until(lambda: lan.toasts)
        await telegram.until(lambda: not lan.sees[0].buttons)
        await telegram.settles()
        assert [row.text for row in await life.rows("select text from seen")] == ["go:report"]
    assert telegram.refused == []


async def test_the_same_finger_twice_does_one_thing(telegram, lan, live):
    async with live("webhook") as life:
        await life.knows(lan, seated=True)
        old = [[_button("Đồng ý", "0:yes")]]
        await life.writes(1001, "Đúng không?", choices=old)
        await lan.waits_for("Đúng không?")
        await lan.taps("Đồng ý")
        await lan.taps("Đồng ý", again=True)
        await telegram.until(lambda: len(lan.toasts) == 2)
        await telegram.settles()
    assert telegram.complaints == []


async def test_a_tap_that_is_too_old_to_be_answered_still_counts(telegram, lan, live):
    async with live("webhook") as life:
        await life.knows(lan, seated=True)
        await life.writes(1001, "Đến hạn", choices=[[_button("Báo cáo", "go:report")]])
        await lan.waits_for("Đến hạn")
        old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
        telegram.fail_next("answerCallbackQuery", 400, description=old)
        await lan.taps("Báo cáo")
        await telegram.until(lambda: not lan.sees[0].buttons)
        await telegram.settles()
        assert len(await life.rows("select id from seen")) == 1
    assert lan.toasts == []


async def test_many_people_at_once(telegram, live):
    people = [telegram.person(3000 + n, f"Người {n}") for n in range(40)]
    async with live("webhook") as life:
        await asyncio.gather(*(person.says("Xin chào") for person in people))
        await asyncio.gather(*(person.waits_for(GREETING, 15) for person in people))
        await telegram.settles()
        assert len(await life.rows("select id from seen")) == 40
    assert telegram.refused == telegram.complaints == []


def _button(label, carries):
    return {"label": label, "carries": carries, "typed": "1"}
