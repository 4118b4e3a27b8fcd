"""People report side by side while the process is killed at random; the ledgers must agree."""

import asyncio
import os
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence

import pytest

from tests.faults.conftest import LINES
from tests.faults.keeper import Keeper
from tests.faults.process import Launch, Settings, by_command, from_nursery
from tests.faults.proofs import nothing_is_lost_or_repeated
from tests.faults.reporter import NOT_YET, Reporter
from tests.faults.scenarios import NOW, figures, states
from tests.faults.town import Town, town
from tests.faults.words import button, said

# A setting of the tests, not of the program: how many seconds, with real starts.
LONG = os.environ.get("DONDOC_SOAK", "")  # ruff: ignore[banned-api]
SECONDS = float(LONG or 12)
CHATS = (21, 22, 23, 24, 28)


@pytest.mark.kill
@pytest.mark.timeout(SECONDS * 3 + 120)
@pytest.mark.parametrize("stock", ["files", "databases"], indirect=True)
async def test_whatever_dies_at_whatever_moment_no_answer_is_lost(
    stock, nursery, telegram, tmp_path
):
    launch: Launch = by_command if LONG else from_nursery(nursery)
    dice = random.Random()
    with stock.copy() as committee:
        settings = Settings(committee.url, tmp_path, telegram, "polling", NOW)
        async with town(committee, telegram, launch, settings, CHATS) as place:
            people = [Reporter(one, dice, given_up(place)) for one in place.people.values()]
            await everybody_joins(place)
            before = {chat: await values_of(place, chat) for chat in CHATS}
            await report_under_fire(people, place.keeper, dice)
            LINES.append(await compared(place, people))
            await nothing_is_lost_or_repeated(place)
            for one in people:
                await ledger_agrees(place, one, before[one.person.chat_id])
            receipts = await place.rows("SELECT id FROM receipt")
            unseen = len(receipts) - sum(len(one.ledger.receipts) for one in people)
            assert 0 <= unseen <= await unknown(place)
            assert place.keeper.deaths > 0


async def everybody_joins(place: Town) -> None:
    known = {chat for (chat,) in await place.rows("SELECT address FROM account")}
    for chat in set(CHATS) - {int(one) for one in known}:
        token = place.committee.tokens[chat]
        await place.says(chat, f"/start {token}", said("join-ask_confirm"))
        await place.taps(chat, button("yes", "join-ask_confirm"), said("join-ask_consent"))
        await place.taps(chat, button("agree"), said("join-welcome-member"))


async def report_under_fire(
    people: Sequence[Reporter], keeper: Keeper, dice: random.Random
) -> None:
    """Whoever waits for an answer when the time is up still gets it."""
    async with asyncio.TaskGroup() as group:
        for one in people:
            group.create_task(one.reports())
        group.create_task(fire(people, keeper, dice))


async def fire(people: Sequence[Reporter], keeper: Keeper, dice: random.Random) -> None:
    loop = asyncio.get_running_loop()
    end = loop.time() + SECONDS
    while loop.time() < end:
        keeper.changes(mode=dice.choice(["polling", "webhook", "webhook"]))
        await keeper.listens()
        await asyncio.sleep(dice.uniform(0.3, 2))
        await keeper.kill()
    for one in people:
        one.is_over = True


async def compared(place: Town, people: Sequence[Reporter]) -> str:
    """The line that tells how it went."""
    await place.rests()
    kept = {one.person.chat_id: await values_of(place, one.person.chat_id) for one in people}
    sent = [(one.person.chat_id, value) for one in people for value in one.ledger.answers]
    copies = await place.copies()
    facts = {
        "kills": place.keeper.deaths,
        "messages": sum(one.ledger.messages for one in people),
        "answers": len(sent),
        "lost": sum(not kept[chat][value] for chat, value in sent),
        "duplicate_answers": sum(max(0, kept[chat][value] - 1) for chat, value in sent),
        "duplicate_replies": sum(max(0, one.seen - one.written) for one in copies),
        "unknown": sum(one.unknown for one in copies),
        "database": place.committee.url.partition(":")[0],
    }
    return " ".join(f"{name}={fact}" for name, fact in facts.items())


def given_up(place: Town) -> Callable[[int], Awaitable[int]]:
    async def of(chat: int) -> int:
        return await unknown(place, str(chat))

    return of


async def unknown(place: Town, chat: str = "%") -> int:
    """Messages that were on their way when two processes in a row died."""
    question = "SELECT count(*) FROM outbox WHERE state = 'unknown' AND address LIKE :chat"
    ((count,),) = await place.rows(question, chat=chat)
    return count


async def values_of(place: Town, chat: int) -> Counter[str]:
    """How often each value stands in the table, as the person typed it."""
    found = await figures(place, chat)
    return Counter((value or NOT_YET).replace(".", ",") for _, _, _, value in found)


async def ledger_agrees(place: Town, one: Reporter, before: Counter[str]) -> None:
    """Every answer is there once, none that nobody gave, and the last one counts."""
    ledger, chat = one.ledger, one.person.chat_id
    assert len(set(ledger.answers) - ledger.acknowledged) <= await unknown(place)
    found = await values_of(place, chat)
    found.pop(NOT_YET, None)  # without a value; an answer "đạt" has none either
    assert found - before == Counter(ledger.answers)
    standing = await states(place, chat)
    assert {code: standing[code] for code in ledger.last} == ledger.last
    assert len(set(ledger.receipts)) == len(ledger.receipts)
