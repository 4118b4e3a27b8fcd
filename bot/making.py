"""Makes the pictures that messages carry; outside any transaction, in a thread of its own."""

from __future__ import annotations

import asyncio
import io
import threading
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from bot.channel import Rejected, Thing
from bot.service import Service
from bot.works.fetching import content_of
from flows.choices import plain
from flows.reporting.file_kinds import PICTURES
from storage import accounts, evidence, person

# One drawing at a time: it takes a core and much memory, and people are answered meanwhile.
_easel = threading.Lock()
LARGEST_PICTURE = 5 * 1024 * 1024  # bytes; a larger one is sent as a file, as it is
LONGEST_NAME = 80
PERSON_FILE = "du-lieu-ca-nhan"


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


async def _evidence(service: Service, made: Mapping[str, Any]) -> Thing:
    """A file somebody sent, under a name that says what it is and cannot pretend to be another."""
    from bot.works import workshop

    one = await service.database.read(evidence.get, int(made["evidence_id"]))
    if one is None:
        raise Rejected("there is no such file")
    content = await content_of(service, one.file_id)
    # Asked for before it was looked into: then it is done now.
    kind = one.kind or await workshop.kind_of(content, one.name)
    if not kind:
        raise Rejected("it is of no kind that we keep")
    words = [one.code or "", str(made.get("place", 1)), *plain(Path(one.name).stem).split()]
    name = "-".join(word for word in words if word)[:LONGEST_NAME]
    is_picture = kind in PICTURES and len(content) <= LARGEST_PICTURE
    return Thing(f"{name}.{kind}", content, is_picture=is_picture)


async def _sheet(service: Service, made: Mapping[str, Any]) -> Thing:
    """What a member owes now, to be filled in."""
    from reports.sheet.layout import FILE
    from reports.sheet.rows import owed_rows
    from reports.sheet.writing import xlsx

    now = service.clock.now()
    rows = await service.database.read(owed_rows, int(made["member_id"]), now)
    locale = str(made.get("locale") or service.house.locale)
    periods = "-".join(dict.fromkeys(row.asked.period_name for row in rows))
    content = await asyncio.to_thread(xlsx, rows, locale, now)
    return Thing(f"{FILE}-{periods}.xlsx", content, is_picture=False)


async def _person(service: Service, made: Mapping[str, Any]) -> Thing:
    """What is kept about somebody, for themself and at an address that is still theirs."""
    from bot.terminal.persons import export

    form, locale = str(made["form"]), str(made.get("locale") or service.house.locale)
    member_id = int(made["member_id"])
    theirs = await service.database.read(accounts.of_member, member_id)
    if made["account_id"] not in {one.account_id for one in theirs}:
        raise Rejected("this address is somebody else's by now")
    now, zone = service.clock.now(), service.house.zone
    found = await service.database.read(person.everything, member_id)
    content = await asyncio.to_thread(export, found, form, locale, now, zone)
    return Thing(f"{PERSON_FILE}.{form}", content, is_picture=False)


async def _work(service: Service, made: Mapping[str, Any]) -> Thing:
    """Not for a person: the outcome of work, for the conversation that asked for it."""
    from bot.works import workshop

    return await workshop.do(service, made)


MAKERS: Mapping[str, Callable[[Service, Mapping[str, Any]], Awaitable[Thing]]] = {
    "scorecard": _scorecard,
    "qr": _qr,
    "evidence": _evidence,
    "sheet": _sheet,
    "person": _person,
    "work": _work,
}
