"""Days off and make-up days are entered once, changed with a trace, and taken back."""

from datetime import date

from storage import audit, committees, days, periods
from storage.days import Special
from tests.storage.scene import NOW, set_up

STORM = date(2024, 9, 9)


async def test_a_day_is_entered_once_and_its_change_is_written_down(database):
    scene = await database.write(set_up)
    storm = Special(STORM, is_working=False, reason="Bão số 3")
    assert await database.write(days.enter, NOW, "member:1", storm)
    assert not await database.write(days.enter, NOW, "member:1", storm)
    longer = Special(STORM, is_working=False, reason="Bão số 3, kéo dài")
    assert await database.write(days.enter, NOW, "member:1", longer)
    assert await database.read(days.every) == [longer]
    notes = await database.read(audit.all_of, "day.entered")
    assert [note.facts["reason"] for note in notes] == ["Bão số 3", "Bão số 3, kéo dài"]
    assert {note.actor for note in notes} == {"member:1"}
    replanned = await database.write(periods.to_replan)
    assert [one.id for one in replanned] == [scene.period_id]


async def test_a_committee_may_have_a_day_of_its_own_beside_the_countrys(database):
    scene = await database.write(set_up)
    of_country = Special(STORM, is_working=False, reason="Bão số 3")
    of_committee = Special(STORM, True, "Họp khẩn", scene.committee_id)
    for one in (of_country, of_committee):
        await database.write(days.enter, NOW, "cli", one)
    assert await database.read(days.every) == [of_country, of_committee]
    assert await database.read(days.every, date(2024, 9, 10)) == []


async def test_a_day_that_was_entered_can_be_taken_back(database):
    await database.write(set_up)
    make_up = Special(date(2024, 9, 14), is_working=True, reason="Làm bù")
    await database.write(days.enter, NOW, "cli", make_up)
    assert await database.write(days.forget, NOW, "cli", make_up)
    assert not await database.write(days.forget, NOW, "cli", make_up)
    assert await database.read(days.every) == []
    (note,) = await database.read(audit.all_of, "day.forgotten")
    assert note.facts["day"] == "2024-09-14"


async def test_a_day_of_another_committee_plans_nothing_anew_here(database):
    await database.write(set_up)
    other = await database.write(committees.named, "BCĐ xã Hợp Thịnh", "commune")
    await database.write(days.enter, NOW, "cli", Special(STORM, False, "Bão", other))
    assert await database.write(periods.to_replan) == []
