"""An admin sends a plan, walks through what is unclear, and approves it."""

import asyncio

import pytest

from flows.heard import Heard
from storage import audit, drafts, requests
from storage import plans as kept
from tests.stories.planned import PLANTED, another_admin, as_file, draft, goal, row, text

HEALTH = "Trưởng phòng Y tế"
STRANGE = (
    ("Ban Chỉ đạo chuyển đổi số thành phố", "Ban Chỉ đạo chuyển đổi số huyện Lục Nam"),
    ("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ THÀNH PHỐ BẮC GIANG", "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ HUYỆN LỤC NAM"),
)


@pytest.mark.parametrize("kind", ["docx", "xlsx", "pdf"])
async def test_a_real_file_becomes_an_account_and_its_planted_doubts(town, tmp_path, kind):
    admin = await town.member("admin")
    path = as_file(kind, tmp_path)
    await admin.sends(path.name, path.read_bytes())
    admin.sees("Tôi đang đọc, lâu nhất 45 giây", "24 chỉ tiêu, chia 4 mục", "trước ngày 15")
    admin.sees("chỗ nội dung và phụ lục ghi số khác nhau", "1 chức danh viết hai cách")
    admin.sees("Sửa 2 dòng", "~ III.4: mức phải đạt: > 95 % → > 97 %")
    assert await goal(town, "III.4") == (">", 95)


async def test_every_doubt_is_settled_one_by_one_and_then_it_is_approved(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    await admin.sends("plan.txt", text(*PLANTED))
    await admin.taps("Xem từng chỗ")
    admin.sees("Chỗ 1/4", "có lẽ gõ nhầm “Các Các”")
    await admin.taps("Sửa thành “Các”")
    admin.sees("Đã ghi: dòng I.15", "I.6: phần nội dung ghi > 60, phụ lục ghi > 50")
    admin.sees("Dòng I.6 trong phụ lục: Tỷ lệ khai thác")
    await admin.says("tren 65%")
    admin.sees("Xin xác nhận", "> 50 % → > 65 %")
    await admin.says("dung")
    admin.sees("Đã ghi", "III.4: phần nội dung ghi > 95, phụ lục ghi > 97")
    await admin.taps("Phụ lục: > 97 %")
    admin.sees("Chỗ 4/4", "viết hai cách")
    await admin.taps("Chánh Văn phòng HĐND-UBND TP")
    admin.sees("được ghi là “Chánh Văn phòng HĐND-UBND TP” ở mọi dòng")
    admin.sees("Đã đi hết", "Không còn chỗ nào cần xem lại")
    await admin.taps("Duyệt")
    admin.sees("Khi duyệt:", "Quý I/2024", "hạn: hết ngày 14/03/2024")
    assert await goal(town, "III.4") == (">", 95)
    lan.looks_away()
    await admin.taps("Duyệt")
    admin.sees("Đã cập nhật")
    lan.sees("Mức phải đạt: từ > 95 % thành > 97 %")
    assert [await goal(town, one) for one in ("III.4", "I.6")] == [(">", 97), (">", 65)]
    assert "trên 65%" in (await row(town, "I.6")).text
    found = await town.asks(requests.of_period, 1)
    assert {one.party_name for one in found if one.code in {"I.9", "I.11"}} == {
        "Chánh Văn phòng HĐND-UBND TP"
    }
    acts = {one.act for one in await town.asks(audit.all_of)}
    assert {"draft.kept", "draft.amended", "draft.approved", "indicator.changed"} <= acts


async def test_a_doubt_put_off_is_named_before_approval(town):
    admin = await town.member("admin")
    await admin.sends("plan.txt", text())
    await admin.taps("Xem từng chỗ")
    for _ in range(3):
        await admin.taps("Để sau")
    admin.sees("Đã đi hết", "Còn 3 chỗ")
    await admin.taps("Duyệt")
    admin.sees("Còn 3 chỗ chưa xem: I.15, I.6", "So với kế hoạch đang có, không có gì thay đổi")
    await admin.says("vẫn duyệt")
    admin.sees("Đã cập nhật")


async def test_a_draft_is_left_and_gone_on_with_by_another_admin_who_sees_what_changed(town):
    first, second = await town.member("admin"), await another_admin(town)
    await first.sends("plan.txt", text())
    await town.wait(days=3)
    await second.says("kế hoạch")
    second.sees("Đang có bản nháp từ tệp “plan.txt”", "24 chỉ tiêu")
    await second.says("I.3 chỉ tiêu 85%")
    await first.says("I.1 chỉ tiêu 80%")
    await first.taps("Đúng")
    await second.taps("Đúng")
    second.sees("người khác đã sửa bản nháp này", "dòng I.1", "≥ 75 % → ≥ 80 %", "> 70 % → ≥ 85 %")
    assert (await draft(town)).draft.version == 2
    await second.taps("Đúng")
    second.sees("Đã ghi: dòng I.3")
    await second.taps("Duyệt")
    await first.taps("Duyệt")
    first.sees("Còn 3 chỗ chưa xem")
    await second.taps("Vẫn duyệt")
    second.sees("Đã cập nhật")
    await first.taps("Vẫn duyệt")
    first.sees("vừa được người khác duyệt", "đang thực hiện")
    assert await goal(town, "I.3") == (">=", 85)


async def test_a_draft_that_is_put_away_changes_nothing(town):
    admin = await town.member("admin")
    await admin.sends("plan.txt", text(*PLANTED))
    await admin.taps("Cất đi")
    await admin.taps("Cất đi")
    admin.sees("Đã cất bản nháp")
    assert await goal(town, "III.4") == (">", 95)
    assert await town.asks(drafts.open_of, 1) == []


async def test_a_newer_file_asks_what_becomes_of_the_older_draft(town):
    admin = await town.member("admin")
    await admin.sends("cũ.txt", text(*PLANTED))
    await admin.sends("mới.txt", text())
    admin.sees("Còn một bản nháp chưa duyệt từ tệp “cũ.txt”")
    await admin.taps("Bản vừa gửi")
    assert [one.name for one in await town.asks(drafts.open_of, 1)] == ["mới.txt"]


async def test_the_same_file_again_goes_on_where_it_was(town):
    admin = await town.member("admin")
    await admin.sends("plan.txt", text())
    await admin.says("I.3 chỉ tiêu 85%")
    await admin.taps("Đúng")
    await admin.sends("plan.txt", text())
    assert (await draft(town)).draft.version == 2
    assert len(await town.asks(drafts.open_of, 1)) == 1


async def test_another_committee_is_asked_about_and_may_be_founded(town):
    admin = await town.member("admin")
    await admin.sends("lucnam.txt", text(*STRANGE))
    admin.sees("khác với tên ban chỉ đạo anh/chị đang quản trị")
    await admin.taps("Ban chỉ đạo mới")
    admin.sees("huyện Lục Nam")
    await admin.taps("Duyệt")
    admin.sees("Vẫn duyệt kế hoạch này")
    await admin.taps("Vẫn duyệt")
    admin.sees("Đã duyệt")
    assert [one.committee_id for one in await town.asks(kept.active)] == [1, 2]


async def test_a_plan_of_another_title_is_not_taken_for_the_one_there_is(town):
    admin = await town.member("admin")
    title = "Hoạt động của Ban Chỉ đạo chuyển đổi số thành phố Bắc Giang năm 2024"
    await admin.sends("hai.txt", text((title, title.replace("Hoạt động", "Hoạt động nâng cao"))))
    admin.sees("thay cho kế hoạch đó, hay là một kế hoạch nữa")
    await admin.taps("Một kế hoạch nữa")
    await admin.taps("Duyệt")
    await admin.taps("Vẫn duyệt")
    assert len(await town.asks(kept.active)) == 2
    assert await goal(town, "I.3") == (">", 70)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("thơ.txt", "Trời xanh xanh ngắt\n".encode() * 9, "Không thấy bảng chỉ tiêu nào"),
        ("hỏng.docx", b"PK\x03\x04nothing", "Xin mở"),
        ("trống.txt", b" ", "rỗng"),
        ("ảnh.pdf", b"%PDF-1.4 nothing", "hỏng"),
    ],
)
async def test_what_is_no_plan_is_said_with_what_to_do(town, name, content, said):
    admin = await town.member("admin")
    await admin.sends(name, content)
    admin.sees(said, "Xin gửi tệp kế hoạch")
    assert await town.asks(drafts.open_of, 1) == []


async def test_whoever_goes_on_meanwhile_is_told_beside_the_open_question(town, monkeypatch):
    admin = await town.member("admin")
    with monkeypatch.context() as patch:
        patch.setattr(town.sender, "drain", _nothing)
        await admin.sends("plan.txt", text())
        await admin.says("chưa xong à")
        await admin.says("giao lại")
    await town.sender.drain()
    admin.sees("Tôi vẫn đang đọc “plan.txt”", "Giao lại chỉ tiêu nào", "Bản nháp đã được giữ")
    await admin.says("I.3")
    admin.sees("Đang giao")
    await admin.says("kế hoạch")
    admin.sees("Đang có bản nháp")


async def test_while_thousands_of_rows_are_read_a_member_is_answered(town, monkeypatch):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    lines = [
        f"{n}\tTỷ lệ thôn số {n} có tổ công nghệ đạt {n % 90 + 1}%\t{HEALTH}\tUBND xã"
        for n in range(1, 5001)
    ]
    head = text().decode().split("I\tPhát triển")[0]
    with monkeypatch.context() as patch:
        patch.setattr(town.sender, "drain", _nothing)
        await admin.sends("lớn.txt", (head + "\n".join(lines)).encode())
    reading = asyncio.create_task(town.sender.drain())
    said = {"external_id": "meanwhile", "said_at": town.clock.now(), "text": "báo cáo"}
    answer = await town.service.hear(Heard(channel="post", address=lan.address, **said))
    assert "III.4" in answer.letters[0].text
    assert not reading.done()
    await reading
    admin.sees("5.000 chỉ tiêu")


async def _nothing():
    pass
