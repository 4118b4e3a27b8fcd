"""What every request passes: strict headers, no forged posts, small bodies, clear refusals."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar
from urllib.parse import urlsplit

import structlog
from fastapi import Request, Response
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from pydantic import BaseModel, ValidationError

from bot.service import Service
from bot.web.paper import page
from locales.sentences import sentence
from storage.errors import Unavailable

log = structlog.get_logger()
MOST_BYTES = 64 * 1024
MOST_DRAINED = 1024 * 1024  # read and thrown away, so that the sender hears why
OURS = "x-dondoc"  # no other site can send this header without asking us first
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",  # an address may hold an invitation
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
Handle = Callable[[Request], Coroutine[Any, Any, Response]]
Asked = TypeVar("Asked", bound=BaseModel)


class Refused(Exception):
    """Not like this; says why in a sentence for people."""

    def __init__(self, status: int, key: str, *, words: str = "") -> None:
        super().__init__(key)
        self.status = status
        self.key = key
        self.words = words  # said instead of the sentence of that key


def guarded(service: Service) -> type[APIRoute]:
    """The kind of route whose answers all carry our headers and whose refusals are sentences."""

    class Guarded(APIRoute):
        """A route behind the guard."""

        def get_route_handler(self) -> Handle:
            handle = super().get_route_handler()

            async def guard(request: Request) -> Response:
                answer = await _answer(service, handle, request)
                for name, value in _headers(service).items():
                    answer.headers.setdefault(name, value)
                return answer

            return guard

    return Guarded


async def body_of(service: Service, request: Request, shape: type[Asked]) -> Asked:
    """The JSON of a post that can only have come from our own page."""
    check_sender(service, request)
    raw = await _read(request, MOST_BYTES)
    try:
        return shape.model_validate_json(raw)
    except ValidationError as problem:
        raise Refused(400, "web-bad-request") from problem


async def file_of(service: Service, request: Request, most: int) -> bytes:
    """The bytes of a file that our own page posts, at most so many."""
    check_sender(service, request, "application/octet-stream")
    return await _read(request, most, "web-file-too-large")


def check_sender(service: Service, request: Request, kind: str = "application/json") -> None:
    """A post that another site made the browser send is refused."""
    headers = request.headers
    is_our_kind = headers.get("content-type", "").split(";")[0].strip() == kind
    is_near = headers.get("sec-fetch-site", "same-origin") == "same-origin"
    if not (is_our_kind and OURS in headers and is_near and _is_own_origin(service, request)):
        raise Refused(403, "web-forged")


async def _answer(service: Service, handle: Handle, request: Request) -> Response:
    try:
        return await handle(request)
    except Refused as refused:
        return _refusal(service.settings.locale, request, refused)
    except Unavailable:
        answer = _refusal(service.settings.locale, request, Refused(503, "web-unavailable"))
        answer.headers["Retry-After"] = "5"
        return answer
    except Exception:
        # A page shows no trace: the log has it.
        log.exception("a page failed", path=request.url.path)
        return _refusal(service.settings.locale, request, Refused(500, "web-failed"))


def _refusal(locale: str, request: Request, refused: Refused) -> Response:
    words = refused.words or sentence(locale, refused.key)
    if OURS in request.headers:
        headers = {"Cache-Control": "no-store"}
        return JSONResponse({"problem": words}, refused.status, headers=headers)
    return page(locale, "refused.html", status=refused.status, words=words)


def _headers(service: Service) -> dict[str, str]:
    if not service.settings.public_url.startswith("https://"):
        return HEADERS
    return {**HEADERS, "Strict-Transport-Security": "max-age=31536000"}


def _is_own_origin(service: Service, request: Request) -> bool:
    origin = request.headers.get("origin")
    if origin is None:
        return True
    own = {request.headers.get("host", ""), urlsplit(service.settings.public_url).netloc}
    return urlsplit(origin).netloc in own - {""}  # a page without an origin says "null"


async def _read(request: Request, most: int, refusal: str = "web-too-long") -> bytes:
    kept, size = bytearray(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= most:
            kept += chunk
        elif size > most + MOST_DRAINED:
            break
    if size > most:
        raise Refused(413, refusal)
    return bytes(kept)
