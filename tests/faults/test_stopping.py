"""Told to stop, the service finishes what is in the air and acknowledges nothing it did not do."""

import asyncio
import signal

import pytest

from tests.faults.committee import phone
from tests.faults.keeper import Keeper
from tests.faults.process import Settings
from tests.faults.proofs import nothing_is_lost_or_repeated
from tests.faults.scenarios import HESITANT, NOW, REVIEWING, STARTING, figures
from tests.faults.town import Town

pytestmark = pytest.mark.kill

GRACE = 20
ANSWERS = {STARTING: ("81,23%", "76,5%"), REVIEWING: ("sửa 2", "97,5%"), HESITANT: ("100%",)}
KEPT = {STARTING: "76.5", REVIEWING: "97.5", HESITANT: "100"}


@pytest.mark.parametrize("mode", ["polling", "webhook"])
@pytest.mark.parametrize("stock", ["files", "databases"], indirect=True)
async def test_a_stop_in_the_middle_of_a_crowd_loses_nothing(
    mode, stock, launch, telegram, tmp_path
):
    with stock.copy() as committee:
        people = {chat: await phone(telegram, committee, chat) for chat in ANSWERS}
        settings = Settings(committee.url, tmp_path, telegram, mode, NOW, "nowhere")
        async with Keeper(launch, settings) as keeper:
            place = Town(telegram, committee, keeper, people)
            await keeper.listens()
            telegram.delay = 0.3  # so that something is in the air
            await everybody_speaks(place)
            await telegram.until(lambda: "reached message committed" in keeper.log, 20)
            assert await stopped(keeper) in {0, -signal.SIGTERM}
            assert await place.rows("SELECT id FROM outbox WHERE state = 'sending'") == []
            assert await unknown(place) == set()
            telegram.delay = 0
            await keeper.goes_on()
            await nothing_is_lost_or_repeated(place)
            for chat, value in KEPT.items():
                assert (await figures(place, chat))[-1][3] == value


async def everybody_speaks(place: Town) -> None:
    for chat, lines in ANSWERS.items():
        for line in lines:
            await place.people[chat].says(line)


async def stopped(keeper: Keeper) -> int:
    """The exit code, in less than the grace."""
    async with asyncio.timeout(GRACE):
        return await keeper.stop()


async def unknown(place: Town) -> set[str]:
    """What Telegram believes to be taken and nobody wrote down."""
    kept = {name for (name,) in await place.rows("SELECT external_id FROM seen")}
    return {str(one) for one in place.telegram.acknowledged} - kept


async def test_a_telegram_that_hangs_does_not_hold_up_a_stop(stock, launch, telegram, tmp_path):
    with stock.copy() as committee:
        people = {STARTING: await phone(telegram, committee, STARTING)}
        settings = Settings(committee.url, tmp_path, telegram, "polling", NOW)
        async with Keeper(launch, settings) as keeper:
            place = Town(telegram, committee, keeper, people)
            await keeper.listens()
            telegram.hang_next("sendMessage", accept=True)
            await people[STARTING].says("81,23%")
            await people[STARTING].waits_for("81,23", 20)
            assert await stopped(keeper) in {0, -signal.SIGTERM}
            await keeper.goes_on()
            await nothing_is_lost_or_repeated(place)
            # Nobody knows whether the first one arrived, so it is sent once more.
            assert sum("81,23" in one.text for one in people[STARTING].sees) == 2
