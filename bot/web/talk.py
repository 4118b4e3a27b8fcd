"""One conversation over HTTP: what was said, what is said now, and what comes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.channels.web import WebChannel
from bot.inbox import LONGEST
from bot.service import Service
from bot.web import transcript
from bot.web.events import Events
from bot.web.guard import Refused, body_of, file_of, guarded
from bot.web.limits import Limit
from bot.web.reading import Reader
from bot.web.things import Things
from bot.web.transcript import CHANNEL, Place
from bot.works.fetching import LARGEST
from flows.heard import Enclosed, Heard

Who = Callable[[Request], Awaitable[str]]  # the address of whoever asks, or Refused

MOST_PAGES = 8  # open at once at one address
AT_ONCE, PER_SECOND = 30, 1.0  # messages of one address


class Saying(BaseModel):
    """What the page posts; `id` is made by the page, so that a repeated post is one message."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[0-9A-Za-z-]{8,64}$")
    text: str = ""
    choice: str | None = Field(default=None, max_length=200)
    letter: int = Field(default=0, ge=0, le=2**62)  # the message whose button was pressed
    after: str = Field(default="", max_length=40)


class Naming(BaseModel):
    """What stands in the address of a posted file."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str = Field(pattern=r"^[0-9A-Za-z-]{8,64}$")
    name: str = Field(min_length=1, max_length=200)
    text: str = Field(default="", max_length=LONGEST)
    after: str = Field(default="", max_length=40)


class Talk:
    """The conversation of whoever asks."""

    def __init__(self, service: Service, channel: WebChannel, who: Who) -> None:
        self._service = service
        self._channel = channel
        self._who = who
        self._limit = Limit(AT_ONCE, PER_SECOND)
        self._reader = Reader(service, channel.shelf)
        self._things = Things(service, channel.shelf)

    def router(self, prefix: str) -> APIRouter:
        router = APIRouter(
            prefix=prefix, route_class=guarded(self._service), include_in_schema=False
        )
        router.add_api_route("/lines", self.lines, methods=["GET"])
        router.add_api_route("/say", self.say, methods=["POST"])
        router.add_api_route("/file", self.file, methods=["POST"])
        router.add_api_route("/events", self.events, methods=["GET"])
        router.add_api_route("/things/{letter_id:int}", self.thing, methods=["GET"])
        return router

    async def lines(self, request: Request) -> Response:
        """Everything after a place, at once."""
        address = await self._who(request)
        return await self._new_lines(address, request.query_params.get("after", ""))

    async def say(self, request: Request) -> Response:
        """Take one message; answered when it and its answer are on disk."""
        address = await self._who(request)
        saying = await body_of(self._service, request, Saying)
        if not self._limit.allows(address):
            raise Refused(429, "web-too-fast")
        await self.hear(address, saying)
        return await self._new_lines(address, saying.after)

    async def file(self, request: Request) -> Response:
        """Take a file; the words typed beside it come along."""
        address = await self._who(request)
        if not self._limit.allows(address):
            raise Refused(429, "web-too-fast")
        named = _named(request)
        content = await file_of(self._service, request, LARGEST)
        if not content:
            raise Refused(400, "web-file-empty")
        await self._service.hear(
            Heard(
                channel=CHANNEL,
                external_id=f"{address}/{named.id}",
                address=address,
                said_at=self._service.clock.now(),
                kind="file",
                text=named.text,
                locale=self._service.settings.locale,
                file=Enclosed(named.name, len(content), content=content),
            )
        )
        self._channel.wake(address)
        return await self._new_lines(address, named.after)

    async def events(self, request: Request) -> Response:
        """Lines as they come, for as long as the page is open."""
        address = await self._who(request)
        if self._channel.pages_at(address) >= MOST_PAGES:
            raise Refused(429, "web-too-many-pages")
        asked = request.headers.get("last-event-id") or request.query_params.get("after", "")
        return Events(self._channel, self._reader, address, Place.read(asked))

    async def thing(self, request: Request, letter_id: int) -> Response:
        """A picture or document, for the address its letter went to and nobody else."""
        return await self._things.fetch(await self._who(request), letter_id)

    async def hear(self, address: str, saying: Saying) -> None:
        """Hand a message to the inbox, and tell the other pages of that address."""
        if len(saying.text) > LONGEST:
            raise Refused(413, "web-too-long")
        if saying.choice is None and not saying.text.strip():
            raise Refused(400, "web-nothing-said")
        await self._service.hear(await self._heard(address, saying), rides=False)
        self._channel.wake(address)

    async def _heard(self, address: str, saying: Saying) -> Heard:
        is_tap = saying.choice is not None
        return Heard(
            channel=CHANNEL,
            # One browser's names for its messages say nothing about another's.
            external_id=f"{address}/{saying.id}",
            address=address,
            said_at=self._service.clock.now(),
            kind="tap" if is_tap else "text",
            text=await self._label(address, saying) if is_tap else saying.text,
            choice=saying.choice,
            locale=self._service.settings.locale,
            tapped=str(saying.letter) if is_tap else None,
        )

    async def _label(self, address: str, saying: Saying) -> str:
        """What the pressed button said, from the message it stood under."""
        read = self._service.database.read
        letter = await read(transcript.letter_at, address, saying.letter)
        for row in letter.choices if letter is not None else ():
            for button in row:
                if button["carries"] == saying.choice:
                    return button["label"]
        raise Refused(409, "web-no-such-button")

    async def _new_lines(self, address: str, after: str) -> Response:
        batch = await self._reader.read(address, Place.read(after))
        written = await self._reader.written(address, batch)
        return JSONResponse(written, headers={"Cache-Control": "no-store"})


def _named(request: Request) -> Naming:
    try:
        return Naming.model_validate(dict(request.query_params))
    except ValidationError as problem:
        raise Refused(400, "web-bad-request") from problem
