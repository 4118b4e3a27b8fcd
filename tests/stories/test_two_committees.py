"""One person in two committees: one conversation, one message a day, nothing in the wrong one."""

import pytest

import plans as documents
from flows.planning import loading
from storage import accounts, assignments, audit, indicators, members, parties, periods, plans
from tests.stories.owing import HEALTH, JUSTICE, member_of
from tests.stories.planned import STRANGE, text


@pytest.fixture
async def lan(town):
    """She reports and is of the office and the admins, here and there."""
    lan = await town.member(HEALTH)
    await town.database.write(_second_plan, town.clock.now())
    await town.service.tick()
    address = (lan.channel, lan.address)
    await town.database.write(_sits, address, town.clock.now())
    await town.wait(minutes=1)
    lan.looks_away()
    return lan


def _second_plan(db, now):
    read = documents.read_text(text(*STRANGE).decode(), "plan.txt")
    loaded = loading.load(db, read, "other", now, "story")
    loading.approve(db, loaded.plan_id, now, "story")
    assert plans.get(db, loaded.plan_id).committee_id == 2


def _sits(db, address, now):
    member_id = accounts.at(db, *address).member_id
    for committee in (1, 2):
        party_id = parties.named(db, committee, HEALTH)
        for role in ("member", "office", "chair", "admin"):
            if (committee, role) != (1, "member"):
                facts = {"party_id": party_id, "member_id": member_id, "role": role}
                members.sit(db, {**facts, "since": now})
    periods.replan_all(db)


async def test_she_has_one_conversation_and_one_message_a_day_that_names_both(town, lan):
    await town.wait("2024-03-07T09:00:00+07:00")
    said = [one for one in lan.all[lan.seen :] if one.kind == "reminder"]
    assert len(said) == 1
    assert said[0].text.count("III.4. ") == 2
    assert "thành phố Bắc Giang:" in said[0].text
    assert "Lục Nam" in said[0].text


async def test_the_close_of_a_period_asks_of_which_committee(town, lan):
    await lan.says("chốt kỳ")
    lan.sees("ban chỉ đạo nào")
    await lan.taps("Lục Nam")
    lan.sees("Quý I/2024")
    await lan.taps("Chốt kỳ")
    closed = {
        one.plan_id: one.closed_at
        for one in [await town.asks(periods.named, plan, "2024Q1") for plan in (1, 2)]
    }
    assert closed[1] is None
    assert closed[2] is not None


async def test_what_was_picked_holds_to_the_end_and_no_longer(town, lan):
    await lan.says("giao lại")
    await lan.types("Lục Nam")
    await lan.says("III.4")
    await lan.says(JUSTICE)
    await lan.taps("Đúng")
    asked = [
        await town.asks(
            assignments.who_is_asked, (await town.asks(indicators.by_code, plan, "III.4")).id
        )
        for plan in (1, 2)
    ]
    assert [one.party_name for one in asked] == [HEALTH, JUSTICE]
    await lan.says("tổng hợp")
    lan.sees("ban chỉ đạo nào")
    await lan.says("hủy")
    await lan.says("nhật ký III.4")
    lan.sees("ban chỉ đạo nào")
    await lan.taps("Lục Nam")
    lan.sees("chuyển III.4")


async def test_a_whole_person_is_handed_over_in_one_committee_only(town, lan):
    member_id = await member_of(town, HEALTH)
    await lan.says("cho thôi")
    await lan.taps("Lục Nam")
    await lan.says("Trưởng phòng Kinh tế")
    await lan.taps("Đúng")
    here = await town.asks(members.sitting_in, 1, town.clock.now())
    there = await town.asks(members.sitting_in, 2, town.clock.now())
    assert "Trưởng phòng Kinh tế" in {one.party_name for one in here}
    assert "Trưởng phòng Kinh tế" not in {one.party_name for one in there}
    assert member_id in {one.member_id for one in there}


async def test_a_question_that_was_open_comes_back_after_the_committee_was_picked(town, lan):
    await lan.says("báo cáo")
    lan.sees("thành phố Bắc Giang:", "III.4")
    await lan.says("chỉ đạo mới")
    lan.sees("ban chỉ đạo nào")
    await lan.taps("Lục Nam")
    await lan.says("hủy")
    lan.sees("III.4")
    await lan.says("96")
    lan.sees("Đã ghi III.4: 96 %")
    assert len(await town.asks(audit.all_of, "figure.kept")) == 1


async def test_who_sits_in_one_committee_is_asked_nothing_more(town):
    office = await town.member("office")
    await town.database.write(_second_plan, town.clock.now())
    await town.service.tick()
    await office.says("tổng hợp")
    office.does_not_see("ban chỉ đạo nào")
    office.sees("Quý I/2024")


async def test_who_sits_already_takes_another_post_and_stays_one_person(town):
    lan = await town.member(HEALTH)
    mine = await member_of(town, HEALTH)
    await lan.says(f"/start {await town.invitation(JUSTICE)}")
    lan.sees(JUSTICE)
    await lan.taps("Đúng là tôi")
    lan.sees(JUSTICE)
    seats = await town.asks(members.seats_of, mine, town.clock.now())
    assert {one.party_name for one in seats} == {HEALTH, JUSTICE}
    await lan.says("tình hình")
    lan.sees("III.4", "I.7")
    await town.wait("2024-03-07T09:00:00+07:00")
    said = [one for one in lan.all if one.kind == "reminder"]
    assert len(said) == 1
    assert "III.4. " in said[0].text
    assert "I.7. " in said[0].text
