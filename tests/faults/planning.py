"""An admin loads a plan again while the process is killed: between reading, keeping, approving."""

import plans
from tests.faults.committee import ADMIN
from tests.faults.scenarios import Scenario
from tests.faults.town import Town
from tests.faults.words import button, said

# Every run starts a process that reads, so only the places that are this story's own.
PLACES = ("turn taken", "message committed", "picture made", "letter sent", "letter settled")


def document() -> bytes:
    """The demonstration plan with one other target, named so that nothing else differs."""
    written = plans.demonstration().read_text(encoding="utf-8")
    return written.replace("đạt trên 92%\tTrưởng", "đạt trên 93%\tTrưởng").encode()


async def a_plan_comes(town: Town) -> None:
    await town.people[ADMIN].sends_file("Kế hoạch.txt", document())
    await town.gets(ADMIN, said("plan-reading", name="Kế hoạch.txt"))
    await town.gets(ADMIN, said("plan-ask_account"))
    await town.taps(ADMIN, button("approve", "plan-ask_account"), said("plan-ask_approve_open"))
    await town.taps(ADMIN, button("approve", "plan-ask_approve_open"), said("plan-updated"))


async def it_is_loaded_once(town: Town) -> None:
    await town.says(ADMIN, "kế hoạch", said("plan-ask_file"))
    acts = "SELECT act, count(*) FROM audit WHERE act LIKE 'draft.%' GROUP BY act ORDER BY act"
    assert await town.rows(acts) == [("draft.approved", 1), ("draft.kept", 1)]
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'indicator.changed'") == [(1,)]
    states = "SELECT state, count(*) FROM draft GROUP BY state"
    assert await town.rows(states) == [("approved", 2)]
    target = """
        SELECT target.value FROM target JOIN indicator ON indicator.id = target.indicator_id
        WHERE indicator.code = 'III.2'
    """
    assert await town.rows(target) == [("93",)]


PLAN = Scenario("plan", a_plan_comes, it_is_loaded_once, PLACES, chats=(ADMIN,))
