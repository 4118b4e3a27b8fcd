"""Whether the process lives, and whether it can do its work."""

from __future__ import annotations

import asyncio
from functools import cache
from time import monotonic

from fastapi import APIRouter, Response
from fastapi.responses import JSONResponse
from sqlalchemy import Connection, text

from bot.service import Service
from storage import schema
from storage.errors import Unavailable

ASK_AGAIN = 1.0  # seconds; strangers may ask as often as they like
LONGEST = 5.0
# The revision is the one row every database has; to write it as it is proves that writing works.
_TOUCH = text("UPDATE alembic_version SET version_num = version_num")
_REVISION = text("SELECT version_num FROM alembic_version")


def routes(service: Service) -> APIRouter:
    router = APIRouter(include_in_schema=False)
    readiness = Readiness(service)
    router.add_api_route("/healthz", alive, methods=["GET"])
    router.add_api_route("/readyz", readiness.ready, methods=["GET"])
    return router


async def alive() -> Response:
    return _said(200, "alive")


class Readiness:
    """Remembers its last finding for a moment."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._asking = asyncio.Lock()
        self._asked_at = float("-inf")
        self._found = ""

    async def ready(self) -> Response:
        """503 with the reason when a message could not be kept just now, or a channel is dead."""
        async with self._asking:
            if monotonic() - self._asked_at > ASK_AGAIN:
                self._found = await self._look()
                self._asked_at = monotonic()
        return _said(200 if self._found == "ready" else 503, self._found)

    async def _look(self) -> str:
        try:
            async with asyncio.timeout(LONGEST):
                revision = await self._service.database.write(touch)
        except (Unavailable, TimeoutError):
            return "the database cannot be written"
        if revision != newest():
            return "the database has another revision"
        return self._trouble() or "ready"

    def _trouble(self) -> str:
        """A channel that cannot work at all, such as one whose token is refused."""
        channels = self._service.channels.items()
        troubles = ((name, str(getattr(one, "trouble", ""))) for name, one in channels)
        return next((f"{name}: {trouble}" for name, trouble in troubles if trouble), "")


def touch(db: Connection) -> str | None:
    """Write, and say which revision the tables have."""
    db.execute(_TOUCH)
    revision: str | None = db.scalar(_REVISION)
    return revision


@cache
def newest() -> str:
    """The last migration this program knows."""
    return schema.revisions()[-1].revision


def _said(status: int, state: str) -> Response:
    return JSONResponse({"state": state}, status, headers={"Cache-Control": "no-store"})
