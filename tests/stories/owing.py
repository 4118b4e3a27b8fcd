"""What the tables hold of one indicator, for stories to look at."""

from storage import requests

HEALTH = "Trưởng phòng Y tế"
FINANCE = "Trưởng phòng Tài chính-Kế hoạch"
CULTURE = "Trưởng phòng Văn hóa và Thông tin"


async def owed_by(town, code):
    found = await town.asks(requests.of_period, 1)
    return next(one for one in found if one.code == code)
