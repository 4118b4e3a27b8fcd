"""Messages leave in order, once, and one that was cut off is known to be so."""

import asyncio

from storage import outbox, sending
from storage.sending import LEASE
from tests.storage.marks import on_postgresql
from tests.storage.scene import NOW, SOON


def letter(db, address="1", words="xin chào", **facts):
    facts = {"channel": "zalo", "address": address, "kind": "answer", "text": words, **facts}
    return outbox.put(db, {"created_at": NOW, "next_at": NOW, **facts})


async def claimed(database, now):
    return [letter.text for letter in await database.write(sending.claim, now)]


async def test_letters_to_one_address_go_one_after_the_other(database):
    first = await database.write(letter, words="một")
    await database.write(letter, words="hai")
    await database.write(letter, "2", "ba")
    assert await claimed(database, NOW) == ["một", "ba"]
    assert await claimed(database, NOW) == []
    await database.write(sending.settle, first, "sent", NOW, external_id="m1")
    assert await claimed(database, NOW) == ["hai"]


async def test_a_letter_waits_for_its_moment(database):
    await database.write(letter, next_at=NOW + SOON)
    assert await claimed(database, NOW) == []
    assert await database.read(sending.next_due) == NOW + SOON
    assert await claimed(database, NOW + SOON) == ["xin chào"]


async def test_a_lease_keeps_others_away_until_it_ends(database):
    await database.write(letter)
    (first,) = await database.write(sending.claim, NOW)
    assert (first.attempts, first.maybe_sent, first.state) == (1, False, "sending")
    assert await claimed(database, NOW + LEASE - SOON) == []
    assert await database.read(sending.next_due) == NOW + LEASE
    (again,) = await database.write(sending.claim, NOW + LEASE)
    assert (again.attempts, again.maybe_sent) == (2, True)


async def test_a_letter_cut_off_twice_is_given_up_as_unknown(database):
    await database.write(letter)
    await database.write(letter, words="hai")
    await database.write(sending.claim, NOW)
    await database.write(sending.claim, NOW + LEASE)
    assert await claimed(database, NOW + 2 * LEASE) == []
    assert await claimed(database, NOW + 2 * LEASE) == ["hai"]
    lost, _ = await database.read(outbox.at_address, "zalo", "1")
    assert lost.state == "unknown"


async def test_a_doubt_is_not_forgotten_when_a_letter_is_postponed(database):
    letter_id = await database.write(letter)
    await database.write(sending.claim, NOW)
    await database.write(sending.claim, NOW + LEASE)
    await database.write(sending.postpone, letter_id, NOW + LEASE, "busy", counts=False)
    (taken,) = await database.write(sending.claim, NOW + LEASE)
    assert (taken.attempts, taken.maybe_sent) == (2, True)
    assert await claimed(database, NOW + 2 * LEASE) == []


async def test_a_postponed_letter_holds_the_ones_behind_it(database):
    first = await database.write(letter)
    await database.write(letter, words="hai")
    await database.write(sending.claim, NOW)
    await database.write(sending.postpone, first, NOW + LEASE, "busy", counts=True)
    assert await claimed(database, NOW + SOON) == []
    assert await claimed(database, NOW + LEASE) == ["xin chào"]


async def test_who_waits_behind_another_is_not_due_before_them(database):
    await database.write(letter)
    await database.write(letter, words="hai")
    await database.write(sending.claim, NOW)
    assert await database.read(sending.next_due) == NOW + LEASE


async def test_a_send_in_doubt_is_tried_once_more_and_marked(database):
    letter_id = await database.write(letter)
    await database.write(sending.claim, NOW)
    await database.write(sending.doubt, letter_id, NOW + SOON, "timeout")
    (again,) = await database.write(sending.claim, NOW + SOON)
    assert (again.attempts, again.maybe_sent) == (2, True)


async def test_a_sender_takes_only_what_goes_out_on_its_channels(database):
    await database.write(letter)
    await database.write(letter, channel="telegram")
    taken = await database.write(sending.claim, NOW, 50, ("telegram", "web"))
    assert [one.channel for one in taken] == ["telegram"]
    assert await database.read(outbox.counts) == {"new": 1, "sending": 1}


async def test_what_waits_follows_an_address_that_changed(database):
    await database.write(letter)
    await database.write(outbox.readdress, "zalo", "1", "-100")
    assert [one.address for one in await database.write(sending.claim, NOW)] == ["-100"]


async def test_what_was_said_in_reply_is_found_again(database):
    await database.write(letter, seen_id=5, choices=[[{"id": "yes"}]], made={"kind": "scorecard"})
    await database.write(letter, seen_id=6)
    (found,) = await database.read(outbox.in_reply_to, 5)
    assert (found.choices, found.made) == ([[{"id": "yes"}]], {"kind": "scorecard"})


async def test_nothing_more_goes_to_an_address_that_was_given_up(database):
    await database.write(letter)
    await database.write(letter, "2")
    await database.write(outbox.cancel, "zalo", "1", NOW)
    (left,) = await database.write(sending.claim, NOW)
    assert left.address == "2"
    assert await database.read(outbox.at_address, "zalo", "1") == []
    assert await database.read(outbox.at_address, "zalo", "2", left.id) == []


@on_postgresql
async def test_claimers_at_once_never_take_the_same_letter(database):
    for number in range(60):
        await database.write(letter, str(number))
    claims = await asyncio.gather(*(database.write(sending.claim, NOW, 3) for _ in range(40)))
    taken = [letter.id for claim in claims for letter in claim]
    assert len(taken) == len(set(taken)) == 60
