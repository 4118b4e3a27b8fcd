"""A directive whose day has passed is in the one message of the day, and on the office's list."""

from tests.stories.owing import HEALTH, sends

SAID = f"chỉ đạo {HEALTH}: rà soát lại hồ sơ sức khỏe trước 13/3"


async def directed(town):
    people = [await town.member(one) for one in ("chair", "office", HEALTH)]
    await people[0].says(SAID)
    await people[0].taps("Gửi")
    await people[2].says("đã rõ")
    return people


async def test_a_directive_past_its_day_is_in_the_digest_until_it_is_reported_done(town):
    _, office, lan = await directed(town)
    await town.wait("2024-03-12T09:00:00+07:00")
    lan.does_not_see("chỉ đạo của Trưởng ban đã quá hạn")
    await town.wait("2024-03-14T09:00:00+07:00")
    lan.sees(
        "còn 1 chỉ tiêu",
        "Anh/chị có 1 chỉ đạo của Trưởng ban đã quá hạn",
        "– Số 1: rà soát lại hồ sơ sức khỏe",
        "(đã quá hạn ngày 12/03/2024)",
    )
    await town.wait("2024-03-15T09:00:00+07:00")
    office.sees("Có 1 chỉ đạo của Trưởng ban đã quá hạn", f"– Số 1, {HEALTH}: rà soát lại")
    await lan.taps("Trao đổi, chỉ đạo")
    await lan.says("đã xong")
    await lan.taps("Chỉ báo đã xong")
    await lan.taps("Gửi")
    await town.wait("2024-03-19T09:00:00+07:00")
    lan.sees("còn 1 chỉ tiêu")
    lan.does_not_see("chỉ đạo của Trưởng ban đã quá hạn")
    assert "chỉ đạo của Trưởng ban" not in office.last.text


async def test_who_owes_nothing_else_is_still_told_of_the_directive(town):
    _, _, lan = await directed(town)
    await sends(lan, "96")
    await town.wait("2024-03-14T09:00:00+07:00")
    lan.sees("Anh/chị có 1 chỉ đạo của Trưởng ban đã quá hạn")
    lan.does_not_see("chỉ tiêu chưa gửi")
    assert "Báo cáo số liệu" not in lan.buttons
