"""A column is known by the meaning of its heading."""

import pytest

from plans.headings import roles

KINDS = {
    "n": "number",
    "t": "text",
    "g": "target",
    "u": "unit",
    "m": "monitor",
    "i": "implementer",
    "c": "cooperator",
    "d": "deadline",
    "G": "group",
}
# Headings between bars and what each column holds; `o` and `-` are columns that say neither.
HEADINGS = (
    ("STT|Chỉ tiêu|Đơn vị tính|Mục tiêu năm 2025|Cơ quan chủ trì|Cơ quan phối hợp", "n t u g i c"),
    (
        "TT|Tên chỉ tiêu|ĐVT|Kết quả năm 2024|Chỉ tiêu năm 2025|Đơn vị theo dõi|Đơn vị thực hiện",
        "n t u o g m i",
    ),
    ("TT|Chỉ tiêu|ĐVT|Thực hiện 2024|Kế hoạch 2025|Đơn vị chủ trì", "n t u o g i"),
    ("TT|Chỉ tiêu|ĐVT|TH 2024|KH 2025|Đơn vị chủ trì|Ghi chú", "n t u o g i o"),
    (
        "STT|Nội dung nhiệm vụ|Sản phẩm|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian hoàn thành",
        "n t o i c d",
    ),
    ("STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Kết quả, sản phẩm|Thời hạn", "n t i c o d"),
    ("STT|Nội dung công việc|Chủ trì|Phối hợp|Tiến độ|Kinh phí (triệu đồng)", "n t i c d o"),
    ("Stt|Nội dung|Người phụ trách|Người thực hiện|Hoàn thành", "n t m i d"),
    (
        (
            "TT|Nội dung|Lãnh đạo phụ trách|Đơn vị chủ trì thực hiện|Đơn vị phối "
            "hợp|Thời gian thực hiện"
        ),
        "n t m i c d",
    ),
    ("TT|Chỉ tiêu|Mức đạt|Cơ quan theo dõi, đánh giá|Cơ quan thực hiện", "n t g m i"),
    ("TT|Chỉ tiêu|Mức phấn đấu|Cơ quan theo dõi|Cơ quan thực hiện", "n t g m i"),
    ("TT|Chỉ tiêu|Giá trị mục tiêu|Phụ trách|Thực hiện", "n t g m i"),
    ("Mã|Chỉ tiêu|Mục tiêu|Phụ trách|Thực hiện|Hạn", "n t g m i d"),
    (
        (
            "STT|Chỉ tiêu, nhiệm vụ|Chủ trì theo dõi, đôn đốc|Chủ trì thực hiện|Phối hợp "
            "thực hiện|Thời gian hoàn thành"
        ),
        "n t m i c d",
    ),
    (
        "Số TT|Mục tiêu, chỉ tiêu|Đơn vị tính|Năm 2025|Đơn vị chịu trách nhiệm|Đơn vị phối hợp",
        "n t u g i c",
    ),
    ("STT|Chỉ số|Đơn vị|Mục tiêu 2025|Chủ trì|Phối hợp", "n t u g i c"),
    ("STT|Tên nhiệm vụ|Cơ quan tham mưu|Cơ quan phối hợp|Thời gian trình", "n t i c d"),
    (
        (
            "STT|Nhiệm vụ, giải pháp|Cơ quan, đơn vị chủ trì|Cơ quan, đơn vị phối "
            "hợp|Thời hạn hoàn thành"
        ),
        "n t i c d",
    ),
    ("STT|Chỉ tiêu|Kế hoạch giao|Cán bộ theo dõi|Bộ phận thực hiện", "n t g m i"),
    ("STT|Chỉ tiêu|Chỉ tiêu giao|Cán bộ theo dõi|Bộ phận thực hiện", "n t g m i"),
    ("STT|Nội dung|Chỉ tiêu (%)|Đơn vị theo dõi|Đơn vị thực hiện", "n t g m i"),
    ("TT|Tiêu chí|Yêu cầu đạt|Đơn vị theo dõi|Đơn vị thực hiện", "n t g m i"),
    ("Thời gian|Đơn vị phối hợp|Đơn vị chủ trì|Nội dung|TT", "d c i t n"),
    ("Chỉ tiêu|Đơn vị đầu mối theo dõi|Đơn vị triển khai|Hạn hoàn thành", "t m i d"),
    ("STT|Chỉ tiêu|Đơn vị đầu mối|Đơn vị phối hợp", "n t i c"),
    (
        (
            "No.|Indicator|Unit|Baseline 2024|Target 2025|Responsible agency|Cooperating "
            "agency|Timeline"
        ),
        "n t u o g i c d",
    ),
    ("#|KPI|Target|Owner|Support|Due", "n t g i c d"),
    ("No|Task|Lead agency|Coordinating agencies|Deadline", "n t i c d"),
    (
        "No.|Key indicators|Target value|Monitored by|Implemented by|Supported by|Completion date",
        "n t g m i c d",
    ),
    (
        (
            "Item|Indicator|Unit of measurement|2025 target|Monitoring body|Implementing "
            "bodies|Partners|Time frame"
        ),
        "n t u g m i c d",
    ),
    ("STT|Chỉ tiêu|Đạt được năm 2024|Phấn đấu năm 2025|Chủ trì", "n t o g i"),
    ("STT|Chỉ tiêu|Kết quả đạt được đến 31/12/2024|Mục tiêu đến 31/12/2025|Chủ trì", "n t o g i"),
    ("STT|Chỉ tiêu|Ước thực hiện năm 2024|Kế hoạch năm 2025|So sánh (%)|Chủ trì", "n t o g - i"),
    ("STT|Chỉ tiêu|Mục tiêu năm 2025|Mục tiêu năm 2030|Chủ trì", "n t g - i"),
    ("STT|Nội dung thực hiện|Phân công thực hiện|Phân công theo dõi|Mốc thời gian", "n t i m d"),
    ("STT|Nhóm chỉ tiêu|Chỉ tiêu cụ thể|Mức|Theo dõi|Thực hiện", "n G t g m i"),
    ("Lĩnh vực|TT|Chỉ tiêu|Đơn vị tính|Kế hoạch|Cơ quan phụ trách", "G n t u g m"),
    (
        (
            "STT|Chỉ tiêu chủ yếu|Đơn vị tính|Kế hoạch năm 2025|Cơ quan chủ trì theo "
            "dõi, tổng hợp, báo cáo|Cơ quan thực hiện"
        ),
        "n t u g m i",
    ),
    ("STT|Nội dung chỉ tiêu|Ban Chỉ đạo phân công theo dõi|Cơ quan chủ trì thực hiện", "n t m i"),
    ("STT|Chỉ tiêu|Thành viên BCĐ theo dõi|Đơn vị chịu trách nhiệm thực hiện", "n t m i"),
    ("STT|Chỉ tiêu|Trách nhiệm theo dõi|Trách nhiệm thực hiện", "n t m i"),
    ("STT|Chỉ tiêu|Trách nhiệm chủ trì|Trách nhiệm phối hợp|Thời điểm hoàn thành", "n t i c d"),
    ("STT|Chỉ tiêu|Đơn vị giám sát|Đơn vị thực hiện|Phối hợp cùng", "n t m i c"),
    ("STT|Chỉ tiêu|Cơ quan chịu trách nhiệm chính|Cơ quan phối hợp|Thời gian", "n t i c d"),
    ("STT|Chỉ tiêu|Mục tiêu|Đơn vị chủ trì|Đơn vị phối hợp|Nguồn số liệu", "n t g i c o"),
    ("STT|Mục tiêu|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian", "n t i c d"),
    ("STT|Nội dung|Mục tiêu|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian", "n t g i c d"),
    ("STT|Nhiệm vụ|Chỉ tiêu|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian", "n t g i c d"),
    ("TT|Nội dung|Đơn vị thực hiện|Thời gian thực hiện|Ghi chú", "n t i d o"),
)


@pytest.mark.parametrize(("headings", "columns"), HEADINGS)
def test_a_column_is_known_by_its_heading(headings, columns):
    found = roles(headings.split("|")) or ()
    told = [str(role) if role and role != "note" else None for role in found]
    assert told == [KINDS.get(kind) for kind in columns.split()]


@pytest.mark.parametrize(("year", "at"), [(2024, 2), (2025, 3), (2026, 4)])
def test_of_several_years_that_of_the_plan_counts(year, at):
    found = roles(("STT", "Chỉ tiêu", "Năm 2024", "Năm 2025", "Năm 2026", "Chủ trì"), year) or ()
    assert [place for place, role in enumerate(found) if role == "target"] == [at]
