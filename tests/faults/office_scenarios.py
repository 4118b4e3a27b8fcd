"""What the office does while the process is killed: a figure is returned, a deadline extended."""

from tests.faults.committee import OFFICE
from tests.faults.scenarios import REVIEWING, Scenario
from tests.faults.town import Town
from tests.faults.words import button, said

# The turns are the stories' own; how letters and offsets survive is shown by the others.
PLACES = "turn taken", "message committed"
WHY = "Thiếu số liệu của hai phường"


async def a_figure_is_returned(town: Town) -> None:
    await town.taps(REVIEWING, button("send"), said("report-receipt", count=2))
    await town.says(OFFICE, "thẩm định", said("review-ask_queue"))
    await town.says(OFFICE, "I.9", said("review-figure", code="I.9"))
    await town.taps(OFFICE, button("give_back"), said("review-ask_reason", code="I.9"))
    await town.says(OFFICE, WHY, said("review-returned", code="I.9"))
    await town.gets(REVIEWING, said("note-returned", code="I.9", reason=WHY))


async def it_is_asked_again(town: Town) -> None:
    await town.says(REVIEWING, "báo cáo", said("report-returned", reason=WHY))
    assert await town.rows("SELECT verdict FROM review") == [("returned",)]
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'figure.returned'") == [(1,)]
    assert await town.rows("SELECT count(*) FROM request WHERE state = 'returned'") == [(1,)]


async def a_deadline_is_extended(town: Town) -> None:
    await town.says(OFFICE, "gia hạn", said("extend-ask_whom"))
    await town.taps(OFFICE, button("everybody"), said("extend-ask_day"))
    await town.says(OFFICE, "18/3", said("extend-ask_reason"))
    await town.says(OFFICE, WHY, said("extend-ask_confirm", reason=WHY))
    await town.taps(OFFICE, button("yes"), said("extend-done"))
    await town.gets(REVIEWING, said("note-extended", reason=WHY))


async def the_later_day_counts(town: Town) -> None:
    days = "SELECT due_day, planned_due_day FROM period WHERE opened_at IS NOT NULL"
    (found,) = await town.rows(days)
    assert [str(day) for day in found] == ["2024-03-18", "2024-03-14"]
    assert await town.rows("SELECT count(*) FROM audit WHERE act = 'period.extended'") == [(1,)]


OFFICE_SCENARIOS = (
    Scenario(
        "returned", a_figure_is_returned, it_is_asked_again, PLACES, chats=(OFFICE, REVIEWING)
    ),
    Scenario(
        "extended", a_deadline_is_extended, the_later_day_counts, PLACES, chats=(OFFICE, REVIEWING)
    ),
)
