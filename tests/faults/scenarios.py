"""What people do while the process is killed at one place, and what must be true afterwards."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.database import Database
from tests.faults.committee import (
    ADMIN,
    CHAIR,
    NOW,
    OFFICE,
    PARTIES,
    VIETNAM,
    Committee,
    delivered,
    founded,
)
from tests.faults.town import PICTURE, Town
from tests.faults.words import button, found, plain, said
from tests.sheets import Desk

HEARING = "message received", "turn taken", "message committed"
PUSHED = *HEARING, "answer ready"
SENDING = "letter claimed", "letter sent", "letter settled"
HEARD = *HEARING, "offset moved", *SENDING
TICKING = "tick begun", "tick done"
GUEST, STARTING, REVIEWING, HESITANT = 28, 21, 23, 24
FIGURES = """
    SELECT indicator.code, figure.version, figure.state, figure.parts
    FROM figure JOIN request ON request.id = figure.request_id
    JOIN indicator ON indicator.id = request.indicator_id
    JOIN account ON account.member_id = figure.member_id AND account.address = :chat
    ORDER BY indicator.position, figure.version
"""
OWING = STARTING, REVIEWING, HESITANT
REMINDING = datetime(2024, 3, 7, 8, 30, 1, tzinfo=VIETNAM)  # five working days before the last


@dataclass(frozen=True, slots=True)
class Scenario:
    """A short story with the places at which it can be cut off, and how people go on after it."""

    name: str
    story: Callable[[Town], Awaitable[None]]
    goes_on: Callable[[Town], Awaitable[None]]
    polled: tuple[str, ...]
    pushed: tuple[str, ...] = ()
    chats: tuple[int, ...] = ()
    now: datetime = NOW


async def settled(url: str) -> Committee:
    """Everybody stands where some scenario begins."""
    committee, database = await founded(url), Database(url)
    await committee.joins(database, OFFICE, CHAIR, ADMIN, STARTING, REVIEWING, HESITANT)
    await committee.says(database, REVIEWING, "báo cáo", "100", "96")
    await committee.says(database, STARTING, "báo cáo")
    await committee.says(database, HESITANT, "báo cáo")
    await committee.says(database, ADMIN, "đôn đốc")
    await committee.says(database, OFFICE, "chốt kỳ")
    await database.close()
    await delivered(committee)
    return committee


async def a_guest_joins(town: Town) -> None:
    party = PARTIES[GUEST]
    await town.says(
        GUEST, f"/start {town.committee.tokens[GUEST]}", said("join-ask_confirm", party=party)
    )
    yes = button("yes", "join-ask_confirm")
    await town.taps(GUEST, yes, said("join-ask_consent"))
    await town.taps(GUEST, button("agree"), said("join-welcome-member", party=party))


async def the_guest_is_a_member(town: Town) -> None:
    await town.says(GUEST, "báo cáo", question("III.4", 1, 1))
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'seat.taken'") == [(7,)]
    assert await town.rows("SELECT count(*) FROM invitation WHERE used_at IS NOT NULL") == [(7,)]


async def a_first_answer(town: Town) -> None:
    second = await town.says(STARTING, "81,23%", kept("I.1", "81,23 %"))
    assert found(question("I.2", 2, 10), second.text), second.text


async def the_next_answer(town: Town) -> None:
    third = await town.says(STARTING, "76,5%", kept("I.2", "76,5 %"))
    assert found(question("I.3", 3, 10), third.text), third.text
    assert await figures(town, STARTING) == [
        ("I.1", 1, "value", "81.23"),
        ("I.2", 1, "value", "76.5"),
    ]


async def many_answers(town: Town) -> None:
    await town.says(STARTING, "1: 81,23%\nI.2: 76,5%\n3: 1.234", said("many-ask_keep", count=2))
    await town.taps(STARTING, button("keep"), said("many-kept"))


async def the_doubtful_one(town: Town) -> None:
    await town.says(STARTING, "71,5", kept("I.3", "71,5 %"))
    assert await figures(town, STARTING) == [
        ("I.1", 1, "value", "81.23"),
        ("I.2", 1, "value", "76.5"),
        ("I.3", 1, "value", "71.5"),
    ]
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'figure.kept'") == [(5,)]


async def a_filled_sheet(town: Town) -> None:
    await town.says(STARTING, "gửi bảng", said("sheet-sent"))
    sheet = await town.gets(STARTING, PICTURE)
    assert sheet.document is not None
    desk = Desk(sheet.document).fill("I.1", result="81,23").fill("I.2", result="76,5")
    await town.people[STARTING].sends_file("bảng.xlsx", desk.fill("I.3", result=0.85).saved())
    await town.sees(STARTING, said("many-ask_keep", count=2))
    await town.taps(STARTING, button("keep"), said("many-kept"))


async def a_correction(town: Town) -> None:
    await town.says(REVIEWING, "sửa 2", question("I.11", 2, 2))
    page = await town.says(REVIEWING, "97,25%", kept("I.11", "97,25 %"))
    for place, code, value in ((1, "I.9", "100 %"), (2, "I.11", "97,25 %")):
        line = said("report-review-line", place=place, code=code, value=value, reason="")
        assert found(line, page.text), page.text


async def the_correction_is_sent(town: Town) -> None:
    await town.taps(REVIEWING, button("send"), said("report-receipt", count=2))
    assert await figures(town, REVIEWING) == [
        ("I.9", 1, "value", "100"),
        ("I.11", 1, "value", "96"),
        ("I.11", 2, "value", "97.25"),
    ]


async def taps(town: Town) -> None:
    await town.taps(HESITANT, button("no_data"), kept("I.12", plain("figure-not-yet")))
    await town.taps(HESITANT, button("skip"), question("I.14", 2, 6))


async def a_tap_back(town: Town) -> None:
    first = await town.taps(HESITANT, button("back"), question("I.12", 1, 6))
    assert found(said("report-kept-so-far", value=plain("figure-not-yet")), first.text)
    assert await figures(town, HESITANT) == [("I.12", 1, "not_yet", None)]


async def a_receipt(town: Town) -> None:
    await town.taps(REVIEWING, button("send"), said("report-receipt", count=2))


async def nothing_is_owed(town: Town) -> None:
    await town.says(REVIEWING, "tình hình", said("status-end-done"))
    assert len(await town.rows("SELECT id FROM receipt")) == 1
    assert len(await town.rows("SELECT id FROM audit WHERE act = 'figures.sent'")) == 1
    assert len(await town.rows("SELECT id FROM request WHERE state = 'sent'")) == 2


async def a_reminder(town: Town) -> None:
    for chat in OWING:
        await town.gets(chat, said("reminder-ahead"))
    await town.rests()


async def the_reminder_leads_on(town: Town) -> None:
    await town.taps(HESITANT, button("report", "reminder-end"), question("I.12", 1, 6))
    assert await town.rows("SELECT count(*) FROM outbox WHERE kind = 'reminder'") == [(3,)]
    assert await town.rows("SELECT count(*) FROM reminder WHERE state = 'fired'") == [(3,)]


async def the_admin_nudges(town: Town) -> None:
    await town.taps(ADMIN, button("send", "nudge-ask_confirm"), said("nudge-done", count=8))
    for chat in OWING:
        await town.gets(chat, said("reminder-ahead"))
    await town.rests()


async def the_nudge_leads_on(town: Town) -> None:
    await the_reminder_leads_on(town)
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'period.nudged'") == [(1,)]


async def the_office_closes(town: Town) -> None:
    await town.taps(OFFICE, button("close"), said("close-done", period="Quý I/2024"))
    await town.gets(CHAIR, said("summary-title", period="Quý I/2024"))
    picture = await town.gets(CHAIR, PICTURE)
    assert picture.photo is not None
    assert picture.photo.startswith(b"\x89PNG")
    await town.rests()


async def the_period_is_closed(town: Town) -> None:
    await town.says(STARTING, "90%", said("meanwhile-closed", code="I.1"))
    assert await figures(town, STARTING) == []
    assert await town.rows("SELECT count(*) FROM outbox WHERE kind = 'report'") == [(2,)]
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'period.closed'") == [(1,)]


async def a_directive(town: Town) -> None:
    party = PARTIES[STARTING]
    words = f"chỉ đạo {party}: rà soát I.1 trước 20/3"
    await town.says(CHAIR, words, said("directive-preview", party=party))
    await town.taps(CHAIR, button("send"), said("directive-done", party=party))
    await town.gets(STARTING, said("note-directive-due", due="19/03/2024"))
    await town.taps(STARTING, button("acknowledge"), said("acknowledge-done"))
    await town.gets(CHAIR, said("note-acknowledged", party=party))
    await town.rests()


async def the_open_question_is_still_there(town: Town) -> None:
    await a_first_answer(town)
    assert await town.rows("SELECT kind, state FROM matter") == [("directive", "acknowledged")]
    assert await town.rows("SELECT act FROM reply") == [("acknowledged",)]
    told = "SELECT act FROM audit WHERE act LIKE 'directive.%' ORDER BY id"
    assert await town.rows(told) == [("directive.opened",), ("directive.acknowledged",)]


def question(code: str, place: int, count: int) -> str:
    return said("report-question", code=code, place=place, count=count)


def kept(code: str, value: str) -> str:
    return said("report-kept", code=code, value=value)


async def figures(town: Town, chat: int) -> list[tuple[str, int, str, str | None]]:
    """Every version of every figure that somebody gave, in the order of the plan."""
    rows = await town.rows(FIGURES, chat=str(chat))
    return [(code, version, state, first_value(parts)) for code, version, state, parts in rows]


async def states(town: Town, chat: int) -> dict[str, str]:
    """What counts now for each indicator, as the person would write it."""
    words = {"not_yet": plain("figure-not-yet"), "met": plain("figure-met")}
    return {
        code: words.get(state) or (value or "").replace(".", ",")
        for code, _, state, value in await figures(town, chat)
    }


def first_value(parts: Any) -> str | None:
    known = json.loads(parts) if isinstance(parts, str) else parts
    return known[0]["value"] if known else None


PEOPLE = (
    Scenario("join", a_guest_joins, the_guest_is_a_member, HEARD, PUSHED, (GUEST,)),
    Scenario("first answer", a_first_answer, the_next_answer, HEARD, PUSHED, (STARTING,)),
    Scenario("many answers", many_answers, the_doubtful_one, HEARD, PUSHED, (STARTING,)),
    Scenario("correction", a_correction, the_correction_is_sent, HEARD, PUSHED, (REVIEWING,)),
    Scenario("tap", taps, a_tap_back, HEARD, PUSHED, (HESITANT,)),
    Scenario("receipt", a_receipt, nothing_is_owed, HEARD, PUSHED, (REVIEWING,)),
)
REMINDER = Scenario(
    "reminder",
    a_reminder,
    the_reminder_leads_on,
    (*TICKING, *SENDING),
    chats=OWING,
    now=REMINDING,
)
NUDGE = Scenario(
    "nudge",
    the_admin_nudges,
    the_nudge_leads_on,
    (*HEARING, "offset moved", *TICKING),
    chats=(ADMIN, *OWING),
)
CLOSE = Scenario(
    "close",
    the_office_closes,
    the_period_is_closed,
    # Each run draws a picture, so only the places that are this story's own.
    ("turn taken", "message committed", "picture made", "letter sent", "letter settled"),
    chats=(OFFICE, CHAIR, STARTING),
)
SHEET = Scenario(
    "filled sheet",
    a_filled_sheet,
    the_doubtful_one,
    # Each run writes and reads a workbook, so only the places that are this story's own.
    ("turn taken", "picture made", "letter sent"),
    chats=(STARTING,),
)
DIRECTIVE = Scenario(
    "directive",
    a_directive,
    the_open_question_is_still_there,
    (*HEARING, *SENDING),
    chats=(CHAIR, STARTING),
)
SCENARIOS = (*PEOPLE, REMINDER, NUDGE, CLOSE, SHEET, DIRECTIVE)
