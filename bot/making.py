"""Makes the pictures that messages carry; outside any transaction, in a thread of its own."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.channel import Rejected, Thing
from bot.service import Service

# One drawing at a time: it takes a core and much memory, and people are answered meanwhile.
_easel = threading.Lock()


async def make(service: Service, made: Mapping[str, Any]) -> Thing:
    """Make what a message names; making it again does no harm."""
    maker = MAKERS.get(str(made.get("kind")))
    if maker is None:
        raise Rejected(f"nobody knows how to make {made.get('kind')!r}")
    return await maker(service, made)


async def _scorecard(service: Service, made: Mapping[str, Any]) -> Thing:
    """The picture of a period, as it stands now."""
    from reports.summary import summary

    now = service.clock.now()
    facts = await service.database.read(summary, int(made["period_id"]), now)
    locale = str(made.get("locale") or service.house.locale)

    def draw() -> bytes:
        from reports.scorecard import png

        with _easel:
            return png(facts, locale)

    return Thing("scorecard.png", await asyncio.to_thread(draw), is_picture=True)


async def _qr(service: Service, made: Mapping[str, Any]) -> Thing:
    """A square code that a phone reads."""
    del service

    def draw() -> bytes:
        import segno

        drawn = io.BytesIO()
        segno.make(str(made["text"]), error="m").save(drawn, kind="png", scale=10, border=4)
        return drawn.getvalue()

    return Thing("qr.png", await asyncio.to_thread(draw), is_picture=True)


async def _work(service: Service, made: Mapping[str, Any]) -> Thing:
    """Not for a person: the outcome of work, for the conversation that asked for it."""
    from bot.works import workshop

    return await workshop.do(service, made)


MAKERS: Mapping[str, Callable[[Service, Mapping[str, Any]], Awaitable[Thing]]] = {
    "scorecard": _scorecard,
    "qr": _qr,
    "work": _work,
}
