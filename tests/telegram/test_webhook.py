"""Updates pushed to the bot: in order within a chat, again until taken, answers obeyed."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.telegram import FakeTelegram, Person
from tests.telegram.raw import Raw
from tests.telegram.server import Server


class Listener:
    """A bot's webhook that answers as the test says and remembers what it got."""

    def __init__(self) -> None:
        self.got: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answers: list[Response] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.full = asyncio.Event()
        self.at_once = self.most_at_once = 0
        self.server = Server(Starlette(routes=[Route("/hook", self.hear, methods=["POST"])]))
        self.url = f"{self.server.url}/hook"

    async def hear(self, request: Request) -> Response:
        self.got.append(json.loads(await request.body()))
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        if self.at_once == 3:
            self.full.set()
        await self.gate.wait()
        self.at_once -= 1
        return self.answers.pop(0) if self.answers else Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.got]


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    found = Listener()
    found.server.up()
    yield found
    found.gate.set()
    await found.server.close()


async def test_updates_are_pushed_with_the_secret_and_then_acknowledged(
    telegram: FakeTelegram, raw: Raw, lan: Person, listener: Listener
) -> None:
    await lan.says("trước")
    answer = await raw.call("setWebhook", url=listener.url, secret_token="mat-khau_1")
    assert answer["description"] == "Webhook was set"
    await lan.says("sau")
    await telegram.settles()
    assert listener.texts == ["trước", "sau"]
    assert listener.secrets == ["mat-khau_1"] * 2
    assert len(telegram.acknowledged) == 2


async def test_the_next_message_of_a_chat_is_held_until_the_one_before_is_taken(
    telegram: FakeTelegram, raw: Raw, lan: Person, listener: Listener
) -> None:
    minh = telegram.person(chat_id=1002, first_name="Minh", started=True)
    await raw.call("setWebhook", url=listener.url)
    listener.answers = [Response(status_code=500), Response(status_code=503)]
    await lan.says("một")
    await telegram.until(lambda: telegram.deliveries)
    await lan.says("hai")
    await minh.says("của Minh")
    await telegram.settles()
    assert [text for text in listener.texts if text != "của Minh"][-2:] == ["một", "hai"]
    assert listener.texts.count("một") + listener.texts.count("của Minh") == 4
    assert [delivery.status for delivery in telegram.deliveries].count(200) == 3
    info = (await raw.call("getWebhookInfo"))["result"]
    assert "Wrong response from the webhook: 50" in info["last_error_message"]


async def test_chats_are_served_in_parallel_up_to_the_most_connections(
    telegram: FakeTelegram, raw: Raw, listener: Listener
) -> None:
    await raw.call("setWebhook", url=listener.url, max_connections=3)
    listener.gate.clear()
    for number in range(1, 6):
        await telegram.person(number).says(str(number))
    await listener.full.wait()
    await asyncio.sleep(0.03)
    listener.gate.set()
    await telegram.settles()
    assert listener.most_at_once == 3


async def test_a_bot_that_does_not_answer_in_time_gets_it_again(
    raw: Raw, listener: Listener
) -> None:
    async with FakeTelegram(webhook_patience=0.03) as telegram:
        lan = telegram.person(1)
        telegram.world.calls.clear()
        listener.gate.clear()
        base = f"{telegram.url}/bot{telegram.token}/setWebhook"
        await raw.http.post(base, json={"url": listener.url})
        await lan.says("một")
        await telegram.until(lambda: len(listener.got) == 2)
        listener.gate.set()
        await telegram.settles()
        assert telegram.deliveries[0].status is None
        assert telegram.deliveries[-1].status == 200


async def test_a_method_in_the_answer_is_carried_out(
    telegram: FakeTelegram, raw: Raw, lan: Person, listener: Listener
) -> None:
    await raw.call("setWebhook", url=listener.url)
    reply = {"method": "sendMessage", "chat_id": lan.chat_id, "text": "Đã ghi: 67,5 %"}
    listener.answers = [JSONResponse(reply)]
    await lan.says("67,5%")
    assert (await lan.waits_for("Đã ghi")).text == "Đã ghi: 67,5 %"
    call = telegram.calls[-1]
    assert (call.method, call.by_webhook, call.status) == ("sendMessage", True, 200)
    assert telegram.complaints == []


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (JSONResponse({"method": "sendMessage", "chat_id": 1001, "text": ""}), "text is empty"),
        (JSONResponse({"method": "sendPigeon"}), "method not found"),
        (Response('{"method": "sendMessage"}', media_type="text/plain"), "is not read"),
        (Response('{"method": ', media_type="application/json"), "expected an Object"),
    ],
)
async def test_a_wrong_method_in_the_answer_is_a_complaint(
    telegram: FakeTelegram,
    raw: Raw,
    lan: Person,
    listener: Listener,
    answer: Response,
    why: str,
) -> None:
    await raw.call("setWebhook", url=listener.url)
    listener.answers = [answer]
    await lan.says("67,5%")
    await telegram.settles()
    (complaint,) = await telegram.until(lambda: telegram.complaints)
    assert why in complaint.why
    assert lan.sees == []


async def test_a_taken_update_can_be_delivered_again_in_parallel(
    telegram: FakeTelegram, raw: Raw, lan: Person, listener: Listener
) -> None:
    await raw.call("setWebhook", url=listener.url)
    await lan.says("một")
    await telegram.settles()
    assert await telegram.redelivers(telegram.acknowledged[0], times=5) == [200] * 5
    assert listener.texts == ["một"] * 6


async def test_polling_is_refused_while_a_webhook_is_set(
    telegram: FakeTelegram, raw: Raw, listener: Listener
) -> None:
    poll = asyncio.create_task(raw.refusal("getUpdates", timeout=30))
    await telegram.waits_for_calls("getUpdates")
    await raw.call("setWebhook", url=listener.url)
    assert await poll == "Conflict: terminated by setWebhook request"
    assert "while webhook is active" in await raw.refusal("getUpdates")
    answer = await raw.call("deleteWebhook", drop_pending_updates=True)
    assert answer["description"] == "Webhook was deleted"
    assert await raw.updates() == []


@pytest.mark.parametrize(
    ("parameters", "why"),
    [
        ({"secret_token": "có dấu"}, "secret token contains unallowed characters"),
        ({"secret_token": "a" * 257}, "secret token is too long"),
        ({"url": "ftp://a"}, "invalid webhook URL specified"),
    ],
)
async def test_a_wrong_webhook_is_refused(raw: Raw, parameters: dict[str, str], why: str) -> None:
    whole = {"url": "http://127.0.0.1:1/hook"} | parameters
    assert await raw.refusal("setWebhook", **whole) == f"Bad Request: {why}"


async def test_a_bot_that_is_not_there_gets_its_updates_when_it_comes(
    telegram: FakeTelegram, raw: Raw, lan: Person, listener: Listener
) -> None:
    listener.server.down()
    await raw.call("setWebhook", url=listener.url)
    await lan.says("một")
    await telegram.until(lambda: telegram.deliveries)
    assert telegram.deliveries[0].status is None
    listener.server.up()
    await telegram.settles()
    assert listener.texts == ["một"]
