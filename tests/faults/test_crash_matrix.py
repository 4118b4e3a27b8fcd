"""Killed at every named place, once and again, the service loses nothing and repeats nothing."""

import asyncio
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.faults.keeper import Keeper
from tests.faults.office_scenarios import OFFICE_SCENARIOS
from tests.faults.planning import PLAN
from tests.faults.privacy_scenarios import PRIVACY_SCENARIOS
from tests.faults.process import Launch, Settings
from tests.faults.proofs import nothing_is_lost_or_repeated
from tests.faults.scenarios import PEOPLE, REMINDER, SCENARIOS, Scenario
from tests.faults.stock import Stock
from tests.faults.town import town
from tests.telegram import FakeTelegram

pytestmark = [pytest.mark.kill, pytest.mark.timeout(300)]
AT_ONCE = 4
NOWHERE = "nowhere"
ENDS = {"letter claimed": "letter settled", "message received": "message committed"}
REACHED = re.compile(r"^reached (.+)$", re.MULTILINE)
REPRESENTATIVE = [one for one in PEOPLE if one.name == "first answer"] + [REMINDER]


class Matrix:
    """One scenario in one mode, cut off wherever it comes by, each time it comes by."""

    def __init__(self, scenario: Scenario, mode: str, stock: Stock, launch: Launch) -> None:
        self.scenario = scenario
        self.mode = mode
        self.stock = stock
        self.launch = launch
        self._seats = asyncio.Semaphore(AT_ONCE)

    async def run(self, folder: Path) -> None:
        passed = await self._once(NOWHERE, folder / NOWHERE)
        places = self.scenario.polled if self.mode == "polling" else self.scenario.pushed
        assert set(places) <= set(passed), passed
        async with asyncio.TaskGroup() as group:
            for place in places:
                for number in range(1, passed[place] + 1):
                    group.create_task(self._killed(f"{place}:{number}", folder / place))

    async def _killed(self, fail_at: str, folder: Path) -> None:
        """A story that goes wrong says where it was cut off."""
        async with self._seats:
            try:
                await self._once(fail_at, folder / fail_at)
            except BaseException as problem:
                problem.add_note(f"killed at {fail_at} ({self.scenario.name}, {self.mode})")
                raise

    async def _once(self, fail_at: str, folder: Path) -> Counter[str]:
        """Plays the story; gives how often each place was passed while it was told."""
        with self.stock.copy() as committee:
            async with FakeTelegram() as telegram:
                url, now, chats = committee.url, self.scenario.now, self.scenario.chats
                settings = Settings(url, folder, telegram, self.mode, now, fail_at)
                async with town(committee, telegram, self.launch, settings, chats) as found:
                    await self.scenario.story(found)
                    await found.rests()
                    passed = await places_passed(found.keeper)
                    await self.scenario.goes_on(found)
                    await nothing_is_lost_or_repeated(found)
                    assert found.keeper.deaths == (fail_at != NOWHERE)
        return passed


async def places_passed(keeper: Keeper) -> Counter[str]:
    """How often each was; a life that nobody ends says of all it began how it ended."""

    def passed() -> Counter[str]:
        return Counter(REACHED.findall(keeper.log))

    async def unsaid() -> list[str]:  # the tables know it a moment before the log
        found = passed()
        return [last for first, last in ENDS.items() if found[first] != found[last]]

    if not keeper.deaths:
        await keeper.until(unsaid)
    return passed()


@pytest.mark.parametrize(
    "scenario",
    [*SCENARIOS, *OFFICE_SCENARIOS, *PRIVACY_SCENARIOS, PLAN],
    ids=lambda one: one.name,
)
async def test_a_kill_anywhere_while_polling_loses_nothing(scenario, stock, launch, tmp_path):
    await Matrix(scenario, "polling", stock, launch).run(tmp_path)


@pytest.mark.parametrize("scenario", PEOPLE, ids=lambda one: one.name)
async def test_a_kill_anywhere_behind_the_webhook_loses_nothing(scenario, stock, launch, tmp_path):
    await Matrix(scenario, "webhook", stock, launch).run(tmp_path)


@pytest.mark.parametrize("stock", ["databases"], indirect=True)
@pytest.mark.parametrize("scenario", REPRESENTATIVE, ids=lambda one: one.name)
async def test_a_kill_anywhere_loses_nothing_on_postgresql(scenario, stock, launch, tmp_path):
    await Matrix(scenario, "polling", stock, launch).run(tmp_path)


async def test_a_reply_that_never_rode_is_sent_when_telegram_is_asked_instead(
    stock, launch, telegram, tmp_path
):
    scenario = next(one for one in PEOPLE if one.name == "first answer")
    with stock.copy() as committee:
        fail_at = "message committed:1"
        settings = Settings(committee.url, tmp_path, telegram, "webhook", scenario.now, fail_at)
        async with town(committee, telegram, launch, settings, scenario.chats) as found:
            found.keeper.changes(mode="polling")
            await scenario.story(found)
            await scenario.goes_on(found)
            await nothing_is_lost_or_repeated(found)
