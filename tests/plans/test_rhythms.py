"""The rhythm of reporting is read in many wordings, and where the plan is silent so are we."""

import pytest

import plans

HEAD = "KẾ HOẠCH\nChuyển đổi số của UBND xã Tân An năm 2025\n\n"
TABLE = "\n\nSTT\tChỉ tiêu\tTheo dõi\n1\tHồ sơ số đạt 90%\tVăn phòng\n"
LAST, NEXT = "last_month_of_quarter", "first_month_of_next_quarter"
# The body; the days of members, office, whose month and monthly; the office and who it reports to.
RHYTHMS = (
    (
        (
            "III. TỔ CHỨC THỰC HIỆN\n"
            "1. Các phòng, ban, đơn vị định kỳ hằng quý báo cáo kết quả thực hiện về "
            "Phòng Văn hóa - Xã hội trước ngày 15 tháng cuối quý.\n"
            "2. Phòng Văn hóa - Xã hội tổng hợp, báo cáo UBND xã trước ngày 20 tháng "
            "cuối quý."
        ),
        (15, 20, LAST, None),
        "Phòng Văn hóa - Xã hội",
        ("UBND xã",),
    ),
    (
        (
            "1. Định kỳ hằng quý (trước ngày 15 của tháng cuối quý), các đơn vị gửi báo "
            "cáo về Văn phòng HĐND và UBND xã để tổng hợp.\n"
            "2. Văn phòng HĐND và UBND xã\n"
            "- Tổng hợp, tham mưu UBND xã báo cáo Ban Chỉ đạo trước ngày 25 của tháng "
            "cuối quý."
        ),
        (15, 25, LAST, None),
        "Văn phòng HĐND và UBND xã",
        ("Ban Chỉ đạo",),
    ),
    (
        (
            "Các thành viên Ban Chỉ đạo báo cáo kết quả thực hiện nhiệm vụ được giao "
            "hằng tháng, gửi về Phòng Văn hóa - Xã hội trước ngày 20 hằng tháng."
        ),
        (None, None, None, 20),
        "Phòng Văn hóa - Xã hội",
        (),
    ),
    (
        (
            "Định kỳ hàng tháng trước ngày 20, các cơ quan, đơn vị gửi báo cáo về Sở "
            "Khoa học và Công nghệ để tổng hợp, báo cáo UBND tỉnh."
        ),
        (None, None, None, 20),
        "Sở Khoa học và Công nghệ",
        ("UBND tỉnh",),
    ),
    (
        (
            "Các đơn vị báo cáo hằng quý (trước ngày 10 tháng cuối quý) gửi Sở Khoa học "
            "và Công nghệ tổng hợp."
        ),
        (10, None, LAST, None),
        "Sở Khoa học và Công nghệ",
        (),
    ),
    (
        (
            "Giao Văn phòng UBND xã là cơ quan đầu mối, tổng hợp kết quả thực hiện, báo "
            "cáo Chủ tịch UBND xã trước ngày 25 tháng cuối mỗi quý."
        ),
        (None, 25, LAST, None),
        "Văn phòng UBND xã",
        ("Chủ tịch UBND xã",),
    ),
    (
        "Báo cáo quý gửi trước ngày 15 tháng thứ ba của quý về Phòng Văn hóa - Xã hội.",
        (15, None, LAST, None),
        "Phòng Văn hóa - Xã hội",
        (),
    ),
    (
        (
            "Các đơn vị gửi báo cáo kết quả quý về Văn phòng UBND xã trước ngày 05 của "
            "tháng đầu quý tiếp theo."
        ),
        (5, None, NEXT, None),
        "Văn phòng UBND xã",
        (),
    ),
    (
        (
            "Các đơn vị gửi báo cáo kết quả quý về Văn phòng UBND xã trước ngày 05 tháng "
            "đầu tiên của quý sau."
        ),
        (5, None, NEXT, None),
        "Văn phòng UBND xã",
        (),
    ),
    (
        (
            "Các phòng, ban báo cáo định kỳ hằng quý trước ngày 15/3, 15/6, 15/9, 15/12 "
            "về Văn phòng UBND xã."
        ),
        (15, None, LAST, None),
        "Văn phòng UBND xã",
        (),
    ),
    (
        (
            "Định kỳ trước ngày 15 các tháng 3, 6, 9, 12, các đơn vị báo cáo kết quả về "
            "Văn phòng UBND xã."
        ),
        (15, None, LAST, None),
        "Văn phòng UBND xã",
        (),
    ),
    (
        (
            "Định kỳ hằng quý, các đơn vị báo cáo kết quả về Văn phòng UBND xã chậm nhất "
            "vào ngày 14 tháng cuối quý để tổng hợp."
        ),
        (15, None, LAST, None),
        "Văn phòng UBND xã",
        (),
    ),
    (
        (
            "Chế độ báo cáo: Báo cáo tháng trước ngày 15 hằng tháng; báo cáo quý trước "
            "ngày 15 tháng cuối quý. Báo cáo gửi về Phòng Văn hóa - Xã hội."
        ),
        (15, None, LAST, 15),
        "Phòng Văn hóa - Xã hội",
        (),
    ),
    ("Các đơn vị thực hiện chế độ báo cáo theo quy định.", (None, None, None, None), None, ()),
    ("Báo cáo kết quả thực hiện trước ngày 15/12/2025.", (None, None, None, None), None, ()),
    ("Định kỳ hằng quý các đơn vị báo cáo UBND xã.", (None, None, None, None), None, ()),
    (
        (
            "Các ngành gửi số liệu trước ngày 12 tháng cuối quý cho Công chức Văn hóa - "
            "Xã hội; Công chức Văn hóa - Xã hội tổng hợp trình Chủ tịch UBND xã trước "
            "ngày 18 tháng cuối quý."
        ),
        (12, 18, LAST, None),
        "Công chức Văn hóa - Xã hội",
        ("Chủ tịch UBND xã",),
    ),
    (
        (
            "4. Phòng Văn hóa - Xã hội\n"
            "a) Là đơn vị đầu mối theo dõi, đôn đốc việc thực hiện Kế hoạch.\n"
            "b) Tổng hợp kết quả của các ngành, định kỳ trước ngày 22 của tháng cuối quý "
            "báo cáo Trưởng Ban Chỉ đạo.\n"
            "5. Các thành viên Ban Chỉ đạo\n"
            "Định kỳ gửi kết quả thực hiện các chỉ tiêu được phân công về Phòng Văn hóa "
            "- Xã hội trước ngày 12 của tháng cuối quý."
        ),
        (12, 22, LAST, None),
        "Phòng Văn hóa - Xã hội",
        ("Trưởng Ban Chỉ đạo",),
    ),
    (
        (
            "Trước ngày 10 tháng cuối quý, các đơn vị cập nhật số liệu lên hệ thống và "
            "gửi Văn phòng UBND xã; trước ngày 20 tháng cuối quý, Văn phòng UBND xã tổng "
            "hợp báo cáo Chủ tịch UBND xã."
        ),
        (10, 20, LAST, None),
        "Văn phòng UBND xã",
        ("Chủ tịch UBND xã",),
    ),
    (
        (
            "Đề nghị các cơ quan, đơn vị báo cáo kết quả thực hiện về UBND xã (qua Phòng "
            "Văn hóa - Xã hội) trước ngày 14 của tháng cuối quý."
        ),
        (14, None, LAST, None),
        "Phòng Văn hóa - Xã hội",
        None,
    ),
    (
        (
            "Định kỳ hằng tháng (trước ngày 18), hằng quý (trước ngày 15 của tháng cuối "
            "quý) các đơn vị gửi báo cáo về Văn phòng UBND xã."
        ),
        (15, None, LAST, 18),
        "Văn phòng UBND xã",
        (),
    ),
    (
        "Số liệu được các thành viên gửi vào ngày 10 tháng cuối quý về Văn phòng UBND xã.",
        (11, None, LAST, None),
        "Văn phòng UBND xã",
        (),
    ),
    (
        (
            "Members shall report results to the Office of the People's Committee before "
            "the 15th of the last month of each quarter.\n"
            "The Office of the People's Committee consolidates and reports to the "
            "Chairman before the 25th of the last month of each quarter."
        ),
        (15, 25, LAST, None),
        "Office of the People's Committee",
        ("Chairman",),
    ),
)


@pytest.mark.parametrize(("body", "days", "office", "recipient"), RHYTHMS)
def test_a_rhythm_is_read_in_many_wordings(body, days, office, recipient):
    found = plans.read_text(f"{HEAD}{body}{TABLE}", "plan.txt").reporting
    assert days == (
        found.member_deadline_day,
        found.aggregate_deadline_day,
        found.month_rule,
        found.monthly_deadline_day,
    )
    assert found.aggregator == office
    assert recipient is None or found.recipient == recipient
