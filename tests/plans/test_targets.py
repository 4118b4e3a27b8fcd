"""Targets are taken out of sentences with their comparator, value and unit."""

import pytest

from plans import targets


def read(text):
    return [
        (one.comparator, one.value, *((one.value_max,) if one.value_max else ()), one.unit)
        for one in targets.in_text(text)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tỷ lệ hồ sơ đạt 75%", [(">=", 75, "%")]),
        ("Tỷ lệ hồ sơ đạt 75,5 %", [(">=", 75.5, "%")]),
        ("Tỷ lệ hồ sơ trên 75%", [(">", 75, "%")]),
        ("đạt tối thiểu 95%", [(">=", 95, "%")]),
        ("ít nhất 95%", [(">=", 95, "%")]),
        ("không dưới 95%", [(">=", 95, "%")]),
        ("đạt 80% trở lên", [(">=", 80, "%")]),
        ("Tỷ lệ trễ hạn dưới 5%", [("<", 5, "%")]),
        ("Tỷ lệ trễ hạn không quá 5%", [("<=", 5, "%")]),
        ("Tỷ lệ trễ hạn giảm còn 5%", [("<=", 5, "%")]),
        ("Tỷ lệ trễ hạn giảm xuống dưới 5%", [("<", 5, "%")]),
        ("đạt từ 80% đến 90%", [("between", 80, 90, "%")]),
        ("đạt 80 - 90%", [("between", 80, 90, "%")]),
        ("Tỷ lệ phủ sóng tới 100% thôn", [(">=", 100, "%")]),
        ("Trên 10% doanh nghiệp tham gia", [(">", 10, "%")]),
        ("100 phần trăm hồ sơ", [(">=", 100, "%")]),
        ("Nâng hạng (1/25) về chuyển đổi số", [("<=", 1, "hạng")]),
        ("Xếp thứ 3 toàn tỉnh", [("<=", 3, "hạng")]),
        ("Tập huấn tối thiểu 1.200 lượt cán bộ", [(">=", 1200, "lượt")]),
        ("Tổ chức 02 hội nghị", [(">=", 2, "hội nghị")]),
        ("Giải quyết hồ sơ không quá 3 ngày làm việc", [("<=", 3, "ngày làm việc")]),
    ],
)
def test_a_number_is_read_with_what_is_said_about_it(text, found):
    assert read(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Kịp thời xử lý theo Quyết định số 33/2023/QĐ-UBND của UBND tỉnh.",
        "Dân số từ 15 tuổi trở lên có tài khoản",
        "Hoàn thành trước 01/6/2024",
        "Kế hoạch giai đoạn 2022-2025, tầm nhìn đến năm 2030",
        "Thực hiện Đề án 06 theo mức độ 3, 4",
        "Phủ sóng 4G, 5G trên địa bàn",
    ],
)
def test_ages_dates_and_the_numbers_of_documents_are_no_targets(text):
    assert read(text) == []


def test_several_targets_keep_their_order_and_get_names_of_their_own():
    found = targets.in_text(
        "Tỷ lệ hồ sơ công việc trên mạng đạt 95% đối với các phòng và 80% đối với UBND cấp xã"
    )
    assert [(one.value, one.scope) for one in found] == [(95, "các phòng"), (80, "UBND cấp xã")]
    assert [one.label for one in found] == [
        "hồ sơ công việc trên mạng (các phòng)",
        "hồ sơ công việc trên mạng (UBND cấp xã)",
    ]


def test_parts_after_a_colon_are_named_without_the_whole():
    found = targets.in_text("Số hóa bao gồm: tỷ lệ hồ sơ đạt 100%, tỷ lệ kết quả đạt trên 30%")
    assert [one.label for one in found] == ["hồ sơ", "kết quả"]


def test_what_is_excepted_is_the_scope():
    (target,) = targets.in_text("Tỷ lệ văn bản điện tử đạt 100% (trừ văn bản mật)")
    assert (target.label, target.scope) == ("văn bản điện tử", "trừ văn bản mật")


def test_a_share_of_a_count_keeps_its_whole():
    (target,) = targets.in_text("Đạt 4/5 xã hoàn thành")
    assert (target.value, target.denominator, target.unit) == (4, 5, "xã")
