"""Telegram as a channel: sends our messages, answers taps, and knows whether it works."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import structlog
from telegram import Bot, InputFile
from telegram.error import BadRequest, TelegramError

from bot.channel import Rejected, Thing, TryLater, Uncertain
from bot.channels.telegram_errors import Disowned, Down, is_unchanged, meaning
from bot.channels.telegram_lanes import Lanes, lane
from bot.channels.telegram_writing import LONGEST_CAPTION, message, parts, typed_out, units
from bot.errands import Errands
from bot.settings import Settings
from flows.groups.talk import LETTER
from storage.outbox import Letter

log = structlog.get_logger()
POLL_SECONDS = 30
SHORTEST_WAIT, LONGEST_WAIT = 5.0, 300.0
LONGEST_TOAST = 200


class TelegramChannel:
    """One bot. `trouble` says in a few words why it cannot work at all, or nothing."""

    name = "telegram"

    def __init__(self, settings: Settings) -> None:
        if settings.telegram_token is None:
            raise LookupError("there is no token for Telegram")
        self.poll_lane = lane(seconds=POLL_SECONDS + 10.0)
        base = settings.telegram_api_url.rstrip("/")
        self.bot = Bot(
            settings.telegram_token.get_secret_value(),
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=Lanes(),
            get_updates_request=self.poll_lane,
        )
        self.username = ""
        self.trouble = ""
        self.errands = Errands()
        self._down_since: float | None = None
        self._sent_parts: dict[int, int] = {}

    async def send(self, letter: Letter, thing: Thing | None) -> str:
        """Send a message, in parts when it is long; gives the number of the last part."""
        calls = self._calls(letter, thing)
        number = ""
        # A part that went out is not sent again when a later one has to wait.
        for place in range(self._sent_parts.pop(letter.id, 0), len(calls)):
            try:
                number = await self._asked(calls[place])
            except BaseException:
                if place:
                    self._sent_parts[letter.id] = place
                raise
        return number

    async def answer_tap(self, query_id: str, toast: str, button: tuple[int, int] | None) -> None:
        """Stop the clock on the button and take the buttons away; it may be too late for both."""
        words = toast[:LONGEST_TOAST] or None
        with suppress(TelegramError):
            await self.bot.answer_callback_query(query_id, words)
        if button is not None:
            with suppress(TelegramError):
                await self.bot.edit_message_reply_markup(*button)

    async def fetch(self, reference: str) -> bytes:
        """The content of a file somebody sent; Telegram hands out up to 20 MB."""
        try:
            file = await self.bot.get_file(reference)
            return bytes(await file.download_as_bytearray())
        except TelegramError as problem:
            why = self._with_patience(meaning(problem))
            # Fetching twice does no harm: what was cut off is simply tried again.
            raise (TryLater(str(why)) if isinstance(why, Uncertain) else why) from problem

    async def show_busy(self, address: str) -> None:
        """“typing…”, for about five seconds; nobody misses it when it fails."""
        with suppress(TelegramError):
            await self.bot.send_chat_action(int(address), "typing")

    async def close(self) -> None:
        await self.errands.finish()
        for request in self.bot.request, self.poll_lane:
            await request.shutdown()

    def _calls(self, letter: Letter, thing: Thing | None) -> list[Callable[[], Awaitable[Any]]]:
        """What has to be called for one message, in order; the last call bears the buttons."""
        if letter.address.startswith("-") and letter.kind != LETTER:
            raise Rejected("a group reads nothing that is meant for one person")
        if thing is None:
            texts = parts(letter.text)
            if not texts:
                raise Rejected("there is nothing to say")
            before, last = texts[:-1], texts[-1]
            return [*self._texts(letter, before), lambda: self._write(letter, last)]
        fits = units(letter.text) <= LONGEST_CAPTION
        before = [] if fits else parts(letter.text)
        caption = letter.text if fits else ""
        return [*self._texts(letter, before), lambda: self._show(letter, thing, caption)]

    def _texts(self, letter: Letter, texts: list[str]) -> list[Callable[[], Awaitable[Any]]]:
        def saying(text: str) -> Callable[[], Awaitable[Any]]:
            return lambda: self._call(message(letter.address, text))

        return [saying(text) for text in texts]

    async def _write(self, letter: Letter, text: str) -> Any:
        try:
            return await self._call(message(letter.address, text, letter.choices))
        except TelegramError as problem:
            if not letter.choices or "button" not in str(problem).lower():
                raise
            # Better a question to be answered by typing than none at all.
            log.warning("buttons were refused", letter=letter.id, why=str(problem))
            answer: Any = None
            for part in parts(typed_out(text, letter.choices)):
                answer = await self._call(message(letter.address, part))
            return answer

    async def _call(self, facts: dict[str, Any]) -> Any:
        # In lower case the library hands the answer over as it is: making its `Message` of it
        # costs a fifth of the whole call, and only the number is wanted.
        return await self.bot.do_api_request("sendmessage", facts)

    async def _show(self, letter: Letter, thing: Thing, caption: str) -> Any:
        facts = message(letter.address, caption, letter.choices)
        facts["caption"] = facts.pop("text") or None
        file = InputFile(thing.content, filename=thing.name)
        if thing.is_picture:
            try:
                return await self.bot.do_api_request("sendphoto", {**facts, "photo": file})
            except BadRequest as problem:
                if "photo" not in str(problem).lower():
                    raise
                # Too long and narrow for a picture, but any file may be looked at.
                log.warning("a picture was refused", letter=letter.id, why=str(problem))
        return await self.bot.do_api_request("senddocument", {**facts, "document": file})

    async def _asked(self, call: Callable[[], Awaitable[Any]]) -> str:
        try:
            answer = await call()
        except TelegramError as problem:
            if is_unchanged(problem):
                return ""
            raise self._with_patience(meaning(problem)) from problem
        self._down_since, self.trouble = None, ""
        return str(answer["message_id"])

    def _with_patience(self, problem: Exception) -> Exception:
        """While nothing at all goes through, messages wait without using up their tries."""
        if not isinstance(problem, Down):
            return problem
        now = asyncio.get_running_loop().time()
        if self._down_since is None:
            self._down_since = now
        problem.after = min(max((now - self._down_since) / 4, SHORTEST_WAIT), LONGEST_WAIT)
        if isinstance(problem, Disowned):
            self.trouble = str(problem)
        return problem
