"""Plans, their indicators, who follows them and when figures are due."""

from datetime import date
from decimal import Decimal

from storage import assignments, committees, indicators, parties, periods, plans
from storage.indicators import Goal
from tests.storage.scene import DUE, NOW, a_period, an_indicator, set_up


async def test_a_committee_is_known_by_its_name(database):
    first = await database.write(committees.named, "BCĐ tỉnh", "province")
    again = await database.write(committees.named, "BCĐ tỉnh", "province")
    assert first == again


async def test_a_plan_is_a_draft_until_it_is_approved(database):
    scene = await database.write(set_up)
    plan = await database.read(plans.get, scene.plan_id)
    assert (plan.status, plan.rule) == ("draft", {"due": 15})
    assert await database.read(plans.active) == []
    await database.write(plans.approve, scene.plan_id, NOW)
    assert [plan.id for plan in await database.read(plans.active)] == [scene.plan_id]
    assert (await database.read(plans.of_year, scene.committee_id, 2024)).status == "active"
    assert await database.read(plans.of_year, scene.committee_id, 2025) is None


async def test_a_target_is_kept_digit_for_digit(database):
    scene = await database.write(set_up)
    (goal,) = await database.read(indicators.goals, scene.indicator_id)
    assert str(goal.value) == "67.30"
    assert await database.read(indicators.goals_of, scene.plan_id) == {scene.indicator_id: [goal]}


async def test_an_indicator_is_found_however_its_code_is_typed(database):
    scene = await database.write(set_up)
    for code in ("I.3", "i3", "I 3"):
        found = await database.read(indicators.by_code, scene.plan_id, code)
        assert found.id == scene.indicator_id
    assert await database.read(indicators.by_code, scene.plan_id, "I.4") is None


async def test_indicators_come_in_the_order_of_the_plan(database):
    scene = await database.write(set_up)
    await database.write(an_indicator, scene.plan_id, "I.1", 0)
    rows = await database.read(indicators.all_of, scene.plan_id)
    assert [row.code for row in rows] == ["I.1", "I.3"]


def test_a_goal_knows_what_meets_it():
    met = {
        ">=": (True, True, False),
        ">": (True, False, False),
        "<=": (False, True, True),
        "<": (False, False, True),
        "=": (False, True, False),
    }
    for comparator, expected in met.items():
        goal = Goal("", comparator, Decimal(70), None, "%")
        assert tuple(goal.is_met_by(Decimal(value)) for value in (71, 70, 69)) == expected
        assert goal.lower_is_better is ("<" in comparator)
    between = Goal("", "between", Decimal(2), Decimal(3), "")
    assert [between.is_met_by(Decimal(value)) for value in (1, 2, 3, 4)] == [
        False,
        True,
        True,
        False,
    ]


async def test_a_hand_over_ends_one_assignment_and_opens_another(database):
    scene = await database.write(set_up)
    health = await database.write(parties.named, scene.committee_id, "Phòng Y tế")
    (before,) = await database.read(assignments.in_force, scene.indicator_id)
    await database.write(assignments.end, before.id, NOW)
    assert await database.read(assignments.who_is_asked, scene.indicator_id) is None
    await database.write(assignments.give, scene.indicator_id, health, "implementer", NOW)
    asked = await database.read(assignments.who_is_asked, scene.indicator_id)
    assert (asked.party_name, asked.role) == ("Phòng Y tế", "implementer")


async def test_a_period_opens_when_its_data_begins_and_closes_once(database):
    scene = await database.write(set_up)
    period = await database.read(periods.get, scene.period_id)
    assert (period.is_open, period.due, period.data_to) == (True, DUE, date(2024, 3, 14))
    assert await database.read(periods.open_now) == [period]
    assert await database.read(periods.open_now, scene.plan_id) == [period]
    assert await database.read(periods.to_open, date(2024, 1, 1)) == []
    await database.write(periods.mark, period.id, closed_at=NOW)
    assert await database.read(periods.open_now) == []


async def test_an_active_plan_waits_for_its_periods_to_be_written_down(database):
    scene = await database.write(set_up)
    assert await database.read(plans.unplanned) == []
    await database.write(plans.approve, scene.plan_id, NOW)
    assert [plan.id for plan in await database.read(plans.unplanned)] == [scene.plan_id]
    await database.write(plans.mark_planned, scene.plan_id)
    assert await database.read(plans.unplanned) == []


async def test_targets_can_be_read_again(database):
    scene = await database.write(set_up)
    await database.write(indicators.forget_goals, scene.indicator_id)
    assert await database.read(indicators.goals, scene.indicator_id) == ()
    assert [*await database.read(indicators.sections_of, scene.plan_id)] == ["I"]


async def test_planning_a_period_twice_changes_nothing(database):
    scene = await database.write(set_up)
    await database.write(a_period, scene.plan_id)
    assert len(await database.read(periods.of_plan, scene.plan_id)) == 1
