"""The demonstration stage: everybody's chat side by side, under one clock that can jump."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from pydantic import BaseModel, ConfigDict

from bot.service import Service
from bot.web import people, transcript
from bot.web.chat_pages import web_channel
from bot.web.guard import Refused, body_of, guarded
from bot.web.journey import Ahead, Journey, Stop
from bot.web.paper import page
from bot.web.talk import Saying, Talk
from storage import invitations

COOKIE = "dondoc_stage"
STOPS: tuple[Stop, ...] = ("reminder", "due", "consolidate")


class Jump(BaseModel):
    """Where the clock shall go."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    to: Stop


class Nothing(BaseModel):
    """A post that needs no words."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def stage(service: Service, token: str) -> APIRouter:
    """The stage behind its start-up token; not to be mounted where real people are asked."""
    return Stage(service, token).router()


class Stage:
    """Whoever has the token may speak as anybody."""

    def __init__(self, service: Service, token: str) -> None:
        self._service = service
        self._token = token
        self._journey = Journey(service)
        self._talk = Talk(service, web_channel(service), self._who)

    def router(self) -> APIRouter:
        router = APIRouter(route_class=guarded(self._service), include_in_schema=False)
        router.add_api_route("/stage", self.show, methods=["GET"])
        router.add_api_route("/stage/state", self.state, methods=["GET"])
        router.add_api_route("/stage/jump", self.jump, methods=["POST"])
        router.add_api_route("/stage/invite", self.invite, methods=["POST"])
        router.include_router(self._talk.router("/stage/chat"))
        return router

    async def show(self, request: Request) -> Response:
        """The page; the token of the printed link becomes a cookie and leaves the address."""
        offered = request.query_params.get("token")
        if offered is None:
            self._check(request)
            return page(self._service.settings.locale, "stage.html")
        if not self._service.has_stage or not _same(offered, self._token):
            raise Refused(403, "web-stage-closed")
        answer = RedirectResponse("/stage", 303, headers={"Cache-Control": "no-store"})
        answer.set_cookie(COOKIE, self._proof(), httponly=True, samesite="lax", path="/stage")
        return answer

    async def state(self, request: Request) -> Response:
        """The clock and everybody's state, asked every two seconds."""
        self._check(request)
        return await self._state()

    async def jump(self, request: Request) -> Response:
        """Move the clock; what is due on the way is sent at its own moment."""
        self._check(request)
        wanted = await body_of(self._service, request, Jump)
        if not await self._journey.go(wanted.to):
            raise Refused(409, "web-nowhere-to-jump")
        return await self._state()

    async def invite(self, request: Request) -> Response:
        """Open an invitation as the person it is for."""
        address = await self._who(request)
        await body_of(self._service, request, Nothing)
        member_id, now = _member_in(request), self._service.clock.now()
        secret = await self._service.database.write(invitations.make, member_id, now)
        saying = Saying(id=secrets.token_hex(16), text=f"{transcript.INVITATION} {secret.token}")
        await self._talk.hear(address, saying)
        return await self._state()

    async def _who(self, request: Request) -> str:
        """On the stage `as` says who speaks."""
        self._check(request)
        member_id, now = _member_in(request), self._service.clock.now()
        if not await self._service.database.read(people.is_known, member_id, now):
            raise Refused(404, "web-nobody")
        return people.address_of(member_id)

    def _check(self, request: Request) -> None:
        proof = request.cookies.get(COOKIE, "")
        if not self._service.has_stage or not _same(proof, self._proof()):
            raise Refused(403, "web-stage-closed")

    def _proof(self) -> str:
        """What the cookie holds: it tells that the token was known, not the token."""
        return hashlib.sha256(f"stage {self._token}".encode()).hexdigest()

    async def _state(self) -> Response:
        service = self._service
        now, locale = service.clock.now(), service.settings.locale
        everybody = await service.database.read(people.everybody, now, locale)
        ahead = await self._journey.ahead()
        state = {
            "clock": self._written(now),
            "jumps": {stop: self._jump_to(ahead, stop) for stop in STOPS},
            "people": everybody,
        }
        return JSONResponse(state, headers={"Cache-Control": "no-store"})

    def _jump_to(self, ahead: Ahead, stop: Stop) -> str | None:
        moment = ahead.moment(stop)
        if moment is None:
            return None
        written = self._written(moment)
        return f"{written['time']} {written['day']}"

    def _written(self, at: datetime) -> dict[str, Any]:
        settings = self._service.settings
        day, time = transcript.written_at(at, settings.locale, settings.zone)
        return {"day": day, "time": time}


def _member_in(request: Request) -> int:
    written = request.query_params.get("as", "")
    if not (written.isascii() and written.isdecimal() and len(written) <= 9):  # noqa: PLR2004 - a row number
        raise Refused(404, "web-nobody")
    return int(written)


def _same(offered: str, known: str) -> bool:
    return hmac.compare_digest(offered.encode(), known.encode())
