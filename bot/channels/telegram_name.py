"""Asks Telegram what our bot is called, for links that open it."""

from __future__ import annotations

from telegram import Bot
from telegram.error import TelegramError

from bot.settings import Settings


async def name_of_bot(settings: Settings) -> str:
    """The bot's name, or nothing when there is no bot or Telegram does not answer."""
    if settings.telegram_token is None:
        return ""
    base = settings.telegram_api_url.rstrip("/")
    bot = Bot(settings.telegram_token.get_secret_value(), base_url=f"{base}/bot")
    try:
        async with bot:
            return str(bot.username)
    except TelegramError:
        return ""
