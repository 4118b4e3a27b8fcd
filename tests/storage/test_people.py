"""Parties, members, their addresses and their invitations."""

import asyncio
from datetime import timedelta

from storage import accounts, invitations, members, parties
from storage.invitations import VALID_FOR
from tests.storage.scene import NOW, SOON, set_up


async def test_a_party_keeps_its_row_however_its_name_is_spaced(database):
    scene = await database.write(set_up)
    again = await database.write(parties.named, scene.committee_id, "chánh  VĂN PHÒNG HĐND - UBND")
    known = await database.read(parties.all_of, scene.committee_id)
    assert again == scene.party_id
    assert [party.name for party in known] == ["Chánh Văn phòng HĐND-UBND"]


async def test_the_same_new_party_named_by_many_at_once_is_one_party(database):
    scene = await database.write(set_up)
    names = [database.write(parties.named, scene.committee_id, "Phòng Y tế") for _ in range(8)]
    assert len(set(await asyncio.gather(*names))) == 1


async def test_a_seat_is_held_until_its_last_day(database):
    scene = await database.write(set_up)
    (seat,) = await database.read(members.seats_of, scene.member_id, NOW)
    assert (seat.member_name, seat.role, seat.committee_id) == (
        "Lan",
        "member",
        scene.committee_id,
    )
    assert await database.read(members.standing_for, scene.party_id, NOW) == [seat]
    assert await database.read(members.sitting_in, scene.committee_id, NOW) == [seat]
    assert await database.read(members.with_role, scene.committee_id, "chair", NOW) == []


async def test_somebody_new_gets_an_account_and_keeps_it(database):
    first = await database.write(accounts.speaking, "telegram", "77", "vi")
    again = await database.write(accounts.speaking, "telegram", "77", "en")
    assert first == again
    assert (first.member_id, first.state, first.facts, first.turn) == (None, "", {}, 0)
    assert await database.read(accounts.at, "zalo", "77") is None


async def test_first_words_said_at_once_open_one_account(database):
    heard = [database.write(accounts.speaking, "telegram", "77", "vi") for _ in range(8)]
    assert len({speaker.account_id for speaker in await asyncio.gather(*heard)}) == 1


async def test_a_conversation_stands_where_it_was_left(database):
    speaker = await database.write(accounts.speaking, "web", "a", "vi")
    facts = {"new_flow": "figure", "new_state": "amount", "new_facts": {"at": 3}, "new_turn": 4}
    facts |= {"conversation_id": speaker.conversation_id, "now": NOW}
    await database.write(accounts.stand, facts)
    speaker = await database.read(accounts.at, "web", "a")
    assert (speaker.flow, speaker.state, speaker.facts, speaker.turn) == (
        "figure",
        "amount",
        {"at": 3},
        4,
    )


async def test_a_member_goes_on_talking_on_another_channel(database):
    scene = await database.write(set_up)
    zalo = await database.write(accounts.speaking, "zalo", "1", "vi")
    web = await database.write(accounts.speaking, "web", "2", "vi")
    for account in (zalo, web):
        await database.write(accounts.belongs_to, account.account_id, scene.member_id)
    await database.write(accounts.was_heard, zalo.account_id, NOW)
    await database.write(accounts.was_heard, web.account_id, NOW + SOON)
    reached = await database.read(accounts.of_member, scene.member_id)
    assert [speaker.channel for speaker in reached] == ["web", "zalo"]
    assert len({speaker.conversation_id for speaker in reached}) == 1
    await database.write(accounts.change, web.account_id, reachable=False)
    reached = await database.read(accounts.of_member, scene.member_id)
    assert [speaker.channel for speaker in reached] == ["zalo", "web"]


async def test_an_invitation_is_found_by_link_and_by_typed_code(database):
    scene = await database.write(set_up)
    secret = await database.write(invitations.make, scene.member_id, NOW)
    by_token = await database.read(invitations.offered, secret.token)
    by_code = await database.read(invitations.offered, secret.code.lower().replace("-", " "))
    assert by_token == by_code
    assert (by_token.member_name, by_token.expires_at) == ("Lan", NOW + VALID_FOR)
    assert invitations.looks_like_one(secret.token)
    assert invitations.looks_like_one(secret.code)
    assert not invitations.looks_like_one("xin chào")
    assert await database.read(invitations.offered, "K7QM-3FTPX") is None


async def test_an_invitation_works_once_even_when_two_take_it_at_once(database):
    scene = await database.write(set_up)
    secret = await database.write(invitations.make, scene.member_id, NOW)
    offer = await database.read(invitations.offered, secret.token)
    account = await database.write(accounts.speaking, "web", "2", "vi")
    uses = [
        database.write(invitations.use, offer.id, account.account_id, NOW + SOON) for _ in range(6)
    ]
    assert sorted(await asyncio.gather(*uses)) == [False] * 5 + [True]


async def test_an_invitation_runs_out_and_gives_way_to_a_newer_one(database):
    scene = await database.write(set_up)
    account = await database.write(accounts.speaking, "web", "2", "vi")
    old = await database.write(invitations.make, scene.member_id, NOW)
    new = await database.write(invitations.make, scene.member_id, NOW + SOON)
    for secret, moment, works in (
        (old, NOW + 2 * SOON, False),
        (new, NOW + VALID_FOR + timedelta(days=1), False),
        (new, NOW + 2 * SOON, True),
    ):
        offer = await database.read(invitations.offered, secret.token)
        used = await database.write(invitations.use, offer.id, account.account_id, moment)
        assert used is works
