"""Plans as text for machines: bars, separated values, tabs, several levels, and English."""

import docx

from tests.plans.corpus.expected import Expected, Line

BARS = """\
# ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC GIANG

## KẾ HOẠCH

**Chuyển đổi số thành phố Bắc Giang năm 2025**

### I. MỤC TIÊU

* Tỷ lệ hồ sơ trực tuyến đạt **trên 90%**
* Tỷ lệ thanh toán trực tuyến đạt 70%
* Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử đạt 80%

### II. TỔ CHỨC THỰC HIỆN

1. **Phòng Văn hóa và Thông tin**: là đầu mối tổng hợp, báo cáo Chủ tịch UBND thành phố chậm nhất ngày 24 tháng cuối mỗi quý.
2. **Các phòng, ban, đơn vị**: gửi báo cáo về Phòng Văn hóa và Thông tin chậm nhất ngày 14 tháng cuối mỗi quý.
3. **Phòng Nội vụ**: hoàn thành kế hoạch đào tạo trước ngày 28/02/2025; tổ chức 02 lớp bồi dưỡng trong tháng 4 và tháng 5 năm 2025.

### PHỤ LỤC

#### A. Chính quyền số

| Phối hợp | Chủ trì thực hiện | Chủ trì theo dõi, đôn đốc | Chỉ tiêu | STT |
|:--|:--|:--|:--|--:|
| UBND các phường, xã | Trung tâm Phục vụ hành chính công | Chánh Văn phòng HĐND và UBND | Tỷ lệ hồ sơ trực tuyến đạt trên 90% | 1 |
| Kho bạc Nhà nước;<br>các ngân hàng | Trung tâm Phục vụ hành chính công | Chánh Văn phòng HĐND và UBND | Tỷ lệ thanh toán trực tuyến đạt 75% | 2 |

#### B. Kinh tế số

| Phối hợp | Chủ trì thực hiện | Chủ trì theo dõi, đôn đốc | Chỉ tiêu | STT |
|:--|:--|:--|:--|--:|
| Chi cục Thuế khu vực | Các doanh nghiệp trên địa bàn | Trưởng phòng Kinh tế | Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử đạt trên 80% | 1 |
| | Hội Nông dân, Hội Phụ nữ | Trưởng phòng Kinh tế | Hỗ trợ tối thiểu 1.200 hộ sản xuất nông nghiệp; đào tạo 150 lượt người bán hàng trực tuyến | 2 |
"""  # noqa: E501 - a paragraph is a line


def bars_in_sections(folder):
    path = folder / "tp.md"
    path.write_text(BARS, encoding="utf-8")
    return path


OFFICE, KT = ("Chánh Văn phòng HĐND và UBND",), ("Trưởng phòng Kinh tế",)
BARS_IN_SECTIONS = Expected(
    "city", 2025, (15, 25, "last", None), [("A", "Chính quyền số"), ("B", "Kinh tế số")],
    [
        Line("A.1", "Tỷ lệ hồ sơ trực tuyến đạt trên 90%", "> 90 %", OFFICE,
             ("Trung tâm Phục vụ hành chính công",), ("UBND các phường, xã",)),
        Line("A.2", "Tỷ lệ thanh toán trực tuyến đạt 75%", ">= 75 %", OFFICE,
             ("Trung tâm Phục vụ hành chính công",), ("Kho bạc Nhà nước", "các ngân hàng")),
        Line("B.1", "Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử đạt trên 80%", "> 80 %", KT,
             ("Các doanh nghiệp trên địa bàn",), ("Chi cục Thuế khu vực",)),
        Line("B.2", "Hỗ trợ tối thiểu 1.200 hộ sản xuất nông nghiệp; đào tạo 150 lượt người bán"
             " hàng trực tuyến", ">= 1200 hộ; >= 150 lượt", KT, ("Hội Nông dân", "Hội Phụ nữ")),
    ],
    "Phòng Văn hóa và Thông tin", ("Chủ tịch UBND thành phố",),
    [("Phòng Nội vụ", "2025-02-27"), ("Phòng Nội vụ", "2025-05-31")],
    ["value A 2", "comparator B 1", "missing_in_body B 2", "missing_in_body B 2"],
)  # fmt: skip


def semicolons(folder):
    """As Excel saves it where the comma is a decimal: BOM, CRLF, breaks inside of cells."""
    body = (
        "BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ HUYỆN LỤC NAM;;;;;;",
        "KẾ HOẠCH CHUYỂN ĐỔI SỐ HUYỆN LỤC NAM NĂM 2025;;;;;;",
        ";;;;;;",
    )
    lines = (
        ("Thời gian hoàn thành;Cơ quan phối hợp;Đơn vị chịu trách nhiệm;Chỉ tiêu giao;Đơn vị;"
        "Tên chỉ tiêu;TT"),
        ";;;;;CHÍNH QUYỀN SỐ;I",
        ('30/6/2025;Các xã, thị trấn;"Văn phòng HĐND\nvà UBND huyện";92,5;%;'
        '"Hồ sơ giải quyết đúng hạn; trước hạn";1'),
        "Quý III/2025;;Phòng Nội vụ;1.500;lượt;Cán bộ, công chức được bồi dưỡng kỹ năng số;2",
        "15/9;Công an huyện;Phòng Tư pháp;18/18;xã;Xã có dữ liệu hộ tịch được số hóa;3",
        ";;;;;XÃ HỘI SỐ;II",
        'Năm 2025;"Đoàn Thanh niên;\nHội Phụ nữ";Phòng Y tế;≥ 95;%;Người dân có hồ sơ sức khỏe;1',
        "Năm 2025;;Phòng Văn hóa và Thông tin;5;hạng;Xếp hạng DTI cấp huyện;2",
    )  # fmt: skip
    path = folder / "huyen.csv"
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join((*body, *lines)).encode())
    return path


SEMICOLONS = Expected(
    "district", 2025, (None, None, None, None), [("I", "CHÍNH QUYỀN SỐ"), ("II", "XÃ HỘI SỐ")],
    [
        Line("I.1", "Hồ sơ giải quyết đúng hạn; trước hạn", ">= 92.5 %", (),
             ("Văn phòng HĐND và UBND huyện",), ("Các xã, thị trấn",), "30/6/2025"),
        Line("I.2", "Cán bộ, công chức được bồi dưỡng kỹ năng số", ">= 1500 lượt", (),
             ("Phòng Nội vụ",), (), "Quý III/2025"),
        Line("I.3", "Xã có dữ liệu hộ tịch được số hóa", ">= 18/18 xã", (), ("Phòng Tư pháp",),
             ("Công an huyện",), "15/9"),
        Line("II.1", "Người dân có hồ sơ sức khỏe", ">= 95 %", (), ("Phòng Y tế",),
             ("Đoàn Thanh niên", "Hội Phụ nữ"), "Năm 2025"),
        Line("II.2", "Xếp hạng DTI cấp huyện", "<= 5 hạng", (), ("Phòng Văn hóa và Thông tin",),
             (), "Năm 2025"),
    ],
    None, (),
    [("Văn phòng HĐND và UBND huyện", "2025-06-30"), ("Phòng Nội vụ", "2025-09-30"),
     ("Phòng Tư pháp", "2025-09-15")],
)  # fmt: skip

LEVELS = """\
UBND XÃ ĐỒNG TÂM
KẾ HOẠCH
Thực hiện các chỉ tiêu chuyển đổi số năm 2025

I. TRÁCH NHIỆM THỰC HIỆN
1. Công chức Văn phòng - Thống kê tổng hợp, trình Chủ tịch UBND xã trước ngày 05 của tháng đầu quý sau.
2. Đồng chí Trưởng Công an xã hoàn thành cấp định danh cho người dân trước ngày 30 tháng 11 hằng năm.

PHỤ LỤC
Số TT	Nhiệm vụ, chỉ tiêu	Phụ trách	Thực hiện	Hạn
1	Phát triển chính quyền số
1.1	Tỷ lệ văn bản điện tử được ký số đạt 100% (trừ văn bản mật)	Phó Chủ tịch UBND xã	Công chức Văn phòng - Thống kê	Cả năm
1.2	Xây dựng quy chế khai thác dữ liệu	Phó Chủ tịch UBND xã	Công chức Tư pháp - Hộ tịch	Trước 15/4
2	Phát triển xã hội số
2.1	Trên 75% người dân từ 18 tuổi trở lên có chữ ký số cá nhân	Bí thư Đoàn xã	Các chi đoàn thôn	Quý IV
2.2	Mỗi thôn có ít nhất 01 điểm truy cập Internet công cộng	Bí thư Đoàn xã	Các thôn	Hết quý II
"""  # noqa: E501 - a paragraph is a line


def levels_by_tabs(folder):
    path = folder / "xa.tsv"
    path.write_text(LEVELS.replace("\n", "\r\n"), encoding="utf-8")
    return path


PCT, BT = ("Phó Chủ tịch UBND xã",), ("Bí thư Đoàn xã",)
LEVELS_BY_TABS = Expected(
    "commune", 2025, (None, 5, "next", None),
    [("1", "Phát triển chính quyền số"), ("2", "Phát triển xã hội số")],
    [
        Line("1.1.1", "Tỷ lệ văn bản điện tử được ký số đạt 100% (trừ văn bản mật)", ">= 100 %",
             PCT, ("Công chức Văn phòng - Thống kê",), (), "Cả năm"),
        Line("1.1.2", "Xây dựng quy chế khai thác dữ liệu", "", PCT,
             ("Công chức Tư pháp - Hộ tịch",), (), "Trước 15/4"),
        Line("2.2.1", "Trên 75% người dân từ 18 tuổi trở lên có chữ ký số cá nhân", "> 75 %", BT,
             ("Các chi đoàn thôn",), (), "Quý IV"),
        Line("2.2.2", "Mỗi thôn có ít nhất 01 điểm truy cập Internet công cộng", ">= 1 điểm", BT,
             ("Các thôn",), (), "Hết quý II"),
    ],
    "Công chức Văn phòng - Thống kê", ("Chủ tịch UBND xã",),
    [
        ("Đồng chí Trưởng Công an xã", "2025-11-29"),
        ("Công chức Tư pháp - Hộ tịch", "2025-04-14"),
        ("Các chi đoàn thôn", "2025-12-31"), ("Các thôn", "2025-06-30"),
    ],
)  # fmt: skip


def english_word(folder):
    made = docx.Document()
    for line in (
        "PEOPLE'S COMMITTEE OF BAC NINH PROVINCE",
        "PLAN",
        "Digital transformation in 2026",
        (
            "The Office of the People's Committee consolidates and reports to the Chairman before"
            " the 25th of the last month of each quarter."
        ),
        (
            "All departments shall submit their results to the Office of the People's Committee"
            " before the 15th of the last month of each quarter."
        ),
        "Annex. Indicators",
    ):
        made.add_paragraph(line)
    rows = (
        ("Due date", "Supporting units", "Responsible agency", "Monitored by", "Target 2026",
         "Actual 2025", "Unit", "Indicator", "No."),
        ("", "", "", "", "", "", "", "Digital government", "I"),
        ("30 June 2026", "All departments", "Department of Home Affairs",
         "Office of the People's Committee", "92.5", "88.1", "%",
         "Applications handled online", "1"),
        ("Q3/2026", "", "Department of Home Affairs, Department of Finance",
         "Office of the People's Committee", "1,250", "900", "officials",
         "Officials trained in digital skills", "2"),
        ("", "", "", "", "", "", "", "Digital society", "II"),
        ("Before 30/11/2026", "Youth Union", "Department of Health", "Department of Health",
         "no more than 2.5", "4", "days", "Average processing time", "1"),
    )  # fmt: skip
    table = made.add_table(rows=0, cols=9)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    made.save(folder / "plan.docx")
    return folder / "plan.docx"


OPC = ("Office of the People's Committee",)
ENGLISH_WORD = Expected(
    "province", 2026, (15, 25, "last", None),
    [("I", "Digital government"), ("II", "Digital society")],
    [
        Line("I.1", "Applications handled online", ">= 92.5 %", OPC,
             ("Department of Home Affairs",), ("All departments",), "30 June 2026"),
        Line("I.2", "Officials trained in digital skills", ">= 1250 officials", OPC,
             ("Department of Home Affairs", "Department of Finance"), (), "Q3/2026"),
        Line("II.1", "Average processing time", "<= 2.5 days", ("Department of Health",),
             ("Department of Health",), ("Youth Union",), "Before 30/11/2026"),
    ],
    "Office of the People's Committee", ("Chairman",),
    [("Department of Home Affairs", "2026-06-30"), ("Department of Home Affairs", "2026-09-30"),
     ("Department of Health", "2026-11-29")],
)  # fmt: skip
