"""The plan's own dated duties are stored, reminded of, finished, extended and taken over."""

import json
from dataclasses import replace
from datetime import date, datetime

import pytest

import plans
from flows.planning import loading
from flows.years import StillOpen, close_year
from storage import audit, task_progress, tasks
from storage import plans as kept_plans
from storage.task_progress import Said

CULTURE = "Trưởng phòng Văn hóa và Thông tin"
LEVELS = "Hoàn thành việc phê duyệt cấp độ an toàn"
LAND = "cơ sở dữ liệu đất đai"


def days_of(town, chat, part):
    zone = town.service.settings.zone
    return [f"{one.created_at.astimezone(zone):%d/%m}" for one in chat.all if part in one.text]


async def asleep(town, until):
    """The program is down until then; what waited is caught up with at once, and put away."""
    town.clock.moment = datetime.fromisoformat(until)
    await town.service.tick()
    await town.sender.drain()
    town.post.letters.clear()
    for chat in town.chats.values():
        chat.looks_away()


async def of_culture(town):
    found = await town.asks(tasks.of_plan, 1)
    return next(one for one in found if one.party_name == CULTURE)


async def load(town, read):
    return await town.database.write(loading.load, read, "again", town.clock.now(), "story")


@pytest.mark.parametrize("seed", ["000", "001", "002", "003", "004"])
async def test_every_duty_of_a_plan_is_kept_with_its_last_on_time_day(town, shared, seed):
    loaded = await load(town, plans.read(next((shared / "seeds").glob(f"{seed}_*.txt"))))
    truth = json.loads(next((shared / "truth").glob(f"truth_duties_{seed}_*.json")).read_text())
    kept = await town.asks(tasks.of_plan, loaded.plan_id)
    said = sorted((one.kind, str(one.last_day)) for one in kept if one.is_owed)
    wanted = [
        (one["when"]["kind"], str(one["when"].get("last_on_time"))) for one in truth["one_off"]
    ]
    assert said == sorted(wanted)


async def test_a_duty_is_told_on_the_days_of_the_ladder_until_it_is_late(town):
    hoa = await town.member(CULTURE)
    await asleep(town, "2024-05-16T16:00:00+07:00")
    await town.wait("2024-06-07T09:00:00+07:00")
    assert days_of(town, hoa, LEVELS) == [
        "17/05",
        "24/05",
        "29/05",
        "31/05",
        "03/06",
        "05/06",
        "07/06",
    ]
    hoa.sees("(đã quá hạn ngày 31/05/2024)")
    before = next(one for one in hoa.all if "(hạn: hết ngày 31/05/2024)" in one.text)
    assert "Anh/chị còn 1 nhiệm vụ theo kế hoạch" in before.text


async def test_a_duty_that_is_done_is_spoken_of_no_more(town):
    hoa, task = await town.member(CULTURE), await of_culture(town)
    await asleep(town, "2024-05-16T16:00:00+07:00")
    hoa.looks_away()
    await town.wait("2024-05-17T09:00:00+07:00")
    await town.database.write(
        task_progress.tell, town.clock.now(), "member:1", task.id, Said("done")
    )
    await town.wait("2024-06-07T09:00:00+07:00")
    assert days_of(town, hoa, LEVELS) == ["17/05"]
    (note,) = await town.asks(audit.all_of, "task.told")
    assert (note.facts["before"], note.facts["state"]) == ("open", "done")


async def test_more_time_moves_what_still_waits(town):
    hoa, task = await town.member(CULTURE), await of_culture(town)
    await asleep(town, "2024-05-16T16:00:00+07:00")
    await town.wait("2024-05-24T09:00:00+07:00")
    asked = Said("stuck", "Chờ thẩm định", asked_until=date(2024, 6, 14))
    await town.database.write(task_progress.tell, town.clock.now(), "member:1", task.id, asked)
    assert (await of_culture(town)).asked_until == date(2024, 6, 14)
    await town.database.write(
        task_progress.extend, town.clock.now(), "member:2", task.id, date(2024, 6, 14)
    )
    await town.wait("2024-06-15T09:00:00+07:00")
    days = days_of(town, hoa, LEVELS)
    # -10 and -5 were said for the old day; each step comes once, -2 and 0 for the new one.
    assert days[:2] == ["17/05", "24/05"]
    assert {"12/06", "14/06"} <= set(days)
    assert not {"29/05", "03/06", "05/06"} & set(days)


async def test_a_duty_that_nobody_holds_here_is_told_to_the_office(town):
    office = await town.member("office")
    await asleep(town, "2024-12-16T16:00:00+07:00")
    office.looks_away()
    await town.wait("2025-01-03T09:00:00+07:00")
    office.sees("chưa có người nhận tin", "Trưởng phòng Tài nguyên và Môi trường")
    assert days_of(town, office, LAND) == ["17/12", "24/12", "27/12", "31/12", "02/01"]


async def test_a_post_is_found_under_its_other_name(town):
    found = await town.asks(tasks.of_plan, 1)
    names = {one.party_name for one in found}
    assert "Chánh Văn phòng HĐND-UBND TP" in names


async def test_loading_again_moves_a_day_and_drops_what_is_gone(town):
    read = plans.read(plans.demonstration())
    first, *others = read.duties
    sooner = replace(first, wording="xong trước 01/5/2024", last_on_time=date(2024, 4, 30))
    before = await town.asks(tasks.of_plan, 1)
    await load(town, replace(read, duties=(sooner, *others[:-1])))
    after = {one.id: one for one in await town.asks(tasks.of_plan, 1)}
    assert after.keys() == {one.id for one in before}
    assert (await of_culture(town)).last_day == date(2024, 4, 30)
    assert sorted(one.state for one in after.values()) == ["dropped"] + ["open"] * len(others)
    again = await load(town, replace(read, duties=(sooner, *others[:-1])))
    assert again.changed == []


async def test_what_is_unfinished_goes_over_to_the_next_years_plan(town):
    hoa = await town.member(CULTURE)
    read = plans.read(plans.demonstration())
    next_year = replace(read, document=replace(read.document, year=2025), duties=())
    await asleep(town, "2024-12-20T09:00:00+07:00")
    loaded = await load(town, next_year)
    await town.database.write(loading.approve, loaded.plan_id, town.clock.now(), "story")
    await town.wait("2024-12-31T16:00:00+07:00")
    assert await town.asks(tasks.of_plan, loaded.plan_id) == []
    await town.wait("2025-01-02T09:00:00+07:00")
    carried = await town.asks(tasks.of_plan, loaded.plan_id)
    assert {one.party_name for one in carried} >= {CULTURE}
    assert all(one.is_owed and one.carried_from for one in carried)
    assert {one.state for one in await town.asks(tasks.of_plan, 1)} == {"carried"}
    await asleep(town, "2025-03-06T16:00:00+07:00")
    await town.wait("2025-03-07T09:00:00+07:00")
    hoa.sees(LEVELS, "Quý I/2025")


async def test_a_year_is_closed_when_the_admin_says_so(town):
    hoa = await town.member(CULTURE)
    chair = await town.member("chair")
    await asleep(town, "2024-05-17T09:00:00+07:00")
    now, today = town.clock.now(), date(2024, 5, 17)
    with pytest.raises(StillOpen) as refused:
        await town.database.write(close_year, now, "member:1", 1, today)
    assert refused.value.names == ["2024Q1", "2024Q2", "2024Q3", "2024Q4"]
    done = await town.database.write(close_year, now, "member:1", 1, today, anyway=True)
    assert (done.closed, done.never_opened) == (("2024Q1",), ("2024Q2", "2024Q3", "2024Q4"))
    assert done.unfinished_tasks == 3
    await town.sender.drain()
    chair.sees("Kính báo cáo")
    hoa.looks_away()
    await town.wait("2024-07-01T09:00:00+07:00")
    hoa.sees_nothing()
    assert (await town.asks(kept_plans.get, 1)).status == "closed"
    (note,) = await town.asks(audit.all_of, "year.closed")
    assert note.facts["closed"] == ["2024Q1"]
