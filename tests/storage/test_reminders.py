"""Reminders are planned once, come due in order, and stop."""

import asyncio
from datetime import date, timedelta

from storage import reminders
from tests.storage.marks import on_postgresql
from tests.storage.scene import NOW, SOON, set_up

DAY = date(2024, 3, 1)


def facts_of(scene, step="10 days before", due_at=NOW):
    facts = {"member_id": scene.member_id, "period_id": scene.period_id, "day": DAY}
    return {**facts, "step": step, "due_at": due_at}


async def test_a_step_is_planned_once_however_many_plan_it(database):
    scene = await database.write(set_up)
    puts = [database.write(reminders.put, facts_of(scene)) for _ in range(6)]
    assert sorted(await asyncio.gather(*puts)) == [False] * 5 + [True]


async def test_steps_come_due_the_oldest_in_front(database):
    scene = await database.write(set_up)
    await database.write(reminders.put, facts_of(scene, "later", NOW + SOON))
    await database.write(reminders.put, facts_of(scene, "earlier"))
    assert await database.read(reminders.next_moment) == NOW
    assert [step.step for step in await database.write(reminders.due, NOW)] == ["earlier"]
    both = await database.write(reminders.waiting_for, scene.member_id, NOW + SOON)
    assert [step.step for step in both] == ["earlier", "later"]


async def test_a_step_that_was_settled_stays_quiet(database):
    scene = await database.write(set_up)
    await database.write(reminders.put, facts_of(scene))
    (step,) = await database.write(reminders.due, NOW)
    await database.write(reminders.settle, step.id, "fired", NOW)
    assert await database.write(reminders.due, NOW + SOON) == []
    assert await database.write(reminders.put, facts_of(scene)) is False


async def test_snoozing_twice_to_one_moment_is_one_reminder(database):
    scene = await database.write(set_up)
    until = NOW + timedelta(hours=2)
    for _ in range(2):
        about = {"period_id": scene.period_id}
        await database.write(reminders.snooze, scene.member_id, about, until, DAY)
    assert await database.write(reminders.due, NOW) == []
    assert len(await database.write(reminders.due, until)) == 1


async def test_a_closed_period_reminds_nobody(database):
    scene = await database.write(set_up)
    await database.write(reminders.put, facts_of(scene))
    await database.write(reminders.drop, scene.period_id, NOW)
    assert await database.write(reminders.due, NOW) == []
    assert await database.read(reminders.next_moment) is None


@on_postgresql
async def test_a_second_scheduler_passes_over_what_the_first_holds(database):
    scene = await database.write(set_up)
    for number in range(3):
        await database.write(reminders.put, facts_of(scene, str(number)))
    with database.engine.begin() as first, database.engine.begin() as second:
        assert [step.step for step in reminders.due(first, NOW, 2)] == ["0", "1"]
        assert [step.step for step in reminders.due(second, NOW)] == ["2"]
