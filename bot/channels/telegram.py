"""Opens the line to Telegram: by webhook where the world can reach us, else by asking."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import structlog
from starlette.applications import Starlette
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram_channel import TelegramChannel
from bot.channels.telegram_polling import Poller
from bot.channels.telegram_reading import ALLOWED
from bot.channels.telegram_webhook import PATH, routes, secret
from bot.patience import pause
from bot.redaction import hide
from bot.service import Service
from bot.settings import Settings
from locales.sentences import LOCALES, attributes, sentence

log = structlog.get_logger()
CONNECTIONS = 40
COMMANDS = "telegram-commands"
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0


async def start(app: Starlette, service: Service, parts: AsyncExitStack) -> TelegramChannel:
    """Join Telegram to a service; `parts` takes it apart again."""
    telegram = TelegramChannel(service.settings)
    service.channels[telegram.name] = telegram
    parts.push_async_callback(telegram.close)
    if is_webhook(service.settings):
        app.router.routes[:0] = routes(service)  # in front: nothing else is asked so often
    listening = asyncio.create_task(run(service, telegram), name="telegram")
    parts.push_async_callback(_end, listening)
    return telegram


def is_webhook(settings: Settings) -> bool:
    if settings.telegram_mode == "auto":
        return bool(settings.public_url)
    return settings.telegram_mode == "webhook"


async def run(service: Service, telegram: TelegramChannel) -> None:
    """Say where we listen, introduce ourselves, and listen until cancelled."""
    hooked = is_webhook(service.settings)
    settle = (lambda: _hook(service.settings, telegram)) if hooked else telegram.bot.delete_webhook
    await _insist(telegram, settle)
    await _introduce(service, telegram)
    if not hooked:
        await Poller(service, telegram).run()


async def _hook(settings: Settings, telegram: TelegramChannel) -> bool:
    return await telegram.bot.set_webhook(
        settings.public_url.rstrip("/") + PATH,
        secret_token=secret(settings),
        allowed_updates=ALLOWED,
        max_connections=CONNECTIONS,
    )


async def _insist(telegram: TelegramChannel, act: Callable[[], Awaitable[Any]]) -> None:
    """Again and again until it is done; only a refused token ends it."""
    failures = 0
    while True:
        try:
            await act()
        except InvalidToken:
            telegram.trouble = "the token is refused"
            log.critical("Telegram refuses the token")
            return
        except TelegramError as problem:
            failures += 1
            log.warning("Telegram does not answer", why=hide(str(problem)))
            await asyncio.sleep(pause(failures, FIRST_PAUSE, LONGEST_PAUSE))
        else:
            return


async def _introduce(service: Service, telegram: TelegramChannel) -> None:
    """Learn our own name and set the list of commands; the rest works without them."""
    if telegram.trouble:
        return
    try:
        telegram.username = (await telegram.bot.get_me()).username or ""
        if not service.house.telegram_name:
            service.house = replace(service.house, telegram_name=telegram.username)
        for locale in LOCALES:
            code = None if locale == service.house.locale else locale
            await _describe(telegram, locale, code)
    except TelegramError as problem:
        log.warning("the commands were not set", why=hide(str(problem)))


async def _describe(telegram: TelegramChannel, locale: str, code: str | None) -> None:
    """The list of commands, and what somebody reads who opens the bot for the first time."""
    commands = list(attributes(locale, COMMANDS).items())
    await telegram.bot.set_my_commands(commands, language_code=code)
    await telegram.bot.set_my_description(sentence(locale, "telegram-about"), code)
    await telegram.bot.set_my_short_description(sentence(locale, "telegram-about-short"), code)


async def _end(listening: asyncio.Task[None]) -> None:
    """What was heard is on disk already; what was not is still with Telegram."""
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
