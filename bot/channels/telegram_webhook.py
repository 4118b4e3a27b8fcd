"""The door at which Telegram delivers; the reply rides on our answer."""

from __future__ import annotations

import hashlib
import hmac

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.telegram_channel import TelegramChannel
from bot.channels.telegram_taking import set_aside, take
from bot.channels.telegram_writing import riding
from bot.failpoints import reached
from bot.inbox import Answer
from bot.service import Service
from bot.settings import Settings
from storage.errors import Unavailable

PATH = "/telegram/webhook"
HEADER = "x-telegram-bot-api-secret-token"
LARGEST = 1 << 20
RETRY_SECONDS = "5"


class TooLarge(Exception):
    """The body has more than any update."""


def routes(service: Service) -> list[Route]:
    """The webhook of this service."""

    async def deliver(request: Request) -> Response:
        return await take_webhook(service, request)

    return [Route(PATH, deliver, methods=["POST"])]


async def take_webhook(service: Service, request: Request) -> Response:
    """2xx only when everything the update changed is on disk; else Telegram brings it again."""
    telegram = service.channels.get(TelegramChannel.name)
    if not isinstance(telegram, TelegramChannel):
        return Response(status_code=404)
    given = request.headers.get(HEADER, "")
    if not hmac.compare_digest(given.encode(), secret(service.settings).encode()):
        return Response(status_code=403)
    try:
        body = await _body(request)
        reply = _reply(await _take(service, telegram, body))
    except TooLarge:
        return Response(status_code=413)
    except Unavailable:
        return Response(status_code=503, headers={"Retry-After": RETRY_SECONDS})
    reached("answer ready")
    return reply


def secret(settings: Settings) -> str:
    """The word by which we know that it is Telegram; made from the token when none is set."""
    if settings.telegram_secret is not None:
        return settings.telegram_secret.get_secret_value()
    token = settings.telegram_token
    key = token.get_secret_value() if token is not None else ""
    return hmac.new(key.encode(), b"telegram webhook", hashlib.sha256).hexdigest()


async def _body(request: Request) -> bytes:
    """Reads no more than an update may have, whatever the header promises."""
    if int(request.headers.get("content-length", "0") or "0") > LARGEST:
        raise TooLarge
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            raise TooLarge
    return bytes(body)


async def _take(service: Service, telegram: TelegramChannel, body: bytes) -> Answer | None:
    try:
        update = orjson.loads(body)
    except orjson.JSONDecodeError as problem:
        raw = body.decode("utf-8", "replace").replace("\x00", "\ufffd")
        await set_aside(service, raw, str(problem))
        return None
    return await take(service, telegram, update, rides=True)


def _reply(answer: Answer | None) -> Response:
    """The message that rides; a repeated update gets the same again."""
    riders = [one for one in answer.letters if one.state == "rode"] if answer else []
    if not riders:
        return Response()
    return Response(orjson.dumps(riding(riders[0])), media_type="application/json")
