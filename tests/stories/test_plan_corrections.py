"""Any cell of a plan is corrected by saying so, before it is approved and afterwards."""

import pytest

import plans
from storage import periods
from storage import plans as kept
from tests.stories.planned import draft, goal, text

pytestmark = pytest.mark.usefixtures("files_are_read_here")

HEALTH = "Trưởng phòng Y tế"


@pytest.mark.parametrize(
    ("said", "read_back", "cell", "value"),
    [
        ("I.3 chỉ tiêu 85%", "> 70 % → ≥ 85 %", "targets", 85),
        ("i3 tren 85%", "> 70 % → > 85 %", "targets", 85),
        ("sua I.3 giao trường phòng y tế theo dõi", "→ Trưởng phòng Y tế", "monitors", HEALTH),
        ("I.3 han 30/9/2024", "thời hạn: để trống → 30/9/2024", "deadline", "30/9/2024"),
        (
            "I.3 đơn vị thực hiện UBND các phường, xã",
            "→ UBND các phường, xã",
            "implementers",
            None,
        ),
    ],
)
async def test_a_cell_is_corrected_by_saying_so(town, said, read_back, cell, value):
    admin = await town.member("admin")
    await admin.sends("plan.txt", text())
    await admin.says(said)
    admin.sees("Xin xác nhận", read_back)
    before = plans.codes_of((await draft(town)).plan.rows).index("I.3")
    await admin.taps("Đúng")
    changed = getattr((await draft(town)).plan.rows[before], cell)
    if cell == "targets":
        assert changed[0].value == value
    else:
        assert value is None or value in changed
    assert await goal(town, "I.3") == (">", 70)


async def test_a_cell_is_corrected_by_buttons(town):
    admin = await town.member("admin")
    await admin.sends("plan.txt", text())
    await admin.taps("Sửa một ô")
    await admin.taps("I.2")
    await admin.types("Mức phải đạt")
    admin.sees("Đang ghi: > 65 %")
    await admin.says("tối thiểu 80%")
    await admin.taps("Không")
    assert (await draft(town)).plan.rows[1].targets[0].value == 65
    await admin.taps("Sửa một ô")
    await admin.says("I.2")
    await admin.taps("Mức phải đạt")
    await admin.says("tối thiểu 80%")
    await admin.taps("Đúng")
    assert (await draft(town)).plan.rows[1].targets[0].value == 80


async def test_days_year_and_rows_are_said_too(town):
    admin = await town.member("admin")
    await admin.sends("plan.txt", text())
    for said, answer in (
        ("hạn cán bộ trước ngày 20", "15 → 20"),
        ("han tong hop 28", "25 → 28"),
        ("bỏ dòng I.9", "bỏ dòng I.9"),
        (
            "thêm dòng I.16 Tỷ lệ thôn có tổ công nghệ đạt 90%, giao Phòng Nội vụ theo dõi",
            "≥ 90 %",
        ),
    ):
        await admin.says(said)
        admin.sees(answer)
        await admin.taps("Đúng")
    paper = (await draft(town)).plan
    assert (paper.reporting.member_deadline_day, paper.reporting.aggregate_deadline_day) == (
        20,
        28,
    )
    codes = plans.codes_of(paper.rows)
    assert "I.9" not in codes
    assert paper.rows[codes.index("I.16")].monitors == ("Phòng Nội vụ",)
    await admin.says("II.1 50%")
    admin.sees("Dòng này có 2 mức phải đạt")
    await admin.says("hôm nay trời đẹp")
    admin.sees("chưa sửa gì")


async def test_a_name_nearly_like_another_is_asked_about(town):
    admin = await town.member("admin")
    await admin.sends("plan.txt", text())
    await admin.says("I.3 giao phòng y tế theo dõi")
    admin.sees("tên gần giống “phòng y tế”")
    await admin.taps("Trưởng phòng Y tế")
    admin.sees("→ Trưởng phòng Y tế")
    await admin.taps("Không")
    await admin.says("I.3 giao phòng y tế theo dõi")
    await admin.taps("Nơi mới")
    admin.sees("Nơi chưa có trong kế hoạch", "phòng y tế")


async def test_a_plan_at_work_is_corrected_and_both_are_told(town):
    admin, lan = await town.member("admin"), await town.member(HEALTH)
    thu = await town.member("Trưởng phòng Tư pháp")
    await admin.says("kế hoạch")
    await admin.taps("Kế hoạch Hoạt động")
    admin.sees("đang thực hiện")
    await admin.says("III.4 giao Trưởng phòng Tư pháp theo dõi")
    admin.sees("nơi liên quan sẽ được báo ngay")
    lan.looks_away()
    thu.looks_away()
    await admin.taps("Đúng")
    lan.sees("đã được giao cho Trưởng phòng Tư pháp")
    thu.sees("được giao thêm chỉ tiêu III.4")
    await admin.says("hạn cán bộ trước ngày 20")
    await admin.taps("Đúng")
    await town.wait(minutes=1)
    assert (await town.asks(periods.get, 1)).due_day.day == 19
    assert (await town.asks(kept.get, 1)).rule["by"] == "admin"


async def test_a_day_the_plan_leaves_open_is_said_to_be_proposed_and_asked(town):
    admin = await town.member("admin")
    await admin.sends(
        "plan.txt", text(("Định kỳ, trước ngày 15 của tháng cuối quý, báo cáo", "Báo cáo"))
    )
    admin.sees("Kế hoạch không nêu ngày các nơi gửi; tôi đề xuất trước ngày 15")
    await admin.taps("Chọn ngày báo cáo")
    await admin.taps("Dùng ngày đề xuất")
    admin.sees("các nơi gửi trước ngày: không nêu → 15")
    assert (await draft(town)).plan.reporting.member_deadline_day == 15


async def test_in_english_the_same_is_said(town):
    admin = await town.member("admin")
    await admin.says("english")
    await admin.says("plan")
    admin.sees("Please send the plan")
    await admin.sends("plan.txt", text())
    admin.sees("I am reading it", "places to look at")
    await admin.taps("Go through them")
    await admin.says("drop I.9")
    admin.sees("Please confirm", "row I.9 is taken out")
    await admin.taps("Yes")


async def test_every_doubt_of_a_hard_plan_can_be_settled_by_its_first_button(town, shared):
    admin = await town.member("admin")
    for path in sorted((shared / "seeds").iterdir()):
        await admin.sends(path.name, path.read_bytes())
        if "khác với tên" in admin.text:
            await admin.taps("Ban chỉ đạo mới")
        if "thay cho kế hoạch đó" in admin.text:
            await admin.taps("Một kế hoạch nữa")
        if "Xem từng chỗ" in admin.buttons:
            await admin.taps("Xem từng chỗ")
        for _ in range(40):
            if "Chỗ " not in admin.text:
                break
            await admin.taps(admin.buttons[0])
        admin.sees("Không còn chỗ nào cần xem lại")
        await admin.taps("Cất đi")
        await admin.taps("Cất đi")
        admin.sees("Đã cất")


async def test_the_days_of_a_monthly_plan_are_days_of_the_month(town, shared):
    admin = await town.member("admin")
    (path,) = (shared / "seeds").glob("002*")
    await admin.sends(path.name, path.read_bytes())
    await admin.taps("Ban chỉ đạo mới")
    admin.sees("Kế hoạch không nêu ngày tổng hợp; tôi đề xuất trước ngày 15")
    for said in ("hạn cán bộ trước ngày 7", "hạn tổng hợp 12"):
        await admin.says(said)
        await admin.taps("Đúng")
    await admin.taps("Xem tóm tắt")
    admin.sees("Báo cáo hằng tháng: các nơi gửi trước ngày 7, tổng hợp trước ngày 12")
    admin.does_not_see("hằng quý")
