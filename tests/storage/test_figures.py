"""Requests, and the figures that answer them."""

from datetime import timedelta
from decimal import Decimal

from storage import figures, members, parties, receipts, requests
from storage.figures import Part
from tests.storage.scene import DUE, NOW, SOON, a_period, set_up

HALF = Part(Decimal("90.00"), Decimal(450), Decimal(500))


def answer(db, scene, version=1, part=HALF):
    facts = {"request_id": scene.request_id, "version": version, "state": "value"}
    moments = {"member_id": scene.member_id, "said_at": NOW, "stored_at": NOW}
    figure_id = figures.keep(db, {**facts, **moments, "parts": [part.as_facts()]})
    requests.point_to(db, scene.request_id, figure_id, "answered")
    return figure_id


async def test_what_is_owed_is_asked_of_the_member_who_sits_there(database):
    scene = await database.write(set_up)
    (asked,) = await database.read(requests.of_member, scene.member_id, NOW)
    assert (asked.code, asked.period_name, asked.due) == ("I.3", "2024Q1", DUE)
    assert (asked.figure, asked.is_owed) == (None, True)
    assert await database.read(requests.of_period, scene.period_id) == [asked]
    assert await database.read(requests.of_indicator, scene.indicator_id) == [asked]
    assert await database.read(requests.get, scene.request_id) == asked


async def test_an_answer_is_kept_digit_for_digit(database):
    scene = await database.write(set_up)
    await database.write(answer, scene)
    asked = await database.read(requests.get, scene.request_id)
    assert asked.figure.parts == (HALF,)
    assert str(asked.figure.parts[0].value) == "90.00"
    assert (asked.state, asked.figure.is_value, asked.figure.said_at) == ("answered", True, NOW)


async def test_a_correction_is_one_more_version(database):
    scene = await database.write(set_up)
    await database.write(answer, scene)
    second = await database.write(answer, scene, 2, Part(Decimal(91)))
    await database.write(figures.explain, second, "máy chủ hỏng")
    asked = await database.read(requests.get, scene.request_id)
    assert (asked.figure.version, asked.figure.reason) == (2, "máy chủ hỏng")
    assert asked.figure.parts == (Part(Decimal(91)),)


async def test_a_figure_that_was_sent_in_is_owed_no_more(database):
    scene = await database.write(set_up)
    await database.write(answer, scene)
    await database.write(requests.mark_sent, scene.request_id, NOW)
    number = await database.write(receipts.issue, scene.member_id, scene.period_id, NOW)
    asked = await database.read(requests.get, scene.request_id)
    assert (asked.is_owed, asked.sent_at, number) == (False, NOW, 1)


async def test_the_last_figure_is_that_of_the_period_before(database):
    scene = await database.write(set_up)
    figure_id = await database.write(answer, scene)
    later = DUE + timedelta(days=90)
    await database.write(a_period, scene.plan_id, "2024Q2", later)
    kept = await database.read(requests.previous, scene.indicator_id, later)
    assert kept.id == figure_id
    assert await database.read(requests.previous, scene.indicator_id, DUE) is None


async def test_opening_a_request_twice_changes_nothing(database):
    scene = await database.write(set_up)
    await database.write(requests.open_one, scene.indicator_id, scene.period_id, scene.party_id)
    assert len(await database.read(requests.of_period, scene.period_id)) == 1


async def test_who_holds_two_seats_of_a_party_is_asked_once(database):
    scene = await database.write(set_up)
    facts = {"party_id": scene.party_id, "member_id": scene.member_id, "since": NOW}

    def sit_twice(db):
        db.execute(members.Seat.__table__.insert(), {**facts, "role": "office"})

    await database.write(sit_twice)
    assert len(await database.read(requests.of_member, scene.member_id, NOW + SOON)) == 1


async def test_a_request_moves_with_its_assignment(database):
    scene = await database.write(set_up)
    health = await database.write(parties.named, scene.committee_id, "Phòng Y tế")
    await database.write(requests.move, scene.request_id, health)
    assert await database.read(requests.of_member, scene.member_id, NOW) == []
