"""What the tables hold of one indicator, and people who share a seat, for stories to look at."""

from storage import accounts, consents, members, parties, requests

HEALTH = "Trưởng phòng Y tế"
FINANCE = "Trưởng phòng Tài chính-Kế hoạch"
CULTURE = "Trưởng phòng Văn hóa và Thông tin"
JUSTICE = "Trưởng phòng Tư pháp"


async def owed_by(town, code):
    found = await town.asks(requests.of_period, 1)
    return next(one for one in found if one.code == code)


async def member_of(town, party):
    """Who stands for that party."""
    seats = await town.asks(members.sitting_in, 1, town.clock.now())
    return next(seat.member_id for seat in seats if party in {seat.party_name, seat.role})


async def sends(chat, *values):
    """Report these values and send them in."""
    await chat.says("báo cáo")
    for value in values:
        await chat.says(value)
    await chat.taps("Gửi")


async def another_phone(town, chat):
    """A second address of the same person."""

    def share(db):
        known = accounts.at(db, "post", chat.address)
        other = accounts.speaking(db, "post", f"{chat.address}-2", "vi")
        accounts.belongs_to(db, other.account_id, known.member_id)

    await town.database.write(share)
    return town.stranger(f"{chat.address}-2", chat.party)


async def colleague(town, role_or_party, name):
    """A second person in the seat of an office, or of a party."""

    def seat(db):
        now = town.clock.now()
        sitting = next(
            one
            for one in members.sitting_in(db, 1, now)
            if role_or_party in {one.role, one.party_name}
        )
        party = parties.get(db, sitting.party_id)
        member_id = members.seat_new(db, party.id, name, sitting.role, now)
        account = accounts.speaking(db, "post", name, "vi")
        accounts.belongs_to(db, account.account_id, member_id)
        consents.give(db, member_id, "vi", "post", now)

    await town.database.write(seat)
    return town.stranger(name)
