"""What will be said can be seen before, word for word; and another ladder takes effect at once."""

from datetime import date, datetime, timedelta

import pytest

from storage import accounts, audit, periods, plans

HEALTH, CULTURE = "Trưởng phòng Y tế", "Trưởng phòng Văn hóa và Thông tin"


def told(town, chat, *kinds):
    zone = town.service.settings.zone
    kinds = kinds or ("reminder", "overdue")
    return [f"{one.created_at.astimezone(zone):%d/%m}" for one in chat.all if one.kind in kinds]


async def foreseen(town, day):
    agenda = town.service.house.agenda
    return await town.asks(agenda.on_day, town.clock.now(), day, [1])


async def committee(town):
    people = [await town.member(name) for name in ("office", "chair", HEALTH, CULTURE)]
    await people[2].says("báo cáo")
    await people[2].says("96")  # answered, not sent: still owed
    return people


@pytest.mark.parametrize(
    "day",
    [
        "2024-03-07",
        "2024-03-12",
        "2024-03-14",
        "2024-03-15",
        "2024-03-19",
        "2024-03-22",
        "2024-03-25",
    ],
)
async def test_the_preview_is_what_is_then_sent_line_by_line(town, day):
    people = await committee(town)
    eve = datetime.fromisoformat(f"{day}T07:00:00+07:00") - timedelta(hours=13)
    await town.wait(eve.isoformat())
    seen = await foreseen(town, date.fromisoformat(day))
    for one in people:
        one.looks_away()
    await town.wait(f"{day}T16:59:00+07:00")
    sent = {
        (await town.asks(accounts.at, "post", one.address)).member_id: [
            (letter.created_at, letter.kind, letter.text) for letter in one.all[one.seen :]
        ]
        for one in people
    }
    assert any(sent.values())
    for member_id, letters in sent.items():
        wanted = [(one.at, one.kind, one.text) for one in seen if one.member_id == member_id]
        assert letters == wanted
    assert all(one.channel is None for one in seen if one.member_id not in sent)


async def test_nothing_is_foreseen_for_a_day_off_or_for_another_committee(town):
    await committee(town)
    assert await foreseen(town, date(2024, 3, 9)) == []
    agenda = town.service.house.agenda
    assert await town.asks(agenda.on_day, town.clock.now(), date(2024, 3, 7), [99]) == []


async def test_what_was_said_today_already_is_foreseen_for_tomorrow(town):
    (_, _, lan, _) = await committee(town)
    await town.wait("2024-03-07T09:00:00+07:00")
    assert await foreseen(town, date(2024, 3, 7)) == []
    await lan.taps("Nhắc sau 2 giờ")
    (again,) = [one for one in await foreseen(town, date(2024, 3, 7)) if one.name]
    assert f"{again.at.astimezone(town.service.settings.zone):%H:%M}" == "11:00"


async def test_every_reminder_that_lies_ahead_says_why_it_is_shifted(town):
    agenda = town.service.house.agenda
    found = await town.asks(agenda.coming, town.clock.now(), 1, "vi")
    third = [
        one for one in found if one.period == "2024Q3" and one.to == "member" and one.days <= 0
    ]
    assert {one.why for one in third} == {"cuối tuần"}
    english = await town.asks(agenda.coming, town.clock.now(), 1, "en")
    assert {
        one.why
        for one in english
        if one.period == "2024Q3" and one.days == 0 and one.to == "member"
    } == {"weekend"}


async def changed(town, change):
    agenda = town.service.house.agenda
    steps = change(await town.asks(agenda.ladder, 1))
    return await town.database.write(agenda.change_ladder, town.clock.now(), "member:1", 1, steps)


async def test_another_ladder_takes_effect_on_what_still_waits(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-07T09:00:00+07:00")

    def change(steps):
        kept = [one for one in steps if one["name"] not in {"five-before", "last-day"}]
        for one in kept:
            if one["name"] == "two-before":
                one.update(
                    days=-3, at="14:00", wording="Đồng chí Chủ tịch yêu cầu báo cáo đúng hạn."
                )
        return kept

    assert await changed(town, change)
    await town.wait("2024-03-16T09:00:00+07:00")
    assert told(town, lan) == ["07/03", "11/03", "15/03"]
    second = [one for one in lan.all if one.kind == "reminder"][1]
    assert second.text.startswith("Đồng chí Chủ tịch yêu cầu báo cáo đúng hạn.")
    (note,) = await town.asks(audit.all_of, "plan.ladder_changed")
    assert note.facts["before"] == []
    assert len(note.facts["after"]) == 11


async def test_a_step_that_was_taken_is_not_taken_again_wherever_it_is_moved(town):
    lan = await town.member(HEALTH)
    await town.wait("2024-03-07T09:00:00+07:00")

    def change(steps):
        return [{**one, "days": -3} if one["name"] == "five-before" else one for one in steps]

    await changed(town, change)
    await town.wait("2024-03-12T09:00:00+07:00")
    assert told(town, lan) == ["07/03", "12/03"]
    assert not await changed(town, list)


async def test_a_step_that_cannot_be_is_refused_and_nothing_changes(town):
    agenda = town.service.house.agenda
    for bad in ({"at": "07:00"}, {"days": -99}, {"name": "last-day"}):
        with pytest.raises(ValueError, match=r"outside|away|one name"):
            await changed(town, lambda steps, bad=bad: [{**steps[1], **bad}, *steps[2:]])
    assert (await town.asks(plans.get, 1)).ladder == []
    with pytest.raises(ValueError, match="rhythm"):
        await town.database.write(agenda.change_rules, town.clock.now(), "member:1", 1, [])


async def test_other_days_in_the_middle_of_a_period_move_it_and_its_reminders(town):
    lan, agenda = await town.member(HEALTH), town.service.house.agenda
    await town.wait("2024-03-07T09:00:00+07:00")
    rules = [
        {"preset": "nd09", "rhythm": "quarter", "member_day": 20, "office_day": 27},
        {"preset": "nd09", "rhythm": "year", "member_day": 15, "office_day": 25},
    ]
    await town.database.write(agenda.change_rules, town.clock.now(), "member:1", 1, rules)
    await town.wait("2024-03-21T09:00:00+07:00")
    period = await town.asks(periods.get, 1)
    assert (period.due_day, period.consolidate_day) == (date(2024, 3, 19), date(2024, 3, 26))
    names = [one.name for one in await town.asks(periods.of_plan, 1)]
    assert sorted(names) == ["2024Q1", "2024Q2", "2024Q3", "2024Q4", "2024Y"]
    assert told(town, lan) == ["07/03", "15/03", "19/03", "20/03"]
    lan.sees("đã hết hạn ngày 19/03/2024")
