"""What is kept about me: seen, copied, corrected; and nothing more is asked once I withdraw."""

import io
import json

import openpyxl
import pytest

from storage import accounts, audit, consents, members, petitions, reminders
from tests.stories.owing import FINANCE, HEALTH, another_phone, member_of, sends

LAST_DAYS = "2024-03-13T09:00:00+07:00"


@pytest.mark.parametrize("said", ["riêng tư", "rieng tu", "/riengtu", "/privacy", "privacy"])
async def test_the_word_that_the_notice_promises_is_answered(town, said):
    lan = await town.member(HEALTH)
    await lan.says(said)
    lan.sees(
        "Tôi giữ những điều sau", HEALTH, "Mục đích", "Thời hạn", "Đồng ý của anh/chị, ghi lúc"
    )


async def test_the_page_is_found_by_buttons_alone(town):
    lan = await town.member(HEALTH)
    await lan.says("menu")
    await lan.taps("Cài đặt")
    lan.sees("Kênh nhận tin")
    await lan.types("Riêng tư")
    lan.sees("Tôi giữ những điều sau")


async def test_before_anybody_agrees_the_word_is_answered_too(town):
    lan = town.stranger("lan")
    await lan.says(f"/start {await town.invitation(HEALTH)}")
    await lan.taps("Đúng là tôi")
    await lan.says("riêng tư")
    lan.sees("chỉ giữ địa chỉ trò chuyện này", "Anh/chị có đồng ý không?")
    await lan.says("đồng ý")
    lan.sees("Từ nay")


async def test_a_copy_holds_my_data_and_nobody_elses(town):
    lan, minh = await town.member(HEALTH), await town.member(FINANCE)
    await minh.says("Lời riêng của Minh")
    await lan.says("báo cáo")
    await lan.says("96,5")
    await lan.says("riêng tư")
    await lan.taps("Xin bản sao dữ liệu")
    lan.sees("chỉ có dữ liệu của anh/chị")
    page, book = lan.pictures
    assert (page.name, book.name) == ("du-lieu-ca-nhan.json", "du-lieu-ca-nhan.xlsx")
    found = json.loads(page.content)
    assert found["figures"][0]["parts"][0]["value"] == "96.5"
    assert found["accounts"][0]["address"] == lan.address
    assert "96,5" in [one["text"] for one in found["said"]]
    shown = openpyxl.load_workbook(io.BytesIO(book.content))
    assert {"Người", "Chức danh", "Số liệu", "Tin đã gửi"} <= set(shown.sheetnames)
    assert [cell.value for cell in shown["Số liệu"][1]][:3] == ["Kỳ", "Mã", "Chỉ tiêu"]
    assert [cell.value for cell in shown["Số liệu"][2]][4:6] == ["có số liệu", "96,5"]
    everything = page.content.decode() + str([[*s.values] for s in shown])
    for foreign in ("Minh", minh.address, FINANCE):
        assert foreign not in everything
    assert len(await town.asks(audit.all_of, "person.exported")) == 1


async def test_a_copy_never_goes_to_an_address_that_is_somebody_elses_by_now(town):
    """The row names the account; between the wish and the making it may have changed hands."""
    lan, minh = await town.member(HEALTH), await town.member(FINANCE)

    def asks_for_anothers(db):
        from flows import telling

        to = accounts.at(db, "post", minh.address)
        whose = accounts.at(db, "post", lan.address)
        facts = {"kind": "person", "form": "json", "member_id": whose.member_id}
        made = {**facts, "account_id": to.account_id}
        telling.put(db, town.clock.now(), to, made=made)

    await town.database.write(asks_for_anothers)
    await town.sender.drain()
    assert minh.pictures == []


async def test_whoever_withdraws_is_asked_nothing_more_and_the_admin_can_hand_over(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    admin.looks_away()
    await lan.says("riêng tư")
    await lan.taps("Rút lại đồng ý")
    lan.sees("không được hỏi hay nhắc gì nữa")
    await lan.types("Đúng")
    lan.sees("Từ nay tôi không hỏi và không nhắc gì")
    admin.sees(HEALTH, "rút lại đồng ý", "III.4")
    assert {"Người mới nhận chức", "Giao lại"} <= set(admin.buttons)
    lan.looks_away()
    await town.wait("2024-03-20T09:00:00+07:00")
    lan.sees_nothing()
    who = await member_of(town, HEALTH)
    assert (await town.asks(consents.of_member, who))[0].withdrawn_at is not None
    assert len(await town.asks(audit.all_of, "consent.withdrawn", who)) == 1
    office = await town.member("office")
    await office.says("tiến độ")
    office.sees("cần gọi điện")
    await lan.says("báo cáo")
    lan.sees("Anh/chị có đồng ý không?")
    lan.does_not_see("Câu 1")
    await lan.says("riêng tư")
    lan.sees("hiện không đồng ý")
    assert "Rút lại đồng ý" not in lan.buttons
    await lan.says("báo cáo")
    lan.does_not_see("Câu 1")
    await lan.taps("Đồng ý")
    await lan.says("báo cáo")
    lan.sees("Câu 1/1")


async def test_without_an_admin_the_office_hears_of_it(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    office.looks_away()
    await lan.says("riêng tư")
    await lan.types("Rút lại đồng ý")
    await lan.taps("Đúng")
    office.sees(HEALTH, "rút lại đồng ý", "III.4")


async def test_whoever_declines_a_newer_notice_is_not_asked_figures(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    who = await member_of(town, HEALTH)
    older = consents.NOTICE - 1
    await town.database.write(lambda db: members.change(db, who, notice=older))
    await lan.says("báo cáo")
    lan.sees("Anh/chị có đồng ý không?")
    admin.looks_away()
    await lan.taps("Không đồng ý")
    admin.sees("không đồng ý với thông báo mới", "III.4")
    lan.looks_away()
    admin.looks_away()
    await town.wait(LAST_DAYS)
    lan.sees_nothing()
    await lan.says("thôi")
    await lan.taps("Không đồng ý")
    admin.does_not_see("không đồng ý với thông báo mới")  # said once
    assert not await town.asks(consents.is_given, who)
    fired = await town.asks(reminders.unanswered, who, town.clock.now().replace(year=1990))
    assert fired == {}
    await lan.says("đồng ý")
    await lan.says("đồng ý")
    await town.wait("2024-03-14T09:00:00+07:00")
    lan.sees("còn 1 chỉ tiêu")


async def test_a_wrong_name_is_corrected_within_the_days_of_the_law(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    office.looks_away()
    await lan.says("riêng tư")
    await lan.taps("Xin sửa thông tin")
    await lan.says("?")
    lan.sees("gõ vài chữ")
    await lan.says("Tên đúng của tôi là Trần Thị Lan")
    # Monday 4/3: two working days are Wednesday, fifteen days are 19/3.
    lan.sees("chậm nhất ngày 06/03/2024", "chậm nhất ngày 19/03/2024")
    office.sees("xin sửa thông tin cá nhân", "Trần Thị Lan", "06/03/2024")
    await office.taps("Yêu cầu về dữ liệu")
    await office.types("Sửa –")
    lan.looks_away()
    await office.taps("Trả lời cách làm")
    lan.sees("đã được tiếp nhận", "19/03/2024")
    await office.says("yêu cầu về dữ liệu")
    await office.types("Sửa –")
    assert "Trả lời cách làm" not in office.buttons
    await office.taps("Đã kiểm tra, sửa")
    await office.says("Trần Thị Lan")
    lan.looks_away()
    await office.says("Đã sửa theo quyết định bổ nhiệm")
    lan.sees("đã làm xong", "theo quyết định bổ nhiệm")
    who = await member_of(town, HEALTH)
    assert await town.asks(members.name_of, who) == "Trần Thị Lan"
    (one,) = await town.asks(petitions.of_member, who)
    assert (one.state, one.reason) == ("done", "Đã sửa theo quyết định bổ nhiệm")
    acts = {entry.act for entry in await town.asks(audit.all_of)}
    assert {"petition.filed", "petition.answered", "petition.done", "member.renamed"} <= acts


async def test_a_refusal_needs_a_reason_and_only_one_officer_decides(town):
    office, admin = await town.member("office"), await town.member("admin")
    lan = await town.member(HEALTH)
    await lan.says("riêng tư")
    await lan.taps("Xin sửa thông tin")
    await lan.says("Bỏ tên tôi khỏi kế hoạch")
    for one in (office, admin):
        await one.says("yêu cầu về dữ liệu")
        await one.types("Sửa –")
        await one.taps("Không chấp nhận")
    await office.says("x")
    office.sees("lý do")
    lan.looks_away()
    await office.says("Kế hoạch là văn bản đã ban hành")
    lan.sees("không được chấp nhận", "văn bản đã ban hành")
    await admin.says("Tôi cũng nghĩ vậy")
    admin.sees("vừa được người khác giải quyết")
    await lan.says("riêng tư")
    lan.sees("không chấp nhận. Lý do: Kế hoạch là văn bản đã ban hành")


async def test_the_office_is_urged_on_the_days_of_the_law_and_no_oftener(town):
    office, lan = await town.member("office"), await town.member(HEALTH)
    await lan.says("riêng tư")
    await lan.taps("Xin sửa thông tin")
    await lan.says("Sửa tên giúp tôi")
    office.looks_away()
    await town.wait("2024-03-05T17:00:00+07:00")
    office.does_not_see("Hôm nay cần trả lời yêu cầu")
    await town.wait("2024-03-06T17:00:00+07:00")
    assert office.text.count("Hôm nay cần trả lời yêu cầu") == 1
    await office.says("yêu cầu về dữ liệu")
    await office.types("Sửa –")
    await office.taps("Trả lời cách làm")
    office.looks_away()
    await town.wait("2024-03-22T17:00:00+07:00")
    assert office.text.count("Hôm nay cần giải quyết xong") == 1


async def test_asked_twice_the_first_request_stands(town):
    lan = await town.member(HEALTH)
    for _ in range(2):
        await lan.says("riêng tư")
        await lan.taps("Xin xóa dữ liệu")
        await lan.taps("Đúng")
        lan.sees("yêu cầu số 1 ")
    assert len(await town.asks(petitions.waiting)) == 1


async def test_reminders_go_to_the_channel_somebody_prefers_while_it_works(town):
    lan = await town.member(HEALTH)
    other = await another_phone(town, lan)

    def on_the_web(db):
        account = accounts.at(db, "post", other.address)
        accounts.change(db, account.account_id, channel="web")

    await town.database.write(on_the_web)
    town.service.channels["web"] = town.post
    await lan.says("cài đặt")
    await lan.taps("Kênh nhận tin")
    await lan.taps("trang web")
    lan.sees("Từ nay tin nhắc đến anh/chị qua: trang web")
    lan.looks_away()
    await town.wait("2024-03-07T09:00:00+07:00")
    other.sees("còn 1 chỉ tiêu")
    lan.sees_nothing()
    town.post.unreachable.add(other.address)
    await town.wait("2024-03-13T09:00:00+07:00")
    lan.sees("còn 1 chỉ tiêu")


async def test_the_settings_lead_back_to_the_open_question(town):
    lan = await town.member(HEALTH)
    await lan.says("báo cáo")
    await lan.says("kênh nhận tin")
    lan.sees("Anh/chị muốn nhận tin nhắc ở kênh nào?")
    await lan.taps("Kênh vừa dùng")
    lan.sees("Câu 1/1")
    await sends(lan, "96")
    lan.sees("Đã nhận đủ")
