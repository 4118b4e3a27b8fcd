"""People join by invitation, once, and only after they said it is them."""

from datetime import timedelta

from storage import audit, consents, members
from storage.consents import NOTICE
from tests.stories.owing import HEALTH, member_of


async def test_an_invited_person_says_it_is_them_and_is_told_what_they_owe(town):
    lan = town.stranger("lan")
    await lan.says(f"/start {await town.invitation('Trưởng phòng Y tế')}")
    lan.sees("Trưởng phòng Y tế", "thành phố Bắc Giang", "Có đúng là anh/chị không?")
    await lan.taps("Đúng là tôi")
    lan.sees("Tôi giữ tên", "Anh/chị có đồng ý không?", "Phòng Văn hóa và Thông tin")
    await lan.taps("Đồng ý")
    lan.sees("Từ nay Trưởng phòng Y tế báo cáo ngay tại đây", "1 chỉ tiêu", "14/03/2024")
    entries = await town.asks(audit.all_of, "seat.taken")
    assert len(entries) == 1


async def test_the_answer_may_be_typed_in_words_without_diacritics(town):
    lan = town.stranger("lan")
    await lan.says(f"/start {await town.invitation('Trưởng phòng Y tế')}")
    await lan.says("dung la toi")
    await lan.says("toi dong y")
    lan.sees("Cảm ơn anh/chị")


async def test_the_code_may_be_typed_instead_of_the_link(town):
    from bot.terminal.inviting import invite

    house, now = town.service.house, town.clock.now()
    made = await town.database.write(invite, house, ["chair"], now, everybody=False)
    chair = town.stranger("chair")
    await chair.says(made[0].code.lower().replace("-", " "))
    await chair.types("Đúng là tôi")
    await chair.types("Đồng ý")
    chair.sees("Báo cáo tổng hợp mỗi kỳ")


async def test_an_invitation_works_once_and_the_admin_hears_of_a_second_use(town):
    admin = await town.member("admin")
    token = await town.invitation("Trưởng phòng Y tế")
    lan, thief = town.stranger("lan"), town.stranger("thief")
    await lan.says(f"/start {token}")
    await lan.taps("Đúng là tôi")
    await lan.taps("Đồng ý")
    await thief.says(f"/start {token}")
    thief.sees("đã có người dùng")
    admin.sees("dùng lại lời mời", "Trưởng phòng Y tế")
    await thief.says("báo cáo")
    thief.sees("kênh báo cáo riêng")


async def test_two_who_hold_the_same_invitation_cannot_both_sit_down(town):
    token = await town.invitation("Trưởng phòng Y tế")
    lan, other = town.stranger("lan"), town.stranger("other")
    await lan.says(f"/start {token}")
    await other.says(f"/start {token}")
    await lan.taps("Đúng là tôi")
    await other.taps("Đúng là tôi")
    await lan.taps("Đồng ý")
    await other.taps("Đồng ý")
    other.sees("đã có người dùng")


async def test_an_expired_invitation_says_so_and_changes_nothing(town):
    token = await town.invitation("Trưởng phòng Y tế")
    town.clock.moment += timedelta(days=15)
    lan = town.stranger("lan")
    await lan.says(f"/start {token}")
    lan.sees("hết hạn", "bộ phận thường trực")


async def test_a_made_up_token_is_refused_plainly(town):
    lan = town.stranger("lan")
    await lan.says("/start " + "x" * 43)
    lan.sees("không đúng")


async def test_whoever_is_not_meant_says_so_and_the_office_is_told(town):
    office = await town.member("office")
    lan = town.stranger("lan")
    await lan.says(f"/start {await town.invitation('Trưởng phòng Y tế')}")
    await lan.taps("Không phải tôi")
    lan.sees("đã báo bộ phận thường trực")
    office.sees("đến nhầm người", "Trưởng phòng Y tế")


async def test_the_consent_is_kept_with_its_version_language_and_moment(town):
    await town.member(HEALTH)
    member_id = await member_of(town, HEALTH)
    (given,) = await town.asks(consents.of_member, member_id)
    assert (given.version, given.locale, given.channel) == (NOTICE, "vi", "post")
    assert given.given_at == town.clock.now()
    assert len(await town.asks(audit.all_of, "consent.given", member_id)) == 1


async def test_without_consent_nothing_is_asked_and_the_invitation_stays_good(town):
    lan = town.stranger("lan")
    token = await town.invitation(HEALTH)
    await lan.says(f"/start {token}")
    await lan.says("1")
    await lan.says("báo cáo")
    lan.sees("Khi chưa có ý kiến của anh/chị, tôi không hỏi gì thêm")
    await lan.says("khong dong y")
    lan.sees("chưa tham gia")
    await lan.says("báo cáo")
    lan.sees("kênh báo cáo riêng")
    assert await town.asks(audit.all_of, "seat.taken") == []
    await lan.says(f"/start {token}")
    await lan.types("Đúng là tôi")
    await lan.types("Đồng ý")
    lan.sees("báo cáo ngay tại đây")


async def test_the_language_is_chosen_before_agreeing(town):
    lan = town.stranger("lan")
    await lan.says(f"/start {await town.invitation(HEALTH)}")
    await lan.taps("Đúng là tôi")
    await lan.types("English")
    lan.sees("Do you agree?")
    await lan.says("i agree")
    lan.sees("From now on")
    (given,) = await town.asks(consents.of_member, await member_of(town, HEALTH))
    assert given.locale == "en"


async def test_a_new_notice_is_agreed_to_before_anything_else(town, monkeypatch):
    lan = await town.member(HEALTH)
    monkeypatch.setattr("storage.consents.NOTICE", NOTICE + 1)
    monkeypatch.setattr("flows.router.NOTICE", NOTICE + 1)
    await lan.says("báo cáo")
    lan.sees("Anh/chị có đồng ý không?")
    await lan.types("Đồng ý")
    await lan.says("báo cáo")
    lan.sees("Câu 1/1")
    given = await town.asks(consents.of_member, await member_of(town, HEALTH))
    assert [one.version for one in given] == [NOTICE, NOTICE + 1]


async def test_who_guesses_codes_is_shut_out_for_an_hour_and_the_admin_is_told(town):
    admin = await town.member("admin")
    thief = town.stranger("thief")
    for _ in range(5):
        await thief.says("K7QM-3FTPX")
        thief.sees("không đúng")
    admin.sees("5 mã mời không đúng")
    await thief.says(f"/start {await town.invitation(HEALTH)}")
    thief.sees("tạm dừng nhận mã trong một giờ")
    town.clock.moment += timedelta(hours=1)
    await thief.says(f"/start {await town.invitation(HEALTH)}")
    thief.sees("Có đúng là anh/chị không?")


async def test_a_stranger_gets_one_polite_line_a_day(town):
    stranger = town.stranger("nobody")
    await stranger.says("xin chào")
    stranger.sees("kênh báo cáo riêng")
    await stranger.says("85%")
    stranger.sees_nothing()
    town.clock.moment += timedelta(days=1, minutes=1)
    await stranger.says("alo")
    stranger.sees("kênh báo cáo riêng")


async def test_a_second_device_joins_the_same_conversation(town):
    lan = await town.member("Trưởng phòng Y tế")
    await lan.says("báo cáo")
    lan.sees("Câu 1/1")
    tablet = town.stranger("tablet")
    await tablet.says(f"/start {await town.invitation('Trưởng phòng Y tế')}")
    await tablet.taps("Đúng là tôi")
    await tablet.says("báo cáo")
    await tablet.says("96,5%")
    tablet.sees("Đã ghi III.4: 96,5 %")


async def test_the_secret_of_an_invitation_is_kept_nowhere(town):
    from storage.seen import said_at_address

    token = await town.invitation("Trưởng phòng Y tế")
    lan = town.stranger("lan")
    await lan.says(f"/start {token}")
    kept = await town.asks(said_at_address, "post", "lan")
    assert [one.text for one in kept] == ["/start"]
    assert await town.asks(members.seats_of, 10_000, town.clock.now()) == []
