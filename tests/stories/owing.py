"""What the tables hold of one indicator, for stories to look at."""

from storage import members, requests

HEALTH = "Trưởng phòng Y tế"
FINANCE = "Trưởng phòng Tài chính-Kế hoạch"
CULTURE = "Trưởng phòng Văn hóa và Thông tin"


async def owed_by(town, code):
    found = await town.asks(requests.of_period, 1)
    return next(one for one in found if one.code == code)


async def member_of(town, party):
    """Who stands for that party."""
    seats = await town.asks(members.sitting_in, 1, town.clock.now())
    return next(seat.member_id for seat in seats if party in {seat.party_name, seat.role})
