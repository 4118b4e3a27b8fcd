"""Whatever people, or strangers, send: one clear sentence, and no figure changes."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from tests.faults.process import Settings
from tests.faults.scenarios import GUEST, HESITANT, NOW, REVIEWING, STARTING
from tests.faults.test_starting import run
from tests.faults.town import Town, town
from tests.faults.words import any_of, button, found, said

pytestmark = pytest.mark.kill

STRANGER, OTHER = 99, 98
LONG = 100_000
CHATS = (STRANGER, OTHER, GUEST, STARTING, REVIEWING, HESITANT)
TABLES = "figure", "request", "receipt", "invitation", "seat", "period", "assignment"
# The tables in which nothing may move, whatever comes.
EXPIRED = "UPDATE invitation SET expires_at = made_at WHERE used_at IS NULL"


@pytest.fixture
async def place(stock, launch, telegram, tmp_path) -> AsyncIterator[Town]:
    with stock.copy() as committee:
        settings = Settings(committee.url, tmp_path, telegram, "polling", NOW)
        async with town(committee, telegram, launch, settings, CHATS) as found_place:
            yield found_place


@dataclass(frozen=True, slots=True)
class Case:
    """Who does what, and the one sentence that answers it."""

    name: str
    chat: int
    act: Callable[[Town], Awaitable[Any]]
    answer: str


async def guesses_an_invitation(place: Town) -> None:
    await place.people[STRANGER].says("/start " + "A" * 43)


async def uses_a_used_invitation(place: Town) -> None:
    await place.people[OTHER].says(f"/start {place.committee.tokens[STARTING]}")


async def comes_too_late(place: Town) -> None:
    run(place.committee.url, EXPIRED)
    await place.people[GUEST].says(f"/start {place.committee.tokens[GUEST]}")


async def writes_without_end(place: Town, words: str) -> None:
    """No app sends so much, but the interface would carry it."""
    person = place.people[STARTING]
    person.listens()
    sender, chat = person.user, person.as_json()
    date = int(place.telegram.now.timestamp())
    message = {"message_id": 9_999, "from": sender, "chat": chat, "date": date, "text": words}
    place.telegram.sends_raw({"message": message})


async def sends_a_sticker(place: Town) -> None:
    await place.people[STARTING].sends_sticker()


async def taps_an_old_button(place: Town) -> None:
    person = place.people[HESITANT]
    old = person.last
    await place.says(HESITANT, "bỏ qua", said("report-question", place=2))
    await person.taps(button("no_data"), message=old)


async def taps_what_nobody_offered(place: Town) -> None:
    """A button of another program, or of another time."""
    person = place.people[REVIEWING]
    person.listens()
    query = {
        "id": "1",
        "from": person.user,
        "message": person.message(person.last),
        "chat_instance": "1",
        "data": "999:send",
    }
    place.telegram.sends_raw({"callback_query": query})


CASES = (
    Case("a guessed invitation", STRANGER, guesses_an_invitation, said("join-unknown")),
    Case("a used invitation", OTHER, uses_a_used_invitation, said("join-used")),
    Case("an expired invitation", GUEST, comes_too_late, said("join-expired")),
    Case(
        "100 kB of letters",
        STARTING,
        lambda place: writes_without_end(place, "a" * LONG),
        said("report-not-understood"),
    ),
    Case(
        "100 kB of digits",
        STARTING,
        lambda place: writes_without_end(place, "9" * LONG),
        any_of(said("report-not-understood"), said("report-still-not-understood")),
    ),
    Case("a sticker", STARTING, sends_a_sticker, said("heard-other")),
    Case("an old button", HESITANT, taps_an_old_button, said("tap-old")),
    Case("a button of nobody's", REVIEWING, taps_what_nobody_offered, said("tap-old")),
)


@pytest.mark.parametrize("stock", ["files", "databases"], indirect=True)
async def test_whatever_comes_is_answered_in_one_sentence_and_changes_nothing(place):
    for case in CASES:
        await is_answered_once(place, case)
    assert await place.rows("SELECT raw FROM dead_letter") == []
    assert "Traceback" not in place.keeper.log


async def is_answered_once(place: Town, case: Case) -> None:
    """One message that says it, and every row as it was."""
    person, before = place.people[case.chat], await contents(place)
    known = {letter.message_id for letter in person.sees}
    await case.act(place)
    answer = await place.sees(case.chat, case.answer)
    await place.rests()
    new = [letter for letter in person.sees if letter.message_id not in known]
    assert [letter.text for letter in new if found(case.answer, letter.text)] == [answer.text]
    assert await contents(place) == before, case.name


async def test_a_stranger_is_answered_politely_once_a_day(place):
    before = await contents(place)
    await place.says(STRANGER, "xin chào", said("stranger"))
    await place.people[STRANGER].says("có ai không?")
    await place.people[STRANGER].says("67,5")
    await place.rests()
    assert len(place.people[STRANGER].sees) == 1
    assert await contents(place) == before


async def contents(place: Town) -> dict[str, Any]:
    """What is in the tables; of an invitation it does not matter until when it is good."""
    return {
        table: await place.rows(
            f"SELECT * FROM {table} ORDER BY id"
            if table != "invitation"
            else "SELECT id, member_id, used_at, account_id FROM invitation ORDER BY id"
        )
        for table in TABLES
    }
