"""The HTTP face of the fake: checks the token, makes things go wrong, carries calls out."""

import asyncio
import json
import re
from contextlib import suppress

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from tests.telegram.call import Call, read_call
from tests.telegram.faults import Fault
from tests.telegram.methods import Described, Method, perform
from tests.telegram.polling import Polling, webhook_is_active
from tests.telegram.refusal import REASONS, Refusal, conflict
from tests.telegram.server import Server
from tests.telegram.webhook import Webhook
from tests.telegram.world import World, refuse

TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")


class Visit:
    """One request, and whether the one who made it is still there."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.gone = False

    async def wait_until_gone(self) -> None:
        while (await self.request.receive())["type"] != "http.disconnect":
            pass
        self.gone = True


class Door:
    """What stands at the address of the fake."""

    def __init__(self, world: World, webhook: Webhook) -> None:
        self.world = world
        self.webhook = webhook
        self.polling = Polling(world)
        self.app = Starlette(
            routes=[
                Route("/bot{token}/{method}", self.answer, methods=["GET", "POST"]),
                Route("/file/bot{token}/{path:path}", self.download),
            ]
        )
        self.server = Server(self.app)

    async def answer(self, request: Request) -> Response:
        visit = Visit(request)
        try:
            self._check_token(request)
            call = await read_call(request, request.path_params["method"], self.world.clock.now)
        except Refusal as refusal:
            return _refused(refusal)
        except ClientDisconnect:
            return Response()
        return await self._answer_call(call, visit)

    async def download(self, request: Request) -> Response:
        try:
            self._check_token(request)
        except Refusal as refusal:
            return _refused(refusal)
        file = self.world.files.at(request.path_params["path"])
        if file is None:
            return _refused(Refusal(404, REASONS[404]))
        return Response(file.content, media_type="application/octet-stream")

    async def _answer_call(self, call: Call, visit: Visit) -> Response:
        self.world.record(call)
        if self.world.delay:
            with suppress(TimeoutError):
                await self.world.bell.until(lambda: self.world.closing, self.world.delay)
        fault = self.world.faults.take(call.method)
        try:
            if fault is not None:
                return await self._goes_wrong(fault, call, visit)
            return await self._carry_out(call, visit)
        except Exception as mistake:
            self.world.mistakes.append(mistake)
            raise

    async def _goes_wrong(self, fault: Fault, call: Call, visit: Visit) -> Response:
        done = await self._carry_out(call, visit) if fault.accept else None
        if fault.refusal is not None:
            return _refused(refuse(call, fault.refusal))
        if fault.kind == "truncate" and done is not None:
            return _json(bytes(done.body)[: len(done.body) // 2], done.status_code)
        if fault.kind == "drop":
            client = visit.request.client
            self.server.drop((client.host, client.port) if client else None)
        await visit.wait_until_gone()
        return Response()

    async def _carry_out(self, call: Call, visit: Visit) -> Response:
        try:
            if call.method.lower() == "getupdates":
                return await self._hand_out(call, visit)
            found = perform(self.world, call, self._webhook_methods())
        except Refusal as refusal:
            return _refused(refuse(call, refusal))
        finally:
            self.world.changed()
        return _json(json.dumps(found.as_json(), ensure_ascii=False).encode())

    async def _hand_out(self, call: Call, visit: Visit) -> Response:
        if self.webhook.address is not None:
            raise webhook_is_active()
        watch = asyncio.create_task(visit.wait_until_gone())
        watch.add_done_callback(lambda _: self.world.changed())
        try:
            updates = await self.polling.get_updates(call, visit)
        finally:
            watch.cancel()
        call.status = 200
        return _json(b'{"ok":true,"result":' + updates + b"}")

    def _webhook_methods(self) -> dict[str, Method]:
        return {
            "setwebhook": self._set_webhook,
            "deletewebhook": lambda _, call: self.webhook.delete(call),
            "getwebhookinfo": lambda _, __: self.webhook.info(),
        }

    def _set_webhook(self, _: World, call: Call) -> Described:
        done = self.webhook.set(call)
        self.polling.end(conflict("terminated by setWebhook request"))
        return done

    def _check_token(self, request: Request) -> None:
        token = request.path_params["token"]
        if not TOKEN.fullmatch(token):
            raise Refusal(404, REASONS[404])
        if token != self.world.token:
            raise Refusal(401, REASONS[401])


def _json(body: bytes, status: int = 200) -> Response:
    return Response(body, status, media_type="application/json")


def _refused(refusal: Refusal) -> Response:
    return _json(json.dumps(refusal.as_json(), ensure_ascii=False).encode(), refusal.status)
