"""The member's own chat: the way in by invitation, and the page itself."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from pydantic import BaseModel, ConfigDict, Field

from bot.channels.web import WebChannel
from bot.service import Service
from bot.web import health, session
from bot.web.guard import Refused, body_of, guarded
from bot.web.limits import Limit
from bot.web.paper import page, static
from bot.web.talk import Saying, Talk
from bot.web.transcript import CHANNEL, INVITATION
from storage import accounts, invitations, outbox
from storage.accounts import Speaker

# Invitations tried from one machine, which may be the proxy of a whole province on joining day;
# a code has 2.6e13 forms.
AT_ONCE, PER_SECOND = 60, 1.0


class Entering(BaseModel):
    """An invitation held out by pressing the button."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[0-9A-Za-z-]{8,64}$")
    invite: str = Field(max_length=200)


def pages(service: Service) -> APIRouter:
    """Everything of the web but the stage."""
    router = APIRouter(route_class=guarded(service), include_in_schema=False)
    router.add_api_route("/static/{name}", static, methods=["GET"])
    router.include_router(health.routes(service))
    router.include_router(Door(service).router())
    return router


def web_channel(service: Service) -> WebChannel:
    """The channel of this service, made when it has none."""
    found = service.channels.get(CHANNEL)
    if not isinstance(found, WebChannel):
        found = WebChannel(service)
        service.channels[CHANNEL] = found
    return found


class Door:
    """Lets in who brings an invitation, and knows them afterwards."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._talk = Talk(service, web_channel(service), self._who)
        self._limit = Limit(AT_ONCE, PER_SECOND)

    def router(self) -> APIRouter:
        router = APIRouter(route_class=guarded(self._service), include_in_schema=False)
        router.add_api_route("/", self.front, methods=["GET"])
        router.add_api_route("/chat", self.chat, methods=["GET"])
        router.add_api_route("/chat/enter", self.enter, methods=["POST"])
        router.include_router(self._talk.router("/chat"))
        return router

    async def front(self) -> Response:
        return RedirectResponse("/chat", 303)

    async def chat(self, request: Request) -> Response:
        """The conversation of who is known here; for others the door.

        Looking does not use an invitation up: programs that preview links look, too.
        """
        invite = request.query_params.get("invite", "")
        secret = session.secret_in(request, self._service)
        locale = self._service.settings.locale
        if invite or secret is None or not _is_in(await self._account(secret)):
            return page(locale, "door.html", invite=invite[:200])
        answer = page(locale, "chat.html")
        session.keep_secret(answer, self._service, secret)
        return answer

    async def enter(self, request: Request) -> Response:
        """The button at the door: say the invitation in the chat, and stay known."""
        entering = await body_of(self._service, request, Entering)
        if not self._limit.allows(request.client.host if request.client else ""):
            raise Refused(429, "web-too-fast")
        offered = entering.invite.strip()
        if not await self._is_invitation(offered):
            raise Refused(404, "web-code-unknown")
        secret = await self._secret_for(request)
        address = session.address_of(secret)
        await self._talk.hear(address, Saying(id=entering.id, text=f"{INVITATION} {offered}"))
        if not _is_in(await self._account(secret)):
            raise Refused(403, "web-code-unknown", words=await self._last_words(address))
        answer = JSONResponse({"to": "/chat"}, headers={"Cache-Control": "no-store"})
        session.keep_secret(answer, self._service, secret)
        return answer

    async def _who(self, request: Request) -> str:
        secret = session.secret_in(request, self._service)
        if secret is None or await self._account(secret) is None:
            raise Refused(401, "web-not-in")
        return session.address_of(secret)

    async def _account(self, secret: str) -> Speaker | None:
        address = session.address_of(secret)
        return await self._service.database.read(accounts.at, CHANNEL, address)

    async def _is_invitation(self, text: str) -> bool:
        if not invitations.looks_like_one(text):
            return False
        return await self._service.database.read(invitations.offered, text) is not None

    async def _secret_for(self, request: Request) -> str:
        """A member takes a second seat in the same chat; anybody else gets a fresh secret."""
        secret = session.secret_in(request, self._service)
        account = None if secret is None else await self._account(secret)
        is_member = account is not None and account.member_id is not None
        return secret if secret is not None and is_member else session.new_secret()

    async def _last_words(self, address: str) -> str:
        """Why the conversation did not go on, in its own words."""
        letters = await self._service.database.read(outbox.at_address, CHANNEL, address)
        return letters[-1].text if letters else ""


def _is_in(account: Speaker | None) -> bool:
    return account is not None and (account.member_id is not None or account.flow == "join")
