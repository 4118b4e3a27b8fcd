"""What somebody types to correct a plan is one wish, or none; never a crash."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import plans
from plans.retargeting import cells, typed_targets
from plans.typed import code_in, correction

PLAN = plans.read(plans.demonstration())
BEGINNINGS = ("I.3", "i3", "sửa II.2", "bỏ dòng", "thêm dòng", "năm", "hạn", "I.3 giao", "")


@pytest.mark.parametrize(
    ("typed", "what", "value", "code"),
    [
        ("I.3 chỉ tiêu 85%", "targets", "85%", "I.3"),
        ("i3 85%", "targets", "85%", "I.3"),
        ("I.15 chỉ tiêu 85%", "targets", "85%", "I.15"),
        ("i.3 giao phong y te theo doi", "monitors", "phong y te", "I.3"),
        ("I.3 giao cho Phòng Y tế", "monitors", "Phòng Y tế", "I.3"),
        ("I.3 chủ trì theo dõi: Phòng Y tế", "monitors", "Phòng Y tế", "I.3"),
        ("sửa II.2 đơn vị thực hiện A; B", "implementers", "A; B", "II.2"),
        ("II.2 phối hợp Công an", "cooperators", "Công an", "II.2"),
        ("I.3 hạn 30/9/2024", "deadline", "30/9/2024", "I.3"),
        ("I.3 nội dung Tỷ lệ hồ sơ đạt 9%", "text", "Tỷ lệ hồ sơ đạt 9%", "I.3"),
        ("xoá chỉ tiêu I.9", "remove", "", "I.9"),
        ("hạn cán bộ trước ngày 20", "member_deadline_day", "20", ""),
        ("han tong hop 25", "aggregate_deadline_day", "25", ""),
        ("báo cáo hằng tháng trước ngày 5", "monthly_deadline_day", "5", ""),
        ("NĂM 2025", "year", "2025", ""),
        ("tên kế hoạch: Kế hoạch số", "title", "Kế hoạch số", ""),
        ("year 2025", "year", "2025", ""),
        ("drop I.9", "remove", "", "I.9"),
    ],
)
def test_a_correction_is_read(typed, what, value, code):
    found = correction(typed, PLAN)
    assert (found.what, found.value, found.code) == (what, value, code)


@pytest.mark.parametrize(
    "typed",
    ["", "xin chào", "năm nay thế nào", "I.33 85%", "hạn tổng hợp 40", "85%", "duyệt", "I.3"],
)
def test_what_is_no_correction_is_none(typed):
    assert correction(typed, PLAN) is None


def test_the_words_of_a_row_follow_its_number_where_they_can():
    row = PLAN.rows[2]
    assert cells(row, typed_targets(row, "85%"))["text"].endswith("quốc gia đạt 85%")
    assert cells(row, typed_targets(row, "trên 85%"))["text"].endswith("đạt trên 85%")
    assert "text" not in cells(row, typed_targets(row, "không quá 5%"))


def test_as_many_numbers_as_the_row_has_targets():
    two = next(row for row in PLAN.rows if len(row.targets) == 2)
    assert typed_targets(two, "50%") is None
    assert [one.value for one in typed_targets(two, "60%; 20%")] == [60, 20]


@given(st.sampled_from(BEGINNINGS), st.text(max_size=80))
def test_any_text_is_read_without_a_crash(beginning, rest):
    typed = correction(f"{beginning} {rest}", PLAN)
    assert typed is None or typed.code in {"", *plans.codes_of(PLAN.rows)} or typed.what == "add"
    code_in(rest, PLAN)
