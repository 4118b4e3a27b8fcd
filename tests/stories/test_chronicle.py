"""The audit is read in words: what was decided about a plan, a figure, a person, by whom."""

from tests.stories.owing import FINANCE, HEALTH, sends


async def test_what_was_decided_about_the_plan_is_told(town):
    admin = await town.member("admin")
    await admin.says("sửa lịch nhắc")
    await admin.says("người báo cáo: 5 ngày làm việc trước hạn nộp, 08:30")
    await admin.says("trước hạn 4 ngày")
    await admin.taps("Đúng")
    await admin.says("sửa ngày báo cáo")
    await admin.taps("hằng quý")
    await admin.says("các nơi gửi trước ngày 18")
    await admin.taps("Đúng")
    await admin.says("nhật ký kế hoạch")
    admin.sees(
        "duyệt kế hoạch Kế hoạch",
        "hệ thống: mở kỳ báo cáo Quý I/2024",
        "Quản trị viên: sửa lịch nhắc: – người báo cáo: 5 ngày làm việc trước hạn nộp, 08:30; "
        "+ người báo cáo: 4 ngày làm việc trước hạn nộp, 08:30",
        "sửa cách báo cáo từ (báo cáo hằng quý, các nơi gửi trước ngày 15,",
        "thành (báo cáo hằng quý, các nơi gửi trước ngày 18,",
    )
    admin.does_not_see("plan.")
    await admin.says("english")
    await admin.says("nhật ký kế hoạch")
    admin.sees("changed the ladder: – whoever reports", "changed the rules from (every quarter")


async def test_what_was_done_with_a_figure_is_told_by_its_code(town):
    office, minh = await town.member("office"), await town.member(FINANCE)
    await sends(minh, "52; 11", "91,5")
    await office.says("thẩm định")
    await office.taps("III.3")
    await office.taps("Trả lại")
    await office.says("Chưa cộng hai phường mới")
    await office.says("nhật ký")
    await office.says("III.3")
    office.sees(
        "ghi số liệu III.3: 91,5 % (trước đó: chưa trả lời)",
        "trả lại số liệu III.3, lý do: Chưa cộng hai phường mới",
    )


async def test_what_chair_and_member_say_is_told(town):
    office, chair, lan = [await town.member(one) for one in ("office", "chair", HEALTH)]
    await chair.says(f"chỉ đạo {HEALTH}: rà soát lại số liệu trước 20/3")
    await chair.taps("Gửi")
    await lan.says("đã rõ")
    await office.says(f"nhật ký {HEALTH}")
    office.sees("báo đã rõ chỉ đạo số 1")
